#include "ui/models/review_presenter.h"

#include "ui/models/text_conversion.h"

#include <algorithm>
#include <chrono>

namespace secondlook::ui {

using domain::ReviewTask;
using review::ReviewSession;

namespace {

constexpr int shownDecisions = 50;
constexpr std::chrono::seconds countsPause{5};
constexpr int leastRestToWork =
    20; ///< to count a long queue takes seconds: so many times that long, nothing is counted
constexpr std::chrono::seconds longestCountsPause{60};
constexpr std::chrono::seconds emptyPause{10};
constexpr int decisionsToTidy = 50;
constexpr std::chrono::milliseconds draftPause{400};
constexpr std::chrono::milliseconds thinking{300}; ///< without a decision, from which on the reviewer reads
constexpr std::chrono::milliseconds leisure{25};   ///< between two parts that are taken in

struct Counted
{
    review::QueueCounts counts;
    std::chrono::milliseconds took{0};
};

} // namespace

ReviewPresenter::ReviewPresenter(const OpenSession &open, QObject *parent, std::shared_ptr<const base::Clock> clock)
    : QObject(parent), m_clock(std::move(clock)), m_desk(open), m_background(open), m_comparing(open)
{
    m_countsPause.setSingleShot(true);
    connect(&m_countsPause, &QTimer::timeout, this, [this] {
        if (m_countsWanted)
            readCounts();
    });
    m_emptyPause.setInterval(emptyPause);
    connect(&m_emptyPause, &QTimer::timeout, this, &ReviewPresenter::lookAgain);
    m_leisure.setSingleShot(true);
    connect(&m_leisure, &QTimer::timeout, this, &ReviewPresenter::readAtLeisure);
    m_draftPause.setSingleShot(true);
    m_draftPause.setInterval(draftPause);
    connect(&m_draftPause, &QTimer::timeout, this, &ReviewPresenter::keepDrafts);
}

ReviewPresenter::~ReviewPresenter()
{
    keepDrafts(); // the lane ends after every write
}

void ReviewPresenter::start()
{
    open();
}

const ReviewTask *ReviewPresenter::current() const
{
    return m_look ? &m_look->task : m_reveal ? &m_reveal->task : m_held.current();
}

const domain::Annotation *ReviewPresenter::firstPick() const
{
    return m_reveal && !m_look ? &m_reveal->firstPick : nullptr;
}

const review::PastDecision *ReviewPresenter::pastDecision() const
{
    return m_look ? &m_look->decision : nullptr;
}

ReviewPresenter::Draft ReviewPresenter::draft() const
{
    const ReviewTask *task = current();
    const auto found = task ? m_drafts.find(task->id) : m_drafts.end();
    return found == m_drafts.end() ? Draft{} : found->second;
}

void ReviewPresenter::showNext()
{
    if (m_progress.goalReached() && m_state == State::Reviewing) {
        setState(State::GoalReached);
        readCounts();
        readOwnFigures();
        return;
    }
    if (m_state != State::GoalReached)
        showHeld();
}

void ReviewPresenter::keepGoing()
{
    if (m_state != State::GoalReached)
        return;
    if (m_progress.goalReached()) // it may have been set anew meanwhile
        m_progress.raiseGoal();
    Q_EMIT progressChanged();
    showHeld();
}

void ReviewPresenter::setSessionGoal(int decisions)
{
    m_progress.setGoalStep(decisions);
    Q_EMIT progressChanged();
}

void ReviewPresenter::showHeld()
{
    m_look.reset();
    recordChanged();
    const bool somethingComes = m_held.current() || m_leasing;
    setState(somethingComes ? State::Reviewing : State::Empty);
    if (!somethingComes)
        readCounts();
}

void ReviewPresenter::recordChanged()
{
    ++m_shown;
    m_paintedAt.reset();
    m_evidence.clear();
    m_similar.reset();
    m_nearDuplicates = 0;
    m_nearAsked = false;
    const ReviewTask *task = current();
    m_evidenceRead = task && !task->prediction;
    Q_EMIT currentChanged();
}

void ReviewPresenter::recordPainted()
{
    if (m_paintedAt || !current())
        return;
    m_paintedAt = m_clock->now();
    readEvidence();
    readSimilar();
    m_leisure.start(thinking);
    readCounts();
    readGuideline();
    leaseAhead();
}

void ReviewPresenter::readSimilar()
{
    const ReviewTask *task = current();
    if (!task || task->blind || !task->prediction)
        return;
    constexpr int most = 10;
    m_comparing.run(
        DeskLane::Kind::Read, this, [task = *task](ReviewSession &session) { return session.similar(task, most); },
        [this, asked = m_shown](base::Result<review::SimilarRecords> similar) {
            if (asked != m_shown || !similar) // without them a record can be decided all the same
                return;
            m_similar = std::move(*similar);
            Q_EMIT similarChanged();
            if (!m_similar->complete)
                m_leisure.start(leisure);
        });
}

// What is taken in is written a part at a time, and a decision has to wait until a part is written: so it is done while
// the reviewer reads, and with pauses.
void ReviewPresenter::readAtLeisure()
{
    if (m_busy || (m_sinceDecision.isValid() && m_sinceDecision.elapsed() < thinking.count())) {
        m_leisure.start(thinking);
        return;
    }
    if (m_similar && !m_similar->complete)
        readSimilar();
    if (!m_nearAsked)
        readNearDuplicates();
    if (m_untidied >= decisionsToTidy) {
        m_untidied = 0;
        m_comparing.run(
            DeskLane::Kind::Read, this, [](ReviewSession &session) { return session.tidy(); },
            [](const base::Status &) {}); // what was left will be done with some decision
    }
}

void ReviewPresenter::readNearDuplicates()
{
    const ReviewTask *task = current();
    if (!task || task->blind || m_look)
        return;
    m_nearAsked = true;
    m_comparing.run(
        DeskLane::Kind::Read, this, [task = *task](ReviewSession &session) { return session.nearDuplicates(task); },
        [this, asked = m_shown](base::Result<review::NearDuplicates> near) {
            if (asked != m_shown || !near)
                return;
            if (std::exchange(m_nearDuplicates, near->open) != near->open)
                Q_EMIT similarChanged();
            m_nearAsked = near->complete;
            if (!near->complete)
                m_leisure.start(leisure);
        });
}

void ReviewPresenter::readSettled(const review::SimilarRecord &similar)
{
    m_comparing.run(
        DeskLane::Kind::Read, this, [id = similar.id](ReviewSession &session) { return session.record(id); },
        [this, similar, asked = m_shown](base::Result<domain::Record> record) {
            if (asked != m_shown)
                return;
            if (record)
                Q_EMIT settledRead(*record, similar);
            else
                setMessage(ReviewMessage{true, tr("That record could not be read"), qtText(record.error().text())});
        });
}

void ReviewPresenter::readEvidence()
{
    const ReviewTask &task = *current();
    if (!task.prediction)
        return;
    m_background.run(
        DeskLane::Kind::Read, this,
        [task](ReviewSession &session) { return session.evidence(task, task.prediction->label); },
        [this, asked = m_shown](base::Result<std::vector<domain::Evidence>> evidence) {
            if (asked != m_shown)
                return;
            // A record without evidence can be decided all the same: nothing to say where it cannot be had.
            if (evidence)
                m_evidence = std::move(*evidence);
            m_evidenceRead = true;
            Q_EMIT evidenceChanged();
        });
}

void ReviewPresenter::readDecisions()
{
    m_background.run(
        DeskLane::Kind::Read, this, [](ReviewSession &session) { return session.history(shownDecisions); },
        [this, asked = m_decided](base::Result<std::vector<review::PastDecision>> decisions) {
            if (asked != m_decided) {
                readDecisions();
                return;
            }
            m_historyRead = true;
            if (decisions) {
                std::erase_if(*decisions, [](const review::PastDecision &past) { return past.undone; });
                m_decisions = std::move(*decisions);
            }
            Q_EMIT decisionsChanged();
        });
}

void ReviewPresenter::readCounts()
{
    m_countsWanted = true;
    if (m_countsAsked || m_countsPause.isActive())
        return;
    m_countsAsked = true;
    m_countsWanted = false;
    m_background.run(
        DeskLane::Kind::Read, this,
        [](ReviewSession &session) -> base::Result<Counted> {
            QElapsedTimer work;
            work.start();
            auto counts = session.counts();
            if (!counts)
                return tl::unexpected(counts.error());
            return Counted{*counts, std::chrono::milliseconds(work.elapsed())};
        },
        [this](base::Result<Counted> counted) {
            m_countsAsked = false;
            const auto took = counted ? counted->took : std::chrono::milliseconds(0);
            m_countsPause.start(
                std::clamp<std::chrono::milliseconds>(took * leastRestToWork, countsPause, longestCountsPause));
            if (!counted)
                return;
            m_counts = counted->counts;
            Q_EMIT countsChanged();
        });
}

void ReviewPresenter::readGuideline()
{
    m_background.run(
        DeskLane::Kind::Read, this,
        [known = m_guideline ? m_guideline->version : 0](ReviewSession &session) { return session.guideline(known); },
        [this](base::Result<std::optional<domain::Guideline>> newer) {
            const int known = m_guideline ? m_guideline->version : 0;
            if (!newer || !*newer || (*newer)->version <= known) // what was read before still stands
                return;
            m_guideline = std::move(*newer);
            Q_EMIT guidelineChanged();
        });
}

void ReviewPresenter::readOwnFigures()
{
    m_background.run(
        DeskLane::Kind::Read, this, [](ReviewSession &session) { return session.consistency(); },
        [this](base::Result<review::Consistency> consistency) {
            if (!consistency)
                return;
            m_consistency = *consistency;
            Q_EMIT countsChanged();
        });
    m_background.run(
        DeskLane::Kind::Read, this, [](ReviewSession &session) { return session.anchoring(); },
        [this](base::Result<review::Anchoring> anchoring) {
            if (!anchoring)
                return;
            m_anchoring = *anchoring;
            Q_EMIT countsChanged();
        });
}

void ReviewPresenter::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    if (state == State::Empty)
        m_emptyPause.start();
    else
        m_emptyPause.stop();
    Q_EMIT stateChanged();
}

void ReviewPresenter::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

void ReviewPresenter::setMessage(std::optional<ReviewMessage> message, std::function<void()> retry)
{
    if (!message && !m_message)
        return;
    m_message = std::move(message);
    m_retry = std::move(retry);
    if (m_message)
        m_message->canRetry = bool(m_retry);
    Q_EMIT messageChanged();
}

void ReviewPresenter::retry()
{
    if (m_busy || !m_retry)
        return;
    const auto again = m_retry;
    again();
}

void ReviewPresenter::dismissMessage()
{
    setMessage({});
}

void ReviewPresenter::tell(const QString &headline, const QString &detail)
{
    setMessage(ReviewMessage{false, headline, detail});
}

} // namespace secondlook::ui

#include "moc_review_presenter.cpp"
