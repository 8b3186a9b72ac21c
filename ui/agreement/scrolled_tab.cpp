#include "ui/agreement/scrolled_tab.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace secondlook::ui {

ScrolledTab::ScrolledTab(QWidget *parent) : QScrollArea(parent)
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(24, 20, 24, 20);
    m_column->setSpacing(16);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    connect(&Theme::instance(), &Theme::changed, this, &ScrolledTab::arrange);
}

void ScrolledTab::stackBelow(QBoxLayout *row, int from)
{
    m_rows.append({row, from});
}

void ScrolledTab::arrange()
{
    for (const Row &row : m_rows)
        row.row->setDirection(width() < scaled(row.from) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ScrolledTab::resizeEvent(QResizeEvent *event)
{
    arrange();
    QScrollArea::resizeEvent(event);
}

} // namespace secondlook::ui

#include "moc_scrolled_tab.cpp"
