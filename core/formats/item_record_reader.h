#pragma once

#include "formats/byte_source.h"
#include "formats/item_splitter.h"
#include "formats/item_taker.h"

#include <deque>
#include <memory>

namespace secondlook::formats {

/// Reads the objects of a JSON list or of JSON lines one by one, and has a taker understand them. Memory is that of one
/// object.
class ItemRecordReader final : public RecordReader
{
public:
    /// Error where the beginning is no text, or neither a list nor an object.
    [[nodiscard]] static base::Result<std::unique_ptr<RecordReader>>
    open(std::unique_ptr<ByteSource> source, std::unique_ptr<ItemTaker> taker, std::string format);

    const FileProfile &profile() const override { return m_profile; }
    base::Result<std::optional<domain::ReadItem>> next() override;
    std::int64_t bytesRead() const override { return m_source->bytesConsumed(); }
    std::int64_t bytesTotal() const override { return m_source->bytesTotal(); }

private:
    ItemRecordReader(std::unique_ptr<ByteSource> source, std::unique_ptr<ItemTaker> taker)
        : m_source(std::move(source)), m_taker(std::move(taker)), m_parser(m_limits)
    {
    }
    base::Status prepare(const std::string &format);
    domain::ReadItem readItem(const RawItem &item);

    std::unique_ptr<ByteSource> m_source;
    std::unique_ptr<ItemTaker> m_taker;
    ReadLimits m_limits;
    JsonObjectParser m_parser;
    FileProfile m_profile;
    std::unique_ptr<ItemSplitter> m_splitter;
    std::deque<domain::RejectedLine> m_complaints; ///< of the record that was given last
};

} // namespace secondlook::formats
