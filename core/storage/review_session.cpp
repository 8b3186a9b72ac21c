#include "storage/review_session.h"

#include "base/text.h"
#include "storage/adjudication_rows.h"
#include "storage/anchoring_read.h"
#include "storage/assignment_state.h"
#include "storage/audit_log.h"
#include "storage/current_label.h"
#include "storage/field_values.h"
#include "storage/guideline_store.h"
#include "storage/near_texts.h"
#include "storage/record_columns.h"
#include "storage/review_rows.h"
#include "storage/reviewer_notes.h"
#include "storage/standing_answers.h"

#include <nlohmann/json.hpp>

namespace secondlook::storage {

namespace {

constexpr int nearTextsAtOnce = 500; // some thousandths of a second: a decision may wait behind it

constexpr base::TimeMs hour = 60LL * 60 * 1000;

} // namespace

using base::ErrorCode;
using base::Result;
using base::Status;
using domain::Action;
using domain::Annotation;
using domain::ReviewTask;

SqlReviewSession::SqlReviewSession(std::unique_ptr<Connection> connection, const base::Clock &clock,
                                   ReviewContext context)
    : m_connection(std::move(connection)),
      m_clock(clock),
      m_context(std::move(context)),
      m_repeats(*m_connection, m_context.reviewer),
      m_gold(*m_connection, m_context.reviewer),
      m_asks(*m_connection, m_context.reviewer),
      m_leases(*m_connection, m_context.reviewer,
               {m_context.facts.queueRandomShare, m_context.facts.repeatShare, m_context.facts.repeatAfterHours * hour,
                m_context.facts.goldShare})
{
}

Result<review::ProjectFacts> SqlReviewSession::facts()
{
    return m_context.facts;
}

Result<std::vector<ReviewTask>> SqlReviewSession::lease(int count, const review::LeaseFrom &from)
{
    auto transaction = Transaction::write(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const base::TimeMs now = m_clock.now();
    SECONDLOOK_TRY(m_leases.renew(now));
    auto tasks = m_leases.held(count, now, m_context.facts.schema);
    if (!tasks)
        return tasks;
    const int missing = count - static_cast<int>(tasks->size());
    if (missing > 0) {
        SECONDLOOK_TRY(m_leases.add(missing, from, now));
        tasks = m_leases.held(count, now, m_context.facts.schema);
        if (!tasks)
            return tasks;
    }
    SECONDLOOK_TRY(transaction->commit());
    return tasks;
}

Result<std::vector<base::TaskId>> SqlReviewSession::candidates(const review::QueueView &view, int count)
{
    return m_leases.candidates(view, count);
}

Status SqlReviewSession::inTransaction(const std::function<Status()> &change)
{
    auto transaction = Transaction::write(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    SECONDLOOK_TRY(change());
    return transaction->commit();
}

Status SqlReviewSession::release()
{
    return inTransaction([this] { return m_leases.release(); });
}

Status SqlReviewSession::keepDraft(base::TaskId task, const review::Draft &draft)
{
    return inTransaction(
        [&] { return storage::keepDraft(*m_connection, m_context.reviewer, task, draft, m_clock.now()); });
}

Result<std::map<base::TaskId, review::Draft>> SqlReviewSession::drafts()
{
    return readDrafts(*m_connection, m_context.reviewer);
}

Result<std::map<std::string, std::string>> SqlReviewSession::settings()
{
    return readSettings(*m_connection, m_context.reviewer);
}

Status SqlReviewSession::setSetting(const std::string &name, const std::string &value)
{
    return inTransaction([&] { return storage::setSetting(*m_connection, m_context.reviewer, name, value); });
}

Status SqlReviewSession::checkAnswer(const review::Answer &answer) const
{
    if (answer.action == Action::Undo)
        return base::fail(ErrorCode::Usage, "an undo is not an answer");
    if (answer.action == Action::Label && (!answer.label || !m_context.facts.schema.isOffered(*answer.label)))
        return base::fail(ErrorCode::Usage, "this label is not in the label schema");
    if (answer.action != Action::Label && answer.label)
        return base::fail(ErrorCode::Usage, "only a label decision carries a label");
    if (answer.action != Action::Skip && answer.skipReason != domain::SkipReason::None)
        return base::fail(ErrorCode::Usage, "only a skip carries a reason to skip");
    if (answer.action != Action::Label && !answer.values.empty())
        return base::fail(ErrorCode::Usage, "only a label decision answers further fields",
                          "field " + answer.values.begin()->first);
    if (answer.ownConfidence && (*answer.ownConfidence < 1 || *answer.ownConfidence > 3))
        return base::fail(ErrorCode::Usage, "own confidence is 1, 2 or 3");
    if (answer.comment.size() > maxCommentBytes)
        return base::fail(ErrorCode::Usage, "a comment is at most 10,000 bytes long; shorten it");
    return {};
}

Status SqlReviewSession::checkValues(const review::Answer &answer, const domain::Record &record) const
{
    if (answer.action != Action::Label)
        return {};
    const domain::LabelSchema &schema = m_context.facts.schema;
    return domain::validateValues(answer.values, schema, schema.nameAt(*answer.label),
                                  base::codePointCount(record.text));
}

Status SqlReviewSession::checkHeld(base::TaskId task)
{
    const auto held = m_connection->number(
        "SELECT COUNT(*) FROM assignment a JOIN review_task t ON t.id = a.task_id WHERE a.task_id = :task_id "
        "AND a.reviewer_id = :reviewer AND a.state IN (1, 6) AND t.state = 1",
        0, task, m_context.reviewer);
    if (!held)
        return tl::unexpected(held.error());
    if (*held == 0)
        return base::fail(ErrorCode::Conflict, "this record was settled elsewhere meanwhile; the next one is shown",
                          "task " + std::to_string(task.value));
    return {};
}

/// The label schema may have another version since the session began.
Status SqlReviewSession::checkStillOffered(const Annotation &annotation)
{
    if (!annotation.label)
        return {};
    const auto gone = m_connection->number("SELECT COUNT(*) FROM current_label WHERE label = :label AND offered = 0", 0,
                                           *annotation.label);
    if (!gone)
        return tl::unexpected(gone.error());
    if (*gone > 0)
        return base::fail(ErrorCode::Conflict,
                          "the label schema was changed meanwhile and does not offer this label any more; open the "
                          "project again and choose another one",
                          "label " + m_context.facts.schema.nameAt(*annotation.label));
    return {};
}

Status SqlReviewSession::addAnnotation(Annotation &annotation)
{
    SECONDLOOK_TRY(checkStillOffered(annotation));
    const auto last = m_connection->number("SELECT MAX(id) FROM annotation", 0);
    if (!last)
        return tl::unexpected(last.error());
    annotation.id = {*last + 1};
    const auto guideline = guidelineVersion(*m_connection);
    if (!guideline)
        return tl::unexpected(guideline.error());
    annotation.guidelineVersion = *guideline;
    const auto written = m_connection->writeTime(annotation.at);
    if (!written)
        return tl::unexpected(written.error());
    return m_connection->execute(
        "INSERT INTO annotation (id, task_id, record_id, reviewer_id, action, label, schema_version, flag_reason, "
        "blind, own_confidence, comment, took_ms, created_at, supersedes, skip_reason, bulk_id, answers, "
        "guideline_version, written_at) VALUES (:id, :task_id, :record_id, :reviewer_id, :action, :label, "
        ":schema_version, :flag_reason, :blind, :own_confidence, :comment, :took_ms, :at, :supersedes, :skip_reason, "
        ":bulk, :answers, :guideline_version, :written)",
        annotation.id, annotation.task, annotation.record, annotation.reviewer, storedAction(annotation),
        annotation.label, m_context.facts.schemaVersion, annotation.flagReason, annotation.blind,
        annotation.ownConfidence, annotation.comment, annotation.tookMs, annotation.at, annotation.supersedes,
        annotation.skipReason, annotation.bulk.isValid() ? std::optional(annotation.bulk.value) : std::nullopt,
        valuesToText(annotation.values), annotation.guidelineVersion, *written);
}

Status SqlReviewSession::settleTask(base::TaskId task, base::TimeMs now)
{
    const auto settled =
        settleByStandingAnswers(*m_connection, task, now, {m_context.facts.extraReviewers, m_context.reviewerName});
    return settled ? Status() : tl::unexpected(settled.error());
}

Status SqlReviewSession::audit(const Annotation &annotation, const std::string &action)
{
    nlohmann::json detail = {
        {"annotation", annotation.id.value}, {"task", annotation.task.value}, {"blind", annotation.blind}};
    if (annotation.label)
        detail["label"] = m_context.facts.schema.nameAt(*annotation.label);
    if (!annotation.values.empty())
        detail["answers"] = valuesToJson(annotation.values);
    if (annotation.supersedes.isValid())
        detail["supersedes"] = annotation.supersedes.value;
    if (annotation.guidelineVersion > 0)
        detail["guideline_version"] = annotation.guidelineVersion;
    return appendAudit(*m_connection, annotation.at, m_context.reviewerName, action,
                       "record " + std::to_string(annotation.record.value), detail.dump());
}

Result<AssignmentState> SqlReviewSession::handOf(base::TaskId task)
{
    const auto state = m_connection->number(
        "SELECT state FROM assignment WHERE task_id = :task AND reviewer_id = :reviewer", 0, task, m_context.reviewer);
    if (!state)
        return tl::unexpected(state.error());
    return static_cast<AssignmentState>(*state);
}

Result<base::AnnotationId> SqlReviewSession::ownStanding(base::RecordId record)
{
    const auto own = m_connection->number(
        "SELECT a.id FROM annotation a WHERE a.record_id = :record AND a.reviewer_id = :reviewer AND a.action = 1 AND "
        "NOT EXISTS (SELECT 1 FROM annotation n WHERE n.supersedes = a.id) ORDER BY a.id DESC LIMIT 1",
        0, record, m_context.reviewer);
    if (!own)
        return tl::unexpected(own.error());
    return base::AnnotationId{*own};
}

Status SqlReviewSession::supersedeOwn(Annotation &annotation)
{
    const auto older = ownStanding(annotation.record);
    if (!older)
        return tl::unexpected(older.error());
    annotation.supersedes = *older;
    return {};
}

Result<Annotation> SqlReviewSession::answer(base::TaskId task, const review::Answer &answer)
{
    SECONDLOOK_TRY(checkAnswer(answer));
    auto transaction = Transaction::write(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto hand = handOf(task);
    if (!hand)
        return tl::unexpected(hand.error());
    const bool measures = *hand == AssignmentState::Repeated || *hand == AssignmentState::GoldOut;
    const bool isAsked = *hand == AssignmentState::GuidelineAsked;
    const bool isAskedAgain = isAsked || *hand == AssignmentState::AskedAgain;
    if (!measures && !isAsked)
        SECONDLOOK_TRY(checkHeld(task));
    const auto held = this->task(task);
    if (!held)
        return tl::unexpected(held.error());
    SECONDLOOK_TRY(checkValues(answer, held->record));
    Annotation annotation = annotationOf(task, held->record.id, answer);
    annotation.blind = held->blind;
    annotation.repeat = *hand == AssignmentState::Repeated && answer.action == Action::Label;
    annotation.gold = *hand == AssignmentState::GoldOut && answer.action == Action::Label;
    if (isAskedAgain && answer.action == Action::Label)
        SECONDLOOK_TRY(supersedeOwn(annotation));
    SECONDLOOK_TRY(addAnnotation(annotation));
    if (isAskedAgain)
        SECONDLOOK_TRY(m_asks.answered(annotation));
    SECONDLOOK_TRY(*hand == AssignmentState::Repeated  ? m_repeats.done(task)
                   : *hand == AssignmentState::GoldOut ? m_gold.done(task)
                   : isAsked                           ? answerAsked(annotation)
                                                       : leaveQueue(annotation));
    SECONDLOOK_TRY(storage::keepDraft(*m_connection, m_context.reviewer, task, {}, annotation.at));
    SECONDLOOK_TRY(audit(annotation, annotation.repeat ? "annotate_repeat"
                                     : annotation.gold ? "annotate_gold"
                                                       : "annotate_" + std::string(actionName(answer.action))));
    SECONDLOOK_TRY(transaction->commit());
    return annotation;
}

Status SqlReviewSession::leaveQueue(const Annotation &answer)
{
    SECONDLOOK_TRY(m_connection->execute(
        "UPDATE assignment SET state = :state WHERE task_id = :task_id AND reviewer_id = :reviewer",
        answer.action == Action::Label ? AssignmentState::Answered : AssignmentState::PassedOn, answer.task,
        m_context.reviewer));
    return settleTask(answer.task, answer.at);
}

Status SqlReviewSession::answerAsked(const Annotation &answer)
{
    const auto standing = ownStanding(answer.record);
    if (!standing)
        return tl::unexpected(standing.error());
    if (answer.action == Action::Label || !standing->isValid())
        return leaveQueue(answer);
    return m_connection->execute(
        "UPDATE assignment SET state = :state WHERE task_id = :task_id AND reviewer_id = :reviewer",
        AssignmentState::Answered, answer.task, m_context.reviewer);
}

Annotation SqlReviewSession::annotationOf(base::TaskId task, base::RecordId record, const review::Answer &answer) const
{
    Annotation annotation;
    annotation.task = task;
    annotation.record = record;
    annotation.reviewer = m_context.reviewer;
    annotation.action = answer.action;
    annotation.label = answer.label;
    annotation.values = answer.values;
    annotation.flagReason = answer.flagReason;
    annotation.skipReason = answer.skipReason;
    annotation.ownConfidence = answer.ownConfidence;
    annotation.comment = answer.comment;
    annotation.tookMs = answer.tookMs;
    annotation.at = m_clock.now();
    return annotation;
}

Result<Annotation> SqlReviewSession::reconsider(base::AnnotationId firstPick, const review::Answer &answer)
{
    SECONDLOOK_TRY(checkAnswer(answer));
    if (answer.action != Action::Label)
        return base::fail(ErrorCode::Usage, "a second answer is a label");
    auto transaction = Transaction::write(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto row = m_connection->query(annotationSelect("WHERE a.id = :id AND a.reviewer_id = :reviewer AND a.action = 1 "
                                                    "AND a.blind = 1 AND NOT EXISTS (SELECT 1 FROM annotation n "
                                                    "WHERE n.supersedes = a.id)"),
                                   firstPick, m_context.reviewer);
    if (!row)
        return tl::unexpected(row.error());
    if (!(*row)->next())
        return base::fail(ErrorCode::Conflict, "the first pick was changed or taken back meanwhile");
    const Annotation first = readAnnotation(**row);
    (*row)->finish();
    const auto shown = task(first.task);
    if (!shown)
        return tl::unexpected(shown.error());
    SECONDLOOK_TRY(checkValues(answer, shown->record));
    Annotation second = annotationOf(first.task, first.record, answer);
    second.supersedes = first.id;
    SECONDLOOK_TRY(addAnnotation(second));
    SECONDLOOK_TRY(m_asks.reconsidered(first.id, second.id));
    SECONDLOOK_TRY(unsettle(first.task, first.record, second.at));
    SECONDLOOK_TRY(settleTask(first.task, second.at));
    SECONDLOOK_TRY(audit(second, "annotate_label"));
    SECONDLOOK_TRY(transaction->commit());
    return second;
}

Result<std::optional<Annotation>> SqlReviewSession::latestStanding()
{
    auto row = m_connection->query(annotationSelect("WHERE a.reviewer_id = :reviewer AND a.action <> 4 AND "
                                                    "a.task_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM annotation n "
                                                    "WHERE n.supersedes = a.id) ORDER BY a.id DESC LIMIT 1"),
                                   m_context.reviewer);
    if (!row)
        return tl::unexpected(row.error());
    if (!(*row)->next())
        return std::nullopt;
    Annotation annotation = readAnnotation(**row);
    (*row)->finish();
    return annotation;
}

Status SqlReviewSession::unsettle(base::TaskId task, base::RecordId record, base::TimeMs now)
{
    const auto adjudicated = isAdjudicated(*m_connection, record);
    if (!adjudicated)
        return tl::unexpected(adjudicated.error());
    if (*adjudicated)
        return base::fail(ErrorCode::Conflict,
                          "this record was adjudicated since, so the answer cannot change any more",
                          "record " + std::to_string(record.value));
    SECONDLOOK_TRY(m_connection->execute(
        "UPDATE review_task SET state = 1, contested = CASE WHEN (SELECT COUNT(DISTINCT " + currentLabel("a.label") +
            ") FROM annotation a "
            "WHERE a.record_id = review_task.record_id AND a.action = 1 AND NOT EXISTS (SELECT 1 FROM annotation n "
            "WHERE "
            "n.supersedes = a.id)) > 1 THEN 1 ELSE 0 END WHERE id = :id",
        task));
    const auto written = m_connection->writeTime(now);
    if (!written)
        return tl::unexpected(written.error());
    // Back to where the run had put it: committed where the tier is auto or audit, queued otherwise.
    return m_connection->execute(
        "UPDATE outcome SET state = CASE WHEN EXISTS (SELECT 1 FROM prediction p WHERE p.run_id = outcome.run_id AND "
        "p.record_id = outcome.record_id AND p.tier IN (1, 2)) THEN 1 ELSE 2 END, label = NULL, label_source = NULL, "
        "changed_at = :at, written_at = :written WHERE record_id = :record_id",
        now, *written, record);
}

Status SqlReviewSession::reopen(const Annotation &answer, base::TimeMs at)
{
    SECONDLOOK_TRY(unsettle(answer.task, answer.record, at));
    return m_connection->execute("UPDATE assignment SET state = 1, leased_until = :until WHERE task_id = :task_id AND "
                                 "reviewer_id = :reviewer",
                                 at + leaseMs, answer.task, m_context.reviewer);
}

Status SqlReviewSession::askOnceMore(const Annotation &answer, base::TimeMs at)
{
    if (answer.action == Action::Label)
        SECONDLOOK_TRY(unsettle(answer.task, answer.record, at));
    return m_asks.putBack(answer);
}

Status SqlReviewSession::takeBack(const Annotation &answer, base::TimeMs at)
{
    Annotation undo;
    undo.task = answer.task;
    undo.record = answer.record;
    undo.reviewer = answer.reviewer;
    undo.action = Action::Undo;
    undo.blind = answer.blind;
    undo.at = at;
    undo.supersedes = answer.id;
    const auto wasRepeat = m_repeats.wasGivenTo(answer);
    const auto wasGold = m_gold.wasGivenTo(answer);
    const auto wasAsked = m_asks.wasGivenTo(answer);
    if (!wasRepeat || !wasGold || !wasAsked)
        return tl::unexpected(!wasRepeat ? wasRepeat.error() : !wasGold ? wasGold.error() : wasAsked.error());
    SECONDLOOK_TRY(addAnnotation(undo));
    if (*wasAsked)
        SECONDLOOK_TRY(askOnceMore(answer, at));
    else if (*wasGold)
        SECONDLOOK_TRY(m_gold.putBack(answer.task));
    else if (*wasRepeat)
        SECONDLOOK_TRY(m_repeats.putBack(answer.task));
    else
        SECONDLOOK_TRY(reopen(answer, at));
    return audit(undo, "annotate_undo");
}

Result<std::optional<review::ReviewSession::Undone>> SqlReviewSession::undo()
{
    auto transaction = Transaction::write(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto standing = latestStanding();
    if (!standing)
        return tl::unexpected(standing.error());
    if (!*standing)
        return std::nullopt;
    const Annotation &takenBack = **standing;
    const base::TimeMs now = m_clock.now();
    auto others = restOfBulk(takenBack);
    if (!others)
        return tl::unexpected(others.error());
    for (const Annotation &other : *others) {
        SECONDLOOK_TRY(takeBack(other, now));
        SECONDLOOK_TRY(m_connection->execute(
            "DELETE FROM assignment WHERE task_id = :task_id AND reviewer_id = :reviewer", other.task, other.reviewer));
    }
    SECONDLOOK_TRY(takeBack(takenBack, now));
    SECONDLOOK_TRY(transaction->commit());
    auto reopened = task(takenBack.task);
    if (!reopened)
        return tl::unexpected(reopened.error());
    return Undone{std::move(*reopened), takenBack, static_cast<std::int64_t>(others->size())};
}

Result<ReviewTask> SqlReviewSession::task(base::TaskId id)
{
    auto row = m_connection->query(taskSelect("WHERE t.id = :id"), m_context.reviewer, m_context.reviewer, id);
    if (!row)
        return tl::unexpected(row.error());
    if (!(*row)->next())
        return base::fail(ErrorCode::NotFound, "there is no such task", "task " + std::to_string(id.value));
    ReviewTask task = readTask(**row, m_context.facts.schema);
    (*row)->finish();
    return task;
}

Result<domain::Record> SqlReviewSession::record(base::RecordId id)
{
    auto row = m_connection->query("SELECT " + std::string(recordColumns) + " FROM record r WHERE r.id = :id", id);
    if (!row)
        return tl::unexpected(row.error());
    if (!(*row)->next())
        return base::fail(ErrorCode::NotFound, "there is no such record", "record " + std::to_string(id.value));
    domain::Record record = readRecord(**row);
    (*row)->finish();
    return record;
}

Result<review::QueueCounts> SqlReviewSession::counts()
{
    review::QueueCounts counts;
    auto rows = m_connection->query("SELECT state, COUNT(*) FROM review_task GROUP BY state");
    if (!rows)
        return tl::unexpected(rows.error());
    while ((*rows)->next()) {
        const auto state = static_cast<domain::TaskState>((*rows)->integer(0));
        if (state == domain::TaskState::Gold)
            continue;
        (state == domain::TaskState::Open   ? counts.open
         : state == domain::TaskState::Done ? counts.done
                                            : counts.conflicts) = (*rows)->int64(1);
    }
    const auto claimed = m_connection->number(
        "SELECT COUNT(DISTINCT task_id) FROM assignment WHERE state IN (1, 4) AND leased_until > :now", 0,
        m_clock.now());
    if (!claimed)
        return tl::unexpected(claimed.error());
    counts.claimed = *claimed;
    return counts;
}

Result<std::optional<domain::Guideline>> SqlReviewSession::guideline(int known)
{
    return guidelineAfter(*m_connection, known);
}

Result<review::Anchoring> SqlReviewSession::anchoring()
{
    return readAnchoring(*m_connection, m_context.reviewer);
}

Result<review::Consistency> SqlReviewSession::consistency()
{
    return m_repeats.consistency();
}

Result<std::vector<review::PastDecision>> SqlReviewSession::history(int limit)
{
    auto rows = m_connection->query(annotationSelect("JOIN record r ON r.id = a.record_id WHERE a.reviewer_id = "
                                                     ":reviewer AND a.action <> 4 AND a.task_id IS NOT NULL "
                                                     "ORDER BY a.id DESC LIMIT :limit",
                                                     ", r.external_id, EXISTS (SELECT 1 FROM annotation n "
                                                     "WHERE n.supersedes = a.id)"),
                                    m_context.reviewer, limit);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<review::PastDecision> decisions;
    while ((*rows)->next())
        decisions.push_back(
            {readAnnotation(**rows), (*rows)->text(annotationColumns), (*rows)->integer(annotationColumns + 1) != 0});
    (*rows)->finish();
    return decisions;
}

Result<std::vector<domain::Evidence>> SqlReviewSession::evidence(const ReviewTask &task, std::uint16_t label)
{
    if (task.blind || !m_context.evidence)
        return std::vector<domain::Evidence>();
    return m_context.evidence(task, label);
}

Result<review::SimilarRecords> SqlReviewSession::similar(const ReviewTask &task, int count)
{
    if (task.blind || !m_context.similar)
        return review::SimilarRecords{};
    return m_context.similar(task, count);
}

Result<review::NearDuplicates> SqlReviewSession::nearDuplicates(const ReviewTask &task)
{
    if (task.blind)
        return review::NearDuplicates{};
    NearTexts texts(*m_connection);
    const auto complete = texts.takeIn(nearTextsAtOnce);
    const auto open = complete ? texts.openLike(task.record.id) : tl::unexpected(complete.error());
    if (!open)
        return tl::unexpected(open.error());
    return review::NearDuplicates{*open, *complete};
}

Status SqlReviewSession::tidy()
{
    return m_connection->executeLines(m_connection->dialect().checkpointBeside());
}

} // namespace secondlook::storage
