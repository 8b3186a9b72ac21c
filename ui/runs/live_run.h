#pragma once

#include "base/clock.h"
#include "ui/runs/run_lane.h"

#include <QObject>
#include <QString>

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

class QTimer;

namespace secondlook::ui {

/// How a run stood at a moment.
struct RunSample
{
    base::TimeMs at = 0;
    std::int64_t done = 0;    ///< records
    std::int64_t asked = 0;   ///< requests, those without an answer too
    std::int64_t tokens = 0;  ///< input and output
    std::int64_t refused = 0; ///< requests that a limit of the server refused
};

/// The run that this window started, on a thread of its own. One at a time. Figures come at most four times a second.
/// Used on one thread; signals come there.
class LiveRun : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Running,
        Ending, ///< asked to end: what is under way is waited for
    };

    /// The clock must live as long as this.
    LiveRun(const OpenRunDesk &open, const base::Clock &clock, QObject *parent = nullptr);
    /// Ends the run and waits for what is under way.
    ~LiveRun() override;

    /// While another run ends, it starts once that has ended; of several such orders the last one counts. Does nothing
    /// while a run goes on.
    void start(const pipeline::RunOrder &order);
    void pause();
    /// Also gives up what waits to start.
    void stop();

    State state() const { return m_state; }
    bool isLive() const { return m_state != State::Idle; }
    const pipeline::RunOrder &order() const { return m_order; }
    /// None before the run has its number, and once it has ended.
    const std::optional<pipeline::RunFigures> &figures() const { return m_figures; }
    bool isShowing(base::RunId run) const { return m_figures && m_figures->run == run; }
    /// It has no number yet: it waits for a keychain, asks what the server understands, or looks for its records.
    bool isStarting() const { return isLive() && !m_figures; }
    /// What starts once the run that is ending has ended.
    const std::optional<pipeline::RunOrder> &next() const { return m_next; }
    /// Since the start of this attempt, rising in time; at most mostSamples, evenly thinned.
    const std::vector<RunSample> &samples() const { return m_samples; }
    static constexpr std::size_t mostSamples = 480;

Q_SIGNALS:
    void stateChanged(); ///< of the run, or of what waits to start
    void figuresChanged();
    /// `problem` is a sentence, and empty where the run came to its end or was asked to end.
    void ended(base::RunId run, const QString &problem);

private:
    /// What the run's thread leaves for the interface's.
    struct Box
    {
        std::mutex mutex;
        std::optional<pipeline::RunFigures> latest;
    };

    void take();
    void addSample();
    void end();
    void takeEnd(const base::Result<pipeline::RunEnd> &end);

    const base::Clock &m_clock;
    State m_state = State::Idle;
    pipeline::RunOrder m_order;
    std::optional<pipeline::RunOrder> m_next;
    std::shared_ptr<Box> m_box;
    std::shared_ptr<std::atomic<bool>> m_isPause;
    std::stop_source m_stop; ///< of the run; a slot that is cancelled would not tell how it ended
    std::optional<pipeline::RunFigures> m_figures;
    std::vector<RunSample> m_samples;
    base::TimeMs m_apart = 0; ///< the least time between two samples
    QTimer *m_look;
    RunLane m_lane;
    RunLane::Slot m_slot;
};

} // namespace secondlook::ui
