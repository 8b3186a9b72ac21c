#pragma once

#include "formats/byte_source.h"
#include "formats/column_guess.h"
#include "formats/item_splitter.h"
#include "formats/parsed_row.h"
#include "formats/record_reader.h"

#include <deque>

namespace secondlook::formats {

/// Reads records of any of the formats: a splitter cuts the bytes, a parser understands them, the columns say what
/// becomes of the values. The first records are held back while the columns are guessed from them.
class FileRecordReader final : public RecordReader
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<RecordReader>>
    open(std::unique_ptr<ByteSource> source, const ColumnChoice &columns, const ReadLimits &limits);

    const FileProfile &profile() const override { return m_profile; }
    base::Result<std::optional<domain::ReadItem>> next() override;
    std::int64_t bytesRead() const override { return m_source->bytesConsumed(); }
    std::int64_t bytesTotal() const override { return m_source->bytesTotal(); }

private:
    /// A record that was read ahead.
    struct HeldItem
    {
        std::int64_t line;
        std::string bytes;
        std::string rejected;
    };

    FileRecordReader(std::unique_ptr<ByteSource> source, const ReadLimits &limits)
        : m_source(std::move(source)), m_limits(limits)
    {
    }
    base::Status prepare();
    base::Status prepareDelimited(std::string_view head, bool complete, ColumnSample &sample);
    base::Status readAhead(ColumnSample &sample);
    std::string understand(const RawItem &item);
    std::string_view asUtf8(std::string_view bytes);
    domain::ReadItem readItem(const RawItem &item);

    std::unique_ptr<ByteSource> m_source;
    ReadLimits m_limits;
    FileProfile m_profile;
    std::unique_ptr<ItemSplitter> m_splitter;
    std::unique_ptr<RowParser> m_parser;
    std::deque<HeldItem> m_held;
    ParsedRow m_row;
    std::string m_decoded;
};

} // namespace secondlook::formats
