#pragma once

#include "ui/models/bulk_table_model.h"

#include <QWidget>

class QScrollBar;
class QTableView;

namespace secondlook::ui {

/// The queue as a table that scrolls over millions of rows. Up, Down, Page and Home, End move; Space chooses a row,
/// Shift with a movement or a click chooses up to there, Ctrl+A chooses all, Esc none.
class BulkTable : public QWidget
{
    Q_OBJECT

public:
    explicit BulkTable(BulkPresenter *bulk, QWidget *parent = nullptr);

    QTableView *view() const { return m_view; }
    BulkPresenter *bulk() const { return m_bulk; }
    /// Counted from the beginning of the queue; -1 where it is empty.
    int currentPosition() const;
    void setCurrentPosition(int position);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool pressKey(int key, Qt::KeyboardModifiers modifiers);
    bool clickRow(int row, Qt::KeyboardModifiers modifiers);
    void move(int position, bool choosing);
    void chooseFromAnchor(int position);
    void fit();
    int visibleRows() const;

    BulkPresenter *m_bulk;
    BulkTableModel m_model;
    QTableView *m_view;
    QScrollBar *m_bar;
    int m_current = 0;
    int m_anchor = 0; ///< where choosing with Shift began
};

} // namespace secondlook::ui
