// What the reviewer does with the record on screen: decide, take back, look around.
#include "ui/models/review_presenter.h"
#include "ui/models/text_conversion.h"

#include <algorithm>

namespace secondlook::ui {

using domain::Action;
using review::ReviewSession;

namespace {

constexpr int longRun = 15; ///< of one label: by then a hand may be faster than the eyes

} // namespace

void ReviewPresenter::decide(std::uint16_t label)
{
    if (!m_facts.schema.isOffered(label) || !missingValues().empty())
        return;
    review::Answer answer;
    answer.label = label;
    send(std::move(answer));
}

void ReviewPresenter::skip(domain::SkipReason reason)
{
    review::Answer answer;
    answer.action = Action::Skip;
    answer.skipReason = reason;
    send(std::move(answer));
}

void ReviewPresenter::flag(domain::FlagReason reason)
{
    review::Answer answer;
    answer.action = Action::Flag;
    answer.flagReason = reason;
    send(std::move(answer));
}

void ReviewPresenter::send(review::Answer answer)
{
    const domain::ReviewTask *task = current();
    if (m_busy || m_startingOver || m_look || !task || m_state != State::Reviewing ||
        (m_reveal && answer.action != Action::Label))
        return;
    const Draft set = draft();
    answer.ownConfidence = set.ownConfidence;
    answer.comment = coreText(set.comment);
    if (answer.label)
        answer.values = domain::completed(valuesBeside(*answer.label), m_facts.schema);
    answer.tookMs = m_paintedAt ? std::max<std::int64_t>(0, m_clock->now() - *m_paintedAt) : 0;
    sendAnswer(task->id, task->record.externalId, answer);
}

void ReviewPresenter::sendAnswer(base::TaskId task, const std::string &externalId, const review::Answer &answer)
{
    setBusy(true);
    m_sinceDecision.start();
    const auto firstPick = m_reveal ? std::optional(m_reveal->firstPick.id) : std::nullopt;
    m_desk.run(
        DeskLane::Kind::Write, this,
        [task, firstPick, answer](ReviewSession &session) { return store(session, task, firstPick, answer); },
        [this, task, externalId, answer](base::Result<Stored> done) {
            setBusy(false);
            if (done)
                stored(std::move(*done), externalId);
            else if (done.error().code == base::ErrorCode::Conflict)
                noLongerOpen(task, done.error());
            else
                notSaved(task, externalId, answer, done.error());
        });
}

base::Result<ReviewPresenter::Stored> ReviewPresenter::store(ReviewSession &session, base::TaskId task,
                                                             const std::optional<base::AnnotationId> &firstPick,
                                                             const review::Answer &answer)
{
    auto annotation = firstPick ? session.reconsider(*firstPick, answer) : session.answer(task, answer);
    if (!annotation)
        return tl::unexpected(annotation.error());
    Stored stored{std::move(*annotation), {}};
    if (!stored.annotation.blind || !stored.annotation.label || stored.annotation.settlesNothing())
        return stored; // so there is nothing to reconsider
    // The pick is safe. A record that cannot be read again just goes without the second answer.
    auto shown = session.task(task);
    if (shown && shown->prediction && shown->prediction->label != *stored.annotation.label)
        stored.revealed = std::move(*shown);
    return stored;
}

void ReviewPresenter::stored(Stored stored, const std::string &externalId)
{
    const review::PastDecision decision{std::move(stored.annotation), externalId, false};
    setMessage({});
    if (m_reveal)
        reconsidered(decision);
    else if (stored.revealed)
        reveal(std::move(*stored.revealed), decision);
    else
        answered(decision);
}

void ReviewPresenter::answered(const review::PastDecision &decision)
{
    noteDecision(decision);
    const int run = m_progress.runOfOneLabel();
    if (run > 0 && run % longRun == 0)
        tell(tr("The last %Ln records all got %1", nullptr, run).arg(decisionName(decision.annotation)),
             tr("That may well be right. Look at this one with fresh eyes before you go on."));
    Q_EMIT announced(announcement(decision.annotation));
    letGo(decision.annotation.task);
}

void ReviewPresenter::noteDecision(const review::PastDecision &decision)
{
    const domain::Annotation &annotation = decision.annotation;
    m_progress.add(annotation);
    ++m_untidied;
    m_decisions.insert(m_decisions.begin(), decision);
    ++m_decided;
    Q_EMIT progressChanged();
    Q_EMIT decisionsChanged();
}

void ReviewPresenter::reveal(domain::ReviewTask task, const review::PastDecision &firstPick)
{
    m_drafts[task.id].label = firstPick.annotation.label;
    m_reveal = Reveal{std::move(task), firstPick.annotation};
    noteDecision(firstPick);
    const auto &labels = m_facts.schema.labels();
    Q_EMIT announced(
        tr("%1 saved. The model leans to %2; keep your pick or change it")
            .arg(decisionName(firstPick.annotation), nameText(labels[m_reveal->task.prediction->label].shownName())));
    recordChanged();
}

void ReviewPresenter::reconsidered(const review::PastDecision &second)
{
    const domain::Annotation first = m_reveal->firstPick;
    m_progress.takeBack(first);
    std::erase_if(m_decisions, [&](const review::PastDecision &own) { return own.annotation.id == first.id; });
    review::PastDecision whole = second; // the record took the time of both answers
    whole.annotation.tookMs += first.tookMs;
    answered(whole);
}

void ReviewPresenter::letGo(base::TaskId task)
{
    const bool onScreen = current() && current()->id == task;
    if (m_reveal && m_reveal->task.id == task)
        m_reveal.reset();
    m_drafts.erase(task);
    m_held.remove(task);
    if (!m_held.current())
        leaseAhead();
    if (onScreen)
        showNext();
}

void ReviewPresenter::notSaved(base::TaskId task, const std::string &externalId, const review::Answer &answer,
                               const base::Error &error)
{
    changeDraft(task, [&](Draft &draft) { draft.label = answer.label; });
    const QString kept = answer.label ? tr("Your label %1 is kept until you close the window.")
                                            .arg(nameText(m_facts.schema.labels()[*answer.label].shownName()))
                                      : tr("Your decision is kept until you close the window.");
    setMessage(ReviewMessage{true, tr("This decision could not be saved"),
                             tr("%1 %2", "what is wrong; what is safe").arg(qtText(error.text()), kept)},
               [this, task, externalId, answer] { sendAnswer(task, externalId, answer); });
}

void ReviewPresenter::noLongerOpen(base::TaskId task, const base::Error &error)
{
    const bool hadPick = m_reveal.has_value();
    letGo(task);
    setMessage(ReviewMessage{
        true, tr("That record is no longer open"),
        (hadPick ? tr("%1 Your first pick is kept.") : tr("%1 Nothing was saved for it.")).arg(qtText(error.text()))});
}

void ReviewPresenter::undo()
{
    if (m_busy || m_startingOver || m_state == State::Opening || m_state == State::CannotOpen)
        return;
    setBusy(true);
    m_desk.run(
        DeskLane::Kind::Write, this, [](ReviewSession &session) { return session.undo(); },
        [this](base::Result<std::optional<ReviewSession::Undone>> undone) {
            setBusy(false);
            if (!undone)
                notTakenBack(undone.error());
            else if (*undone)
                takenBack(std::move(**undone));
            else
                setMessage(ReviewMessage{false, tr("Nothing is left to undo"), {}});
        });
}

void ReviewPresenter::takenBack(ReviewSession::Undone undone)
{
    const domain::Annotation &back = undone.takenBack;
    m_reveal.reset();
    setMessage({});
    changeDraft(undone.task.id, [&](Draft &draft) {
        draft = {back.ownConfidence, qtText(back.comment), back.label, back.values};
    });
    m_progress.takeBack(back);
    std::erase_if(m_decisions, [&](const review::PastDecision &own) { return own.annotation.id == back.id; });
    ++m_decided;
    Q_EMIT progressChanged();
    Q_EMIT decisionsChanged();
    if (undone.others > 0) {
        tell(tr("%Ln decisions taken back", nullptr, int(undone.others) + 1),
             tr("They were made at once for many records; all of these are open again."));
        readDecisions();
    }
    Q_EMIT announced(tr("%1 taken back", "what was decided").arg(decisionName(back)));
    m_held.putInHand(std::move(undone.task));
    showHeld();
}

void ReviewPresenter::notTakenBack(const base::Error &error)
{
    const ReviewMessage message{true, tr("The last decision could not be taken back"),
                                tr("%1 It stands as it was.").arg(qtText(error.text()))};
    if (error.code == base::ErrorCode::Conflict)
        setMessage(message);
    else
        setMessage(message, [this] { undo(); });
}

bool ReviewPresenter::canLookPrevious() const
{
    const std::size_t back = m_look ? m_look->back + 1 : 0;
    return back < m_decisions.size() || (!m_look && !m_reveal && m_held.hasPrevious());
}

bool ReviewPresenter::canLookNext() const
{
    return m_look || (!m_reveal && m_held.hasNext());
}

void ReviewPresenter::lookPrevious()
{
    if (m_busy || m_state == State::Opening || m_state == State::CannotOpen)
        return;
    if (!m_look && !m_reveal && m_held.moveToPrevious())
        showHeld();
    else
        lookAtPast(m_look ? m_look->back + 1 : 0);
}

void ReviewPresenter::lookNext()
{
    if (m_busy || m_state == State::GoalReached)
        return;
    if (m_look && m_look->back > 0)
        lookAtPast(m_look->back - 1);
    else if (m_look || (!m_reveal && m_held.moveToNext()))
        showHeld();
}

void ReviewPresenter::lookAtPast(std::size_t back)
{
    if (back >= m_decisions.size())
        return;
    const review::PastDecision decision = m_decisions[back];
    m_desk.run(
        DeskLane::Kind::Read, this,
        [id = decision.annotation.task](ReviewSession &session) { return session.task(id); },
        [this, back, decision, asked = m_shown](base::Result<domain::ReviewTask> task) {
            if (asked != m_shown || m_busy)
                return;
            if (!task) {
                setMessage(ReviewMessage{true, tr("That record could not be read"), qtText(task.error().text())});
                return;
            }
            m_look = Look{withoutHiddenAnswer(std::move(*task)), decision, back};
            setState(State::Reviewing);
            recordChanged();
        });
}

void ReviewPresenter::setOwnConfidence(std::optional<int> level)
{
    const domain::ReviewTask *task = current();
    if (m_busy || m_look || !task || draft().ownConfidence == level)
        return;
    changeDraft(task->id, [level](Draft &draft) { draft.ownConfidence = level; });
}

void ReviewPresenter::toggleOwnConfidence(int level)
{
    setOwnConfidence(draft().ownConfidence == level ? std::nullopt : std::optional<int>(level));
}

void ReviewPresenter::setComment(const QString &comment)
{
    const domain::ReviewTask *task = current();
    if (m_look || !task || draft().comment == comment)
        return;
    changeDraft(task->id, [&](Draft &draft) { draft.comment = comment; });
}

QString ReviewPresenter::decisionName(const domain::Annotation &annotation) const
{
    switch (annotation.action) {
    case Action::Skip:
        return tr("Skipped");
    case Action::Flag:
        return tr("Flagged");
    default:
        return annotation.label ? nameText(m_facts.schema.labels()[*annotation.label].shownName()) : QString();
    }
}

QString ReviewPresenter::announcement(const domain::Annotation &annotation) const
{
    return tr("%1 saved, record %2 of %3", "what was decided; done; goal")
        .arg(decisionName(annotation))
        .arg(m_progress.done())
        .arg(m_progress.goal());
}

} // namespace secondlook::ui
