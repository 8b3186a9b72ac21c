#pragma once

#include "base/result.h"
#include "domain/adjudication.h"
#include "domain/annotation.h"
#include "domain/guideline.h"
#include "domain/label_schema.h"
#include "domain/prediction.h"
#include "domain/record.h"
#include "review/consensus_method.h"
#include "review/many_records.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace secondlook::review {

/// What the adjudication page shows around the conflicts.
struct AdjudicationFacts
{
    std::string name;
    std::string adjudicator;
    domain::LabelSchema schema;
    int schemaVersion = 0;
    bool ownConflicts = false;        ///< the policy lets people decide conflicts they are part of (marked as such)
    std::vector<std::string> rules{}; ///< that can settle conflicts, the plainest first
};

/// Which conflicts.
enum class ConflictList : std::uint8_t {
    Open,      ///< wait for an adjudicator
    Waiting,   ///< disagree, and one more answer was asked for: by the policy, or sent back by an adjudicator
    Ambiguous, ///< keep a soft label
    Decided,   ///< by a person or a rule
};

/// In which order they come. Those that the adjudicator set aside come after all others, and those that the
/// adjudicator is part of and may not decide last. Ambiguous and decided ones always come newest first.
enum class ConflictOrder : std::uint8_t {
    /// By what settling it is worth, most first: the entropy of its vote shares, in bits, times the number of conflicts
    /// of the list whose two leading labels are the same two. People disagree most there, and the decision answers the
    /// question that comes up most often. Then by number of answers, most first, then by task.
    Worth,
    Oldest, ///< queued first
};

struct ConflictView
{
    ConflictList list = ConflictList::Open;
    ConflictOrder order = ConflictOrder::Worth;
    std::optional<std::pair<std::uint16_t, std::uint16_t>> labels; ///< only where both of these were answered
    std::optional<std::string> segment;                            ///< only of exactly this segment
    std::optional<std::vector<base::RecordId>> records;            ///< only these

    bool operator==(const ConflictView &) const = default;
};

struct LabelVotes
{
    std::uint16_t label = 0;
    int votes = 0;

    bool operator==(const LabelVotes &) const = default;
};

/// A line of the list.
struct ConflictRow
{
    base::TaskId task;
    std::string externalId;
    std::string text; ///< its first 200 characters
    std::string segment;
    std::vector<LabelVotes> votes; ///< most first, then by label
    double worth = 0.0;            ///< see ConflictOrder::Worth; 0 unless the list was made in that order
    bool own = false;              ///< the adjudicator is one of those who answered
    bool setAside = false;         ///< by this adjudicator
};

/// One standing answer. Who gave it stays unsaid until the decision: see reviewerNames().
struct ConflictAnswer
{
    base::AnnotationId id;
    int mark = 0; ///< 0, 1, 2, ... in the order in which the answers stand; one person's answers are one mark
    std::uint32_t rater = 0; ///< the same person in every conflict of this session, and in VoteTable; never shown
    std::uint16_t label = 0;
    domain::FieldValues values;
    bool blind = false;
    std::optional<int> ownConfidence; ///< 1 low, 2 medium, 3 high
    std::string comment;
    std::int64_t tookMs = 0; ///< 0: not known
    base::TimeMs at = 0;
    bool own = false; ///< the adjudicator's
};

/// Somebody who passed the record on without an answer.
struct ConflictPass
{
    domain::Action action = domain::Action::Skip; ///< Skip or Flag
    domain::FlagReason flagReason = domain::FlagReason::None;
    domain::SkipReason skipReason = domain::SkipReason::None;
    std::string comment;
    base::TimeMs at = 0;
};

/// All that an adjudicator needs to see of a conflict.
struct Conflict
{
    base::TaskId task;
    ConflictList list = ConflictList::Open; ///< where it stands now
    domain::Record record;
    /// In an order drawn for the task alone: the same at every look, and it says nothing about who or when.
    std::vector<ConflictAnswer> answers;
    std::vector<ConflictPass> passes;          ///< by time
    std::vector<LabelVotes> votes;             ///< most first, then by label
    std::vector<std::string> differingFields;  ///< of LabelSchema::answerNames(), what the answers do not agree on
    int asked = 0;                             ///< independent answers it is to have before it comes here
    bool own = false;                          ///< one of the answers is the adjudicator's
    bool mayDecide = true;                     ///< false: own, and the policy keeps people from deciding such ones
    std::vector<domain::Adjudication> history; ///< oldest first; that somebody looked at something is left out
};

