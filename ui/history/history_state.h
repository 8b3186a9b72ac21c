#pragma once

#include <QWidget>

class QTimer;

namespace secondlook::ui {

class HistoryPresenter;
class KeyButton;
class PlainLabel;
class ProgressTrack;

/// What stands in the place of the list while there is nothing to list: reading, nothing at all, nothing that matches,
/// stopped, or what went wrong. One next step each.
class HistoryState : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryState(HistoryPresenter *history, QWidget *parent = nullptr);

    void focusStep();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showState();
    void showProgress();
    void takeStep();
    void say(const QString &icon, const QString &headline, const QString &text, const QString &step);
    QString lookedFor() const;
    bool isLoading() const;

    HistoryPresenter *m_history;
    QWidget *m_block;
    QString m_icon;
    PlainLabel *m_headline;
    PlainLabel *m_text;
    ProgressTrack *m_progress;
    KeyButton *m_step;
    QTimer *m_patience; ///< nothing is painted until it has run out
};

} // namespace secondlook::ui
