#pragma once

#include "content/formatted_text.h"
#include "domain/label_schema.h"

#include <cstddef>
#include <map>
#include <string_view>
#include <vector>

namespace secondlook::content {

using Blocks = std::vector<Block>;

/// A guideline taken apart.
struct GuidelineParts
{
    Blocks opening;                        ///< holds for all labels; may be empty
    std::map<std::size_t, Blocks> ofLabel; ///< by position of the label, without the heading that names it; never empty

    bool has(std::size_t label) const { return ofLabel.contains(label); }
};

/// The part of a label begins with a heading, of any level and not in a quote, whose text is exactly the label's name
/// or title, and goes on to the next such heading. Every other heading is text. A label that is named by several
/// headings has all of what they begin; a title that several labels have is that of the first, and a name goes before a
/// title.
GuidelineParts guidelineParts(std::string_view markdown, const std::vector<domain::Label> &labels);

} // namespace secondlook::content
