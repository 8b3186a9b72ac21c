#pragma once

#include "base/clock.h"
#include "review/adjudication_session.h"
#include "ui/models/consensus_fit.h"
#include "ui/models/decision_options.h"
#include "ui/models/review_message.h"
#include "ui/models/session_lane.h"

#include <QObject>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace secondlook::ui {

using AdjudicationLane = SessionLane<review::AdjudicationSession>;
/// Opens one adjudicator's session; see SessionLane::Open.
using OpenAdjudication = AdjudicationLane::Open;

/// State of the page on which conflicts are settled, without widgets.
///
/// A decision is durable before the next conflict is shown: decide() and its kin hand it to the desk lane, the conflict
/// stays, and only when the session has returned does current() change. What would lead the adjudicator (names, the
/// model's answer, the estimate) is not even read before it is asked for, conflict by conflict. Lists, rows, earlier
/// decisions and the fit of the estimate are read on lanes that no decision waits for.
class AdjudicationPresenter : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Opening,    ///< nothing to show yet
        Deciding,   ///< current(), or null while the next one is on its way
        Empty,      ///< the list has no conflict
        CannotOpen, ///< message() says why; retry() tries again
    };
    /// What the adjudicator has set for a conflict without deciding it yet; kept until the window is closed.
    struct Draft
    {
        std::optional<DecisionChoice> choice;
        QString comment; ///< the reason, shown to the reviewers
        domain::DisagreementReason reason = domain::DisagreementReason::None;
        QString word; ///< for those who are asked again
    };
    /// Of the estimate for the conflict on screen.
    enum class Estimate { Hidden, Fitting, Shown, Failed };

    static constexpr int mostCommentBytes = 10'000;

    /// `open` is called on three threads of the presenter's own; see SessionLane::Open.
    explicit AdjudicationPresenter(const OpenAdjudication &open, QObject *parent = nullptr,
                                   std::shared_ptr<const base::Clock> clock = std::make_shared<base::SystemClock>());
    ~AdjudicationPresenter() override;

    /// The project is a review pack: nothing is read, and the state is CannotOpen without a message.
    void setInPack();
    bool isInPack() const { return m_inPack; }
    /// Reads the list, again where it was read before; the conflict on screen stays where it is still in it.
    void read();
    /// Reads the counts alone.
    void readCounts();

    State state() const { return m_state; }
    const review::AdjudicationFacts &facts() const { return m_facts; }
    const std::optional<review::ConflictCounts> &counts() const { return m_counts; }
    const std::optional<ReviewMessage> &message() const { return m_message; }
    bool isBusy() const { return m_busy; }

    const review::ConflictView &view() const { return m_view; }
    void setList(review::ConflictList list);
    void setOrder(review::ConflictOrder order);
    /// Keeps to conflicts in which both labels were answered; none: all.
    void setLabels(const std::optional<std::pair<std::uint16_t, std::uint16_t>> &labels);
    /// Keeps to a segment; none: all.
    void setSegment(const std::optional<std::string> &segment);
    /// Keeps to the open ones of these records, with no other filter; none: all.
    void setRecords(std::optional<std::vector<base::RecordId>> records);
    bool isFiltered() const { return m_view.labels || m_view.segment || m_view.records; }
    void clearFilters() { setRecords({}); }
    /// What open conflicts are about, most frequent first, and their segments, each with how many there are.
    using Pairs = std::vector<std::pair<std::pair<std::uint16_t, std::uint16_t>, std::int64_t>>;
    const Pairs &pairs() const { return m_pairs; }
    const std::vector<std::pair<std::string, std::int64_t>> &segments() const { return m_segments; }
    bool isReading() const { return m_reading; }
    int rowCount() const { return int(m_ids.size()); }
    /// Null until the row was read; then asks for it and those around it.
    const review::ConflictRow *row(int position);
    /// Of the conflict on screen, or of the one on its way; -1 where there is none.
    int position() const { return m_position; }
    void show(int position);
    void showPrevious() { show(m_position - 1); }
    void showNext() { show(m_position + 1); }

    /// Good until the next signal.
    const review::Conflict *current() const { return m_current ? &*m_current : nullptr; }
    const std::vector<DecisionOption> &options() const { return m_options; }
    const std::optional<review::Precedents> &precedents() const { return m_precedents; }
    const std::optional<domain::Guideline> &guideline() const { return m_guideline; }
    /// What was done about the conflict on screen last and still stands; null for one that waits for its first.
    const domain::Adjudication *standing() const;
    /// The page has painted current(): the clock of the decision runs.
    void conflictPainted();

    Draft draft() const;
    /// From 0; does nothing where there is none.
    void chooseOption(int option);
    void chooseLabel(std::uint16_t label);
    void setComment(const QString &comment);
    /// Sets the reason, or takes it back where it is set.
    void toggleReason(domain::DisagreementReason reason);
    void setWord(const QString &word);
    /// Only what is open or waits can be settled.
    bool canSettle() const;
    /// Why the chosen label cannot be decided yet, in a sentence; empty: it can.
    QString whyNot() const;
    /// Why the soft label cannot be kept, in a sentence; empty: it can.
    QString whyNotAmbiguous() const;
    void decide();
    void keepAmbiguous();
    void sendBack(review::SendBackTo to);
    void setAside();
    /// Takes back what this adjudicator did last.
    void undo();
    /// Takes back what stands for the conflict on screen.
    void takeBack();

    /// Shows or hides who answered; the first look at each conflict is kept with its decision.
    void toggleNames();
    /// By mark; empty while they are hidden.
    const std::vector<QString> &names() const { return m_names; }
    void showModelAnswer();
    /// None until it was asked for; then what the model said, if it said anything.
    const std::optional<std::optional<domain::Prediction>> &modelAnswer() const { return m_modelAnswer; }
    /// What each labeler said last, as long as the model's answer shows.
    const std::vector<review::LabelerVote> &labelerVotes() const { return m_labelerVotes; }
    void showEstimate();
    /// The same with a new fit.
    void fitAgain();
    Estimate estimateState() const { return m_estimate; }
    /// Null unless estimateState() is Shown.
    const ConsensusView *estimate() const { return m_consensus ? &*m_consensus : nullptr; }
    /// For this conflict or another.
    bool isFitting() const { return m_fitRuns; }
    int fitRound() const { return m_fitRound; }
    QString estimateProblem() const { return m_estimateProblem; }

    void retry();
    void dismissMessage();
    QString labelName(std::uint16_t label) const;

