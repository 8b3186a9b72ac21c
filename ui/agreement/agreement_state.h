#pragma once

#include <QWidget>

class QTimer;

namespace secondlook::ui {

class AgreementPresenter;
class KeyButton;
class PlainLabel;
class ProgressTrack;

/// What stands in the place of the tabs while there is nothing to show: reading, no record with two answers, stopped,
/// or what went wrong. One next step each.
class AgreementStatePane : public QWidget
{
    Q_OBJECT

public:
    explicit AgreementStatePane(AgreementPresenter *presenter, QWidget *parent = nullptr);

    void showState();
    void focusStep();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void say(const QString &icon, const QString &headline, const QString &text, const QString &step);
    void showProgress();
    void takeStep();
    bool isLoading() const;

    AgreementPresenter *m_presenter;
    QWidget *m_block;
    QString m_icon;
    PlainLabel *m_headline;
    PlainLabel *m_text;
    ProgressTrack *m_progress;
    KeyButton *m_step;
    QTimer *m_patience; ///< nothing is painted until it has run out
};

} // namespace secondlook::ui
