#include "ui/review/display_text.h"

#include "ui/models/text_conversion.h"

#include <algorithm>
#include <numeric>

namespace secondlook::ui {

namespace {

bool beginsCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

// UTF-16 units that the byte brings to the display text: 2 at the begin of a character outside of the basic plane, 0 in
// the middle of one, and 0 for the first half of a line end.
int unitsAt(std::string_view utf8, std::size_t at)
{
    if (!beginsCharacter(utf8[at]))
        return 0;
    if (utf8[at] == '\r' && at + 1 < utf8.size() && utf8[at + 1] == '\n')
        return 0;
    return static_cast<unsigned char>(utf8[at]) >= 0xF0U ? 2 : 1;
}

// Characters that QTextDocument takes as structure: frames, objects, other line ends.
bool hasMeaning(QChar unit)
{
    const char16_t code = unit.unicode();
    return code == 0 || code == 0xFDD0 || code == 0xFDD1 || code == QChar::ObjectReplacementCharacter;
}

QString cleaned(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar &unit : text) {
        if (unit == QLatin1Char('\r') || unit == QChar::ParagraphSeparator)
            unit = QLatin1Char('\n');
        else if (hasMeaning(unit))
            unit = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

DisplayText displayText(std::string_view utf8, qint64 limit)
{
    DisplayText display;
    std::size_t end = utf8.size();
    for (std::size_t at = 0; at < utf8.size(); ++at) {
        if (!beginsCharacter(utf8[at]))
            continue;
        if (display.total == limit)
            end = at;
        ++display.total;
    }
    display.shown = limit < 0 ? display.total : std::min(limit, display.total);
    display.text = cleaned(qtText(utf8.substr(0, end)));
    return display;
}

std::vector<TextRange> displayRanges(std::string_view utf8, const DisplayText &display,
                                     const std::vector<domain::Evidence> &evidence)
{
    std::vector<std::size_t> offsets;
    for (const domain::Evidence &word : evidence) {
        offsets.push_back(std::min(word.begin, utf8.size()));
        offsets.push_back(std::min(word.begin + word.length, utf8.size()));
    }
    std::vector<std::size_t> order(offsets.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return offsets[a] < offsets[b]; });
    std::vector<int> positions(offsets.size());
    const int last = int(display.text.size());
    std::size_t at = 0;
    int position = 0;
    for (const std::size_t next : order) {
        for (; at < offsets[next] && position < last; ++at)
            position += unitsAt(utf8, at);
        positions[next] = std::min(position, last);
    }
    std::vector<TextRange> ranges;
    for (std::size_t i = 0; i < positions.size(); i += 2)
        ranges.push_back({positions[i], positions[i + 1] - positions[i]});
    return ranges;
}

} // namespace secondlook::ui
