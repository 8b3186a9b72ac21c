#pragma once

#include "content/formatted_text.h"

#include <string_view>

namespace secondlook::content {

/// Bold, italic, code, links and images of one paragraph of Markdown. Takes time in proportion to its length, whatever
/// it holds.
Spans readMarkdownInline(std::string_view text);

} // namespace secondlook::content
