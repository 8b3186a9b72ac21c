#pragma once

#include "domain/guideline_review.h"
#include "domain/label_schema.h"

#include <string_view>
#include <vector>

namespace secondlook::content {

/// Which labels `after` says something else of than `before`: those whose part reads otherwise, is new or is gone; all,
/// where the opening part differs. Layout that Markdown does not show is no change.
domain::GuidelineChange guidelineChange(std::string_view before, std::string_view after,
                                        const std::vector<domain::Label> &labels);

} // namespace secondlook::content
