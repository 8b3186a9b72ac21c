#include "formats/annotation_file.h"

#include "base/hash.h"
#include "base/text.h"
#include "formats/byte_source.h"
#include "formats/encoding.h"
#include "formats/format_detection.h"
#include "formats/row_splitter.h"

#include <algorithm>
#include <charconv>

namespace secondlook::formats {

namespace {

constexpr std::size_t headBytes = 1U << 20U;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr int absent = -1;

/// Where in a row the parts stand; `absent` where the file has no such column.
struct Places
{
    int item = absent;
    int annotator = absent;
    int label = absent;
    int gold = absent;
    int seconds = absent;
    int at = absent;
    int comment = absent;
    std::vector<int> answers{};
};

int placeOf(const std::vector<std::string> &header, std::string_view name)
{
    const auto found = std::find(header.begin(), header.end(), name);
    return found == header.end() ? absent : static_cast<int>(found - header.begin());
}

base::Result<int> requiredPlace(const std::vector<std::string> &header, const std::string &named,
                                std::initializer_list<std::string_view> known, const std::string &file)
{
    for (const std::string_view name : known) {
        const int place = placeOf(header, named.empty() ? name : std::string_view(named));
        if (place != absent)
            return place;
    }
    std::string columns;
    for (const std::string &name : header)
        columns += (columns.empty() ? "" : ", ") + name;
    return base::fail(base::ErrorCode::Input,
                      "there is no column \"" + (named.empty() ? std::string(*known.begin()) : named) +
                          "\"; the columns are: " + columns,
                      file);
}

base::Result<Places> findPlaces(const std::vector<std::string> &header, const AnnotationColumns &columns,
                                const std::string &file)
{
    Places places;
    const auto require = [&](int &place, const std::string &named, std::initializer_list<std::string_view> known) {
        base::Result<int> found = requiredPlace(header, named, known, file);
        place = found.value_or(absent);
        return found.map([](int) {});
    };
    SECONDLOOK_TRY(require(places.item, columns.item, {"item", "item_id", "record_id", "id"}));
    SECONDLOOK_TRY(
        require(places.annotator, columns.reviewer, {"annotator", "reviewer", "annotator_id", "worker", "rater"}));
    SECONDLOOK_TRY(require(places.label, columns.label, {"label"}));
    places.gold = placeOf(header, "gold");
    places.seconds = placeOf(header, "seconds");
    places.at = placeOf(header, "at");
    places.comment = placeOf(header, "comment");
    for (const std::string &name : columns.answers)
        places.answers.push_back(placeOf(header, "answer." + name));
    return places;
}

/// Reads the rows of one file under its header.
class AnnotationReader
{
public:
    AnnotationReader(ByteSource &source, const AnnotationColumns &columns) : m_source(source), m_columns(columns) {}

    base::Result<std::vector<AnnotationRow>> read()
    {
        SECONDLOOK_TRY(start());
        RowSplitter splitter(m_source, m_dialect, rowLimit);
        SECONDLOOK_TRY(readHeader(splitter));
        std::vector<AnnotationRow> rows;
        RawItem item;
        for (;;) {
            base::Result<bool> there = splitter.next(item);
            if (!there)
                return tl::unexpected(std::move(there).error());
            if (!*there)
                return rows;
            if (rows.size() == maxAnnotations)
                return base::fail(base::ErrorCode::Input, "more than 50,000,000 annotations in one file; split it",
                                  m_source.name());
            const std::string complaint = take(item, rows.emplace_back());
            if (!complaint.empty())
                return base::fail(base::ErrorCode::Input, complaint, lineOf(item.line));
        }
    }

private:
    static constexpr std::size_t rowLimit = 16U << 20U;

    std::string lineOf(std::int64_t line) const { return m_source.name() + ":" + std::to_string(line); }

