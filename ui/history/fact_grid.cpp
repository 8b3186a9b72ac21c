#include "ui/history/fact_grid.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace secondlook::ui {

namespace {

constexpr int factNameWidth = 62;
constexpr int mostValueLines = 8;

} // namespace

FactGrid::FactGrid(const QString &heading, QWidget *parent) : QWidget(parent), m_grid(new QGridLayout)
{
    auto *title = new PlainLabel(heading, FontRole::BodyStrong);
    title->setElideMode(Qt::ElideNone);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(6);
    column->addWidget(title);
    column->addLayout(m_grid);
}

void FactGrid::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, 0, width(), 1), color(Token::Line));
}

void FactGrid::addBelow(QWidget *widget)
{
    layout()->addWidget(widget);
}

void FactGrid::setFacts(const QList<Fact> &facts)
{
    qDeleteAll(m_labels);
    m_labels.clear();
    for (const Fact &fact : facts) {
        if (fact.value.isEmpty())
            continue;
        auto *name = new PlainLabel(fact.name, FontRole::Body, Token::Text3, this);
        name->setElideMode(Qt::ElideNone);
        name->setMinimumWidth(scaled(factNameWidth));
        auto *value = new PlainLabel(fact.value,
                                     fact.isMono     ? FontRole::Mono
                                     : fact.isStrong ? FontRole::BodyStrong
                                                     : FontRole::Body,
                                     Token::Text, this);
        value->setMaxLines(mostValueLines);
        value->setAccessibleName(QStringLiteral("%1 %2").arg(fact.name, fact.value));
        const int row = int(m_labels.size()) / 2;
        m_grid->addWidget(name, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1);
        m_labels << name << value;
    }
    setVisible(!m_labels.isEmpty());
}

} // namespace secondlook::ui

#include "moc_fact_grid.cpp"
