#include "review/settling.h"

#include <algorithm>

namespace secondlook::review {

using domain::TaskState;

std::optional<std::uint16_t> majorityOf(const std::vector<std::uint16_t> &labels)
{
    for (const std::uint16_t label : labels) {
        const auto votes = static_cast<std::size_t>(std::count(labels.begin(), labels.end(), label));
        if (2 * votes > labels.size())
            return label;
    }
    return {};
}

Settlement settle(const std::vector<std::uint16_t> &standingLabels, int overlap, const Escalation &escalation)
{
    const int answers = static_cast<int>(standingLabels.size());
    if (answers == 0 || answers < overlap - escalation.extraAsked)
        return {};
    const bool agreed = std::all_of(standingLabels.begin(), standingLabels.end(),
                                    [&](std::uint16_t label) { return label == standingLabels.front(); });
    if (agreed)
        return {TaskState::Done, standingLabels.front(), answers == 1 ? "single" : "agreed"};
    if (escalation.someAskedAgain || (answers < overlap && escalation.anotherCanAnswer))
        return {.state = TaskState::Open, .contested = true};
    if (answers < overlap)
        return {.state = TaskState::Conflict};
    if (const auto majority = majorityOf(standingLabels); majority && escalation.extraAsked > 0)
        return {TaskState::Done, majority, "agreed"};
    if (escalation.extraAsked < escalation.extraAllowed && escalation.anotherCanAnswer)
        return {.state = TaskState::Open, .contested = true, .askAnother = true};
    return {.state = TaskState::Conflict};
}

} // namespace secondlook::review
