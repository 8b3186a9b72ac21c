#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace secondlook::formats {

/// So much of the beginning of a file is looked at to find out its encoding and delimiter.
inline constexpr std::size_t headBytes = 1U << 20U;
/// Before the text of many UTF-8 files; it is none of it.
inline constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// Refuses what is not text: a NUL byte, or the byte order mark of UTF-16. `head` is the beginning of the file.
[[nodiscard]] base::Status checkIsText(std::string_view head, const std::string &file);

/// True where `head` is not UTF-8 but reads well as Latin-1: the bytes above ASCII are characters there, and they do
/// not form UTF-8 sequences more often than not. `complete` says that `head` is the whole file.
bool looksLikeLatin1(std::string_view head, bool complete);

/// Latin-1 as it is written in practice, with the typographic characters of Windows-1252 at 0x80 to 0x9F.
void appendLatin1(std::string &out, std::string_view bytes);

/// Why the bytes are no text ("not UTF-8 at byte 17", from 1), or nothing.
std::string textComplaint(std::string_view bytes);

} // namespace secondlook::formats
