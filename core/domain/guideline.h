#pragma once

#include "base/clock.h"

#include <string>

namespace secondlook::domain {

/// One version of what the reviewers of a project go by: Markdown, with a part for each label that has one.
struct Guideline
{
    int version = 0; ///< from 1
    std::string document;
    std::string reason; ///< why it was changed; may be empty
    base::TimeMs createdAt = 0;
};

} // namespace secondlook::domain
