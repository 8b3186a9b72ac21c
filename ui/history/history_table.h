#pragma once

#include "ui/history/history_table_model.h"

#include <QTableView>

namespace secondlook::ui {

/// The log as a table: arrows walk over the entries and pass the days by, Home and End go to the first and the last
/// that is listed, Enter opens the record, Ctrl+C copies the line. More entries come while it is scrolled.
class HistoryTable : public QTableView
{
    Q_OBJECT

public:
    explicit HistoryTable(HistoryPresenter *history, QWidget *parent = nullptr);

    /// Place in the presenter's list; -1 without one.
    int currentPlace() const;
    void setCurrentPlace(int place);

Q_SIGNALS:
    void currentPlaceChanged(int place);
    void opened();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyboardSearch(const QString &search) override;

private:
    void fit();
    void spanDays(int first, int last);
    void fetchWhereNear();
    void move(int row, int step);
    void copyLine() const;

    HistoryPresenter *m_history;
    HistoryTableModel m_model;
};

} // namespace secondlook::ui
