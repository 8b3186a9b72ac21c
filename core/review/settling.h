#pragma once

#include "domain/review_task.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace secondlook::review {

/// How far a disagreement goes before it is a conflict.
struct Escalation
{
    int extraAllowed = 0;          ///< further answers that may be asked for
    int extraAsked = 0;            ///< that were asked for already; they count among the overlap
    bool anotherCanAnswer = false; ///< there is a reviewer who has neither answered nor passed the record on
    bool someAskedAgain = false;   ///< some who answered were asked again and have not said anything yet
};

/// What the standing answers of a task come to.
struct Settlement
{
    domain::TaskState state = domain::TaskState::Open;
    std::optional<std::uint16_t> label{}; ///< where the task is done
    std::string_view source{};            ///< "single" or "agreed" where the task is done
    bool contested = false;               ///< open though people disagree: more answers are waited for
    bool askAnother = false;              ///< one more reviewer than the overlap is needed
};

/// 1. With fewer answers than were asked for at first (overlap less the extra ones) the task is open.
/// 2. Where all answers agree it is done.
/// 3. Where they disagree it waits for those who were asked again, and for extra answers; it is a conflict where extra
///    answers are missing that nobody can give any more.
/// 4. With extra answers, the label of more than half of all answers settles it as agreed.
/// 5. Otherwise one more reviewer is asked, where that is allowed and somebody can; or it is a conflict.
/// Pure.
Settlement settle(const std::vector<std::uint16_t> &standingLabels, int overlap, const Escalation &escalation = {});

/// The label of more than half of the answers; none where no label has more than half.
std::optional<std::uint16_t> majorityOf(const std::vector<std::uint16_t> &labels);

} // namespace secondlook::review
