// The audit sample: records that a run committed, drawn at random to be checked by people.
#include "domain/review_task.h"
#include "storage/change_log.h"
#include "storage/current_label.h"

#include <algorithm>

namespace secondlook::storage {

using base::Result;
using review::SampledRecord;
using review::SamplePage;

namespace {

constexpr std::int64_t tasksLookedAt = 20'000; ///< in one call
constexpr std::int64_t sampleBits = domain::AuditSample | domain::RandomAutoSlice;

const std::string sampleSelect =
    "SELECT t.id, t.created_at, t.record_id, r.external_id, COALESCE(t.run_id, 0), COALESCE((SELECT l.name FROM "
    "current_label l WHERE l.label = p.label), ''), COALESCE(p.confidence, 0), t.state, COALESCE(o.state, 0), "
    "COALESCE((SELECT l.name FROM current_label l WHERE l.label = o.label), ''), COALESCE(v.id, 0), COALESCE(v.name, "
    "''), CASE WHEN " +
    currentLabel("o.label") + " = " + currentLabel("p.label") +
    " THEN 1 ELSE 0 END FROM review_task t JOIN record r ON r.id = t.record_id LEFT JOIN prediction p ON p.run_id = "
    "t.run_id AND "
    "p.record_id = t.record_id LEFT JOIN outcome o ON o.record_id = t.record_id LEFT JOIN annotation a ON a.id = "
    "(SELECT MIN(b.id) FROM annotation b WHERE b.record_id = t.record_id AND b.action = 1 AND NOT EXISTS (SELECT 1 "
    "FROM annotation n WHERE n.supersedes = b.id)) LEFT JOIN reviewer v ON v.id = a.reviewer_id WHERE t.id >= :from "
    "AND t.id < :before AND (t.reasons & :bits) <> 0 AND t.created_at >= :since ORDER BY t.id DESC";

SampledRecord readSampled(const Statement &row)
{
    SampledRecord one;
    one.task = {row.int64(0)};
    one.at = row.int64(1);
    one.record = {row.int64(2)};
    one.externalId = row.text(3);
    one.run = row.int64(4);
    one.predicted = row.text(5);
    one.confidence = row.real(6);
    one.answered = {row.int64(10)};
    one.reviewer = row.text(11);
    const auto task = static_cast<domain::TaskState>(row.integer(7));
    if (task == domain::TaskState::Open)
        one.predicted.clear(); // who is still to judge it must not meet the model's answer here
    const auto outcome = static_cast<domain::RecordState>(row.integer(8));
    if (task == domain::TaskState::Conflict || outcome == domain::RecordState::Ambiguous)
        one.found = SampledRecord::Found::Unsettled;
    if (outcome == domain::RecordState::Settled) {
        one.settled = row.text(9);
        one.found = row.integer(12) != 0 ? SampledRecord::Found::Right : SampledRecord::Found::Wrong;
    }
    return one;
}

bool isMeant(const SampledRecord &one, const std::string &text)
{
    for (const std::string *part : {&one.externalId, &one.predicted, &one.settled})
        if (ChangeFacts::folded(*part).find(text) != std::string::npos)
            return true;
    return false;
}

} // namespace

Result<review::ChangeCounts> SqlChangeLog::counts()
{
    const auto entries = m_connection->number("SELECT COUNT(*) FROM audit_event", 0);
    const auto sampled =
        m_connection->number("SELECT COUNT(*) FROM review_task WHERE (reasons & :bits) <> 0", 0, sampleBits);
    if (!entries || !sampled)
        return tl::unexpected(entries ? sampled.error() : entries.error());
    return review::ChangeCounts{*entries, *sampled};
}

Result<SamplePage> SqlChangeLog::sample(const review::ChangeFilter &filter, std::int64_t before, int count,
                                        std::stop_token stop)
{
    auto transaction = Transaction::read(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto newest = m_connection->number("SELECT MAX(id) FROM review_task", 0);
    if (!newest)
        return tl::unexpected(newest.error());
    const std::int64_t end = before > 0 ? std::min(before, *newest + 1) : *newest + 1;
    const std::int64_t from = std::max<std::int64_t>(1, end - tasksLookedAt);
    auto rows = m_connection->query(sampleSelect, from, end, sampleBits, filter.since.value_or(0));
    if (!rows)
        return tl::unexpected(rows.error());
    const std::string text = ChangeFacts::folded(filter.text);
    SamplePage page;
    while (static_cast<int>(page.records.size()) < count && !stop.stop_requested() && (*rows)->next())
        if (SampledRecord one = readSampled(**rows); text.empty() || isMeant(one, text))
            page.records.push_back(std::move(one));
    (*rows)->finish();
    if (stop.stop_requested())
        return base::fail(base::ErrorCode::Cancelled, "the search was stopped");
    const bool isFull = static_cast<int>(page.records.size()) >= count;
    page.next = isFull ? page.records.back().task.value : from;
    if (page.next <= 1)
        page.next = 0;
    SECONDLOOK_TRY(transaction->commit());
    return page;
}

} // namespace secondlook::storage
