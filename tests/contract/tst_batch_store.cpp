// What a project keeps of the batches of its runs.
#include "pipeline/batch_store.h"
#include "storage/batch_store.h"
#include "tests/support/registry.h"
#include "tests/support/test_project.h"

#include <QTest>

#include <memory>

using namespace secondlook;
using pipeline::BatchId;
using pipeline::BatchState;

class TestBatchStore : public QObject
{
    Q_OBJECT

    static constexpr const char *server = "openai http://x/v1";

    /// A project with four records, and a run over them that goes by batches.
    struct Started
    {
        test::TestProject project;
        std::unique_ptr<storage::SqlRunStore> runs;
        base::RunId run;

        explicit Started(pipeline::Selection selection = pipeline::Selection::New)
        {
            project.import({"a", "b", "c", "d"});
            runs = std::make_unique<storage::SqlRunStore>(project.connection(), project.clock(), "tester");
            run = runs->open(spec(selection))->id;
        }
        storage::SqlBatchStore batches() { return {project.connection(), project.clock()}; }
    };

    static pipeline::RunSpec spec(pipeline::Selection selection = pipeline::Selection::New, bool takesBatches = true)
    {
        return {.classifier = "llm",
                .modelVersion = "llm-1",
                .policyVersion = 1,
                .schemaVersion = 1,
                .selection = selection,
                .takesBatches = takesBatches};
    }
    static pipeline::BatchIntent intent(const std::string &token, const std::vector<std::string> &keys)
    {
        pipeline::BatchIntent intent{server, token, "key", "hash", {}};
        std::int64_t record = 0;
        for (const std::string &key : keys)
            intent.questions.push_back({key, {++record}, 2, true, 70});
        return intent;
    }
    static pipeline::RunCommit ended(const BatchId &batch, const std::string &key,
                                     std::optional<domain::Failure> failure = {})
    {
        pipeline::RunCommit commit;
        commit.questions.push_back({batch, key, std::move(failure)});
        if (!commit.questions.front().failure)
            commit.answers.push_back({key, "answer to " + key});
        return commit;
    }
    static std::vector<std::string> openKeys(pipeline::BatchStore &store, const BatchId &batch)
    {
        std::vector<std::string> keys;
        for (const pipeline::BatchQuestion &question : *store.questions(batch))
            if (question.isOpen)
                keys.push_back(question.key);
        return keys;
    }

private Q_SLOTS:
    void aBatchIsKeptFromItsIntentToItsEnd()
    {
        Started started;
        auto store = started.batches();
        const auto batch = store.intend(started.run, intent("t1", {"one", "two"}));
        QVERIFY2(batch, batch ? "" : batch.error().text().c_str());
        QCOMPARE(batch->number, 1);
        const auto only = [&] {
            auto others = started.batches(); // as after a crash: nothing but what is on disk
            const auto underWay = others.underWay(started.run, server);
            return underWay->size() == 1 ? underWay->front() : pipeline::RunBatch();
        };
        QCOMPARE(int(only().state), int(BatchState::Intended));
        QCOMPARE(only().token, std::string("t1"));
        QCOMPARE(only().keyMark, std::string("key"));
        QCOMPARE(only().questions, 2);
        QCOMPARE(only().sentAt, 0);
        started.project.clock().advance(5'000);
        QVERIFY(store.sending(*batch));
        QCOMPARE(int(only().state), int(BatchState::Sending));
        QCOMPARE(only().sentAt, started.project.clock().now());
        QVERIFY(store.submitted(*batch, "batch_7"));
        QCOMPARE(int(only().state), int(BatchState::Submitted));
        QCOMPARE(only().serverId, std::string("batch_7"));
        QVERIFY(store.end({*batch, BatchState::Done}));
        QVERIFY(store.underWay(started.run, server)->empty());
        QCOMPARE(store.intend(started.run, intent("t2", {"three"}))->number, 2);
    }
    void questionsAreThoseOfTheBatchInTheirOrder()
    {
        Started started;
        auto store = started.batches();
        const auto batch = store.intend(started.run, intent("t1", {"one", "two", "three"}));
        const auto questions = store.questions(*batch);
        QCOMPARE(questions->size(), std::size_t(3));
        QCOMPARE(questions->at(1).key, std::string("two"));
        QCOMPARE(questions->at(1).record.value, 2);
        QCOMPARE(questions->at(1).vote, 2);
        QVERIFY(questions->at(1).again && questions->at(1).isOpen);
        QCOMPARE(questions->at(1).reserved, 70);
    }
    void anAnswerAndTheEndOfItsQuestionBecomeDurableTogether()
    {
        Started started;
        auto store = started.batches();
        const auto batch = store.intend(started.run, intent("t1", {"one", "two"}));
        QVERIFY(started.runs->commit(started.run, ended(*batch, "one")));
        QCOMPARE(openKeys(store, *batch), (std::vector<std::string>{"two"}));
        QCOMPARE(store.past(started.run, "one")->answeredFor.value, 1);
        storage::SqlKeptAnswers kept(started.project.connection());
        QVERIFY(kept.find("one")->has_value());
        // A second end of the same question takes nothing with it.
        pipeline::RunCommit twice = ended(*batch, "one");
        twice.usage.cost = 5;
        twice.answers.push_back({"stray", "x"});
        const auto refused = started.runs->commit(started.run, twice);
        QVERIFY(!refused && refused.error().code == base::ErrorCode::Conflict);
        QCOMPARE(started.runs->usage(started.run)->cost, 0);
        QVERIFY(!kept.find("stray")->has_value());
    }
    void aBatchEndsTogetherWithWhatItCost()
    {
        Started started;
        auto store = started.batches();
        const auto batch = store.intend(started.run, intent("t1", {"one"}));
        pipeline::RunCommit lost;
        lost.usage.cost = 70;
        lost.batchEnd = {*batch, BatchState::GivenUp};
        QVERIFY(started.runs->commit(started.run, lost));
        QVERIFY(store.underWay(started.run, server)->empty());
        QVERIFY(openKeys(store, *batch).empty());
        const auto twice = started.runs->commit(started.run, lost);
        QVERIFY(!twice && twice.error().code == base::ErrorCode::Conflict);
        QCOMPARE(started.runs->usage(started.run)->cost, 70);
        QVERIFY(!store.end({*batch, BatchState::Done}));
    }
    void anAnswerThatNobodyCanReadMakesRoomForAnother()
    {
        Started started;
        storage::SqlKeptAnswers kept(started.project.connection());
        const auto keep = [&](std::vector<pipeline::KeptAnswer> unreadable, std::vector<pipeline::KeptAnswer> answers) {
            pipeline::RunCommit commit;
            commit.unreadable = std::move(unreadable);
            commit.answers = std::move(answers);
            QVERIFY(started.runs->commit(started.run, commit));
        };
        keep({}, {{"one", "{"}, {"two", "good"}});
        keep({{"one", "{"}}, {{"one", "better"}});
        QCOMPARE(kept.find("one")->value(), std::string("better"));
        keep({{"one", "{"}, {"two", "{"}}, {}); // both were put right meanwhile
        QCOMPARE(kept.find("one")->value(), std::string("better"));
        QCOMPARE(kept.find("two")->value(), std::string("good"));
    }
    void whatCameToNothingIsRemembered()
    {
        Started started;
        auto store = started.batches();
        for (int time = 1; time <= 2; ++time) {
            const auto batch = store.intend(started.run, intent("t" + std::to_string(time), {"one"}));
            QVERIFY(started.runs->commit(started.run, ended(*batch, "one", domain::Failure{true, "expired", "late"})));
            QVERIFY(store.end({*batch, BatchState::Done}));
            QCOMPARE(store.past(started.run, "one")->failures, time);
        }
        domain::Failure refused{false, "context_too_long", "too long"};
        refused.toPeople = true;
        const auto last = store.intend(started.run, intent("t3", {"one"}));
        QVERIFY(started.runs->commit(started.run, ended(*last, "one", refused)));
        const auto past = store.past(started.run, "one");
        QCOMPARE(past->failures, 2);
        QVERIFY(past->last && !past->last->transient && past->last->toPeople);
        QCOMPARE(past->last->reason, std::string("context_too_long"));
        QVERIFY(!store.past(started.run, "two")->last);
    }
    void whatABatchDidNotAskIsNoFailure()
    {
        Started started;
        auto store = started.batches();
        const auto batch = store.intend(started.run, intent("t1", {"one"}));
        QVERIFY(store.end({*batch, BatchState::NeverMade}));
        QVERIFY(openKeys(store, *batch).empty());
        QCOMPARE(store.past(started.run, "one")->failures, 0);
        QVERIFY(store.intend(started.run, intent("t2", {"one"})));
    }
    void aQuestionIsAskedByOneBatchAtATime()
    {
        Started started;
        auto store = started.batches();
        QVERIFY(store.intend(started.run, intent("t1", {"one", "two"})));
        const auto twice = store.intend(started.run, intent("t2", {"three", "two"}));
        QVERIFY(!twice && twice.error().code == base::ErrorCode::Conflict);
        QCOMPARE(store.underWay(started.run, server)->size(), std::size_t(1)); // nothing of it is there
    }
    void aBatchThatMovedOnIsNotSentAgain()
    {
        Started started;
        auto store = started.batches();
        const auto batch = store.intend(started.run, intent("t1", {"one"}));
        QVERIFY(store.sending(*batch));
        const auto again = store.sending(*batch);
        QVERIFY(!again && again.error().code == base::ErrorCode::Conflict);
        QVERIFY(store.submitted(*batch, "batch_7"));
        QVERIFY(!store.submitted(*batch, "batch_8"));
        QCOMPARE(store.underWay(started.run, server)->front().serverId, std::string("batch_7"));
    }
    void aRunWithBatchesUnderWayIsTakenUpWithThemOnly()
    {
        Started started;
        auto store = started.batches();
        const auto batch = store.intend(started.run, intent("t1", {"one"}));
        started.runs.reset();
        storage::SqlRunStore oneByOne(started.project.connection(), started.project.clock(), "tester");
        const auto refused = oneByOne.open(spec(pipeline::Selection::New, false));
        QVERIFY(!refused && refused.error().code == base::ErrorCode::Conflict);
        QVERIFY(store.end({*batch, BatchState::Done}));
        QCOMPARE(oneByOne.open(spec(pipeline::Selection::New, false))->id, started.run);
    }
    void batchesOfARunThatNobodyWorksOnAreTakenOver()
    {
        Started started;
        auto store = started.batches();
        QVERIFY(store.intend(started.run, intent("t1", {"one"})));
        storage::SqlRunStore others(started.project.connection(), started.project.clock(), "tester");
        const auto other = others.open(spec(pipeline::Selection::All));
        auto seen = started.batches();
        QVERIFY(seen.underWay(other->id, server)->empty()); // its own run is still at it
        started.runs.reset();
        QVERIFY(seen.underWay(other->id, "openai http://elsewhere").value().empty());
        const auto taken = seen.underWay(other->id, server);
        QCOMPARE(taken->size(), std::size_t(1));
        QCOMPARE(taken->front().id.run, started.run);
        // Until it is done with them, their run has to wait.
        storage::SqlRunStore back(started.project.connection(), started.project.clock(), "tester");
        QVERIFY(!back.open(spec()));
    }
};

SECONDLOOK_SUITE(TestBatchStore)
#include "tst_batch_store.moc"
