#include "formats/item_record_reader.h"

#include "base/text.h"
#include "formats/array_splitter.h"
#include "formats/encoding.h"
#include "formats/line_splitter.h"
#include "formats/record_builder.h"

namespace secondlook::formats {

namespace {

constexpr std::size_t itemHeadBytes = 64U << 10U;
constexpr std::size_t itemRawBytes = keptBytes - 3; ///< leaves room for the mark of omission
constexpr std::string_view itemByteOrderMark = "\xEF\xBB\xBF";

} // namespace

base::Result<std::unique_ptr<RecordReader>> ItemRecordReader::open(std::unique_ptr<ByteSource> source,
                                                                   std::unique_ptr<ItemTaker> taker, std::string format)
{
    std::unique_ptr<ItemRecordReader> reader(new ItemRecordReader(std::move(source), std::move(taker)));
    SECONDLOOK_TRY(reader->prepare(format));
    return reader;
}

base::Status ItemRecordReader::prepare(const std::string &format)
{
    m_source->fillTo(itemHeadBytes);
    SECONDLOOK_TRY(m_source->status());
    SECONDLOOK_TRY(checkIsText(m_source->window(), m_source->name()));
    if (m_source->window().starts_with(itemByteOrderMark))
        m_source->consume(itemByteOrderMark.size());
    const std::string_view head = base::trimmed(m_source->window());
    if (head.empty() || (head.front() != '[' && head.front() != '{'))
        return base::fail(base::ErrorCode::Input, "a JSON list or JSON lines are expected here", m_source->name());
    const bool isList = head.front() == '[';
    m_profile.format = isList ? FileFormat::JsonArray : FileFormat::Jsonl;
    if (isList)
        m_splitter = std::make_unique<ArraySplitter>(*m_source, m_limits.lineBytes);
    else
        m_splitter = std::make_unique<LineSplitter>(*m_source, m_limits.lineBytes);
    m_profile.notes.push_back("It is read as " + format + ".");
    return {};
}

domain::ReadItem ItemRecordReader::readItem(const RawItem &item)
{
    std::string reason = item.rejected.empty() ? textComplaint(item.bytes) : item.rejected;
    Json object;
    if (reason.empty())
        reason = m_parser.parse(item.bytes, object);
    domain::IncomingRecord incoming;
    incoming.line = item.line;
    std::vector<std::string> complaints;
    if (reason.empty())
        reason = m_taker->take(object, incoming, complaints);
    if (m_profile.columns.label.empty())
        m_profile.columns.label = m_taker->question();
    if (reason.empty() && incoming.record.externalId.size() > maxIdBytes)
        reason = "the id is longer than " + std::to_string(maxIdBytes) + " bytes";
    if (!reason.empty())
        return rejectedItem(item, std::move(reason), item.bytes);
    incoming.raw = base::shortened(item.bytes, itemRawBytes);
    incoming.rawIsCut = item.bytes.size() > itemRawBytes;
    for (std::string &complaint : complaints)
        m_complaints.push_back(rejectedLine(item.line, std::move(complaint), item.bytes));
    return incoming;
}

base::Result<std::optional<domain::ReadItem>> ItemRecordReader::next()
{
    if (!m_complaints.empty()) {
        domain::RejectedLine complaint = std::move(m_complaints.front());
        m_complaints.pop_front();
        return complaint;
    }
    RawItem item;
    const base::Result<bool> there = m_splitter->next(item);
    if (!there)
        return tl::unexpected(there.error());
    if (!*there)
        return std::nullopt;
    return readItem(item);
}

} // namespace secondlook::formats
