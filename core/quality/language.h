#pragma once

#include <cstdint>
#include <string_view>

namespace secondlook::quality {

/// What a text is written in: a script, and for the Latin script one of seven languages where its small words tell.
/// The numbers are stored: never renumber.
enum class Language : std::uint8_t {
    Unknown = 0, ///< too few letters, or several scripts
    Latin = 1,   ///< the Latin script, but no language that is told apart
    English = 2,
    German = 3,
    French = 4,
    Spanish = 5,
    Italian = 6,
    Portuguese = 7,
    Dutch = 8,
    Cyrillic = 9,
    Greek = 10,
    Hebrew = 11,
    Arabic = 12,
    Devanagari = 13,
    Thai = 14,
    Chinese = 15,
    Japanese = 16,
    Korean = 17,
};
inline constexpr int languageCount = 18;

/// A guess, by the scripts of the letters and by function words; says Unknown or Latin rather than something wrong.
/// The text must be valid UTF-8; of a long one the first 2,000 bytes are looked at. Pure, the same on every machine.
Language languageOf(std::string_view text);

/// Whether the two cannot be the same language. Unknown is none of them, and Latin may be any in that script.
bool surelyDiffer(Language a, Language b);

} // namespace secondlook::quality
