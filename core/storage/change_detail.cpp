// All there is to know about one entry of the audit log.
#include "base/text.h"
#include "domain/adjudication.h"
#include "domain/review_task.h"
#include "storage/adjudication_rows.h"
#include "storage/audit_log.h"
#include "storage/change_log.h"
#include "storage/dataset_store.h"

#include <algorithm>

namespace secondlook::storage {

using base::Result;
using base::Status;
using review::ChangeDetail;

namespace {

constexpr std::size_t shownText = 2'000; ///< bytes
constexpr int mostUses = 20;
constexpr std::string_view modelSubject = "model ";

Status addVotes(Connection &connection, base::RecordId record, std::int64_t newest, review::VotesByName &votes)
{
    auto rows = connection.query(
        "SELECT l.name, COUNT(*) FROM annotation a JOIN current_label l ON l.label = a.label WHERE a.record_id = "
        ":record AND a.action = 1 AND a.id <= :newest AND NOT EXISTS (SELECT 1 FROM annotation n WHERE n.supersedes = "
        "a.id AND n.id <= :same) GROUP BY l.name ORDER BY COUNT(*) DESC, l.name",
        record, newest, newest);
    if (!rows)
        return tl::unexpected(rows.error());
    while ((*rows)->next())
        votes.emplace_back((*rows)->text(0), (*rows)->integer(1));
    (*rows)->finish();
    return {};
}

template <typename Row, typename... Values>
Status eachRow(Connection &connection, std::string_view sql, Row row, const Values &...values)
{
    auto rows = connection.query(sql, values...);
    if (!rows)
        return tl::unexpected(rows.error());
    while ((*rows)->next())
        row(**rows);
    (*rows)->finish();
    return {};
}

} // namespace

Result<ChangeDetail> SqlChangeLog::detail(std::int64_t entry)
{
    auto transaction = Transaction::read(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    ChangeDetail detail;
    bool found = false;
    SECONDLOOK_TRY(eachRow(
        *m_connection,
        "SELECT sequence, created_at, actor, action, subject, detail, previous_hash, hash FROM audit_event WHERE "
        "sequence = :entry",
        [&](const Statement &row) {
            found = true;
            detail.change = ChangeFacts::written(
                {row.int64(0), row.int64(1), row.text(2), row.text(3), row.text(4), row.text(5), {}, {}});
            detail.previousHash = row.text(6);
            detail.hash = row.text(7);
        },
        entry));
    if (!found)
        return base::fail(base::ErrorCode::NotFound, "there is no such entry in the log",
                          "entry " + std::to_string(entry));
    SECONDLOOK_TRY(m_facts.complete(detail.change));
    if (detail.change.record.isValid())
        SECONDLOOK_TRY(eachRow(
            *m_connection, "SELECT text FROM record WHERE id = :id",
            [&](const Statement &row) { detail.text = base::shortened(row.text(0), shownText); },
            detail.change.record));
    SECONDLOOK_TRY(addDecision(detail));
    SECONDLOOK_TRY(addUses(detail));
    SECONDLOOK_TRY(transaction->commit());
    return detail;
}

Status SqlChangeLog::addDecision(ChangeDetail &detail)
{
    const std::string &action = detail.change.action;
    if (action != "adjudicate_decided" && action != "adjudicate_ambiguous")
        return {};
    const std::int64_t id = numberOf(detail.change.fact("adjudication"));
    std::int64_t newest = 0;
    bool standing = false;
    SECONDLOOK_TRY(eachRow(
        *m_connection,
        "SELECT j.after_annotation, (SELECT COUNT(*) FROM adjudication b WHERE b.takes_back = j.id) FROM adjudication "
        "j WHERE j.id = :id AND j.kind IN (1, 2)",
        [&](const Statement &row) {
            newest = row.int64(0);
            standing = row.integer(1) == 0;
            detail.isTakenBack = !standing;
        },
        id));
    if (standing)
        detail.decision = {id};
    return addVotes(*m_connection, detail.change.record, newest, detail.votesBefore);
}

Status SqlChangeLog::addUses(ChangeDetail &detail)
{
    const review::Change &change = detail.change;
    if (change.action == "train" && change.subject.starts_with(modelSubject))
        return eachRow(
            *m_connection, "SELECT id FROM run WHERE model_version = :name ORDER BY id LIMIT :most",
            [&](const Statement &row) { detail.runs.push_back(row.int64(0)); },
            change.subject.substr(modelSubject.size()), mostUses);
    if (!change.record.isValid())
        return {};
    const auto holding = versionsWith(*m_connection, change.record.value);
    if (!holding)
        return tl::unexpected(holding.error());
    for (const HoldingVersion &version : *holding)
        if (version.createdAt >= change.at)
            detail.datasets.push_back({version.version, std::string(splitName(version.row.split))});
    // What was settled before a model was trained, and is settled that way still, is what the model learned from.
    return eachRow(
        *m_connection,
        "SELECT m.name FROM model m JOIN outcome o ON o.record_id = :record WHERE o.state = :settled AND m.created_at "
        ">= o.changed_at AND m.created_at >= :at AND NOT EXISTS (SELECT 1 FROM known_label k WHERE k.record_id = "
        "o.record_id AND k.kind = 2) ORDER BY m.id LIMIT :most",
        [&](const Statement &row) { detail.models.push_back(row.text(0)); }, change.record,
        domain::RecordState::Settled, change.at, mostUses);
}

} // namespace secondlook::storage
