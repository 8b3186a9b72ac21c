#pragma once

#include "ui/runs/runs_presenter.h"
#include "ui/theme/theme.h"

#include <QAbstractTableModel>

namespace secondlook::ui {

/// The records that a run could not label, of the kind that the presenter shows. Those that can be retried can be
/// checked.
class FailedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CheckColumn, RecordColumn, KindColumn, ReasonColumn, TriesColumn, TimeColumn, Columns };

    FailedModel(RunsPresenter *presenter, const base::Clock &clock, QObject *parent = nullptr);

    const pipeline::FailedRecord &at(int row) const { return m_presenter->failed()[m_rows[std::size_t(row)]]; }
    /// As shown last: while the model is about to be reset, what stood there before.
    base::RecordId recordAt(int row) const { return m_records[std::size_t(row)]; }
    /// The row of a record, -1 where it has none.
    int rowOf(base::RecordId record) const;
    QString kindIcon(int row) const;
    Token kindToken(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void take();
    QString text(int row, int column) const;

    RunsPresenter *m_presenter;
    const base::Clock &m_clock;
    std::vector<std::size_t> m_rows; ///< places in the presenter's list
    std::vector<base::RecordId> m_records;
};

} // namespace secondlook::ui
