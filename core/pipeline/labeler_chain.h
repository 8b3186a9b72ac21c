#pragma once

#include "classify/classifier.h"
#include "pipeline/answer_combiner.h"
#include "pipeline/lane_choice.h"
#include "servers/labeler.h"

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace secondlook::pipeline {

struct ServerMember
{
    const servers::Labeler *labeler = nullptr; ///< lives longer than the chain
    double inverseTemperature = 1.0;           ///< calibrates its probabilities
};

/// The labelers that label the records of a run, in the order in which they are asked: those in this process, which
/// cost nothing, come first.
struct LabelerChain
{
    std::vector<std::shared_ptr<const classify::Classifier>> local;
    std::vector<ServerMember> servers;
    std::shared_ptr<const AnswerCombiner> combiner;
    LaneChoice lanes{};                                           ///< of the records that those do not decide
    std::shared_ptr<const classify::Classifier> looksAtRecords{}; ///< the `linear` that `lanes` goes by; may be null

    /// Whether the labelers in this process leave the hard records to the servers, which then are the slow lane.
    bool sortsByItself() const { return !local.empty() && !servers.empty() && combiner->asksNextWhereHard(); }
    bool hasSlowLane() const { return sortsByItself() || lanes.rules().isOn(); }
    /// Requests of each lane at once to server `stage`.
    std::array<int, domain::laneCount> concurrency(std::size_t stage) const;
    /// Most tokens that a record of the lane may cost at server `stage`.
    std::int64_t recordTokens(std::size_t stage, domain::Lane lane) const;
    /// Of a record that `local` did not decide.
    domain::Lane laneOf(const domain::Record &record, const domain::PredictionResult *linear) const;
    /// Where a record is that goes on from one server to the next.
    domain::Lane laneAfter(domain::Lane lane) const
    {
        return combiner->asksNextWhereHard() ? domain::Lane::Slow : lane;
    }
};

/// One model server by itself.
LabelerChain chainOf(const servers::Labeler &labeler, double inverseTemperature, LaneChoice lanes = {});

} // namespace secondlook::pipeline
