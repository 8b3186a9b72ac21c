#include "formats/file_record_reader.h"

#include "base/text.h"
#include "formats/array_splitter.h"
#include "formats/delimited_row_parser.h"
#include "formats/encoding.h"
#include "formats/format_detection.h"
#include "formats/json_row_parser.h"
#include "formats/line_splitter.h"
#include "formats/record_builder.h"
#include "formats/row_splitter.h"

namespace secondlook::formats {

namespace {

constexpr std::size_t binaryCheckBytes = 8U << 10U; ///< where a NUL byte means a binary file
constexpr std::size_t sampledItems = 100;
constexpr std::size_t sampledBytes = 8U << 20U;
constexpr std::size_t rawBytesKept = keptBytes - 3; ///< leaves room for the mark of omission

std::string delimiterName(char delimiter)
{
    return delimiter == '\t' ? "tabs" : delimiter == ';' ? "semicolons" : delimiter == '|' ? "vertical bars" : "commas";
}

/// A line that is the beginning of a JSON object written over several lines.
bool beginsLaidOutObject(std::string_view line)
{
    const std::string_view text = base::trimmed(line);
    return text.starts_with('{') && (text.back() == '{' || text.back() == ',' || text.back() == '[');
}

} // namespace

base::Result<std::unique_ptr<RecordReader>>
FileRecordReader::open(std::unique_ptr<ByteSource> source, const ColumnChoice &columns, const ReadLimits &limits)
{
    std::unique_ptr<FileRecordReader> reader(new FileRecordReader(std::move(source), limits));
    reader->m_profile.columns = columns;
    SECONDLOOK_TRY(reader->prepare());
    return reader;
}

base::Status FileRecordReader::prepare()
{
    m_source->fillTo(headBytes);
    SECONDLOOK_TRY(m_source->status());
    const bool complete = m_source->window().size() < headBytes;
    SECONDLOOK_TRY(checkIsText(m_source->window().substr(0, binaryCheckBytes), m_source->name()));
    if (m_source->window().starts_with(byteOrderMark))
        m_source->consume(byteOrderMark.size());
    const std::string_view head = m_source->window();
    if (base::trimmed(head).empty())
        return base::fail(base::ErrorCode::Input, "the file is empty; records are read from JSONL, JSON, CSV and TSV",
                          m_source->name());
    m_profile.format = detectFormat(m_source->name(), head);
    ColumnSample sample;
    if (m_profile.format == FileFormat::Delimited) {
        SECONDLOOK_TRY(prepareDelimited(head, complete, sample));
    } else {
        m_parser = std::make_unique<JsonRowParser>(m_limits);
        if (m_profile.format == FileFormat::Jsonl)
            m_splitter = std::make_unique<LineSplitter>(*m_source, m_limits.lineBytes);
        else
            m_splitter = std::make_unique<ArraySplitter>(*m_source, m_limits.lineBytes);
    }
    SECONDLOOK_TRY(readAhead(sample));
    return chooseColumns(m_profile, sample, m_source->name());
}

base::Status FileRecordReader::prepareDelimited(std::string_view head, bool complete, ColumnSample &sample)
{
    m_profile.latin1 = looksLikeLatin1(head, complete);
    if (m_profile.latin1)
        m_profile.notes.emplace_back("The file is not UTF-8; it is read as Latin-1 (Windows-1252).");
    const Dialect dialect = sniffDialect(head, complete);
    m_splitter = std::make_unique<RowSplitter>(*m_source, dialect, m_limits.lineBytes);
    RawItem header;
    base::Result<bool> there = m_splitter->next(header);
    if (!there)
        return tl::unexpected(std::move(there).error());
    base::Result<std::vector<std::string>> names =
        headerNames(header, asUtf8(header.bytes), dialect, m_limits, m_source->name());
    if (!names)
        return tl::unexpected(std::move(names).error());
    if (dialect.delimiter == noDelimiter)
        m_profile.notes.emplace_back("The header names one column, so commas below it belong to the text.");
    else
        m_profile.delimiter = dialect.delimiter;
    if (names->size() > 1 && dialect.delimiter != ',')
        m_profile.notes.push_back("Columns are separated by " + delimiterName(dialect.delimiter) + ".");
    if (!dialect.quoting)
        m_profile.notes.emplace_back("Quotes do not pair up, so they are taken as plain characters.");
    sample.addNames(*names);
    m_parser = std::make_unique<DelimitedRowParser>(dialect, std::move(*names));
    return {};
}

base::Status FileRecordReader::readAhead(ColumnSample &sample)
{
    RawItem item;
    std::size_t bytes = 0;
    bool anyRecord = false;
    while (m_held.size() < sampledItems && bytes < sampledBytes) {
        base::Result<bool> there = m_splitter->next(item);
        if (!there)
            return tl::unexpected(std::move(there).error());
        if (!*there)
            break;
        if (understand(item).empty()) {
            sample.addRow(m_row);
            anyRecord = true;
        }
        bytes += item.bytes.size();
        m_held.push_back({item.line, std::string(item.bytes), item.rejected});
    }
    if (m_profile.format == FileFormat::Jsonl && !anyRecord && !m_held.empty() &&
        beginsLaidOutObject(m_held.front().bytes))
        return base::fail(base::ErrorCode::Input,
                          "this is one JSON object over several lines; expected is one object a line, or a list [...] "
                          "of objects",
                          m_source->name() + ":" + std::to_string(m_held.front().line));
    return {};
}

std::string_view FileRecordReader::asUtf8(std::string_view bytes)
{
    if (!m_profile.latin1)
        return bytes;
    m_decoded.clear();
    appendLatin1(m_decoded, bytes);
    return m_decoded;
}

/// Why the item is no row, or nothing where m_row holds it.
std::string FileRecordReader::understand(const RawItem &item)
{
    if (!item.rejected.empty())
        return item.rejected;
    const std::string_view text = asUtf8(item.bytes);
    std::string complaint = textComplaint(text);
    return complaint.empty() ? m_parser->parse(text, m_row) : complaint;
}

domain::ReadItem FileRecordReader::readItem(const RawItem &item)
{
    std::string reason = understand(item);
    if (reason.empty()) {
        domain::IncomingRecord incoming;
        incoming.line = item.line;
        reason = buildRecord(m_row, m_profile.columns, incoming);
        if (reason.empty()) {
            const std::string_view raw = asUtf8(item.bytes);
            incoming.raw = base::shortened(raw, rawBytesKept);
            incoming.rawIsCut = raw.size() > rawBytesKept;
            return incoming;
        }
    }
    return rejectedItem(item, std::move(reason), asUtf8(item.bytes));
}

base::Result<std::optional<domain::ReadItem>> FileRecordReader::next()
{
    RawItem item;
    if (!m_held.empty()) {
        const HeldItem held = std::move(m_held.front());
        m_held.pop_front();
        item = {held.line, held.bytes, held.rejected};
        return readItem(item);
    }
    base::Result<bool> there = m_splitter->next(item);
    if (!there)
        return tl::unexpected(std::move(there).error());
    if (!*there)
        return std::nullopt;
    return readItem(item);
}

base::Result<std::unique_ptr<RecordReader>> openRecords(const std::string &path, const ColumnChoice &columns,
                                                        const ReadLimits &limits)
{
    base::Result<std::unique_ptr<ByteSource>> source = ByteSource::open(path);
    if (!source)
        return tl::unexpected(std::move(source).error());
    return FileRecordReader::open(std::move(*source), columns, limits);
}

base::Result<std::unique_ptr<RecordReader>> openRecords(std::istream &stream, const std::string &name,
                                                        const ColumnChoice &columns, const ReadLimits &limits)
{
    return FileRecordReader::open(std::make_unique<ByteSource>(stream, name), columns, limits);
}

} // namespace secondlook::formats
