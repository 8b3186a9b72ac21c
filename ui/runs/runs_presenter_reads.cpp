#include "ui/models/text_conversion.h"
#include "ui/runs/runs_presenter.h"
#include "ui/start/error_sentence.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace secondlook::ui {

using pipeline::FailedRecord;
using pipeline::RunDesk;
using pipeline::RunState;

namespace {

constexpr base::TimeMs minuteMs = 60'000;
constexpr base::TimeMs paceOver = 5'000; ///< long enough that a single commit is no pace
constexpr std::size_t mostPacePoints = 60;
constexpr double longestLeft = 30.0 * 24 * 3600;

} // namespace

void RunsPresenter::readFailed()
{
    const std::int64_t known = m_details->tally.failedPermanent + m_details->tally.failedTransient;
    if (known == 0) {
        m_failedKnown = 0;
        m_failed.clear();
        Q_EMIT failedChanged();
        return;
    }
    m_failedKnown = known;
    using Both = std::pair<pipeline::FailedList, pipeline::FailedList>;
    m_lane.run(
        m_failedSlot,
        [run = m_selected](RunDesk &desk, const std::stop_token &) -> base::Result<Both> {
            auto retriable = desk.failed(run, true, {}, failedPage);
            auto needsFix = desk.failed(run, false, {}, failedPage);
            if (!retriable || !needsFix)
                return tl::unexpected(retriable ? needsFix.error() : retriable.error());
            return Both{std::move(*retriable), std::move(*needsFix)};
        },
        [this](base::Result<Both> both) {
            m_failedProblem = both ? QString() : errorSentence(both.error());
            if (both) {
                m_failed = std::move(both->first.records);
                std::ranges::move(both->second.records, std::back_inserter(m_failed));
                m_moreRetriable = both->first.hasMore;
                m_moreNeedsFix = both->second.hasMore;
                std::erase_if(m_chosen, [this](base::RecordId record) {
                    const auto found = std::ranges::find(m_failed, record, &FailedRecord::record);
                    return found == m_failed.end() || !canRetry(*found);
                });
            }
            Q_EMIT failedChanged();
            Q_EMIT chosenChanged();
        });
}

void RunsPresenter::setKind(Kind kind)
{
    if (std::exchange(m_kind, kind) != kind)
        Q_EMIT failedChanged();
}

void RunsPresenter::choose(base::RecordId record, bool chosen)
{
    const auto found = std::ranges::find(m_failed, record, &FailedRecord::record);
    if (found == m_failed.end() || !canRetry(*found))
        return;
    if (chosen)
        m_chosen.insert(record);
    else
        m_chosen.erase(record);
    Q_EMIT chosenChanged();
}

void RunsPresenter::chooseAll(bool chosen)
{
    m_chosen.clear();
    if (chosen && m_kind != Kind::NeedsFix)
        for (const FailedRecord &record : m_failed)
            if (canRetry(record))
                m_chosen.insert(record.record);
    Q_EMIT chosenChanged();
}

void RunsPresenter::openRecord(base::RecordId record)
{
    m_lane.run(
        m_recordSlot, [record](RunDesk &desk, const std::stop_token &) { return desk.record(record); },
        [this](base::Result<domain::Record> read) {
            if (!read) {
                m_failedProblem = errorSentence(read.error());
                Q_EMIT failedChanged();
                return;
            }
            m_record = std::move(*read);
            Q_EMIT recordRead();
        });
}

double RunsPresenter::pace() const
{
    if (!isLiveShown())
        return m_paceElsewhere;
    const auto &samples = m_live.samples();
    if (samples.size() < 2)
        return -1.0;
    const RunSample &last = samples.back();
    auto first = std::ranges::find_if(samples, [&](const RunSample &one) { return last.at - one.at <= paceOver; });
    if (first != samples.begin() && last.at - first->at < paceOver)
        --first;
    return last.at > first->at ? 1e3 * double(last.done - first->done) / double(last.at - first->at) : -1.0;
}

std::optional<int> RunsPresenter::secondsLeft() const
{
    if (!m_details || m_details->summary.state != RunState::Running || m_details->summary.attempt.isByBatch)
        return std::nullopt; // batches are done when the server likes
    double perSecond = pace();
    if (isLiveShown() && m_live.samples().size() > 1) {
        // The whole attempt is the steadier guess where it slowed down for a moment only.
        const RunSample &first = m_live.samples().front();
        const RunSample &last = m_live.samples().back();
        if (last.at - first.at > paceOver)
            perSecond = (perSecond + 1e3 * double(last.done - first.done) / double(last.at - first.at)) / 2;
    }
    if (perSecond <= 0.0)
        return std::nullopt;
    const double left = double(m_details->tally.pending) / perSecond;
    return left > longestLeft ? std::nullopt : std::optional(int(std::ceil(left)));
}

