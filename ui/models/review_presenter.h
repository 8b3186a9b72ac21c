#pragma once

#include "base/clock.h"
#include "ui/models/desk_lane.h"
#include "ui/models/held_tasks.h"
#include "ui/models/review_message.h"
#include "ui/models/session_progress.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace secondlook::ui {

/// State of the review page, without widgets.
///
/// A decision is durable before the next record is shown: decide() and its kin hand the answer to the desk lane, the
/// record stays, and only when ReviewSession::answer() has returned does current() change. The next record is leased
/// ahead, so that no read lies between the two. Where a blind pick differs from the model's label, the record stays
/// once more, now with the model's answer, for a second one. While an answer is on its way, every other key is ignored.
/// Counts, past decisions and evidence are read on a second lane, which no decision ever waits for.
class ReviewPresenter : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Opening,     ///< nothing to show yet
        Reviewing,   ///< current() is to be decided, or null while the next one is on its way
        Empty,       ///< nothing waits for this reviewer
        GoalReached, ///< a pause that keepGoing() ends
        CannotOpen,  ///< message() says why; retry() tries again
    };
    /// What the reviewer has set for a record without deciding it yet.
    struct Draft
    {
        std::optional<int> ownConfidence;
        QString comment;
        std::optional<std::uint16_t> label; ///< picked, or of the answer that was taken back
        domain::FieldValues values;         ///< of the further fields
    };

    /// `open` is called on two threads of the presenter's own; see OpenSession.
    explicit ReviewPresenter(const OpenSession &open, QObject *parent = nullptr,
                             std::shared_ptr<const base::Clock> clock = std::make_shared<base::SystemClock>());
    ~ReviewPresenter() override;

    void start();

    State state() const { return m_state; }
    const review::ProjectFacts &facts() const { return m_facts; }
    /// The record on screen, without the model's answer as long as it is to be judged blind. Good until the next
    /// signal.
    const domain::ReviewTask *current() const;
    /// The decision of the record on screen, where that one was decided before and is only looked at.
    const review::PastDecision *pastDecision() const;
    /// The blind first pick of the record on screen, once it is stored and the model's answer shows: the next label is
    /// the second answer. Null at all other times.
    const domain::Annotation *firstPick() const;
    bool canLookPrevious() const;
    bool canLookNext() const;
    bool isBusy() const { return m_busy; }
    Draft draft() const;
    /// Of the record on screen, for its predicted label; empty until it was read.
    const std::vector<domain::Evidence> &evidence() const { return m_evidence; }
    /// Settled records like the one on screen; none until they were read, or while it is to be judged blind.
    const std::optional<review::SimilarRecords> &similar() const { return m_similar; }
    /// Records that wait and are nearly the same as the one on screen.
    std::int64_t nearDuplicates() const { return m_nearDuplicates; }
    /// Reads a settled record to be compared with the one on screen, and tells with settledRead().
    void readSettled(const review::SimilarRecord &similar);
    /// Nothing more will be read for the record on screen.
    bool isComplete() const { return m_evidenceRead && m_historyRead; }
    const SessionProgress &progress() const { return m_progress; }
    const std::optional<review::QueueCounts> &counts() const { return m_counts; }
    /// In force, as far as it was read: at the beginning, then along with the counts.
    const std::optional<domain::Guideline> &guideline() const { return m_guideline; }
    /// How strongly the model's answer draws this reviewer; read when the goal of the session is reached.
    const std::optional<review::Anchoring> &anchoring() const { return m_anchoring; }
    const std::optional<review::Consistency> &consistency() const { return m_consistency; }
    /// Newest first, without those that were taken back.
    const std::vector<review::PastDecision> &decisions() const { return m_decisions; }
    const std::optional<ReviewMessage> &message() const { return m_message; }

    /// Needs missingValues() to be empty.
    void decide(std::uint16_t label);
    /// The label of the record on screen, to be decided once the further fields are answered.
    void pickLabel(std::uint16_t label);
    /// Answers a further field, or takes its answer back.
    void setValue(const std::string &field, const std::optional<domain::FieldValue> &value);
    /// Further fields that have to be answered before a label decides.
    std::vector<std::string> missingValues() const;
    void skip(domain::SkipReason reason = domain::SkipReason::None);
    void flag(domain::FlagReason reason);
    void undo();
    /// How this reviewer sees the queue; kept for the next sitting.
    const review::QueueView &view() const { return m_view; }
    /// Puts the queue in another order, or keeps to the records of a filter. What was begun stays in hand.
    void setView(const review::QueueView &view);
    /// The same with a filter as people write it (docs/filters.md); says so where it cannot be read.
    void filterQueue(const QString &text);
    /// The queue is being read for a view that was chosen.
    bool isArranging() const { return m_arranging || m_startingOver; }
    /// Open records of the view, where it is not the plain one; they are counted up to mostCandidates.
    std::optional<int> matching() const;
    static constexpr int mostCandidates = 2000;
    /// What the desk remembers for this reviewer in this project; empty where there is nothing.
    QString setting(const QString &name) const;
    void setSetting(const QString &name, const QString &value);
    /// Looks at the record before or after this one; nothing is decided.
    void lookPrevious();
    void lookNext();
    void setOwnConfidence(std::optional<int> level);
    /// Sets the level, or takes it back where it is set.
    void toggleOwnConfidence(int level);
    void setComment(const QString &comment);
    void retry();
    void dismissMessage();
    /// Says something by the way.
    void tell(const QString &headline, const QString &detail);
    void keepGoing();
    /// See SessionProgress::setGoalStep().
    void setSessionGoal(int decisions);
    /// Asks the queue again, e.g. when it was empty.
    void lookAgain();
    /// Decisions were made or taken back on another page: queue, counts, past decisions and guideline are read anew.
    void projectChanged();
    /// The page has painted current(): the clock of the decision runs, and what may wait is read now.
    void recordPainted();

