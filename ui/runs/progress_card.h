#pragma once

#include "base/clock.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace secondlook::ui {

class LaneRow;
class PlainLabel;
class ProgressTrack;
class RunsPresenter;

/// How far a run is, all of it and lane by lane.
class ProgressCard : public Card
{
    Q_OBJECT

public:
    ProgressCard(RunsPresenter *presenter, const base::Clock &clock, QWidget *parent = nullptr);

private:
    void showRun();
    void showLanes();

    RunsPresenter *m_presenter;
    const base::Clock &m_clock;
    PlainLabel *m_done;
    PlainLabel *m_left;
    PlainLabel *m_saved;
    ProgressTrack *m_track;
    PlainLabel *m_batches;
    QVBoxLayout *m_lanes;
    QList<LaneRow *> m_rows;
};

} // namespace secondlook::ui
