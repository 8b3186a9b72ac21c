#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>

namespace secondlook::quality {

/// Finds the length at which something cut the texts of an import: their greatest length, where many stop at once.
class CutLength
{
public:
    void add(std::int64_t characters);

    /// The greatest length, in characters, where it is 20 or more, at least three texts have it, at least three times
    /// as many as have each of the ten lengths below it on average, and at least a tenth of the texts are shorter (so
    /// that codes of one length do not count). None otherwise.
    std::optional<std::int64_t> find() const;

private:
    std::map<std::int64_t, std::int64_t> m_longest; ///< how many have each of the eleven greatest lengths
    std::int64_t m_all = 0;
};

/// Whether a text stops in the middle: after a letter or digit, a comma, a hyphen or dots that stand for a rest, rather
/// than after what ends a sentence. The text must be valid UTF-8. Pure.
bool endsOpen(std::string_view text);

} // namespace secondlook::quality
