#include "formats/annotation_rows.h"

#include "base/text.h"
#include "formats/encoding.h"
#include "formats/format_detection.h"

#include <algorithm>
#include <charconv>

namespace secondlook::formats {

namespace {

constexpr std::size_t annotationRowLimit = 16U << 20U;

int placeOf(const std::vector<std::string> &header, std::string_view name)
{
    const auto found = std::find(header.begin(), header.end(), name);
    return found == header.end() ? -1 : static_cast<int>(found - header.begin());
}

base::Result<int> requiredPlace(const std::vector<std::string> &header, const std::string &named,
                                std::initializer_list<std::string_view> known, const std::string &file)
{
    for (const std::string_view name : known) {
        const int place = placeOf(header, named.empty() ? name : std::string_view(named));
        if (place >= 0)
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

} // namespace

std::string repeatedAnswer(std::int64_t earlierLine, std::int64_t laterLine, const std::string &annotator,
                           const std::string &item)
{
    return "lines " + std::to_string(earlierLine) + " and " + std::to_string(laterLine) +
           " both hold the answer of \"" + base::shortened(annotator, 80) + "\" to \"" + base::shortened(item, 80) +
           "\"; remove one, or let the last one win (--last-wins)";
}

AnnotationRows::AnnotationRows(ByteSource &source, const Dialect &dialect)
    : m_source(&source),
      m_dialect(dialect),
      m_splitter(std::make_unique<RowSplitter>(source, dialect, annotationRowLimit))
{
}

base::Result<AnnotationRows> AnnotationRows::open(ByteSource &source, const AnnotationColumns &columns)
{
    source.fillTo(headBytes);
    SECONDLOOK_TRY(source.status());
    const bool complete = source.window().size() < headBytes;
    SECONDLOOK_TRY(checkIsText(source.window(), source.name()));
    if (source.window().starts_with(byteOrderMark))
        source.consume(byteOrderMark.size());
    AnnotationRows rows(source, sniffDialect(source.window(), complete));
    SECONDLOOK_TRY(rows.readHeader(columns));
    return rows;
}

base::Result<AnnotationRows::Places> AnnotationRows::findPlaces(const std::vector<std::string> &header,
                                                                const AnnotationColumns &columns,
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

base::Status AnnotationRows::readHeader(const AnnotationColumns &columns)
{
    RawItem header;
    const base::Result<bool> there = m_splitter->next(header);
    if (!there)
        return tl::unexpected(there.error());
    if (!*there)
        return base::fail(base::ErrorCode::Input, "the file is empty; expected are columns item, annotator and label",
                          m_source->name());
    base::Result<std::vector<std::string>> names =
        headerNames(header, header.bytes, m_dialect, ReadLimits{}, m_source->name());
    if (!names)
        return tl::unexpected(std::move(names).error());
    m_width = names->size();
    base::Result<Places> places = findPlaces(*names, columns, m_source->name());
    if (!places)
        return tl::unexpected(std::move(places).error());
    m_places = *places;
    return {};
}

base::Result<bool> AnnotationRows::next(AnnotationRow &row)
{
    RawItem item;
    base::Result<bool> there = m_splitter->next(item);
    if (!there || !*there)
        return there;
    const std::string complaint = take(item, row);
    if (!complaint.empty())
        return base::fail(base::ErrorCode::Input, complaint, m_source->name() + ":" + std::to_string(item.line));
    return true;
}

std::string AnnotationRows::take(const RawItem &item, AnnotationRow &row)
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
    row.answers.resize(m_places.answers.size());
    for (std::size_t i = 0; i < row.answers.size(); ++i)
        row.answers[i] = cell(m_places.answers[i]);
    if (row.item.empty() || row.annotator.empty() || row.label.empty())
        return "a row needs an item, an annotator and a label; leave the row out where there is no answer";
    return takeSeconds(row);
}

std::string AnnotationRows::takeSeconds(AnnotationRow &row) const
{
    const std::string_view text = cell(m_places.seconds);
    row.seconds.reset();
    if (text.empty())
        return {};
    double seconds = 0.0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (end.ec != std::errc() || end.ptr != text.data() + text.size() || !(seconds >= 0.0 && seconds < 1e12))
        return "seconds is a number from 0 on, not \"" + base::shortened(text, 40) + "\"";
    row.seconds = seconds;
    return {};
}

std::string_view AnnotationRows::cell(int place) const
{
    return place == absent ? std::string_view() : base::trimmed(m_cells[static_cast<std::size_t>(place)]);
}

} // namespace secondlook::formats
