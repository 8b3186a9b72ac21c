// Which questions go into which batch, and what is made of the lines of its results.
#include "pipeline/batch_maker.h"
#include "pipeline/batch_results.h"
#include "pipeline/batch_run.h"
#include "tests/support/registry.h"
#include "tests/support/test_clock.h"

#include <QTest>

#include <map>
#include <nlohmann/json.hpp>
#include <set>

using namespace secondlook;
using namespace secondlook::pipeline;
using nlohmann::json;

namespace {

class ListedPages final : public RecordPages
{
public:
    explicit ListedPages(const std::vector<domain::Record> &records) : m_records(records) {}
    base::Result<std::vector<domain::Record>> page(const RecordRange &, base::RecordId after, int count) override
    {
        std::vector<domain::Record> page;
        for (const domain::Record &record : m_records)
            if (record.id > after && static_cast<int>(page.size()) < count)
                page.push_back(record);
        return page;
    }

private:
    const std::vector<domain::Record> &m_records;
};

class ListedAnswers final : public KeptAnswers
{
public:
    explicit ListedAnswers(const std::map<std::string, std::string> &answers) : m_answers(answers) {}
    base::Result<std::optional<std::string>> find(const std::string &key) override
    {
        const auto found = m_answers.find(key);
        return found == m_answers.end() ? std::nullopt : std::optional(found->second);
    }

private:
    const std::map<std::string, std::string> &m_answers;
};

/// Knows of no batch but what became of questions.
class PastBatches final : public BatchStore
{
public:
    std::map<std::string, QuestionPast> pasts;

    base::Result<BatchId> intend(base::RunId, const BatchIntent &) override { return BatchId(); }
    base::Status sending(BatchId) override { return {}; }
    base::Status submitted(BatchId, const std::string &) override { return {}; }
    base::Status end(const BatchEnd &) override { return {}; }
    base::Result<std::vector<RunBatch>> underWay(base::RunId, const std::string &) override
    {
        return std::vector<RunBatch>();
    }
    base::Result<bool> isKnown(const std::string &) override { return false; }
    base::Result<std::vector<BatchQuestion>> questions(BatchId) override { return std::vector<BatchQuestion>(); }
    base::Result<QuestionPast> past(base::RunId, const std::string &key) override { return pasts[key]; }
};

domain::LabelSchema twoLabels()
{
    domain::LabelSchema schema;
    schema.fields.push_back({"answer"});
    schema.fields.front().labels = {{"yes"}, {"no"}};
    return schema;
}

domain::Provider priced(domain::ConfidenceMethod method = domain::ConfidenceMethod::Verbalized)
{
    domain::Provider provider;
    provider.name = "mock";
    provider.baseUrl = "http://x/v1";
    provider.model = "m";
    provider.confidence = method;
    provider.votes = 3;
    provider.prices = {1.0, 2.0};
    return provider;
}

/// A maker with records 1, 2, ... and all that it needs.
struct Making
{
    domain::LabelSchema schema = twoLabels();
    servers::Labeler labeler;
    std::vector<domain::Record> records;
    std::map<std::string, std::string> answers;
    PastBatches past;
    test::TestClock clock;
    routing::Router router{domain::Policy(), schema, {}};
    RunSpec spec;
    CostPot pot;
    QuestionsUnderWay underWay;
    std::vector<RunCommit> commits;

    Making(int count, const domain::Provider &provider, std::optional<Nanos> cap = {})
        : labeler(provider, schema, {}, {}), pot(cap)
    {
        for (int i = 1; i <= count; ++i) {
            domain::Record record;
            record.id = {i};
            record.externalId = "secret-" + std::to_string(i);
            record.text = "Record " + std::to_string(i) + " says yes";
            records.push_back(std::move(record));
        }
    }
    /// Every batch that is made in one look.
    std::vector<MadeBatch> batches(const BatchLimits &limits)
    {
        BatchMaker maker({labeler, *servers::batchWireOf(domain::ProviderKind::OpenAi), router, clock, spec, past, pot,
                          underWay, batchPricesOf(labeler.provider()), 1.0, limits},
                         {.id = {7}, .input = 9, .after = {}, .upTo = {1'000'000}},
                         {std::make_unique<ListedPages>(records), std::make_unique<ListedAnswers>(answers)},
                         [this](RunCommit commit) {
                             commits.push_back(std::move(commit));
                             return base::Status();
                         });
        maker.begin();
        std::vector<MadeBatch> made;
        for (;;) {
            auto next = maker.next({});
            isCapped = maker.isCapped();
            if (!next || next->isEmpty())
                return made;
            made.push_back(std::move(*next));
        }
    }
    std::string keyOf(std::size_t record) const { return labeler.answerKey(labeler.body(records[record], {}), {}); }
    bool isCapped = false;
};

constexpr BatchLimits noLimits;

} // namespace

