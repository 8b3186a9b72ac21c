#include "ui/agreement/agreement_presenter.h"

#include "ui/models/text_conversion.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <utility>

namespace secondlook::ui {

namespace {

constexpr base::TimeMs presenterWeekMs = 7LL * 86'400'000;
constexpr double readShare = 0.5; // of the progress bar
constexpr std::chrono::milliseconds betweenProgress(40);

/// Whether some record has two blind answers.
bool hasBlindPairs(const review::Judgements &judgements)
{
    std::vector<char> hasOne(judgements.records.size());
    return std::ranges::any_of(judgements.answers, [&hasOne](const review::Judgement &answer) {
        return answer.blind && std::exchange(hasOne[answer.item], 1) != 0;
    });
}

base::Status addSegments(review::AgreementSource &source, AgreementData &data, const std::stop_token &stop)
{
    auto segments = source.segments(data.judgements->records, stop);
    if (!segments)
        return tl::unexpected(segments.error());
    data.segments = std::make_shared<review::Segments>(std::move(*segments));
    return {};
}

} // namespace

/// What the first reading brings.
struct AgreementPresenter::Opened
{
    std::shared_ptr<const AgreementData> data;
    std::shared_ptr<const AgreementReport> report;
    bool canBeBlind = false;
};

AgreementPresenter::AgreementPresenter(const OpenAgreementSource &open, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_lane(open), m_details(open)
{
}

AgreementPresenter::~AgreementPresenter() = default;

base::ProgressCallback AgreementPresenter::progressFrom(double begin, double end)
{
    // Steady time, not the clock: it only spares the interface.
    const auto last = std::make_shared<std::atomic<std::chrono::steady_clock::rep>>(0);
    return [this, begin, end, last](const base::Progress &progress) {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        if (now - std::chrono::steady_clock::duration(last->load()) < betweenProgress)
            return;
        last->store(now.count());
        const double share = progress.total > 0 ? double(progress.done) / double(progress.total) : 0.0;
        m_lane.deliver([this, at = begin + (end - begin) * share] {
            m_progress = at;
            Q_EMIT progressChanged();
        });
    };
}

void AgreementPresenter::read()
{
    m_state = State::Loading;
    m_progress = -1.0;
    m_ambiguitySlot.cancel();
    m_segmentsSlot.cancel();
    const auto reading = progressFrom(0.0, readShare);
    const auto computing = progressFrom(readShare, 1.0);
    const bool isFirst = !m_data;
    m_lane.run(
        m_reportSlot,
        [reading, computing, scope = m_scope, isFirst](review::AgreementSource &source,
                                                       std::stop_token stop) -> base::Result<Opened> {
            auto data = std::make_shared<AgreementData>();
            auto schema = source.schema();
            if (!schema)
                return tl::unexpected(schema.error());
            auto judgements = source.judgements(stop, reading);
            if (!judgements)
                return tl::unexpected(judgements.error());
            auto guidelines = source.guidelineTimes();
            if (!guidelines)
                return tl::unexpected(guidelines.error());
            const auto sureFrom = source.sureFrom();
            if (!sureFrom)
                return tl::unexpected(sureFrom.error());
            *data = {std::move(*schema), std::make_shared<review::Judgements>(std::move(*judgements)),
                     std::move(*guidelines), nullptr, *sureFrom};
            Opened opened{data, {}, hasBlindPairs(*data->judgements)};
            AgreementScope fitting = scope;
            if (scope.segment) {
                SECONDLOOK_TRY(addSegments(source, *data, stop));
                if (*scope.segment >= data->segments->names.size())
                    fitting.segment.reset();
            }
            fitting.blindOnly = opened.canBeBlind && (isFirst || scope.blindOnly);
            auto report = computeReport(*data, fitting, stop, computing);
            if (!report)
                return tl::unexpected(report.error());
            opened.report = std::move(*report);
            return opened;
        },
        [this](base::Result<Opened> opened) {
            if (!opened) {
                fail(opened.error());
                return;
            }
            const bool wasByHand = m_data && isCutByHand();
            m_data = std::move(opened->data);
            if (!wasByHand)
                m_thresholds = testedThresholds();
            m_canBeBlind = opened->canBeBlind;
            m_scope = opened->report->scope;
            if (!m_data->segments)
                readSegments();
            take(std::move(opened->report));
        });
    Q_EMIT changed();
}

void AgreementPresenter::readSegments()
{
    m_details.run(
        m_segmentsSlot,
        [data = *m_data](review::AgreementSource &source, std::stop_token stop) mutable -> base::Result<AgreementData> {
            SECONDLOOK_TRY(addSegments(source, data, stop));
            return std::move(data);
        },
        [this](base::Result<AgreementData> data) {
            if (!data) {
                fail(data.error());
                return;
            }
            m_data = std::make_shared<AgreementData>(std::move(*data));
            Q_EMIT segmentsRead();
        });
}

void AgreementPresenter::cancel()
{
    if (m_state != State::Loading && !m_computing)
        return;
    m_reportSlot.cancel();
    m_computing = false;
    if (!m_report) {
        m_state = State::Cancelled;
    } else {
        m_scope = m_report->scope;
        m_weeks = m_shownWeeks;
        m_state = m_report->selection.compared > 0 ? State::Ready : State::Empty;
        if (m_state == State::Ready && m_ambiguityState == AmbiguityState::Waiting)
            findAmbiguity();
    }
    Q_EMIT changed();
}

void AgreementPresenter::fail(const base::Error &error)
{
    m_computing = false;
    m_state = State::Failed;
    m_problem = qtText(error.text());
    Q_EMIT changed();
}

std::optional<base::TimeMs> AgreementPresenter::since() const
{
    if (m_weeks == 0)
        return {};
    return weekOf(m_clock.now()) - (m_weeks - 1) * presenterWeekMs;
}

void AgreementPresenter::setSegment(std::optional<std::uint32_t> segment)
{
    if (segment && !(m_data && m_data->segments))
        return;
    m_scope.segment = segment;
    compute();
}

void AgreementPresenter::setPeriodWeeks(int weeks)
{
    m_weeks = weeks;
    m_scope.since = since();
    compute();
}

void AgreementPresenter::setBlindOnly(bool blindOnly)
{
    m_scope.blindOnly = blindOnly;
    compute();
}

void AgreementPresenter::clearFilters()
{
    m_weeks = 0;
    m_scope.segment.reset();
    m_scope.since.reset();
    compute();
}

void AgreementPresenter::compute()
{
    if (!m_data || (m_report && m_report->scope == m_scope && !m_computing))
        return;
    m_computing = true;
    m_progress = 0.0;
    m_ambiguitySlot.cancel(); // it stands before this one in the lane
    m_lane.run(
        m_reportSlot,
        [data = m_data, scope = m_scope, progress = progressFrom(0.0, 1.0)](
            review::AgreementSource &, std::stop_token stop) { return computeReport(*data, scope, stop, progress); },
        [this](base::Result<std::shared_ptr<const AgreementReport>> report) {
            if (report)
                take(std::move(*report));
            else
                fail(report.error());
        });
    Q_EMIT changed();
}

void AgreementPresenter::take(std::shared_ptr<const AgreementReport> report)
{
    m_report = std::move(report);
    m_reviewerRows = m_report->reviewers;
    m_shownWeeks = m_weeks;
    m_computing = false;
    m_state = m_report->selection.compared > 0 ? State::Ready : State::Empty;
    for (AgreementLane::Slot *slot : {&m_labelsSlot, &m_reviewersSlot, &m_examplesSlot})
        slot->cancel();
    m_labels.reset();
    m_reviewers.reset();
    m_examples.clear();
    m_ambiguity = {};
    m_sums = {};
    m_ambiguityState = AmbiguityState::Waiting;
    Q_EMIT changed();
    Q_EMIT labelsChanged();
    Q_EMIT reviewersChanged();
    Q_EMIT ambiguityChanged();
    if (m_state == State::Ready)
        findAmbiguity();
}

QString AgreementPresenter::labelName(std::uint32_t label) const
{
    return m_data && label < m_data->schema.labels().size() ? nameText(m_data->schema.labels()[label].shownName())
                                                            : QString();
}

QString AgreementPresenter::reviewerName(std::uint32_t reviewer) const
{
    return m_data && reviewer < m_data->judgements->reviewers.size() ? nameText(m_data->judgements->reviewers[reviewer])
                                                                     : QString();
}

} // namespace secondlook::ui

#include "moc_agreement_presenter.cpp"