Q_SIGNALS:
    void factsChanged();
    void stateChanged();
    void currentChanged();
    void evidenceChanged();
    /// similar() or nearDuplicates().
    void similarChanged();
    void settledRead(const domain::Record &record, const review::SimilarRecord &similar);
    void busyChanged();
    void draftChanged();
    void progressChanged();
    void countsChanged();
    void guidelineChanged();
    void decisionsChanged();
    void messageChanged();
    /// view(), isArranging() or matching() is another.
    void viewChanged();
    void settingChanged(const QString &name);
    /// One sentence for a screen reader.
    void announced(const QString &sentence);

private:
    struct Opened;

    void open();
    static base::Result<Opened> openSession(review::ReviewSession &session);
    void takeOpened(Opened opened);
    void leaseAhead();
    void takeLeased(base::Result<std::vector<domain::ReviewTask>> leased);
    review::LeaseFrom leaseFrom() const;
    void dropLeased(const std::vector<domain::ReviewTask> &leased);
    void arrange(const std::function<void()> &then);
    void startOver();
    void changeDraft(base::TaskId task, const std::function<void(Draft &)> &change);
    void keepDrafts();
    void send(review::Answer answer);
    domain::FieldValues valuesBeside(std::uint16_t label) const;
    struct Stored
    {
        domain::Annotation annotation;
        std::optional<domain::ReviewTask> revealed; ///< after a blind pick that the model does not share
    };
    void sendAnswer(base::TaskId task, const std::string &externalId, const review::Answer &answer);
    static base::Result<Stored> store(review::ReviewSession &session, base::TaskId task,
                                      const std::optional<base::AnnotationId> &firstPick, const review::Answer &answer);
    void stored(Stored stored, const std::string &externalId);
    void answered(const review::PastDecision &decision);
    void noteDecision(const review::PastDecision &decision);
    void reveal(domain::ReviewTask task, const review::PastDecision &firstPick);
    void reconsidered(const review::PastDecision &second);
    void letGo(base::TaskId task);
    void notSaved(base::TaskId task, const std::string &externalId, const review::Answer &answer,
                  const base::Error &error);
    void noLongerOpen(base::TaskId task, const base::Error &error);
    void takenBack(review::ReviewSession::Undone undone);
    void notTakenBack(const base::Error &error);
    void lookAtPast(std::size_t back);
    void showHeld();
    void showNext();
    void recordChanged();
    void readEvidence();
    void readSimilar();
    void readNearDuplicates();
    void readAtLeisure();
    void readDecisions();
    void readCounts();
    void readOwnFigures();
    void readGuideline();
    void setState(State state);
    void setBusy(bool busy);
    void setMessage(std::optional<ReviewMessage> message, std::function<void()> retry = {});
    QString decisionName(const domain::Annotation &annotation) const;
    QString announcement(const domain::Annotation &annotation) const;

    struct Look
    {
        domain::ReviewTask task;
        review::PastDecision decision;
        std::size_t back; ///< position in m_decisions
    };

    /// The record whose blind pick is stored and whose model's answer shows.
    struct Reveal
    {
        domain::ReviewTask task;
        domain::Annotation firstPick;
    };

    State m_state = State::Opening;
    review::ProjectFacts m_facts;
    HeldTasks m_held;
    std::optional<Look> m_look;
    std::optional<Reveal> m_reveal;
    std::map<base::TaskId, Draft> m_drafts;
    std::set<base::TaskId> m_unkeptDrafts; ///< changed since they were stored last
    std::map<std::string, std::string> m_settings;
    review::QueueView m_view;
    std::vector<base::TaskId> m_candidates; ///< of the view, where it is not the plain one: not leased yet, in order
    bool m_candidatesCut = false;           ///< there may be more of them
    bool m_arranging = false;
    bool m_startingOver = false; ///< the leases are changing hands: no decision meanwhile
    quint64 m_viewsChosen = 0;   ///< what was read for an earlier view is stale
    std::vector<domain::Evidence> m_evidence;
    std::optional<review::SimilarRecords> m_similar;
    std::int64_t m_nearDuplicates = 0;
    bool m_evidenceRead = false;
    bool m_historyRead = false;
    bool m_busy = false;
    bool m_leasing = false;
    SessionProgress m_progress;
    std::optional<review::QueueCounts> m_counts;
    std::optional<review::Anchoring> m_anchoring;
    std::optional<review::Consistency> m_consistency;
    std::optional<domain::Guideline> m_guideline;
    std::vector<review::PastDecision> m_decisions;
    std::optional<ReviewMessage> m_message;
    std::function<void()> m_retry;
    std::shared_ptr<const base::Clock> m_clock;
    std::optional<base::TimeMs> m_paintedAt; ///< none until the record on screen was painted
    quint64 m_shown = 0;                     ///< counts records shown: what was asked for an earlier one is stale
    quint64 m_decided = 0;                   ///< counts decisions and undos: a history read before the latest is stale
    QTimer m_draftPause;                     ///< runs while a draft may still change
    QTimer m_emptyPause;                     ///< runs while the queue is empty, until it is asked again
    QTimer m_countsPause;                    ///< runs while the counts are too young to be asked again
    bool m_countsAsked = false;
    bool m_countsWanted = false;
    QTimer m_leisure;              ///< runs while more is to be taken in that no decision may wait for
    QElapsedTimer m_sinceDecision; ///< not valid before the first
    int m_untidied = 0;            ///< decisions since the store was tidied
    bool m_nearAsked = false;      ///< near-duplicates of the record on screen are known or on their way
    DeskLane m_desk;               ///< decisions and leases
    DeskLane m_background;         ///< what no decision may wait for
    DeskLane m_comparing;          ///< what evidence may not wait for either
};

} // namespace secondlook::ui
