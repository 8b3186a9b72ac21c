#include "app/compose/project.h"
#include "app/desk/desk.h"
#include "tests/support/registry.h"
#include "tests/ui/shell/shots.h"
#include "ui/models/session_progress.h"
#include "ui/review/label_view.h"
#include "ui/review/record_text.h"
#include "ui/review/reveal_card.h"
#include "ui/review/review_page.h"
#include "ui/review/state_page.h"
#include "ui/shell/navigation.h"
#include "ui/shell/palette.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/start/import_page.h"
#include "ui/start/recent_model.h"
#include "ui/start/start_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filter_field.h"

#include <QFile>
#include <QListView>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace secondlook;

/// The whole desktop on real projects in a folder of its own.
class DeskTest : public QObject
{
    Q_OBJECT

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
        qputenv("XDG_DATA_HOME", m_folder->filePath(QStringLiteral("data")).toLocal8Bit());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->filePath(QStringLiteral("config")));
        QSettings().clear();
        desk::DeskOptions options;
        options.reviewer = QStringLiteral("ana");
        options.page = QStringLiteral("start");
        options.size = QSize(1440, 900);
        m_desk = std::make_unique<desk::Desk>(options);
        QSignalSpy ready(m_desk.get(), &desk::Desk::ready);
        m_desk->show();
        m_desk->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
        QTRY_VERIFY(ready.count() > 0);
    }

    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void fromTheSampleToADecisionByKeysAlone()
    {
        openSample();
        ui::MainWindow &window = m_desk->window();
        QTRY_COMPARE(window.windowTitle(), QStringLiteral("support-sample, Review"));
        QVERIFY(window.navigation()->isVisible());

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(window.palette()->isOpen());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("s"));
        test::keepShot(window, QStringLiteral("desk-palette"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTest::keyClick(QApplication::focusWidget(), '?');
        QVERIFY(window.shortcutSheet()->isOpen());
        test::keepShot(window, QStringLiteral("desk-shortcuts"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        QTRY_COMPARE(annotations(), 1);
        QTRY_VERIFY(window.registry().find(QStringLiteral("review.U"))->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(annotations(), 0);
    }

    void enterGoesOnWhenTheGoalIsReached()
    {
        openSample();
        const auto *pause = m_desk->window().findChild<ui::StatePage *>();
        const auto *text = m_desk->window().findChild<ui::RecordText *>();
        for (int decided = 1; decided <= ui::SessionProgress::goalStep; ++decided) {
            const QString before = text->toPlainText();
            decide();
            QTRY_VERIFY(decided == ui::SessionProgress::goalStep || text->toPlainText() != before);
        }
        QTRY_VERIFY(pause->isVisible() && pause->accessibleName() == QStringLiteral("Session goal reached"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!pause->isVisible());
        QTRY_VERIFY(isAtLabels());
    }

    void aClosedProjectIsRecentAndOpensAgain()
    {
        openSample();
        auto *start = m_desk->window().findChild<ui::StartPage *>();
        QSignalSpy listed(start, &ui::StartPage::ready);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(m_desk->window().currentPage(), QStringLiteral("start"));
        QVERIFY(m_desk->window().findChild<ui::ReviewPage *>() == nullptr);
        QTRY_VERIFY(listed.count() > 0);
        test::keepShot(m_desk->window(), QStringLiteral("desk-start"));
        auto *recent = start->findChild<QListView *>();
        QCOMPARE(recent->model()->rowCount(), 1);
        const QModelIndex first = recent->model()->index(0, 0);
        QCOMPARE(first.data().toString(), QStringLiteral("support-sample"));
        QCOMPARE(first.data(ui::RecentModel::LabelsRole).toString().section(QLatin1Char(' '), 0, 0),
                 QStringLiteral("12"));
        recent->setFocus();
        QSignalSpy ready(m_desk.get(), &desk::Desk::ready);
        QTest::keyClick(recent, Qt::Key_Return);
        QTRY_COMPARE(m_desk->window().currentPage(), QStringLiteral("review"));
        QTRY_VERIFY(ready.count() > 0);
    }

    void aDroppedTableBecomesAProjectWithAQueue()
    {
        const QString table = m_folder->filePath(QStringLiteral("tickets.csv"));
        QFile file(table);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("ticket_id,text,label,channel\n");
        for (int i = 0; i < 40; ++i)
            file.write(QStringLiteral("t-%1,\"please send the %2 back, order %1\",%3,mail\n")
                           .arg(i)
                           .arg(i % 2 ? QStringLiteral("money") : QStringLiteral("parcel"))
                           .arg(i > 29       ? QString()
                                : i % 2 == 1 ? QStringLiteral("refund")
                                             : QStringLiteral("delivery"))
                           .toUtf8());
        file.close();
        Q_EMIT m_desk->window().fileDropped(table);
        auto *import = m_desk->window().findChild<ui::ImportPage *>();
        QVERIFY(import != nullptr);
        QSignalSpy ready(import, &ui::ImportPage::ready);
        QTRY_VERIFY(ready.count() > 0);
        test::keepShot(m_desk->window(), QStringLiteral("desk-import"));
        QSignalSpy opened(m_desk.get(), &desk::Desk::ready);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->window().currentPage(), QStringLiteral("review"), 30000);
        QTRY_VERIFY(opened.count() > 0);
        const auto project = compose::Project::open(
            m_folder->filePath(QStringLiteral("tickets.secondlook")).toStdString(), m_clock, "test");
        QVERIFY(project);
        const auto status = (*project)->status();
        QVERIFY(status);
        QCOMPARE(status->records, 40);
        QVERIFY(status->tasksOpen > 0);
    }

    void aFileThatIsNoProjectIsToldOnThePage()
    {
        const QString path = m_folder->filePath(QStringLiteral("broken.secondlook"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a project");
        file.close();
        QSignalSpy ready(m_desk.get(), &desk::Desk::ready);
        m_desk->openProject(path);
        QTRY_VERIFY(ready.count() > 0);
        test::keepShot(m_desk->window(), QStringLiteral("desk-broken"));
        QVERIFY(QSettings().value(QStringLiteral("recent/size"), 0).toInt() == 0);
    }

private:
    void openSample()
    {
        QSignalSpy ready(m_desk.get(), &desk::Desk::ready);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_T, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->window().currentPage(), QStringLiteral("review"), 60000);
        QTRY_VERIFY(ready.count() > 0);
    }

    static bool isAtLabels()
    {
        const QWidget *focus = QApplication::focusWidget();
        return qobject_cast<const ui::LabelView *>(focus) || qobject_cast<const ui::FilterField *>(focus);
    }
    /// Settles the record on screen by keys: the first label; after a blind pick that the model does not share, the
    /// pick.
    void decide()
    {
        QTRY_VERIFY(isAtLabels());
        if (qobject_cast<ui::LabelView *>(QApplication::focusWidget())) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
            return;
        }
        const auto *card = m_desk->window().findChild<ui::RevealCard *>();
        const auto *text = m_desk->window().findChild<ui::RecordText *>();
        const QString before = text->toPlainText();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(card->isVisible() || text->toPlainText() != before);
        if (card->isVisible())
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    std::int64_t annotations()
    {
        const QString path = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                             QStringLiteral("/support-sample.secondlook");
        const auto project = compose::Project::open(path.toStdString(), m_clock, "test");
        if (!project)
            return -1;
        const auto status = (*project)->status();
        return status ? status->annotations : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<desk::Desk> m_desk;
    base::SystemClock m_clock;
};

SECONDLOOK_SUITE(DeskTest)
#include "tst_desk.moc"
