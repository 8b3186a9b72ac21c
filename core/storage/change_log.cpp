#include "storage/change_log.h"

#include "storage/project_reads.h"

#include <algorithm>

namespace secondlook::storage {

using base::Result;
using base::Status;
using review::Change;
using review::ChangeFilter;
using review::ChangePage;

namespace {

constexpr std::int64_t lookedAt = 20'000;       ///< entries in one call
constexpr std::int64_t lookedAtForText = 5'000; ///< each of them is looked up and read
constexpr std::int64_t entriesBetweenStops = 500;

/// The condition of all but the text, and its values.
std::string changeCondition(const ChangeFilter &filter, QVariantList &values)
{
    std::string sql;
    const auto add = [&](const std::string &text, const QVariant &value) {
        values << value;
        sql += text + ":v" + std::to_string(values.size());
    };
    if (!filter.who.empty())
        add(" AND actor = ", Statement::variant(filter.who));
    if (filter.since)
        add(" AND created_at >= ", Statement::variant(*filter.since));
    if (filter.kind) {
        sql += " AND action IN (";
        const char *separator = "";
        for (const review::ChangeAction &action : review::changeActions()) {
            if (action.kind != *filter.kind)
                continue;
            add(separator, Statement::variant(action.name));
            separator = ", ";
        }
        sql += ")";
    }
    return sql;
}

} // namespace

/// Entries from `from` up to, not with, `before`.
struct SqlChangeLog::Range
{
    std::int64_t from = 1;
    std::int64_t before = 1;
};

SqlChangeLog::SqlChangeLog(std::unique_ptr<Connection> connection, std::string reader)
    : m_connection(std::move(connection)), m_facts(*m_connection, std::move(reader))
{
}

Result<std::vector<std::string>> SqlChangeLog::people()
{
    std::vector<std::string> people;
    const auto take = [&](Result<Statement *> rows) -> Status {
        if (!rows)
            return tl::unexpected(rows.error());
        while ((*rows)->next())
            if (std::string name = (*rows)->text(0); std::ranges::find(people, name) == people.end())
                people.push_back(std::move(name));
        (*rows)->finish();
        return {};
    };
    SECONDLOOK_TRY(take(m_connection->query("SELECT name FROM reviewer ORDER BY id")));
    SECONDLOOK_TRY(take(m_connection->query("SELECT DISTINCT e.actor FROM audit_event e WHERE e.sequence > (SELECT "
                                            "MAX(n.sequence) FROM audit_event n) - :count ORDER BY e.actor",
                                            lookedAt)));
    return people;
}

Result<ChangePage> SqlChangeLog::page(const ChangeFilter &filter, std::int64_t before, int count, std::stop_token stop)
{
    auto transaction = Transaction::read(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto newest = m_connection->number("SELECT MAX(sequence) FROM audit_event", 0);
    if (!newest)
        return tl::unexpected(newest.error());
    Range range;
    range.before = before > 0 ? std::min(before, *newest + 1) : *newest + 1;
    range.from = std::max<std::int64_t>(1, range.before - (filter.text.empty() ? lookedAt : lookedAtForText));
    ChangePage page;
    SECONDLOOK_TRY(readRange(filter, range, count, stop, page));
    if (static_cast<int>(page.changes.size()) >= count) {
        page.next = page.changes.back().entry > 1 ? page.changes.back().entry : 0;
    } else if (range.from > 1) {
        const auto young = anyYoungEnough(filter, range);
        if (!young)
            return tl::unexpected(young.error());
        page.next = *young ? range.from : 0;
    }
    SECONDLOOK_TRY(transaction->commit());
    return page;
}

Status SqlChangeLog::readRange(const ChangeFilter &filter, const Range &range, int count, const std::stop_token &stop,
                               ChangePage &page)
{
    QVariantList values{Statement::variant(range.from), Statement::variant(range.before)};
    std::string sql = "SELECT sequence, created_at, actor, action, subject, detail FROM audit_event WHERE sequence >= "
                      ":v1 AND sequence < :v2" +
                      changeCondition(filter, values) + " ORDER BY sequence DESC";
    if (filter.text.empty()) {
        values << Statement::variant(count);
        sql += " LIMIT :v" + std::to_string(values.size());
    }
    auto rows = m_connection->prepared(sql);
    if (!rows)
        return tl::unexpected(rows.error());
    SECONDLOOK_TRY((*rows)->runWith(values));
    const std::string text = ChangeFacts::folded(filter.text);
    std::int64_t seen = 0;
    while (static_cast<int>(page.changes.size()) < count && (*rows)->next()) {
        if (seen++ % entriesBetweenStops == 0 && stop.stop_requested()) {
            (*rows)->finish();
            return base::fail(base::ErrorCode::Cancelled, "the search was stopped");
        }
        const Statement &row = **rows;
        Change change = ChangeFacts::written(
            {row.int64(0), row.int64(1), row.text(2), row.text(3), row.text(4), row.text(5), {}, {}});
        SECONDLOOK_TRY(m_facts.complete(change));
        if (text.empty() || ChangeFacts::mentions(change, text))
            page.changes.push_back(std::move(change));
    }
    (*rows)->finish();
    return {};
}

Result<bool> SqlChangeLog::anyYoungEnough(const ChangeFilter &filter, const Range &range)
{
    if (!filter.since)
        return true;
    const auto newest = m_connection->number("SELECT MAX(created_at) FROM audit_event WHERE sequence >= :from AND "
                                             "sequence < :before",
                                             0, range.from, range.before);
    if (!newest)
        return tl::unexpected(newest.error());
    return *newest >= *filter.since;
}

Result<domain::Record> SqlChangeLog::record(base::RecordId record)
{
    return readRecordById(*m_connection, record);
}

Result<review::ChainCheck> SqlChangeLog::check(std::stop_token stop, const base::ProgressCallback &progress)
{
    const auto checked = verifyAudit(*m_connection, stop, progress);
    if (!checked)
        return tl::unexpected(checked.error());
    return review::ChainCheck{checked->events, checked->firstBroken, checked->brokenAt, checked->endIsMissing};
}

} // namespace secondlook::storage
