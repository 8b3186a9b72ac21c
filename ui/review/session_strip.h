#pragma once

#include "ui/models/history_model.h"
#include "ui/models/review_preferences.h"
#include "ui/models/review_presenter.h"
#include "ui/review/pane.h"

class QAction;
class QBoxLayout;

namespace secondlook::ui {

class HistoryView;
class PlainLabel;
class ProgressTrack;
class Sparkline;

/// The foot of the page: how far this sitting is, its pace, what is left, and the last decisions.
class SessionStrip : public Pane
{
    Q_OBJECT

public:
    SessionStrip(const ReviewPresenter *desk, QAction *undo, QWidget *parent = nullptr);

    void setNarrow(bool narrow);
    void setPreferences(const ReviewPreferences &preferences);
    HistoryView *history() const { return m_history; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showProgress();
    void showCounts();
    void showDecisions();
    void buildBreak();
    void showBreak();
    void fitHistory();

    const ReviewPresenter *m_desk;
    HistoryModel m_decisions;
    QBoxLayout *m_progressBox;
    QBoxLayout *m_paceWords;
    QBoxLayout *m_queueBox;
    ReviewPreferences m_preferences;
    QWidget *m_paceBox;
    QWidget *m_facts; ///< all but the decisions
    PlainLabel *m_done;
    ProgressTrack *m_track;
    PlainLabel *m_pace;
    Sparkline *m_spark;
    PlainLabel *m_left;
    QWidget *m_break; ///< the reminder of one
    PlainLabel *m_breakText;
    PlainLabel *m_decisionsTitle;
    HistoryView *m_history;
    bool m_narrow = false;
};

} // namespace secondlook::ui
