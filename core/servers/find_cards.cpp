#include "servers/digit_runs.h"

#include <algorithm>

namespace secondlook::servers {

namespace {

constexpr std::size_t leastCardDigits = 13;
constexpr std::size_t mostCardDigits = 19;

/// The checksum of ISO/IEC 7812 over digits as they come: every second one from the right counts twice.
class LuhnSum
{
public:
    void add(char digit)
    {
        const int once = digit - '0';
        const int twice = once * 2 > 9 ? once * 2 - 9 : once * 2;
        m_evenTwice += m_digits % 2 == 0 ? twice : once;
        m_oddTwice += m_digits % 2 == 0 ? once : twice;
        ++m_digits;
    }
    std::size_t digits() const { return m_digits; }
    bool holds() const { return (m_digits % 2 == 0 ? m_evenTwice : m_oddTwice) % 10 == 0; }

private:
    std::size_t m_digits = 0;
    int m_evenTwice = 0; ///< if those at even places count twice
    int m_oddTwice = 0;
};

bool mayStandInCard(std::string_view gap)
{
    return gap == "-" || (!gap.empty() && blankAt(gap, 0) == gap.size());
}

/// The group after the last one of the longest card that begins with group `first`; `first` where there is none.
std::size_t cardEnd(const DigitRun &run, std::size_t first)
{
    if (run.group(first).starts_with('0'))
        return first;
    std::size_t end = first;
    LuhnSum sum;
    for (std::size_t i = first; i < run.groups.size(); ++i) {
        const bool fits = sum.digits() + run.digitsOf(i) <= mostCardDigits;
        if (!fits || (i > first && !mayStandInCard(run.gapBefore(i))))
            break;
        for (const char digit : run.group(i))
            sum.add(digit);
        if (sum.digits() >= leastCardDigits && sum.holds() && !isWordAfter(run.text, run.groups[i].end))
            end = i + 1;
    }
    return end;
}

} // namespace

TextRanges findCards(std::string_view text, TextRange part)
{
    TextRanges found;
    for (DigitRun run = nextDigitRun(text, part); !run.groups.empty(); run = nextDigitRun(text, part)) {
        for (std::size_t first = 0; first < run.groups.size(); ++first) {
            const TextRange begin = run.groups[first];
            const bool isPhone = begin.begin > 0 && text[begin.begin - 1] == '+';
            const bool isFree = !isPhone && !isWordBefore(text, begin.begin);
            const std::size_t end = isFree ? cardEnd(run, first) : first;
            if (end == first)
                continue;
            // A number before a card may seem to belong to it. What overlaps goes as one, so that no digit stays.
            const std::size_t cardEnds = run.groups[end - 1].end;
            if (!found.empty() && begin.begin < found.back().end)
                found.back().end = std::max(found.back().end, cardEnds);
            else
                found.push_back({begin.begin, cardEnds});
        }
        part.begin = run.groups.back().end;
    }
    return found;
}

} // namespace secondlook::servers
