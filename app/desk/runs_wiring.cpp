#include "app/desk/runs_wiring.h"

#include "ui/runs/runs_page.h"
#include "ui/runs/runs_presenter.h"
#include "ui/runs/stop_run_dialog.h"
#include "ui/widgets/key_cap.h"

#include <QCoreApplication>

#include <utility>

namespace secondlook::desk {

namespace {

QString runsText(const char *text)
{
    return QCoreApplication::translate("RunsWiring", text);
}

} // namespace

ui::Page runsPageOf(ui::RunsPage *page)
{
    return {QLatin1String(runsPageId),
            runsText(QT_TRANSLATE_NOOP("RunsWiring", "Runs")),
            QStringLiteral("runs"),
            page,
            [page] { page->focusFirst(); },
            [page] { return page->areas(); },
            page->actions()};
}

void addRunsHints(ui::ActionRegistry &registry)
{
    const QString page = QLatin1String(runsPageId);
    const QString table = runsText(QT_TRANSLATE_NOOP("RunsWiring", "Failed records"));
    const auto cap = [](Qt::Key key) { return ui::keyText(QKeySequence(key)); };
    registry.addHint({table, runsText(QT_TRANSLATE_NOOP("RunsWiring", "Open the record")), {cap(Qt::Key_Return)}},
                     page);
    registry.addHint(
        {table, runsText(QT_TRANSLATE_NOOP("RunsWiring", "Choose it to be retried, or not")), {cap(Qt::Key_Space)}},
        page);
    registry.addHint({table,
                      runsText(QT_TRANSLATE_NOOP("RunsWiring", "Choose all that can be retried, none")),
                      {ui::keyText(QKeySequence(QKeySequence::SelectAll)), cap(Qt::Key_Escape)}},
                     page);
}

RunGuard::RunGuard(ui::MainWindow *window) : QObject(window), m_window(window)
{
    mayStop = [this] {
        ui::StopRunDialog dialog(m_window);
        return dialog.exec() == QDialog::Accepted;
    };
    window->setMayClose([this] {
        if (!isRunning())
            return true;
        afterRun([this] { m_window->close(); });
        return false;
    });
}

void RunGuard::guard(ui::RunsPage *page)
{
    m_page = page;
    m_isBusy = false; // what waited for the run of another page went with it
    m_act = nullptr;
}

bool RunGuard::isRunning() const
{
    return m_page && m_page->presenter().live().isLive();
}

void RunGuard::afterRun(const std::function<void()> &act)
{
    if (!m_page || (!isRunning() && !m_isBusy)) {
        if (act) // none where the page changed meanwhile
            act();
        return;
    }
    m_act = act; // the last one that was asked for counts
    if (m_isBusy)
        return;
    m_isBusy = true;
    const bool mayBeStopped = mayStop();
    if (!mayBeStopped || !isRunning()) { // or it ended, or its page went, while somebody thought about it
        m_isBusy = false;
        const auto now = std::exchange(m_act, nullptr);
        if (mayBeStopped && now)
            now();
        return;
    }
    ui::LiveRun &live = m_page->presenter().live();
    // Later: the run still tells others of its end. What was started meanwhile is asked about again.
    connect(
        &live, &ui::LiveRun::ended, this,
        [this, page = m_page] {
            if (page != m_page)
                return;
            m_isBusy = false;
            afterRun(std::exchange(m_act, nullptr));
        },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    live.stop();
}

} // namespace secondlook::desk

#include "moc_runs_wiring.cpp"
