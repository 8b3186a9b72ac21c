#pragma once

#include "app/compose/project.h"
#include "domain/guideline.h"

#include <optional>
#include <string>
#include <vector>

namespace secondlook::compose {

/// The document as it is stored: without a byte order mark. Input error where it is empty, larger than 2 MB or not
/// UTF-8; `file` stands for it in messages.
[[nodiscard]] base::Result<std::string> guidelineDocument(const std::string &text, const std::string &file);

struct GuidelineSet
{
    int version = 0;
    bool isNew = false;                         ///< else it is the same as the version in force
    std::vector<std::string> labelsWithoutPart; ///< names, in the order of the label schema
};

/// Makes a document of guidelineDocument() the guideline in force. Error: the project is a review pack.
[[nodiscard]] base::Result<GuidelineSet> setGuideline(Project &project, const std::string &document,
                                                      const std::string &reason);

/// One version; none given: the one in force. NotFound where there is none.
[[nodiscard]] base::Result<domain::Guideline> readGuideline(Project &project, std::optional<int> version);

} // namespace secondlook::compose
