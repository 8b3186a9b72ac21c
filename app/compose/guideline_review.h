#pragma once

#include "app/compose/project.h"
#include "domain/guideline_review.h"
#include "storage/guideline_scope.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace secondlook::compose {

/// How guidelines of these labels are compared.
storage::CompareGuidelines compareGuidelines(const domain::LabelSchema &schema);

struct GuidelineReviewRequest
{
    std::optional<int> version;      ///< none: the one in force
    std::vector<std::string> labels; ///< names, instead of those that the version changes; may be empty
    std::int64_t sample = 50;
    std::uint64_t seed = 1;
    bool dryRun = false;
};

struct GuidelineReviewed
{
    domain::GuidelineReview review; ///< as it is afterwards
    std::int64_t asked = 0;         ///< now, or that would be
};

/// Asks for a sample of the earlier decisions again that the version may touch, see storage::askForGuidelineReview().
/// Errors: no such version or label, nothing to review, the project is a review pack.
[[nodiscard]] base::Result<GuidelineReviewed> reviewGuideline(Project &project, const GuidelineReviewRequest &request);

/// How far the version (none given: the one in force) has been reviewed.
[[nodiscard]] base::Result<domain::GuidelineReview> guidelineReview(Project &project, std::optional<int> version);

/// See storage::takeBackGuidelineReview().
[[nodiscard]] base::Result<std::int64_t> takeBackGuidelineReview(Project &project, std::optional<int> version);

} // namespace secondlook::compose
