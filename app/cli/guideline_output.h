#pragma once

#include "app/cli/command.h"
#include "app/compose/guideline.h"

#include <string>

namespace secondlook::cli {

/// A file as a guideline is stored.
[[nodiscard]] base::Result<std::string> readGuidelineFile(const std::string &path);

/// "2 of 12 labels have no part: refund, praise", where there are any.
void printLabelsWithoutPart(Context &context, const compose::GuidelineSet &set, std::size_t labels);

} // namespace secondlook::cli
