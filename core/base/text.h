#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace secondlook::base {

/// Offset of the first byte that is not well-formed UTF-8 (RFC 3629; surrogates and overlong forms are refused),
/// or npos where all of it is.
std::size_t findInvalidUtf8(std::string_view bytes);
inline bool isUtf8(std::string_view bytes)
{
    return findInvalidUtf8(bytes) == std::string_view::npos;
}

/// Reads the code point at `offset` and moves past it. The text must be valid UTF-8.
std::uint32_t nextCodePoint(std::string_view text, std::size_t &offset);
void appendUtf8(std::string &out, std::uint32_t codePoint);

/// Whether a byte of valid UTF-8 is the first of a code point.
inline bool beginsCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

/// Number of code points in valid UTF-8.
std::size_t codePointCount(std::string_view text);

/// Latin-1 (ISO 8859-1) bytes as UTF-8.
std::string latin1ToUtf8(std::string_view bytes);

/// Without spaces, tabs and line ends at both sides.
std::string_view trimmed(std::string_view text);

/// At most `bytes` bytes long, cut at a character boundary, with "…" where something was cut.
std::string shortened(std::string_view text, std::size_t bytes);

/// "1,234,567": how counts are shown to people on the command line.
std::string grouped(std::int64_t number);

} // namespace secondlook::base
