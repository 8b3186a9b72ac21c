#include "base/characters.h"
#include "base/text.h"
#include "servers/sensitive_values.h"

#include <algorithm>

namespace secondlook::servers {

namespace {

constexpr std::string_view localPunctuation = ".!#$%&'*+/=?^_`{|}~-";

bool isWordCharacter(std::uint32_t code)
{
    const base::CharacterKind kind = base::character(code).kind;
    return kind == base::CharacterKind::Letter || kind == base::CharacterKind::Mark;
}

bool isLocal(std::uint32_t code)
{
    return isWordCharacter(code) ||
           (code < 0x80 && localPunctuation.find(static_cast<char>(code)) != std::string_view::npos);
}

std::size_t localBegin(std::string_view text, std::size_t from, std::size_t at)
{
    std::size_t begin = at;
    while (begin > from) {
        std::size_t before = begin - 1;
        while (before > from && !base::beginsCharacter(text[before]))
            --before;
        std::size_t read = before;
        if (!isLocal(base::nextCodePoint(text, read)))
            break;
        begin = before;
    }
    // Quotes, stars and slashes in front belong to the sentence.
    while (begin < at && text[begin] != '_' && localPunctuation.find(text[begin]) != std::string_view::npos)
        ++begin;
    return begin;
}

/// Letters only, or a domain of other letters as it is sent over the wire.
bool isTopLevel(std::string_view label)
{
    if (label.starts_with("xn--") || label.starts_with("XN--"))
        return label.size() > 4;
    const bool plain = std::ranges::none_of(label, [](char c) { return (c >= '0' && c <= '9') || c == '-'; });
    return plain && base::codePointCount(label) >= 2;
}

/// Where the host that begins at `at` ends; `at` where there is none.
std::size_t hostEnd(std::string_view text, std::size_t at, std::size_t to)
{
    std::size_t end = at;
    for (bool isFirst = true;; isFirst = false) {
        const std::size_t begin = isFirst ? at : at + 1;
        std::size_t stop = begin;
        for (std::size_t read = begin; read < to; stop = read) {
            const std::uint32_t code = base::nextCodePoint(text, read);
            if (!isWordCharacter(code) && code != '-')
                break;
        }
        std::size_t labelEnd = stop;
        while (labelEnd > begin && text[labelEnd - 1] == '-')
            --labelEnd;
        if (labelEnd == begin || text[begin] == '-')
            return end;
        if (!isFirst && isTopLevel(text.substr(begin, labelEnd - begin)))
            end = labelEnd;
        if (labelEnd != stop || stop >= to || text[stop] != '.')
            return end;
        at = stop;
    }
}

} // namespace

TextRanges findEmails(std::string_view text, TextRange part)
{
    TextRanges found;
    std::size_t from = part.begin;
    for (std::size_t at = text.find('@', from); at < part.end; at = text.find('@', at)) {
        const std::size_t begin = localBegin(text, from, at);
        const std::size_t end = hostEnd(text, at + 1, part.end);
        if (begin < at && end > at + 1) {
            found.push_back({begin, end});
            from = end;
            at = end;
        } else {
            ++at;
        }
    }
    return found;
}

} // namespace secondlook::servers
