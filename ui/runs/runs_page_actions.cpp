#include "ui/models/text_conversion.h"
#include "ui/runs/cap_dialog.h"
#include "ui/runs/failed_table.h"
#include "ui/runs/new_run_dialog.h"
#include "ui/runs/run_view.h"
#include "ui/runs/runs_page.h"
#include "ui/runs/runs_presenter.h"
#include "ui/runs/server_dialog.h"
#include "ui/runs/servers_dialog.h"
#include "ui/runs/take_up_dialog.h"
#include "ui/theme/icons.h"
#include "ui/widgets/action_info.h"

#include <QAction>

#include <algorithm>

namespace secondlook::ui {

QAction *RunsPage::addAction(const QString &id, const QString &iconName, const QString &text, const QKeySequence &key,
                             const std::function<void()> &act)
{
    auto *action = new QAction(ui::icon(iconName), text, this);
    describeAction(action, id, tr("Runs"), ActionMenu::Tools);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    return action;
}

void RunsPage::addActions()
{
    m_new = addAction(QStringLiteral("runs.new"), QStringLiteral("plus"), tr("New run"), Qt::CTRL | Qt::Key_R,
                      [this] { askNewRun(); });
    m_pause = addAction(QStringLiteral("runs.pause"), QStringLiteral("pause"), tr("Pause the run"), Qt::Key_P,
                        [this] { pauseOrResume(); });
    m_stop = addAction(QStringLiteral("runs.stop"), QStringLiteral("stop"), tr("Stop the run"), Qt::SHIFT | Qt::Key_P,
                       [this] { m_presenter->live().stop(); });
    m_retry = addAction(QStringLiteral("runs.retry"), QStringLiteral("refresh"), tr("Retry the selected records"),
                        Qt::Key_R, [this] { m_presenter->retryChosen(); });
    m_open = addAction(QStringLiteral("runs.open"), QStringLiteral("file"), tr("Open the record that failed"), {},
                       [this] { m_view->failedTable()->openCurrent(); });
    addAction(QStringLiteral("runs.servers"), QStringLiteral("cloud"), tr("Model servers"), Qt::CTRL | Qt::Key_M,
              [this] { showServers(); });
    addAction(QStringLiteral("runs.again"), QStringLiteral("refresh"), tr("Read the runs anew"),
              QKeySequence(Qt::Key_F5), [this] { m_presenter->readAgain(); });
}

void RunsPage::askNewRun()
{
    auto *dialog = new NewRunDialog(m_presenter, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_presenter->start(dialog->order()); });
    connect(dialog, &NewRunDialog::serverAsked, this, [this, dialog](const QString &name) { askServer(name, dialog); });
    dialog->open();
}

void RunsPage::askServer(const QString &name, QWidget *over)
{
    std::optional<domain::Provider> before;
    if (m_presenter->choices() && !name.isEmpty()) {
        const auto &all = m_presenter->choices()->classifiers;
        const auto found = std::ranges::find(all, coreText(name), &pipeline::RunClassifier::name);
        if (found != all.end())
            before = found->provider;
    }
    auto *dialog = new ServerDialog(m_presenter, before, over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RunsPage::showServers()
{
    auto *dialog = new ServersDialog(m_presenter, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ServersDialog::serverAsked, this,
            [this, dialog](const QString &name) { askServer(name, dialog); });
    dialog->open();
}

void RunsPage::pauseOrResume()
{
    if (m_presenter->isLiveShown() && m_presenter->live().state() == LiveRun::State::Running) {
        m_presenter->live().pause();
        return;
    }
    if (!m_presenter->canResume())
        return;
    const pipeline::RunDetails &run = *m_presenter->details();
    const std::optional<std::int64_t> cap = run.summary.attempt.costCap;
    if (run.summary.state == pipeline::RunState::Unreachable && run.summary.batches.underWay() > 0) {
        auto *dialog = new TakeUpDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this,
                [this, dialog, cap] { m_presenter->resume(cap, dialog->givesBatchesUp()); });
        dialog->open();
        return;
    }
    if (run.summary.state != pipeline::RunState::CostCap || !cap) {
        m_presenter->resume(cap);
        return;
    }
    auto *dialog = new CapDialog(run.usage.cost, *cap, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_presenter->resume(dialog->cap()); });
    dialog->open();
}

} // namespace secondlook::ui
