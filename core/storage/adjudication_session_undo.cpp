// How an adjudicator takes back what was done about a conflict.
#include "storage/adjudication_rows.h"
#include "storage/adjudication_session.h"
#include "storage/adjudication_writes.h"
#include "storage/assignment_state.h"

namespace secondlook::storage {

using base::ErrorCode;
using base::Result;
using base::Status;
using domain::Adjudication;
using domain::AdjudicationKind;
using review::ConflictList;
using review::TakenBack;

Result<std::optional<Adjudication>> SqlAdjudicationSession::lastOwn()
{
    auto rows = m_connection->query(adjudicationSelect("WHERE j.reviewer_id = :me AND j.kind IN (1, 2, 3, 4, 8) AND " +
                                                       std::string(stands) + " ORDER BY j.id DESC"),
                                    m_context.adjudicator);
    if (!rows)
        return tl::unexpected(rows.error());
    std::optional<Adjudication> last;
    while (!last && (*rows)->next()) {
        Adjudication one = readAdjudication(**rows);
        if (!m_refused.contains(one.batch.isValid() ? one.batch : one.id))
            last = std::move(one);
    }
    (*rows)->finish();
    return last;
}

Result<std::optional<Adjudication>> SqlAdjudicationSession::toTakeBack(base::AdjudicationId which)
{
    if (!which.isValid())
        return lastOwn();
    auto row = m_connection->query(adjudicationSelect("WHERE j.id = :id AND j.kind IN (1, 2, 3, 4, 8)"), which);
    if (!row)
        return tl::unexpected(row.error());
    if (!(*row)->next())
        return std::nullopt;
    Adjudication found = readAdjudication(**row);
    (*row)->finish();
    if (found.adjudicator.isValid() && found.adjudicator != m_context.adjudicator)
        return base::fail(ErrorCode::Usage, "somebody else decided this; only they can take it back",
                          "record " + std::to_string(found.record.value));
    const auto before = m_connection->number("SELECT COUNT(*) FROM adjudication WHERE takes_back = :id", 0, found.id);
    if (!before)
        return tl::unexpected(before.error());
    if (*before > 0)
        return base::fail(ErrorCode::Conflict, "this was taken back already",
                          "record " + std::to_string(found.record.value));
    return found;
}

Status SqlAdjudicationSession::takeBackSentBack(const Adjudication &sentBack)
{
    const auto list = conflictListOf(*m_connection, sentBack.task);
    if (!list)
        return tl::unexpected(list.error());
    const std::string where = "record " + std::to_string(sentBack.record.value);
    if (*list == ConflictList::Decided || *list == ConflictList::Ambiguous)
        return base::fail(ErrorCode::Conflict,
                          "what was sent back was decided since, so it cannot be taken back; take back the decision",
                          where);
    const auto since =
        m_connection->number("SELECT COUNT(*) FROM annotation a WHERE a.record_id = :record AND a.id > (SELECT "
                             "j.after_annotation FROM adjudication j WHERE j.id = :id)",
                             0, sentBack.record, sentBack.id);
    const auto again = m_connection->number("SELECT COUNT(*) FROM assignment WHERE task_id = :task AND state = :state",
                                            0, sentBack.task, AssignmentState::AskedAgain);
    if (!since || !again)
        return tl::unexpected(since ? again.error() : since.error());
    if (*since > 0)
        return base::fail(ErrorCode::Conflict, "somebody answered since, so it cannot be taken back", where);
    SECONDLOOK_TRY(m_connection->execute("UPDATE assignment SET state = :to WHERE task_id = :task AND state = :from",
                                         AssignmentState::Answered, sentBack.task, AssignmentState::AskedAgain));
    const int asked = *again > 0 ? 0 : 1;
    return m_connection->execute("UPDATE review_task SET state = 3, contested = 0, overlap = overlap - :one, extra = "
                                 "extra - :same WHERE id = :id",
                                 asked, asked, sentBack.task);
}

Status SqlAdjudicationSession::takeBackOne(const Adjudication &done)
{
    const auto list = conflictListOf(*m_connection, done.task);
    if (!list)
        return tl::unexpected(list.error());
    if (done.kind == AdjudicationKind::Reopened && *list != ConflictList::Open)
        return base::fail(ErrorCode::Conflict, "it was decided or sent back since, so it cannot be taken back",
                          "record " + std::to_string(done.record.value));
    Adjudication undo;
    undo.task = done.task;
    undo.record = done.record;
    undo.kind = AdjudicationKind::TakenBack;
    undo.adjudicator = m_context.adjudicator;
    undo.at = m_clock.now();
    undo.takesBack = done.id;
    if (done.kind == AdjudicationKind::SentBack)
        SECONDLOOK_TRY(takeBackSentBack(done));
    SECONDLOOK_TRY(addAdjudication(*m_connection, undo, {}, m_context.facts.schema, m_context.facts.adjudicator));
    if (done.kind == AdjudicationKind::SentBack || done.kind == AdjudicationKind::SetAside)
        return {};
    return reopenAdjudicated(*m_connection, done, undo.at);
}

Result<std::optional<TakenBack>> SqlAdjudicationSession::takeBackLast(const Adjudication &done, bool alone)
{
    TakenBack takenBack{.adjudication = done};
    if (done.batch.isValid() && !alone) {
        const auto many = takeBackBatch(done.batch);
        if (!many)
            return tl::unexpected(many.error());
        takenBack.others = many->changed - 1;
        takenBack.exportedAt = many->exportedAt;
    } else {
        SECONDLOOK_TRY(takeBackOne(done));
        const auto exported = exportedSince(*m_connection, done.at);
        if (!exported)
            return tl::unexpected(exported.error());
        if (done.kind == AdjudicationKind::Decided || done.kind == AdjudicationKind::Ambiguous)
            takenBack.exportedAt = *exported;
    }
    const auto list = conflictListOf(*m_connection, done.task);
    if (!list)
        return tl::unexpected(list.error());
    takenBack.list = list->value_or(ConflictList::Open);
    return takenBack;
}

Result<std::optional<TakenBack>> SqlAdjudicationSession::undo(base::AdjudicationId which)
{
    auto transaction = Transaction::write(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto found = toTakeBack(which);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return std::nullopt;
    const Adjudication &done = **found;
    auto takenBack = takeBackLast(done, which.isValid());
    if (!takenBack) {
        if (takenBack.error().code == ErrorCode::Conflict)
            m_refused.insert(done.batch.isValid() ? done.batch : done.id);
        return takenBack;
    }
    SECONDLOOK_TRY(transaction->commit());
    return takenBack;
}

} // namespace secondlook::storage
