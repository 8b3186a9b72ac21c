#pragma once

#include <QListView>

namespace secondlook::ui {

class DecisionDelegate;

/// The last decisions in a row, newest first. Whole entries only: what does not fit is left out.
class HistoryView : public QListView
{
    Q_OBJECT

public:
    explicit HistoryView(QAbstractItemModel *decisions, QWidget *parent = nullptr);

    /// Shows as many entries as fit into the width and takes just the room they need.
    void fitInto(int width);
    int shownEntries() const { return m_shown; }
    void setNarrow(bool narrow);
    /// Drawn in the newest entry, which the key takes back.
    void setUndoKey(const QKeySequence &key);

    QSize sizeHint() const override { return {width(), height()}; }
    QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    DecisionDelegate *m_delegate;
    int m_shown = 0;
};

} // namespace secondlook::ui
