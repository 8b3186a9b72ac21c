#pragma once

#include "app/cli/command.h"
#include "app/compose/guideline_review.h"

namespace secondlook::cli {

/// What was asked again, or would be, for people or as JSON.
void printReviewed(Context &context, const compose::GuidelineReviewed &reviewed, bool dryRun,
                   const domain::LabelSchema &schema);

/// How many decisions changed where they were asked again, for people or as JSON.
void printFlips(Context &context, const domain::GuidelineReview &review, const domain::LabelSchema &schema);

} // namespace secondlook::cli
