#include "formats/line_splitter.h"

#include "base/text.h"

#include <algorithm>
#include <utility>

namespace secondlook::formats {

std::string overLimitReason(std::size_t limit)
{
    return "longer than the limit of " + base::grouped(static_cast<std::int64_t>(limit)) + " bytes for one record";
}

std::string_view withoutCarriageReturn(std::string_view line)
{
    if (!line.empty() && line.back() == '\r')
        line.remove_suffix(1);
    return line;
}

void skipLine(ByteSource &source, std::string &kept)
{
    kept.clear();
    while (!source.window().empty() || source.fill()) {
        const std::string_view window = source.window();
        const std::size_t end = window.find('\n');
        const std::string_view part = window.substr(0, end);
        kept += part.substr(0, keptBytes - std::min(keptBytes, kept.size()));
        source.consume(end == std::string_view::npos ? window.size() : end + 1);
        if (end != std::string_view::npos)
            break;
    }
}

base::Result<bool> LineSplitter::next(RawItem &item)
{
    item.rejected.clear();
    for (;;) {
        m_source.consume(std::exchange(m_toConsume, 0));
        std::size_t searched = 0;
        std::size_t end = std::string_view::npos;
        while ((end = m_source.window().find('\n', searched)) == std::string_view::npos) {
            searched = m_source.window().size();
            if (searched > m_limit + 1 || !m_source.fill()) // one more for the CR of a line end
                break;
        }
        SECONDLOOK_TRY(m_source.status());
        item.line = m_source.line();
        const std::string_view line = m_source.window().substr(0, end);
        if (withoutCarriageReturn(line).size() > m_limit) {
            skipLine(m_source, m_kept);
            item.bytes = m_kept;
            item.rejected = overLimitReason(m_limit);
            return true;
        }
        if (line.empty() && end == std::string_view::npos)
            return false;
        m_toConsume = end == std::string_view::npos ? line.size() : end + 1;
        item.bytes = withoutCarriageReturn(line);
        if (!base::trimmed(item.bytes).empty())
            return true;
    }
}

} // namespace secondlook::formats
