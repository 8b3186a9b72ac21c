#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace secondlook::datasets {

/// A text as near-duplicates are looked for: its words in lower case, any number as one word, signs and blanks only as
/// what parts words. An ideograph or kana is a word by itself. The same on every machine, whatever its locale.
struct WordShingles
{
    std::uint64_t words = 0;             ///< hash of all words in order: equal for texts of the same words
    std::vector<std::uint64_t> shingles; ///< hash of each pair of neighbouring words, the two ends included
};

/// `into` is overwritten; its memory is reused. The text must be valid UTF-8.
void readWordShingles(std::string_view text, WordShingles &into);

} // namespace secondlook::datasets
