#pragma once

#include <string_view>

namespace secondlook::quality {

/// Whether a text shows that its bytes were read in the wrong encoding somewhere on its way, or lost: a replacement
/// character (U+FFFD), a control character other than tab, line end and page break, UTF-8 that was taken for
/// Windows-1252 or Latin-1 ("Ã¤" for "ä", "â€™" for an apostrophe), or two letters in a row that were taken for
/// Windows-1251. The text must be valid UTF-8. What an editor writes with typographic quotes or guillemets right after
/// an accented letter ("AMANHÃ”", "fiancé »") is no damage. Question marks in the place of letters are not found: they
/// are in addresses too. Pure.
bool isDamaged(std::string_view text);

} // namespace secondlook::quality
