#pragma once

#include "domain/review_task.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace secondlook::review {

/// What the standing answers of a task come to.
struct Settlement
{
    domain::TaskState state = domain::TaskState::Open;
    std::optional<std::uint16_t> label; ///< where the task is done
    std::string_view source;            ///< "single" or "agreed" where the task is done
};

/// With fewer answers than `overlap` the task stays open; with enough it is done where all of them agree and a conflict
/// where they do not. Pure.
Settlement settle(const std::vector<std::uint16_t> &standingLabels, int overlap);

} // namespace secondlook::review
