// The actions of the window itself, and the menus made from the registry.
#include "ui/shell/main_window.h"

#include "ui/shell/palette.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/top_row.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_cap.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <array>

namespace secondlook::ui {

namespace {

constexpr std::array<int, 8> textScales = {80, 90, 100, 110, 125, 150, 175, 200};

constexpr const char *geometrySetting = "window/geometry";

QKeySequence keys(const char *portable)
{
    return QKeySequence(QString::fromLatin1(portable), QKeySequence::PortableText);
}

} // namespace

QAction *MainWindow::makeAction(const QString &id, const QString &text, const QString &section, ActionMenu menu,
                                const QList<QKeySequence> &keyList, const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keyList);
    describeAction(action, id, section, menu);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    [[maybe_unused]] const base::Status added = m_registry.add(action);
    Q_ASSERT_X(added, "MainWindow::makeAction", added ? "" : added.error().message.c_str());
    return action;
}

void MainWindow::buildActions()
{
    const QString move = tr("Move");
    const QString look = tr("Look");
    const QString program = tr("Program");
    QAction *goTo = makeAction(QStringLiteral("tools.palette"), tr("&Go to or run"), move, ActionMenu::Tools,
                               {keys("Ctrl+K")}, [this] { m_palette->open(); });
    m_topRow = new TopRow(goTo);
    setMenuWidget(m_topRow);
    makeAction(QStringLiteral("view.nextArea"), tr("&Next area"), move, ActionMenu::View, {keys("F6")},
               [this] { stepArea(1); });
    makeAction(QStringLiteral("view.previousArea"), tr("&Previous area"), move, ActionMenu::View, {keys("Shift+F6")},
               [this] { stepArea(-1); });
    m_registry.addHint({move, tr("Next control"), {keyText(keys("Tab"))}});
    m_registry.addHint({move, tr("Previous control"), {keyText(keys("Shift+Tab"))}});
    makeAction(QStringLiteral("view.larger"), tr("&Larger text"), look, ActionMenu::View, {keys("Ctrl++")},
               [this] { stepTextScale(1); });
    // Where + needs Shift, the same key without it does as well; nobody has to read about it.
    makeAction(QStringLiteral("view.largerToo"), tr("Larger text"), {}, ActionMenu::None, {keys("Ctrl+=")},
               [this] { stepTextScale(1); });
    makeAction(QStringLiteral("view.smaller"), tr("&Smaller text"), look, ActionMenu::View, {keys("Ctrl+-")},
               [this] { stepTextScale(-1); });
    makeAction(QStringLiteral("view.normalText"), tr("Text at its &usual size"), look, ActionMenu::View,
               {keys("Ctrl+0")}, [] { Theme::instance().setTextScale(100); });
    makeAction(QStringLiteral("view.scheme"), tr("Light or &dark"), look, ActionMenu::View, {keys("Ctrl+Shift+L")},
               [this] { toggleScheme(); });
    makeAction(QStringLiteral("view.contrast"), tr("High &contrast"), look, ActionMenu::View, {},
               [] { Theme::instance().setScheme(Scheme::HighContrast); });
    makeAction(QStringLiteral("view.fullScreen"), tr("&Full screen"), look, ActionMenu::View, {keys("F11")},
               [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    makeAction(QStringLiteral("help.keys"), tr("All &keys"), program, ActionMenu::Help, {keys("?"), keys("Ctrl+/")},
               [this] { m_sheet->open(); });
    makeAction(QStringLiteral("file.quit"), tr("&Quit"), program, ActionMenu::File, {keys("Ctrl+Q")},
               [this] { close(); });
}

void MainWindow::fillMenusSoon()
{
    if (m_menusStale)
        return;
    m_menusStale = true;
    QTimer::singleShot(0, this, &MainWindow::fillMenus);
}

void MainWindow::fillMenus()
{
    m_menusStale = false;
    const std::pair<ActionMenu, QString> menus[] = {
        {ActionMenu::File, tr("&File")}, {ActionMenu::Edit, tr("&Edit")},   {ActionMenu::Record, tr("&Record")},
        {ActionMenu::View, tr("&View")}, {ActionMenu::Tools, tr("&Tools")}, {ActionMenu::Help, tr("&Help")},
    };
    QMenuBar *bar = m_topRow->menuBar();
    const QList<ActionRegistry::Entry> entries = m_registry.entriesOn(m_current);
    bar->clear();
    for (QMenu *old : m_menus)
        old->deleteLater(); // one of them may have led here
    m_menus.clear();
    for (const auto &[kind, name] : menus) {
        QString section;
        QMenu *menu = nullptr;
        for (const auto &entry : entries) {
            if (actionMenu(entry.action) != kind)
                continue;
            if (menu == nullptr) // a menu without anything in it is not shown
                m_menus << (menu = bar->addMenu(name));
            else if (actionSection(entry.action) != section)
                menu->addSeparator();
            section = actionSection(entry.action);
            menu->addAction(entry.action);
        }
    }
}

QList<PaletteItem> MainWindow::commands() const
{
    QList<PaletteItem> items;
    for (const auto &entry : m_registry.entriesOn(m_current)) {
        if (!entry.action->isEnabled() || actionSection(entry.action).isEmpty() ||
            entry.action->objectName() == QLatin1String("tools.palette"))
            continue;
        items << PaletteItem{entry.action->icon().isNull() ? icon(QStringLiteral("arrow")) : entry.action->icon(),
                             plainName(entry.action), actionSection(entry.action), entry.action->shortcut(),
                             [action = QPointer<QAction>(entry.action)] {
                                 if (action)
                                     action->trigger();
                             }};
    }
    return items;
}

void MainWindow::stepTextScale(int step)
{
    const int now = Theme::instance().textScale();
    const auto at = std::min_element(textScales.begin(), textScales.end(),
                                     [now](int a, int b) { return std::abs(a - now) < std::abs(b - now); });
    const int next = qBound(0, int(at - textScales.begin()) + step, int(textScales.size()) - 1);
    Theme::instance().setTextScale(textScales[size_t(next)]);
}

void MainWindow::toggleScheme()
{
    Theme &theme = Theme::instance();
    theme.setScheme(theme.scheme() == Scheme::Light ? Scheme::Dark : Scheme::Light);
}

void MainWindow::rememberGeometry()
{
    m_remembering = true;
    if (!restoreGeometry(QSettings().value(QLatin1String(geometrySetting)).toByteArray()))
        resize(QSize(1440, 900).boundedTo(screen()->availableSize() * 0.95)); // the first time: as drawn, where it fits
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose && !m_mayClose()) {
        event->ignore();
        return;
    }
    if (m_remembering)
        QSettings().setValue(QLatin1String(geometrySetting), saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace secondlook::ui
