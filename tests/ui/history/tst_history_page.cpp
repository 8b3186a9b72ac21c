#include <QTest>

#include "tests/support/fake_conflicts.h"
#include "tests/support/registry.h"
#include "tests/ui/history/history_window.h"
#include "ui/history/entry_pane.h"
#include "ui/history/history_delegate.h"
#include "ui/history/history_state.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/page_tabs.h"
#include "ui/widgets/plain_label.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace secondlook;
using test::HistoryWindow;
using ui::HistoryPage;
using ui::HistoryPresenter;

class TestHistoryPage : public QObject
{
    Q_OBJECT

    test::TestClock m_clock;
    std::unique_ptr<test::ChangeProject> m_project;
    std::unique_ptr<test::FakeConflicts> m_conflicts;
    std::unique_ptr<HistoryWindow> m_window;

    HistoryPage &page() { return m_window->page(); }
    HistoryPresenter &presenter() { return m_window->presenter(); }
    const std::optional<review::ChangeDetail> &detail() { return page().entry().detail(); }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    template <typename Widget> Widget *find(const char *name) const { return m_window->find<Widget>(name); }
    bool says(const QString &text)
    {
        const auto labels = page().findChildren<ui::PlainLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const ui::PlainLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    QString cell(int row, int column) { return m_window->table().model()->index(row, column).data().toString(); }
    bool isDetailOf(const char *action)
    {
        return QTest::qWaitFor([&] { return detail() && detail()->change.action == action; });
    }
    void choose(const char *action)
    {
        for (std::size_t i = 0; i < presenter().changes().size(); ++i)
            if (presenter().changes()[i].action == action) {
                m_window->table().setCurrentPlace(int(i));
                break;
            }
        QVERIFY(isDetailOf(action));
    }
    void open(int older = 300, QSize size = {1440, 900})
    {
        m_project = std::make_unique<test::ChangeProject>();
        test::fillHistory(*m_project, m_clock, older);
        m_window = std::make_unique<HistoryWindow>(*m_project, m_clock, size);
        QVERIFY(m_window->open());
    }

private Q_SLOTS:
    void initTestCase()
    {
        ui::Theme::instance().applyTo(*qApp);
        QAccessible::setActive(true);
    }
    void init() { open(); }
    void cleanup()
    {
        m_project->openGate();
        m_window.reset();
        ui::Theme::instance().setTextScale(100);
    }

    void theNewestComesFirstBelowItsDay()
    {
        QVERIFY(cell(0, 0).startsWith(QStringLiteral("Today, ")));
        QCOMPARE(cell(1, 2), QStringLiteral("Labelled"));
        QCOMPARE(cell(1, 3), QStringLiteral("msg-00417"));
        QCOMPARE(cell(1, 4), QStringLiteral("top_up_failed"));
        QCOMPARE(m_window->table().columnSpan(0, 0), 5);
        bool yesterday = false;
        for (int row = 0; row < 14; ++row)
            yesterday = yesterday || cell(row, 0).startsWith(QStringLiteral("Yesterday, "));
        QVERIFY(yesterday);
        QCOMPARE(m_window->table().currentPlace(), 0);
        QTRY_VERIFY(says(QStringLiteral("msg-00417")));
    }
    void aJourneyByKeysAlone()
    {
        QVERIFY(m_window->table().hasFocus());
        for (int i = 0; i < 5; ++i)
            key(Qt::Key_Down);
        QVERIFY(isDetailOf("adjudicate_decided"));
        QTRY_VERIFY(says(QStringLiteral("2 for card_arrival, 1 for getting_spare_card")));
        QTRY_VERIFY(says(QStringLiteral("0.58 getting_spare_card, 0.39 card_arrival, 0.03 lost_card")));
        QTRY_VERIFY(says(QStringLiteral("version 8, training")) && says(QStringLiteral("linear-4")));
        QTRY_VERIFY(says(QStringLiteral("7be0…c3d9")) && says(QStringLiteral("e41a…0f52")));
        // The arrows pass the days by.
        for (int i = 0; i < 6; ++i) {
            key(Qt::Key_Down);
            QVERIFY(m_window->table().currentPlace() >= 0);
        }
        key(Qt::Key_Home);
        QCOMPARE(m_window->table().currentPlace(), 0);
        key(Qt::Key_Down);
        QTRY_COMPARE(detail() ? detail()->change.externalId : "", std::string("msg-00415"));
        key(Qt::Key_Return);
        QTRY_VERIFY(find<QAbstractButton>("recordBack")->isVisible());
        QVERIFY(page().entry().record());
        key(Qt::Key_Escape);
        QTRY_VERIFY(m_window->table().hasFocus());
        key(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("msg-00415, exchange_rate")));
        key(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("msg-00306"));
        key(Qt::Key_Return);
        QTRY_COMPARE(presenter().size(), 3U);
        QTRY_VERIFY(m_window->table().hasFocus());
        key(Qt::Key_2, Qt::AltModifier);
        QTRY_COMPARE(presenter().list(), HistoryPresenter::List::Sample);
        QTRY_COMPARE(presenter().state(), HistoryPresenter::State::NoMatch);
        QTRY_VERIFY(says(QStringLiteral("“msg-00306”")));
        QTRY_VERIFY(find<QAbstractButton>("stateStep")->hasFocus());
        key(Qt::Key_Space);
        QTRY_COMPARE(presenter().size(), 30U);
        key(Qt::Key_1, Qt::AltModifier);
        QTRY_VERIFY(presenter().size() > 100);
    }
    void moreCome()
    {
        const std::size_t first = presenter().size();
        QVERIFY(first < 320);
        key(Qt::Key_End);
        QTRY_VERIFY(presenter().size() == m_project->changes.size());
        QVERIFY(!presenter().canFetchMore());
        key(Qt::Key_End);
        QTRY_VERIFY(detail() && detail()->change.action == "init");
        QTRY_VERIFY(says(QStringLiteral("none, it is the first")));
    }
    void filtersKeepToWhatTheySay()
    {
        auto *who = find<QComboBox>("historyWho");
        who->setCurrentIndex(who->findText(QStringLiteral("reviewer-3")));
        Q_EMIT who->activated(who->currentIndex());
        QTRY_VERIFY(presenter().size() > 0 && presenter().state() == HistoryPresenter::State::Ready);
        for (const review::Change &change : presenter().changes())
            QCOMPARE(change.actor, std::string("reviewer-3"));
        auto *kind = find<QComboBox>("historyKind");
        kind->setCurrentIndex(2);
        Q_EMIT kind->activated(2);
        QTRY_COMPARE(presenter().state(), HistoryPresenter::State::NoMatch);
        QTRY_VERIFY(says(QStringLiteral("reviewer-3, conflicts")));
        find<QAbstractButton>("stateStep")->click();
        QTRY_COMPARE(presenter().state(), HistoryPresenter::State::Ready);
        QCOMPARE(who->currentIndex(), 0);
        QCOMPARE(kind->currentIndex(), 0);
        auto *time = find<QComboBox>("historyTime");
        time->setCurrentIndex(1);
        Q_EMIT time->activated(1);
        QTRY_COMPARE(presenter().state(), HistoryPresenter::State::Ready);
        QVERIFY(presenter().size() < 10);
        const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock.now()).date();
        for (const review::Change &change : presenter().changes())
            QCOMPARE(QDateTime::fromMSecsSinceEpoch(change.at).date(), today);
    }
    void aSearchGoesOnUntilItFindsSomethingAndCanBeStopped()
    {
        m_project->lookedAt = 10;
        auto *text = find<QLineEdit>("historyText");
        text->setFocus();
        QTest::keyClicks(text, QStringLiteral("msg-01000"));
        QTRY_COMPARE(presenter().size(), 1U);
        QVERIFY(m_project->readings > 25);
        QCOMPARE(presenter().changes()[0].externalId, std::string("msg-01000"));
        m_project->closeGate();
        presenter().setText(QStringLiteral("msg-01001"));
        QCOMPARE(presenter().state(), HistoryPresenter::State::Loading);
        auto *step = find<QAbstractButton>("stateStep");
        QTRY_VERIFY(step->isVisible());
        step->click();
        QCOMPARE(presenter().state(), HistoryPresenter::State::Stopped);
        m_project->openGate();
        step->click();
        QTRY_COMPARE(presenter().size(), 1U);
    }
    void whatFailsIsSaidAndCanBeTriedAgain()
    {
        m_project->failReadings = 1;
        key(Qt::Key_F5);
        QTRY_COMPARE(presenter().state(), HistoryPresenter::State::Failed);
        QTRY_VERIFY(says(QStringLiteral("check its cable")));
        find<QAbstractButton>("stateStep")->click();
        QTRY_COMPARE(presenter().state(), HistoryPresenter::State::Ready);
    }
    void whatIsChosenStaysWhenMoreHappens()
    {
        choose("adjudicate_decided");
        const std::int64_t chosen = detail()->change.entry;
        m_project->add(m_clock.now(), "reviewer-1", 1, "annotate_label", "record 1", "msg-1", {{"label", "refund"}});
        page().readWhenShown();
        QTRY_COMPARE(cell(1, 3), QStringLiteral("msg-1"));
        const int place = m_window->table().currentPlace();
        QCOMPARE(presenter().changes()[std::size_t(place)].entry, chosen);
    }
    void theChainIsSaidToHoldOnlyWhereItWasChecked()
    {
        QTRY_VERIFY(says(QStringLiteral("Not checked yet")));
        m_project->closeGate();
        key(Qt::Key_V);
        auto *verify = find<QAbstractButton>("verify");
        QTRY_COMPARE(verify->text(), QStringLiteral("Stop"));
        QTRY_VERIFY(page().chain().progress() > 0.4);
        QVERIFY(!says(QStringLiteral("Chain checked")));
        verify->click();
        QCOMPARE(page().chain().state(), ui::ChainPresenter::State::Unknown);
        QTRY_VERIFY(says(QStringLiteral("Not checked yet")));
        m_project->openGate();
        verify->click();
        QTRY_VERIFY(says(QStringLiteral("Chain checked up to this entry")));
        // What came since was not checked.
        m_project->add(m_clock.now(), "reviewer-1", 1, "annotate_label", "record 1", "msg-1", {{"label", "refund"}});
        page().readWhenShown();
        QTRY_COMPARE(cell(1, 3), QStringLiteral("msg-1"));
        key(Qt::Key_Home);
        QTRY_VERIFY(says(QStringLiteral("Not checked yet")));
        key(Qt::Key_F5);
        QCOMPARE(page().chain().state(), ui::ChainPresenter::State::Unknown);
    }
    void aBrokenChainSaysWhere()
    {
        choose("adjudicate_decided");
        const std::int64_t decided = detail()->change.entry;
        m_project->firstBroken = decided + 1;
        key(Qt::Key_V);
        QTRY_VERIFY(says(QStringLiteral("The chain of the log is broken at entry %1").arg(decided + 1)));
        QTRY_VERIFY(says(QStringLiteral("Chain checked up to this entry")));
        key(Qt::Key_Up);
        QTRY_VERIFY(says(QStringLiteral("The chain is broken: entry %1").arg(decided + 1)));
        QVERIFY(!says(QStringLiteral("Chain checked up to this entry")));
    }
    void aLogWithoutItsEndSaysSo()
    {
        choose("adjudicate_decided");
        const auto missing = std::int64_t(m_project->changes.size()) + 1;
        m_project->firstBroken = missing;
        m_project->endIsMissing = true;
        key(Qt::Key_V);
        QTRY_VERIFY(says(QStringLiteral("The end of the log is missing, from entry %1 on").arg(missing)));
        QVERIFY(says(QStringLiteral("Chain checked up to this entry")));
        QVERIFY(!says(QStringLiteral("The chain of the log is broken")));
    }
    void aConflictIsOpenedAgain()
    {
        key(Qt::Key_O);
        QTRY_VERIFY(says(QStringLiteral("Only a decision about a conflict can be opened again")));
        m_conflicts = std::make_unique<test::FakeConflicts>();
        page().setAdjudication(m_conflicts->opener());
        QSignalSpy changed(&page(), &HistoryPage::projectChanged);
        choose("adjudicate_decided");
        m_conflicts->failOpenings = 1;
        key(Qt::Key_O);
        QTRY_VERIFY(!page().entry().isReopening());
        QCOMPARE(changed.count(), 0);
        key(Qt::Key_O);
        QTRY_VERIFY(m_conflicts->calls().contains(QStringLiteral("undo")));
        QTRY_VERIFY(says(QStringLiteral("This decision is not in the project any more")));
        QCOMPARE(changed.count(), 0);
    }
    void allThatMatchesIsSaved()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("history.csv"));
        page().setFileChooser([path] { return path; });
        m_project->add(m_clock.now(), "=HYPERLINK(\"x\")", 0, "annotate_label", "record 1", "msg-1",
                       {{"label", "a, \"b\""}});
        QSignalSpy finished(&page().file(), &ui::HistoryFile::finished);
        key(Qt::Key_E, Qt::ControlModifier);
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(finished[0][0].toBool(), false);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"));
        QCOMPARE(lines.size(), qsizetype(m_project->changes.size()) + 2); // a head, and nothing behind the last line
        QVERIFY2(lines[1].contains(QStringLiteral("\"'=HYPERLINK(\"\"x\"\")\"")), qPrintable(lines[1]));
        QVERIFY2(lines[1].endsWith(QStringLiteral("msg-1,\"a, \"\"b\"\"\"")), qPrintable(lines[1]));
        QVERIFY(lines[1].contains(QStringLiteral("2025-06-15T15:06:40.000Z")));
        presenter().setWho(QStringLiteral("reviewer-3"));
        QTRY_COMPARE(presenter().state(), HistoryPresenter::State::Ready);
        find<QAbstractButton>("saveCsv")->click();
        QTRY_COMPARE(finished.count(), 2);
        file.close();
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList fewer = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QCOMPARE(fewer.size() - 1, std::count_if(m_project->changes.begin(), m_project->changes.end(),
                                                 [](const auto &change) { return change.actor == "reviewer-3"; }));
        page().setFileChooser([] { return QStringLiteral("/nowhere/at/all.csv"); });
        find<QAbstractButton>("saveCsv")->click();
        QTRY_COMPARE(finished.count(), 3);
        QCOMPARE(finished[2][0].toBool(), true);
        QTRY_VERIFY(says(QStringLiteral("Choose another place")));
    }
    void savingCanBeStoppedAndLeavesNoFile()
    {
        QTemporaryDir folder;
        page().setFileChooser([&] { return folder.filePath(QStringLiteral("history.csv")); });
        m_project->closeGate();
        key(Qt::Key_E, Qt::ControlModifier);
        auto *stop = find<QAbstractButton>("workStop");
        QTRY_VERIFY(stop->isVisible());
        QVERIFY(page().file().isSaving());
        stop->click();
        m_project->openGate();
        QVERIFY(!page().file().isSaving());
        QTRY_VERIFY(says(QStringLiteral("No file was written")));
        m_window.reset(); // waits for what still runs
        QVERIFY(QDir(folder.path()).isEmpty());
        QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }
    void theEntryIsATabWhereThereIsNoRoomBesideTheList()
    {
        m_window.reset();
        ui::Theme::instance().setTextScale(200);
        open(300, {1280, 720});
        auto *scroll = find<QScrollArea>("entryScroll");
        QVERIFY(!scroll->isVisible());
        QVERIFY(m_window->table().isVisible());
        key(Qt::Key_3, Qt::AltModifier);
        QTRY_VERIFY(scroll->isVisible() && scroll->hasFocus());
        QVERIFY(!m_window->table().isVisible());
        key(Qt::Key_End);
        QVERIFY(scroll->verticalScrollBar()->value() > 0);
        key(Qt::Key_1, Qt::AltModifier);
        QTRY_VERIFY(m_window->table().hasFocus());
    }
    void columnsCanBeReadAtTwiceTheSize()
    {
        m_window.reset();
        ui::Theme::instance().setTextScale(200);
        open(300, {1280, 720});
        // All but the details are shown whole; those can be scrolled to.
        auto &table = m_window->table();
        for (int column = 0; column < 4; ++column)
            QVERIFY2(
                table.columnWidth(column) >=
                    ui::HistoryDelegate::widthOf(static_cast<ui::HistoryTableModel *>(table.model())->line(1), column),
                qPrintable(QString::number(column)));
        QVERIFY(table.columnWidth(4) >= 400);
    }
    void aMillionEntriesAreNoMoreThanAFew()
    {
        m_window.reset();
        m_project = std::make_unique<test::ChangeProject>();
        test::fillHistory(*m_project, m_clock, 1'000'000);
        m_window = std::make_unique<HistoryWindow>(*m_project, m_clock);
        QVERIFY(m_window->open());
        QVERIFY(presenter().size() <= 3 * std::size_t(HistoryPresenter::pageSize));
        QCOMPARE(presenter().counts().entries, std::int64_t(m_project->changes.size()));
        for (int i = 0; i < 20; ++i)
            key(Qt::Key_End);
        QVERIFY(presenter().size() <= 30 * std::size_t(HistoryPresenter::pageSize));
    }
    void noMoreThanCanBeHeldAreListed()
    {
        m_window.reset();
        m_project = std::make_unique<test::ChangeProject>();
        test::fillHistory(*m_project, m_clock, 60'000);
        m_window = std::make_unique<HistoryWindow>(*m_project, m_clock);
        QVERIFY(m_window->open());
        QTRY_VERIFY_WITH_TIMEOUT((presenter().fetchMore(), presenter().isFull()), 60'000);
        QVERIFY(presenter().size() < HistoryPresenter::mostListed + HistoryPresenter::pageSize);
        QVERIFY(!presenter().canFetchMore());
        QTRY_VERIFY(says(QStringLiteral("The newest 50,000 lines are listed")));
    }
    void everyControlHasAName()
    {
        for (const auto tab : {HistoryPage::Changes, HistoryPage::Sample}) {
            page().showTab(tab);
            QTRY_COMPARE(presenter().state(), HistoryPresenter::State::Ready);
            QTRY_VERIFY(tab == HistoryPage::Changes ? detail().has_value() : page().entry().sampled().has_value());
            int controls = 0;
            for (QWidget *widget : page().findChildren<QWidget *>()) {
                if (!widget->isVisible() || widget->focusProxy() || (widget->focusPolicy() & Qt::TabFocus) == 0)
                    continue;
                ++controls;
                auto *spoken = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(spoken != nullptr && !spoken->text(QAccessible::Name).isEmpty(),
                         qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()),
                                                                widget->objectName())));
            }
            QVERIFY(controls > 5);
        }
        const QModelIndex first = m_window->table().model()->index(1, 0);
        QVERIFY(first.data(Qt::AccessibleDescriptionRole).toString().contains(QStringLiteral("msg-")));
    }
    void goesIntoTheShell()
    {
        ui::MainWindow shell;
        auto *history = new HistoryPage(test::openerOf(*m_project), m_clock);
        QVERIFY(shell.addPage({QStringLiteral("history"), QStringLiteral("History"), QStringLiteral("history"), history,
                               [history] { history->focusFirst(); }, [history] { return history->areas(); },
                               history->actions()}));
        QSignalSpy ready(history, &HistoryPage::ready);
        shell.showPage(QStringLiteral("history"));
        shell.show();
        QTRY_VERIFY(ready.count() > 0);
    }
};

SECONDLOOK_SUITE(TestHistoryPage)
#include "tst_history_page.moc"
