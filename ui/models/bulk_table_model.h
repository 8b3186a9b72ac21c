#pragma once

#include "ui/models/bulk_presenter.h"

#include <QAbstractTableModel>

namespace secondlook::ui {

/// The rows of the queue that are in sight: a window of a few rows over millions, so that the view lays out no more
/// than it shows. Rows of the model are counted from the top of the window.
class BulkTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ChosenColumn, IdColumn, TextColumn, PredictedColumn, ConfidenceColumn, SegmentColumn, Columns };

    explicit BulkTableModel(BulkPresenter *bulk, QObject *parent = nullptr);

    int top() const { return m_top; }
    /// The window; it is kept within the queue.
    void setWindow(int top, int rows);
    int position(const QModelIndex &index) const { return m_top + index.row(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void follow();
    QString cell(const domain::ReviewTask &task, int column) const;

    BulkPresenter *m_bulk;
    int m_top = 0;
    int m_rows = 0;  ///< as many as fit
    int m_shown = 0; ///< of these, as many as there are
};

} // namespace secondlook::ui
