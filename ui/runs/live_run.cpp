#include "ui/runs/live_run.h"

#include "ui/models/text_conversion.h"
#include "ui/start/error_sentence.h"

#include <QTimer>

#include <utility>

namespace secondlook::ui {

namespace {

constexpr int lookMs = 250; ///< a person reads no faster, and the window has more to do

} // namespace

LiveRun::LiveRun(const OpenRunDesk &open, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_look(new QTimer(this)), m_lane(open)
{
    m_look->setInterval(lookMs);
    connect(m_look, &QTimer::timeout, this, &LiveRun::take);
}

LiveRun::~LiveRun()
{
    m_stop.request_stop();
}

void LiveRun::start(const pipeline::RunOrder &order)
{
    if (m_state == State::Running)
        return;
    if (m_state == State::Ending) {
        m_next = order;
        Q_EMIT stateChanged();
        return;
    }
    m_order = order;
    m_state = State::Running;
    m_stop = std::stop_source();
    m_isPause = std::make_shared<std::atomic<bool>>(false);
    m_box = std::make_shared<Box>();
    m_figures.reset();
    m_samples.clear();
    m_apart = lookMs;
    const pipeline::RunControl control{m_stop.get_token(), m_isPause, [box = m_box](const pipeline::RunFigures &now) {
                                           const std::scoped_lock lock(box->mutex);
                                           box->latest = now;
                                       }};
    m_lane.run(
        m_slot, [order, control](pipeline::RunDesk &desk, const std::stop_token &) { return desk.run(order, control); },
        [this](const base::Result<pipeline::RunEnd> &result) { takeEnd(result); });
    m_look->start();
    Q_EMIT stateChanged();
}

void LiveRun::pause()
{
    if (m_state != State::Running)
        return;
    *m_isPause = true;
    end();
    Q_EMIT stateChanged();
}

void LiveRun::stop()
{
    if (m_state == State::Idle)
        return;
    if (m_state == State::Ending) { // whoever stops a run that is about to pause does not want it to go on by itself
        *m_isPause = false;
        m_next.reset();
    } else {
        end();
    }
    Q_EMIT stateChanged();
}

void LiveRun::end()
{
    m_state = State::Ending;
    m_stop.request_stop();
}

void LiveRun::take()
{
    {
        const std::scoped_lock lock(m_box->mutex);
        if (m_box->latest)
            m_figures = std::exchange(m_box->latest, std::nullopt);
    }
    if (!m_figures)
        return;
    addSample();
    Q_EMIT figuresChanged();
}

void LiveRun::addSample()
{
    const base::TimeMs now = m_clock.now();
    if (!m_samples.empty() && now - m_samples.back().at < m_apart)
        return;
    std::int64_t refused = 0;
    for (const char *reason : {"rate_limited", "overloaded"})
        if (const auto found = m_figures->retriesByReason.find(reason); found != m_figures->retriesByReason.end())
            refused += found->second;
    const pipeline::RunUsage &usage = m_figures->usage;
    m_samples.push_back(
        {now, m_figures->done(), usage.requests + usage.retries, usage.inputTokens + usage.outputTokens, refused});
    if (m_samples.size() < mostSamples)
        return;
    for (std::size_t i = 1; 2 * i < m_samples.size(); ++i)
        m_samples[i] = m_samples[2 * i];
    m_samples.resize((m_samples.size() + 1) / 2);
    m_apart *= 2;
}

void LiveRun::takeEnd(const base::Result<pipeline::RunEnd> &end)
{
    m_look->stop();
    const base::RunId run = end ? end->run : m_figures ? m_figures->run : base::RunId();
    const bool isGivenUp = !end && end.error().code == base::ErrorCode::Cancelled && m_stop.stop_requested();
    m_figures.reset();
    m_state = State::Idle;
    std::optional<pipeline::RunOrder> next = std::exchange(m_next, std::nullopt);
    if (next && next->resume.isValid() && next->resume == run && end && end->end == pipeline::AttemptEnd::Finished)
        next.reset(); // it came to its end all the same
    Q_EMIT stateChanged();
    Q_EMIT ended(run, end ? qtText(end->why) : isGivenUp ? QString() : errorSentence(end.error()));
    if (next)
        start(*next);
}

} // namespace secondlook::ui

#include "moc_live_run.cpp"
