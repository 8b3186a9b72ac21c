// What would lead the adjudicator and is only read when it is asked for: names, the model's answer, the estimate.
#include "ui/models/adjudication_presenter.h"

#include "ui/models/text_conversion.h"

#include <QElapsedTimer>

#include <algorithm>

namespace secondlook::ui {

using base::Result;
using review::AdjudicationSession;
using Kind = AdjudicationLane::Kind;

namespace {

constexpr int msBetweenRounds = 100;

} // namespace

void AdjudicationPresenter::toggleNames()
{
    if (!m_current)
        return;
    if (!m_names.empty()) {
        m_names.clear();
        Q_EMIT namesChanged();
        return;
    }
    m_desk.run(
        Kind::Read, this,
        [task = m_current->task](AdjudicationSession &session) { return session.reviewerNames(task); },
        [this, asked = m_shown](const Result<std::vector<std::string>> &names) {
            if (asked != m_shown)
                return;
            if (!names) {
                setMessage(ReviewMessage{true, tr("The names could not be read"), qtText(names.error().text()), false});
                return;
            }
            m_names.clear();
            for (const std::string &name : *names)
                m_names.push_back(nameText(name));
            Q_EMIT namesChanged();
        });
}

namespace {

struct ModelsAnswers
{
    std::optional<domain::Prediction> answer;
    std::vector<review::LabelerVote> votes;
};

} // namespace

void AdjudicationPresenter::showModelAnswer()
{
    if (!m_current || m_modelAnswer)
        return;
    m_desk.run(
        Kind::Read, this,
        [task = m_current->task](AdjudicationSession &session) -> Result<ModelsAnswers> {
            auto answer = session.modelAnswer(task);
            if (!answer)
                return tl::unexpected(answer.error());
            auto votes = session.labelerVotes(task);
            if (!votes)
                return tl::unexpected(votes.error());
            return ModelsAnswers{std::move(*answer), std::move(*votes)};
        },
        [this, asked = m_shown](Result<ModelsAnswers> answer) {
            if (asked != m_shown)
                return;
            if (!answer) {
                setMessage(ReviewMessage{true, tr("The model's answer could not be read"),
                                         qtText(answer.error().text()), false});
                return;
            }
            m_modelAnswer = std::move(answer->answer);
            m_labelerVotes = std::move(answer->votes);
            Q_EMIT modelAnswerChanged();
        });
}

void AdjudicationPresenter::showEstimate()
{
    if (!m_current)
        return;
    m_estimateFor = m_shown;
    m_consensus = m_fit ? m_fit->of(*m_current) : std::nullopt;
    if (m_consensus)
        setEstimate(Estimate::Shown);
    else
        fit();
}

void AdjudicationPresenter::fitAgain()
{
    if (!m_current)
        return;
    m_estimateFor = m_shown;
    fit();
}

void AdjudicationPresenter::fit()
{
    setEstimate(Estimate::Fitting);
    if (m_fitRuns)
        return;
    m_fitRuns = true;
    m_fitRound = 0;
    std::vector<base::TaskId> tasks = m_ids;
    if (std::ranges::find(tasks, m_current->task) == tasks.end())
        tasks.push_back(m_current->task);
    const auto progress = [this, last = std::make_shared<QElapsedTimer>()](const base::Progress &now) {
        if (last->isValid() && last->elapsed() < msBetweenRounds)
            return;
        last->start();
        QMetaObject::invokeMethod(
            this,
            [this, round = int(now.done)] {
                m_fitRound = round;
                Q_EMIT estimateChanged();
            },
            Qt::QueuedConnection);
    };
    m_fitting.run(
        Kind::Read, this,
        [tasks = std::move(tasks), at = m_clock->now(), stop = m_stopFit.get_token(),
         progress](AdjudicationSession &session) -> Result<std::shared_ptr<const ConsensusFit>> {
            const auto votes = session.votes(tasks, true);
            if (!votes)
                return tl::unexpected(votes.error());
            return ConsensusFit::make(*votes, at, stop, progress);
        },
        [this](Result<std::shared_ptr<const ConsensusFit>> fitted) { takeFit(std::move(fitted)); });
}

void AdjudicationPresenter::takeFit(Result<std::shared_ptr<const ConsensusFit>> fitted)
{
    m_fitRuns = false;
    if (fitted)
        m_fit = std::move(*fitted);
    if (m_estimateFor != m_shown || !m_current)
        return; // nobody asked for it at this conflict
    m_consensus = fitted ? m_fit->of(*m_current) : std::nullopt;
    m_estimateProblem = fitted ? tr("The answers have changed meanwhile.") : qtText(fitted.error().text());
    setEstimate(m_consensus ? Estimate::Shown : Estimate::Failed);
}

void AdjudicationPresenter::setEstimate(Estimate state)
{
    m_estimate = state;
    Q_EMIT estimateChanged();
}

} // namespace secondlook::ui
