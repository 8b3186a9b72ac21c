#pragma once

#include "content/formatted_text.h"

#include <string_view>

namespace secondlook::content {

/// The text of HTML, also of broken HTML: headings, paragraphs, lists, quotes, preformatted text, tables, bold, italic,
/// code, targets of links and descriptions of images. Other elements count for what they hold; text that a style would
/// hide is text like any other. Takes time in proportion to its length.
FormattedText readHtml(std::string_view html);

} // namespace secondlook::content
