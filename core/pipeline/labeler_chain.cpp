#include "pipeline/labeler_chain.h"

#include <algorithm>

namespace secondlook::pipeline {

using domain::Lane;

std::array<int, domain::laneCount> LabelerChain::concurrency(std::size_t stage) const
{
    const domain::Provider &provider = servers[stage].labeler->provider();
    const int own = provider.concurrency;
    if (lanes.rules().isOn() && provider.lanes.isOn())
        return {own, provider.lanes.concurrency};
    if (lanes.rules().isOn()) { // those of another server: this one gets no more requests for it
        const int slow = std::max(1, own / 2);
        return {std::max(1, own - slow), slow};
    }
    const bool isForHardOnes = sortsByItself() || (stage > 0 && combiner->asksNextWhereHard());
    return isForHardOnes ? std::array{0, own} : std::array{own, 0};
}

std::int64_t LabelerChain::recordTokens(std::size_t stage, Lane lane) const
{
    const domain::Provider &provider = servers[stage].labeler->provider();
    return provider.lanes.isOn() && lane == Lane::Slow ? provider.lanes.recordTokens : provider.recordTokens;
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
