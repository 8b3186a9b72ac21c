#pragma once

#include <optional>
#include <string_view>

namespace secondlook::content {

/// What the text of a record can be shown as.
enum class ContentKind { Plain, Markdown, Html, Chat };

/// The word for a kind in files and settings: "plain", "markdown", "html", "chat".
std::string_view contentKindName(ContentKind kind);
std::optional<ContentKind> contentKindNamed(std::string_view name);

/// What a text is without doubt; else plain. HTML begins with an element of a page, Markdown has two different marks
/// that plain texts hardly have (heading, fence, table, bold, link), a chat is what readChat() can read. Texts longer
/// than mostFormatted are plain.
ContentKind recognise(std::string_view text);

} // namespace secondlook::content
