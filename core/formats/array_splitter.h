#pragma once

#include "formats/item_splitter.h"

namespace secondlook::formats {

/// The elements of one JSON array, which may stand on any number of lines. Only strings and brackets are looked at.
class ArraySplitter final : public ItemSplitter
{
public:
    /// The source stands before the opening bracket.
    ArraySplitter(ByteSource &source, std::size_t elementLimit) : m_source(source), m_limit(elementLimit) {}
    base::Result<bool> next(RawItem &item) override;

private:
    char firstByte();
    void reject(RawItem &item, std::string reason);
    base::Result<bool> endOfArray();
    bool scanElement(RawItem &item);
    void keepScanned(std::size_t scanned);

    ByteSource &m_source;
    std::size_t m_limit;
    std::string m_kept;
    std::size_t m_toConsume = 0;
    bool m_started = false;
    bool m_ended = false;
    bool m_afterComma = false;
};

} // namespace secondlook::formats
