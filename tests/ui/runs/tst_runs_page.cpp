// The runs page by keys: reading runs, starting, pausing, stopping and taking up again, retrying what failed.
#include "tests/support/registry.h"
#include "tests/ui/runs/runs_page_fixture.h"
#include "ui/agreement/chart_card.h"
#include "ui/runs/failed_table.h"
#include "ui/runs/figure_card.h"
#include "ui/runs/run_words.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace secondlook;
using pipeline::RunState;
using test::RunsWindow;

class TestRunsPage : public test::RunsPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { open(); }
    void cleanup() { end(); }
    void everyStateHasAnIconAndAWord()
    {
        QCOMPARE(find<QListView>("runs")->model()->rowCount(), 7);
        QVERIFY(rowText(0).contains(QStringLiteral("Run 7")));
        QVERIFY(rowText(0).contains(QStringLiteral("Finished, 9 failed")));
        QVERIFY(rowText(0).contains(QStringLiteral("llm: local")));
        QVERIFY(rowText(1).contains(QStringLiteral("Finished")));
        QVERIFY(rowText(2).contains(QStringLiteral("Stopped, server away")));
        QVERIFY(rowText(3).contains(QStringLiteral("Stopped at cost cap")));
        QVERIFY(rowText(3).contains(QStringLiteral("6,410 of 11,982")));
        QVERIFY(rowText(4).contains(QStringLiteral("Paused by ana")));
        QVERIFY(rowText(5).contains(QStringLiteral("Not finished")));
        QStringList icons;
        for (int row = 0; row < 7; ++row)
            icons << rowText(row, Qt::UserRole + 2);
        QVERIFY(!icons.contains(QString()));
    }
    void arrowsLeadThroughTheRuns()
    {
        QVERIFY(find<QListView>("runs")->hasFocus());
        QTRY_COMPARE(find<ui::PlainLabel>("runTitle")->text(), QStringLiteral("Run 7"));
        key(Qt::Key_Down);
        QTRY_COMPARE(find<ui::PlainLabel>("runTitle")->text(), QStringLiteral("Run 6"));
        QTRY_COMPARE(find<ui::PlainLabel>("runDone")->text(), QStringLiteral("11,982 of 11,982"));
        key(Qt::Key_End);
        QTRY_COMPARE(find<ui::PlainLabel>("runTitle")->text(), QStringLiteral("Run 1"));
    }
    void aRunOfThisComputerShowsNoCostAndNoTokens()
    {
        select(6);
        for (const char *card : {"costCard", "tokensCard", "limitsCard", "retriesCard", "failedCard"})
            QVERIFY2(!find<QWidget>(card)->isVisible(), card);
        QVERIFY(find<QWidget>("tiersCard")->isVisible());
        select(7);
        for (const char *card : {"costCard", "tokensCard", "retriesCard", "failedCard"})
            QVERIFY2(find<QWidget>(card)->isVisible(), card);
    }
    void aRunIsStartedWatchedPausedAndTakenUpAgain()
    {
        startServerRun("25");
        QCOMPARE(m_project->lastOrder().classifier, std::string("llm:local"));
        QCOMPARE(m_project->lastOrder().costCap.value_or(0), 25 * test::sampleUnit);
        QTRY_COMPARE(find<ui::PlainLabel>("runTitle")->text(), QStringLiteral("Run 8"));
        m_project->tell(test::sampleFigures(12'840, 100));
        QTRY_VERIFY(find<ui::PlainLabel>("runDone")->text().startsWith(QStringLiteral("100 of")));
        m_project->tell(test::sampleFigures(12'840, 200));
        QTRY_COMPARE(find<ui::PlainLabel>("runDone")->text(), QStringLiteral("200 of 12,840"));
        m_clock.advance(10'000); // 200 records in 10 s
        QTRY_VERIFY(find<ui::PlainLabel>("runLeft")->text().contains(QStringLiteral("about 11 minutes left")));
        QVERIFY(says(QStringLiteral("20.0 / s")));
        QVERIFY(says(QStringLiteral("21 too many requests")));
        QVERIFY(find<QWidget>("limitsCard")->isVisible());
        QVERIFY(rowText(0).contains(QStringLiteral("Running")));
        key(Qt::Key_P);
        QTRY_COMPARE(int(presenter().live().state()), int(ui::LiveRun::State::Idle));
        QTRY_VERIFY(rowText(0).contains(QStringLiteral("Paused by ana")));
        QTRY_COMPARE(find<QAbstractButton>("runPause")->text(), QStringLiteral("Resume"));
        QVERIFY(!find<QWidget>("runStop")->isVisible());
        key(Qt::Key_P);
        QTRY_VERIFY(presenter().isLiveShown());
        QCOMPARE(m_project->lastOrder().resume.value, 8);
        QCOMPARE(m_project->lastOrder().costCap.value_or(0), 25 * test::sampleUnit);
        key(Qt::Key_P, Qt::ShiftModifier);
        QTRY_VERIFY(rowText(0).contains(QStringLiteral("Stopped by ana")));
    }
    void aRunThatIsStillStartingIsStopped()
    {
        {
            const std::scoped_lock lock(m_project->mutex);
            m_project->choices.classifiers.back().provider->key.keychain = "work";
        }
        presenter().readChoices();
        QTRY_COMPARE(presenter().choices()->classifiers.back().provider->key.keychain, std::string("work"));
        QSignalSpy troubled(&m_window->page(), &ui::RunsPage::troubled);
        m_project->isStartHeld = true;
        presenter().start({.classifier = "llm:local"});
        QTRY_COMPARE(m_project->started(), std::size_t(1));
        QVERIFY(says(QStringLiteral("A run is starting: local, a model server.")));
        QVERIFY(says(QStringLiteral("may ask to be unlocked")));
        QVERIFY(find<QAbstractButton>("startStop")->isEnabled());
        key(Qt::Key_P, Qt::ShiftModifier);
        QTRY_COMPARE(int(presenter().live().state()), int(ui::LiveRun::State::Idle));
        QVERIFY(!find<QWidget>("startWords")->isVisible());
        QCOMPARE(troubled.count(), 0); // it was asked to end
        QCOMPARE(find<QListView>("runs")->model()->rowCount(), 7);
    }
    void whatIsAskedWhileARunEndsIsDoneAfterwards()
    {
        startServerRun("25");
        m_project->isEndHeld = true;
        key(Qt::Key_P);
        QCOMPARE(int(presenter().live().state()), int(ui::LiveRun::State::Ending));
        QVERIFY(find<QAbstractButton>("newRun")->isEnabled());
        key(Qt::Key_P); // it shall go on after all
        QVERIFY(presenter().live().next().has_value());
        QVERIFY(says(QStringLiteral("starts as soon as the one that is ending has ended")));
        m_project->isEndHeld = false;
        QTRY_COMPARE(m_project->started(), std::size_t(2));
        QCOMPARE(m_project->lastOrder().resume.value, 8);
        QTRY_VERIFY(presenter().isLiveShown());
        m_project->isEndHeld = true;
        key(Qt::Key_P);
        presenter().start({.classifier = "linear"});
        QVERIFY(presenter().live().next().has_value());
        QCOMPARE(find<QAbstractButton>("startStop")->text(), QStringLiteral("Do not start it"));
        key(Qt::Key_P, Qt::ShiftModifier);
        QVERIFY(!presenter().live().next().has_value());
        m_project->isEndHeld = false;
        QTRY_COMPARE(int(presenter().live().state()), int(ui::LiveRun::State::Idle));
        QCOMPARE(m_project->started(), std::size_t(2));
        QTRY_VERIFY(rowText(0).contains(QStringLiteral("Stopped by ana"))); // not paused: stopping was asked for last
        // One that was started instead is shown once it has its number.
        m_project->isEndHeld = false;
        key(Qt::Key_P);
        QTRY_VERIFY(presenter().isLiveShown());
        m_project->isEndHeld = true;
        key(Qt::Key_P);
        presenter().start({.classifier = "linear"});
        m_project->isEndHeld = false;
        QTRY_COMPARE(presenter().selected().value, 9);
    }
    void aRunByBatchesIsStartedAndSaysHowFarTheyAre()
    {
        auto *dialog = newRun();
        QVERIFY(dialog != nullptr);
        auto *classifier = dialog->findChild<QComboBox *>(QStringLiteral("runClassifier"));
        auto *asking = dialog->findChild<QComboBox *>(QStringLiteral("runAsking"));
        QTRY_COMPARE(classifier->count(), 3);
        QVERIFY(!asking->isVisible());
        classifier->setFocus();
        key(Qt::Key_End);
        asking->setFocus();
        key(Qt::Key_Down);
        QCOMPARE(int(dialog->order().asking), int(pipeline::RunAsking::Batch));
        dialog->findChild<QAbstractButton *>(QStringLiteral("runEstimate"))->click();
        QTRY_VERIFY(says(QStringLiteral("About 2.10 for 3,000 records"))); // half of the price
        key(Qt::Key_Down);
        QVERIFY(!says(QStringLiteral("About 2.10")));
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(presenter().isLiveShown() && presenter().details() != nullptr);
        QCOMPARE(int(m_project->lastOrder().asking), int(pipeline::RunAsking::BatchAndLeave));
        QVERIFY(activate(m_window.get()));
        auto *words = find<ui::PlainLabel>("runBatches");
        QTRY_VERIFY(words->isVisible());
        QVERIFY2(words->text().startsWith(QStringLiteral("Batches: 1 being sent, 2 sent and worked on by the server")),
                 qPrintable(words->text()));
        QVERIFY(words->text().contains(QStringLiteral("(requests: 9,000), and 3 answered and taken up.")));
        QVERIFY(rowText(0).contains(QStringLiteral("Sending batches")));
        pipeline::RunFigures figures = test::sampleFigures(12'840, 100);
        figures.answeredInBatches = 1'200;
        m_project->tell(figures);
        QTRY_VERIFY(words->text().contains(QStringLiteral("server is done with: 1,200")));
        QVERIFY(find<ui::PlainLabel>("runLeft")->text().contains(QLatin1Char('%')));
        key(Qt::Key_P, Qt::ShiftModifier);
        QTRY_VERIFY(rowText(0).contains(QStringLiteral("Left at the server")));
        QTRY_VERIFY(words->text().contains(QStringLiteral("Resume fetches their results")));
        key(Qt::Key_P);
        QTRY_COMPARE(m_project->started(), std::size_t(2));
        QCOMPARE(m_project->lastOrder().resume.value, 8);
        QCOMPARE(int(m_project->lastOrder().asking), int(pipeline::RunAsking::Batch));
        QVERIFY(!m_project->lastOrder().givesBatchesUp);
    }
    void batchesThatAreNotToBeFoundAreAskedAboutFirst()
    {
        {
            const std::scoped_lock lock(m_project->mutex);
            m_project->runs[4].summary.attempt.isByBatch = true;
            m_project->runs[4].summary.batches.sending = 1;
        }
        select(5);
        QTRY_VERIFY(find<ui::PlainLabel>("runBatches")->text().contains(QStringLiteral("open whether the server")));
        key(Qt::Key_P);
        auto *dialog = m_window->findChild<QDialog *>(QStringLiteral("takeUpDialog"));
        QVERIFY(dialog != nullptr && activate(dialog));
        QCOMPARE(m_project->started(), std::size_t(0));
        dialog->findChild<QCheckBox *>(QStringLiteral("takeUpAnew"))->setFocus();
        key(Qt::Key_Space);
        key(Qt::Key_Return);
        QTRY_COMPARE(m_project->started(), std::size_t(1));
        QCOMPARE(m_project->lastOrder().resume.value, 5);
        QVERIFY(m_project->lastOrder().givesBatchesUp);
    }
    void aShortRunIsShownOnceItHasEnded()
    {
        m_project->finishesAtOnce = true;
        presenter().start({.classifier = "linear"});
        QTRY_VERIFY(presenter().details() != nullptr && presenter().details()->summary.id.value == 8);
        QTRY_COMPARE(int(presenter().details()->summary.state), int(RunState::Finished));
        QTRY_VERIFY(rowText(0).contains(QStringLiteral("Run 8")));
    }
    void theCostTurnsToAWarningAndThenToAnEnd()
    {
        startServerRun("1");
        auto *card = find<ui::FigureCard>("costCard");
        m_project->tell(test::sampleFigures(12'840, 100)); // 0.04
        QTRY_VERIFY(card->isVisible() && card->words().contains(QStringLiteral("stops at the cap")));
        QTRY_VERIFY(card->words().contains(QStringLiteral("5.14"))); // 0.04 of 100 records, for 12,840
        select(4);
        QTRY_VERIFY(card->words().contains(QStringLiteral("The cap is reached")));
        QVERIFY(find<ui::PlainLabel>("runTrouble")->isVisible());
    }
    void aHigherCapIsAskedForWhereTheOldOneWasReached()
    {
        select(4);
        key(Qt::Key_P);
        auto *cap = m_window->findChild<QLineEdit *>(QStringLiteral("capValue"));
        QVERIFY(cap != nullptr && activate(cap->window()));
        cap->setText(QStringLiteral("4"));
        QVERIFY(!m_window->findChild<QAbstractButton *>(QStringLiteral("capGo"))->isEnabled());
        cap->setText(QStringLiteral("8"));
        key(Qt::Key_Return);
        QTRY_COMPARE(m_project->started(), std::size_t(1));
        QCOMPARE(m_project->lastOrder().resume.value, 4);
        QCOMPARE(m_project->lastOrder().costCap.value_or(0), 8 * test::sampleUnit);
    }
    void failedRecordsAreChosenAndRetriedByKeys()
    {
        auto *table = find<ui::FailedTable>("failedRecords");
        QTRY_COMPARE(table->model()->rowCount(), 9);
        table->setFocus();
        key(Qt::Key_Space);
        key(Qt::Key_Down);
        key(Qt::Key_Space);
        QCOMPARE(presenter().chosenCount(), std::size_t(2));
        QVERIFY(says(QStringLiteral("2 selected")));
        key(Qt::Key_End);
        for (int i = 0; i < 8; ++i)
            key(Qt::Key_Down); // the last one needs a fix
        key(Qt::Key_Space);
        QCOMPARE(presenter().chosenCount(), std::size_t(2));
        key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(presenter().chosenCount(), std::size_t(5)); // one was done since
        key(Qt::Key_Escape);
        QCOMPARE(presenter().chosenCount(), std::size_t(0));
        presenter().choose({100}, true);
        presenter().choose({102}, true);
        key(Qt::Key_R);
        QTRY_COMPARE(m_project->started(), std::size_t(1));
        QCOMPARE(int(m_project->lastOrder().selection), int(pipeline::Selection::Chosen));
        QCOMPARE(m_project->lastOrder().chosen, (std::vector<base::RecordId>{{100}, {102}}));
        QCOMPARE(m_project->lastOrder().classifier, std::string("llm:local"));
    }
    void kindsAreFiltered()
    {
        auto *table = find<ui::FailedTable>("failedRecords");
        QTRY_COMPARE(table->model()->rowCount(), 9);
        presenter().setKind(ui::RunsPresenter::Kind::NeedsFix);
        QCOMPARE(table->model()->rowCount(), 3);
        QVERIFY(table->model()->index(0, 3).data().toString().contains(QStringLiteral("none of the labels")));
        presenter().setKind(ui::RunsPresenter::Kind::Retriable);
        QCOMPARE(table->model()->rowCount(), 6);
        QCOMPARE(table->model()->index(5, 2).data().toString(), QStringLiteral("done since"));
    }
    void enterOpensTheRecordAndEscLeadsBack()
    {
        auto *table = find<ui::FailedTable>("failedRecords");
        QTRY_COMPARE(table->model()->rowCount(), 9);
        table->setFocus();
        key(Qt::Key_Return);
        QTRY_VERIFY(find<QAbstractButton>("recordBack")->isVisible());
        QVERIFY(says(QStringLiteral("msg-100")));
        key(Qt::Key_Escape);
        QTRY_VERIFY(table->isVisible() && table->hasFocus());
    }
    void whatARunWouldCostIsAskedFor()
    {
        auto *dialog = newRun();
        QVERIFY(dialog != nullptr);
        auto *classifier = dialog->findChild<QComboBox *>(QStringLiteral("runClassifier"));
        QTRY_COMPARE(classifier->count(), 3);
        QVERIFY(!dialog->findChild<QWidget *>(QStringLiteral("runEstimate"))->isVisible());
        classifier->setFocus();
        key(Qt::Key_End);
        dialog->findChild<QAbstractButton *>(QStringLiteral("runEstimate"))->click();
        QTRY_VERIFY(says(QStringLiteral("About 4.20 for 3,000 records")));
        dialog->reject();
    }
    void nothingIsStartedWithoutRecords()
    {
        auto *dialog = newRun();
        QVERIFY(dialog != nullptr);
        auto *records = dialog->findChild<QComboBox *>(QStringLiteral("runRecords"));
        QTRY_COMPARE(records->count(), 5);
        records->setCurrentIndex(3);
        QVERIFY(!dialog->findChild<QAbstractButton *>(QStringLiteral("runStart"))->isEnabled());
        QVERIFY(says(QStringLiteral("No record of this kind")));
        records->setCurrentIndex(0);
        QVERIFY(dialog->findChild<QAbstractButton *>(QStringLiteral("runStart"))->isEnabled());
        dialog->findChild<QLineEdit *>(QStringLiteral("runLimit"))->setText(QStringLiteral("-3"));
        QVERIFY(!dialog->findChild<QAbstractButton *>(QStringLiteral("runStart"))->isEnabled());
        dialog->reject();
    }
    void aRunOfAnotherProgramShowsUp()
    {
        {
            const std::scoped_lock lock(m_project->mutex);
            pipeline::RunDetails other = m_project->runs.front();
            other.summary.id = {8};
            other.summary.state = RunState::Running;
            other.summary.finishedAt.reset();
            other.summary.done = 40;
            m_project->runs.push_back(other);
        }
        QTRY_VERIFY(rowText(0).contains(QStringLiteral("Run 8")));
        QVERIFY(rowText(0).contains(QStringLiteral("Running")));
        select(8);
        QVERIFY(!find<QWidget>("runPause")->isVisible()); // it is not ours to pause
    }
    void whatCannotBeReadIsSaidAndTriedAgain()
    {
        m_window.reset();
        m_project->failsToRead = true;
        m_window = std::make_unique<RunsWindow>(*m_project, m_clock);
        QVERIFY(m_window->open());
        QVERIFY(says(QStringLiteral("The disk cannot be read")));
        {
            const std::scoped_lock lock(m_project->mutex);
            m_project->failsToRead = false;
        }
        find<QAbstractButton>("stateStep")->click();
        QTRY_COMPARE(find<ui::PlainLabel>("runTitle")->text(), QStringLiteral("Run 7"));
    }
    void thePaceIsATableToo()
    {
        QTRY_VERIFY(presenter().details() != nullptr);
        auto *card = find<ui::ChartCard>("paceCard");
        const int high = card->height();
        auto *asTable = card->findChild<QAbstractButton *>(QStringLiteral("asTable"));
        asTable->setFocus();
        key(Qt::Key_Space);
        auto *table = card->table();
        QVERIFY(table->isVisible());
        QVERIFY(m_window->page().areas().contains(table));
        const auto points = presenter().pacePoints();
        QCOMPARE(table->model()->rowCount(), int(points.size()));
        QCOMPARE(points.size(), std::size_t(60));
        QCOMPARE(table->figures().cell(3, 1).text, ui::RunWords::pace(points[3].perSecond));
        QCOMPARE(table->figures().cell(3, 2).text, QStringLiteral("no"));
        QCOMPARE(card->height(), high);
        table->setFocus();
        key(Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(QStringLiteral("\r\n"));
        QCOMPARE(lines.front(), QStringLiteral("Time,Records a second,Refused by the server"));
        QCOMPARE(lines.size(), 62); // a head, and an end behind the last line
        QVERIFY2(lines[4].endsWith(QStringLiteral("Z,%1,0").arg(points[3].perSecond, 0, 'f', 3)), qPrintable(lines[4]));
        asTable->setFocus();
        key(Qt::Key_Space);
        QVERIFY(find<QWidget>("paceChart")->isVisible());
    }
    void largeTextNeedsNoScrollingSideways()
    {
        m_window.reset();
        ui::Theme::instance().setTextScale(200);
        open({1280, 720});
        for (const int run : {7, 6, 5, 4, 3, 2, 1}) {
            select(run);
            QTRY_VERIFY(find<QWidget>("failedCard")->isVisible() == (run == 7));
            QTRY_VERIFY(run != 7 || !presenter().failed().empty());
            presenter().choose({100}, run == 7);
            QCoreApplication::processEvents();
            auto *view = find<QScrollArea>("runView");
            QVERIFY2(view->horizontalScrollBar()->maximum() == 0,
                     qPrintable(QStringLiteral("run %1: %2 px too wide\n%3")
                                    .arg(run)
                                    .arg(view->horizontalScrollBar()->maximum())
                                    .arg(leastWidths(*view->widget()))));
        }
        startServerRun("1");
        m_project->tell(test::sampleFigures(12'840, 100));
        QTRY_VERIFY(find<QWidget>("retriesCard")->isVisible());
        QTRY_COMPARE(find<QScrollArea>("runView")->horizontalScrollBar()->maximum(), 0);
    }
    void wordsAreRounded()
    {
        using ui::RunWords;
        QCOMPARE(RunWords::percent(9'999, 10'000), QStringLiteral("99%"));
        QCOMPARE(RunWords::percent(1, 10'000), QStringLiteral("1%"));
        QCOMPARE(RunWords::percent(769, 3'080), QStringLiteral("25%"));
        QCOMPARE(RunWords::percent(0, 10'000), QStringLiteral("0%"));
        QCOMPARE(RunWords::shortCount(1'871'000), QStringLiteral("1.87 M"));
        QCOMPARE(RunWords::shortCount(41'400), QStringLiteral("41 k"));
        QCOMPARE(RunWords::money(4'120'000'000), QStringLiteral("4.12"));
        QCOMPARE(RunWords::money(1'200'000), QStringLiteral("0.0012"));
        QCOMPARE(RunWords::timeLeft(360), QStringLiteral("about 6 minutes left"));
        QCOMPARE(RunWords::timeLeft(std::nullopt), QString());
    }
};

SECONDLOOK_SUITE(TestRunsPage)
#include "tst_runs_page.moc"
