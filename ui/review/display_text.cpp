#include "ui/review/display_text.h"

#include "base/text.h"
#include "ui/models/text_conversion.h"

#include <algorithm>
#include <numeric>

namespace secondlook::ui {

namespace {

// UTF-16 units that the byte brings to the display text: 2 at the begin of a character outside of the basic plane, 0 in
// the middle of one, and 0 for the first half of a line end.
int unitsAt(std::string_view utf8, std::size_t at)
{
    if (!base::beginsCharacter(utf8[at]))
        return 0;
    if (utf8[at] == '\r' && at + 1 < utf8.size() && utf8[at + 1] == '\n')
        return 0;
    return static_cast<unsigned char>(utf8[at]) >= 0xF0U ? 2 : 1;
}

constexpr int mostMarks = 8; ///< on one character; no language needs more

// Characters that QTextDocument takes as structure (frames, objects), and overrides of the direction.
bool hasMeaning(char16_t code)
{
    return code == 0xFDD0 || code == 0xFDD1 || code == QChar::ObjectReplacementCharacter || code == 0x202D ||
           code == 0x202E || (code >= 0x80 && code < 0xA0);
}

bool isMark(const QString &text, qsizetype at)
{
    const QChar unit = text[at];
    if (unit.isHighSurrogate() && at + 1 < text.size())
        return QChar::isMark(QChar::surrogateToUcs4(unit, text[at + 1]));
    if (unit.isLowSurrogate() && at > 0)
        return QChar::isMark(QChar::surrogateToUcs4(text[at - 1], unit));
    return unit.isMark();
}

QChar shown(QChar unit)
{
    const char16_t code = unit.unicode();
    if (code == '\r' || code == QChar::ParagraphSeparator)
        return QLatin1Char('\n');
    if (code < 0x20 && code != '\n' && code != '\t')
        return QChar(char16_t(0x2400 + code)); // the picture of a control character
    if (code == 0x7F)
        return QChar(0x2421);
    return hasMeaning(code) ? QChar(QChar::ReplacementCharacter) : unit;
}

} // namespace

QString displayable(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    std::vector<qsizetype> tooMany; // found before anything changes: a mark is known by the unit beside it
    int marks = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool mark = text[i].unicode() >= 0x300 && isMark(text, i);
        marks = mark ? marks + 1 : 0;
        if (marks > mostMarks)
            tooMany.push_back(i);
    }
    for (QChar &unit : text)
        unit = shown(unit);
    for (const qsizetype at : tooMany)
        text[at] = QChar::ReplacementCharacter;
    return text;
}

DisplayText displayText(std::string_view utf8, qint64 limit)
{
    DisplayText display;
    limit = limit < 0 ? DisplayText::mostShown : std::min(limit, DisplayText::mostShown);
    std::size_t end = utf8.size();
    for (std::size_t at = 0; at < utf8.size(); ++at) {
        if (!base::beginsCharacter(utf8[at]))
            continue;
        if (display.total == limit)
            end = at;
        ++display.total;
    }
    display.shown = std::min(limit, display.total);
    display.text = displayable(qtText(utf8.substr(0, end)));
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
