#include "ui/review/queue_controls.h"

#include "ui/models/text_conversion.h"
#include "ui/review/order_box.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/key_button.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>

namespace secondlook::ui {

namespace {

constexpr int mostKept = 30;
constexpr int shownInMenu = 60;

QString keptSetting()
{
    return QStringLiteral("queue.kept_filters");
}

QString filterOf(const ReviewPresenter &desk)
{
    return qtText(review::filterText(desk.view().filter));
}

/// A menu would take the character behind an ampersand for a key.
QString menuText(const QString &filter)
{
    QString shown = filter.size() > shownInMenu ? filter.left(shownInMenu) + QChar(0x2026) : filter;
    return shown.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

QueueControls::QueueControls(ReviewPresenter *desk, QAction *enter, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_filter(new FilterField(tr("Keep to records that match"))),
      m_open(KeyButton::iconOnly(QStringLiteral("filter"), enter->text())),
      m_kept(KeyButton::iconOnly(QStringLiteral("star"), tr("Kept filters"))),
      m_menu(new QMenu(this)),
      m_order(new OrderBox)
{
    m_filter->setKey(enter->shortcut());
    m_filter->setMaximumWidth(scaled(440));
    m_filter->setFixedHeight(scaled(30));
    m_filter->setToolTip(tr("For example: label:card_arrival conf<0.6 channel=email \"lost card\""));
    m_open->setAction(enter);
    m_kept->setMenu(m_menu);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(m_filter, 1000);
    row->addWidget(m_kept);
    row->addWidget(m_open);
    row->addWidget(m_order);
    connect(m_filter, &QLineEdit::returnPressed, this, &QueueControls::applyFilter);
    connect(m_filter, &FilterField::left, this, &QueueControls::leaveFilter);
    connect(m_menu, &QMenu::aboutToShow, this, &QueueControls::fillMenu);
    connect(m_order, &OrderBox::chosen, this, [this](review::QueueOrder order) {
        m_desk->setView({order, m_desk->view().filter});
        Q_EMIT left();
    });
    connect(m_desk, &ReviewPresenter::viewChanged, this, &QueueControls::showView);
    connect(m_desk, &ReviewPresenter::currentChanged, this, &QueueControls::showView);
    showView();
}

QList<QWidget *> QueueControls::focusOrder() const
{
    return {m_filter, m_kept, m_open, m_order};
}

void QueueControls::showView()
{
    const QString filter = filterOf(*m_desk);
    const bool shown = !filter.isEmpty() || m_filter->hasFocus() || m_kept->hasFocus();
    m_filter->setVisible(shown);
    m_kept->setVisible(shown);
    m_open->setVisible(!shown);
    if (!m_filter->hasFocus())
        m_filter->setText(filter);
    m_order->setOrder(m_desk->view().order);
    const auto matching = m_desk->matching();
    if (filter.isEmpty())
        m_filter->setNote({});
    else if (m_desk->isArranging())
        m_filter->setNote(tr("looking"));
    else if (matching == ReviewPresenter::mostCandidates)
        m_filter->setNote(tr("%L1 or more").arg(*matching));
    else
        m_filter->setNote(tr("%Ln left", "records that match the filter", matching.value_or(0)));
}

void QueueControls::enterFilter()
{
    m_filter->show();
    m_kept->show();
    m_open->hide();
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void QueueControls::applyFilter()
{
    m_desk->filterQueue(m_filter->text());
    if (filterOf(*m_desk) == m_filter->text().simplified() || !m_desk->message())
        leaveFilter();
}

void QueueControls::leaveFilter()
{
    if (m_filter->text().isEmpty())
        m_desk->filterQueue({});
    Q_EMIT left();
    showView();
}

QStringList QueueControls::keptFilters() const
{
    return m_desk->setting(keptSetting()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

void QueueControls::setKeptFilters(const QStringList &filters)
{
    m_desk->setSetting(keptSetting(), filters.join(QLatin1Char('\n')));
}

void QueueControls::fillMenu()
{
    m_menu->clear();
    const QString now = filterOf(*m_desk);
    const QStringList kept = keptFilters();
    for (const QString &filter : kept) {
        QAction *use = m_menu->addAction(menuText(filter), this, [this, filter] {
            m_filter->setText(filter);
            applyFilter();
        });
        use->setCheckable(true);
        use->setChecked(filter == now);
    }
    if (!kept.isEmpty())
        m_menu->addSeparator();
    if (kept.contains(now))
        m_menu->addAction(tr("Forget this filter"), this, [this, now, kept] {
            QStringList others = kept;
            others.removeAll(now);
            setKeptFilters(others);
        });
    else
        m_menu
            ->addAction(tr("Keep this filter"), this,
                        [this, now, kept] { setKeptFilters((QStringList{now} + kept).mid(0, mostKept)); })
            ->setEnabled(!now.isEmpty());
}

} // namespace secondlook::ui

#include "moc_queue_controls.cpp"
