#pragma once

#include "base/result.h"
#include "domain/annotation.h"
#include "domain/guideline.h"
#include "domain/label_schema.h"
#include "domain/review_task.h"
#include "review/bulk_decision.h"
#include "review/queue_view.h"
#include "review/similar_records.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace secondlook::review {

/// What a reviewer says about a task; the store adds id, time and reviewer.
struct Answer
{
    domain::Action action = domain::Action::Label;            ///< Label, Skip or Flag
    std::optional<std::uint16_t> label;                       ///< with Action::Label
    domain::FieldValues values;                               ///< of the further fields; with Action::Label
    domain::FlagReason flagReason = domain::FlagReason::None; ///< with Action::Flag
    domain::SkipReason skipReason = domain::SkipReason::None; ///< with Action::Skip, where one was given
    std::optional<int> ownConfidence;                         ///< 1 low, 2 medium, 3 high
    std::string comment;                                      ///< at most 10,000 bytes
    std::int64_t tookMs = 0;
};

/// How strongly the model's answer draws people: over records that were judged blind and where the model then showed
/// another label.
struct Anchoring
{
    std::int64_t shown = 0; ///< a second answer was given after the model's had shown
    std::int64_t moved = 0; ///< of these, the second answer is the model's
};

/// How well a reviewer's answers repeat: over own past records that came back unmarked.
struct Consistency
{
    std::int64_t repeated = 0;
    std::int64_t alike = 0; ///< of these, the label is that of the first time
};

struct QueueCounts
{
    std::int64_t open = 0;
    std::int64_t claimed = 0; ///< open and leased by somebody now
    std::int64_t conflicts = 0;
    std::int64_t done = 0;
};

/// One of the reviewer's own past decisions.
struct PastDecision
{
    domain::Annotation annotation;
    std::string externalId;
    bool undone = false;
};

/// What the review page shows around the queue.
struct ProjectFacts
{
    std::string name;
    std::string reviewer; ///< whose answers these are: on a pack the one it was made for, whoever sits there
    domain::LabelSchema schema;
    int schemaVersion = 0;
    int policyVersion = 0;
    bool isPack = false; ///< a part of a project's queue; conflicts are settled in the project
    double reviewThreshold = 0.0;
    std::optional<double> autoThreshold; ///< none where auto is off or the classifier is not calibrated
    std::string modelVersion;            ///< of the latest model; empty where there is none
    double overlapShare = 0.0;           ///< of queued records that get `overlapReviewers` independent answers, 0..1
    int overlapReviewers = 1;
    bool measuresBlind = false;    ///< records that measure something are judged before the prediction shows ...
    double blindShare = 0.0;       ///< ... and this share of the others, 0..1
    double repeatShare = 0.0;      ///< of what a reviewer is given that are own past records, 0..1
    int repeatAfterHours = 24;     ///< ... labelled at least so long ago
    double goldShare = 0.0;        ///< of what a reviewer is given that are records whose true label is known, 0..1
    int extraReviewers = 0;        ///< further answers asked for where people disagree, before it is a conflict
    double queueRandomShare = 0.0; ///< of what a reviewer is given that comes from the random sample, 0..1
};

/// What a reviewer has set for a record without deciding it yet.
struct Draft
{
    std::optional<std::uint16_t> label; ///< picked, or of the answer that was taken back
    std::optional<int> ownConfidence;   ///< 1 low, 2 medium, 3 high
    std::string comment;                ///< at most 10,000 bytes
    domain::FieldValues values{};       ///< need not fit the schema yet

    bool operator==(const Draft &) const = default;
};

/// Where new leases come from.
struct LeaseFrom
{
    std::optional<std::vector<base::TaskId>> candidates; ///< only these, in this order; none: all, least sure first
    bool withRandomSample = true; ///< tasks of the random sample, and repeats, come in at their fixed shares
};

/// One reviewer at one queue. Every call blocks until its effect is durable; an object belongs to one thread.
class ReviewSession
{
public:
    virtual ~ReviewSession() = default;

    virtual base::Result<ProjectFacts> facts() = 0;

    /// Leases up to `count` tasks; tasks this reviewer holds already come first, in the order in which they were
    /// leased, so that after a crash the same record comes back. Empty where nothing is left. Among them are repeats:
    /// tasks this reviewer settled long ago, shown as they were then; what is answered to them settles nothing. So are
    /// records whose true label is known, unmarked and blind, each once.
    virtual base::Result<std::vector<domain::ReviewTask>> lease(int count, const LeaseFrom &from = {}) = 0;

    /// Open tasks in the order of the view, without those this reviewer has answered or passed on and without the
    /// random sample. The whole queue is read, at some millions of tasks a second.
    virtual base::Result<std::vector<base::TaskId>> candidates(const QueueView &view, int count) = 0;