struct ConflictCounts
{
    std::int64_t open = 0;
    std::int64_t waiting = 0;
    std::int64_t ambiguous = 0;
    std::int64_t settledToday = 0; ///< decided or kept ambiguous since the given time, and not taken back
    std::int64_t ownOpen = 0;      ///< of the open ones, those that the adjudicator is part of
};

/// What an adjudicator decides. Either an answer that stands is picked, with all it says, or a label of the schema is
/// given, with values for the further fields where nobody's answer has that label.
struct Decision
{
    base::AnnotationId pick;            ///< none: `label` is given
    std::optional<std::uint16_t> label; ///< without a pick
    domain::FieldValues values;         ///< without a pick; empty: those of the answers with this label
    domain::DisagreementReason reason = domain::DisagreementReason::None;
    std::string comment; ///< at most 10,000 bytes; shown to the reviewers
    std::int64_t tookMs = 0;
};

/// What one labeler said about a record last.
struct LabelerVote
{
    std::string labeler; ///< its name, with the version where the version has a number: "llm:local", "linear-3"
    std::uint16_t label = 0;
    float confidence = 0.0F;

    bool operator==(const LabelerVote &) const = default;
};

enum class SendBackTo : std::uint8_t {
    AnotherReviewer, ///< one more independent answer of somebody who has not answered
    SameReviewers,   ///< each of those who answered is asked again; the new answer supersedes the old one
};

struct TakenBack
{
    domain::Adjudication adjudication;      ///< what was taken back
    std::int64_t others = 0;                ///< that were done in one go with it, and taken back with it
    ConflictList list = ConflictList::Open; ///< where the task stands now
    /// The project was exported after it and before this undo: files outside hold what no longer stands.
    std::optional<base::TimeMs> exportedAt;
};

/// An earlier decision between the same two labels.
struct Precedent
{
    base::TaskId task;
    std::string text;        ///< its first 200 characters
    std::string adjudicator; ///< or the method of the rule
    domain::AdjudicationKind kind = domain::AdjudicationKind::Decided;
    std::optional<std::uint16_t> label; ///< none: kept ambiguous
    std::string comment;
    base::TimeMs at = 0;
};

struct Precedents
{
    std::vector<LabelVotes> labels; ///< how often each label was decided, most first
    std::int64_t ambiguous = 0;
    std::vector<Precedent> latest; ///< newest first
};

/// One adjudicator at the conflicts of a project. Every change is durable, with its event in the audit log, when the
/// call returns; an object belongs to one thread. A task that somebody else settled meanwhile is a Conflict error in
/// plain words; nothing is ever overwritten.
class AdjudicationSession
{
public:
    virtual ~AdjudicationSession() = default;

    virtual base::Result<AdjudicationFacts> facts() = 0;

    /// All conflicts of the view in its order. Reads the conflicts and their answers, never the whole queue.
    virtual base::Result<std::vector<base::TaskId>> conflicts(const ConflictView &view) = 0;

    /// Lines of the list that conflicts() gave last, for those in sight; left out where there is no such task.
    virtual base::Result<std::vector<ConflictRow>> rows(const std::vector<base::TaskId> &tasks) = 0;

    /// Pairs of labels that open conflicts are about: the two leading ones of each, most frequent pair first.
    virtual base::Result<std::vector<std::pair<std::pair<std::uint16_t, std::uint16_t>, std::int64_t>>> pairs() = 0;

    /// Segments of the open conflicts, in order of the alphabet ("" where a record has none), with how many it has.
    virtual base::Result<std::vector<std::pair<std::string, std::int64_t>>> segments() = 0;

    /// Opens a conflict, or one of the other lists. Who has seen the answers of others is not asked for an own answer
    /// to the record any more, and a lease on it ends. NotFound where there is no such task or people never disagreed
    /// about it.
    virtual base::Result<Conflict> open(base::TaskId task) = 0;

    /// The votes of these conflicts, for an estimate of the true labels; with `others`, those of all other records that
    /// people labelled as well, which tell how far each rater can be trusted. Twelve bytes a vote.
    virtual base::Result<VoteTable> votes(const std::vector<base::TaskId> &tasks, bool others) = 0;

