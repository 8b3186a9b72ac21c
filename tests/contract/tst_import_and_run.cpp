#include "pipeline/importer.h"
#include "storage/project_reads.h"
#include "tests/support/registry.h"
#include "tests/support/test_project.h"

using namespace secondlook;
using pipeline::RunTally;

class TestImportAndRun : public QObject
{
    Q_OBJECT

    static domain::IncomingRecord incoming(std::string id, std::string text, std::string label = {})
    {
        domain::IncomingRecord record;
        record.record.externalId = std::move(id);
        record.record.text = std::move(text);
        record.label = std::move(label);
        record.raw = "raw of " + record.record.externalId;
        return record;
    }
    static pipeline::ImportReport import(test::TestProject &project, std::vector<domain::ReadItem> items,
                                         domain::KnownLabelKind kind = domain::KnownLabelKind::Seed)
    {
        storage::SqlImportStore store(project.connection(), project.clock(), "tester", 1);
        std::size_t next = 0;
        const pipeline::RecordStream stream{[&]() -> base::Result<std::optional<domain::ReadItem>> {
                                                if (next == items.size())
                                                    return std::nullopt;
                                                return items[next++];
                                            },
                                            {},
                                            0};
        pipeline::ImportOptions options;
        options.sourceName = "list";
        options.labelKind = kind;
        auto report = pipeline::importRecords(stream, project.schema(), store, options);
        if (!report)
            qFatal("%s", report.error().text().c_str());
        return *report;
    }
    static void mustAddUp(const RunTally &tally)
    {
        QCOMPARE(tally.input, tally.autoCommitted + tally.audit + tally.review + tally.failedPermanent +
                                  tally.failedTransient + tally.pending);
    }
    static std::vector<std::string> mixedTexts(int count)
    {
        std::vector<std::string> texts;
        for (int i = 0; i < count; ++i)
            texts.push_back(i % 10 == 9 ? "gibberish"
                                        : "refund 0." + std::to_string(i % 10) + " no " + std::to_string(i));
        return texts;
    }

private Q_SLOTS:
    void sameFileTwiceImportsNothingTwice()
    {
        test::TestProject project;
        const std::vector<domain::ReadItem> items{incoming("a", "one"), incoming("b", "two"), incoming("", "three"),
                                                  incoming("", "three")};
        const auto first = import(project, items);
        QCOMPARE(first.counts.imported, 3);
        QCOMPARE(first.counts.duplicates, 1);
        const auto second = import(project, items);
        QCOMPARE(second.counts.imported, 0);
        QCOMPARE(second.counts.duplicates, 4);
        QCOMPARE(project.number("SELECT COUNT(*) FROM record"), 3);
    }
    void anIdWithOtherContentIsKeptAsRejected()
    {
        test::TestProject project;
        auto changed = incoming("a", "another text");
        changed.line = 7;
        const auto report = import(project, {incoming("a", "one"), changed});
        QCOMPARE(report.counts.rejected, 1);
        QCOMPARE(report.firstRejects.at(0).line, 7);
        QVERIFY(report.firstRejects.at(0).reason.find("'a'") != std::string::npos);
        QCOMPARE(project.number("SELECT COUNT(*) FROM rejected_line WHERE raw = 'raw of a' AND line = 7"), 1);
    }
    void aLabelOutsideTheSchemaIsRejected()
    {
        test::TestProject project;
        const auto report = import(project, {incoming("a", "one", "refund"), incoming("b", "two", "unheard")});
        QCOMPARE(report.counts.imported, 1);
        QCOMPARE(report.counts.rejected, 1);
        QVERIFY(report.firstRejects.at(0).reason.find("'unheard'") != std::string::npos);
    }
    void seedsTrainAndGoldDoesNot()
    {
        test::TestProject project;
        import(project, {incoming("a", "one", "refund")});
        import(project, {incoming("b", "two", "praise")}, domain::KnownLabelKind::Gold);
        const auto trusted = storage::readTrustedLabels(*project.connection());
        QVERIFY(trusted);
        QCOMPARE(trusted->size(), 1U);
        QCOMPARE(trusted->at(0).text, std::string("one"));
        // A seed is settled; gold waits like any other record.
        QCOMPARE(project.number("SELECT COUNT(*) FROM outcome"), 1);
    }
    void everyRecordOfARunIsAccountedFor()
    {
        test::TestProject project;
        project.import(mixedTexts(5000));
        domain::Policy policy;
        policy.reviewThreshold = 0.35;
        const auto report = project.run(policy, 0.75);
        mustAddUp(report.tally);
        QCOMPARE(report.tally.input, 5000);
        QCOMPARE(report.tally.review, 2000);
        QCOMPARE(report.tally.audit, 2000);
        QCOMPARE(report.tally.autoCommitted, 500);
        QCOMPARE(report.tally.failedPermanent, 500);
        QCOMPARE(report.tally.pending, 0);
        QCOMPARE(report.tally.failuresByReason.at("no_such_word"), 500);
        const auto status = storage::readStatus(*project.connection(), 0);
        QVERIFY(status);
        QCOMPARE(status->states.at("queued"), 2000);
        QCOMPARE(status->states.at("committed"), 2500);
        QCOMPARE(status->states.at("failed"), 500);
        QCOMPARE(status->states.at("new"), 0);
        QCOMPARE(status->tasksOpen, report.tally.queued);
    }
    void theNumberOfWorkersChangesNothing()
    {
        std::vector<std::int64_t> sums;
        for (const int workers : {1, 3, 8}) {
            test::TestProject project;
            project.import(mixedTexts(9000));
            domain::Policy policy;
            policy.reviewThreshold = 0.35;
            project.run(policy, 0.75, workers);
            sums.push_back(project.number("SELECT SUM(record_id * tier * (reasons + 1)) FROM prediction"));
            sums.push_back(project.number("SELECT SUM(record_id * overlap * (blind + 1)) FROM review_task"));
        }
        QCOMPARE(sums.at(2), sums.at(0));
        QCOMPARE(sums.at(4), sums.at(0));
        QCOMPARE(sums.at(3), sums.at(1));
        QCOMPARE(sums.at(5), sums.at(1));
    }
    void aStoppedRunIsTakenUpWhereItWas_data()
    {
        QTest::addColumn<bool>("all");
        QTest::newRow("new records") << false;
        // Here nothing but the checkpoint tells what was done already.
        QTest::newRow("all records") << true;
    }
    void aStoppedRunIsTakenUpWhereItWas()
    {
        QFETCH(bool, all);
        const auto selection = all ? pipeline::Selection::All : pipeline::Selection::New;
        test::TestProject whole;
        test::TestProject broken;
        whole.import(mixedTexts(9000));
        broken.import(mixedTexts(9000));
        domain::Policy policy;
        policy.reviewThreshold = 0.35;
        whole.run(policy, 0.75, 2, selection);

        const test::SpokenClassifier classifier(broken.schema());
        const routing::Router router(policy, broken.schema(), {true, 0.75});
        storage::SqlRunStore store(broken.connection(), broken.clock(), "tester");
        std::stop_source stop;
        const auto pages = [&]() -> base::Result<std::unique_ptr<pipeline::RecordPages>> {
            return std::make_unique<storage::SqlRecordPages>(broken.connection());
        };
        const auto stopped = pipeline::runClassifier(classifier, router, {"spoken", "spoken-1", 1, 1, selection}, store,
                                                     pages, {2, stop.get_token(), [&](const base::Progress &) {
                                                                 stop.request_stop(); // after the first commit
                                                             }});
        QVERIFY(stopped);
        QVERIFY(stopped->stopped);
        mustAddUp(stopped->tally);
        QCOMPARE(stopped->tally.pending, 7000);
        QVERIFY(store.endEarly(pipeline::AttemptEnd::Stopped, {}));

        const auto resumed = broken.run(policy, 0.75, 2, selection);
        QCOMPARE(resumed.id, stopped->id);
        QCOMPARE(resumed.resumed, 2000);
        QCOMPARE(resumed.tally.pending, 0);
        for (const char *sum :
             {"SELECT SUM(record_id * tier * (reasons + 1)) FROM prediction",
              "SELECT SUM(record_id * overlap * (blind + 1)) FROM review_task", "SELECT COUNT(*) FROM failure"})
            QCOMPARE(broken.number(sum), whole.number(sum));
    }
    void aFinishedRunLeavesNothingToDo()
    {
        test::TestProject project;
        project.import({"refund 0.9"});
        project.run({}, 0.5);
        const auto again = project.run({}, 0.5);
        QCOMPARE(again.tally.input, 0);
        mustAddUp(again.tally);
    }
};

SECONDLOOK_SUITE(TestImportAndRun)
#include "tst_import_and_run.moc"
