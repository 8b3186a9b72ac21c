// One answer for many tasks.
#include "storage/assignment_state.h"
#include "storage/current_label.h"
#include "storage/review_rows.h"
#include "storage/review_session.h"
#include "storage/reviewer_notes.h"

#include <algorithm>
#include <map>

namespace secondlook::storage {

using base::ErrorCode;
using base::Result;
using base::Status;
using domain::Annotation;

namespace {

constexpr std::int64_t toldEvery = 1'000;

Status checkSize(const std::vector<base::TaskId> &tasks)
{
    if (static_cast<std::int64_t>(tasks.size()) > review::mostInBulk)
        return base::fail(ErrorCode::Usage, "at most 100,000 records can be decided at once; narrow the filter",
                          std::to_string(tasks.size()) + " records");
    return {};
}

} // namespace

struct SqlReviewSession::BulkPlace
{
    enum class Fit { Free, Blind, Taken };

    Fit fit = Fit::Taken;
    base::RecordId record;
    std::optional<std::uint16_t> predicted;
};

Result<SqlReviewSession::BulkPlace> SqlReviewSession::bulkPlace(base::TaskId task, base::TimeMs now)
{
    auto row = m_connection->query("SELECT t.record_id, t.blind, " + currentLabel("p.label") +
                                       ", (SELECT COUNT(*) FROM assignment mine WHERE mine.task_id = t.id AND "
                                       "mine.reviewer_id = :reviewer AND mine.state IN (2, 3, 5, 6, 7, 8, 9)), (SELECT "
                                       "COUNT(*) FROM assignment other "
                                       "WHERE "
                                       "other.task_id = t.id AND other.reviewer_id <> :me AND (other.state IN (2, 5, "
                                       "6, 9) OR (other.state IN (1, 4) "
                                       "AND "
                                       "other.leased_until > :now))), t.overlap FROM review_task t LEFT JOIN "
                                       "prediction p ON p.run_id = t.run_id AND "
                                       "p.record_id = t.record_id WHERE t.id = :task_id AND t.state = 1",
                                   m_context.reviewer, m_context.reviewer, now, task);
    if (!row)
        return tl::unexpected(row.error());
    BulkPlace place;
    if ((*row)->next()) {
        place.record = {(*row)->int64(0)};
        if (!(*row)->isNull(2))
            place.predicted = static_cast<std::uint16_t>((*row)->integer(2));
        const bool isFree = (*row)->integer(3) == 0 && (*row)->integer(4) < (*row)->integer(5);
        place.fit = !isFree                   ? BulkPlace::Fit::Taken
                    : (*row)->integer(1) != 0 ? BulkPlace::Fit::Blind
                                              : BulkPlace::Fit::Free;
    }
    (*row)->finish();
    return place;
}

Result<review::BulkPreview> SqlReviewSession::previewAll(const std::vector<base::TaskId> &tasks, std::uint16_t label)
{
    SECONDLOOK_TRY(checkSize(tasks));
    auto transaction = Transaction::read(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const base::TimeMs now = m_clock.now();
    review::BulkPreview preview;
    std::map<std::uint16_t, std::int64_t> otherwise;
    for (const base::TaskId task : tasks) {
        const auto place = bulkPlace(task, now);
        if (!place)
            return tl::unexpected(place.error());
        if (place->fit != BulkPlace::Fit::Free) {
            ++(place->fit == BulkPlace::Fit::Blind ? preview.blind : preview.taken);
            continue;
        }
        ++preview.decided;
        if (!place->predicted)
            ++preview.unpredicted;
        else if (*place->predicted == label)
            ++preview.asPredicted;
        else
            ++otherwise[*place->predicted];
    }
    preview.otherwise.assign(otherwise.begin(), otherwise.end());
    std::stable_sort(preview.otherwise.begin(), preview.otherwise.end(),
                     [](const auto &one, const auto &other) { return one.second > other.second; });
    SECONDLOOK_TRY(transaction->commit());
    return preview;
}

Status SqlReviewSession::answerInBulk(base::TaskId task, base::RecordId record, const review::Answer &answer,
                                      review::BulkDone &done)
{
    Annotation annotation = annotationOf(task, record, answer);
    const auto last = m_connection->number("SELECT MAX(id) FROM annotation", 0);
    if (!last)
        return tl::unexpected(last.error());
    if (!done.first.isValid())
        done.first = {*last + 1};
    annotation.bulk = done.first;
    SECONDLOOK_TRY(addAnnotation(annotation));
    const auto assignment = m_connection->number("SELECT MAX(id) FROM assignment", 0);
    if (!assignment)
        return tl::unexpected(assignment.error());
    SECONDLOOK_TRY(m_connection->execute(
        "INSERT INTO assignment (id, task_id, reviewer_id, state, leased_until) VALUES (:id, :task_id, :reviewer, "
        ":state, :until) ON CONFLICT (task_id, reviewer_id) DO UPDATE SET state = excluded.state",
        *assignment + 1, task, m_context.reviewer, AssignmentState::Answered, annotation.at));
    SECONDLOOK_TRY(storage::keepDraft(*m_connection, m_context.reviewer, task, {}, annotation.at));
    SECONDLOOK_TRY(settleTask(task, annotation.at));
    ++done.decided;
    return audit(annotation, "annotate_label");
}

Result<review::BulkDone> SqlReviewSession::answerAll(const std::vector<base::TaskId> &tasks,
                                                     const review::Answer &answer, const review::BulkProgress &progress)
{
    SECONDLOOK_TRY(checkSize(tasks));
    SECONDLOOK_TRY(checkAnswer(answer));
    if (answer.action != domain::Action::Label)
        return base::fail(ErrorCode::Usage, "a decision for many records is a label");
    SECONDLOOK_TRY(checkValues(answer, {})); // marks in a text belong to one record
    auto transaction = Transaction::write(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const base::TimeMs now = m_clock.now();
    review::BulkDone done;
    std::int64_t seen = 0;
    for (const base::TaskId task : tasks) {
        const auto place = bulkPlace(task, now);
        if (!place)
            return tl::unexpected(place.error());
        if (place->fit == BulkPlace::Fit::Free)
            SECONDLOOK_TRY(answerInBulk(task, place->record, answer, done));
        if (++seen % toldEvery == 0 && progress && !progress(seen))
            return base::fail(ErrorCode::Cancelled, "the decision was stopped; nothing of it is kept");
    }
    SECONDLOOK_TRY(transaction->commit());
    return done;
}

Result<std::vector<Annotation>> SqlReviewSession::restOfBulk(const Annotation &last)
{
    std::vector<Annotation> others;
    if (!last.bulk.isValid())
        return others;
    // Its answers were stored one behind the other, so that none stands before the first.
    auto rows = m_connection->query(annotationSelect("WHERE a.id >= :first AND a.bulk_id = :bulk AND a.id <> :last AND "
                                                     "a.reviewer_id = :reviewer AND a.action = 1 AND NOT EXISTS "
                                                     "(SELECT 1 FROM annotation n WHERE n.supersedes = a.id)"),
                                    last.bulk, last.bulk, last.id, m_context.reviewer);
    if (!rows)
        return tl::unexpected(rows.error());
    while ((*rows)->next())
        others.push_back(readAnnotation(**rows));
    (*rows)->finish();
    return others;
}

} // namespace secondlook::storage
