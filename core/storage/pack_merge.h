#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "storage/pack_answers.h"
#include "storage/sql/connection.h"
#include "storage/standing_answers.h"

#include <cstdint>

namespace secondlook::storage {

struct PackMerged
{
    std::int64_t annotations = 0;   ///< new ones that were brought
    std::int64_t alreadyMerged = 0; ///< that an earlier merge had brought
    std::int64_t settled = 0;       ///< records that are settled now and were not before
    std::int64_t contested = 0;     ///< records that wait for another reviewer now and did not before
    std::int64_t conflicts = 0;     ///< records that are in conflict now and were not before
    std::int64_t late = 0;          ///< of the new ones: for records that were settled without packs, or adjudicated,
                                    ///< meanwhile, which stay as they are
};

/// Brings the answers of a pack into the project that gave it out, in one transaction and each once: under their
/// reviewer's name, with their times, what they supersede, and whether they were blind. What records come to depends on
/// which packs were merged, not on their order; where answers disagree, one more reviewer is asked as far as `asking`
/// goes. Conflict, which changes nothing: another copy of the pack was merged before and says something else.
[[nodiscard]] base::Result<PackMerged> mergePack(Connection &project, const PackAnswers &pack, base::TimeMs now,
                                                 const Asking &asking);

} // namespace secondlook::storage
