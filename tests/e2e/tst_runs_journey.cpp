// A model server of our own on this machine is added in the window, asked for labels, paused, taken up again, and asked
// once more for what failed: by keys, on the real desk.
#include "app/compose/run_desk.h"
#include "app/compose/starting.h"
#include "app/desk/desk.h"
#include "tests/support/mock_model_server.h"
#include "tests/support/registry.h"
#include "ui/runs/failed_table.h"
#include "ui/runs/new_run_dialog.h"
#include "ui/runs/runs_page.h"
#include "ui/runs/runs_presenter.h"
#include "ui/runs/server_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>

using namespace secondlook;
using pipeline::RunState;

class RunsJourney : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::MockModelServer> m_server;
    std::unique_ptr<desk::Desk> m_desk;
    std::atomic<bool> m_isIll = true;       ///< the server fails some records
    std::atomic<bool> m_hasAnswered = true; ///< the server has all answers to its batches
    base::SystemClock m_clock;

    QString project() const { return m_folder->filePath(QStringLiteral("messages.secondlook")); }
    ui::RunsPage &page() const { return *m_desk->window().findChild<ui::RunsPage *>(); }
    ui::RunsPresenter &presenter() const { return page().presenter(); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// The platform of tests leaves the window that opened a dialog active.
    static bool activate(QWidget *window)
    {
        window->activateWindow();
        return QTest::qWaitFor([window] { return QApplication::activeWindow() == window; });
    }
    static bool says(const QWidget &where, const QString &text)
    {
        const auto labels = where.findChildren<ui::PlainLabel *>();
        return std::ranges::any_of(
            labels, [&](const ui::PlainLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    void makeProject(int records)
    {
        QFile file(m_folder->filePath(QStringLiteral("messages.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,text\n");
        for (int i = 0; i < records; ++i)
            file.write(QStringLiteral("msg-%1,Record %1 says %2\n")
                           .arg(QString::number(i), i % 3 == 0 ? QStringLiteral("no") : QStringLiteral("yes"))
                           .toUtf8());
        file.close();
        compose::StartRequest request;
        request.path = project().toStdString();
        request.labelDocument = "yes\nno\n";
        request.file = file.fileName().toStdString();
        request.columns = {"id", "text", "", ""};
        QVERIFY(compose::startProject(request, m_clock, "lead"));
    }
    void startServer(std::chrono::microseconds latency,
                     std::function<test::MockFault(const test::MockQuestion &)> fault)
    {
        test::MockOptions options;
        options.latency = latency;
        options.retryAfter = std::chrono::milliseconds(300);
        options.fault = std::move(fault);
        options.batches.hasEnded = [this](std::int64_t, int) { return m_hasAnswered.load(); };
        m_server = std::make_unique<test::MockModelServer>(options);
    }
    void open(QSize size = {1440, 900})
    {
        desk::DeskOptions options;
        options.project = project();
        options.reviewer = QStringLiteral("ana");
        options.page = QStringLiteral("runs");
        options.size = size;
        m_desk = std::make_unique<desk::Desk>(options);
        QSignalSpy ready(m_desk.get(), &desk::Desk::ready);
        m_desk->show();
        m_desk->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
        QTRY_VERIFY(ready.count() > 0);
    }
    /// By the wizard, from the dialog of a new run, in which it is chosen then.
    ui::NewRunDialog *addServer(const QStringList &limits)
    {
        press(Qt::Key_R, Qt::ControlModifier);
        auto *run = page().findChild<ui::NewRunDialog *>();
        if (run == nullptr || !activate(run))
            return nullptr;
        run->findChild<QAbstractButton *>(QStringLiteral("runAddServer"))->click();
        auto *dialog = run->findChild<ui::ServerDialog *>();
        if (dialog == nullptr || !activate(dialog))
            return nullptr;
        const auto type = [&](const char *field, const QString &text) {
            auto *edit = dialog->findChild<QLineEdit *>(QLatin1String(field));
            edit->setFocus();
            edit->clear();
            QTest::keyClicks(edit, text);
        };
        type("serverName", QStringLiteral("mock"));
        type("serverUrl", QString::fromStdString(m_server->origin()) + QStringLiteral("/v1"));
        type("serverModel", QStringLiteral("m"));
        press(Qt::Key_Return, Qt::ControlModifier);
        press(Qt::Key_Return, Qt::ControlModifier); // no key, directly
        type("serverRequests", limits.value(0));
        type("serverTokens", limits.value(1));
        type("serverPriceIn", QStringLiteral("2"));
        type("serverPriceOut", QStringLiteral("6"));
        press(Qt::Key_Return, Qt::ControlModifier);
        press(Qt::Key_Return, Qt::ControlModifier);
        if (dialog->step() != ui::ServerDialog::Trial)
            return nullptr;
        press(Qt::Key_Space);
        if (!QTest::qWaitFor([&] { return says(*dialog, QStringLiteral("named the label")); }))
            return nullptr;
        QPointer<ui::ServerDialog> watched(dialog);
        press(Qt::Key_Return, Qt::ControlModifier);
        const auto isChosen = [&] {
            return run->findChild<QComboBox *>(QStringLiteral("runClassifier"))->currentData() ==
                   QStringLiteral("llm:mock");
        };
        return QTest::qWaitFor([&] { return watched.isNull() && isChosen(); }) && activate(run) ? run : nullptr;
    }
    void startRun(ui::NewRunDialog *dialog, const QString &cap)
    {
        dialog->findChild<QComboBox *>(QStringLiteral("runRecords"))->setFocus();
        press(Qt::Key_End); // all records: a first run was made when the project began
        auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("runCap"));
        field->setFocus();
        QTest::keyClicks(field, cap);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(presenter().selected().value == 2 && presenter().details() != nullptr);
        QVERIFY(activate(&m_desk->window()));
    }
    std::int64_t done() const { return presenter().details() != nullptr ? presenter().details()->summary.done : -1; }
    RunState state() const
    {
        return presenter().details() != nullptr ? presenter().details()->summary.state : RunState::Unfinished;
    }
    void picture(const char *name) const
    {
        const QString folder = qEnvironmentVariable("SECONDLOOK_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(m_desk->window().grab().save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name))));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("secondlook-test"));
        QCoreApplication::setApplicationName(QStringLiteral("desk"));
        ui::Theme::instance().applyTo(*qApp);
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_isIll = true;
        m_hasAnswered = true;
        qputenv("XDG_DATA_HOME", m_folder->filePath(QStringLiteral("data")).toLocal8Bit());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->filePath(QStringLiteral("config")));
        QSettings().clear();
    }
    void cleanup()
    {
        m_desk.reset();
        m_server.reset();
        m_folder.reset();
        ui::Theme::instance().setScheme(ui::Scheme::Light);
        ui::Theme::instance().setTextScale(100);
    }

    void aServerIsAddedAskedPausedTakenUpAndAskedAgain()
    {
        makeProject(900);
        startServer(std::chrono::milliseconds(20), [this](const test::MockQuestion &question) {
            const bool isSick = question.prompt.find("Record 7 says") != std::string::npos ||
                                question.prompt.find("Record 11 says") != std::string::npos;
            return isSick && m_isIll ? test::MockFault::ServerError500 : test::MockFault::None;
        });
        open();
        auto *dialog = addServer({});
        QVERIFY(dialog != nullptr);
        startRun(dialog, QStringLiteral("50"));
        QTRY_VERIFY(done() > 50);
        QVERIFY(done() < 900);
        press(Qt::Key_P);
        QTRY_COMPARE(int(state()), int(RunState::Paused));
        const std::int64_t before = done();
        QVERIFY(before > 50 && before < 900);
        const std::int64_t paid = m_server->counts().answered200;
        // Taken up again it goes on where it was: nothing is paid twice.
        press(Qt::Key_P);
        QTRY_VERIFY_WITH_TIMEOUT(state() == RunState::Finished, 60'000);
        QCOMPARE(presenter().details()->summary.id.value, 2);
        QCOMPARE(done(), 900);
        QCOMPARE(presenter().details()->summary.failed, 2);
        QVERIFY(m_server->counts().answered200 > paid);
        QCOMPARE(m_server->counts().mostPaidForOne, 1);
        // What failed is asked for again.
        m_isIll = false;
        auto *table = page().findChild<ui::FailedTable *>();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_R);
        QTRY_VERIFY_WITH_TIMEOUT(state() == RunState::Finished && presenter().details()->summary.id.value == 3, 60'000);
        QCOMPARE(done(), 2);
        QCOMPARE(presenter().details()->summary.failed, 0);
        presenter().select({2});
        QTRY_VERIFY(presenter().failed().size() == 2 && presenter().failed().front().isDoneSince);
    }
    void aWindowThatClosesStopsItsRunFirst()
    {
        makeProject(3'000);
        startServer(std::chrono::milliseconds(20), {});
        open();
        auto *dialog = addServer({});
        QVERIFY(dialog != nullptr);
        startRun(dialog, QStringLiteral("50"));
        QTRY_VERIFY(done() > 20);
        bool mayStop = false;
        int asked = 0;
        m_desk->runGuard().mayStop = [&] {
            ++asked;
            return mayStop;
        };
        QVERIFY(!m_desk->window().close());
        QCOMPARE(asked, 1);
        QVERIFY(m_desk->window().isVisible() && presenter().live().isLive());
        mayStop = true;
        QVERIFY(!m_desk->window().close()); // not before the run has ended
        QTRY_VERIFY(!m_desk->window().isVisible());
        m_desk.reset();
        const auto runs = compose::openRunDesk(project().toStdString(), "onlooker", m_clock);
        const auto list = (*runs)->runs({}, 5);
        QCOMPARE(list->runs.size(), std::size_t(2));
        QCOMPARE(int(list->runs.front().state), int(RunState::Stopped));
        QVERIFY(list->runs.front().done > 20);
    }
    void batchesAreSentLeftAndTakenUp()
    {
        makeProject(60);
        m_hasAnswered = false;
        startServer({}, {});
        open();
        auto *dialog = addServer({});
        QVERIFY(dialog != nullptr);
        const std::int64_t paid = m_server->counts().answered200; // for the test of the server
        dialog->findChild<QComboBox *>(QStringLiteral("runAsking"))->setFocus();
        press(Qt::Key_Down);
        startRun(dialog, QStringLiteral("50"));
        QTRY_VERIFY(says(page(), QStringLiteral("1 sent and worked on by the server")));
        QCOMPARE(done(), 0);
        press(Qt::Key_P, Qt::ShiftModifier);
        QTRY_COMPARE(int(state()), int(RunState::Stopped));
        QTRY_VERIFY(says(page(), QStringLiteral("The server goes on with them.")));
        QVERIFY(!presenter().live().isLive());
        // Another start of the program finds them again.
        m_desk.reset();
        m_hasAnswered = true;
        open();
        QTRY_VERIFY(presenter().details() != nullptr && presenter().details()->summary.id.value == 2);
        QCOMPARE(presenter().details()->summary.batches.waiting, 1);
        press(Qt::Key_P);
        QTRY_VERIFY_WITH_TIMEOUT(state() == RunState::Finished, 60'000);
        QCOMPARE(done(), 60);
        QVERIFY(says(page(), QStringLiteral("1 answered and taken up")));
        QCOMPARE(m_server->counts().batches.batches, 1);
        QCOMPARE(m_server->counts().answered200 - paid, 60);
        QCOMPARE(m_server->counts().mostPaidForOne, 1);
    }
    void whatIsAskedLastWhileARunEndsIsDone()
    {
        makeProject(3'000);
        startServer(std::chrono::milliseconds(20), {});
        open();
        auto *dialog = addServer({});
        QVERIFY(dialog != nullptr);
        startRun(dialog, QStringLiteral("50"));
        QTRY_VERIFY(done() > 20);
        m_desk->runGuard().mayStop = [] { return true; };
        int first = 0;
        int last = 0;
        m_desk->runGuard().afterRun([&] { ++first; });
        QVERIFY(presenter().live().isLive());
        m_desk->runGuard().afterRun([&] { ++last; });
        QCOMPARE(last, 0);
        QTRY_COMPARE(last, 1);
        QCOMPARE(first, 0);
        QVERIFY(!presenter().live().isLive());
    }
    void aCostCapEndsTheRunAndSaysSo()
    {
        makeProject(300);
        startServer(std::chrono::milliseconds(2), {});
        open();
        auto *dialog = addServer({});
        QVERIFY(dialog != nullptr);
        startRun(dialog, QStringLiteral("0.02"));
        QTRY_COMPARE_WITH_TIMEOUT(int(state()), int(RunState::CostCap), 60'000);
        QVERIFY(done() > 0 && done() < 300);
        QTRY_VERIFY(says(page(), QStringLiteral("The cap is reached")));
        QVERIFY(presenter().canResume());
    }
    /// With SECONDLOOK_PICTURES=<folder> pictures of a run that goes on, to be put beside those of the design.
    void picturesOfARunThatGoesOn()
    {
        makeProject(6'000);
        std::atomic<int> asked = 0;
        startServer(std::chrono::milliseconds(30), [&asked](const test::MockQuestion &question) {
            const int now = ++asked;
            const auto hash = std::hash<std::string>()(question.prompt);
            if (now > 500 && now < 530)
                return test::MockFault::RateLimitMilliseconds;
            return hash % 61 == 0   ? test::MockFault::ContentFilter
                   : hash % 47 == 0 ? test::MockFault::ServerError500
                                    : test::MockFault::None;
        });
        open();
        auto *dialog = addServer({QStringLiteral("20000"), QStringLiteral("9000000")});
        QVERIFY(dialog != nullptr);
        picture("runs-new-run");
        startRun(dialog, QStringLiteral("25"));
        const bool isLong = qEnvironmentVariableIsSet("SECONDLOOK_PICTURES");
        QTRY_VERIFY_WITH_TIMEOUT(done() > (isLong ? 2'000 : 200), 60'000);
        QTRY_VERIFY(!presenter().failed().empty());
        for (const QSize size : {QSize(1440, 900), QSize(1280, 720)})
            for (const auto &[scheme, name] :
                 {std::pair(ui::Scheme::Light, "light"), std::pair(ui::Scheme::Dark, "dark")}) {
                ui::Theme::instance().setScheme(scheme);
                m_desk->window().resize(size);
                for (int i = 0; i < 5; ++i)
                    QCoreApplication::processEvents();
                QVERIFY(presenter().isLiveShown());
                picture(QStringLiteral("runs-%1-%2").arg(QLatin1String(name)).arg(size.width()).toLatin1().constData());
            }
        ui::Theme::instance().setScheme(ui::Scheme::Light);
        for (const int scale : {150, 200}) {
            ui::Theme::instance().setTextScale(scale);
            m_desk->window().resize(1440, 900);
            for (int i = 0; i < 5; ++i)
                QCoreApplication::processEvents();
            picture(QStringLiteral("runs-large-%1").arg(scale).toLatin1().constData());
        }
        presenter().live().stop();
        QTRY_VERIFY(!presenter().live().isLive());
    }
};

SECONDLOOK_SUITE(RunsJourney)
#include "tst_runs_journey.moc"
