#pragma once

#include "base/ids.h"
#include "domain/annotation.h"
#include "review/agreement_source.h"

#include <cstdint>
#include <span>
#include <vector>

namespace secondlook::review {

/// What counts of one annotation when it is asked who said what.
struct GivenAnswer
{
    std::int64_t id = 0;
    base::RecordId record;
    base::ReviewerId reviewer;
    std::int64_t supersedes = 0; ///< 0: nothing
    base::TimeMs at = 0;
    std::int32_t tookMs = 0;
    std::uint16_t label = 0;
    std::uint16_t guidelineVersion = 0;
    domain::Action action = domain::Action::Label; ///< a repeat is left out before
    bool blind = false;
};

/// Judgements of `answers`, which rise by id: of a chain of answers the first pick where that was blind and the second
/// was not, otherwise the last; none of a chain that was taken back. Reviewers are numbered as in `reviewers`, which is
/// filled with those who judged or skipped, rising. Gold is left empty.
Judgements judgementsOf(std::span<const GivenAnswer> answers, std::vector<base::ReviewerId> &reviewers);

} // namespace secondlook::review
