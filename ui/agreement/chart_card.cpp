#include "ui/agreement/chart_card.h"

#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace secondlook::ui {

ChartCard::ChartCard(const QString &title, const QString &caption, QWidget *chart, QWidget *parent)
    : Card(parent),
      m_title(title),
      m_head(new PlainLabel(title, FontRole::BodyStrong)),
      m_caption(new PlainLabel(caption, FontRole::Caption, Token::Text3)),
      m_note(new PlainLabel(QString(), FontRole::Caption, Token::Text3)),
      m_row(new QHBoxLayout),
      m_asTable(KeyButton::iconOnly(QStringLiteral("table"), QString())),
      m_copy(KeyButton::iconOnly(QStringLiteral("copy"), QString())),
      m_stack(new QStackedWidget),
      m_table(new FigureTable(title))
{
    m_note->setMaxLines(3);
    m_head->setMaxLines(2); // in some languages, beside each other
    m_caption->setMaxLines(2);
    m_note->hide();
    m_caption->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_head->setAlignment(Qt::AlignVCenter);
    for (KeyButton *button : {m_asTable, m_copy}) {
        button->setKind(KeyButton::Kind::Quiet);
        button->setSmall(true);
    }
    m_asTable->setObjectName(QStringLiteral("asTable"));
    m_copy->setObjectName(QStringLiteral("copyAsCsv"));
    m_row->setSpacing(6);
    m_row->addWidget(m_head);
    m_row->addWidget(m_caption, 1);
    m_row->addWidget(m_asTable);
    m_row->addWidget(m_copy);
    m_stack->addWidget(chart);
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(m_row);
    column->addWidget(m_note);
    column->addWidget(m_stack, 1);
    nameButtons();
    connect(m_asTable, &QAbstractButton::clicked, this, [this] { showTable(!isTableShown()); });
    connect(m_copy, &QAbstractButton::clicked, m_table, &FigureTable::copyAsCsv);
}

void ChartCard::setTitle(const QString &title)
{
    m_title = title;
    m_head->setText(title);
    m_table->setAccessibleName(title);
    nameButtons();
}

void ChartCard::setCaption(const QString &caption)
{
    m_caption->setText(caption);
}

void ChartCard::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ChartCard::addControl(QWidget *control)
{
    m_row->insertWidget(m_row->count() - 2, control);
}

bool ChartCard::isTableShown() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartCard::showTable(bool shown)
{
    m_stack->setCurrentIndex(shown ? 1 : 0);
    nameButtons();
}

void ChartCard::nameButtons()
{
    const QString look = isTableShown() ? tr("Show as chart") : tr("Show as table");
    m_asTable->setToolTip(look);
    m_asTable->setAccessibleName(tr("%1: %2", "card, what its button does").arg(m_title, look));
    m_copy->setToolTip(tr("Copy as CSV"));
    m_copy->setAccessibleName(tr("%1: %2", "card, what its button does").arg(m_title, tr("Copy as CSV")));
}

void ChartCard::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(isTableShown() ? tr("Show as chart") : tr("Show as table"), this,
                   [this] { showTable(!isTableShown()); });
    menu.addAction(tr("Copy as CSV"), m_table, &FigureTable::copyAsCsv);
    menu.exec(event->globalPos());
}

} // namespace secondlook::ui

#include "moc_chart_card.cpp"
