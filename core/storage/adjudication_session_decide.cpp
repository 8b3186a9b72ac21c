// What an adjudicator does about a conflict.
#include "base/text.h"
#include "domain/review_task.h"
#include "storage/adjudication_rows.h"
#include "storage/adjudication_session.h"
#include "storage/adjudication_writes.h"
#include "storage/assignment_state.h"
#include "storage/review_rows.h"
#include "storage/reviewer_notes.h"
#include "storage/seen_answers.h"
#include "storage/standing_answers.h"

#include <algorithm>

namespace secondlook::storage {

using base::ErrorCode;
using base::Result;
using base::Status;
using domain::Adjudication;
using domain::AdjudicationKind;
using review::ConflictList;
using review::Decision;

struct SqlAdjudicationSession::Place
{
    base::TaskId task;
    base::RecordId record;
    std::vector<std::uint16_t> labels; ///< of the standing answers
    bool own = false;
    std::size_t characters = 0; ///< of the record's text
};

namespace {

Status checkComment(const std::string &comment)
{
    if (comment.size() > maxCommentBytes)
        return base::fail(ErrorCode::Usage, "a comment is at most 10,000 bytes long; shorten it");
    return {};
}

} // namespace

base::Error SqlAdjudicationSession::movedOn(base::TaskId task)
{
    auto row = m_connection->query(
        adjudicationSelect("LEFT JOIN reviewer v ON v.id = j.reviewer_id WHERE j.task_id = :task AND j.kind IN (1, 2) "
                           "AND " +
                               std::string(stands),
                           ", COALESCE(v.name, 'the rule ' || j.method)"),
        task);
    if (!row)
        return row.error();
    const std::string by = (*row)->next() ? (*row)->text(adjudicationColumns) : std::string();
    (*row)->finish();
    return {ErrorCode::Conflict,
            by.empty()
                ? "this record is not in conflict any longer; nothing was changed, the next one is shown"
                : "this conflict was settled by " + by + " meanwhile; nothing was changed, the next one is shown",
            "task " + std::to_string(task.value)};
}

Result<SqlAdjudicationSession::Place> SqlAdjudicationSession::placeOf(base::TaskId task, bool waitingToo)
{
    const auto list = conflictListOf(*m_connection, task);
    if (!list)
        return tl::unexpected(list.error());
    if (*list != ConflictList::Open && !(waitingToo && *list == ConflictList::Waiting))
        return tl::unexpected(movedOn(task));
    auto row = m_connection->query(
        "SELECT t.record_id, r.text, EXISTS (SELECT 1 FROM annotation a WHERE a.record_id = t.record_id AND "
        "a.reviewer_id = :me AND a.action = 1 AND NOT EXISTS (SELECT 1 FROM annotation n WHERE n.supersedes = a.id)) "
        "FROM review_task t JOIN record r ON r.id = t.record_id WHERE t.id = :id",
        m_context.adjudicator, task);
    if (!row)
        return tl::unexpected(row.error());
    Place place{.task = task};
    if ((*row)->next()) {
        place.record = {(*row)->int64(0)};
        place.characters = base::codePointCount((*row)->text(1));
        place.own = (*row)->integer(2) != 0;
    }
    (*row)->finish();
    auto labels = standingLabels(*m_connection, place.record);
    if (!labels)
        return tl::unexpected(labels.error());
    place.labels = std::move(*labels);
    return place;
}

Status SqlAdjudicationSession::checkOwn(const Place &place) const
{
    if (place.own && !m_context.facts.ownConflicts)
        return base::fail(ErrorCode::Usage,
                          "one of the answers is your own, so somebody else has to decide; the policy key "
                          "adjudication.own_conflicts would allow it",
                          "task " + std::to_string(place.task.value));
    return {};
}

Adjudication SqlAdjudicationSession::adjudicationOf(const Place &place, AdjudicationKind kind) const
{
    Adjudication adjudication;
    adjudication.task = place.task;
    adjudication.record = place.record;
    adjudication.kind = kind;
    adjudication.adjudicator = m_context.adjudicator;
    adjudication.ownConflict = place.own;
    adjudication.at = m_clock.now();
    return adjudication;
}

Status SqlAdjudicationSession::fillDecision(const Place &place, const Decision &decision, Adjudication &into)
{
    const domain::LabelSchema &schema = m_context.facts.schema;
    if (decision.pick.isValid() == decision.label.has_value())
        return base::fail(ErrorCode::Usage, "a decision picks one of the answers or gives a label");
    if (!decision.pick.isValid()) {
        if (!schema.isOffered(*decision.label))
            return base::fail(ErrorCode::Usage, "this label is not in the label schema");
        into.label = decision.label;
        into.values = decision.values;
        const bool somebodySaidSo = std::ranges::count(place.labels, *decision.label) > 0;
        if (somebodySaidSo && decision.values.empty())
            return {};
        return domain::validateValues(decision.values, schema, schema.nameAt(*decision.label), place.characters);
    }
    auto row =
        m_connection->query(annotationSelect("WHERE a.id = :id AND a.record_id = :record AND a.action = 1 AND "
                                             "NOT EXISTS (SELECT 1 FROM annotation n WHERE n.supersedes = a.id)"),
                            decision.pick, place.record);
    if (!row)
        return tl::unexpected(row.error());
    if (!(*row)->next())
        return base::fail(ErrorCode::Conflict, "the picked answer was changed or taken back meanwhile; look again",
                          "task " + std::to_string(place.task.value));
    const domain::Annotation picked = readAnnotation(**row);
    (*row)->finish();
    into.label = picked.label;
    into.values = picked.values;
    return {};
}

Result<Adjudication> SqlAdjudicationSession::settle(base::TaskId task, const Decision &decision, AdjudicationKind kind)
{
    SECONDLOOK_TRY(checkComment(decision.comment));
    auto transaction = Transaction::write(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto place = placeOf(task, true);
    if (!place)
        return tl::unexpected(place.error());
    SECONDLOOK_TRY(checkOwn(*place));
    Adjudication adjudication = adjudicationOf(*place, kind);
    const std::vector<review::LabelVotes> votes = review::countVotes(place->labels);
    if (kind == AdjudicationKind::Decided)
        SECONDLOOK_TRY(fillDecision(*place, decision, adjudication));
    else
        adjudication.softLabel = softLabelOf(votes, m_context.facts.schema);
    adjudication.reason = decision.reason;
    adjudication.comment = decision.comment;
    adjudication.tookMs = decision.tookMs;
    const auto names = lookedAt(task, AdjudicationKind::NamesShown);
    const auto model = lookedAt(task, AdjudicationKind::ModelShown);
    if (!names || !model)
        return tl::unexpected(names ? model.error() : names.error());
    adjudication.namesShown = *names;
    adjudication.modelShown = *model;
    SECONDLOOK_TRY(addAdjudication(*m_connection, adjudication, review::leadingPair(votes), m_context.facts.schema,
                                   m_context.facts.adjudicator));
    SECONDLOOK_TRY(settleAs(*m_connection, adjudication));
    SECONDLOOK_TRY(transaction->commit());
    return adjudication;
}

Result<Adjudication> SqlAdjudicationSession::decide(base::TaskId task, const Decision &decision)
{
    return settle(task, decision, AdjudicationKind::Decided);
}

Result<Adjudication> SqlAdjudicationSession::keepAmbiguous(base::TaskId task, const Decision &decision)
{
    return settle(task, decision, AdjudicationKind::Ambiguous);
}

namespace {

Status askOneMore(Connection &connection, base::TaskId task, base::RecordId record)
{
    const auto another = anotherCanAnswer(connection, task, record);
    if (!another)
        return tl::unexpected(another.error());
    if (!*another)
        return base::fail(ErrorCode::Usage,
                          "nobody is left who could give another answer; ask the same reviewers again, or decide",
                          "task " + std::to_string(task.value));
    return askAnother(connection, task, record);
}

Status askSame(Connection &connection, base::TaskId task)
{
    constexpr const char *answeredHere =
        "task_id = :task AND state IN (2, 5, 9) AND EXISTS (SELECT 1 FROM annotation a WHERE a.task_id = "
        "assignment.task_id AND a.reviewer_id = assignment.reviewer_id AND a.action = 1 AND NOT EXISTS (SELECT 1 FROM "
        "annotation n WHERE n.supersedes = a.id))";
    const auto count = connection.number("SELECT COUNT(*) FROM assignment WHERE " + std::string(answeredHere), 0, task);
    if (!count)
        return tl::unexpected(count.error());
    if (*count == 0)
        return base::fail(ErrorCode::Usage,
                          "these answers were not given at the desk, so nobody can be asked again; ask another "
                          "reviewer, or decide",
                          "task " + std::to_string(task.value));
    SECONDLOOK_TRY(connection.execute("UPDATE assignment SET state = :state WHERE " + std::string(answeredHere),
                                      AssignmentState::AskedAgain, task));
    return connection.execute("UPDATE review_task SET state = 1, contested = 1 WHERE id = :id", task);
}

} // namespace

Result<Adjudication> SqlAdjudicationSession::sendBack(base::TaskId task, review::SendBackTo to, const std::string &word)
{
    SECONDLOOK_TRY(checkComment(word));
    auto transaction = Transaction::write(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto place = placeOf(task, false);
    if (!place)
        return tl::unexpected(place.error());
    Adjudication adjudication = adjudicationOf(*place, AdjudicationKind::SentBack);
    adjudication.comment = word;
    SECONDLOOK_TRY(noteAnswersSeen(*m_connection, m_context.adjudicator, task));
    SECONDLOOK_TRY(to == review::SendBackTo::SameReviewers ? askSame(*m_connection, task)
                                                           : askOneMore(*m_connection, task, place->record));
    SECONDLOOK_TRY(
        addAdjudication(*m_connection, adjudication, {}, m_context.facts.schema, m_context.facts.adjudicator));
    SECONDLOOK_TRY(transaction->commit());
    return adjudication;
}

Result<Adjudication> SqlAdjudicationSession::setAside(base::TaskId task)
{
    auto transaction = Transaction::write(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto place = placeOf(task, false);
    if (!place)
        return tl::unexpected(place.error());
    Adjudication adjudication = adjudicationOf(*place, AdjudicationKind::SetAside);
    SECONDLOOK_TRY(
        addAdjudication(*m_connection, adjudication, {}, m_context.facts.schema, m_context.facts.adjudicator));
    SECONDLOOK_TRY(transaction->commit());
    return adjudication;
}

} // namespace secondlook::storage
