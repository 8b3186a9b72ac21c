#include "ui/datasets/datasets_presenter.h"

#include "datasets/quality_gates.h"
#include "ui/models/text_conversion.h"

#include <algorithm>
#include <atomic>
#include <utility>

namespace secondlook::ui {

using base::Result;
using datasets::DatasetManifest;
using datasets::DatasetSession;
using datasets::draftVersion;

namespace {

constexpr int versionsAPage = 50;
constexpr std::chrono::milliseconds datasetProgressEvery(100);
constexpr std::chrono::seconds paceKnownAfter(3);

} // namespace

/// What one reading of the list brings.
struct DatasetsPresenter::Listed
{
    datasets::DatasetFacts facts;
    datasets::VersionList list;
    std::vector<std::string> formats;
};

double DatasetMeter::share() const
{
    return progress.total > 0 ? std::min(1.0, double(progress.done) / double(progress.total)) : -1.0;
}

std::optional<int> DatasetMeter::secondsLeft() const
{
    const auto spent = std::chrono::steady_clock::now() - begun;
    if (!isRunning || spent < paceKnownAfter || progress.done <= 0 || progress.done >= progress.total)
        return {};
    const double each = std::chrono::duration<double>(spent).count() / double(progress.done);
    return int(each * double(progress.total - progress.done)) + 1;
}

DatasetsPresenter::DatasetsPresenter(const OpenDatasets &open, QObject *parent)
    : QObject(parent), m_lane(open), m_draftLane(open), m_workLane(open)
{
}

DatasetsPresenter::~DatasetsPresenter() = default;

datasets::LongCall DatasetsPresenter::longCall(const std::stop_token &stop, DatasetMeter &meter,
                                               void (DatasetsPresenter::*moved)())
{
    // Steady time, not the clock: it only spares the interface.
    const auto last = std::make_shared<std::atomic<std::chrono::steady_clock::rep>>(0);
    return {stop, [this, stop, moved, last, meter = &meter](const base::Progress &progress) {
                const auto now = std::chrono::steady_clock::now().time_since_epoch();
                if (now - std::chrono::steady_clock::duration(last->load()) < datasetProgressEvery)
                    return;
                last->store(now.count());
                QMetaObject::invokeMethod(
                    this,
                    [this, stop, moved, meter, progress] {
                        if (stop.stop_requested() || !meter->isRunning)
                            return;
                        meter->progress = progress;
                        Q_EMIT(this->*moved)();
                    },
                    Qt::QueuedConnection);
            }};
}

template <typename Receive> void DatasetsPresenter::readList(int before, Receive receive)
{
    run(
        m_lane, before > 0 ? m_olderSlot : m_listSlot,
        [before](DatasetSession &session, const std::stop_token &) -> Result<Listed> {
            auto facts = session.facts();
            if (!facts)
                return tl::unexpected(facts.error());
            auto list = session.versions(before, versionsAPage);
            if (!list)
                return tl::unexpected(list.error());
            return Listed{std::move(*facts), std::move(*list), session.exportFormats()};
        },
        std::move(receive));
}

void DatasetsPresenter::read()
{
    m_state = State::Loading;
    readList(0, [this](Result<Listed> list) {
        if (list) {
            takeList(std::move(*list));
            return;
        }
        m_state = State::Failed;
        m_problem = qtText(list.error().text());
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void DatasetsPresenter::takeList(Listed &&list)
{
    m_state = State::Ready;
    m_facts = std::move(list.facts);
    m_versions = std::move(list.list.versions);
    m_hasOlder = list.list.hasMore;
    m_formats = std::move(list.formats);
    if (m_facts.isPack || !m_facts.canChange)
        m_draftState = DraftState::Impossible;
    else if (m_draftState != DraftState::None && m_facts.change != m_draftChange)
        forgetDraft();
    if (m_draftState == DraftState::Impossible && isDraftShown() && !m_versions.empty())
        m_selected = newest();
    if (m_draftState == DraftState::None && isDraftShown())
        workOutDraft();
    if (!isDraftShown())
        readShown();
    Q_EMIT changed();
}

void DatasetsPresenter::readOlder()
{
    if (!m_hasOlder || m_versions.empty())
        return;
    readList(m_versions.back().version, [this](Result<Listed> list) {
        if (!list)
            return; // the list says that there are more; asking again reads them
        m_hasOlder = list->list.hasMore;
        std::ranges::move(list->list.versions, std::back_inserter(m_versions));
        Q_EMIT changed();
    });
}

void DatasetsPresenter::forgetDraft()
{
    m_draftSlot.cancel();
    m_draftMeter.isRunning = false;
    m_draft.reset();
    m_reasons.clear();
    m_freezeProblem.clear();
    if (m_draftState != DraftState::Impossible)
        m_draftState = DraftState::None;
}

void DatasetsPresenter::workOutDraft()
{
    if (m_draftState == DraftState::Impossible)
        return;
    forgetDraft();
    if (isDraftShown())
        forgetShown();
    m_draftState = DraftState::Working;
    m_draftChange = m_facts.change;
    m_draftMeter = {true, {}, std::chrono::steady_clock::now()};
    run(
        m_draftLane, m_draftSlot,
        [this](DatasetSession &session, const std::stop_token &stop) {
            return session.draft(longCall(stop, m_draftMeter, &DatasetsPresenter::draftMoved));
        },
        [this](Result<DatasetManifest> draft) {
            m_draftMeter.isRunning = false;
            m_draftState = draft ? DraftState::Ready : DraftState::Failed;
            if (draft)
                m_draft = std::move(*draft);
            else
                m_draftProblem = qtText(draft.error().message);
            if (isDraftShown())
                readSinceBefore();
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void DatasetsPresenter::stopDraft()
{
    if (m_draftState != DraftState::Working)
        return;
    forgetDraft();
    m_draftState = DraftState::Stopped;
    Q_EMIT changed();
}

const DatasetManifest *DatasetsPresenter::shown() const
{
    const auto &shown = isDraftShown() ? m_draft : m_stored;
    return shown ? &*shown : nullptr;
}

int DatasetsPresenter::shownNumber() const
{
    return isDraftShown() ? draftNumber() : m_selected;
}

void DatasetsPresenter::forgetShown()
{
    for (DatasetSlot *slot : {&m_shownSlot, &m_sinceSlot, &m_differenceSlot, &m_rowsSlot, &m_originSlot})
        slot->cancel();
    m_stored.reset();
    m_shownProblem.clear();
    m_sinceBefore.reset();
    m_sinceBeforeProblem.clear();
    m_difference.reset();
    m_rows.reset();
    m_origin.reset();
    m_originProblem.clear();
}

void DatasetsPresenter::select(int version)
{
    if (version == m_selected && (shown() != nullptr || version == draftVersion))
        return;
    m_selected = version;
    forgetShown();
    if (!isDraftShown())
        readShown();
    else if (m_draft)
        readSinceBefore();
    else if (m_draftState == DraftState::None)
        workOutDraft();
    Q_EMIT changed();
}

void DatasetsPresenter::readShown()
{
    run(
        m_lane, m_shownSlot,
        [number = m_selected](DatasetSession &session, const std::stop_token &) { return session.version(number); },
        [this](Result<DatasetManifest> version) {
            if (version) {
                m_stored = std::move(*version);
                readSinceBefore();
            } else {
                m_shownProblem = qtText(version.error().text());
            }
            Q_EMIT changed();
        });
}

int DatasetsPresenter::before() const
{
    return isDraftShown() ? newest() : m_selected - 1;
}

void DatasetsPresenter::readSinceBefore()
{
    m_sinceBefore.reset();
    m_sinceBeforeProblem.clear();
    if (shown() == nullptr)
        return;
    openRows({.version = m_selected});
    if (before() <= 0)
        return;
    run(
        laneOf(m_selected), m_sinceSlot,
        [older = before(), newer = m_selected](DatasetSession &session, const std::stop_token &stop) {
            return session.difference({.older = older, .newer = newer}, stop);
        },
        [this](Result<datasets::Difference> difference) {
            if (difference)
                m_sinceBefore = std::move(difference->diff);
            else
                m_sinceBeforeProblem = qtText(difference.error().text());
            Q_EMIT sinceBeforeChanged();
        });
}

std::vector<datasets::GateResult> DatasetsPresenter::gates() const
{
    const DatasetManifest *manifest = shown();
    if (manifest == nullptr)
        return {};
    std::vector<datasets::GateResult> gates = manifest->card.gates;
    if (isDraftShown())
        for (datasets::GateResult &gate : gates)
            if (const auto reason = m_reasons.find(gate.name); !gate.pass && reason != m_reasons.end())
                gate.accepted = {m_facts.actor, reason->second};
    return gates;
}

void DatasetsPresenter::accept(const std::string &gate, const QString &reason)
{
    if (m_isFreezing || reason.trimmed().isEmpty())
        return;
    m_reasons[gate] = coreText(reason.trimmed());
    Q_EMIT gatesChanged();
}

void DatasetsPresenter::takeBackAcceptance(const std::string &gate)
{
    if (!m_isFreezing && m_reasons.erase(gate) > 0)
        Q_EMIT gatesChanged();
}

std::optional<std::string> DatasetsPresenter::blockingGate() const
{
    if (m_draft)
        for (const datasets::GateResult &gate : m_draft->card.gates)
            if (!gate.pass && !m_reasons.contains(gate.name))
                return gate.name;
    return {};
}

bool DatasetsPresenter::canFreeze() const
{
    return isDraftShown() && m_draft && !m_isFreezing && !blockingGate();
}

void DatasetsPresenter::freeze()
{
    if (!canFreeze())
        return;
    m_isFreezing = true;
    m_freezeProblem.clear();
    // A write that has begun ends, whoever waits for it.
    m_draftLane.run(
        DatasetLane::Kind::Write, this,
        [reasons = m_reasons](DatasetSession &session) { return session.freeze(reasons); },
        [this](Result<int> version) {
            m_isFreezing = false;
            if (!version) {
                m_freezeProblem = qtText(version.error().message);
                Q_EMIT changed();
                return;
            }
            forgetDraft();
            forgetShown();
            m_selected = *version;
            read();
            Q_EMIT frozen(*version);
        });
    Q_EMIT changed();
}

} // namespace secondlook::ui

#include "moc_datasets_presenter.cpp"
