#include "ui/models/bulk_presenter.h"

#include "ui/models/held_tasks.h"
#include "ui/models/text_conversion.h"

#include <algorithm>

namespace secondlook::ui {

using base::Result;
using domain::ReviewTask;
using review::ReviewSession;

namespace {

constexpr int rowsAtOnce = 120;
constexpr int previewPauseMs = 200;
constexpr int progressTickMs = 100;

struct Listed
{
    review::ProjectFacts facts;
    std::vector<base::TaskId> ids;
};

Result<Listed> listQueue(ReviewSession &session, const review::QueueView &view)
{
    auto facts = session.facts();
    if (!facts)
        return tl::unexpected(facts.error());
    auto ids = session.candidates(view, BulkPresenter::mostRows);
    if (!ids)
        return tl::unexpected(ids.error());
    return Listed{std::move(*facts), std::move(*ids)};
}

} // namespace

BulkPresenter::BulkPresenter(const OpenSession &open, QObject *parent)
    : QObject(parent), m_done(std::make_shared<std::atomic<std::int64_t>>(0)), m_reads(open), m_writes(open)
{
    m_previewPause.setSingleShot(true);
    m_previewPause.setInterval(previewPauseMs);
    connect(&m_previewPause, &QTimer::timeout, this, &BulkPresenter::countPreview);
    m_progressTick.setInterval(progressTickMs);
    connect(&m_progressTick, &QTimer::timeout, this, &BulkPresenter::decisionChanged);
}

BulkPresenter::~BulkPresenter()
{
    m_stop = true;
}

void BulkPresenter::read()
{
    m_reading = true;
    ++m_listed;
    m_reads.run(
        DeskLane::Kind::Read, this, [view = m_view](ReviewSession &session) { return listQueue(session, view); },
        [this, asked = m_listed](Result<Listed> listed) {
            if (asked != m_listed)
                return;
            m_reading = false;
            if (!listed) {
                report(listed.error());
                return;
            }
            m_facts = std::move(listed->facts);
            m_ids = std::move(listed->ids);
            m_rows.clear();
            m_readingRows = false;
            m_selected.assign(m_ids.size(), false);
            m_selectedCount = 0;
            countPreview();
            Q_EMIT queueChanged();
            Q_EMIT selectionChanged();
        });
    Q_EMIT queueChanged();
}

void BulkPresenter::report(const base::Error &error)
{
    m_problem = qtText(error.text());
    Q_EMIT queueChanged();
}

void BulkPresenter::setOrder(review::QueueOrder order)
{
    m_view.order = order;
    read();
}

bool BulkPresenter::setFilter(const QString &text)
{
    auto filter = review::parseFilter(coreText(text), m_facts.schema);
    if (!filter) {
        report(filter.error());
        return false;
    }
    m_problem.clear();
    m_view.filter = std::move(*filter);
    read();
    return true;
}

const ReviewTask *BulkPresenter::row(int position)
{
    const auto found = m_rows.find(position);
    if (found != m_rows.end())
        return &found->second;
    readRows(position);
    return nullptr;
}

void BulkPresenter::readRows(int around)
{
    if (m_readingRows || m_reading || around >= rowCount())
        return;
    m_readingRows = true;
    const int first = std::max(0, around - rowsAtOnce / 3);
    const int last = std::min(rowCount(), first + rowsAtOnce);
    m_reads.run(
        DeskLane::Kind::Read, this,
        [ids = std::vector<base::TaskId>(m_ids.begin() + first, m_ids.begin() + last)](
            ReviewSession &session) -> Result<std::vector<ReviewTask>> {
            std::vector<ReviewTask> rows;
            for (const base::TaskId id : ids) {
                auto task = session.task(id);
                if (!task)
                    return tl::unexpected(task.error());
                rows.push_back(withoutHiddenAnswer(std::move(*task)));
            }
            return rows;
        },
        [this, first, asked = m_listed](Result<std::vector<ReviewTask>> rows) {
            if (asked == m_listed)
                takeRows(first, std::move(rows));
        });
}

void BulkPresenter::takeRows(int first, Result<std::vector<ReviewTask>> rows)
{
    m_readingRows = false;
    if (!rows) {
        report(rows.error());
        return;
    }
    // What is far from here has left the sight.
    m_rows.erase(m_rows.begin(), m_rows.lower_bound(first - rowsAtOnce));
    m_rows.erase(m_rows.lower_bound(first + 2 * rowsAtOnce), m_rows.end());
    for (std::size_t i = 0; i < rows->size(); ++i)
        m_rows.insert_or_assign(first + int(i), std::move((*rows)[i]));
    Q_EMIT queueChanged();
}

void BulkPresenter::select(int first, int last, bool on)
{
    for (int position = std::max(0, first); position <= last && position < rowCount(); ++position) {
        const bool was = m_selected[std::size_t(position)];
        m_selected[std::size_t(position)] = on;
        m_selectedCount += int(on) - int(was);
    }
    m_preview.reset();
    m_previewPause.start();
    Q_EMIT selectionChanged();
    Q_EMIT decisionChanged();
}

void BulkPresenter::selectAll(bool on)
{
    select(0, rowCount() - 1, on);
}

void BulkPresenter::setLabel(std::optional<std::uint16_t> label)
{
    m_label = label;
    m_preview.reset();
    m_previewPause.start();
    Q_EMIT decisionChanged();
}

std::vector<base::TaskId> BulkPresenter::selectedTasks() const
{
    std::vector<base::TaskId> tasks;
    tasks.reserve(std::size_t(m_selectedCount));
    for (std::size_t position = 0; position < m_ids.size(); ++position)
        if (m_selected[position])
            tasks.push_back(m_ids[position]);
    return tasks;
}

void BulkPresenter::countPreview()
{
    m_preview.reset();
    ++m_previews;
    if (m_label && m_selectedCount > 0 && m_selectedCount <= review::mostInBulk)
        m_reads.run(
            DeskLane::Kind::Read, this,
            [tasks = selectedTasks(), label = *m_label](ReviewSession &session) {
                return session.previewAll(tasks, label);
            },
            [this, asked = m_previews](Result<review::BulkPreview> preview) {
                if (asked != m_previews)
                    return;
                if (preview)
                    m_preview = *preview;
                else
                    report(preview.error());
                Q_EMIT decisionChanged();
            });
    Q_EMIT decisionChanged();
}

std::vector<std::string> BulkPresenter::missingValues() const
{
    return m_facts.schema.fields.empty() ? std::vector<std::string>() : domain::missingFields({}, m_facts.schema);
}

bool BulkPresenter::canDecide() const
{
    return m_preview && m_preview->decided > 0 && !m_busy && missingValues().empty();
}

double BulkPresenter::progress() const
{
    return m_deciding > 0 ? double(m_done->load()) / double(m_deciding) : 0.0;
}

void BulkPresenter::decide()
{
    if (!canDecide() || !m_label)
        return;
    m_busy = true;
    m_stop = false;
    m_problem.clear();
    m_deciding = m_selectedCount;
    m_done->store(0);
    m_progressTick.start();
    review::Answer answer;
    answer.label = m_label;
    answer.values = domain::completed({}, m_facts.schema);
    m_writes.run(
        DeskLane::Kind::Write, this,
        [this, tasks = selectedTasks(), answer, done = m_done](ReviewSession &session) {
            return session.answerAll(tasks, answer, [this, done](std::int64_t seen) {
                done->store(seen);
                return !m_stop;
            });
        },
        [this](Result<review::BulkDone> decided) {
            const QString name = qtText(m_facts.schema.labels()[*m_label].shownName());
            finish(decided ? nullptr : &decided.error(),
                   decided ? tr("%Ln records got %1", nullptr, int(decided->decided)).arg(name) : QString());
        });
    Q_EMIT decisionChanged();
}

void BulkPresenter::undo()
{
    if (m_busy)
        return;
    m_busy = true;
    m_problem.clear();
    m_writes.run(
        DeskLane::Kind::Write, this, [](ReviewSession &session) { return session.undo(); },
        [this](Result<std::optional<ReviewSession::Undone>> undone) {
            if (!undone)
                finish(&undone.error(), {});
            else if (!*undone)
                finish(nullptr, tr("Nothing is left to undo"));
            else
                finish(nullptr, tr("%Ln decisions taken back", nullptr, int((*undone)->others) + 1));
        });
    Q_EMIT decisionChanged();
}

void BulkPresenter::finish(const base::Error *error, const QString &notice)
{
    m_busy = false;
    m_progressTick.stop();
    m_notice = notice;
    if (error != nullptr) {
        report(*error);
        Q_EMIT decisionChanged();
        return;
    }
    m_label.reset();
    Q_EMIT projectChanged();
    read();
}

} // namespace secondlook::ui

#include "moc_bulk_presenter.cpp"
