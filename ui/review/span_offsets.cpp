#include "ui/review/span_offsets.h"

#include "base/text.h"

#include <algorithm>
#include <map>

namespace secondlook::ui {

namespace {

/// Goes through a text code point by code point and knows where it stands in the display text.
class Walk
{
public:
    explicit Walk(std::string_view utf8) : m_utf8(utf8) {}

    bool atEnd() const { return m_byte >= m_utf8.size(); }
    std::int64_t codePoint() const { return m_codePoint; }
    int position() const { return m_position; }
    void step()
    {
        const std::uint32_t code = base::nextCodePoint(m_utf8, m_byte);
        const bool joinsNext = code == '\r' && m_byte < m_utf8.size() && m_utf8[m_byte] == '\n';
        m_position += joinsNext ? 0 : code > 0xFFFF ? 2 : 1;
        ++m_codePoint;
    }

private:
    std::string_view m_utf8;
    std::size_t m_byte = 0;
    std::int64_t m_codePoint = 0;
    int m_position = 0;
};

} // namespace

std::int64_t codePointAt(std::string_view utf8, int displayPosition)
{
    Walk walk(utf8);
    while (!walk.atEnd() && walk.position() < displayPosition)
        walk.step();
    return walk.codePoint();
}

std::vector<TextRange> spanRanges(std::string_view utf8, int displayLength, const std::vector<domain::TextSpan> &spans)
{
    std::map<std::int64_t, int> positions;
    for (const domain::TextSpan &span : spans) {
        positions[span.begin] = displayLength;
        positions[span.end] = displayLength;
    }
    Walk walk(utf8);
    for (auto &[codePoint, position] : positions) {
        while (!walk.atEnd() && walk.codePoint() < codePoint && walk.position() < displayLength)
            walk.step();
        position = std::min(walk.position(), displayLength);
    }
    std::vector<TextRange> ranges;
    for (const domain::TextSpan &span : spans)
        ranges.push_back({positions[span.begin], positions[span.end] - positions[span.begin]});
    return ranges;
}

} // namespace secondlook::ui
