// Every state of the page in all themes and both layouts. With SECONDLOOK_PICTURES=<folder> they are kept as PNG files,
// to be put beside the pictures of the design.
#include <QTest>

#include "tests/support/registry.h"
#include "tests/support/wanted_pictures.h"
#include "tests/ui/history/history_window.h"
#include "ui/history/entry_pane.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_button.h"

#include <QApplication>

using namespace secondlook;
using test::ChangeProject;
using test::HistoryWindow;
using ui::HistoryPage;
using ui::HistoryPresenter;

class TestHistoryPictures : public QObject
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
        for (const char *scene : {"decided", "broken", "verifying", "sample", "record", "nomatch", "nosample", "error",
                                  "loading", "saving", "stopped", "large-decided", "large-entry", "rtl-decided"})
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
        ChangeProject project;
        test::fillHistory(project, clock);
        if (scene == QLatin1String("nosample"))
            project.sampled.clear();
        if (scene == QLatin1String("error"))
            project.failReadings = 1;
        if (scene == QLatin1String("broken"))
            project.firstBroken = 304;
        HistoryWindow window(project, clock, size);
        if (scene == QLatin1String("loading")) {
            project.closeGate();
            window.show();
            QTRY_VERIFY(window.find<QWidget>("stateStep")->isVisible());
        } else {
            QVERIFY(window.open());
            play(window, project, scene);
        }
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        const auto buttons = window.page().findChildren<ui::KeyButton *>();
        for (const auto *button : buttons)
            if (button->isVisible())
                QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
        const QString folder = qEnvironmentVariable("SECONDLOOK_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(window.grab().save(folder + QLatin1Char('/') + QLatin1String(QTest::currentDataTag()) +
                                       QStringLiteral(".png")));
        project.openGate();
    }

private:
    static void play(HistoryWindow &window, ChangeProject &project, const QString &scene)
    {
        HistoryPage &page = window.page();
        if (scene == QLatin1String("error"))
            return;
        for (std::size_t i = 0; i < window.presenter().changes().size(); ++i)
            if (window.presenter().changes()[i].action == "adjudicate_decided") {
                window.table().setCurrentPlace(int(i));
                break;
            }
        QTRY_VERIFY(page.entry().detail() && page.entry().detail()->change.action == "adjudicate_decided");
        if (scene.endsWith(QLatin1String("decided")) || scene == QLatin1String("broken")) {
            page.chain().check();
            QTRY_COMPARE(page.chain().state(), ui::ChainPresenter::State::Checked);
        } else if (scene == QLatin1String("verifying")) {
            project.closeGate();
            page.chain().check();
            QTRY_VERIFY(page.chain().progress() > 0.4);
        } else if (scene == QLatin1String("sample") || scene == QLatin1String("nosample")) {
            page.showTab(HistoryPage::Sample);
            QTRY_VERIFY(window.presenter().state() != HistoryPresenter::State::Loading);
            if (scene == QLatin1String("sample"))
                QTRY_VERIFY(page.entry().sampled());
        } else if (scene == QLatin1String("record")) {
            page.entry().openRecord();
            QTRY_VERIFY(window.find<QWidget>("recordBack")->isVisible());
        } else if (scene == QLatin1String("nomatch")) {
            window.presenter().setText(QStringLiteral("where is my parcel"));
            QTRY_COMPARE(window.presenter().state(), HistoryPresenter::State::NoMatch);
        } else if (scene == QLatin1String("saving")) {
            page.setFileChooser([] { return QDir::temp().filePath(QStringLiteral("history-picture.csv")); });
            project.closeGate();
            window.find<QAbstractButton>("saveCsv")->click();
            QTRY_VERIFY(window.find<QWidget>("workStop")->isVisible());
        } else if (scene == QLatin1String("stopped")) {
            project.closeGate();
            window.presenter().setText(QStringLiteral("parcel"));
            window.presenter().stop();
            QTRY_VERIFY(window.find<QWidget>("stateStep")->isVisible());
        } else if (scene == QLatin1String("large-entry")) {
            page.showTab(HistoryPage::Entry);
        }
    }
};

SECONDLOOK_SUITE(TestHistoryPictures)
#include "tst_history_pictures.moc"
