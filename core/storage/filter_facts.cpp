#include "storage/filter_facts.h"

#include <algorithm>

namespace secondlook::storage {

using base::Result;
using base::Status;
using review::FilterKey;
using review::FilterTerm;
using review::RecordFilter;

namespace {

/// So many ids that begin alike are collected faster than all records are looked at.
constexpr std::int64_t fewIds = 10'000;

/// Sizes of the wanted sets among the newest records: the smallest is best to start from.
Status sampleSets(Connection &connection, const RecordFilter &filter, base::RecordId before, FilterFacts &facts)
{
    const auto end = endOfRecords(connection, before);
    if (!end)
        return tl::unexpected(end.error());
    BoundValues values;
    const IdRange range{std::max<std::int64_t>(*end - firstSearchRange, 1), *end};
    const std::vector<std::string> sets = wantedSets(filter, facts, range, connection.dialect(), values);
    if (sets.size() < 2)
        return {};
    std::string sql;
    for (const std::string &set : sets)
        sql += (sql.empty() ? "SELECT (SELECT COUNT(*) FROM (" : ", (SELECT COUNT(*) FROM (") + set + ") s)";
    auto row = connection.prepared(sql);
    if (!row)
        return tl::unexpected(row.error());
    SECONDLOOK_TRY((*row)->runWith(values.all()));
    if ((*row)->next()) {
        for (std::size_t i = 0; i < sets.size(); ++i)
            facts.setSizes.push_back((*row)->int64(static_cast<int>(i)));
    }
    (*row)->finish();
    return {};
}

} // namespace

Result<std::int64_t> endOfRecords(Connection &connection, base::RecordId before)
{
    const auto newest = connection.number("SELECT MAX(id) FROM record", 0);
    if (!newest)
        return newest;
    return before.isValid() ? std::min(before.value, *newest + 1) : *newest + 1;
}

Result<FilterFacts> lookUpFilter(Connection &connection, const RecordFilter &filter, base::RecordId before)
{
    FilterFacts facts;
    for (const FilterTerm &term : filter.terms) {
        if (term.key == FilterKey::Source) {
            std::vector<std::int64_t> &ids = facts.sources[term.value];
            ids.clear();
            auto rows = connection.query("SELECT id FROM source WHERE name = :name ORDER BY id", term.value);
            if (!rows)
                return tl::unexpected(rows.error());
            while ((*rows)->next())
                ids.push_back((*rows)->int64(0));
        } else if (term.key == FilterKey::Label || term.key == FilterKey::Settled) {
            auto rows = connection.query(
                "SELECT label FROM current_label WHERE current = :now AND label <> :same ORDER BY label", term.label,
                term.label);
            if (!rows)
                return tl::unexpected(rows.error());
            while ((*rows)->next())
                facts.mergedInto[term.label].push_back((*rows)->int64(0));
        } else if (term.key == FilterKey::Id && term.prefix) {
            BoundValues values;
            const std::string ids = idsThatBegin(term.value, values) + " LIMIT " + values.add(fewIds + 1);
            auto row = connection.prepared("SELECT COUNT(*) FROM (" + ids + ") k");
            if (!row)
                return tl::unexpected(row.error());
            SECONDLOOK_TRY((*row)->runWith(values.all()));
            facts.fewIds[term.value] = (*row)->next() && (*row)->int64(0) <= fewIds;
            (*row)->finish();
        }
    }
    SECONDLOOK_TRY(sampleSets(connection, filter, before, facts));
    return facts;
}

} // namespace secondlook::storage