    base::Status start()
    {
        m_source.fillTo(headBytes);
        SECONDLOOK_TRY(m_source.status());
        const bool complete = m_source.window().size() < headBytes;
        SECONDLOOK_TRY(checkIsText(m_source.window(), m_source.name()));
        if (m_source.window().starts_with(byteOrderMark))
            m_source.consume(byteOrderMark.size());
        m_dialect = sniffDialect(m_source.window(), complete);
        return {};
    }
    base::Status readHeader(RowSplitter &splitter)
    {
        RawItem header;
        const base::Result<bool> there = splitter.next(header);
        if (!there)
            return tl::unexpected(there.error());
        if (!*there)
            return base::fail(base::ErrorCode::Input,
                              "the file is empty; expected are columns item, annotator and label", m_source.name());
        base::Result<std::vector<std::string>> names =
            headerNames(header, header.bytes, m_dialect, ReadLimits{}, m_source.name());
        if (!names)
            return tl::unexpected(std::move(names).error());
        m_width = names->size();
        base::Result<Places> places = findPlaces(*names, m_columns, m_source.name());
        if (!places)
            return tl::unexpected(std::move(places).error());
        m_places = *places;
        return {};
    }
    std::string take(const RawItem &item, AnnotationRow &row)
    {
        std::string complaint = item.rejected.empty() ? textComplaint(item.bytes) : item.rejected;
        if (!complaint.empty())
            return complaint;
        const std::size_t count = splitRow(item.bytes, m_dialect, m_cells);
        if (count != m_width)
            return "the row has " + std::to_string(count) + " columns where the header has " + std::to_string(m_width);
        row.line = item.line;
        row.item = cell(m_places.item);
        row.annotator = cell(m_places.annotator);
        row.label = cell(m_places.label);
        row.gold = cell(m_places.gold);
        row.at = cell(m_places.at);
        row.comment = cell(m_places.comment);
        for (const int place : m_places.answers)
            row.answers.push_back(cell(place));
        if (row.item.empty() || row.annotator.empty() || row.label.empty())
            return "a row needs an item, an annotator and a label; leave the row out where there is no answer";
        return takeSeconds(row);
    }
    std::string takeSeconds(AnnotationRow &row) const
    {
        const std::string text = cell(m_places.seconds);
        if (text.empty())
            return {};
        double seconds = 0.0;
        const auto end = std::from_chars(text.data(), text.data() + text.size(), seconds);
        if (end.ec != std::errc() || end.ptr != text.data() + text.size() || !(seconds >= 0.0 && seconds < 1e12))
            return "seconds is a number from 0 on, not \"" + base::shortened(text, 40) + "\"";
        row.seconds = seconds;
        return {};
    }
    std::string cell(int place) const
    {
        return place == absent ? std::string() : std::string(base::trimmed(m_cells[place]));
    }

    ByteSource &m_source;
    AnnotationColumns m_columns;
    Dialect m_dialect;
    Places m_places;
    std::size_t m_width = 0;
    std::vector<std::string> m_cells;
};

/// Position of a row, with a hash of who annotated what.
struct PairHash
{
    std::uint64_t hash;
    std::uint32_t row;

    auto operator<=>(const PairHash &) const = default;
};

bool samePair(const AnnotationRow &a, const AnnotationRow &b)
{
    return a.item == b.item && a.annotator == b.annotator;
}

/// What repeats in a file: which rows a later one replaces, and the first pair of lines to tell about.
struct Repeats
{
    std::vector<bool> replaced; ///< by position of the row
    const AnnotationRow *earlier = nullptr;
    const AnnotationRow *later = nullptr;
};

/// Sorts 16 bytes a row, a tenth of what a map of the pairs would take.
Repeats findRepeats(const std::vector<AnnotationRow> &rows)
{
    std::vector<PairHash> pairs;
    pairs.reserve(rows.size());
    for (std::uint32_t i = 0; i < rows.size(); ++i)
        pairs.push_back({base::stableHash(rows[i].item, base::stableHash(rows[i].annotator)), i});
    std::sort(pairs.begin(), pairs.end());
    Repeats repeats;
    repeats.replaced.resize(rows.size());
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const AnnotationRow &earlier = rows[pairs[i].row];
        std::size_t k = i + 1;
        while (k < pairs.size() && pairs[k].hash == pairs[i].hash && !samePair(earlier, rows[pairs[k].row]))
            ++k;
        if (k == pairs.size() || pairs[k].hash != pairs[i].hash)
            continue;
        const AnnotationRow &later = rows[pairs[k].row];
        repeats.replaced[pairs[i].row] = true;
        if (repeats.later == nullptr || later.line < repeats.later->line) {
            repeats.earlier = &earlier;
            repeats.later = &later;
        }
    }
    return repeats;
}

base::Status settleRepeats(std::vector<AnnotationRow> &rows, bool lastWins, const std::string &file)
{
    const Repeats repeats = findRepeats(rows);
    if (repeats.later != nullptr && !lastWins)
        return base::fail(
            base::ErrorCode::Input,
            "lines " + std::to_string(repeats.earlier->line) + " and " + std::to_string(repeats.later->line) +
                " both hold the answer of \"" + base::shortened(repeats.later->annotator, 80) + "\" to \"" +
                base::shortened(repeats.later->item, 80) + "\"; remove one, or let the last one win (--last-wins)",
            file);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!repeats.replaced[i] && kept++ != i)
            rows[kept - 1] = std::move(rows[i]);
    }
    rows.resize(kept);
    return {};
}

base::Result<std::vector<AnnotationRow>> readFrom(ByteSource &source, const AnnotationColumns &columns, bool lastWins)
{
    base::Result<std::vector<AnnotationRow>> rows = AnnotationReader(source, columns).read();
    if (rows)
        SECONDLOOK_TRY(settleRepeats(*rows, lastWins, source.name()));
    return rows;
}

} // namespace

base::Result<std::vector<AnnotationRow>> readAnnotations(const std::string &path, const AnnotationColumns &columns,
                                                         bool lastWins)
{
    const base::Result<std::unique_ptr<ByteSource>> source = ByteSource::open(path);
    if (!source)
        return tl::unexpected(source.error());
    return readFrom(**source, columns, lastWins);
}

base::Result<std::vector<AnnotationRow>> readAnnotations(std::istream &stream, const std::string &name,
                                                         const AnnotationColumns &columns, bool lastWins)
{
    ByteSource source(stream, name);
    return readFrom(source, columns, lastWins);
}

} // namespace secondlook::formats
