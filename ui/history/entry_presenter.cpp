#include "ui/history/entry_presenter.h"

#include "base/text.h"
#include "ui/models/text_conversion.h"

#include <utility>

namespace secondlook::ui {

namespace {

constexpr std::size_t sampledTextBytes = 2'000;

} // namespace

EntryPresenter::EntryPresenter(const OpenChangeLog &open, QObject *parent) : QObject(parent), m_lane(open) {}

EntryPresenter::~EntryPresenter() = default;

void EntryPresenter::setAdjudication(const OpenAdjudication &open)
{
    m_adjudication = std::make_unique<AdjudicationLane>(open);
}

void EntryPresenter::showNothing()
{
    m_detailSlot.cancel();
    m_detail.reset();
    m_sampled.reset();
    m_problem.clear();
    Q_EMIT shown();
}

void EntryPresenter::showEntry(std::int64_t entry)
{
    m_lane.run(
        m_detailSlot, [entry](review::ChangeLog &log, std::stop_token) { return log.detail(entry); },
        [this](base::Result<review::ChangeDetail> detail) {
            m_sampled.reset();
            m_detail.reset();
            m_problem.clear();
            if (detail)
                m_detail = std::move(*detail);
            else
                m_problem = qtText(detail.error().text());
            Q_EMIT shown();
        });
}

void EntryPresenter::showSampled(const review::SampledRecord &record)
{
    m_lane.run(
        m_detailSlot, [id = record.record](review::ChangeLog &log, std::stop_token) { return log.record(id); },
        [this, record](base::Result<domain::Record> whole) {
            m_detail.reset();
            m_sampled = record;
            m_problem = whole ? QString() : qtText(whole.error().text());
            m_sampledText = whole ? base::shortened(whole->text, sampledTextBytes) : std::string();
            Q_EMIT shown();
        });
}

base::RecordId EntryPresenter::recordId() const
{
    if (m_detail)
        return m_detail->change.record;
    return m_sampled ? m_sampled->record : base::RecordId();
}

void EntryPresenter::openRecord()
{
    const base::RecordId id = recordId();
    if (!id.isValid()) {
        Q_EMIT refused(tr("This entry is not about a record."));
        return;
    }
    m_lane.run(
        m_recordSlot, [id](review::ChangeLog &log, std::stop_token) { return log.record(id); },
        [this](base::Result<domain::Record> record) {
            if (!record) {
                Q_EMIT refused(qtText(record.error().text()));
                return;
            }
            m_record = std::move(*record);
            Q_EMIT recordRead();
        });
}

void EntryPresenter::reopen()
{
    if (m_reopening)
        return;
    if (!m_detail || !m_detail->decision.isValid()) {
        Q_EMIT refused(m_detail && m_detail->isTakenBack
                           ? tr("This decision was taken back already: the conflict was opened again then.")
                           : tr("Only a decision about a conflict can be opened again. Choose one of those entries."));
        return;
    }
    if (!m_adjudication) {
        Q_EMIT refused(tr("Conflicts cannot be opened again here."));
        return;
    }
    m_reopening = true;
    m_adjudication->run(
        AdjudicationLane::Kind::Write, this,
        [id = m_detail->decision](review::AdjudicationSession &session) { return session.undo(id); },
        [this, record = qtText(m_detail->change.externalId)](base::Result<std::optional<review::TakenBack>> takenBack) {
            m_reopening = false;
            if (!takenBack)
                Q_EMIT refused(qtText(takenBack.error().text()));
            else if (!*takenBack)
                Q_EMIT refused(tr("This decision is not in the project any more."));
            else
                Q_EMIT reopened(record, (*takenBack)->exportedAt.has_value());
        });
}

} // namespace secondlook::ui

#include "moc_entry_presenter.cpp"
