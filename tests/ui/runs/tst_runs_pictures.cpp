// Every state of the page in all themes and both layouts. With SECONDLOOK_PICTURES=<folder> they are kept as PNG files,
// to be put beside the pictures of the design.
#include "tests/support/registry.h"
#include "tests/support/wanted_pictures.h"
#include "tests/ui/runs/runs_window.h"
#include "ui/runs/new_run_dialog.h"
#include "ui/runs/server_dialog.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLocale>

using namespace secondlook;
using test::RunsWindow;

class TestRunsPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        ui::Theme::instance().applyTo(*qApp);
    }
    void cleanup()
    {
        ui::Theme::instance().setScheme(ui::Scheme::Light);
        ui::Theme::instance().setTextScale(100);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void picture_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("scheme");
        const char *names[] = {"light", "dark", "contrast"};
        for (const char *scene :
             {"failed",   "cap",        "local",    "running",  "near-cap", "empty",    "error",
              "large",    "rtl",        "new",      "server-0", "server-1", "server-2", "server-3",
              "server-4", "server-key", "starting", "batches",  "left",     "take-up",  "new-server"})
            for (const QSize size : {QSize(1440, 900), QSize(1280, 720)})
                for (int scheme = 0; scheme < 3; ++scheme)
                    if (test::isPictureWanted(size, scheme == 0))
                        QTest::addRow("%s-%d-%s", scene, size.width(), names[scheme])
                            << QString::fromLatin1(scene) << size << scheme;
    }
    void picture()
    {
        QFETCH(QString, scene);
        QFETCH(QSize, size);
        QFETCH(int, scheme);
        ui::Theme::instance().setScheme(ui::Scheme(scheme));
        ui::Theme::instance().setTextScale(scene == QLatin1String("large") ? 200 : 100);
        QApplication::setLayoutDirection(scene == QLatin1String("rtl") ? Qt::RightToLeft : Qt::LeftToRight);
        test::TestClock clock;
        test::RunProject project;
        test::fillWithRuns(project, clock);
        if (scene == QLatin1String("empty"))
            project.runs.clear();
        project.failsToRead = scene == QLatin1String("error");
        RunsWindow window(project, clock, size);
        QVERIFY(window.open());
        play(window, project, clock, scene);
        QWidget *shown = dialogOf(window, scene);
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        const QString folder = qEnvironmentVariable("SECONDLOOK_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(shown->grab().save(folder + QLatin1Char('/') + QLatin1String(QTest::currentDataTag()) +
                                       QStringLiteral(".png")));
        project.finish();
    }

private:
    static void play(RunsWindow &window, test::RunProject &project, test::TestClock &clock, const QString &scene)
    {
        ui::RunsPresenter &presenter = window.presenter();
        if (scene == QLatin1String("starting")) {
            project.isStartHeld = true;
            presenter.start({.classifier = "llm:local"});
        }
        if (scene == QLatin1String("batches")) {
            presenter.start({.classifier = "llm:local", .asking = pipeline::RunAsking::Batch});
            QTRY_VERIFY(presenter.isLiveShown() && presenter.details() != nullptr);
        }
        if (scene == QLatin1String("left") || scene == QLatin1String("take-up")) {
            {
                const std::scoped_lock lock(project.mutex);
                for (const std::size_t run : {2U, 4U}) {
                    project.runs[run].summary.attempt.isByBatch = true;
                    project.runs[run].summary.batches = {0, 0, 2, 3, 0, 9'000, clock.now()};
                }
            }
            presenter.select({scene == QLatin1String("left") ? 3 : 5});
        }
        if (scene == QLatin1String("cap"))
            presenter.select({4});
        if (scene == QLatin1String("local"))
            presenter.select({6});
        if (scene == QLatin1String("running") || scene == QLatin1String("near-cap")) {
            presenter.start({.classifier = "llm:local",
                             .costCap = (scene == QLatin1String("running") ? 25 : 4) * test::sampleUnit});
            QTRY_VERIFY(presenter.isLiveShown());
            for (int i = 1; i <= 9; ++i) {
                clock.advance(10'000 + 1'500 * (i % 4));
                project.tell(test::sampleFigures(12'840, 1'000 * i));
                QTRY_VERIFY(presenter.details() != nullptr && presenter.details()->summary.done == 1'000 * i);
            }
        }
        if (scene != QLatin1String("empty") && scene != QLatin1String("error"))
            QTRY_VERIFY(presenter.details() != nullptr);
        if (scene == QLatin1String("failed") || scene == QLatin1String("rtl") || scene == QLatin1String("large")) {
            QTRY_COMPARE(presenter.failed().size(), std::size_t(9));
            presenter.choose({100}, true);
            presenter.choose({101}, true);
        }
    }
    static QWidget *dialogOf(RunsWindow &window, const QString &scene)
    {
        if (scene.startsWith(QLatin1String("new"))) {
            auto *dialog = new ui::NewRunDialog(&window.presenter(), &window);
            dialog->show();
            if (scene == QLatin1String("new-server"))
                dialog->findChild<QComboBox *>(QStringLiteral("runClassifier"))->setCurrentIndex(2);
            return dialog;
        }
        if (scene == QLatin1String("take-up")) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_P);
            return window.findChild<QDialog *>(QStringLiteral("takeUpDialog"));
        }
        if (!scene.startsWith(QLatin1String("server-")))
            return &window;
        auto *dialog = new ui::ServerDialog(&window.presenter(),
                                            window.presenter().choices()->classifiers.back().provider, &window);
        dialog->show();
        if (scene == QLatin1String("server-key"))
            dialog->findChild<QComboBox *>(QStringLiteral("serverKeyPlace"))->setCurrentIndex(2);
        for (int i = 0; i < (scene == QLatin1String("server-key") ? 1 : scene.last(1).toInt()); ++i)
            dialog->findChild<QAbstractButton *>(QStringLiteral("serverNext"))->click();
        if (dialog->step() == ui::ServerDialog::Trial) {
            dialog->findChild<QAbstractButton *>(QStringLiteral("serverTry"))->click();
            [[maybe_unused]] const bool hasEnded = QTest::qWaitFor([&] { return !window.presenter().isTrying(); });
        }
        return dialog;
    }
};

SECONDLOOK_SUITE(TestRunsPictures)
#include "tst_runs_pictures.moc"
