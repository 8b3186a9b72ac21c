// What is chosen for a conflict, and what is done about it.
#include "ui/models/adjudication_presenter.h"

#include "ui/models/text_conversion.h"

#include <algorithm>

namespace secondlook::ui {

using base::Result;
using domain::Adjudication;
using domain::AdjudicationKind;
using review::AdjudicationSession;
using review::ConflictList;
using Kind = AdjudicationLane::Kind;

AdjudicationPresenter::Draft AdjudicationPresenter::draft() const
{
    const auto found = m_current ? m_drafts.find(m_current->task) : m_drafts.end();
    return found == m_drafts.end() ? Draft{} : found->second;
}

void AdjudicationPresenter::changeDraft(const std::function<void(Draft &)> &change)
{
    if (!m_current)
        return;
    change(m_drafts[m_current->task]);
    Q_EMIT draftChanged();
}

void AdjudicationPresenter::chooseOption(int option)
{
    if (m_busy || !canSettle() || option < 0 || option >= int(m_options.size()))
        return;
    const DecisionOption &chosen = m_options[std::size_t(option)];
    changeDraft([&](Draft &draft) { draft.choice = DecisionChoice{chosen.pick, chosen.label}; });
}

void AdjudicationPresenter::chooseLabel(std::uint16_t label)
{
    if (m_busy || !canSettle())
        return;
    const auto answered = std::ranges::find(m_options, label, &DecisionOption::label);
    if (answered != m_options.end())
        chooseOption(int(answered - m_options.begin()));
    else
        changeDraft([&](Draft &draft) { draft.choice = DecisionChoice{{}, label}; });
}

void AdjudicationPresenter::setComment(const QString &comment)
{
    if (draft().comment != comment)
        changeDraft([&](Draft &draft) { draft.comment = comment; });
}

void AdjudicationPresenter::setWord(const QString &word)
{
    if (draft().word != word)
        changeDraft([&](Draft &draft) { draft.word = word; });
}

void AdjudicationPresenter::toggleReason(domain::DisagreementReason reason)
{
    if (m_busy || !canSettle())
        return;
    changeDraft(
        [&](Draft &draft) { draft.reason = draft.reason == reason ? domain::DisagreementReason::None : reason; });
}

bool AdjudicationPresenter::canSettle() const
{
    return m_current && (m_current->list == ConflictList::Open || m_current->list == ConflictList::Waiting);
}

QString AdjudicationPresenter::whyNotSettle() const
{
    if (!canSettle())
        return tr("This record is settled.");
    if (!m_current->mayDecide)
        return tr("One of the answers is yours, so somebody else decides. The policy does not let people decide "
                  "conflicts they are part of.");
    if (draft().comment.toUtf8().size() > mostCommentBytes)
        return tr("The reason is too long by about %Ln characters.", nullptr,
                  int(draft().comment.toUtf8().size()) - mostCommentBytes);
    return {};
}

QString AdjudicationPresenter::whyNot() const
{
    if (const QString reason = whyNotSettle(); !reason.isEmpty())
        return reason;
    const Draft now = draft();
    if (!now.choice)
        return tr("Choose a label first.");
    if (isAgainstMajority(*m_current, now.choice->label) && now.comment.trimmed().isEmpty())
        return tr("Needed when you decide against the majority.");
    const auto missing = missingOf(*m_current, *now.choice, m_facts.schema);
    if (!missing.empty())
        return tr("The label schema asks for %1 as well, and no answer with this label says it. Send the record back.",
                  "field")
            .arg(nameText(missing.front()));
    return {};
}

QString AdjudicationPresenter::whyNotAmbiguous() const
{
    return whyNotSettle();
}

std::int64_t AdjudicationPresenter::tookMs() const
{
    return m_paintedAt ? std::max<std::int64_t>(0, m_clock->now() - *m_paintedAt) : 0;
}

void AdjudicationPresenter::decide()
{
    if (m_busy || !m_current || !whyNot().isEmpty())
        return;
    const Draft now = draft();
    review::Decision decision = decisionOf(*m_current, *now.choice);
    decision.reason = now.reason;
    decision.comment = coreText(now.comment.trimmed());
    decision.tookMs = tookMs();
    change([task = m_current->task, decision](AdjudicationSession &session) { return session.decide(task, decision); },
           tr("%1 decided", "a label").arg(labelName(now.choice->label)), tr("This decision could not be saved"));
}

void AdjudicationPresenter::keepAmbiguous()
{
    if (m_busy || !m_current || !whyNotAmbiguous().isEmpty())
        return;
    review::Decision decision;
    decision.reason = draft().reason;
    decision.comment = coreText(draft().comment.trimmed());
    decision.tookMs = tookMs();
    change([task = m_current->task,
            decision](AdjudicationSession &session) { return session.keepAmbiguous(task, decision); },
           tr("Kept as ambiguous"), tr("This decision could not be saved"));
}

void AdjudicationPresenter::sendBack(review::SendBackTo to)
{
    if (m_busy || !m_current || m_current->list != ConflictList::Open)
        return;
    const std::string word = to == review::SendBackTo::SameReviewers ? coreText(draft().word.trimmed()) : std::string();
    change(
        [task = m_current->task, to, word](AdjudicationSession &session) { return session.sendBack(task, to, word); },
        tr("Sent back to the reviewers"), tr("This record could not be sent back"));
}

void AdjudicationPresenter::setAside()
{
    if (m_busy || !m_current || m_current->list != ConflictList::Open)
        return;
    change([task = m_current->task](AdjudicationSession &session) { return session.setAside(task); },
           tr("Set aside for later"), tr("This record could not be set aside"));
}

void AdjudicationPresenter::change(const Change &work, const QString &said, const QString &failed)
{
    setBusy(true);
    m_desk.run(Kind::Write, this, work,
               [this, task = m_current->task, work, said, failed](const Result<Adjudication> &done) {
                   setBusy(false);
                   if (done)
                       changed(*done, said);
                   else
                       notChanged(task, done.error(), failed, [this, work, said, failed] {
                           if (m_current && !m_busy)
                               change(work, said, failed);
                       });
               });
}

void AdjudicationPresenter::changed(const Adjudication &done, const QString &said)
{
    setMessage({});
    m_drafts.erase(done.task);
    Q_EMIT announced(said);
    if (done.kind == AdjudicationKind::SetAside) {
        const bool isLast = m_position + 1 >= rowCount();
        m_wanted = isLast ? base::TaskId() : m_ids[std::size_t(m_position) + 1];
        read();
        return;
    }
    leaveList(done.task);
    readCounts();
    Q_EMIT projectChanged();
}

void AdjudicationPresenter::notChanged(base::TaskId task, const base::Error &error, const QString &failed,
                                       const std::function<void()> &again)
{
    if (error.code != base::ErrorCode::Conflict) {
        const bool canRetry = error.code != base::ErrorCode::Usage;
        setMessage(
            ReviewMessage{
                true, failed,
                tr("%1 What you chose and typed is kept until you close the window.").arg(qtText(error.text())),
                canRetry},
            again);
        return;
    }
    setMessage(ReviewMessage{true, tr("This record has changed meanwhile"),
                             tr("%1 Nothing was saved for it; what you typed is kept.").arg(qtText(error.text())),
                             false});
    if (m_current && m_current->task == task)
        openCurrent();
    readCounts();
}

void AdjudicationPresenter::undo()
{
    takeBackLast({});
}

void AdjudicationPresenter::takeBack()
{
    if (const Adjudication *done = standing())
        takeBackLast(done->id);
}

void AdjudicationPresenter::takeBackLast(base::AdjudicationId which)
{
    if (m_busy || m_state == State::Opening || m_state == State::CannotOpen)
        return;
    setBusy(true);
    m_desk.run(
        Kind::Write, this, [which](AdjudicationSession &session) { return session.undo(which); },
        [this, which](const Result<std::optional<review::TakenBack>> &back) {
            setBusy(false);
            if (back) {
                takenBack(*back);
                return;
            }
            const bool canRetry = back.error().code == base::ErrorCode::Storage;
            const bool goesOn = back.error().code == base::ErrorCode::Conflict && !which.isValid();
            setMessage(ReviewMessage{true, tr("That could not be taken back"),
                                     (goesOn ? tr("%1 It stands as it was. The next undo goes on with what you did "
                                                  "before.")
                                             : tr("%1 It stands as it was."))
                                         .arg(qtText(back.error().text())),
                                     canRetry},
                       [this, which] { takeBackLast(which); });
        });
}

void AdjudicationPresenter::takenBack(const std::optional<review::TakenBack> &back)
{
    if (!back) {
        setMessage(ReviewMessage{false, tr("Nothing is left to undo"), {}, false});
        return;
    }
    const Adjudication &done = back->adjudication;
    setMessage({});
    if (back->exportedAt)
        setMessage(ReviewMessage{false, tr("The project was exported after that decision"),
                                 tr("Files outside still hold what you have just taken back."), false});
    Draft &kept = m_drafts[done.task];
    kept.comment = qtText(done.comment);
    kept.reason = done.reason;
    if (done.label)
        kept.choice = DecisionChoice{{}, *done.label};
    if (back->others > 0)
        Q_EMIT announced(tr("Taken back for %Ln records, which were done in one go", nullptr, int(back->others) + 1));
    else
        Q_EMIT announced(back->list == ConflictList::Waiting ? tr("Taken back; one more answer is waited for again")
                                                             : tr("Taken back; the conflict is open again"));
    m_view.list = back->list == ConflictList::Waiting ? ConflictList::Waiting : ConflictList::Open;
    m_view.labels.reset(); // so that it is in the list
    m_view.segment.reset();
    m_view.records.reset();
    m_wanted = done.task;
    clearCurrent();
    read();
    Q_EMIT projectChanged();
}

} // namespace secondlook::ui
