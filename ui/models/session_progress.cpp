#include "ui/models/session_progress.h"

#include <algorithm>
#include <iterator>

namespace secondlook::ui {

void SessionProgress::add(const domain::Annotation &decision)
{
    m_decisions.push_back({decision.id, decision.action, decision.label, decision.tookMs, decision.at});
}

void SessionProgress::takeBack(const domain::Annotation &decision)
{
    std::erase_if(m_decisions, [&](const Decision &own) { return own.id == decision.id; });
}

void SessionProgress::setGoalStep(int decisions)
{
    m_step = decisions;
    m_goal = (done() / decisions + 1) * decisions;
}

int SessionProgress::count(domain::Action action) const
{
    return int(std::count_if(m_decisions.begin(), m_decisions.end(),
                             [action](const Decision &decision) { return decision.action == action; }));
}

std::optional<std::int64_t> SessionProgress::medianMs() const
{
    if (m_decisions.empty())
        return std::nullopt;
    std::vector<std::int64_t> times = latestMs(m_decisions.size());
    const auto middle = times.begin() + std::ptrdiff_t(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    if (times.size() % 2 == 1)
        return *middle;
    return (*std::max_element(times.begin(), middle) + *middle) / 2;
}

std::vector<std::int64_t> SessionProgress::latestMs(std::size_t count) const
{
    std::vector<std::int64_t> times;
    const std::size_t first = m_decisions.size() - std::min(count, m_decisions.size());
    for (std::size_t i = first; i < m_decisions.size(); ++i)
        times.push_back(m_decisions[i].tookMs);
    return times;
}

int SessionProgress::runOfOneLabel() const
{
    if (m_decisions.empty() || !m_decisions.back().label)
        return 0;
    const auto other = std::find_if(m_decisions.rbegin(), m_decisions.rend(), [this](const Decision &decision) {
        return decision.label != m_decisions.back().label;
    });
    return int(other - m_decisions.rbegin());
}

std::int64_t SessionProgress::unbrokenMs() const
{
    if (m_decisions.empty())
        return 0;
    // From decision to decision: the record that waits on the screen meanwhile makes a break no work.
    auto first = m_decisions.rbegin();
    for (auto earlier = std::next(first); earlier != m_decisions.rend() && first->at - earlier->at < breakMs; ++earlier)
        first = earlier;
    return m_decisions.back().at - first->at;
}

} // namespace secondlook::ui