    /// What the model said about it for the queue. That it was looked at is kept with a decision that follows. None
    /// where no model predicted.
    virtual base::Result<std::optional<domain::Prediction>> modelAnswer(base::TaskId task) = 0;
    /// What each labeler said about it last, the newest first. To be read beside modelAnswer(), which keeps the look.
    virtual base::Result<std::vector<LabelerVote>> labelerVotes(base::TaskId task) = 0;

    /// Names by mark. That they were looked at is kept with a decision that follows.
    virtual base::Result<std::vector<std::string>> reviewerNames(base::TaskId task) = 0;

    /// Settles the record. Usage where label or values do not fit the schema, or where the adjudicator is part of the
    /// conflict and the policy does not allow it; Conflict where the task is no conflict any longer or the picked
    /// answer does not stand any longer. Open and waiting conflicts can be decided.
    virtual base::Result<domain::Adjudication> decide(base::TaskId task, const Decision &decision) = 0;

    /// Keeps the shares of the votes as the record's soft label; it is then ambiguous and trains no hard label. Of
    /// `decision`, reason, comment and time count. Errors as decide().
    virtual base::Result<domain::Adjudication> keepAmbiguous(base::TaskId task, const Decision &decision) = 0;

    /// Asks people once more. Those who are asked again see the word (at most 10,000 bytes), another reviewer does not:
    /// that answer is to be independent. Usage where nobody is left who could be asked; Conflict where the task is not
    /// an open conflict.
    virtual base::Result<domain::Adjudication> sendBack(base::TaskId task, SendBackTo to, const std::string &word) = 0;

    /// Puts an open conflict at the end of this adjudicator's list.
    virtual base::Result<domain::Adjudication> setAside(base::TaskId task) = 0;

    /// Takes back what this adjudicator did last and did not take back yet (decided, kept ambiguous, sent back, set
    /// aside, sent here), over all sessions, with all that was done in one go with it; or the given one alone: an own
    /// one, or a single decision of a rule. It is added to the log, nothing is deleted. None where nothing is left.
    /// Conflict, which says what happened, where something followed: an answer to what was sent back, or a decision by
    /// somebody else. After that refusal the next undo() of the session goes on with what came before.
    virtual base::Result<std::optional<TakenBack>> undo(base::AdjudicationId which = {}) = 0;

    /// What the rule of this name would settle of all open conflicts of which it is at least so sure. Takes as long as
    /// its estimate: with hundreds of thousands of answers some seconds. Usage where there is no such rule.
    virtual base::Result<RuleSettled> previewRule(const std::string &rule, double minProbability) = 0;

    /// Settles them, all or none; undo() takes them back in one go. Conflicts with an own answer are left to others
    /// unless the policy allows to decide them.
    virtual base::Result<RuleSettled> settleByRule(const std::string &rule, double minProbability) = 0;

    /// Where these records stand, and so what doMany() would do. Usage where there are more than mostInBulk.
    virtual base::Result<ManyPreview> previewMany(const std::vector<base::RecordId> &records, ManyAction action) = 0;

    /// Does it for all records that ManyPreview::changed() counts, or for none. Records that stand otherwise stay as
    /// they are. That the model's answer was seen is kept with each soft label: it led to these records.
    virtual base::Result<ManyDone> doMany(const std::vector<base::RecordId> &records, ManyAction action) = 0;

    /// Takes back what doMany() did, except what was taken back or settled since. Conflict where nothing of it is left.
    virtual base::Result<ManyDone> undoMany(base::AdjudicationId batch) = 0;

    /// `today` is when the adjudicator's day began.
    virtual base::Result<ConflictCounts> counts(base::TimeMs today) = 0;

    /// Earlier decisions of conflicts whose two leading labels were these, in any order, that stand.
    virtual base::Result<Precedents> precedents(std::uint16_t one, std::uint16_t other, int count) = 0;

    /// The guideline in force, where its version is above `known`; none else.
    virtual base::Result<std::optional<domain::Guideline>> guideline(int known = 0) = 0;

    /// Adds a note on how two labels are told apart to the guideline of version `known` (0: there is none), as the next
    /// version (see guidelineNote()). Gives that version. Conflict where another one is in force by now.
    virtual base::Result<int> addGuidelineNote(std::uint16_t one, std::uint16_t other, const std::string &note,
                                               int known) = 0;
};

} // namespace secondlook::review
