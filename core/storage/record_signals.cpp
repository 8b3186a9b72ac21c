#include "storage/record_signals.h"

#include "storage/record_columns.h"
#include "storage/search_condition.h"

#include <algorithm>
#include <bit>

namespace secondlook::storage {

using base::Result;
using base::Status;

namespace {

/// Records that are looked at in one transaction, so that nobody else waits for long.
constexpr std::int64_t rangeSize = 200'000;

std::int64_t &countOf(domain::SignalCounts &counts, domain::Signal signal)
{
    return counts[static_cast<std::size_t>(std::countr_zero(static_cast<std::uint32_t>(signal)))];
}

} // namespace

Result<std::vector<RecordSignals::Source>> RecordSignals::sources(bool all)
{
    // One pass over the records finds where those of each source are; to look for them source by source would be one
    // pass each.
    auto rows = m_connection.query(
        "SELECT s.id, e.first_record, e.last_record FROM source s LEFT JOIN (SELECT source_id, MIN(id) AS "
        "first_record, MAX(id) AS last_record FROM record GROUP BY source_id) e ON e.source_id = s.id WHERE s.checked "
        "= 0 OR :all = 1 ORDER BY s.id",
        all ? 1 : 0);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<Source> sources;
    while ((*rows)->next())
        sources.push_back({{(*rows)->int64(0)}, {(*rows)->int64(1)}, {(*rows)->int64(2)}});
    return sources;
}

Result<std::vector<RecordSignals::Stored>> RecordSignals::page(const Source &source, base::RecordId after, int count)
{
    auto rows = m_connection.query("SELECT " + std::string(recordColumns) +
                                       ", r.signals, r.characters, r.language, k.label FROM record r LEFT JOIN "
                                       "known_label k ON k.record_id = r.id WHERE r.id > :after AND r.id <= :last AND "
                                       "r.source_id = :source ORDER BY r.id LIMIT :count",
                                   std::max(after.value, source.first.value - 1), source.last, source.id, count);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<Stored> page;
    while ((*rows)->next()) {
        Stored stored{readRecord(**rows), (*rows)->text(8), !(*rows)->isNull(5), {}};
        stored.facts = {static_cast<std::uint32_t>((*rows)->int64(5)), (*rows)->int64(6),
                        static_cast<quality::Language>((*rows)->integer(7))};
        page.push_back(std::move(stored));
    }
    return page;
}

Status RecordSignals::write(const std::vector<Found> &found)
{
    if (found.empty())
        return {};
    auto transaction = Transaction::write(m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const Found &one : found)
        SECONDLOOK_TRY(m_connection.execute("UPDATE record SET signals = :signals, characters = :characters, language "
                                            "= :language WHERE id = :id",
                                            one.facts.signals, one.facts.characters, one.facts.language, one.record));
    return transaction->commit();
}

Result<domain::SignalCounts> RecordSignals::apply(const Source &source, const quality::ImportLimits &limits)
{
    domain::SignalCounts counts{};
    const std::int64_t end = source.last.value + 1;
    for (std::int64_t from = source.first.value; from < end && !limits.isEmpty(); from += rangeSize) {
        auto transaction = Transaction::write(m_connection);
        if (!transaction)
            return tl::unexpected(transaction.error());
        SECONDLOOK_TRY(applyTo({from, std::min(from + rangeSize, end)}, source.id, limits, counts));
        SECONDLOOK_TRY(transaction->commit());
    }
    SECONDLOOK_TRY(m_connection.execute("UPDATE source SET checked = 1 WHERE id = :id", source.id));
    return counts;
}

Status RecordSignals::applyTo(Range range, base::SourceId source, const quality::ImportLimits &limits,
                              domain::SignalCounts &counts)
{
    if (limits.usualLength) {
        BoundValues values;
        const std::string shorter = "characters < " + values.add(limits.usualLength->shortest);
        const std::string longer = "characters > " + values.add(limits.usualLength->longest);
        SECONDLOOK_TRY(mark(range, source, domain::OutlierLength, shorter + " OR " + longer, values, counts));
    }
    if (!limits.otherLanguages.empty()) {
        BoundValues values;
        std::string list;
        for (const quality::Language language : limits.otherLanguages)
            list += (list.empty() ? "" : ", ") + values.add(language);
        SECONDLOOK_TRY(mark(range, source, domain::OtherLanguage, "language IN (" + list + ")", values, counts));
    }
    return limits.cutLength ? markCut(range, source, *limits.cutLength, counts) : Status();
}

Status RecordSignals::mark(Range range, base::SourceId source, domain::Signal signal, const std::string &condition,
                           BoundValues &values, domain::SignalCounts &counts)
{
    std::string sql = "UPDATE record SET signals = signals | " + values.add(signal);
    sql += " WHERE id >= " + values.add(range.from) + " AND id < " + values.add(range.before);
    sql += " AND source_id = " + values.add(source) + " AND (signals & " + values.add(signal) + ") = 0";
    auto statement = m_connection.prepared(sql + " AND (" + condition + ")");
    if (!statement)
        return tl::unexpected(statement.error());
    SECONDLOOK_TRY((*statement)->runWith(values.all()));
    countOf(counts, signal) += (*statement)->changedRows();
    return {};
}

Status RecordSignals::markCut(Range range, base::SourceId source, std::int64_t characters, domain::SignalCounts &counts)
{
    auto rows = m_connection.query("SELECT id, text FROM record WHERE id >= :from AND id < :before AND source_id = "
                                   ":source AND characters = :characters AND (signals & :signal) = 0",
                                   range.from, range.before, source, characters, domain::Truncated);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<std::int64_t> cut;
    while ((*rows)->next()) {
        if (quality::endsOpen((*rows)->text(1)))
            cut.push_back((*rows)->int64(0));
    }
    (*rows)->finish();
    for (const std::int64_t id : cut)
        SECONDLOOK_TRY(m_connection.execute("UPDATE record SET signals = signals | :signal WHERE id = :id",
                                            domain::Truncated, id));
    countOf(counts, domain::Truncated) += static_cast<std::int64_t>(cut.size());
    return {};
}

Result<domain::SignalCounts> RecordSignals::counts()
{
    auto rows = m_connection.query("SELECT signals, COUNT(*) FROM record WHERE signals <> 0 GROUP BY signals");
    if (!rows)
        return tl::unexpected(rows.error());
    domain::SignalCounts counts{};
    while ((*rows)->next()) {
        const auto signals = static_cast<std::uint32_t>((*rows)->int64(0));
        for (int bit = 0; bit < domain::signalCount; ++bit) {
            if ((signals & domain::signalAt(bit)) != 0)
                counts[static_cast<std::size_t>(bit)] += (*rows)->int64(1);
        }
    }
    return counts;
}

} // namespace secondlook::storage
