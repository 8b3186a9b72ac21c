#include "formats/array_splitter.h"

#include "base/text.h"

#include <algorithm>
#include <utility>

namespace secondlook::formats {

namespace {

constexpr std::string_view blanks = " \t\r\n";

/// Follows JSON text byte by byte, just far enough to know where a value of the outermost array ends.
class ElementEnd
{
public:
    /// True at the comma or bracket after the element.
    bool isEnd(char byte)
    {
        if (m_inString) {
            if (m_escaped)
                m_escaped = false;
            else if (byte == '\\')
                m_escaped = true;
            else if (byte == '"')
                m_inString = false;
            return false;
        }
        if (byte == '"')
            m_inString = true;
        else if (byte == '{' || byte == '[')
            ++m_depth;
        else if (m_depth == 0)
            return byte == ',' || byte == ']';
        else if (byte == '}' || byte == ']')
            --m_depth;
        return false;
    }

private:
    std::int64_t m_depth = 0;
    bool m_inString = false;
    bool m_escaped = false;
};

} // namespace

/// The first byte after blanks, which are consumed, or NUL at the end of the input.
char ArraySplitter::firstByte()
{
    for (;;) {
        const std::string_view window = m_source.window();
        const std::size_t at = window.find_first_not_of(blanks);
        m_source.consume(std::min(at, window.size()));
        if (at != std::string_view::npos)
            return m_source.window().front();
        if (!m_source.fill())
            return '\0';
    }
}

void ArraySplitter::reject(RawItem &item, std::string reason)
{
    item.line = m_source.line();
    item.bytes = m_source.window().substr(0, 1);
    item.rejected = std::move(reason);
}

base::Result<bool> ArraySplitter::endOfArray()
{
    m_ended = true;
    if (firstByte() == '\0' && m_source.window().empty()) {
        SECONDLOOK_TRY(m_source.status());
        return false;
    }
    return base::fail(base::ErrorCode::Input,
                      "there is more after the end of the JSON array; a file holds one array, or one object a line",
                      m_source.name() + ":" + std::to_string(m_source.line()));
}

base::Result<bool> ArraySplitter::next(RawItem &item)
{
    item.rejected.clear();
    if (m_ended)
        return false;
    m_source.consume(std::exchange(m_toConsume, 0));
    if (!std::exchange(m_started, true)) {
        firstByte();
        m_source.consume(1);
    }
    const char first = firstByte();
    SECONDLOOK_TRY(m_source.status());
    if (m_source.window().empty()) {
        m_ended = true;
        reject(item, "the file ends before its array is closed with ']'; it may have been cut short");
        return true;
    }
    if (first == ',' || (first == ']' && m_afterComma)) {
        reject(item, "a comma with nothing before or after it");
        m_afterComma = false;
        m_toConsume = first == ',' ? 1 : 0;
        return true;
    }
    if (first == ']') {
        m_source.consume(1);
        return endOfArray();
    }
    item.line = m_source.line();
    if (!scanElement(item)) {
        SECONDLOOK_TRY(m_source.status());
        m_ended = true;
        item.rejected = "the file ends inside this record; it may have been cut short";
    }
    return true;
}

/// Hands out one element and takes the comma behind it along; false where the input ends first.
bool ArraySplitter::scanElement(RawItem &item)
{
    ElementEnd ending;
    std::size_t scanned = 0;
    bool overLimit = false;
    m_kept.clear();
    for (;;) {
        const std::string_view window = m_source.window();
        const auto at = std::find_if(window.begin() + static_cast<std::ptrdiff_t>(scanned), window.end(),
                                     [&ending](char byte) { return ending.isEnd(byte); });
        scanned = static_cast<std::size_t>(at - window.begin());
        const bool found = at != window.end();
        m_afterComma = found && *at == ',';
        if (overLimit || scanned > m_limit) {
            overLimit = true;
            keepScanned(scanned);
            scanned = 0;
            item.bytes = m_kept;
            item.rejected = overLimitReason(m_limit);
        }
        if (found) {
            if (!overLimit)
                item.bytes = base::trimmed(window.substr(0, scanned));
            m_toConsume = scanned + (m_afterComma ? 1 : 0);
            return true;
        }
        if (!m_source.fill()) {
            keepScanned(scanned);
            item.bytes = m_kept;
            return false;
        }
    }
}

void ArraySplitter::keepScanned(std::size_t scanned)
{
    m_kept += m_source.window().substr(0, std::min(scanned, keptBytes - std::min(keptBytes, m_kept.size())));
    m_source.consume(scanned);
}

} // namespace secondlook::formats
