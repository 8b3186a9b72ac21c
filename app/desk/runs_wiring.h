#pragma once

#include "ui/shell/main_window.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace secondlook::ui {
class RunsPage;
}

namespace secondlook::desk {

inline constexpr const char *runsPageId = "runs";

/// The runs page as the window takes it.
ui::Page runsPageOf(ui::RunsPage *page);
/// The keys that the page's list and table handle themselves.
void addRunsHints(ui::ActionRegistry &registry);

/// Keeps a run that this window started from being ended by accident: what would end it asks first, and waits until the
/// run has ended and kept what is done.
class RunGuard : public QObject
{
    Q_OBJECT

public:
    /// The window does not close while a run goes on, unless somebody wants it to.
    explicit RunGuard(ui::MainWindow *window);

    /// The page whose run is guarded.
    void guard(ui::RunsPage *page);
    bool isRunning() const;
    /// Does it now, or once the run has ended where somebody agrees to that; not at all where nobody does. Of what is
    /// asked for while a run ends, the last is done.
    void afterRun(const std::function<void()> &act);

    /// Asks whether the run may be stopped; tests put their own answer here.
    std::function<bool()> mayStop;

private:
    ui::MainWindow *m_window;
    QPointer<ui::RunsPage> m_page;
    bool m_isBusy = false; ///< somebody is asked, or the run is about to end
    std::function<void()> m_act;
};

} // namespace secondlook::desk
