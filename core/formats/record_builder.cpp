#include "formats/record_builder.h"

#include "base/text.h"

namespace secondlook::formats {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

std::string nestedReason(const std::string &column, std::string_view what)
{
    return "column \"" + column + "\" holds a list or an object, not " + std::string(what);
}

} // namespace

std::string buildRecord(ParsedRow &row, const ColumnChoice &columns, domain::IncomingRecord &into)
{
    bool hasText = false;
    into.record.fields.reserve(row.size());
    for (std::size_t i = 0; i < row.size(); ++i) {
        Cell &cell = row[i];
        if (cell.kind == CellKind::Null)
            continue;
        const bool nested = cell.kind == CellKind::Nested;
        if (cell.name == columns.text) {
            hasText = !base::trimmed(cell.value).empty() && !(nested && cell.value.size() == 2); // not "[]" or "{}"
            into.record.text = cell.value;
        } else if (cell.name == columns.id) {
            if (nested)
                return nestedReason(cell.name, "an id");
            if (cell.value.size() > maxIdBytes)
                return "the id is longer than " + std::to_string(maxIdBytes) + " bytes";
            into.record.externalId = cell.value;
        } else if (cell.name == columns.label) {
            if (nested)
                return nestedReason(cell.name, "one label");
            into.label = cell.value;
        } else if (cell.name == columns.segment) {
            if (nested)
                return nestedReason(cell.name, "a segment");
            if (!cell.value.empty())
                into.record.segment = cell.name + "=" + cell.value;
        } else {
            into.record.fields.push_back({cell.name, cell.value});
        }
    }
    return hasText ? std::string() : "no text in column \"" + columns.text + "\"";
}

domain::RejectedLine rejectedLine(std::int64_t line, std::string reason, std::string_view raw)
{
    domain::RejectedLine rejected{line, std::move(reason), {}};
    while (!raw.empty() && rejected.raw.size() < keptBytes) {
        const std::size_t nul = std::min(raw.find('\0'), raw.size());
        const std::size_t good = std::min(base::findInvalidUtf8(raw.substr(0, nul)), nul);
        rejected.raw += raw.substr(0, good);
        if (good < raw.size())
            rejected.raw += replacement;
        raw.remove_prefix(std::min(good + 1, raw.size()));
    }
    std::size_t end = std::min(rejected.raw.size(), keptBytes);
    while (end < rejected.raw.size() && !base::beginsCharacter(rejected.raw[end]))
        --end;
    rejected.isCut = !raw.empty() || end < rejected.raw.size();
    rejected.raw.resize(end);
    return rejected;
}

domain::RejectedLine rejectedItem(const RawItem &item, std::string reason, std::string_view text)
{
    domain::RejectedLine rejected = rejectedLine(item.line, std::move(reason), text);
    // Of what the splitter refused, only the beginning has come here.
    rejected.isCut = rejected.isCut || (!item.rejected.empty() && item.bytes.size() >= keptBytes);
    return rejected;
}

} // namespace secondlook::formats
