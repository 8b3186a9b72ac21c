#pragma once

#include "content/formatted_text.h"

#include <string_view>

namespace secondlook::content {

/// Markdown as people and models write it: headings, paragraphs, lists, quotes, fenced code, tables, rules, and what
/// readMarkdownInline() knows. HTML in it stays the text it is. Any text can be read; takes time in proportion to its
/// length.
FormattedText readMarkdown(std::string_view text);

} // namespace secondlook::content
