#pragma once

#include "ui/agreement/figure_table.h"
#include "ui/widgets/card.h"

#include <QStackedWidget>

class QHBoxLayout;

namespace secondlook::ui {

class KeyButton;
class PlainLabel;

/// A chart in a card: title, what it shows, a switch between the chart and the same as a table, and a button that
/// copies the table as CSV. The menu of the chart offers both too.
class ChartCard : public Card
{
    Q_OBJECT

public:
    ChartCard(const QString &title, const QString &caption, QWidget *chart, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setCaption(const QString &caption);
    /// A line under the head; empty: none.
    void setNote(const QString &note);
    /// A control in the head, before the buttons.
    void addControl(QWidget *control);
    FigureTable *table() const { return m_table; }
    bool isTableShown() const;
    void showTable(bool shown);
    /// What takes the focus: the chart or its table.
    QWidget *shown() const { return m_stack->currentWidget(); }

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void nameButtons();

    QString m_title;
    PlainLabel *m_head;
    PlainLabel *m_caption;
    PlainLabel *m_note;
    QHBoxLayout *m_row;
    KeyButton *m_asTable;
    KeyButton *m_copy;
    QStackedWidget *m_stack;
    FigureTable *m_table;
};

} // namespace secondlook::ui
