#include "app/desk/desk.h"

#include "app/compose/adjudicating.h"
#include "app/compose/change_history.h"
#include "app/compose/dataset_session.h"
#include "app/compose/rated.h"
#include "app/compose/reviewing.h"
#include "app/compose/run_desk.h"
#include "app/desk/adjudicate_wiring.h"
#include "app/desk/history_wiring.h"
#include "app/desk/review_wiring.h"
#include "ui/adjudicate/adjudicate_page.h"
#include "ui/agreement/agreement_page.h"
#include "ui/datasets/datasets_page.h"
#include "ui/history/history_page.h"
#include "ui/models/text_conversion.h"
#include "ui/review/bulk_page.h"
#include "ui/review/review_page.h"
#include "ui/runs/runs_page.h"
#include "ui/settings/settings_page.h"
#include "ui/start/error_sentence.h"
#include "ui/start/import_page.h"
#include "ui/start/start_page.h"
#include "ui/theme/icons.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

#include <atomic>

namespace secondlook::desk {

using ui::ActionMenu;
using ui::coreText;

namespace {

constexpr const char *startPageId = "start";
constexpr const char *importPageId = "import";
constexpr const char *tablePageId = "table";
constexpr const char *agreementPageId = "agreement";
constexpr const char *datasetsPageId = "datasets";
constexpr const char *projectEnding = "secondlook";
constexpr int msBetweenProgress = 100;

} // namespace

Desk::Desk(const DeskOptions &options, const base::Events &events)
    : m_options(options),
      m_events(events),
      m_settings(&m_store, options.reviewer, options.user),
      m_service(m_recent, m_clock, coreText(m_settings.reviewer()), events),
      m_window(std::make_unique<ui::MainWindow>()),
      m_wiring(std::make_unique<SettingsWiring>(m_window.get(), &m_settings)),
      m_runGuard(new RunGuard(m_window.get()))
{
    chooseFile = [this](const QString &title, const QString &filter) {
        return QFileDialog::getOpenFileName(m_window.get(), title, QString(), filter);
    };
    m_window->setReviewer(m_settings.reviewer());
    addActions();
    addStartPage();
    addSettingsPage();
    addReviewHints(m_window->registry());
    addAdjudicateHints(m_window->registry());
    addHistoryHints(m_window->registry());
    addRunsHints(m_window->registry());
    connect(m_window.get(), &ui::MainWindow::fileDropped, this, &Desk::openDropped);
    m_window->addPaletteSource({tr("Projects"), QChar(), QString(), [this] {
                                    QList<ui::PaletteItem> items;
                                    const QList<RecentEntry> recent = m_recent.entries();
                                    for (const RecentEntry &entry : recent)
                                        items << ui::PaletteItem{ui::icon(QStringLiteral("folder")),
                                                                 QFileInfo(entry.path).completeBaseName(),
                                                                 QFileInfo(entry.path).path(),
                                                                 {},
                                                                 [this, path = entry.path] { openProject(path); }};
                                    return items;
                                }});
}

Desk::~Desk() = default;

QAction *Desk::addAction(const QString &id, const QString &text, const QString &iconName, const QKeySequence &key,
                         const std::function<void()> &run)
{
    auto *action = new QAction(ui::icon(iconName), text, this);
    action->setShortcut(key);
    ui::describeAction(action, id, tr("Project"), ActionMenu::File);
    connect(action, &QAction::triggered, this, run);
    m_window->addAction(action);
    [[maybe_unused]] const base::Status added = m_window->registry().add(action);
    Q_ASSERT(added);
    return action;
}

void Desk::addActions()
{
    m_new = addAction(QStringLiteral("file.new"), tr("&New project from a file"), QStringLiteral("file"),
                      Qt::CTRL | Qt::Key_N, [this] { chooseRecords(); });
    m_open = addAction(QStringLiteral("file.open"), tr("&Open a project"), QStringLiteral("folder"),
                       Qt::CTRL | Qt::Key_O, [this] { chooseProject(); });
    m_sample = addAction(QStringLiteral("file.sample"), tr("&Try the sample project"), QStringLiteral("book"),
                         Qt::CTRL | Qt::Key_T, [this] { openSample(); });
    m_close = addAction(QStringLiteral("file.close"), tr("&Close the project"), QStringLiteral("x"),
                        Qt::CTRL | Qt::Key_W, [this] { closeProject(); });
    m_close->setEnabled(false);
}

void Desk::addStartPage()
{
    const QList<QAction *> hints = {m_window->registry().find(QStringLiteral("help.keys")),
                                    m_window->registry().find(QStringLiteral("tools.palette"))};
    m_start = new ui::StartPage(&m_service, {m_new, m_open, m_sample}, hints);
    const base::Status added = m_window->addPage({QLatin1String(startPageId),
                                                  tr("Start"),
                                                  QString(),
                                                  m_start,
                                                  [this] { m_start->focusFirst(); },
                                                  [this] { return m_start->areas(); },
                                                  {}});
    Q_ASSERT(added);
    connect(m_start, &ui::StartPage::projectChosen, this, &Desk::openProject);
    connect(m_start, &ui::StartPage::projectMoved, this, [this](const QString &path) {
        const QString found = chooseFile(tr("Where is %1 now").arg(QFileInfo(path).fileName()),
                                         tr("Projects (*.%1)").arg(QLatin1String(projectEnding)));
        if (found.isEmpty())
            return;
        m_recent.forget(path);
        openProject(found);
    });
}

void Desk::addSettingsPage()
{
    m_settingsPage = new ui::SettingsPage(&m_settings, &m_window->registry());
    const base::Status added = m_window->addPage(settingsPageOf(m_settingsPage));
    Q_ASSERT(added);
    connect(m_settingsPage, &ui::SettingsPage::nameChosen, this, &Desk::useName);
    connect(m_settingsPage, &ui::SettingsPage::left, this, [this] {
        const QString before = m_window->previousPage();
        m_window->showPage(before.isEmpty() ? QLatin1String(startPageId) : before);
    });
    connect(m_window.get(), &ui::MainWindow::changeKeysAsked, this, [this] {
        m_window->showPage(QLatin1String(settingsPageId));
        m_settingsPage->showSection(QStringLiteral("keys"));
    });
}

void Desk::rememberLook(ui::Scheme system)
{
    m_window->rememberGeometry();
    m_wiring->followLook(system, m_options.scheme);
}

void Desk::useName(const QString &name)
{
    if (m_runGuard->isRunning()) {
        m_runGuard->afterRun([this, name] { useName(name); });
        return;
    }
    m_settings.setReviewer(name);
    m_window->setReviewer(name);
    m_service.setActor(coreText(name));
    if (m_project.isEmpty())
        return;
    const QString project = m_project;
    openProject(project); // a session belongs to one reviewer
    m_window->showPage(QLatin1String(settingsPageId));
}

void Desk::show()
{
    if (m_options.size)
        m_window->resize(*m_options.size);
    if (m_options.page != QLatin1String(startPageId) && !m_options.project.isEmpty()) {
        openProject(m_options.project);
    } else {
        connect(m_start, &ui::StartPage::ready, this, &Desk::ready);
        m_window->showPage(QLatin1String(startPageId));
        m_start->reload();
    }
    if (m_options.page != QLatin1String(startPageId) && m_options.page != QLatin1String(reviewPageId))
        m_window->showPage(m_options.page);
    m_window->show();
}

void Desk::openProject(const QString &path)
{
    if (m_runGuard->isRunning()) {
        m_runGuard->afterRun([this, path] { openProject(path); });
        return;
    }
    leaveProject();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const ui::OpenSession open = [this, file = coreText(absolute), reviewer = coreText(m_settings.reviewer())] {
        return compose::openReviewSession(file, reviewer, m_clock);
    };
    auto *page = new ui::ReviewPage(open);
    followProject(page, absolute);
    base::Status added = m_window->addPage(reviewPageOf(page));
    if (added)
        added = addTablePage(page, open);
    if (added)
        added = addAdjudicatePage(page, absolute);
    if (added)
        added = addAgreementPage(page, absolute);
    if (added)
        added = addRunsPage(page, absolute);
    if (added)
        added = addDatasetsPage(page, absolute);
    if (added)
        added = addHistoryPage(page, absolute);
    if (!added) {
        m_window->showBanner(ui::Banner::Kind::Bad, ui::errorSentence(added.error()));
        return;
    }
    m_review = page;
    m_project = absolute;
    m_wiring->serve(page);
    m_close->setEnabled(true);
    m_window->clearBanner();
    m_window->setProject(QFileInfo(path).completeBaseName(), QString());
    m_window->setStatus({}, {});
    m_window->showPage(QLatin1String(reviewPageId));
}

void Desk::followProject(ui::ReviewPage *page, const QString &path)
{
    connect(page, &ui::ReviewPage::ready, this, readyOn(reviewPageId));
    connect(page, &ui::ReviewPage::projectFactsChanged, this,
            [this, page, path](const QString &name, int labels, int policy, const QString &) {
                m_recent.opened(path, QDateTime::currentDateTime()); // only what could be opened
                m_window->setReviewer(QString::fromStdString(page->facts().reviewer));
                m_window->setProject(name, tr("%n labels, policy v%1", nullptr, labels).arg(policy));
                m_window->setStatus(QStringLiteral("ok"), tr("Saved on this computer"));
                showPolicy(std::nullopt);
                if (m_window->currentPage() == QLatin1String(settingsPageId))
                    Q_EMIT ready(); // the review page behind it has nobody to show a record to
            });
    connect(page, &ui::ReviewPage::openCountChanged, this, [this](qint64 open) {
        const QString count = QLocale().toString(open);
        m_window->setPageCount(QLatin1String(reviewPageId), open > 0 ? count : QString(),
                               tr("%1 to review").arg(count));
        showPolicy(open);
    });
}

base::Status Desk::addTablePage(ui::ReviewPage *review, const ui::OpenSession &open)
{
    auto *table = new ui::BulkPage(open);
    m_table = table;
    connect(table, &ui::BulkPage::projectChanged, review, &ui::ReviewPage::projectChanged);
    connect(review, &ui::ReviewPage::openCountChanged, table, &ui::BulkPage::readWhenShown);
    connect(review, &ui::ReviewPage::nearDuplicatesAsked, this, [this, table](const QString &filter, int label) {
        table->showChosen(filter, label);
        m_window->showPage(QLatin1String(tablePageId));
    });
    return m_window->addPage({QLatin1String(tablePageId), tr("Table"), QStringLiteral("table"), table,
                              [table] { table->focusFirst(); }, [table] { return table->areas(); }, table->actions()});
}

base::Status Desk::addAdjudicatePage(ui::ReviewPage *review, const QString &project)
{
    const ui::OpenAdjudication open = [this, file = coreText(project), name = coreText(m_settings.reviewer())] {
        return compose::openAdjudicationSession(file, name, m_clock);
    };
    auto *page = new ui::AdjudicatePage(open);
    connect(page, &ui::AdjudicatePage::ready, this, readyOn(adjudicatePageId));
    connect(page, &ui::AdjudicatePage::projectChanged, review, &ui::ReviewPage::projectChanged);
    connect(page, &ui::AdjudicatePage::projectChanged, m_table, &ui::BulkPage::readWhenShown);
    connect(review, &ui::ReviewPage::openCountChanged, page, &ui::AdjudicatePage::projectChangedElsewhere);
    connect(review, &ui::ReviewPage::projectFactsChanged, page, [review, page] {
        if (review->facts().isPack)
            page->setInPack();
    });
    m_adjudicate = page;
    connect(m_table, &ui::BulkPage::projectChanged, page, &ui::AdjudicatePage::projectChangedElsewhere);
    connect(page, &ui::AdjudicatePage::openCountChanged, this, [this](qint64 conflicts) {
        const QString count = QLocale().toString(conflicts);
        m_window->setPageCount(QLatin1String(adjudicatePageId), conflicts > 0 ? count : QString(),
                               tr("%1 to adjudicate").arg(count));
    });
    return m_window->addPage(adjudicatePageOf(page));
}

base::Status Desk::addAgreementPage(ui::ReviewPage *review, const QString &project)
{
    const ui::OpenAgreementSource open = [this, file = coreText(project), name = coreText(m_settings.reviewer())] {
        return compose::openAgreementSource(file, name, m_clock);
    };
    auto *page = new ui::AgreementPage(open, m_clock);
    page->setAdjudication([this, file = coreText(project), name = coreText(m_settings.reviewer())] {
        return compose::openAdjudicationSession(file, name, m_clock);
    });
    connect(page, &ui::AgreementPage::conflictsAsked, this, [this](const std::vector<base::RecordId> &records) {
        m_adjudicate->showRecords(records);
        m_window->showPage(QLatin1String(adjudicatePageId));
    });
    connect(page, &ui::AgreementPage::projectChanged, review, &ui::ReviewPage::projectChanged);
    connect(page, &ui::AgreementPage::projectChanged, m_table, &ui::BulkPage::readWhenShown);
    connect(page, &ui::AgreementPage::projectChanged, m_adjudicate, &ui::AdjudicatePage::projectChangedElsewhere);
    connect(page, &ui::AgreementPage::ready, this, readyOn(agreementPageId));
    connect(page, &ui::AgreementPage::decisionsAsked, review, &ui::ReviewPage::projectChanged);
    connect(review, &ui::ReviewPage::openCountChanged, page, &ui::AgreementPage::readWhenShown);
    connect(m_table, &ui::BulkPage::projectChanged, page, &ui::AgreementPage::readWhenShown);
    m_agreement = page;
    return m_window->addPage({QLatin1String(agreementPageId), tr("Agreement"), QStringLiteral("agreement"), page,
                              [page] { page->focusFirst(); }, [page] { return page->areas(); }, page->actions()});
}

base::Status Desk::addRunsPage(ui::ReviewPage *review, const QString &project)
{
    const auto open = [this, file = coreText(project), name = coreText(m_settings.reviewer())] {
        return compose::openRunDesk(file, name, m_clock, m_events);
    };
    auto *page = new ui::RunsPage(open, m_clock);
    connect(page, &ui::RunsPage::ready, this, readyOn(runsPageId));
    connect(page, &ui::RunsPage::projectChanged, review, &ui::ReviewPage::projectChanged);
    connect(page, &ui::RunsPage::projectChanged, m_table, &ui::BulkPage::readWhenShown);
    connect(page, &ui::RunsPage::projectChanged, m_adjudicate, &ui::AdjudicatePage::projectChangedElsewhere);
    connect(page, &ui::RunsPage::projectChanged, m_agreement, &ui::AgreementPage::readWhenShown);
    connect(page, &ui::RunsPage::runningChanged, this, [this](int running) {
        m_window->setPageCount(QLatin1String(runsPageId), running > 0 ? QLocale().toString(running) : QString(),
                               running > 0 ? tr("%Ln runs go on", nullptr, running) : QString());
    });
    connect(page, &ui::RunsPage::troubled, this,
            [this](const QString &sentence) { m_window->showBanner(ui::Banner::Kind::Bad, sentence); });
    connect(review, &ui::ReviewPage::openCountChanged, page, &ui::RunsPage::readWhenShown);
    connect(m_table, &ui::BulkPage::projectChanged, page, &ui::RunsPage::readWhenShown);
    connect(m_adjudicate, &ui::AdjudicatePage::projectChanged, page, &ui::RunsPage::readWhenShown);
    m_runs = page;
    m_runGuard->guard(page);
    return m_window->addPage(runsPageOf(page));
}

base::Status Desk::addDatasetsPage(ui::ReviewPage *review, const QString &project)
{
    const ui::OpenDatasets open = [this, file = coreText(project), name = coreText(m_settings.reviewer())] {
        return compose::openDatasetSession(file, name, m_clock);
    };
    auto *page = new ui::DatasetsPage(open);
    connect(page, &ui::DatasetsPage::ready, this, readyOn(datasetsPageId));
    connect(page, &ui::DatasetsPage::newestChanged, this, [this](int version) {
        m_window->setPageCount(QLatin1String(datasetsPageId), version > 0 ? tr("v%1").arg(version) : QString(),
                               version > 0 ? tr("latest version %1").arg(version) : QString());
    });
    connect(review, &ui::ReviewPage::openCountChanged, page, &ui::DatasetsPage::readWhenShown);
    connect(m_table, &ui::BulkPage::projectChanged, page, &ui::DatasetsPage::readWhenShown);
    connect(m_adjudicate, &ui::AdjudicatePage::projectChanged, page, &ui::DatasetsPage::readWhenShown);
    connect(m_runs, &ui::RunsPage::projectChanged, page, &ui::DatasetsPage::readWhenShown);
    return m_window->addPage({QLatin1String(datasetsPageId), tr("Datasets"), QStringLiteral("datasets"), page,
                              [page] { page->focusFirst(); }, [page] { return page->areas(); }, page->actions()});
}

base::Status Desk::addHistoryPage(ui::ReviewPage *review, const QString &project)
{
    const std::string file = coreText(project);
    const std::string name = coreText(m_settings.reviewer());
    auto *page = new ui::HistoryPage([file, name] { return compose::openChangeLog(file, name); }, m_clock);
    page->setAdjudication([this, file, name] { return compose::openAdjudicationSession(file, name, m_clock); });
    connect(page, &ui::HistoryPage::ready, this, readyOn(historyPageId));
    connect(page, &ui::HistoryPage::projectChanged, review, &ui::ReviewPage::projectChanged);
    connect(page, &ui::HistoryPage::projectChanged, m_table, &ui::BulkPage::readWhenShown);
    connect(page, &ui::HistoryPage::projectChanged, m_adjudicate, &ui::AdjudicatePage::projectChangedElsewhere);
    connect(page, &ui::HistoryPage::projectChanged, m_agreement, &ui::AgreementPage::readWhenShown);
    // Whatever another page changes is an entry of the log.
    connect(m_window.get(), &ui::MainWindow::pageShown, page, [page](const QString &id) {
        if (id != QLatin1String(historyPageId))
            page->readWhenShown();
    });
    return m_window->addPage(historyPageOf(page));
}

/// What a page calls that has all its data: pages that nobody looks at may have theirs earlier.
std::function<void()> Desk::readyOn(const char *page)
{
    return [this, page] {
        if (m_window->currentPage() == QLatin1String(page))
            Q_EMIT ready();
    };
}

void Desk::showPolicy(std::optional<qint64> open)
{
    if (m_review.isNull())
        return;
    const review::ProjectFacts &facts = m_review->facts();
    m_settingsPage->setPolicy(
        ui::PolicyFacts{facts.overlapShare, facts.overlapReviewers, facts.measuresBlind, facts.blindShare, open});
}

void Desk::closeProject()
{
    if (m_runGuard->isRunning()) {
        m_runGuard->afterRun([this] { closeProject(); });
        return;
    }
    leaveProject();
    m_start->reload();
}

void Desk::leaveProject()
{
    m_project.clear();
    m_close->setEnabled(false);
    m_window->showPage(QLatin1String(startPageId));
    m_window->removePage(QLatin1String(datasetsPageId));
    m_window->removePage(QLatin1String(runsPageId));
    m_window->removePage(QLatin1String(historyPageId));
    m_window->removePage(QLatin1String(agreementPageId));
    m_window->removePage(QLatin1String(adjudicatePageId));
    m_window->removePage(QLatin1String(tablePageId));
    m_window->removePage(QLatin1String(reviewPageId));
    m_window->removePage(QLatin1String(importPageId));
    m_settingsPage->setPolicy(std::nullopt);
    m_window->setReviewer(m_settings.reviewer());
}

void Desk::chooseProject()
{
    const QString path = chooseFile(tr("Open a project"), tr("Projects (*.%1)").arg(QLatin1String(projectEnding)));
    if (!path.isEmpty())
        openProject(path);
}

void Desk::chooseRecords()
{
    const QString file = chooseFile(tr("New project from a file"), tr("Records (*.csv *.tsv *.json *.jsonl)"));
    if (!file.isEmpty())
        importFile(file);
}

void Desk::openDropped(const QString &path)
{
    if (QFileInfo(path).suffix() == QLatin1String(projectEnding))
        openProject(path);
    else
        importFile(path);
}

void Desk::importFile(const QString &file)
{
    if (m_runGuard->isRunning()) {
        m_runGuard->afterRun([this, file] { importFile(file); });
        return;
    }
    leaveProject();
    auto *page = new ui::ImportPage(&m_service, file);
    connect(page, &ui::ImportPage::cancelled, this, &Desk::closeProject, Qt::QueuedConnection);
    connect(page, &ui::ImportPage::created, this, &Desk::openProject, Qt::QueuedConnection);
    const base::Status added =
        m_window->addPage({QLatin1String(importPageId), tr("New project"), QString(), page,
                           [page] { page->focusFirst(); }, [page] { return page->areas(); }, page->actions()});
    if (!added) {
        m_window->showBanner(ui::Banner::Kind::Bad, ui::errorSentence(added.error()));
        return;
    }
    m_window->clearBanner();
    m_window->showPage(QLatin1String(importPageId));
}

base::ProgressCallback Desk::progressTo(const std::function<void(const base::Progress &)> &show)
{
    const auto last = std::make_shared<std::atomic<base::TimeMs>>(0);
    return [this, show, last](const base::Progress &progress) {
        const base::TimeMs now = m_clock.now();
        if (now - last->load() < msBetweenProgress)
            return;
        last->store(now);
        QMetaObject::invokeMethod(
            this, [show, progress] { show(progress); }, Qt::QueuedConnection);
    };
}

void Desk::openSample()
{
    if (m_task.isRunning())
        return;
    m_window->clearBanner();
    m_start->showProgress(tr("Making the sample project"), {});
    const auto progress = progressTo([this](const base::Progress &done) {
        if (m_task.isRunning())
            m_start->showProgress(tr("Making the sample project"), done);
    });
    m_task.run([this, progress](const std::stop_token &stop) { return m_service.openSample(stop, progress); },
               [this](const base::Result<QString> &project) { began(project); });
}

void Desk::began(const base::Result<QString> &project)
{
    m_start->endProgress();
    if (project)
        openProject(*project);
    else
        m_window->showBanner(ui::Banner::Kind::Bad, ui::errorSentence(project.error()));
}

} // namespace secondlook::desk

#include "moc_desk.cpp"
