#pragma once

#include "formats/delimited_text.h"
#include "formats/item_splitter.h"

namespace secondlook::formats {

/// The rows of a delimited file; a quoted cell may hold line ends. A row whose quotes do not pair up is rejected as its
/// first line only, and reading goes on at the next line, so that one stray quote cannot swallow what follows it.
class RowSplitter final : public ItemSplitter
{
public:
    RowSplitter(ByteSource &source, const Dialect &dialect, std::size_t rowLimit)
        : m_source(source), m_dialect(dialect), m_limit(rowLimit)
    {
    }
    base::Result<bool> next(RawItem &item) override;

private:
    base::Result<bool> rejectLine(RawItem &item, std::string reason);

    ByteSource &m_source;
    Dialect m_dialect;
    std::size_t m_limit;
    std::string m_kept;
    std::size_t m_toConsume = 0; ///< length of the row handed out last, with its line end
};

} // namespace secondlook::formats
