#pragma once

#include "domain/annotation.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace secondlook::ui {

/// What this sitting has brought so far: decisions by kind, and how long each took.
class SessionProgress
{
public:
    static constexpr int goalStep = 120;

    void add(const domain::Annotation &decision);
    /// Forgets a decision that was taken back; decisions of an earlier sitting are none of ours.
    void takeBack(const domain::Annotation &decision);
    /// Sets the next goal: `goalStep` more decisions.
    void raiseGoal() { m_goal += goalStep; }

    int done() const { return int(m_decisions.size()); }
    int goal() const { return m_goal; }
    bool goalReached() const { return done() >= m_goal; }
    int count(domain::Action action) const;
    /// Of all decisions, in milliseconds; none before the first.
    std::optional<std::int64_t> medianMs() const;
    /// The latest `count` times in milliseconds, oldest first.
    std::vector<std::int64_t> latestMs(std::size_t count) const;

private:
    struct Decision
    {
        base::AnnotationId id;
        domain::Action action;
        std::int64_t tookMs;
    };
    std::vector<Decision> m_decisions;
    int m_goal = goalStep;
};

} // namespace secondlook::ui
