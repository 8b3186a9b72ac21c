#pragma once

#include "domain/annotation.h"
#include "ui/models/review_preferences.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace secondlook::ui {

/// What this sitting has brought so far: decisions by kind, and how long each took.
class SessionProgress
{
public:
    static constexpr int goalStep = ReviewPreferences{}.goal;
    /// So long a gap between two decisions is a break.
    static constexpr std::int64_t breakMs = 5 * 60 * 1000;

    void add(const domain::Annotation &decision);
    /// Forgets a decision that was taken back; decisions of an earlier sitting are none of ours.
    void takeBack(const domain::Annotation &decision);
    /// Wants so many decisions a session: the goal becomes the first multiple of it that is not reached yet.
    void setGoalStep(int decisions);
    /// Sets the next goal: one more session's decisions.
    void raiseGoal() { m_goal += m_step; }

    int done() const { return int(m_decisions.size()); }
    int goal() const { return m_goal; }
    bool goalReached() const { return done() >= m_goal; }
    int count(domain::Action action) const;
    /// Of all decisions, in milliseconds; none before the first.
    std::optional<std::int64_t> medianMs() const;
    /// The latest `count` times in milliseconds, oldest first.
    std::vector<std::int64_t> latestMs(std::size_t count) const;

    /// How many of the latest decisions in a row gave the same label; 0 where the last one gave none.
    int runOfOneLabel() const;

    /// How long work has gone on without a break, up to the latest decision.
    std::int64_t unbrokenMs() const;

private:
    struct Decision
    {
        base::AnnotationId id;
        domain::Action action;
        std::optional<std::uint16_t> label;
        std::int64_t tookMs;
        base::TimeMs at;
    };
    std::vector<Decision> m_decisions;
    int m_step = goalStep;
    int m_goal = goalStep;
};

} // namespace secondlook::ui
