#pragma once

#include "base/clock.h"
#include "review/review_session.h"
#include "storage/assignment_state.h"
#include "storage/gold_tasks.h"
#include "storage/guideline_asks.h"
#include "storage/queue_leases.h"
#include "storage/sql/connection.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace secondlook::storage {

/// What a session needs to know of the project beside its tables.
struct ReviewContext
{
    review::ProjectFacts facts;
    base::ReviewerId reviewer;
    std::string reviewerName;
    /// Evidence from the model of a given version; may be empty.
    std::function<std::vector<domain::Evidence>(const domain::ReviewTask &, std::uint16_t)> evidence;
    /// Similar settled records; may be empty.
    std::function<base::Result<review::SimilarRecords>(const domain::ReviewTask &, int)> similar;
};

class SqlReviewSession final : public review::ReviewSession
{
public:
    SqlReviewSession(std::unique_ptr<Connection> connection, const base::Clock &clock, ReviewContext context);

    base::Result<review::ProjectFacts> facts() override;
    base::Result<std::vector<domain::ReviewTask>> lease(int count, const review::LeaseFrom &from = {}) override;
    base::Result<std::vector<base::TaskId>> candidates(const review::QueueView &view, int count) override;
    base::Status release() override;
    base::Status keepDraft(base::TaskId task, const review::Draft &draft) override;
    base::Result<std::map<base::TaskId, review::Draft>> drafts() override;
    base::Result<std::map<std::string, std::string>> settings() override;
    base::Status setSetting(const std::string &name, const std::string &value) override;
    base::Result<domain::Annotation> answer(base::TaskId task, const review::Answer &answer) override;
    base::Result<domain::Annotation> reconsider(base::AnnotationId firstPick, const review::Answer &answer) override;
    base::Result<std::optional<Undone>> undo() override;
    base::Result<review::BulkPreview> previewAll(const std::vector<base::TaskId> &tasks, std::uint16_t label) override;
    base::Result<review::BulkDone> answerAll(const std::vector<base::TaskId> &tasks, const review::Answer &answer,
                                             const review::BulkProgress &progress) override;
    base::Result<domain::ReviewTask> task(base::TaskId id) override;
    base::Result<domain::Record> record(base::RecordId id) override;
    base::Result<review::QueueCounts> counts() override;
    base::Result<std::optional<domain::Guideline>> guideline(int known = 0) override;
    base::Result<review::Anchoring> anchoring() override;
    base::Result<review::Consistency> consistency() override;
    base::Result<std::vector<review::PastDecision>> history(int limit) override;
    base::Result<std::vector<domain::Evidence>> evidence(const domain::ReviewTask &task, std::uint16_t label) override;
    base::Result<review::SimilarRecords> similar(const domain::ReviewTask &task, int count) override;
    base::Result<review::NearDuplicates> nearDuplicates(const domain::ReviewTask &task) override;
    base::Status tidy() override;

private:
    base::Status inTransaction(const std::function<base::Status()> &change);
    base::Status checkAnswer(const review::Answer &answer) const;
    base::Status checkValues(const review::Answer &answer, const domain::Record &record) const;
    base::Status checkHeld(base::TaskId task);
    base::Status checkStillOffered(const domain::Annotation &annotation);
    base::Status addAnnotation(domain::Annotation &annotation);
    base::Status settleTask(base::TaskId task, base::TimeMs now);
    /// How the task is with this reviewer; 0 where it never was.
    base::Result<AssignmentState> handOf(base::TaskId task);
    /// The new answer takes the place of this reviewer's standing one.
    base::Status supersedeOwn(domain::Annotation &annotation);
    domain::Annotation annotationOf(base::TaskId task, base::RecordId record, const review::Answer &answer) const;
    base::Status leaveQueue(const domain::Annotation &answer);
    /// The answer to a decision that was asked again: the earlier label stands where it is none.
    base::Status answerAsked(const domain::Annotation &answer);
    /// This reviewer's standing label for the record; none where there is none.
    base::Result<base::AnnotationId> ownStanding(base::RecordId record);
    /// Back to where the run had put task and record. Conflict where the task was adjudicated.
    base::Status unsettle(base::TaskId task, base::RecordId record, base::TimeMs now);
    /// Unsettles the task of an answer that is taken back, and leases it to its reviewer again.
    base::Status reopen(const domain::Annotation &answer, base::TimeMs at);
    /// The answer to a decision that was asked again is taken back: the record is with its reviewer once more.
    base::Status askOnceMore(const domain::Annotation &answer, base::TimeMs at);
    base::Result<std::optional<domain::Annotation>> latestStanding();
    /// How a task stands for a bulk decision of this reviewer.
    struct BulkPlace;
    base::Result<BulkPlace> bulkPlace(base::TaskId task, base::TimeMs now);
    base::Status answerInBulk(base::TaskId task, base::RecordId record, const review::Answer &answer,
                              review::BulkDone &done);
    /// Takes back one answer and says so in the log; the task is open again.
    base::Status takeBack(const domain::Annotation &answer, base::TimeMs at);
    /// The standing answers of a bulk decision of this reviewer, besides `last`.
    base::Result<std::vector<domain::Annotation>> restOfBulk(const domain::Annotation &last);
    base::Status audit(const domain::Annotation &annotation, const std::string &action);

    std::unique_ptr<Connection> m_connection;
    const base::Clock &m_clock;
    ReviewContext m_context;
    Repeats m_repeats;
    GoldTasks m_gold;
    GuidelineAsks m_asks;
    QueueLeases m_leases;
};

} // namespace secondlook::storage
