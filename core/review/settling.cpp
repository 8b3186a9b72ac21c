#include "review/settling.h"

#include <algorithm>

namespace secondlook::review {

Settlement settle(const std::vector<std::uint16_t> &standingLabels, int overlap)
{
    if (standingLabels.empty() || static_cast<int>(standingLabels.size()) < overlap)
        return {};
    const bool agreed = std::all_of(standingLabels.begin(), standingLabels.end(),
                                    [&](std::uint16_t label) { return label == standingLabels.front(); });
    if (!agreed)
        return {domain::TaskState::Conflict, {}, {}};
    return {domain::TaskState::Done, standingLabels.front(), standingLabels.size() == 1 ? "single" : "agreed"};
}

} // namespace secondlook::review
