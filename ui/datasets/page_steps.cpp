#include "ui/datasets/page_steps.h"

#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>

namespace secondlook::ui {

PageSteps::PageSteps(const QString &what, QWidget *parent)
    : QWidget(parent),
      m_back(KeyButton::iconOnly(QStringLiteral("left"), tr("%1: the page before", "rows").arg(what))),
      m_on(KeyButton::iconOnly(QStringLiteral("right"), tr("%1: the next page", "rows").arg(what))),
      m_place(new PlainLabel(QString(), FontRole::Caption, Token::Text2))
{
    m_back->setObjectName(QStringLiteral("pageBack"));
    m_on->setObjectName(QStringLiteral("pageOn"));
    m_back->setSmall(true);
    m_on->setSmall(true);
    m_place->setElideMode(Qt::ElideNone);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_place);
    row->addWidget(m_back);
    row->addWidget(m_on);
    connect(m_back, &QAbstractButton::clicked, this, [this] { Q_EMIT asked(qMax<qint64>(0, m_from - rowsAPage)); });
    connect(m_on, &QAbstractButton::clicked, this, [this] { Q_EMIT asked(m_from + rowsAPage); });
}

void PageSteps::setPage(qint64 from, qint64 shown, qint64 total)
{
    const QLocale locale;
    m_from = from;
    m_place->setText(shown == 0
                         ? tr("none")
                         : tr("%1 to %2 of %3", "rows")
                               .arg(locale.toString(from + 1), locale.toString(from + shown), locale.toString(total)));
    m_back->setEnabled(from > 0);
    m_on->setEnabled(from + shown < total);
}

} // namespace secondlook::ui

#include "moc_page_steps.cpp"
