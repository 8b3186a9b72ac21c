#include <QTest>

#include "tests/support/registry.h"
#include "tests/ui/datasets/datasets_window.h"
#include "ui/agreement/chart_card.h"
#include "ui/agreement/figure_table.h"
#include "ui/datasets/balance_strip.h"
#include "ui/datasets/version_list_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace secondlook;
using datasets::draftVersion;
using test::DatasetsWindow;
using DraftState = ui::DatasetsPresenter::DraftState;

class TestDatasetsPage : public QObject
{
    Q_OBJECT

    test::TestClock m_clock;
    std::unique_ptr<test::DatasetProject> m_project;
    std::unique_ptr<DatasetsWindow> m_window;

    ui::DatasetsPage &page() { return m_window->page(); }
    ui::DatasetsPresenter &presenter() { return m_window->presenter(); }
    template <typename Widget> Widget *find(const char *name) const { return m_window->find<Widget>(name); }
    ui::KeyButton *button(const char *name) const { return find<ui::KeyButton>(name); }
    QListView *list() const { return find<QListView>("versions"); }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    bool says(const QString &words) const
    {
        const auto labels = m_window->findChildren<ui::PlainLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const ui::PlainLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    void openWindow()
    {
        m_window = std::make_unique<DatasetsWindow>(*m_project);
        page().setPlaceChooser([this](const QString &, const QString &name, bool isFolder) {
            m_asked << (isFolder ? QStringLiteral("folder ") : QStringLiteral("file ")) + name;
            return m_place;
        });
    }
    void openAll()
    {
        openWindow();
        QVERIFY(m_window->open());
        QTRY_VERIFY(presenter().shown() == nullptr || presenter().origin());
    }
    void select(int version)
    {
        presenter().select(version);
        QTRY_VERIFY(presenter().shown() != nullptr && presenter().origin());
    }

    QStringList m_asked;
    QString m_place;

private Q_SLOTS:
    void initTestCase()
    {
        ui::Theme::instance().applyTo(*qApp);
        QAccessible::setActive(true);
    }
    void init()
    {
        m_project = std::make_unique<test::DatasetProject>();
        test::fillWithVersions(*m_project, m_clock);
        m_asked.clear();
        m_place = QStringLiteral("/tmp/out");
    }
    void cleanup()
    {
        m_project->openGate();
        m_window.reset();
        m_project.reset();
    }

    void theDraftIsOnTopOfTheVersions()
    {
        openAll();
        const auto *model = list()->model();
        QCOMPARE(model->rowCount(), 8);
        QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("Version 8"));
        QCOMPARE(model->index(0, 0).data(ui::VersionListModel::StateRole).toString(), QStringLiteral("Draft"));
        QCOMPARE(model->index(0, 0).data(ui::VersionListModel::FactsRole).toString(),
                 QStringLiteral("10,696 records, alpha 0.78, tentative"));
        QCOMPARE(model->index(1, 0).data(ui::VersionListModel::StateRole).toString(), QStringLiteral("Frozen"));
        QVERIFY(model->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("9,412 records")));
        QCOMPARE(presenter().selected(), draftVersion);
        QCOMPARE(m_project->drafts.load(), 1);
    }
    void aVersionIsChosenByKeys()
    {
        openAll();
        list()->setFocus();
        key(Qt::Key_Down);
        QCOMPARE(presenter().selected(), draftVersion); // looking is not choosing
        key(Qt::Key_Return);
        QTRY_VERIFY(presenter().shown() != nullptr && presenter().sinceBefore() != nullptr);
        QCOMPARE(presenter().shown()->card.version, 7);
        QVERIFY(says(QStringLiteral("Difference to version 6")));
        QVERIFY(button("verify")->isVisible() && !button("freeze")->isVisible());
    }
    void manyVersionsComeInPages()
    {
        for (int i = 8; i <= 130; ++i) {
            m_project->versions.push_back(m_project->versions.back());
            m_project->versions.back().card.version = i;
        }
        m_project->next->card.version = 131;
        openAll();
        QCOMPARE(list()->model()->rowCount(), 51);
        while (list()->model()->canFetchMore({})) {
            const int before = list()->model()->rowCount();
            list()->model()->fetchMore({});
            QTRY_VERIFY(list()->model()->rowCount() > before);
        }
        QCOMPARE(list()->model()->rowCount(), 131);
        QCOMPARE(m_project->listsRead.load(), 3);
    }

    void aFailingGateKeepsTheDraftFromBeingFrozen()
    {
        openAll();
        auto *gates = find<ui::FigureTable>("gates");
        QCOMPARE(gates->model()->rowCount(), 6);
        QCOMPARE(gates->currentId(), 2); // the one that fails
        QVERIFY(gates->figures().cell(2, 3).text == QStringLiteral("fails"));
        QVERIFY(!button("freeze")->isEnabled());
        QVERIFY(says(QStringLiteral("Fails: Smallest label")));
        key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_project->versions.size(), 7U);
    }
    void aGateIsAcceptedWithAReasonAndTheDraftFrozen()
    {
        openAll();
        QSignalSpy newest(&page(), &ui::DatasetsPage::newestChanged);
        button("gateAccept")->click();
        QVERIFY(find<QLineEdit>("gateReason")->hasFocus());
        key(Qt::Key_Return);
        QVERIFY(presenter().blockingGate().has_value()); // no reason, no acceptance
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("closes in June"));
        key(Qt::Key_Return);
        QVERIFY(!presenter().blockingGate());
        QVERIFY(find<ui::FigureTable>("gates")->hasFocus());
        QVERIFY(says(QStringLiteral("Accepted by ana: closes in June")));
        QVERIFY(button("freeze")->isEnabled());
        button("gateTakeBack")->click();
        QVERIFY(!button("freeze")->isEnabled());
        presenter().accept("label_minimum", QStringLiteral("closes in June"));
        key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(presenter().selected(), 8);
        QTRY_VERIFY(presenter().shown() != nullptr);
        QCOMPARE(m_project->versions.back().card.gates[2].accepted->reason, std::string("closes in June"));
        QCOMPARE(m_project->versions.back().card.gates[2].accepted->by, std::string("ana"));
        QTRY_COMPARE(newest.count(), 1);
        QCOMPARE(newest[0][0].toInt(), 8);
        QCOMPARE(presenter().draftState(), DraftState::None); // nothing is new yet
        QCOMPARE(list()->model()->index(0, 0).data().toString(), QStringLiteral("Version 9"));
    }
    void leavingTheReasonAcceptsNothing()
    {
        openAll();
        button("gateAccept")->click();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("closes"));
        key(Qt::Key_Escape);
        QVERIFY(find<ui::FigureTable>("gates")->hasFocus());
        QVERIFY(!find<QLineEdit>("gateReason")->isVisible());
        QVERIFY(presenter().blockingGate().has_value());
    }
    void aDraftThatCouldNotBeFrozenIsKept()
    {
        openAll();
        m_project->failFreeze = 1;
        presenter().accept("label_minimum", QStringLiteral("closes in June"));
        button("freeze")->click();
        QTRY_VERIFY(says(QStringLiteral("the disk is full; make room")));
        QVERIFY(presenter().canFreeze()); // with the reason that was typed
        button("freeze")->click();
        QTRY_COMPARE(presenter().selected(), 8);
    }
    void aStoppedDraftIsWorkedOutOnRequest()
    {
        m_project->closeGate();
        openWindow();
        m_window->show();
        QTRY_VERIFY(presenter().draftMeter().progress.done > 0);
        QTRY_VERIFY(says(QStringLiteral("Working out version 8")));
        button("stateStep")->click();
        QVERIFY(says(QStringLiteral("Stopped")));
        m_project->openGate();
        button("stateStep")->click();
        QTRY_COMPARE(presenter().draftState(), DraftState::Ready);
        QCOMPARE(m_project->drafts.load(), 2);
    }
    void aDraftIsWorkedOutAnewOnlyWhereSomethingChanged()
    {
        openAll();
        page().readWhenShown();
        page().hide();
        page().show();
        QTRY_COMPARE(m_project->listsRead.load(), 2);
        QTRY_COMPARE(presenter().state(), ui::DatasetsPresenter::State::Ready);
        QCOMPARE(m_project->drafts.load(), 1);
        m_project->facts.change = 5;
        page().readWhenShown();
        page().hide();
        page().show();
        QTRY_COMPARE(m_project->drafts.load(), 2);
        QTRY_COMPARE(presenter().draftState(), DraftState::Ready);
    }

    void splitsAndWhatChanged()
    {
        openAll();
        QTRY_VERIFY(presenter().sinceBefore() != nullptr);
        QVERIFY(says(QStringLiteral("8,556")));
        QVERIFY(says(QStringLiteral("Difference to version 7")));
        QVERIFY(says(QStringLiteral("removed, marked as unusable")));
        QVERIFY(says(QStringLiteral("1,308")));
    }
    void theDifferenceIsOpenedAndPaged()
    {
        openAll();
        key(Qt::Key_D);
        auto *changes = find<ui::FigureTable>("changes");
        QTRY_COMPARE(changes->model()->rowCount(), 100);
        QVERIFY(changes->hasFocus());
        QVERIFY(says(QStringLiteral("1 to 100 of 1,308")));
        QTRY_COMPARE(m_project->lastDifference().older, 7);
        for (auto *on : m_window->findChildren<ui::KeyButton *>(QStringLiteral("pageOn")))
            if (on->isVisible())
                on->click();
        QTRY_VERIFY(says(QStringLiteral("101 to 200 of 1,308")));
        QTRY_COMPARE(m_project->lastDifference().from, 100);
        for (auto *one : page().findChildren<QAbstractButton *>())
            if (one->text() == QStringLiteral("Label changed") && one->isVisible())
                one->click();
        QTRY_COMPARE(changes->model()->rowCount(), 96);
        QVERIFY(changes->figures().cell(0, 4).text.contains(QStringLiteral("then adjudicated")));
        auto *other = find<QComboBox>("comparedTo");
        other->setCurrentIndex(other->findData(3));
        Q_EMIT other->activated(other->currentIndex());
        QTRY_COMPARE(m_project->lastDifference().older, 3);
        key(Qt::Key_Escape);
        QVERIFY(!changes->isVisible());
        QVERIFY(find<ui::FigureTable>("gates")->hasFocus());
    }

    void theBarsAreWalkedByKeys()
    {
        openAll();
        auto *strip = find<ui::BalanceStrip>("balance");
        QCOMPARE(strip->bars().size(), 77);
        QVERIFY(std::is_sorted(strip->bars().begin(), strip->bars().end(),
                               [](const auto &a, const auto &b) { return a.rows > b.rows; }));
        QCOMPARE(strip->tooFew(), 3);
        strip->setFocus();
        key(Qt::Key_Right);
        QCOMPARE(strip->current(), 1);
        QVERIFY(strip->accessibleDescription().startsWith(strip->bars()[1].name));
        key(Qt::Key_End);
        QCOMPARE(strip->current(), 76);
        QVERIFY(strip->currentWords().endsWith(QStringLiteral("too few")));
        key(Qt::Key_Right);
        QCOMPARE(strip->current(), 76);
        key(Qt::Key_PageUp);
        QCOMPARE(strip->current(), 66);
        key(Qt::Key_Home);
        key(Qt::Key_Left);
        QCOMPARE(strip->current(), 0);
        auto *accessible = QAccessible::queryAccessibleInterface(strip);
        QCOMPARE(accessible->role(), QAccessible::Chart);
        QCOMPARE(accessible->valueInterface()->currentValue().toLongLong(), strip->bars()[0].rows);
        QVERIFY(accessible->text(QAccessible::Value).contains(strip->bars()[0].name));
        find<ui::ChartCard>("balanceCard")->showTable(true);
        QCOMPARE(find<ui::ChartCard>("balanceCard")->table()->model()->rowCount(), 77);
    }
    void tenThousandLabelsScroll()
    {
        test::fillWithVersions(*(m_project = std::make_unique<test::DatasetProject>()), m_clock, 10'000);
        openAll();
        auto *strip = find<ui::BalanceStrip>("balance");
        QCOMPARE(strip->bars().size(), 10'000);
        QVERIFY(strip->horizontalScrollBar()->maximum() > 30'000);
        strip->setFocus();
        key(Qt::Key_End);
        QCOMPARE(strip->current(), 9'999);
        QCOMPARE(strip->horizontalScrollBar()->value(), strip->horizontalScrollBar()->maximum());
    }

    void rowsArePagedAndFoundById()
    {
        openAll();
        key(Qt::Key_R);
        auto *rows = find<ui::FigureTable>("rows");
        QTRY_COMPARE(rows->model()->rowCount(), 100);
        QVERIFY(rows->hasFocus());
        QVERIFY(says(QStringLiteral("1 to 100 of 10,696")));
        key(Qt::Key_Down);
        QTRY_COMPARE(presenter().origin()->id, std::string("msg-1001"));
        key(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(find<QLineEdit>("rowSearch")->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("msg-2042"));
        QTRY_COMPARE(rows->model()->rowCount(), 1);
        QTRY_COMPARE(presenter().origin()->id, std::string("msg-2042"));
        key(Qt::Key_Escape); // clears
        QTRY_COMPARE(rows->model()->rowCount(), 100);
        key(Qt::Key_Escape); // leaves
        QVERIFY(!rows->isVisible());
    }
    void aMillionRowsAreReadAPageAtATime()
    {
        test::fillWithVersions(*(m_project = std::make_unique<test::DatasetProject>()), m_clock, 77, 1'000'000);
        openAll();
        key(Qt::Key_R);
        QTRY_COMPARE(find<ui::FigureTable>("rows")->model()->rowCount(), 100);
        QVERIFY(says(QStringLiteral("1 to 100 of 1,000,000")));
        for (const datasets::RowQuery &query : m_project->rowQueries)
            QCOMPARE(query.most, 100);
    }
    void theRecordsBehindAGateAreShown()
    {
        openAll();
        button("gateRecords")->click();
        auto *rows = find<ui::FigureTable>("rows");
        QTRY_COMPARE(rows->model()->rowCount(), 17);
        QCOMPARE(m_project->rowQueries.back().gate, std::string("label_minimum"));
        QVERIFY(says(QStringLiteral("behind: Smallest label")));
    }
    void whereARowComesFromIsAStoryOrJson()
    {
        openAll();
        auto *story = find<QListView>("story");
        QCOMPARE(story->model()->rowCount(), 6);
        QCOMPARE(story->model()->index(3, 0).data().toString(),
                 QStringLiteral("reviewer-3 chose spare_card, beside the model's answer. Comment: They ask for a "
                                "second one."));
        QVERIFY(story->model()->index(1, 0).data().toString().contains(QStringLiteral("Policy v3: review")));
        for (auto *one : page().findChildren<QAbstractButton *>())
            if (one->text() == QStringLiteral("JSON") && one->isVisible())
                one->click();
        const auto all = page().findChildren<QPlainTextEdit *>(QStringLiteral("originJson"));
        const auto shown = std::find_if(all.begin(), all.end(), [](const auto *one) { return one->isVisible(); });
        QVERIFY(shown != all.end());
        const QPlainTextEdit *json = *shown;
        QVERIFY(json->isReadOnly());
        QVERIFY(json->toPlainText().contains(QStringLiteral("\"msg-1000\"")));
    }

    void aFrozenVersionIsVerified()
    {
        openAll();
        select(7);
        m_project->closeGate();
        key(Qt::Key_V);
        QTRY_VERIFY(button("stopVerifying")->isVisible());
        button("stopVerifying")->click();
        QVERIFY(button("verify")->isVisible() && !presenter().lastCheck());
        m_project->openGate();
        button("verify")->click();
        QTRY_VERIFY(says(QStringLiteral("9,412 rows are what they were")));
        m_project->check = {.rows = 9'412, .problems = 2, .first = {"Record x: changed.", "Record y: changed."}};
        button("verify")->click();
        QTRY_VERIFY(says(QStringLiteral("2 problems")));
        QVERIFY(says(QStringLiteral("Record x: changed. Record y: changed.")));
    }

    void aFrozenVersionIsExported()
    {
        openAll();
        QVERIFY(says(QStringLiteral("version 7, frozen"))); // also while the draft is shown
        key(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(presenter().lastExport() && presenter().lastExport()->done);
        QCOMPARE(m_asked, QStringList{QStringLiteral("file version-7.jsonl")});
        const datasets::VersionExport order = m_project->orders.back();
        QCOMPARE(order.version, 7);
        QCOMPARE(order.format, std::string("jsonl"));
        QVERIFY(order.soft && !order.reviewers && !order.allowFailedGates);
        QVERIFY(says(QStringLiteral("9,412 rows")));
        select(5);
        find<QRadioButton>("format-huggingface")->click();
        find<QCheckBox>("exportReviewers")->click();
        find<QCheckBox>("exportSoft")->click();
        button("exportNow")->click();
        QTRY_VERIFY(presenter().lastExport()->done && m_project->orders.size() == 2);
        QCOMPARE(m_asked.back(), QStringLiteral("folder version-5"));
        QVERIFY(!m_project->orders.back().soft && m_project->orders.back().reviewers);
        auto *others = find<QComboBox>("otherFormats");
        others->setCurrentIndex(1);
        Q_EMIT others->activated(1);
        QVERIFY(find<QRadioButton>("format-other")->isChecked());
        QCOMPARE(button("exportNow")->text(), QStringLiteral("Export version 5 as Label Studio"));
    }
    void whereNoPlaceIsChosenNothingIsWritten()
    {
        openAll();
        m_place.clear();
        button("exportNow")->click();
        QVERIFY(!presenter().lastExport());
        QVERIFY(m_project->orders.empty());
    }
    void anExportCanBeStopped()
    {
        openAll();
        m_project->closeGate();
        button("exportNow")->click();
        QTRY_VERIFY(button("exportStop")->isVisible());
        QVERIFY(!button("exportNow")->isEnabled());
        button("exportStop")->click();
        QVERIFY(says(QStringLiteral("Stopped. Nothing was written.")));
        QVERIFY(button("exportNow")->isEnabled());
    }
    void anExportThatAGateKeepsBackIsWrittenOnRequest()
    {
        m_project->exported = {.written = false, .gates = {{"leakage", 2.0, 0.0, false, ""}}};
        openAll();
        button("exportNow")->click();
        QTRY_VERIFY(says(QStringLiteral("these gates do not pass: Leaks between splits")));
        button("exportNevertheless")->click();
        QTRY_COMPARE(m_project->orders.size(), 2U);
        QVERIFY(m_project->orders.back().allowFailedGates);
        QTRY_VERIFY(!button("exportNevertheless")->isVisible());
    }
    void withoutAFrozenVersionNothingIsExported()
    {
        m_project->versions.clear();
        openAll();
        QVERIFY(!button("exportNow")->isEnabled());
        QVERIFY(says(QStringLiteral("frozen versions only")));
        QVERIFY(says(QStringLiteral("This is the first version.")));
    }

    void theStatesHaveOneNextStep()
    {
        m_project->versions.clear();
        m_project->next.reset();
        openAll();
        QVERIFY(says(QStringLiteral("No dataset version yet")));
        QVERIFY(button("stateStep")->hasFocus());
        test::fillWithVersions(*m_project, m_clock);
        key(Qt::Key_F5);
        QTRY_COMPARE(presenter().draftState(), DraftState::Ready);
        QTRY_VERIFY(find<ui::FigureTable>("gates")->isVisible());
    }
    void aListThatCannotBeReadIsReadAgain()
    {
        m_project->failLists = 1;
        openAll();
        QVERIFY(says(QStringLiteral("the disk cannot be read; check its cable")));
        button("stateStep")->click();
        QTRY_COMPARE(presenter().draftState(), DraftState::Ready);
    }
    void aReadOnlyProjectShowsItsVersions()
    {
        m_project->facts.canChange = false;
        openAll();
        QCOMPARE(list()->model()->rowCount(), 7);
        QCOMPARE(presenter().selected(), 7);
        QVERIFY(says(QStringLiteral("The project file is read only")));
        QCOMPARE(m_project->drafts.load(), 0);
        QVERIFY(button("exportNow")->isEnabled());
        QVERIFY(!button("freeze")->isVisible());
    }
    void aPackSaysWhereVersionsAreMade()
    {
        m_project->facts.isPack = true;
        m_project->versions.clear();
        openAll();
        QVERIFY(says(QStringLiteral("Versions are made in the project that gave it out")));
        QCOMPARE(m_project->drafts.load(), 0);
    }
};

SECONDLOOK_SUITE(TestDatasetsPage)
#include "tst_datasets_page.moc"
