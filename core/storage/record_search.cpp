#include "storage/record_search.h"

#include "storage/current_label.h"
#include "storage/filter_facts.h"
#include "storage/near_texts.h"

#include <algorithm>

namespace secondlook::storage {

using base::Result;
using base::Status;
using review::FoundRecord;
using review::RecordFilter;

namespace {

/// Most filters fill a page from the newest few; the rarest need all, in steps that take less than a tenth of a second.
constexpr std::int64_t largestRange = 262'144;

const std::string pageSelect = "SELECT r.id, r.external_id, SUBSTR(r.text, 1, 200), r.segment, " +
                               currentLabel("p.label") + ", p.confidence, p.tier, o.state, " + currentLabel("o.label") +
                               " "
                               "FROM record r LEFT JOIN outcome o ON o.record_id = r.id "
                               "LEFT JOIN prediction p ON p.run_id = o.run_id AND p.record_id = o.record_id WHERE ";

FoundRecord readFound(const Statement &row)
{
    FoundRecord found;
    found.id = {row.int64(0)};
    found.externalId = row.text(1);
    found.text = row.text(2);
    found.segment = row.text(3);
    if (!row.isNull(4)) {
        found.label = static_cast<std::uint16_t>(row.integer(4));
        found.confidence = row.real(5);
        found.tier = static_cast<domain::Tier>(row.integer(6));
    }
    if (!row.isNull(7))
        found.state = static_cast<domain::RecordState>(row.integer(7));
    if (found.state == domain::RecordState::Settled && !row.isNull(8))
        found.settled = static_cast<std::uint16_t>(row.integer(8));
    return found;
}

} // namespace

SqlRecordSearch::SqlRecordSearch(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection)), m_index(*m_connection)
{
}

Result<std::int64_t> SqlRecordSearch::unindexed()
{
    return m_index.missing();
}

Status SqlRecordSearch::index(std::stop_token stop, const base::ProgressCallback &progress)
{
    return m_index.catchUp(stop, progress);
}

Result<Statement *> SqlRecordSearch::runOver(IdRange range, const RecordFilter &filter, const FilterFacts &facts,
                                             const std::string &select, std::int64_t limit, const std::string &after)
{
    BoundValues values;
    std::string sql = select + searchCondition(filter, facts, range, m_connection->dialect(), values);
    sql += " ORDER BY r.id DESC LIMIT " + values.add(limit) + after;
    auto statement = m_connection->prepared(sql);
    if (statement)
        SECONDLOOK_TRY((*statement)->runWith(values.all()));
    return statement;
}

Status SqlRecordSearch::eachRange(base::RecordId before, const std::stop_token &stop,
                                  const std::function<Result<bool>(IdRange)> &read)
{
    const auto newest = endOfRecords(*m_connection, before);
    if (!newest)
        return tl::unexpected(newest.error());
    std::int64_t end = *newest;
    for (std::int64_t size = firstSearchRange; end > 1; size = std::min(size * 4, largestRange)) {
        if (stop.stop_requested())
            return base::fail(base::ErrorCode::Cancelled, "the search was stopped");
        const IdRange range{std::max<std::int64_t>(end - size, 1), end};
        const Result<bool> more = read(range);
        if (!more)
            return tl::unexpected(more.error());
        end = *more ? range.from : 0;
    }
    return {};
}

Result<std::vector<FoundRecord>> SqlRecordSearch::page(const RecordFilter &filter, base::RecordId before, int count,
                                                       std::stop_token stop)
{
    if (needsNearTexts(filter))
        SECONDLOOK_TRY(NearTexts(*m_connection).catchUp());
    if (needsTextIndex(filter))
        SECONDLOOK_TRY(m_index.catchUp(stop, {}));
    auto transaction = Transaction::read(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Result<FilterFacts> facts = lookUpFilter(*m_connection, filter, before);
    if (!facts)
        return tl::unexpected(facts.error());
    std::vector<FoundRecord> found;
    SECONDLOOK_TRY(eachRange(before, stop, [&](IdRange range) -> Result<bool> {
        const auto left = count - static_cast<std::int64_t>(found.size());
        auto rows = runOver(range, filter, *facts, pageSelect, left, "");
        if (!rows)
            return tl::unexpected(rows.error());
        while ((*rows)->next())
            found.push_back(readFound(**rows));
        (*rows)->finish();
        return static_cast<std::int64_t>(found.size()) < count;
    }));
    SECONDLOOK_TRY(transaction->commit());
    return found;
}

Result<std::int64_t> SqlRecordSearch::count(const RecordFilter &filter, std::int64_t limit, std::stop_token stop)
{
    if (needsNearTexts(filter))
        SECONDLOOK_TRY(NearTexts(*m_connection).catchUp());
    if (needsTextIndex(filter))
        SECONDLOOK_TRY(m_index.catchUp(stop, {}));
    auto transaction = Transaction::read(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Result<FilterFacts> facts = lookUpFilter(*m_connection, filter, {});
    if (!facts)
        return tl::unexpected(facts.error());
    std::int64_t counted = 0;
    SECONDLOOK_TRY(eachRange({}, stop, [&](IdRange range) -> Result<bool> {
        auto row = runOver(range, filter, *facts, "SELECT COUNT(*) FROM (SELECT r.id FROM record r WHERE ",
                           limit - counted, ") c");
        if (!row)
            return tl::unexpected(row.error());
        counted += (*row)->next() ? (*row)->int64(0) : 0;
        (*row)->finish();
        return counted < limit;
    }));
    SECONDLOOK_TRY(transaction->commit());
    return counted;
}

} // namespace secondlook::storage
