#include "storage/queue_leases.h"

#include "storage/current_label.h"
#include "storage/filter_facts.h"
#include "storage/near_texts.h"
#include "storage/review_rows.h"
#include "storage/text_index.h"

#include <cmath>

namespace secondlook::storage {

using base::Result;
using base::Status;
using domain::ReviewTask;
using review::QueueOrder;

namespace {

constexpr const char *anyButTheSample = "t.draw IS NULL ORDER BY t.priority, t.id";
constexpr const char *theSample = "t.draw IS NOT NULL ORDER BY t.draw, t.id";
constexpr const char *theOnly = "t.id = :only";

std::string joinsOf(const review::QueueView &view)
{
    std::string joins;
    if (view.order == QueueOrder::Segment || !view.filter.terms.empty())
        joins += " JOIN record r ON r.id = t.record_id";
    if (view.order == QueueOrder::PredictedLabel)
        joins += " LEFT JOIN prediction p ON p.run_id = t.run_id AND p.record_id = t.record_id";
    return joins;
}

std::string sortOf(QueueOrder order, base::ReviewerId reviewer, BoundValues &values)
{
    switch (order) {
    case QueueOrder::LeastSure:
        break;
    case QueueOrder::MostDisputed:
        return "CASE WHEN t.id IN (SELECT a.task_id FROM annotation a JOIN review_task u ON u.id = a.task_id AND "
               "u.state = 1 JOIN prediction q ON q.run_id = u.run_id AND q.record_id = u.record_id WHERE a.action = 1 "
               "AND " +
               currentLabel("a.label") + " <> " + currentLabel("q.label") +
               ") THEN 0 ELSE 1 END, COALESCE(t.margin, t.priority), t.id";
    case QueueOrder::Oldest:
        return "t.id";
    case QueueOrder::Segment:
        return "r.segment, t.priority, t.id";
    case QueueOrder::PredictedLabel:
        return currentLabel("p.label") + ", t.priority, t.id";
    case QueueOrder::Random:
        // Two multiplications modulo a prime (Lehmer 1951) scatter ids well enough to look at records in any order.
        return "(((t.id + " + values.add(reviewer.value) +
               " * 7919) * 2654435761) % 4294967291) * 48271 % 2147483647, t.id";
    }
    return "t.priority, t.id";
}

/// How many of the turns after `before` up to `now` belong to what has this share of them.
int turnsBetween(std::int64_t before, std::int64_t now, double share)
{
    const auto due = [share](std::int64_t turns) { return std::floor(static_cast<double>(turns) * share); };
    return static_cast<int>(due(now) - due(before));
}

} // namespace

QueueLeases::QueueLeases(Connection &connection, base::ReviewerId reviewer, const QueueShares &shares)
    : m_connection(connection),
      m_reviewer(reviewer),
      m_shares(shares),
      m_repeats(connection, reviewer),
      m_gold(connection, reviewer)
{
}

Status QueueLeases::renew(base::TimeMs now)
{
    return m_connection.execute(
        "UPDATE assignment SET leased_until = :until WHERE reviewer_id = :reviewer AND state = 1 "
        "AND (leased_until > :now OR (SELECT COUNT(*) FROM assignment other WHERE other.task_id = assignment.task_id "
        "AND other.reviewer_id <> assignment.reviewer_id AND (other.state IN (2, 5, 6, 9) OR (other.state IN (1, 4) "
        "AND "
        "other.leased_until > :again))) < (SELECT t.overlap FROM review_task t WHERE t.id = assignment.task_id))",
        now + leaseMs, m_reviewer, now, now);
}

Result<std::vector<ReviewTask>> QueueLeases::held(int count, base::TimeMs now, const domain::LabelSchema &schema)
{
    auto rows =
        m_connection.query(taskSelect("JOIN assignment mine ON mine.task_id = t.id AND mine.reviewer_id = "
                                      ":reviewer AND mine.state IN (1, 5, 6, 7, 9) WHERE (mine.state IN (5, 7, 9) OR "
                                      "(t.state = 1 AND (mine.state = 6 OR mine.leased_until > :now))) ORDER BY "
                                      "mine.id LIMIT :count"),
                           m_reviewer, m_reviewer, m_reviewer, now, count);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<ReviewTask> tasks;
    while ((*rows)->next())
        tasks.push_back(readTask(**rows, schema));
    (*rows)->finish();
    return tasks;
}

Result<std::vector<base::TaskId>> QueueLeases::free(const std::string &which, std::optional<base::TaskId> only,
                                                    int count, base::TimeMs now)
{
    const std::string sql =
        "SELECT t.id FROM review_task t WHERE t.state = 1 "
        "AND NOT EXISTS (SELECT 1 FROM assignment mine WHERE mine.task_id = t.id AND mine.reviewer_id = :reviewer "
        "AND (mine.state IN (2, 3, 5, 6, 7, 8, 9) OR mine.leased_until > :now)) "
        "AND (SELECT COUNT(*) FROM assignment other WHERE other.task_id = t.id AND other.reviewer_id <> :me "
        "AND (other.state IN (2, 5, 6, 9) OR (other.state IN (1, 4) AND other.leased_until > :again))) < t.overlap "
        "AND " +
        which + " LIMIT :count";
    auto rows = only ? m_connection.query(sql, m_reviewer, now, m_reviewer, now, *only, count)
                     : m_connection.query(sql, m_reviewer, now, m_reviewer, now, count);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<base::TaskId> tasks;
    while ((*rows)->next())
        tasks.push_back({(*rows)->int64(0)});
    (*rows)->finish();
    return tasks;
}

Status QueueLeases::leaseAll(const std::vector<base::TaskId> &tasks, base::TimeMs now)
{
    auto last = m_connection.number("SELECT MAX(id) FROM assignment", 0);
    if (!last)
        return tl::unexpected(last.error());
    for (const base::TaskId task : tasks)
        SECONDLOOK_TRY(
            m_connection.execute("INSERT INTO assignment (id, task_id, reviewer_id, state, leased_until) "
                                 "VALUES (:id, :task_id, :reviewer_id, 1, :until) ON CONFLICT (task_id, reviewer_id) "
                                 "DO UPDATE SET state = excluded.state, leased_until = excluded.leased_until",
                                 ++*last, task, m_reviewer, now + leaseMs));
    return {};
}

Result<int> QueueLeases::addFrom(const std::string &which, std::optional<base::TaskId> only, int count,
                                 base::TimeMs now)
{
    if (count <= 0)
        return 0;
    const auto tasks = free(which, only, count, now);
    if (!tasks)
        return tl::unexpected(tasks.error());
    SECONDLOOK_TRY(leaseAll(*tasks, now));
    return static_cast<int>(tasks->size());
}

Result<int> QueueLeases::addListed(const std::vector<base::TaskId> &tasks, int count, base::TimeMs now)
{
    int added = 0;
    for (const base::TaskId task : tasks) {
        if (added >= count)
            break;
        const auto one = addFrom(theOnly, task, 1, now);
        if (!one)
            return one;
        added += *one;
    }
    return added;
}

Result<std::int64_t> QueueLeases::given()
{
    return m_connection.number("SELECT COUNT(*) FROM assignment WHERE reviewer_id = :reviewer", 0, m_reviewer);
}

Result<int> QueueLeases::sampleTurns(int count)
{
    const auto before = given();
    if (!before)
        return tl::unexpected(before.error());
    return turnsBetween(*before, *before + count, m_shares.randomSample);
}

Status QueueLeases::addMeasuring(std::int64_t givenBefore, base::TimeMs now)
{
    const auto givenNow = given();
    if (!givenNow)
        return tl::unexpected(givenNow.error());
    const int turns = turnsBetween(givenBefore, *givenNow, m_shares.repeats);
    SECONDLOOK_TRY(m_repeats.add(turns, *givenNow, now - m_shares.repeatAfter));
    return m_gold.add(turnsBetween(givenBefore, *givenNow, m_shares.gold), *givenNow, now);
}

Status QueueLeases::add(int count, const review::LeaseFrom &from, base::TimeMs now)
{
    int missing = count;
    const auto take = [&missing](const Result<int> &added) -> Status {
        if (!added)
            return tl::unexpected(added.error());
        missing -= *added;
        return {};
    };
    const auto before = given();
    if (!before)
        return tl::unexpected(before.error());
    if (from.withRandomSample) {
        const int turns = turnsBetween(*before, *before + count, m_shares.randomSample);
        SECONDLOOK_TRY(take(addFrom(theSample, {}, turns, now)));
    }
    if (from.candidates) {
        SECONDLOOK_TRY(take(addListed(*from.candidates, missing, now)));
    } else {
        SECONDLOOK_TRY(take(addFrom(anyButTheSample, {}, missing, now)));
        SECONDLOOK_TRY(take(addFrom(theSample, {}, missing, now))); // all else is done
    }
    return from.withRandomSample ? addMeasuring(*before, now) : Status();
}

Status QueueLeases::release()
{
    SECONDLOOK_TRY(m_repeats.release());
    SECONDLOOK_TRY(m_gold.release());
    return m_connection.execute(
        "DELETE FROM assignment WHERE reviewer_id = :reviewer AND state = 1 AND NOT EXISTS (SELECT 1 FROM annotation a "
        "WHERE a.task_id = assignment.task_id AND a.reviewer_id = assignment.reviewer_id) AND NOT EXISTS (SELECT 1 "
        "FROM draft d WHERE d.task_id = assignment.task_id AND d.reviewer_id = assignment.reviewer_id)",
        m_reviewer);
}

Result<std::vector<base::TaskId>> QueueLeases::candidates(const review::QueueView &view, int count)
{
    if (needsNearTexts(view.filter))
        SECONDLOOK_TRY(NearTexts(m_connection).catchUp());
    if (needsTextIndex(view.filter))
        SECONDLOOK_TRY(TextIndex(m_connection).catchUp({}, {}));
    auto transaction = Transaction::read(m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    BoundValues values;
    std::string sql = "SELECT t.id FROM review_task t" + joinsOf(view) + " WHERE t.state = 1 AND " +
                      // Without a look at the column, the index of the queue alone is read.
                      "t.id NOT IN (SELECT s.id FROM review_task s WHERE s.draw IS NOT NULL AND s.state = 1) AND t.id "
                      "NOT IN (SELECT mine.task_id FROM assignment mine WHERE mine.state IN (2, 3, 5, 6, 7, 8, 9) AND "
                      "mine.reviewer_id = " +
                      values.add(m_reviewer) + ")";
    if (!view.filter.terms.empty()) {
        const auto facts = lookUpFilter(m_connection, view.filter, {});
        const auto end = endOfRecords(m_connection, {});
        if (!facts || !end)
            return tl::unexpected(facts ? end.error() : facts.error());
        sql += " AND " + searchCondition(view.filter, *facts, {1, *end}, m_connection.dialect(), values);
    }
    sql += " ORDER BY " + sortOf(view.order, m_reviewer, values) + " LIMIT " + values.add(count);
    auto rows = m_connection.prepared(sql);
    if (!rows)
        return tl::unexpected(rows.error());
    SECONDLOOK_TRY((*rows)->runWith(values.all()));
    std::vector<base::TaskId> tasks;
    while ((*rows)->next())
        tasks.push_back({(*rows)->int64(0)});
    (*rows)->finish();
    SECONDLOOK_TRY(transaction->commit());
    return tasks;
}

} // namespace secondlook::storage
