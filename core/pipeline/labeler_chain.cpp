#include "pipeline/labeler_chain.h"

namespace secondlook::pipeline {

using domain::Lane;

std::array<int, domain::laneCount> LabelerChain::concurrency(std::size_t stage) const
{
    const int own = servers[stage].labeler->provider().concurrency;
    if (lanes.rules().isOn())
        return {own, lanes.rules().concurrency};
    const bool isForHardOnes = sortsByItself() || (stage > 0 && combiner->asksNextWhereHard());
    return isForHardOnes ? std::array{0, own} : std::array{own, 0};
}

std::int64_t LabelerChain::recordTokens(std::size_t stage, Lane lane) const
{
    const bool isSlow = lanes.rules().isOn() && lane == Lane::Slow;
    return isSlow ? lanes.rules().recordTokens : servers[stage].labeler->provider().recordTokens;
}

Lane LabelerChain::laneOf(const domain::Record &record, const domain::PredictionResult *linear) const
{
    if (sortsByItself())
        return Lane::Slow;
    return lanes.laneOf(record.text, linear != nullptr ? std::get_if<domain::Prediction>(linear) : nullptr);
}

LabelerChain chainOf(const servers::Labeler &labeler, double inverseTemperature, LaneChoice lanes)
{
    LabelerChain chain;
    chain.servers.push_back({&labeler, inverseTemperature});
    chain.combiner = std::make_shared<CascadeCombiner>(std::vector<std::optional<double>>());
    chain.lanes = std::move(lanes);
    return chain;
}

} // namespace secondlook::pipeline
