// Every state of the page in all themes and both layouts. With SECONDLOOK_PICTURES=<folder> they are kept as PNG files,
// to be put beside the pictures of the design.
#include <QTest>

#include "tests/support/registry.h"
#include "tests/support/wanted_pictures.h"
#include "tests/ui/datasets/datasets_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_button.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

using namespace secondlook;
using test::DatasetProject;
using test::DatasetsWindow;

class TestDatasetsPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::Theme::instance().applyTo(*qApp); }
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
             {"draft",   "accepting",  "accepted",    "frozen",     "verified",  "broken",        "rows",
              "found",   "difference", "export",      "exported",   "refused",   "empty",         "working",
              "stopped", "error",      "readonly",    "pack",       "first",     "nogates",       "many",
              "lower",   "json",       "large-draft", "large-rows", "rtl-draft", "rtl-difference"})
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
        ui::Theme::instance().setTextScale(scene.startsWith(QLatin1String("large")) ? 200 : 100);
        QApplication::setLayoutDirection(scene.startsWith(QLatin1String("rtl")) ? Qt::RightToLeft : Qt::LeftToRight);
        test::TestClock clock;
        DatasetProject project;
        prepare(project, clock, scene);
        DatasetsWindow window(project, size);
        window.page().setPlaceChooser(
            [](const QString &, const QString &name, bool) { return QStringLiteral("/home/ana/exports/") + name; });
        if (scene == QLatin1String("working") || scene == QLatin1String("stopped")) {
            window.show();
            QTRY_VERIFY(window.presenter().draftMeter().progress.done > 0);
            if (scene == QLatin1String("stopped"))
                window.presenter().stopDraft();
            QTRY_VERIFY(window.find<QWidget>("stateStep")->isVisible());
        } else {
            QVERIFY(window.open());
            play(window, project, scene);
        }
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        checkButtons(window);
        const QString folder = qEnvironmentVariable("SECONDLOOK_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(window.grab().save(folder + QLatin1Char('/') + QLatin1String(QTest::currentDataTag()) +
                                       QStringLiteral(".png")));
        project.openGate();
    }

private:
    static void prepare(DatasetProject &project, const test::TestClock &clock, const QString &scene)
    {
        test::fillWithVersions(project, clock, scene == QLatin1String("many") ? 10'000 : 77);
        if (scene == QLatin1String("first") || scene == QLatin1String("empty"))
            project.versions.clear();
        if (scene == QLatin1String("empty"))
            project.next.reset();
        if (scene == QLatin1String("nogates"))
            project.next->card.gates.clear();
        if (scene == QLatin1String("first"))
            project.next->card.version = 1;
        if (scene == QLatin1String("readonly"))
            project.facts.canChange = false;
        if (scene == QLatin1String("pack")) {
            project.facts.isPack = true;
            project.versions.clear();
        }
        if (scene == QLatin1String("error"))
            project.failLists = 1;
        if (scene == QLatin1String("working") || scene == QLatin1String("stopped"))
            project.closeGate();
        if (scene == QLatin1String("broken"))
            project.check = {
                .rows = 9'412,
                .problems = 1,
                .first = {"Record msg-1004: the record, or an answer or prediction that its label rests on, "
                          "has changed."}};
        if (scene == QLatin1String("refused"))
            project.exported = {.written = false, .gates = {{"leakage", 2.0, 0.0, false, {}}}};
    }
    static void act(DatasetsWindow &window, const char *id)
    {
        for (QAction *action : window.page().actions())
            if (action->objectName() == QLatin1String(id))
                action->trigger();
    }
    static void play(DatasetsWindow &window, DatasetProject &project, const QString &scene)
    {
        ui::DatasetsPresenter &presenter = window.presenter();
        const auto is = [&scene](const char *name) { return scene == QLatin1String(name); };
        if (presenter.shown() != nullptr)
            QTRY_VERIFY(presenter.origin() && (presenter.before() == 0 || presenter.sinceBefore() != nullptr));
        if (is("accepting") || is("accepted")) {
            window.find<ui::KeyButton>("gateAccept")->click();
            window.find<QLineEdit>("gateReason")->setText(QStringLiteral("The shop closes this label in June."));
            if (is("accepted"))
                window.find<ui::KeyButton>("gateDone")->click();
        }
        if (is("frozen") || is("verified") || is("broken") || is("export") || is("exported") || is("refused")) {
            presenter.select(7);
            QTRY_VERIFY(presenter.origin() && presenter.sinceBefore() != nullptr);
        }
        if (is("verified") || is("broken")) {
            act(window, "datasets.verify");
            QTRY_VERIFY(presenter.lastCheck());
        }
        if (is("export"))
            project.closeGate();
        if (is("export") || is("exported") || is("refused")) {
            act(window, "datasets.export");
            if (!is("export"))
                QTRY_VERIFY(presenter.lastExport()->done);
        }
        if (is("export") || is("exported") || is("refused") || is("lower") || is("json"))
            for (auto *area : window.page().findChildren<QScrollArea *>())
                area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        if (is("json"))
            for (auto *button : window.page().findChildren<QAbstractButton *>())
                if (button->text() == QLatin1String("JSON") && button->isVisible())
                    button->click();
        if (is("rows") || is("found") || is("large-rows")) {
            act(window, "datasets.rows");
            QTRY_VERIFY(presenter.rows());
        }
        if (is("found")) {
            presenter.openRows({.version = datasets::draftVersion, .id = "nothing"});
            QTRY_VERIFY(presenter.rows() && presenter.rows()->rows.empty());
        }
        if (is("difference") || is("rtl-difference")) {
            act(window, "datasets.difference");
            QTRY_VERIFY(presenter.difference() && !presenter.difference()->rows.empty());
        }
    }
    // Words that do not fit into their button would be cut without a trace.
    static void checkButtons(QWidget &page)
    {
        const auto buttons = page.findChildren<ui::KeyButton *>();
        for (const auto *button : buttons)
            if (button->isVisible())
                QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
    }
};

SECONDLOOK_SUITE(TestDatasetsPictures)
#include "tst_datasets_pictures.moc"
