#include "ui/shell/main_window.h"

#include "ui/shell/focus_areas.h"
#include "ui/shell/navigation.h"
#include "ui/shell/palette.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/top_row.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace secondlook::ui {

namespace {

constexpr int fullNavigationFrom = 1360;

class PageStack : public QStackedWidget
{
protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), color(Token::Surface)); }
};

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

MainWindow::MainWindow(QWidget *parent) : QMainWindow(parent)
{
    setMinimumSize(1024, 640);
    setAcceptDrops(true);
    buildBody();
    buildActions();
    m_palette = new Palette(m_registry.find(QStringLiteral("tools.palette")), this);
    m_palette->addSource({tr("Commands"), QLatin1Char('>'), tr("commands"), [this] { return commands(); }});
    m_sheet = new ShortcutSheet(&m_registry, this);
    connect(m_sheet, &ShortcutSheet::changeKeysAsked, this, &MainWindow::changeKeysAsked);
    connect(&m_registry, &ActionRegistry::changed, this, &MainWindow::fillMenusSoon);
    fillMenus();
    fitNavigation();
}

MainWindow::~MainWindow()
{
    // Pages bring their own actions; nothing may be told of their end any more.
    m_registry.disconnect(this);
}

void MainWindow::buildBody()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bannerRow = new QVBoxLayout;
    m_bannerRow->setSpacing(0);
    column->addLayout(m_bannerRow);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_navigation = new Navigation(&m_navModel, &m_footModel);
    m_stack = new PageStack;
    row->addWidget(m_navigation);
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);
    setCentralWidget(body);
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);
}

base::Status MainWindow::addPage(const Page &page)
{
    QList<QAction *> added;
    for (QAction *action : page.actions) {
        const base::Status status = m_registry.add(action, page.id);
        if (!status) {
            delete page.widget;
            return status;
        }
        page.widget->addAction(action);
    }
    page.widget->installEventFilter(this);
    m_pages << page;
    m_stack->addWidget(page.widget);
    if (!page.iconName.isEmpty())
        addToNavigation(page);
    return {};
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ActionAdded)
        addLateAction(static_cast<QActionEvent *>(event)->action(), watched);
    return QMainWindow::eventFilter(watched, event);
}

// What a page offers may grow while it is used.
void MainWindow::addLateAction(QAction *action, const QObject *page)
{
    const auto owner =
        std::find_if(m_pages.begin(), m_pages.end(), [page](const Page &known) { return known.widget == page; });
    if (owner == m_pages.end() || action->objectName().isEmpty() || m_registry.find(action->objectName()) == action)
        return;
    if (const base::Status added = m_registry.add(action, owner->id); !added)
        action->setShortcuts(QList<QKeySequence>()); // the key belongs to another action by now
}

void MainWindow::addToNavigation(const Page &page)
{
    const bool atFoot = !page.footKey.isEmpty();
    (atFoot ? m_footModel : m_navModel).add({page.id, page.name, page.iconName, {}, {}});
    const QKeySequence key =
        atFoot ? page.footKey : QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + m_navModel.rowCount()));
    QAction *go = makeAction(QStringLiteral("page.") + page.id, page.name, tr("Screens"), ActionMenu::View, {key},
                             [this, id = page.id] { showPage(id); });
    go->setParent(page.widget); // and goes with the page
}

void MainWindow::removePage(const QString &id)
{
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i].id != id)
            continue;
        QWidget *widget = m_pages[i].widget;
        m_pages.removeAt(i);
        m_navModel.remove(id);
        m_footModel.remove(id);
        m_stack->removeWidget(widget);
        if (m_current == id && !m_pages.isEmpty())
            showPage(m_pages.first().id);
        if (m_previous == id)
            m_previous.clear();
        delete widget;
        return;
    }
}

const Page *MainWindow::page(const QString &id) const
{
    for (const Page &known : m_pages)
        if (known.id == id)
            return &known;
    return nullptr;
}

QString MainWindow::currentPage() const
{
    return m_current;
}

void MainWindow::showPage(const QString &id)
{
    const Page *target = page(id);
    if (target == nullptr)
        return;
    if (m_current != id)
        m_previous = m_current;
    m_current = id;
    m_stack->setCurrentWidget(target->widget);
    // Without a project there are no pages to go to.
    const bool bare = target->iconName.isEmpty() || m_navModel.rowCount() == 0;
    m_navigation->setVisible(!bare);
    m_navigation->setCurrent(id);
    m_topRow->setBare(bare);
    m_sheet->setPage(id);
    setWindowTitle(bare || m_projectName.isEmpty() ? tr("Second Look")
                                                   : tr("%1, %2", "project, page").arg(m_projectName, target->name));
    fillMenus();
    if (target->focusFirst)
        target->focusFirst();
    Q_EMIT pageShown(id);
}

void MainWindow::setProject(const QString &name, const QString &facts)
{
    m_projectName = name;
    m_navigation->setProject(name, facts);
}

void MainWindow::setStatus(const QString &iconName, const QString &text)
{
    m_topRow->setStatus(iconName, text);
}

void MainWindow::setPageCount(const QString &id, const QString &count, const QString &spoken)
{
    m_navModel.setCount(id, count, spoken);
}

void MainWindow::setReviewer(const QString &name)
{
    m_topRow->setReviewer(name);
}

void MainWindow::addPaletteSource(const PaletteSource &source)
{
    m_palette->addSource(source);
}

Banner *MainWindow::showBanner(Banner::Kind kind, const QString &text)
{
    clearBanner();
    m_banner = new Banner(kind, text);
    m_bannerRow->addWidget(m_banner);
    connect(m_banner, &Banner::dismissed, this, &MainWindow::clearBanner);
    return m_banner;
}

void MainWindow::clearBanner()
{
    if (m_banner)
        m_banner->deleteLater();
    m_banner.clear();
}

void MainWindow::fitNavigation()
{
    m_navigation->setRail(width() < fullNavigationFrom);
}

void MainWindow::stepArea(int step)
{
    QList<QWidget *> areas;
    if (m_navigation->isVisible())
        areas << m_navigation;
    const Page *shown = page(m_current);
    if (shown != nullptr && shown->areas)
        areas += shown->areas();
    if (!areas.isEmpty())
        stepThroughAreas(areas, QApplication::focusWidget(), step);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitNavigation();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString file = droppedFile(event->mimeData());
    if (!file.isEmpty())
        Q_EMIT fileDropped(file);
}

} // namespace secondlook::ui

#include "moc_main_window.cpp"
