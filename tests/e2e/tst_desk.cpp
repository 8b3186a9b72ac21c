#include "app/compose/packing.h"
#include "app/compose/project.h"
#include "app/desk/desk.h"
#include "tests/support/conflict_project.h"
#include "tests/support/registry.h"
#include "tests/ui/shell/shots.h"
#include "ui/models/session_progress.h"
#include "ui/review/label_view.h"
#include "ui/review/record_text.h"
#include "ui/review/reveal_card.h"
#include "ui/review/review_page.h"
#include "ui/review/state_page.h"
#include "ui/settings/key_table.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/navigation.h"
#include "ui/shell/palette.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/start/import_page.h"
#include "ui/start/preview_model.h"
#include "ui/start/recent_model.h"
#include "ui/start/start_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/plain_label.h"

#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

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
        startDesk({});
    }

    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
        ui::Theme::instance().setScheme(ui::Scheme::Light);
        ui::Theme::instance().setTextScale(100);
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
        QTRY_VERIFY(window.registry().find(QStringLiteral("review.undo"))->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(annotations(), 0);
    }

    void enterGoesOnWhenTheGoalIsReached()
    {
        openSample();
        const auto *pause = m_desk->window().findChild<ui::ReviewPage *>()->findChild<ui::StatePage *>();
        const auto *text = m_desk->window().findChild<ui::ReviewPage *>()->findChild<ui::RecordText *>();
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

    void settingsActAtOnceAndAreThereTheNextTime()
    {
        openSample();
        ui::MainWindow &window = m_desk->window();
        press(Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(window.currentPage(), QStringLiteral("settings"));
        auto *settings = window.findChild<ui::SettingsPage *>();
        QTRY_COMPARE(settings->findChild<QWidget *>(QStringLiteral("share"))->isVisible(), true);
        test::keepShot(window, QStringLiteral("desk-settings"));
        changeSkipTo(Qt::Key_X);
        press(Qt::Key_Escape);
        QCOMPARE(window.currentPage(), QStringLiteral("review"));
        QTRY_VERIFY(qobject_cast<ui::LabelView *>(QApplication::focusWidget()));
        const auto *text = window.findChild<ui::ReviewPage *>()->findChild<ui::RecordText *>();
        const QString first = text->toPlainText();
        press(Qt::Key_X);
        QTRY_VERIFY(text->toPlainText() != first);
        QVERIFY(shownCaps(*window.findChild<ui::ReviewPage *>()).contains(QStringLiteral("X")));
        press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        press(Qt::Key_Plus, Qt::ControlModifier);
        startDesk({});
        QCOMPARE(ui::Theme::instance().scheme(), ui::Scheme::Dark);
        QCOMPARE(ui::Theme::instance().textScale(), 110);
        openSample();
        const QAction *skip = m_desk->window().registry().find(QStringLiteral("review.skip"));
        QCOMPARE(skip->shortcut(), QKeySequence(Qt::Key_X));
        QCOMPARE(skip->toolTip().section(QLatin1Char(' '), -1), QStringLiteral("X"));
    }

    void anEditedKeyMapNeitherBreaksTheDeskNorIsItKeptQuiet()
    {
        QSettings store;
        store.setValue(QStringLiteral("reviewers/ana/keys/review.skip"), QStringLiteral("Ctrl+K"));
        store.setValue(QStringLiteral("reviewers/ana/keys/review.flag"), QStringLiteral("banana"));
        store.setValue(QStringLiteral("reviewers/ana/keys/review.choose1"), QStringLiteral("J"));
        store.setValue(QStringLiteral("reviewers/ana/keys/review.fly"), QStringLiteral("Y"));
        store.setValue(QStringLiteral("reviewers/ana/goal"), QStringLiteral("banana"));
        store.sync();
        startDesk({});
        openSample();
        ui::MainWindow &window = m_desk->window();
        QCOMPARE(window.registry().find(QStringLiteral("review.skip"))->shortcut(), QKeySequence(Qt::Key_S));
        QCOMPARE(window.registry().find(QStringLiteral("review.flag"))->shortcut(), QKeySequence(Qt::Key_F));
        press(Qt::Key_Comma, Qt::ControlModifier);
        const auto *notes =
            window.findChild<ui::SettingsPage *>()->findChild<ui::PlainLabel *>(QStringLiteral("keyNotes"));
        QCOMPARE(notes->text().count(QLatin1Char('\n')), 3);
        for (const char *part : {"Go to or run", "banana", "Choose label 1", "review.fly"})
            QVERIFY2(notes->text().contains(QLatin1String(part)), qPrintable(notes->text()));
        press(Qt::Key_Escape);
        press(Qt::Key_1);
        QTRY_COMPARE(annotations(), 1);
    }

    void anotherNameDecidesFromNowOn()
    {
        openSample();
        ui::MainWindow &window = m_desk->window();
        press(Qt::Key_1);
        QTRY_COMPARE(annotations(), 1);
        press(Qt::Key_Comma, Qt::ControlModifier);
        auto *settings = window.findChild<ui::SettingsPage *>();
        settings->showSection(QStringLiteral("name"));
        auto *name = settings->findChild<QLineEdit *>(QStringLiteral("reviewerName"));
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("ben"));
        press(Qt::Key_Return);
        QCOMPARE(window.currentPage(), QStringLiteral("settings"));
        QSignalSpy ready(m_desk.get(), &desk::Desk::ready);
        press(Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(ready.count() > 0 && isAtLabels());
        decide();
        QTRY_VERIFY(annotations() > 1);
        const auto project = compose::Project::open(samplePath(), m_clock, "test");
        QVERIFY(project);
        const auto status = (*project)->status();
        QVERIFY(status);
        QStringList who;
        for (const auto &reviewer : status->reviewers)
            if (reviewer.annotations > 0)
                who << QString::fromStdString(reviewer.name);
        QVERIFY2(who.contains(QStringLiteral("ana")) && who.contains(QStringLiteral("ben")),
                 qPrintable(who.join(QLatin1Char(' '))));
    }

    void aPackIsReviewedUnderTheNameItWasMadeFor()
    {
        constexpr int given = 4;
        openSample();
        const auto project = compose::Project::open(samplePath(), m_clock, "lead");
        QVERIFY(project);
        const std::string pack = m_folder->filePath(QStringLiteral("for-ben.secondlook")).toStdString();
        QVERIFY(compose::createPack(**project, {pack, "ben", given}));
        QSignalSpy ready(m_desk.get(), &desk::Desk::ready);
        m_desk->openProject(QString::fromStdString(pack));
        QTRY_VERIFY(ready.count() > 0);
        QTRY_VERIFY(isShownAsReviewer(QStringLiteral("ben")));
        const auto *text = m_desk->window().findChild<ui::ReviewPage *>()->findChild<ui::RecordText *>();
        const auto *pause = m_desk->window().findChild<ui::ReviewPage *>()->findChild<ui::StatePage *>();
        for (int i = 0; i < given; ++i) {
            const QString before = text->toPlainText();
            decide();
            QTRY_VERIFY(pause->isVisible() || text->toPlainText() != before);
        }
        QTRY_VERIFY(pause->isVisible());
        press(Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(isShownAsReviewer(QStringLiteral("ana")));
        // The desk closes the pack on a thread of its own; until then merging is refused.
        QTRY_VERIFY(compose::mergePacks(**project, {pack}));
        const auto status = (*project)->status();
        QVERIFY(status);
        for (const auto &reviewer : status->reviewers)
            QCOMPARE(reviewer.annotations, reviewer.name == "ben" ? given : 0);
    }

    void settingsOpenWithoutAProjectAndLeadBack()
    {
        press(Qt::Key_Comma, Qt::ControlModifier);
        ui::MainWindow &window = m_desk->window();
        QCOMPARE(window.currentPage(), QStringLiteral("settings"));
        QVERIFY(!window.navigation()->isVisible());
        test::keepShot(window, QStringLiteral("desk-settings-alone"));
        press(Qt::Key_Escape);
        QCOMPARE(window.currentPage(), QStringLiteral("start"));
    }

    void aThemeOfTheCommandLineIsForTodayOnly()
    {
        desk::DeskOptions options;
        options.scheme = ui::Scheme::HighContrast;
        startDesk(options);
        QCOMPARE(ui::Theme::instance().scheme(), ui::Scheme::HighContrast);
        press(Qt::Key_Plus, Qt::ControlModifier);
        startDesk({});
        QCOMPARE(ui::Theme::instance().scheme(), ui::Scheme::Light);
        QCOMPARE(ui::Theme::instance().textScale(), 110);
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

    void ctrlOOpensWhatIsChosen()
    {
        const QString path = m_folder->filePath(QStringLiteral("letters.secondlook"));
        QVERIFY(test::makeConflictProject(path, m_folder->filePath(QStringLiteral("l.csv")), 3, 1, m_clock));
        QStringList asked;
        QString answer; // nothing is chosen
        m_desk->chooseFile = [&](const QString &title, const QString &filter) {
            asked << title << filter;
            return answer;
        };
        press(Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(asked, (QStringList{QStringLiteral("Open a project"), QStringLiteral("Projects (*.secondlook)")}));
        QCOMPARE(m_desk->window().currentPage(), QStringLiteral("start"));
        answer = path;
        QSignalSpy ready(m_desk.get(), &desk::Desk::ready);
        press(Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(m_desk->window().currentPage(), QStringLiteral("review"));
        QTRY_VERIFY(ready.count() > 0);
        QTRY_COMPARE(m_desk->window().windowTitle(), QStringLiteral("letters, Review"));
    }

    void ctrlNBeginsWithTheFileThatIsChosen()
    {
        QStringList asked;
        QString answer; // nothing is chosen
        m_desk->chooseFile = [&](const QString &title, const QString &filter) {
            asked << title << filter;
            return answer;
        };
        press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(asked, (QStringList{QStringLiteral("New project from a file"),
                                     QStringLiteral("Records (*.csv *.tsv *.json *.jsonl)")}));
        QCOMPARE(m_desk->window().currentPage(), QStringLiteral("start"));
        QFile file(m_folder->filePath(QStringLiteral("calls.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("nr,body\n1,the parcel is late\n2,money back please\n");
        file.close();
        answer = file.fileName();
        press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(m_desk->window().currentPage(), QStringLiteral("import"));
        const auto *import = m_desk->window().findChild<ui::ImportPage *>();
        QTRY_COMPARE(import->preview()->rowCount(), 2);
        press(Qt::Key_Escape);
        QTRY_COMPARE(m_desk->window().currentPage(), QStringLiteral("start"));
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("calls.secondlook"))));
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
        const auto labels = m_desk->window().findChildren<ui::PlainLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const ui::PlainLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("not a Second Look project"));
        }));
        QVERIFY(QSettings().value(QStringLiteral("recent/size"), 0).toInt() == 0);
    }

private:
    /// As on another day: whatever is not kept is gone.
    void startDesk(desk::DeskOptions options)
    {
        m_desk.reset();
        ui::Theme::instance().setScheme(ui::Scheme::Light);
        ui::Theme::instance().setTextScale(100);
        options.reviewer = QStringLiteral("ana");
        options.page = QStringLiteral("start");
        options.size = QSize(1440, 900);
        m_desk = std::make_unique<desk::Desk>(options);
        m_desk->rememberLook(ui::Scheme::Light);
        QSignalSpy ready(m_desk.get(), &desk::Desk::ready);
        m_desk->show();
        m_desk->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
        QTRY_VERIFY(ready.count() > 0);
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    void changeSkipTo(Qt::Key key)
    {
        auto *settings = m_desk->window().findChild<ui::SettingsPage *>();
        settings->showSection(QStringLiteral("keys"));
        auto *table = settings->findChild<ui::KeyTable *>();
        while (table->currentAction() != QLatin1String("review.skip")) {
            const QString before = table->currentAction();
            press(Qt::Key_Down);
            QVERIFY(table->currentAction() != before);
        }
        press(Qt::Key_Return);
        press(key);
    }

    static QStringList shownCaps(const QWidget &page)
    {
        QStringList caps;
        for (const auto *button : page.findChildren<ui::KeyButton *>())
            if (button->isVisible())
                caps << ui::keyText(button->key());
        return caps;
    }

    std::string samplePath() const
    {
        return (QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                QStringLiteral("/support-sample.secondlook"))
            .toStdString();
    }

    void openSample()
    {
        QSignalSpy ready(m_desk.get(), &desk::Desk::ready);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_T, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->window().currentPage(), QStringLiteral("review"), 60000);
        QTRY_VERIFY(ready.count() > 0);
    }

    bool isShownAsReviewer(const QString &name) const
    {
        const auto labels = m_desk->window().findChildren<ui::PlainLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const ui::PlainLabel *label) {
            return label->text() == name && label->accessibleName() == QStringLiteral("Reviewer %1").arg(name);
        });
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
        const auto *text = m_desk->window().findChild<ui::ReviewPage *>()->findChild<ui::RecordText *>();
        const QString before = text->toPlainText();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(card->isVisible() || text->toPlainText() != before);
        if (card->isVisible())
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    std::int64_t annotations()
    {
        const auto project = compose::Project::open(samplePath(), m_clock, "test");
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
