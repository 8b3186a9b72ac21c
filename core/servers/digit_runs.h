#pragma once

#include "servers/sensitive_values.h"

namespace secondlook::servers {

/// Groups of digits that follow each other with at most three blanks, dashes, dots, slashes and brackets between them.
struct DigitRun
{
    std::string_view text; ///< the whole of it
    TextRanges groups{};

    std::size_t digitsOf(std::size_t group) const { return groups[group].end - groups[group].begin; }
    std::string_view group(std::size_t group) const { return text.substr(groups[group].begin, digitsOf(group)); }
    /// What stands between this group and the one before it.
    std::string_view gapBefore(std::size_t group) const
    {
        const std::size_t begin = groups[group - 1].end;
        return text.substr(begin, groups[group].begin - begin);
    }
};

/// The next run that begins in `part`; without groups where there is none.
DigitRun nextDigitRun(std::string_view text, TextRange part);

} // namespace secondlook::servers