std::vector<RunsPresenter::PacePoint> RunsPresenter::pacePoints() const
{
    std::vector<PacePoint> points;
    if (isLiveShown()) {
        const auto &samples = m_live.samples();
        const std::size_t step = std::max<std::size_t>(1, samples.size() / mostPacePoints);
        for (std::size_t i = step; i < samples.size(); i += step) {
            const RunSample &from = samples[i - step];
            const RunSample &to = samples[i];
            if (to.at > from.at)
                points.push_back(
                    {to.at, 1e3 * double(to.done - from.done) / double(to.at - from.at), to.refused > from.refused});
        }
        return points;
    }
    if (!m_details || m_details->pace.width <= 0)
        return points;
    const pipeline::RunPace &pace = m_details->pace;
    for (std::size_t i = 0; i < pace.parts.size(); ++i)
        points.push_back(
            {pace.begin + base::TimeMs(i) * pace.width, 1e3 * double(pace.parts[i]) / double(pace.width), false});
    return points;
}

std::optional<RunSample> RunsPresenter::lastMinute() const
{
    const auto &samples = m_live.samples();
    if (!isLiveShown() || samples.size() < 2)
        return std::nullopt;
    const RunSample &last = samples.back();
    const auto first =
        std::ranges::find_if(samples, [&](const RunSample &one) { return last.at - one.at <= minuteMs; });
    return RunSample{last.at - first->at, last.done - first->done, last.asked - first->asked,
                     last.tokens - first->tokens, last.refused - first->refused};
}

const domain::Provider *RunsPresenter::provider() const
{
    if (!m_details || !m_choices)
        return nullptr;
    const auto found =
        std::ranges::find(m_choices->classifiers, m_details->summary.attempt.asked, &pipeline::RunClassifier::name);
    return found != m_choices->classifiers.end() && found->provider ? &*found->provider : nullptr;
}

void RunsPresenter::readChoices()
{
    m_askLane.run(
        m_choicesSlot, [](RunDesk &desk, const std::stop_token &) { return desk.choices(); },
        [this](base::Result<pipeline::RunChoices> choices) {
            m_choicesProblem = choices ? QString() : errorSentence(choices.error());
            if (choices)
                m_choices = std::move(*choices);
            Q_EMIT choicesChanged();
            Q_EMIT detailsChanged();
        });
}

void RunsPresenter::estimate(const pipeline::RunOrder &order)
{
    m_isEstimating = true;
    m_askLane.run(
        m_estimateSlot, [order](RunDesk &desk, const std::stop_token &stop) { return desk.estimate(order, stop); },
        [this](const base::Result<pipeline::RunCostEstimate> &found) {
            m_isEstimating = false;
            Q_EMIT estimated(found ? std::optional(*found) : std::nullopt,
                             found ? QString() : errorSentence(found.error()));
        });
}

void RunsPresenter::stopEstimate()
{
    m_estimateSlot.cancel();
    m_isEstimating = false;
}

void RunsPresenter::tryOut(const domain::Provider &provider)
{
    m_isTrying = true;
    m_askLane.run(
        m_trySlot, [provider](RunDesk &desk, const std::stop_token &stop) { return desk.tryOut(provider, stop); },
        [this](const base::Result<pipeline::ServerTrial> &trial) {
            m_isTrying = false;
            Q_EMIT tried(trial ? std::optional(*trial) : std::nullopt,
                         trial ? QString() : errorSentence(trial.error()));
        });
}

void RunsPresenter::stopTrial()
{
    m_trySlot.cancel();
    m_isTrying = false;
}

void RunsPresenter::keep(const domain::Provider &provider, bool mayReplace)
{
    m_askLane.run(
        m_keepSlot,
        [provider, mayReplace](RunDesk &desk, const std::stop_token &) { return desk.keep(provider, mayReplace); },
        [this, name = qtText(provider.name)](const base::Result<std::optional<domain::Provider>> &before) {
            if (before && *before) {
                Q_EMIT nameTaken(**before);
                return;
            }
            if (before)
                readChoices();
            Q_EMIT kept(before ? name : QString(), before ? QString() : errorSentence(before.error()));
        });
}

void RunsPresenter::keepKey(const QString &name, const QString &key)
{
    m_isKeepingKey = true;
    m_askLane.run(
        m_keySlot,
        [name = coreText(name), key = coreText(key)](RunDesk &desk, const std::stop_token &stop) {
            return desk.keepKey(name, key, stop);
        },
        [this](const base::Status &kept) {
            m_isKeepingKey = false;
            Q_EMIT keyKept(kept ? QString() : errorSentence(kept.error()));
        });
}

void RunsPresenter::stopKeepingKey()
{
    m_keySlot.cancel();
    m_isKeepingKey = false;
}

} // namespace secondlook::ui
