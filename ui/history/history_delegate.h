#pragma once

#include "ui/history/history_table_model.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace secondlook::ui {

/// Paints the rows: a day on the panel, an entry with the reviewer's mark and the icon of what was done.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit HistoryDelegate(const HistoryTableModel *model, QObject *parent = nullptr);

    /// What a cell needs to show all it holds.
    static int widthOf(const HistoryLine &line, int column);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const HistoryTableModel *m_model;
};

class HistoryHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit HistoryHeader(const HistoryTableModel *model, QWidget *parent = nullptr);

    static int widthOf(const QString &title);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const HistoryTableModel *m_model;
};

} // namespace secondlook::ui