    /// Gives up the leases of this reviewer that nothing was done with: no answer, ever, and no draft.
    virtual base::Status release() = 0;

    /// Keeps a draft beside its task, or removes it where it is empty. An answer removes it as well.
    virtual base::Status keepDraft(base::TaskId task, const Draft &draft) = 0;

    /// Of this reviewer.
    virtual base::Result<std::map<base::TaskId, Draft>> drafts() = 0;

    /// What the desk remembers for this reviewer in this project, by name.
    virtual base::Result<std::map<std::string, std::string>> settings() = 0;

    /// Names are at most 100 bytes long, values at most 100,000; an empty value removes the setting.
    virtual base::Status setSetting(const std::string &name, const std::string &value) = 0;

    /// Stores the answer; when it returns, the answer is on disk. Where people disagree, one more reviewer is asked as
    /// long as ProjectFacts::extraReviewers allows and there is one; then it is a conflict (settle()). Of a task that
    /// was sent back to those who answered, the new label supersedes the old one. Usage error that names the field
    /// where the answer does not fit the label schema (domain::validateValues). Skipped and flagged tasks leave this
    /// reviewer's queue. Conflict where the task is no longer open for this reviewer.
    virtual base::Result<domain::Annotation> answer(base::TaskId task, const Answer &answer) = 0;

    /// After a blind first pick the model's answer shows; this is the reviewer's second answer, a label, which may be
    /// the same. It is stored beside the first pick, as assisted, and settles the task instead of it. Conflict where
    /// the first pick does not stand any longer or was adjudicated since.
    virtual base::Result<domain::Annotation> reconsider(base::AnnotationId firstPick, const Answer &answer) = 0;

    /// Takes back the reviewer's latest answer that is not taken back yet, leases its task again and returns it with
    /// the answer that was taken back. None where nothing is left to undo. Conflict where it was adjudicated since.
    struct Undone
    {
        domain::ReviewTask task;
        domain::Annotation takenBack;
        std::int64_t others = 0; ///< answers of the same bulk decision that were taken back with it
    };
    virtual base::Result<std::optional<Undone>> undo() = 0;

    /// What answerAll() would do now; nothing changes. Usage where there are more than mostInBulk tasks or no such
    /// label.
    virtual base::Result<BulkPreview> previewAll(const std::vector<base::TaskId> &tasks, std::uint16_t label) = 0;

    /// Gives every task that is free for this reviewer, and not to be judged blind, the same label: all of them or,
    /// where it fails or is stopped (Cancelled), none. One undo() takes all of it back. `answer` carries a label.
    virtual base::Result<BulkDone> answerAll(const std::vector<base::TaskId> &tasks, const Answer &answer,
                                             const BulkProgress &progress) = 0;

    /// One task to look at, without leasing it. Blind until this reviewer's first pick for it.
    virtual base::Result<domain::ReviewTask> task(base::TaskId id) = 0;

    /// Any record of the project, to read. NotFound where there is none.
    virtual base::Result<domain::Record> record(base::RecordId id) = 0;

    virtual base::Result<QueueCounts> counts() = 0;

    /// The guideline in force, where its version is above `known`; none else.
    virtual base::Result<std::optional<domain::Guideline>> guideline(int known = 0) = 0;

    /// Of this reviewer, over all sessions.
    virtual base::Result<Anchoring> anchoring() = 0;

    /// Of this reviewer, over all sessions.
    virtual base::Result<Consistency> consistency() = 0;

    /// The reviewer's latest decisions, newest first, undo events left out but their targets marked.
    virtual base::Result<std::vector<PastDecision>> history(int limit) = 0;

    /// Words of the record that spoke for the label, from the model that made the prediction; empty where there is
    /// none.
    virtual base::Result<std::vector<domain::Evidence>> evidence(const domain::ReviewTask &task,
                                                                 std::uint16_t label) = 0;

    /// Settled records that are most similar to the task's, at most `count`, never itself; none where its model has no
    /// features or the task is still to be judged blind. The first calls take in what was settled before, a part each.
    virtual base::Result<SimilarRecords> similar(const domain::ReviewTask &task, int count) = 0;

    /// Near-duplicates of the task that wait as well; none where it is still to be judged blind. The first calls take
    /// in the records of the project, a part each.
    virtual base::Result<NearDuplicates> nearDuplicates(const domain::ReviewTask &task) = 0;

    /// Housekeeping of the store that would otherwise come, once in some hundred decisions, with a decision. Takes up
    /// to a second on a large project; other sessions can go on meanwhile.
    virtual base::Status tidy() = 0;
};

} // namespace secondlook::review
