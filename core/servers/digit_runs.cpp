#include "servers/digit_runs.h"

namespace secondlook::servers {

namespace {

constexpr int longestGap = 3; ///< such as the blank, bracket and blank of unusual spellings
constexpr std::string_view wideDashes[] = {"\u2010", "\u2011", "\u2013"};

bool isDigitAt(std::string_view text, std::size_t at, std::size_t to)
{
    return at < to && text[at] >= '0' && text[at] <= '9';
}

std::size_t gapCharacterAt(std::string_view text, std::size_t at)
{
    if (at < text.size() && std::string_view("-./()").find(text[at]) != std::string_view::npos)
        return 1;
    for (const std::string_view dash : wideDashes)
        if (text.substr(at).starts_with(dash))
            return dash.size();
    return blankAt(text, at);
}

} // namespace

DigitRun nextDigitRun(std::string_view text, TextRange part)
{
    DigitRun run{text};
    std::size_t at = part.begin;
    while (at < part.end && !isDigitAt(text, at, part.end))
        ++at;
    while (isDigitAt(text, at, part.end)) {
        const std::size_t begin = at;
        while (isDigitAt(text, at, part.end))
            ++at;
        run.groups.push_back({begin, at});
        for (int gap = 0; gap < longestGap && !isDigitAt(text, at, part.end); ++gap)
            at += gapCharacterAt(text, at);
    }
    return run;
}

} // namespace secondlook::servers