class TestBatchMaker : public QObject
{
    Q_OBJECT

    static servers::BatchLine replied(const MadeBatch &made, std::size_t question, int status, const json &body)
    {
        servers::BatchLine line;
        line.customId = customIdOf({7}, made.intent.token, made.intent.questions[question]);
        line.reply.status = status;
        line.reply.body = body.dump();
        return line;
    }
    static json labelled(const char *label, int input)
    {
        return {{"choices", {{{"finish_reason", "stop"}, {"message", {{"content", json{{"label", label}}.dump()}}}}}},
                {"usage", {{"prompt_tokens", input}, {"completion_tokens", 4}}}};
    }
    static servers::BatchStatus ended(servers::BatchPhase phase, std::optional<std::int64_t> succeeded = {})
    {
        servers::BatchStatus status;
        status.phase = phase;
        status.succeeded = succeeded;
        return status;
    }
    static BatchResults resultsOf(Making &making, const MadeBatch &made)
    {
        const RunBatch batch{{{7}, 1}, BatchState::Submitted, made.intent.token};
        return {making.labeler, batch, made.intent.questions, batchPricesOf(making.labeler.provider()), making.pot, 0};
    }

private Q_SLOTS:
    void aBatchHoldsNoMoreThanItMay_data()
    {
        QTest::addColumn<int>("requests");
        QTest::addColumn<int>("batches");
        QTest::addRow("one") << 1 << 7;
        QTest::addRow("three") << 3 << 3;
        QTest::addRow("seven") << 7 << 1;
        QTest::addRow("many") << 50'000 << 1;
    }
    void aBatchHoldsNoMoreThanItMay()
    {
        QFETCH(int, requests);
        QFETCH(int, batches);
        Making making(7, priced());
        const auto made = making.batches({.requests = static_cast<std::size_t>(requests)});
        QCOMPARE(int(made.size()), batches);
        std::set<std::string> keys;
        for (const MadeBatch &batch : made) {
            QVERIFY(int(batch.intent.questions.size()) <= requests);
            for (const BatchQuestion &question : batch.intent.questions)
                keys.insert(question.key);
        }
        QCOMPARE(keys.size(), std::size_t(7));
    }
    void aBatchHasNoMoreBytesThanItMay()
    {
        Making making(40, priced());
        const std::size_t most = 10'000;
        const auto made = making.batches({.bytes = most});
        QVERIFY(made.size() > 2);
        std::size_t questions = 0;
        for (const MadeBatch &batch : made) {
            QVERIFY2(batch.file.size() <= most + 100,
                     std::to_string(batch.file.size()).c_str()); // what closes the file
            questions += batch.intent.questions.size();
        }
        QCOMPARE(questions, std::size_t(40));
    }
    void oneRequestAloneMayBeLarger()
    {
        Making making(2, priced());
        QCOMPARE(making.batches({.bytes = 10}).size(), std::size_t(2));
    }
    void whatIsAskedIsTheRequestOfARunOneByOne()
    {
        Making making(2, priced());
        const auto made = making.batches(noLimits);
        QCOMPARE(made.size(), std::size_t(1));
        for (std::size_t i = 0; i < 2; ++i) {
            const std::string body = making.labeler.body(making.records[i], {});
            QVERIFY(made[0].file.find("\"body\":" + body + "}\n") != std::string::npos);
            QCOMPARE(made[0].intent.questions[i].key, making.keyOf(i));
        }
        QVERIFY(made[0].file.find("secret") == std::string::npos); // ids of records stay here
        const std::string id = customIdOf({7}, made[0].intent.token, made[0].intent.questions[0]);
        QVERIFY(made[0].file.find("\"custom_id\":\"" + id + "\"") != std::string::npos);
        QVERIFY2(id.starts_with("run7-") && id.ends_with("-record1-0") && id.size() <= 64, id.c_str());
    }
    void votesStandSideBySide()
    {
        Making making(2, priced(domain::ConfidenceMethod::Votes));
        const auto made = making.batches(noLimits);
        QCOMPARE(made.size(), std::size_t(1));
        QCOMPARE(made[0].intent.questions.size(), std::size_t(6));
        std::set<std::string> ids;
        for (const BatchQuestion &question : made[0].intent.questions)
            ids.insert(customIdOf({7}, made[0].intent.token, question));
        QCOMPARE(ids.size(), std::size_t(6));
    }
    void whatIsUnderWayIsNotAskedAgain()
    {
        Making making(3, priced());
        const auto first = making.batches({.requests = 2});
        QCOMPARE(first.size(), std::size_t(2));
        QVERIFY(making.batches(noLimits).empty());
        making.underWay.remove(first[1].intent.token);
        const auto again = making.batches(noLimits);
        QCOMPARE(again.size(), std::size_t(1));
        QCOMPARE(again[0].intent.questions.size(), std::size_t(1));
        QCOMPARE(again[0].intent.questions[0].record.value, 3);
    }
    void whatIsKnownDecidesRecords()
    {
        Making making(4, priced());
        servers::LabelAnswer answer{servers::LabelAnswer::Kind::Label, "yes"};
        making.answers[making.keyOf(0)] = servers::writeAnswer(answer);
        making.past.pasts[making.keyOf(1)] = {{}, 1, domain::Failure{true, "batch_expired", "late"}};
        making.past.pasts[making.keyOf(2)] = {{}, 4, domain::Failure{true, "batch_expired", "late"}};
        making.past.pasts[making.keyOf(3)] = {{}, 1, domain::Failure{false, "bad_request", "no"}};
        const auto made = making.batches(noLimits);
        QCOMPARE(made.size(), std::size_t(1));
        QCOMPARE(made[0].intent.questions.size(), std::size_t(1)); // record 2 may be asked again
        QCOMPARE(made[0].intent.questions[0].record.value, 2);
        QCOMPARE(making.commits.size(), std::size_t(1));
        const RunCommit &commit = making.commits[0];
        QCOMPARE(commit.checkpoint.value, 1); // the second record is open
        QCOMPARE(commit.usage.cached, 1);
        QCOMPARE(commit.results.size(), std::size_t(3));
        QVERIFY(std::holds_alternative<RoutedPrediction>(commit.results[0].result));
        QCOMPARE(std::get<domain::Failure>(commit.results[1].result).attempts, 4);
        QVERIFY(!std::get<domain::Failure>(commit.results[2].result).transient);
    }
    void moneyIsSetAsideForEveryQuestion()
    {
        Making free(10, priced());
        const auto all = free.batches(noLimits);
        QCOMPARE(free.pot.inReserve(), all[0].reserved);
        const Nanos cap = all[0].reserved / 2;
        Making making(10, priced(), cap);
        const auto made = making.batches(noLimits);
        QVERIFY(making.isCapped);
        QCOMPARE(made.size(), std::size_t(1));
        QVERIFY(made[0].intent.questions.size() == 4 || made[0].intent.questions.size() == 5);
        QVERIFY(making.pot.inReserve() <= cap);
        const Nanos most =
            1'000 * (static_cast<Nanos>(making.labeler.body(making.records[0], {}).size()) + 200 + 2 * 64);
        QCOMPARE(made[0].intent.questions[0].reserved, most / 2); // half of the price
    }
    void resultsBecomeAnswersAndFailures()
    {
        Making making(4, priced());
        const auto made = making.batches(noLimits);
        BatchResults results = resultsOf(making, made[0]);
        results.take(replied(made[0], 2, 200, labelled("yes", 100)));
        results.take(replied(made[0], 2, 200, labelled("no", 500))); // the first one counts
        results.take(replied(made[0], 0, 500, {{"error", {{"message", "x"}}}}));
        results.take(
            replied(made[0], 1, 400, {{"error", {{"message", "too long"}, {"code", "context_length_exceeded"}}}}));
        servers::BatchLine stranger;
        stranger.customId = "run8-" + made[0].intent.token + "-record1-0";
        results.take(stranger);
        const RunCommit answers = results.answers();
        QCOMPARE(answers.answers.size(), std::size_t(1));
        QCOMPARE(answers.answers[0].key, making.keyOf(2));
        QCOMPARE(answers.usage.inputTokens, 100);
        QCOMPARE(answers.usage.cost, (100 + 2 * 4) * 1'000 / 2);
        const RunCommit rest = results.rest(ended(servers::BatchPhase::Ended));
        QCOMPARE(rest.questions.size(), std::size_t(3));
        QCOMPARE(rest.questions[0].failure->reason, std::string("server_error"));
        QVERIFY(rest.questions[1].failure->toPeople && !rest.questions[1].failure->transient);
        QCOMPARE(rest.questions[2].failure->reason, std::string("missing_in_batch"));
        QCOMPARE(rest.usage.cost, made[0].intent.questions[3].reserved);
        QCOMPARE(making.pot.inReserve(), 0);
        QCOMPARE(making.pot.spent(), answers.usage.cost + rest.usage.cost);
        QCOMPARE(results.figures().duplicateLines, 1);
        QCOMPARE(results.figures().unknownLines, 1);
        QCOMPARE(results.figures().missingLines, 1);
    }
    void whatIsMissingCostsWhatTheServerCounts_data()
    {
        QTest::addColumn<int>("phase");
        QTest::addColumn<int>("counted"); ///< -1: it does not count
        QTest::addColumn<int>("charged");
        const auto row = [](const char *what, servers::BatchPhase phase, int counted, int charged) {
            QTest::addRow("%s %d", what, counted) << int(phase) << counted << charged;
        };
        for (const auto &[what, phase] :
             {std::pair{"ended", servers::BatchPhase::Ended}, std::pair{"expired", servers::BatchPhase::Expired},
              std::pair{"cancelled", servers::BatchPhase::Cancelled}}) {
            row(what, phase, 2, 0);
            row(what, phase, 3, 1);
            row(what, phase, 5, 3);
            row(what, phase, 1'000, 3);
            row(what, phase, -1, phase == servers::BatchPhase::Ended ? 3 : 0);
            row(what, phase, 0, phase == servers::BatchPhase::Ended ? 3 : 0); // less than there are
        }
    }
    void whatIsMissingCostsWhatTheServerCounts()
    {
        QFETCH(int, phase);
        QFETCH(int, counted);
        QFETCH(int, charged);
        Making making(5, priced());
        const auto made = making.batches(noLimits);
        BatchResults results = resultsOf(making, made[0]);
        results.take(replied(made[0], 0, 200, labelled("yes", 10)));
        results.take(replied(made[0], 1, 200, {{"no", "answer"}})); // paid all the same
        (void)results.answers();
        const Nanos each = made[0].intent.questions[2].reserved;
        const RunCommit rest = results.rest(ended(static_cast<servers::BatchPhase>(phase),
                                                  counted < 0 ? std::nullopt : std::optional<std::int64_t>(counted)));
        QCOMPARE(rest.usage.cost, (1 + charged) * each);
        QCOMPARE(making.pot.inReserve(), 0);
        const bool isEnded = static_cast<servers::BatchPhase>(phase) == servers::BatchPhase::Ended;
        QCOMPARE(results.figures().missingLines, isEnded ? 3 : 0);
        QCOMPARE(results.figures().missingCharged, isEnded ? charged : 0);
    }
    void aFileThatIsReadTwiceCountsOnce()
    {
        Making making(3, priced());
        const auto made = making.batches(noLimits);
        BatchResults results = resultsOf(making, made[0]);
        servers::BatchLine stranger;
        stranger.customId = "run8-x-record1-0";
        const auto first = [&] {
            results.beginFile();
            results.take(replied(made[0], 0, 200, labelled("yes", 10)));
            results.take(replied(made[0], 0, 200, labelled("no", 10)));
            results.take(stranger);
        };
        first(); // and breaks off
        first();
        results.endFile(2);
        for (int time = 0; time < 2; ++time) { // the other file has one of the first file once more
            results.beginFile();
            results.take(replied(made[0], 0, 200, labelled("no", 10)));
            results.take(replied(made[0], 1, 500, {{"error", {{"message", "x"}}}}));
        }
        results.endFile(0);
        const RunCommit rest = results.rest(ended(servers::BatchPhase::Ended));
        QCOMPARE(results.figures().duplicateLines, 2);
        QCOMPARE(results.figures().unknownLines, 3);
        QCOMPARE(results.figures().missingLines, 1);
        QCOMPARE(rest.answers.size(), std::size_t(1));
        QCOMPARE(rest.questions.size(), std::size_t(3));
        QCOMPARE(rest.usage.requests, 1);
    }
    void aKeptAnswerThatNobodyCanReadMakesRoom()
    {
        Making making(2, priced());
        making.answers[making.keyOf(0)] = servers::writeAnswer({servers::LabelAnswer::Kind::Label, "yes"});
        making.answers[making.keyOf(1)] = "{";
        const auto made = making.batches(noLimits);
        QCOMPARE(made.size(), std::size_t(1));
        QCOMPARE(made[0].intent.questions.size(), std::size_t(1));
        QCOMPARE(made[0].intent.questions[0].key, making.keyOf(1));
        std::vector<std::string> unreadable;
        for (const RunCommit &commit : making.commits)
            for (const KeptAnswer &kept : commit.unreadable)
                unreadable.push_back(kept.key + kept.answer);
        QCOMPARE(unreadable, (std::vector<std::string>{making.keyOf(1) + "{"}));
    }
    void aKeyIsToldFromAnotherWithoutBeingTold()
    {
        Making making(1, priced());
        const servers::Labeler other(priced(), making.schema, {}, "sk-another");
        const auto made = making.batches(noLimits);
        RunBatch batch;
        batch.token = made[0].intent.token;
        QVERIFY(!isOfAnotherKey(batch, other)); // nobody knows
        batch.keyMark = made[0].intent.keyMark;
        QVERIFY(!isOfAnotherKey(batch, making.labeler));
        QVERIFY(isOfAnotherKey(batch, other));
        QCOMPARE(other.keyMark("a").size(), std::size_t(16));
        QVERIFY(other.keyMark("a") != other.keyMark("b"));
    }
    void whatWasCancelledIsNoFailure()
    {
        Making making(2, priced());
        const auto made = making.batches(noLimits);
        BatchResults results = resultsOf(making, made[0]);
        const RunCommit rest = results.rest(ended(servers::BatchPhase::Cancelled));
        QVERIFY(rest.questions.empty());
        QCOMPARE(rest.usage.cost, 0);
        QCOMPARE(making.pot.inReserve(), 0);
    }
    void oneGoodLineAmongManyBadOnesIsKept_data()
    {
        QTest::addColumn<bool>("hasGoodOne");
        QTest::addRow("none is good") << false;
        QTest::addRow("one is good") << true;
    }
    void oneGoodLineAmongManyBadOnesIsKept()
    {
        QFETCH(bool, hasGoodOne);
        Making making(30, priced());
        const auto made = making.batches(noLimits);
        BatchResults results = resultsOf(making, made[0]);
        for (std::size_t i = 0; i < 29; ++i)
            results.take(replied(made[0], i, 400, {{"error", {{"message", "no such setting"}}}}));
        if (hasGoodOne)
            results.take(replied(made[0], 29, 200, labelled("yes", 10)));
        const RunCommit rest = results.rest(ended(servers::BatchPhase::Expired));
        QCOMPARE(results.whyOfNoUse().empty(), hasGoodOne);
        QCOMPARE(rest.questions.size(), std::size_t(hasGoodOne ? 30 : 0));
    }
    void aQuotaThatIsGoneIsNoFaultOfARecord()
    {
        Making making(2, priced());
        const auto made = making.batches(noLimits);
        BatchResults results = resultsOf(making, made[0]);
        results.take(replied(made[0], 0, 200, labelled("yes", 10)));
        results.take(replied(made[0], 1, 429, {{"error", {{"code", "insufficient_quota"}}}}));
        const RunCommit rest = results.rest(ended(servers::BatchPhase::Ended));
        QVERIFY(results.isOutOfQuota());
        QCOMPARE(rest.answers.size(), std::size_t(1));
        QCOMPARE(rest.questions.size(), std::size_t(1));
    }
};

SECONDLOOK_SUITE(TestBatchMaker)
#include "tst_batch_maker.moc"
