#include "storage/run_sample.h"

#include "base/hash.h"
#include "pipeline/stratified_sample.h"
#include "storage/current_label.h"
#include "storage/record_columns.h"
#include "storage/run_store.h"

#include <algorithm>
#include <limits>

namespace secondlook::storage {

using base::Result;

namespace {

constexpr std::size_t lengthStrata = 5;

struct MeasuredText
{
    std::int64_t id = 0;
    std::int64_t length = 0;
};

Result<std::vector<MeasuredText>> textsOf(Connection &connection, pipeline::Selection selection, std::int64_t limit)
{
    auto rows =
        connection.query("SELECT r.id, LENGTH(r.text)" + fromSelection(selection) + " ORDER BY r.id LIMIT :count",
                         limit > 0 ? limit : std::numeric_limits<std::int64_t>::max());
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<MeasuredText> texts;
    while ((*rows)->next())
        texts.push_back({(*rows)->int64(0), (*rows)->int64(1)});
    return texts;
}

Result<domain::Record> recordOf(Connection &connection, std::int64_t id)
{
    auto row = connection.query("SELECT " + std::string(recordColumns) + " FROM record r WHERE r.id = :id", id);
    if (!row)
        return tl::unexpected(row.error());
    if (!(*row)->next())
        return base::fail(base::ErrorCode::NotFound, "a record went away while it was read", connection.path());
    domain::Record record = readRecord(**row);
    (*row)->finish();
    return record;
}

} // namespace

Result<std::vector<LengthStratum>> sampleByLength(Connection &connection, pipeline::Selection selection,
                                                  std::int64_t limit, int count, std::uint64_t seed)
{
    auto texts = textsOf(connection, selection, limit);
    if (!texts)
        return tl::unexpected(texts.error());
    std::ranges::sort(*texts, [](const MeasuredText &a, const MeasuredText &b) {
        return a.length != b.length ? a.length < b.length : a.id < b.id;
    });
    std::vector<LengthStratum> strata;
    for (std::size_t s = 0; s < lengthStrata; ++s) {
        const auto begin = texts->begin() + static_cast<std::ptrdiff_t>(texts->size() * s / lengthStrata);
        const auto end = texts->begin() + static_cast<std::ptrdiff_t>(texts->size() * (s + 1) / lengthStrata);
        LengthStratum stratum{end - begin, {}};
        const auto most =
            static_cast<std::ptrdiff_t>((static_cast<std::size_t>(count) + lengthStrata - 1) / lengthStrata);
        const auto drawn = begin + std::min(most, end - begin);
        std::partial_sort(begin, drawn, end, [seed](const MeasuredText &a, const MeasuredText &b) {
            return base::stableHash(std::to_string(a.id), seed) < base::stableHash(std::to_string(b.id), seed);
        });
        std::sort(begin, drawn, [](const MeasuredText &a, const MeasuredText &b) { return a.id < b.id; });
        for (auto text = begin; text != drawn; ++text) {
            auto record = recordOf(connection, text->id);
            if (!record)
                return tl::unexpected(record.error());
            stratum.sample.push_back(std::move(*record));
        }
        strata.push_back(std::move(stratum));
    }
    return strata;
}

Result<std::vector<std::int64_t>> sampleByLabel(Connection &connection, pipeline::Selection selection,
                                                std::int64_t count, std::uint64_t seed)
{
    auto rows =
        connection.query("SELECT r.id, " + currentLabel("o.label") + fromSelection(selection) + " ORDER BY r.id");
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<pipeline::SampleItem> items;
    while ((*rows)->next())
        items.push_back({(*rows)->int64(0), (*rows)->int64(1)});
    return pipeline::stratifiedSample(items, count, seed);
}

} // namespace secondlook::storage
