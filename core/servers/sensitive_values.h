#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace secondlook::servers {

/// A part of a text, in bytes: from `begin` to before `end`.
struct TextRange
{
    std::size_t begin = 0;
    std::size_t end = 0;

    bool operator==(const TextRange &) const = default;
};

using TextRanges = std::vector<TextRange>;

/// The functions below find one kind of value each in a part of valid UTF-8 text, in order and without overlaps, in
/// time that grows with the length of the part. What stands around the part decides where words end, too. For any
/// thread.

/// Addresses such as name@host.example. Not: quoted names, hosts without a dot or with a number for a domain.
TextRanges findEmails(std::string_view text, TextRange part);
/// 13 to 19 digits, in groups parted by one blank or dash or in one, whose Luhn checksum holds.
TextRanges findCards(std::string_view text, TextRange part);
/// Account numbers of ISO 13616, in one or with single blanks, of a known country, of its length, with valid check
/// digits.
TextRanges findIbans(std::string_view text, TextRange part);
/// Telephone numbers of 7 to 15 digits. Which ones: see docs/model-servers.md.
TextRanges findPhones(std::string_view text, TextRange part);

/// Finds names of a list: whole words, in upper or lower case, whatever blanks part them; the longest that fits.
class NameFinder
{
public:
    explicit NameFinder(const std::vector<std::string> &names);
    TextRanges find(std::string_view text, TextRange part) const;

private:
    struct Word;
    static std::vector<Word> wordsOf(std::string_view text, TextRange part);
    int idOf(const std::string &word) const;
    int stepFrom(int node, int word) const; ///< -1: no name goes on so

    std::unordered_map<std::string, int> m_ids;          ///< of words, with what stands before them inside a name
    std::unordered_map<std::uint64_t, int> m_steps;      ///< from a node by a word to a node
    std::vector<bool> m_endsName = std::vector<bool>(1); ///< by node; the first is where names begin
};

/// Whether a letter, a digit or a mark on one stands right before, or right after, this place in the text.
bool isWordBefore(std::string_view text, std::size_t at);
bool isWordAfter(std::string_view text, std::size_t at);
/// Bytes of the blank at `at`: 1 for a space, more for a space that does not break lines, 0 where there is none.
std::size_t blankAt(std::string_view text, std::size_t at);

} // namespace secondlook::servers
