#pragma once

#include "base/clock.h"
#include "domain/guideline_review.h"
#include "storage/guideline_scope.h"
#include "storage/sql/connection.h"

#include <cstdint>
#include <string>

namespace secondlook::storage {

/// Earlier decisions that a version of the guideline may touch: labels that stand, given under an older version or
/// none, for one of the labels of the scope, in records that reviewers settle or still work on. Not those of a record
/// that is in conflict or was adjudicated, nor of gold: these are for adjudicators and for who keeps the gold.
/// Reads all answers: some seconds a million.
[[nodiscard]] base::Result<domain::GuidelineReview> readGuidelineReview(Connection &connection,
                                                                        const GuidelineScope &scope);

struct ReviewSample
{
    std::int64_t size = 50; ///< at most so many
    std::uint64_t seed = 1;
    bool dryRun = false; ///< only tells how many it would ask
};

/// Gives a random sample of these decisions back to the reviewers who made them, one decision a record and none twice
/// for a version. Gives how many. Errors: the project is a review pack; Usage where the scope has no label.
[[nodiscard]] base::Result<std::int64_t> askForGuidelineReview(Connection &connection, const GuidelineScope &scope,
                                                               const ReviewSample &sample, const base::Clock &clock,
                                                               const std::string &actor);

/// Takes back what was asked for the version and is not answered yet. Gives how many.
[[nodiscard]] base::Result<std::int64_t> takeBackGuidelineReview(Connection &connection, int version,
                                                                 const base::Clock &clock, const std::string &actor);

} // namespace secondlook::storage
