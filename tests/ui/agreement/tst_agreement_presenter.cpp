#include <QTest>

#include "tests/support/registry.h"
#include "tests/ui/agreement/sample_agreement.h"
#include "ui/agreement/agreement_words.h"
#include "ui/agreement/figure_tables.h"
#include "ui/agreement/report_file.h"
#include "ui/models/csv_text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextDocument>

#include <mutex>
#include <set>

using namespace secondlook;
using namespace secondlook::ui;
using State = AgreementPresenter::State;
using AmbiguityState = AgreementPresenter::AmbiguityState;

class TestAgreementPresenter : public QObject
{
    Q_OBJECT

    test::TestClock m_clock;
    std::unique_ptr<test::AgreementProject> m_project;
    std::unique_ptr<AgreementPresenter> m_presenter;

    void readAll()
    {
        m_presenter->read();
        QTRY_COMPARE(m_presenter->ambiguityState(), AmbiguityState::Ready);
        QTRY_VERIFY(m_presenter->data()->segments);
    }

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<test::AgreementProject>();
        test::fillWithLetters(*m_project, m_clock, 800);
        m_presenter = std::make_unique<AgreementPresenter>(test::openerOf(*m_project), m_clock);
    }
    void cleanup()
    {
        m_project->openGate();
        m_presenter.reset();
    }

    void readsOnceAndComputesForEachFilter()
    {
        readAll();
        QCOMPARE(m_presenter->state(), State::Ready);
        const std::int64_t all = m_presenter->report()->selection.compared;
        QCOMPARE(all, 800);
        m_presenter->setSegment(0);
        QVERIFY(m_presenter->isComputing());
        QCOMPARE(m_presenter->report()->selection.compared, all); // what is shown stays meanwhile
        QTRY_VERIFY(!m_presenter->isComputing());
        QVERIFY(m_presenter->report()->selection.compared < all);
        m_presenter->setPeriodWeeks(4);
        QTRY_VERIFY(!m_presenter->isComputing());
        QVERIFY(m_presenter->report()->weeks.size() <= 4);
        m_presenter->clearFilters();
        QTRY_COMPARE(m_presenter->report()->selection.compared, all);
        QCOMPARE(m_project->readings.load(), 1);
    }

    void segmentsComeAfterTheFirstReport()
    {
        QSignalSpy read(m_presenter.get(), &AgreementPresenter::segmentsRead);
        std::optional<bool> computed; // for a segment that nobody can have chosen
        const auto first = connect(m_presenter.get(), &AgreementPresenter::changed, this, [&] {
            if (computed || m_presenter->state() != State::Ready)
                return;
            m_presenter->setSegment(0);
            computed = m_presenter->isComputing();
        });
        m_presenter->read();
        QTRY_COMPARE(read.count(), 1);
        disconnect(first);
        QCOMPARE(computed, std::optional(false));
        m_presenter->setSegment(0);
        m_presenter->read(); // they come along from now on, as the report needs them
        QTRY_COMPARE(m_presenter->state(), State::Ready);
        QVERIFY(m_presenter->data()->segments);
        QVERIFY(m_presenter->report()->selection.compared < 800);
    }

    void onlyTheLastFilterCounts()
    {
        readAll();
        QSignalSpy changed(m_presenter.get(), &AgreementPresenter::labelsChanged);
        for (const std::uint32_t segment : {0U, 1U, 0U, 1U})
            m_presenter->setSegment(segment);
        QTRY_VERIFY(!m_presenter->isComputing());
        QCOMPARE(*m_presenter->report()->scope.segment, 1U);
        QCOMPARE(changed.count(), 1); // one report came, not four
    }

    void readingCanBeStoppedAndBegunAnew()
    {
        m_project->closeGate();
        m_presenter->read();
        QTRY_COMPARE(m_project->readings.load(), 1);
        m_presenter->cancel();
        QCOMPARE(m_presenter->state(), State::Cancelled);
        QVERIFY(m_presenter->report() == nullptr);
        m_project->openGate();
        readAll();
        QCOMPARE(m_presenter->state(), State::Ready);
    }

    void howFarTheReadingIsIsTold()
    {
        const auto all = double(m_project->judgements.answers.size());
        QSignalSpy told(m_presenter.get(), &AgreementPresenter::progressChanged);
        m_project->closeGate();
        m_presenter->read();
        QVERIFY(m_presenter->progress() < 0.0);
        QTRY_COMPARE(m_presenter->progress(), 0.0);
        m_project->answersRead = std::int64_t(all) / 2;
        QTRY_COMPARE(m_presenter->progress(), 0.5 * double(m_project->answersRead) / all); // reading is half of it
        QVERIFY(told.count() >= 2);
        m_project->openGate();
        QTRY_COMPARE(m_presenter->state(), State::Ready);
    }

    void stoppingAFilterKeepsWhatIsShown()
    {
        readAll();
        m_presenter->setPeriodWeeks(4);
        m_presenter->cancel();
        QVERIFY(!m_presenter->isComputing());
        QCOMPARE(m_presenter->periodWeeks(), 0);
        QCOMPARE(m_presenter->state(), State::Ready);
        QTRY_COMPARE(m_presenter->ambiguityState(), AmbiguityState::Ready);
    }

    void aFailureIsToldAndCanBeTriedAgain()
    {
        m_project->failReadings = 1;
        m_presenter->read();
        QTRY_COMPARE(m_presenter->state(), State::Failed);
        QVERIFY(m_presenter->problem().contains(QStringLiteral("cable")));
        readAll();
        QCOMPARE(m_presenter->state(), State::Ready);
    }

    void nothingToCompareIsEmpty()
    {
        test::AgreementProject project;
        project.schema = test::schemaOf(2);
        project.judgements.reviewers = {"ana", "ben"};
        project.judgements.skipped = {0, 0};
        project.add(1, 0, 0, m_clock.now());
        project.add(2, 1, 0, m_clock.now());
        AgreementPresenter presenter(test::openerOf(project), m_clock);
        presenter.read();
        QTRY_COMPARE(presenter.state(), State::Empty);
        QVERIFY(!presenter.isFiltered());
    }

    void blindAnswersCountAloneWhereThereAreSome()
    {
        for (std::size_t i = 0; i < m_project->judgements.answers.size(); i += 2)
            m_project->judgements.answers[i].blind = false;
        readAll();
        QVERIFY(m_presenter->canBeBlind() && m_presenter->report()->scope.blindOnly);
        QCOMPARE(m_presenter->report()->assisted, 0);
        m_presenter->setBlindOnly(false);
        QTRY_VERIFY(!m_presenter->isComputing());
        QVERIFY(m_presenter->report()->assisted > 0);
    }

    void withoutBlindAnswersAllCount()
    {
        for (auto &answer : m_project->judgements.answers)
            answer.blind = false;
        readAll();
        QVERIFY(!m_presenter->canBeBlind());
        QCOMPARE(m_presenter->state(), State::Ready);
    }

    void aPairOfLabelsLeadsToItsRecords()
    {
        readAll();
        m_presenter->openLabels(13, 12);
        QTRY_VERIFY(m_presenter->labels());
        const LabelDrillDown &found = *m_presenter->labels();
        QCOMPARE(found.pair.first, 12U);
        QVERIFY(found.pair.pairs >= std::int64_t(found.records.size()) && !found.records.empty());
        QVERIFY(!found.records[0].text.empty());
        const FigureContent table = FigureContent::mixedRecords(*m_presenter);
        QCOMPARE(table.columns[1].title, QStringLiteral("meter_broken"));
        QVERIFY(!table.rows[0].cells[1].marks.isEmpty());
    }

    void movedThresholdsMoveRecords()
    {
        m_project->sureFrom = 0.7;
        readAll();
        QCOMPARE(m_presenter->thresholds(), (AmbiguityThresholds{0.3, {}}));
        QVERIFY(!m_presenter->isCutByHand());
        const auto before = m_presenter->findingSums().records;
        m_presenter->setThresholds({0.0, 0.35});
        QVERIFY(m_presenter->isCutByHand());
        QCOMPARE(m_presenter->findingSums().of(RecordFinding::Fine), 0);
        QVERIFY(before != m_presenter->findingSums().records);
        for (const RecordFinding finding : recordFindings)
            QCOMPARE(std::int64_t(m_presenter->recordsOf(finding).size()), m_presenter->findingSums().of(finding));
        m_project->sureFrom = 0.6; // a cut by hand outlives the reading; what is tested follows the policy
        m_presenter->read();
        QTRY_COMPARE(m_presenter->state(), State::Ready);
        QCOMPARE(m_presenter->thresholds(), (AmbiguityThresholds{0.0, 0.35}));
        m_presenter->setThresholds(m_presenter->testedThresholds());
        QCOMPARE(m_presenter->thresholds(), (AmbiguityThresholds{0.4, {}}));
    }

    void whatTheReaderMayStillBeAskedIsKeptBack()
    {
        std::mutex seeing;
        std::set<base::RecordId> seen;
        m_project->seen = [&](base::RecordId record) {
            const std::lock_guard lock(seeing);
            seen.insert(record);
        };
        readAll();
        m_presenter->openLabels(12, 13);
        QTRY_VERIFY(m_presenter->labels());
        const auto all = m_presenter->labels()->records;
        QVERIFY(all.size() > 3);
        QCOMPARE(m_presenter->labels()->keptBack, 0);
        QCOMPARE(seen.size(), all.size()); // names are listed beside each
        seen.clear();
        m_project->stillAsked = {std::min(all[0].id, all[2].id), std::max(all[0].id, all[2].id)};
        QSignalSpy labels(m_presenter.get(), &AgreementPresenter::labelsChanged);
        m_presenter->openLabels(12, 13);
        QTRY_COMPARE(labels.count(), 1);
        QCOMPARE(m_presenter->labels()->keptBack, 2);
        QCOMPARE(m_presenter->labels()->records.front().id, all[1].id);
        QCOMPARE(seen.size(), all.size() - 2);
        QVERIFY(!seen.contains(all[0].id) && !seen.contains(all[2].id));
        // Nor are they read, wherever the list comes from.
        seen.clear();
        m_presenter->listRecords({all[0].id, all[1].id, all[2].id, all[3].id});
        QTRY_VERIFY(m_presenter->reading().record);
        QCOMPARE(m_presenter->reading().ids, (std::vector<base::RecordId>{all[1].id, all[3].id}));
        QCOMPARE(m_presenter->reading().keptBack, 2);
        QCOMPARE(seen, std::set<base::RecordId>{all[1].id});
        // The figures stay.
        const auto compared = m_presenter->report()->selection.compared;
        m_project->stillAsked = m_project->judgements.records;
        m_presenter->read();
        QTRY_COMPARE(m_presenter->state(), State::Ready);
        QTRY_COMPARE(m_presenter->ambiguityState(), AmbiguityState::Ready);
        QCOMPARE(m_presenter->report()->selection.compared, compared);
        m_presenter->openReviewers(2, 3);
        QTRY_VERIFY(m_presenter->reviewers());
        QVERIFY(m_presenter->reviewers()->differences.empty());
        QCOMPARE(m_presenter->reviewers()->keptBack, m_presenter->reviewers()->different);
        QVERIFY(m_presenter->reviewers()->different > 0);
        QVERIFY(m_presenter->examples().empty());
    }

    void figuresOfFewRecordsAreNotShown()
    {
        test::AgreementProject project;
        test::fillWithLetters(project, m_clock, 60);
        AgreementPresenter presenter(test::openerOf(project), m_clock);
        presenter.read();
        QTRY_COMPARE(presenter.state(), State::Ready);
        const FigureContent table = FigureContent::reviewers(presenter);
        QCOMPARE(table.rows[0].cells[2].text, QStringLiteral("few"));
        QVERIFY(!table.rows[0].cells[2].interval);
        readAll();
        QVERIFY(FigureContent::reviewers(*m_presenter).rows[0].cells[3].interval.has_value());
    }

    void ownRepeatsHaveAColumnWhereThereAreAny()
    {
        test::AgreementProject project;
        test::fillWithLetters(project, m_clock, 800);
        AgreementPresenter presenter(test::openerOf(project), m_clock);
        presenter.read();
        QTRY_COMPARE(presenter.state(), State::Ready);
        const QList<FigureColumn> plain = FigureContent::reviewers(presenter).columns;
        for (std::uint32_t i = 0; i < 40; ++i)
            project.judgements.repeats.push_back({i, 0, 1, std::uint16_t(i < 4 ? 2 : 1), m_clock.now()});
        project.judgements.repeats.push_back({41, 1, 1, 1, m_clock.now()});
        presenter.read();
        QTRY_COMPARE(FigureContent::reviewers(presenter).columns.size(), plain.size() + 1);
        const FigureContent table = FigureContent::reviewers(presenter);
        QCOMPARE(table.columns[4].title, QStringLiteral("Same again"));
        QCOMPARE(table.rows[0].cells[4].text, QStringLiteral("90.0%"));
        QVERIFY(table.rows[0].cells[4].interval->low < 0.9);
        QVERIFY2(table.rows[0].cells[4].hint.contains(QStringLiteral("40 records answered again")),
                 qPrintable(table.rows[0].cells[4].hint));
        QCOMPARE(table.rows[1].cells[4].text, QStringLiteral("few"));
        for (const FigureRow &row : table.rows)
            QCOMPARE(row.cells.size(), table.columns.size());
    }

    void signalsAreWordsOnly()
    {
        readAll();
        const FigureContent table = FigureContent::reviewers(*m_presenter);
        const FigureCell &watch = table.rows[3].cells.last();
        QVERIFY2(watch.chip.startsWith(QStringLiteral("Fast")), qPrintable(watch.chip));
        QVERIFY(watch.hint.contains(QStringLiteral("the others")));
        QVERIFY(table.rows[0].cells.last().chip.isEmpty());
    }

    void csvIsSafeToOpen()
    {
        QString csv;
        appendCsvRow(csv, {QStringLiteral("=1+1"), QStringLiteral("-0.25"), QStringLiteral("a,\"b\""), QString()});
        QCOMPARE(csv, QStringLiteral("'=1+1,-0.25,\"a,\"\"b\"\"\",\r\n"));
        FigureTableModel model;
        m_project->schema.fields[0].labels[0].name = "@SUM(A1)";
        readAll();
        const FigureContent labels = FigureContent::labels(*m_presenter);
        model.setTable(labels.columns, labels.rows);
        QVERIFY(model.csv().contains(QStringLiteral("'@SUM(A1),")));
        QVERIFY(!model.csv().contains(QStringLiteral("\n@SUM")));
    }

    void theReportHasTheKeysOfTheCommandLine()
    {
        readAll();
        const QJsonObject report = QJsonDocument::fromJson(reportJson(*m_presenter)).object();
        for (const char *key :
             {"items", "raters", "ratings", "labels", "level", "percent", "krippendorff_alpha", "fleiss_kappa",
              "cohen_kappa", "scott_pi", "gwet_ac1", "brennan_prediger", "pairs", "by_label", "notes"})
            QVERIFY2(report.contains(QLatin1String(key)), key);
        QCOMPARE(report[QLatin1String("items")].toInt(), 800);
        const QJsonObject alpha = report[QLatin1String("krippendorff_alpha")].toObject();
        QCOMPARE(alpha[QLatin1String("value")].toDouble(), *m_presenter->report()->figures.krippendorffAlpha.value);
        QCOMPARE(alpha[QLatin1String("low")].toDouble(),
                 m_presenter->report()->figures.krippendorffAlpha.interval->low);
        QCOMPARE(report[QLatin1String("pairs")].toArray().size(), 6);
    }

    void whatIsNotDefinedIsNullAndSaysWhy()
    {
        for (auto &answer : m_project->judgements.answers)
            answer.label = 3;
        readAll();
        const QJsonObject report = QJsonDocument::fromJson(reportJson(*m_presenter)).object();
        QVERIFY(report[QLatin1String("krippendorff_alpha")].isNull());
        bool isSaid = false;
        for (const QJsonValue &note : report[QLatin1String("notes")].toArray())
            isSaid = isSaid || note.toString().contains(QStringLiteral("same label"));
        QVERIFY(isSaid);
    }

    void reportsAreWrittenWholeAndEscaped()
    {
        m_project->schema.fields[0].labels[0].name = "<img src=x>";
        readAll();
        QTemporaryDir folder;
        const auto contentOf = [&folder, this](const QString &name) {
            const QString path = folder.filePath(name);
            const base::Status saved = saveReport(*m_presenter, path);
            QFile file(path);
            return saved && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray html = contentOf(QStringLiteral("report.html"));
        QVERIFY(html.contains("&lt;img src=x&gt;") && !html.contains("<img"));
        QVERIFY(html.contains("Krippendorff alpha"));
        QVERIFY(contentOf(QStringLiteral("report.pdf")).startsWith("%PDF-"));
        QVERIFY(QJsonDocument::fromJson(contentOf(QStringLiteral("report.json"))).isObject());
        const base::Status refused = saveReport(*m_presenter, folder.filePath(QStringLiteral("no/such/place.html")));
        QVERIFY(!refused && refused.error().message.find("place.html") != std::string::npos);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 3);
    }

    void everyPartOfTheReportHasItsFiguresAndIntervals()
    {
        readAll();
        const QList<ReportPart> parts = reportParts(*m_presenter);
        QTextDocument page; // a web page as a reader sees it
        page.setHtml(QString::fromUtf8(reportHtml(parts)));
        QTextDocument printed; // what becomes the PDF
        fillDocument(printed, parts);
        const AgreementReport &report = *m_presenter->report();
        QStringList wanted;
        const auto want = [&wanted](const agreement::Estimate &estimate, int places = 3) {
            QVERIFY(estimate.value && estimate.interval);
            wanted << AgreementWords::figure(estimate, places) << AgreementWords::interval(estimate, places);
        };
        const agreement::AgreementReport &figures = report.figures;
        for (const agreement::Estimate &estimate :
             {figures.krippendorffAlpha, figures.fleissKappa, figures.gwetAc, figures.brennanPrediger,
              figures.congerKappa, figures.cohenKappa, figures.scottPi, figures.percent})
            want(estimate);
        for (const WeekAgreement &week : report.weeks)
            want(week.alpha);
        for (const agreement::PairAgreement &pair : figures.pairs.pairs)
            want(pair.cohenKappa);
        for (const LabelAgreement &label : report.labels.labels)
            want(label.specific, 2);
        for (const ReviewerAgreement &reviewer : m_presenter->reviewerRows()) {
            const auto &match = reviewer.figures.agreement;
            QVERIFY(match);
            wanted << AgreementWords::percent(match->value) << AgreementWords::percentInterval(match->low, match->high);
        }
        for (const RecordFinding finding : recordFindings)
            wanted << AgreementWords::findingName(finding) + QLatin1Char('\n') +
                          QLocale().toString(qlonglong(m_presenter->findingSums().of(finding))) + QLatin1Char('\n');
        wanted << QStringLiteral("5, then 6") << QStringLiteral("Told apart well")
               << AgreementWords::howFound(*m_presenter);
        QVERIFY(wanted.size() > 80);
        for (const QString &text : {page.toPlainText(), printed.toPlainText()})
            for (const QString &one : wanted)
                QVERIFY2(text.contains(one), qPrintable(one + QStringLiteral(" in ") + text));
    }

    void pairsToMergeComeFirstWithTheirAdvice()
    {
        for (auto &answer : m_project->judgements.answers) // nobody can tell these two apart
            if (answer.label == 12 || answer.label == 13)
                answer.label = std::uint16_t(12 + (answer.item + answer.reviewer) % 2);
            else if ((answer.label == 14 || answer.label == 15) && (answer.item * 31 + answer.reviewer * 17) % 5 == 0)
                answer.label = std::uint16_t(29 - answer.label); // now and then they mix up these two
        readAll();
        const FigureContent table = FigureContent::mixedLabels(*m_presenter);
        QCOMPARE(table.columns.size(), 5);
        const QList<FigureCell> &first = table.rows.front().cells;
        QCOMPARE(first[0].text, QStringLiteral("meter_broken"));
        QCOMPARE(first[1].text, QStringLiteral("smart_meter_offline"));
        QVERIFY(*first[3].order < 0.5);
        QCOMPARE(first[3].text, AgreementWords::figure(*first[3].order, 2));
        QVERIFY(first[4].text.startsWith(QStringLiteral("Merge them")));
        QSet<QString> advice;
        for (qsizetype i = 1; i < table.rows.size(); ++i) {
            QVERIFY(*table.rows[i - 1].cells[3].order <= *table.rows[i].cells[3].order);
            advice << table.rows[i].cells[4].text;
        }
        QVERIFY(advice.contains(QStringLiteral("Define them better")) && !advice.contains(first[4].text));
        m_presenter->openLabels(12, 13); // says the same
        QTRY_VERIFY(m_presenter->labels());
        QCOMPARE(m_presenter->labels()->toldApart, first[3].order);
    }

    void whatTheMixUpOfTwoLabelsAsksForIsSaid()
    {
        readAll();
        const auto said = [this](std::optional<double> toldApart) {
            const LabelDrillDown labels{{12, 13, 40}, {}, toldApart, 0};
            return AgreementWords::toldApart(labels, *m_presenter);
        };
        QVERIFY(said(0.49).contains(QStringLiteral("hardly tell these two apart (0.49 of 1). Merge them")));
        QVERIFY(said(0.5).contains(QStringLiteral("mix these two up now and then (0.50 of 1). A better definition")));
        QVERIFY(said(0.9).contains(QStringLiteral("tell these two apart well (0.90 of 1)")));
        QVERIFY(said({}).contains(QStringLiteral("Too few answers to tell whether meter_broken and smart_meter")));
        QCOMPARE(AgreementWords::adviceOnPair(0.9), QStringLiteral("Told apart well"));
        QCOMPARE(AgreementWords::adviceOnPair({}), QStringLiteral("Too few answers to tell"));
    }

    void aSortedTableKeepsItsRows()
    {
        FigureTableModel model;
        const auto row = [](const char *name, double figure, int id) {
            FigureCell text;
            text.text = QString::fromLatin1(name);
            FigureCell number;
            number.text = QString::number(figure);
            number.order = figure;
            return FigureRow{{text, number}, id};
        };
        model.setTable({{QStringLiteral("name")}, {QStringLiteral("figure"), true}},
                       {row("b", 10, 1), row("a", 9, 2), row("c", 100, 3)});
        model.sort(1, Qt::AscendingOrder);
        QCOMPARE(model.idOf(0), 2);
        model.sort(1, Qt::DescendingOrder);
        QCOMPARE(model.idOf(0), 3);
        model.sort(0, Qt::AscendingOrder);
        QCOMPARE(model.idOf(0), 2);
        QCOMPARE(model.rowOf(1), 1);
    }
};

SECONDLOOK_SUITE(TestAgreementPresenter)
#include "tst_agreement_presenter.moc"
