#pragma once

#include <QWidget>

class QTimer;

namespace secondlook::ui {

class KeyButton;
class PlainLabel;
class RunsPresenter;

/// What stands in the place of a run while there is none to show: reading, no run yet, or what went wrong.
class RunsState : public QWidget
{
    Q_OBJECT

public:
    explicit RunsState(RunsPresenter *presenter, QWidget *parent = nullptr);

    static bool isNeeded(const RunsPresenter &presenter);
    void focusStep();

Q_SIGNALS:
    void newRunAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showState();
    void takeStep();
    void say(const QString &icon, const QString &headline, const QString &text, const QString &step);

    RunsPresenter *m_presenter;
    QWidget *m_block;
    QString m_icon;
    PlainLabel *m_headline;
    PlainLabel *m_text;
    KeyButton *m_step;
    QTimer *m_patience; ///< nothing is painted until it has run out
};

} // namespace secondlook::ui
