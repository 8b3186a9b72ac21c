#pragma once

#include "ui/models/desk_lane.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <atomic>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace secondlook::ui {

/// State of the page that settles many records with one label, without widgets.
///
/// The queue in the order and filter of a view is kept as ids alone; rows are read as they come into sight and
/// forgotten again. Nothing here leases a task: what others hold is left out when the label is given.
class BulkPresenter : public QObject
{
    Q_OBJECT

public:
    /// So many records of a view are listed.
    static constexpr int mostRows = 10'000'000;

    explicit BulkPresenter(const OpenSession &open, QObject *parent = nullptr);
    ~BulkPresenter() override;

    /// Reads the queue, again where it was read before.
    void read();
    bool isReading() const { return m_reading; }
    /// Why the queue or a row could not be read, or a decision was not made; empty where all is well.
    const QString &problem() const { return m_problem; }
    /// What was done last, in one sentence.
    const QString &notice() const { return m_notice; }

    const review::ProjectFacts &facts() const { return m_facts; }
    const review::QueueView &view() const { return m_view; }
    void setOrder(review::QueueOrder order);
    /// A filter as people write it (docs/filters.md); false, with problem(), where it cannot be read.
    bool setFilter(const QString &text);

    int rowCount() const { return int(m_ids.size()); }
    /// Null until the row was read; then asks for it and those around it. Never shows what is to be judged blind.
    const domain::ReviewTask *row(int position);

    bool isSelected(int position) const { return m_selected[std::size_t(position)]; }
    void select(int first, int last, bool on);
    void selectAll(bool on);
    int selectedCount() const { return m_selectedCount; }

    /// The label that the selected records are to get; none: not chosen yet.
    void setLabel(std::optional<std::uint16_t> label);
    std::optional<std::uint16_t> label() const { return m_label; }
    /// What decide() would do; none until that is counted.
    const std::optional<review::BulkPreview> &preview() const { return m_preview; }
    /// Fields beside the label that every answer needs: such records are settled one at a time.
    std::vector<std::string> missingValues() const;
    bool canDecide() const;
    void decide();
    /// Stops a decision on its way: none of it is kept.
    void cancel() { m_stop = true; }
    bool isBusy() const { return m_busy; }
    /// Of the decision on its way, 0..1.
    double progress() const;
    /// Takes back this reviewer's last decision, whole where it was one for many.
    void undo();

Q_SIGNALS:
    /// rowCount(), rows, isReading(), problem(), notice() or view().
    void queueChanged();
    void selectionChanged();
    /// label(), preview(), isBusy() or progress().
    void decisionChanged();
    /// Decisions were made or taken back: who shows the queue reads it again.
    void projectChanged();

private:
    void takeRows(int first, base::Result<std::vector<domain::ReviewTask>> rows);
    void readRows(int around);
    void countPreview();
    std::vector<base::TaskId> selectedTasks() const;
    void finish(const base::Error *error, const QString &notice);
    void report(const base::Error &error);

    review::ProjectFacts m_facts;
    review::QueueView m_view;
    std::vector<base::TaskId> m_ids;
    std::map<int, domain::ReviewTask> m_rows; ///< those near the ones in sight
    std::vector<bool> m_selected;
    int m_selectedCount = 0;
    std::optional<std::uint16_t> m_label;
    std::optional<review::BulkPreview> m_preview;
    QString m_problem;
    QString m_notice;
    bool m_reading = false;
    bool m_readingRows = false;
    bool m_busy = false;
    quint64 m_listed = 0;   ///< counts lists: rows of an earlier one are stale
    quint64 m_previews = 0; ///< counts wishes: a preview of an earlier one is stale
    std::shared_ptr<std::atomic<std::int64_t>> m_done;
    std::int64_t m_deciding = 0;
    std::atomic<bool> m_stop = false;
    QTimer m_previewPause; ///< while the selection may still change
    QTimer m_progressTick;
    DeskLane m_reads;
    DeskLane m_writes;
};

} // namespace secondlook::ui
