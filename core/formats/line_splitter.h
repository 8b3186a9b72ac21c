#pragma once

#include "formats/item_splitter.h"

namespace secondlook::formats {

/// One record a line; lines end in LF or CR LF.
class LineSplitter final : public ItemSplitter
{
public:
    LineSplitter(ByteSource &source, std::size_t lineLimit) : m_source(source), m_limit(lineLimit) {}
    base::Result<bool> next(RawItem &item) override;

private:
    ByteSource &m_source;
    std::size_t m_limit;
    std::string m_kept;
    std::size_t m_toConsume = 0; ///< length of the line handed out last, with its end
};

/// Consumes up to and with the next line end, and keeps the first keptBytes in `kept`.
void skipLine(ByteSource &source, std::string &kept);

/// Without the CR in front of a line end.
std::string_view withoutCarriageReturn(std::string_view line);

} // namespace secondlook::formats
