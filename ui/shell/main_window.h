#pragma once

#include "ui/shell/action_registry.h"
#include "ui/shell/nav_model.h"
#include "ui/shell/page.h"
#include "ui/shell/palette_model.h"
#include "ui/widgets/banner.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>

class QMenu;
class QStackedWidget;
class QVBoxLayout;

namespace secondlook::ui {

class Navigation;
class Palette;
class ShortcutSheet;
class TopRow;

/// The window: top row, navigation, pages, palette and sheet of keys. It wires pages and knows nothing of their
/// content.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    ActionRegistry &registry() { return m_registry; }

    /// Takes the page's widget over. Conflict where one of its keys is taken; the page is not added then.
    [[nodiscard]] base::Status addPage(const Page &page);
    /// Deletes the page and its widget; the first page is shown where it was the current one.
    void removePage(const QString &id);
    void showPage(const QString &id);
    QString currentPage() const;
    /// The page that was shown before this one; empty where there is none any more.
    QString previousPage() const { return m_previous; }

    void setProject(const QString &name, const QString &facts);
    /// Where the work is kept, in the top row; both empty: nothing is known yet.
    void setStatus(const QString &iconName, const QString &text);
    void setPageCount(const QString &id, const QString &count, const QString &spoken);
    void setReviewer(const QString &name);
    void addPaletteSource(const PaletteSource &source);

    /// Shows a message below the top row in place of the one before.
    Banner *showBanner(Banner::Kind kind, const QString &text);
    void clearBanner();

    /// Asked before the window closes; false: it stays open.
    void setMayClose(const std::function<bool()> &mayClose) { m_mayClose = mayClose; }

    /// Takes size and place of the last time now, and keeps those of this time when the window is closed.
    void rememberGeometry();

    Palette *palette() const { return m_palette; }
    ShortcutSheet *shortcutSheet() const { return m_sheet; }
    Navigation *navigation() const { return m_navigation; }

Q_SIGNALS:
    /// Somebody wants other keys than those in the sheet.
    void changeKeysAsked();
    void pageShown(const QString &id);
    /// A file was dropped onto the window.
    void fileDropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildBody();
    void buildActions();
    QAction *makeAction(const QString &id, const QString &text, const QString &section, ActionMenu menu,
                        const QList<QKeySequence> &keys, const std::function<void()> &run);
    void fillMenusSoon();
    void fillMenus();
    void fitNavigation();
    void stepArea(int step);
    void stepTextScale(int step);
    void toggleScheme();
    QList<PaletteItem> commands() const;
    const Page *page(const QString &id) const;
    void addToNavigation(const Page &page);
    void addLateAction(QAction *action, const QObject *page);

    ActionRegistry m_registry;
    NavModel m_navModel;
    NavModel m_footModel; ///< of the navigation's foot
    QList<Page> m_pages;
    QString m_current;
    QString m_previous;
    QString m_projectName;
    QList<QMenu *> m_menus;
    bool m_menusStale = false;
    bool m_remembering = false;
    std::function<bool()> m_mayClose;
    TopRow *m_topRow = nullptr;
    QVBoxLayout *m_bannerRow = nullptr;
    QPointer<Banner> m_banner;
    Navigation *m_navigation = nullptr;
    QStackedWidget *m_stack = nullptr;
    Palette *m_palette = nullptr;
    ShortcutSheet *m_sheet = nullptr;
};

} // namespace secondlook::ui