Q_SIGNALS:
    void factsChanged();
    /// state(), view(), isReading(), the list, its rows or position().
    void listChanged();
    /// Rows that were read, first to last.
    void rowsChanged(int first, int last);
    void currentChanged();
    void draftChanged();
    void busyChanged();
    void countsChanged();
    void messageChanged();
    void namesChanged();
    void modelAnswerChanged();
    void estimateChanged();
    void precedentsChanged();
    void guidelineChanged();
    /// Records were settled, sent back or opened again: who shows the queue reads it anew.
    void projectChanged();
    /// One sentence for a screen reader.
    void announced(const QString &sentence);

private:
    struct Listed;
    using Change = std::function<base::Result<domain::Adjudication>(review::AdjudicationSession &)>;

    void takeList(base::Result<Listed> listed);
    void readFiltered();
    void readRows(int around);
    void openCurrent();
    void takeOpened(base::TaskId task, base::Result<review::Conflict> opened);
    void clearCurrent();
    void readPrecedents();
    void leaveList(base::TaskId task);
    void changeDraft(const std::function<void(Draft &)> &change);
    QString whyNotSettle() const;
    std::int64_t tookMs() const;
    void change(const Change &work, const QString &said, const QString &failed);
    void changed(const domain::Adjudication &done, const QString &said);
    void notChanged(base::TaskId task, const base::Error &error, const QString &failed,
                    const std::function<void()> &again);
    void takeBackLast(base::AdjudicationId which);
    void takenBack(const std::optional<review::TakenBack> &back);
    void fit();
    void takeFit(base::Result<std::shared_ptr<const ConsensusFit>> fitted);
    void setEstimate(Estimate state);
    void setState(State state);
    void setBusy(bool busy);
    void setMessage(std::optional<ReviewMessage> message, std::function<void()> retry = {});

    State m_state = State::Opening;
    review::AdjudicationFacts m_facts;
    review::ConflictView m_view;
    Pairs m_pairs;
    std::vector<std::pair<std::string, std::int64_t>> m_segments;
    std::vector<base::TaskId> m_ids;
    std::map<int, review::ConflictRow> m_rows; ///< those near the ones in sight
    bool m_reading = false;
    bool m_readingRows = false;
    int m_position = -1;
    std::optional<base::TaskId> m_wanted; ///< to be on screen once the list is read
    std::optional<review::Conflict> m_current;
    std::vector<DecisionOption> m_options;
    std::optional<review::Precedents> m_precedents;
    std::optional<domain::Guideline> m_guideline;
    std::optional<review::ConflictCounts> m_counts;
    std::map<base::TaskId, Draft> m_drafts;
    std::vector<QString> m_names;
    std::optional<std::optional<domain::Prediction>> m_modelAnswer;
    std::vector<review::LabelerVote> m_labelerVotes;
    Estimate m_estimate = Estimate::Hidden;
    std::shared_ptr<const ConsensusFit> m_fit;
    std::optional<ConsensusView> m_consensus;
    QString m_estimateProblem;
    bool m_fitRuns = false;
    quint64 m_estimateFor = 0; ///< see m_shown
    int m_fitRound = 0;
    std::stop_source m_stopFit;
    bool m_busy = false;
    bool m_inPack = false;
    std::optional<ReviewMessage> m_message;
    std::function<void()> m_retry;
    std::shared_ptr<const base::Clock> m_clock;
    std::optional<base::TimeMs> m_paintedAt;
    quint64 m_listed = 0;       ///< counts lists: rows of an earlier one are stale
    quint64 m_shown = 0;        ///< counts conflicts shown: what was asked for an earlier one is stale
    AdjudicationLane m_desk;    ///< opens and changes
    AdjudicationLane m_reads;   ///< lists, rows and what stands around a conflict
    AdjudicationLane m_fitting; ///< the votes of all, and the fit
};

} // namespace secondlook::ui
