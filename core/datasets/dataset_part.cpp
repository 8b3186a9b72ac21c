#include "datasets/dataset_part.h"

#include <algorithm>
#include <utility>

namespace secondlook::datasets {

namespace {

constexpr std::uint64_t formatVersion = 1;

/// Numbers of seven bits a byte, low ones first (as LEB128); those that may fall are zigzag differences.
class Writer
{
public:
    void put(std::uint64_t number)
    {
        for (; number >= 0x80U; number >>= 7U)
            m_bytes += static_cast<char>(number | 0x80U);
        m_bytes += static_cast<char>(number);
    }
    void put(std::int64_t number) { put(static_cast<std::uint64_t>(number)); }
    void putChange(std::int64_t change)
    {
        put((static_cast<std::uint64_t>(change) << 1U) ^ static_cast<std::uint64_t>(change >> 63U));
    }
    void put(const RowDigest &digest) { m_bytes.append(digest.begin(), digest.end()); }
    std::string take() { return std::move(m_bytes); }

private:
    std::string m_bytes;
};

/// Past the end, and after anything that cannot be, it reads zeros and is broken.
class Reader
{
public:
    explicit Reader(std::string_view bytes) : m_bytes(bytes) {}

    std::uint64_t number()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            if (m_at >= m_bytes.size())
                break;
            const auto byte = static_cast<unsigned char>(m_bytes[m_at++]);
            value |= static_cast<std::uint64_t>(byte & 0x7FU) << shift;
            if (byte < 0x80U)
                return value;
        }
        m_broken = true;
        return 0;
    }
    std::int64_t whole() { return static_cast<std::int64_t>(number()); }
    std::int64_t change()
    {
        const std::uint64_t value = number();
        return static_cast<std::int64_t>(value >> 1U) ^ -static_cast<std::int64_t>(value & 1U);
    }
    std::uint64_t upTo(std::uint64_t most)
    {
        const std::uint64_t value = number();
        m_broken = m_broken || value > most;
        return m_broken ? 0 : value;
    }
    void read(RowDigest &digest)
    {
        if (m_bytes.size() - m_at < digest.size()) {
            m_broken = true;
            return;
        }
        std::copy_n(m_bytes.begin() + std::ptrdiff_t(m_at), digest.size(), digest.begin());
        m_at += digest.size();
    }
    void mustHold(bool condition) { m_broken = m_broken || !condition; }
    bool broken() const { return m_broken; }
    bool atEnd() const { return m_at == m_bytes.size(); }

private:
    std::string_view m_bytes;
    std::size_t m_at = 0;
    bool m_broken = false;
};

void write(Writer &writer, const DatasetRow &row, const DatasetRow &before)
{
    writer.put(row.record - before.record);
    writer.put(static_cast<std::uint64_t>(row.source) << 2U | static_cast<std::uint64_t>(row.split));
    writer.put(row.label ? std::uint64_t(*row.label) + 1 : std::uint64_t(0));
    writer.put(std::uint64_t(row.weight));
    writer.put(row.run);
    writer.put(row.adjudication);
    writer.put(static_cast<std::uint64_t>(row.schemaVersion));
    writer.putChange(row.decidedAt - before.decidedAt);
    writer.put(std::uint64_t(row.annotations.size()));
    std::int64_t last = 0;
    for (const std::int64_t annotation : row.annotations)
        writer.put(annotation - std::exchange(last, annotation));
    writer.put(row.digest);
}

DatasetRow readRow(Reader &reader, const DatasetRow &before)
{
    DatasetRow row;
    row.record = before.record + reader.whole();
    const std::uint64_t kind = reader.upTo(0xFFU);
    row.source = static_cast<LabelSource>(kind >> 2U);
    reader.mustHold(std::ranges::find(allLabelSources, row.source) != allLabelSources.end());
    row.split = static_cast<Split>(kind & 3U);
    if (const std::uint64_t label = reader.upTo(0x10000U); label > 0)
        row.label = static_cast<std::uint16_t>(label - 1);
    row.weight = static_cast<std::uint32_t>(reader.upTo(0xFFFFFFFFU));
    row.run = reader.whole();
    row.adjudication = reader.whole();
    row.schemaVersion = static_cast<int>(reader.upTo(0x7FFFFFFFU));
    row.decidedAt = before.decidedAt + reader.change();
    const std::uint64_t count = reader.number();
    std::int64_t last = 0;
    for (std::uint64_t i = 0; i < count && !reader.broken(); ++i)
        row.annotations.push_back(last += reader.whole());
    reader.read(row.digest);
    return row;
}

} // namespace

std::string encodePart(const DatasetPart &part)
{
    Writer writer;
    writer.put(formatVersion);
    writer.put(std::uint64_t(part.rows.size()));
    const DatasetRow none;
    const DatasetRow *before = &none;
    for (const DatasetRow &row : part.rows) {
        write(writer, row, *before);
        before = &row;
    }
    writer.put(std::uint64_t(part.leftOut.size()));
    std::int64_t last = 0;
    for (const LeftOut &out : part.leftOut) {
        writer.put(out.record - std::exchange(last, out.record));
        writer.put(static_cast<std::uint64_t>(out.reason));
    }
    return writer.take();
}

base::Result<DatasetPart> decodePart(std::string_view bytes)
{
    Reader reader(bytes);
    reader.mustHold(reader.number() == formatVersion);
    DatasetPart part;
    const std::uint64_t rows = reader.upTo(recordsPerPart);
    part.rows.reserve(rows);
    const DatasetRow none;
    for (std::uint64_t i = 0; i < rows && !reader.broken(); ++i)
        part.rows.push_back(readRow(reader, part.rows.empty() ? none : part.rows.back()));
    const std::uint64_t leftOut = reader.upTo(recordsPerPart);
    std::int64_t last = 0;
    for (std::uint64_t i = 0; i < leftOut && !reader.broken(); ++i) {
        last += reader.whole();
        const auto reason = static_cast<LeftOutReason>(reader.upTo(allLeftOutReasons.size()));
        reader.mustHold(reason != LeftOutReason(0));
        part.leftOut.push_back({last, reason});
    }
    if (reader.broken() || !reader.atEnd())
        return base::fail(base::ErrorCode::Input, "a part of the dataset version cannot be read; restore the project "
                                                  "from a copy");
    return part;
}

} // namespace secondlook::datasets
