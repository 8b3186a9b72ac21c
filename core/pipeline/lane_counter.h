#pragma once

#include "domain/lane_figures.h"
#include "pipeline/run_store.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <variant>

namespace secondlook::pipeline {

/// The figures of the lanes of the attempts before and of this one.
class LaneCounter
{
public:
    LaneCounter(const domain::RunLanes &before, std::int64_t input) : m_lanes(before), m_input(input)
    {
        m_last.fill(std::chrono::steady_clock::now());
        spread();
    }

    /// Tells the commit how long its lanes were at work for it.
    void measure(RunCommit &commit)
    {
        const SteadyTime now = std::chrono::steady_clock::now();
        for (const domain::Lane lane : domain::allLanes) {
            const bool isOfLane =
                std::ranges::any_of(commit.results, [lane](const RunResult &r) { return r.lane == lane; });
            if (!isOfLane && commit.usageOfLane[domain::laneIndex(lane)] == RunUsage())
                continue;
            commit.millisecondsOfLane[domain::laneIndex(lane)] =
                std::chrono::duration_cast<std::chrono::milliseconds>(now - m_last[domain::laneIndex(lane)]).count();
            m_last[domain::laneIndex(lane)] = now;
        }
    }
    void add(const RunCommit &commit)
    {
        for (const RunResult &result : commit.results) {
            domain::LaneFigures &lane = m_lanes.of(result.lane);
            ++lane.done;
            lane.failed += std::holds_alternative<domain::Failure>(result.result) ? 1 : 0;
        }
        for (const domain::Lane lane : domain::allLanes) {
            domain::LaneFigures &figures = m_lanes.of(lane);
            const RunUsage &usage = commit.usageOfLane[domain::laneIndex(lane)];
            figures.requests += usage.requests;
            figures.cached += usage.cached;
            figures.retries += usage.retries;
            figures.inputTokens += usage.inputTokens;
            figures.outputTokens += usage.outputTokens;
            figures.cost += usage.cost;
            figures.milliseconds += commit.millisecondsOfLane[domain::laneIndex(lane)];
        }
        m_lanes.of(domain::Lane::Slow).input += commit.joinedLane[domain::laneIndex(domain::Lane::Slow)];
        spread();
    }
    const domain::RunLanes &lanes() const { return m_lanes; }
    /// Some of the records went elsewhere meanwhile.
    void setInput(std::int64_t input)
    {
        m_input = input;
        spread();
    }

private:
    using SteadyTime = std::chrono::steady_clock::time_point;

    /// What nobody looked at yet counts as fast.
    void spread() { m_lanes.of(domain::Lane::Fast).input = m_input - m_lanes.of(domain::Lane::Slow).input; }

    domain::RunLanes m_lanes;
    std::int64_t m_input;
    std::array<SteadyTime, domain::laneCount> m_last{};
};

} // namespace secondlook::pipeline
