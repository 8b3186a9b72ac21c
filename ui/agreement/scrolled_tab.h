#pragma once

#include <QScrollArea>

class QBoxLayout;

namespace secondlook::ui {

/// The content of one tab: scrolls where it does not fit, with the margins of a page.
class ScrolledTab : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrolledTab(QWidget *parent = nullptr);

protected:
    /// Parts go in here, from top to bottom.
    QBoxLayout *column() const { return m_column; }
    /// Puts the parts of a row below one another where the tab is narrower than `from` (at 100 %).
    void stackBelow(QBoxLayout *row, int from);
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    struct Row
    {
        QBoxLayout *row;
        int from;
    };
    QBoxLayout *m_column;
    QList<Row> m_rows;
};

} // namespace secondlook::ui
