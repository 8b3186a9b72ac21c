#include "pipeline/run_overview.h"

#include <algorithm>
#include <array>
#include <utility>

namespace secondlook::pipeline {

namespace {

constexpr std::array<std::pair<AttemptEnd, std::string_view>, 7> endNames{{{AttemptEnd::None, ""},
                                                                           {AttemptEnd::Finished, "finished"},
                                                                           {AttemptEnd::Paused, "paused"},
                                                                           {AttemptEnd::Stopped, "stopped"},
                                                                           {AttemptEnd::CostCap, "cost_cap"},
                                                                           {AttemptEnd::Unreachable, "unreachable"},
                                                                           {AttemptEnd::Failed, "failed"}}};

} // namespace

std::string_view attemptEndName(AttemptEnd end)
{
    return std::ranges::find(endNames, end, &std::pair<AttemptEnd, std::string_view>::first)->second;
}

AttemptEnd attemptEndNamed(std::string_view name)
{
    const auto found = std::ranges::find(endNames, name, &std::pair<AttemptEnd, std::string_view>::second);
    return found == endNames.end() ? AttemptEnd::None : found->first;
}

} // namespace secondlook::pipeline
