#include "ui/start/start_page.h"

#include "ui/start/drop_zone.h"
#include "ui/start/recent_delegate.h"
#include "ui/start/recent_model.h"
#include "ui/start/start_card.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace secondlook::ui {

namespace {

constexpr int columnWidth = 1000;
constexpr int twoColumnsFrom = 1100;

class Mark : public QWidget
{
public:
    Mark() { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }
    QSize sizeHint() const override { return {scaled(44), scaled(44)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).drawPixmap(0, 0, appMarkPixmap(width(), devicePixelRatioF()));
    }
};

PlainLabel *sectionHead(const QString &text)
{
    auto *head = new PlainLabel(text, FontRole::Caption, Token::Text2);
    head->setWeight(QFont::DemiBold);
    head->setContentsMargins(0, 0, 0, 8);
    return head;
}

} // namespace

StartPage::StartPage(ProjectService *service, const StartActions &actions, const QList<QAction *> &hints,
                     QWidget *parent)
    : QWidget(parent), m_service(service), m_recent(new RecentModel(this)), m_drop(new DropZone)
{
    m_begin = makeBegin(actions);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(48);
    m_columns->addWidget(m_begin, 1);
    m_columns->addWidget(makeRecent());

    m_column = new QWidget;
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 76, 0, 24);
    column->setSpacing(0);
    column->addWidget(makeTitle());
    column->addSpacing(36);
    column->addLayout(m_columns);
    column->addSpacing(26);
    column->addWidget(m_drop);
    column->addSpacing(22);
    column->addWidget(makeHints(hints));
    column->addStretch(1);

    auto *centre = new QWidget;
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(24, 0, 24, 0);
    row->addStretch(1);
    row->addWidget(m_column);
    row->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(centre);
    centre->setAutoFillBackground(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

QWidget *StartPage::makeTitle()
{
    auto *title = new QWidget;
    auto *row = new QHBoxLayout(title);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new PlainLabel(tr("Second Look"), FontRole::Display));
    words->addWidget(new PlainLabel(tr("Check the labels a model is not sure about, and turn them into training data."),
                                    FontRole::Body, Token::Text2));
    row->addWidget(new Mark);
    row->addLayout(words, 1);
    return title;
}

QWidget *StartPage::makeBegin(const StartActions &actions)
{
    auto *begin = new QWidget;
    auto *column = new QVBoxLayout(begin);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(sectionHead(tr("Begin")));
    m_cards = {new StartCard(actions.newProject, QStringLiteral("file"), tr("New project from a file"),
                             tr("CSV or JSON lines. You match the columns next.")),
               new StartCard(actions.openProject, QStringLiteral("folder"), tr("Open a project"),
                             tr("A project file on this computer.")),
               new StartCard(actions.sample, QStringLiteral("book"), tr("Try the sample project"),
                             tr("724 made-up support messages, 12 labels. Nothing leaves this computer."))};
    for (StartCard *card : m_cards) {
        card->installEventFilter(this);
        column->addWidget(card);
        column->addSpacing(card == m_cards.last() ? 0 : 10);
    }
    column->addStretch(1);
    return begin;
}

QWidget *StartPage::makeRecent()
{
    m_recentList = new QListView;
    m_recentList->setModel(m_recent);
    m_recentList->setItemDelegate(new RecentDelegate(this));
    m_recentList->setFrameShape(QFrame::NoFrame);
    m_recentList->setMouseTracking(true);
    m_recentList->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_recentList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recentList->setAccessibleName(tr("Recent projects"));
    m_noRecent = new PlainLabel(tr("Projects you open appear here."), FontRole::Body, Token::Text2);
    m_noRecent->setContentsMargins(12, 18, 12, 18);
    m_noRecent->hide();
    connect(m_recentList, &QAbstractItemView::clicked, this, &StartPage::openRecent);
    connect(m_recentList, &QAbstractItemView::activated, this, &StartPage::openRecent);

    auto *inner = new QWidget;
    auto *inside = new QVBoxLayout(inner);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_noRecent);
    inside->addWidget(m_recentList);
    auto *recent = new QWidget;
    auto *column = new QVBoxLayout(recent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(sectionHead(tr("Recent")));
    column->addWidget(new RoundFrame(inner));
    column->addStretch(1);
    recent->setMinimumWidth(scaled(420));
    return recent;
}

QWidget *StartPage::makeHints(const QList<QAction *> &hints)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addStretch(1);
    for (QAction *action : hints) {
        if (action != hints.first())
            line->addSpacing(18);
        line->addWidget(new KeyCap(action));
        line->addWidget(new PlainLabel(action->text().remove(QLatin1Char('&')), FontRole::Caption, Token::Text3));
    }
    line->addStretch(1);
    return row;
}

void StartPage::reload()
{
    m_recentTask.run([service = m_service](const std::stop_token &) { return service->recent(); },
                     [this](const QList<RecentProject> &projects) {
                         m_recent->setProjects(projects, QDate::currentDate());
                         m_noRecent->setVisible(projects.isEmpty());
                         m_recentList->setVisible(!projects.isEmpty());
                         if (!projects.isEmpty())
                             m_recentList->setCurrentIndex(m_recent->index(0));
                         fitRecent();
                         Q_EMIT ready();
                     });
}

void StartPage::fitRecent()
{
    const int rows = qMin(m_recent->rowCount(), 6);
    m_recentList->setFixedHeight(rows * m_recentList->itemDelegate()->sizeHint({}, {}).height());
}

void StartPage::openRecent(const QModelIndex &index)
{
    const QString path = index.data(RecentModel::PathRole).toString();
    if (index.data(RecentModel::MissingRole).toBool())
        Q_EMIT projectMoved(path);
    else
        Q_EMIT projectChosen(path);
}

void StartPage::focusFirst()
{
    m_cards.first()->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> StartPage::areas() const
{
    return {m_begin, m_recentList};
}

void StartPage::showProgress(const QString &what, const base::Progress &progress)
{
    m_drop->showProgress(what, progress.done, progress.total);
}

void StartPage::endProgress()
{
    m_drop->showInvitation();
}

void StartPage::fitColumns()
{
    const bool two = width() >= scaled(twoColumnsFrom);
    m_columns->setDirection(two ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(two ? 48 : 24);
    m_column->setFixedWidth(qMin(scaled(columnWidth), width() - 48 - style()->pixelMetric(QStyle::PM_ScrollBarExtent)));
    fitRecent();
}

void StartPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), color(Token::Surface));
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

bool StartPage::eventFilter(QObject *watched, QEvent *event)
{
    auto *card = qobject_cast<StartCard *>(watched);
    if (card == nullptr || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return false;
    const int to = int(m_cards.indexOf(card)) + (key == Qt::Key_Down ? 1 : -1);
    m_cards[qBound(0, to, int(m_cards.size()) - 1)]->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace secondlook::ui

#include "moc_start_page.cpp"
