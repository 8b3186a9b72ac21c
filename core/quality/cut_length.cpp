#include "quality/cut_length.h"

#include "base/characters.h"
#include "base/text.h"

namespace secondlook::quality {

namespace {

constexpr std::int64_t shortestCut = 20;
constexpr std::int64_t fewestCut = 3;
constexpr std::int64_t lengthsBelow = 10;

} // namespace

void CutLength::add(std::int64_t characters)
{
    ++m_all;
    if (!m_longest.empty() && characters < m_longest.rbegin()->first - lengthsBelow)
        return;
    ++m_longest[characters];
    m_longest.erase(m_longest.begin(), m_longest.lower_bound(m_longest.rbegin()->first - lengthsBelow));
}

std::optional<std::int64_t> CutLength::find() const
{
    if (m_longest.empty())
        return std::nullopt;
    const auto [length, texts] = *m_longest.rbegin();
    std::int64_t below = -texts;
    for (const auto &[shorter, count] : m_longest)
        below += count;
    const bool isPile = texts >= fewestCut && texts * lengthsBelow >= below * 3;
    const bool others = (m_all - texts) * 10 >= m_all;
    return length >= shortestCut && isPile && others ? std::optional(length) : std::nullopt;
}

bool endsOpen(std::string_view text)
{
    if (text.empty())
        return false;
    if (text.ends_with("...") || text.ends_with("…"))
        return true;
    std::size_t at = text.size() - 1;
    while (at > 0 && !base::beginsCharacter(text[at]))
        --at;
    const std::uint32_t last = base::nextCodePoint(text, at);
    const base::CharacterKind kind = base::character(last).kind;
    return kind == base::CharacterKind::Letter || kind == base::CharacterKind::Mark ||
           kind == base::CharacterKind::Alone || last == ',' || last == '-' || last == ';' || last == ':';
}

} // namespace secondlook::quality
