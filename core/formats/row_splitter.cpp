#include "formats/row_splitter.h"

#include "formats/line_splitter.h"

#include <algorithm>
#include <utility>

namespace secondlook::formats {

base::Result<bool> RowSplitter::rejectLine(RawItem &item, std::string reason)
{
    item.line = m_source.line();
    skipLine(m_source, m_kept);
    item.bytes = withoutCarriageReturn(m_kept);
    item.rejected = std::move(reason);
    SECONDLOOK_TRY(m_source.status());
    return true;
}

base::Result<bool> RowSplitter::next(RawItem &item)
{
    using Outcome = RowScan::Outcome;
    item.rejected.clear();
    for (;;) {
        m_source.consume(std::exchange(m_toConsume, 0));
        RowScan scan(m_dialect);
        Outcome outcome = Outcome::NeedsMore;
        while ((outcome = scan.scan(m_source.window())) == Outcome::NeedsMore) {
            if (scan.position() > m_limit + 1 || !m_source.fill()) // one more for the CR of a line end
                break;
        }
        SECONDLOOK_TRY(m_source.status());
        if (m_source.window().empty())
            return false;
        const std::string_view row = withoutCarriageReturn(m_source.window().substr(0, scan.position()));
        if (row.size() > m_limit)
            return rejectLine(item,
                              overLimitReason(m_limit) + "; a quote that is not closed makes a row this long too");
        if (outcome == Outcome::NeedsMore)
            outcome = scan.atEndOfInput();
        if (outcome == Outcome::Broken)
            return rejectLine(item,
                              "a quote in this row is not closed, or text follows the quote that closes a column; "
                              "a quote inside a quoted column is written twice");
        item.line = m_source.line();
        item.bytes = row;
        m_toConsume = std::min(scan.position() + 1, m_source.window().size());
        if (!isBlankRow(item.bytes))
            return true;
    }
}

} // namespace secondlook::formats
