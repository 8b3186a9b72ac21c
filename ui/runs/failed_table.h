#pragma once

#include "base/ids.h"

#include <QTableView>

namespace secondlook::ui {

class FailedModel;

/// The records that failed. Up and Down move, Space checks, Ctrl+A checks all, Esc none, Enter opens the record.
class FailedTable : public QTableView
{
    Q_OBJECT

public:
    explicit FailedTable(FailedModel *model, QWidget *parent = nullptr);

    /// As high as its rows, up to a dozen.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Tells that the current record is to be opened.
    void openCurrent();

Q_SIGNALS:
    void opened(base::RecordId record);
    void allAsked(bool chosen);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void goOn();
    void toggle(int row);

    FailedModel *m_failed;
    base::RecordId m_current; ///< before the rows changed
    int m_scrolled = 0;
};

} // namespace secondlook::ui
