// How batches are spoken of: files of requests, what servers say of a batch, and the lines of results.
#include "servers/batch_server.h"
#include "servers/batch_wire.h"
#include "servers/line_splitter.h"
#include "tests/core/servers/asking.h"
#include "tests/support/registry.h"
#include "tests/support/test_clock.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace secondlook;
using namespace secondlook::servers;
using nlohmann::json;

class TestBatches : public QObject
{
    Q_OBJECT

    static const BatchWire &openAi() { return *batchWireOf(domain::ProviderKind::OpenAi); }
    static const BatchWire &anthropic() { return *batchWireOf(domain::ProviderKind::Anthropic); }

    static std::string fileOf(const BatchWire &wire)
    {
        std::string file = wire.fileBegin("t0ken");
        wire.addRequest(file, "run1-t0ken-record1-0", R"({"model":"m","a":1})");
        wire.addRequest(file, "run1-t0ken-record2-0", R"({"model":"m","a":2})");
        return file + wire.fileEnd("t0ken");
    }
    static std::string fileAbout(const Labeler &labeler)
    {
        domain::Record record;
        record.text = "They say yes";
        std::string file = openAi().fileBegin("t0ken");
        openAi().addRequest(file, "c-1", labeler.body(record, {}));
        return file + openAi().fileEnd("t0ken");
    }
    static domain::LabelSchema labels()
    {
        domain::LabelSchema schema;
        schema.fields.push_back({"answer"});
        schema.fields.front().labels = {{"yes"}, {"no"}};
        return schema;
    }
    static domain::Provider provider(const test::MockModelServer &server)
    {
        domain::Provider provider;
        provider.name = "mock";
        provider.baseUrl = server.origin() + "/v1";
        provider.model = "m";
        provider.timeout = std::chrono::seconds(20);
        return provider;
    }

private Q_SLOTS:
    void openAiTakesAFileOfLines()
    {
        const std::string file = fileOf(openAi());
        const auto begin = file.find("\r\n\r\n", file.find("filename=")) + 4;
        const std::string lines = file.substr(begin, file.find("\r\n--secondlook-t0ken--") - begin);
        QCOMPARE(lines.back(), '\n');
        const json first = json::parse(lines.substr(0, lines.find('\n')));
        QCOMPARE(first.at("custom_id").get<std::string>(), std::string("run1-t0ken-record1-0"));
        QCOMPARE(first.at("method").get<std::string>(), std::string("POST"));
        QCOMPARE(first.at("url").get<std::string>(), std::string("/v1/chat/completions"));
        QCOMPARE(first.at("body").dump(), std::string(R"({"a":1,"model":"m"})"));
        // The body stands there byte for byte.
        QVERIFY(lines.find(R"("body":{"model":"m","a":2}})") != std::string::npos);
        QVERIFY(file.find("name=\"purpose\"\r\n\r\nbatch\r\n") != std::string::npos);
        QCOMPARE(openAi().fileType("t0ken"), std::string("multipart/form-data; boundary=secondlook-t0ken"));
        const json create = json::parse(openAi().createBody("file-1", "t0ken"));
        QVERIFY(create == (json{{"input_file_id", "file-1"},
                                {"endpoint", "/v1/chat/completions"},
                                {"completion_window", "24h"},
                                {"metadata", {{"secondlook_batch", "t0ken"}}}}));
    }
    void anthropicTakesOneBody()
    {
        const json file = json::parse(fileOf(anthropic()));
        QVERIFY(file == (json{{"requests",
                               {{{"custom_id", "run1-t0ken-record1-0"}, {"params", {{"model", "m"}, {"a", 1}}}},
                                {{"custom_id", "run1-t0ken-record2-0"}, {"params", {{"model", "m"}, {"a", 2}}}}}}}));
        QVERIFY(anthropic().uploadPath().empty());
        QVERIFY(batchWireOf(domain::ProviderKind::Ollama) == nullptr);
    }
    void statesOfABatchAreUnderstood_data()
    {
        QTest::addColumn<bool>("isOpenAi");
        QTest::addColumn<std::string>("says");
        QTest::addColumn<int>("phase");
        const auto row = [](bool isOpenAi, const char *says, BatchPhase phase) {
            QTest::addRow("%s %s", isOpenAi ? "openai" : "anthropic", says)
                << isOpenAi << std::string(says) << int(phase);
        };
        for (const char *working : {"validating", "in_progress", "finalizing", "cancelling", "what comes next"})
            row(true, working, BatchPhase::Working);
        row(true, "completed", BatchPhase::Ended);
        row(true, "expired", BatchPhase::Expired);
        row(true, "cancelled", BatchPhase::Cancelled);
        row(true, "failed", BatchPhase::Failed);
        row(false, "in_progress", BatchPhase::Working);
        row(false, "canceling", BatchPhase::Working);
        row(false, "ended", BatchPhase::Ended);
    }
    void statesOfABatchAreUnderstood()
    {
        QFETCH(bool, isOpenAi);
        QFETCH(std::string, says);
        QFETCH(int, phase);
        const auto status =
            (isOpenAi ? openAi() : anthropic())
                .readStatus(json{{"id", "batch_1"}, {isOpenAi ? "status" : "processing_status", says}}.dump());
        QVERIFY(status);
        QCOMPARE(int(status->phase), phase);
    }
    void whatAServerSaysOfABatchIsRead()
    {
        const auto openAiBatch = openAi().readStatus(json{
            {"id", "batch_1"},
            {"status", "completed"},
            {"created_at", 1'767'225'600},
            {"metadata", {{"secondlook_batch", "t0ken"}}},
            {"request_counts", {{"total", 9}, {"completed", 5}, {"failed", 2}}},
            {"output_file_id", "out-1"},
            {"error_file_id", "err-1"}}.dump());
        QCOMPARE(openAiBatch->token, std::string("t0ken"));
        QCOMPARE(openAiBatch->requests, 9);
        QCOMPARE(openAiBatch->answered, 7);
        QCOMPARE(openAiBatch->succeeded, std::optional<std::int64_t>(5));
        QCOMPARE(openAiBatch->createdAt, 1'767'225'600'000);
        QCOMPARE(openAiBatch->resultPaths, (std::vector<std::string>{"/files/out-1/content", "/files/err-1/content"}));
        const auto anthropicBatch = anthropic().readStatus(json{
            {"id", "msgbatch_1"},
            {"processing_status", "ended"},
            {"created_at", "2026-01-01T00:00:00Z"},
            {"results_url", "https://elsewhere.example/steal"},
            {"request_counts", {{"processing", 0}, {"succeeded", 5}, {"errored", 1}, {"canceled", 2}, {"expired", 1}}}}
                                                               .dump());
        QCOMPARE(anthropicBatch->requests, 9);
        QCOMPARE(anthropicBatch->succeeded, std::optional<std::int64_t>(5));
        QCOMPARE(int(anthropicBatch->phase), int(BatchPhase::Cancelled));
        QCOMPARE(anthropicBatch->createdAt, 1'767'225'600'000);
        QCOMPARE(anthropicBatch->resultPaths, (std::vector<std::string>{"/v1/messages/batches/msgbatch_1/results"}));
        const auto failed = openAi().readStatus(
            R"({"id":"b","status":"failed","errors":{"data":[{"code":"c","message":"No\nquota"}]}})");
        QCOMPARE(failed->why, std::string("No quota"));
        QVERIFY(!failed->succeeded);
    }
    void listsOfBatchesAreReadPageByPage_data()
    {
        QTest::addColumn<bool>("isOpenAi");
        QTest::addRow("openai") << true;
        QTest::addRow("anthropic") << false;
    }
    void listsOfBatchesAreReadPageByPage()
    {
        QFETCH(bool, isOpenAi);
        const BatchWire &wire = isOpenAi ? openAi() : anthropic();
        const auto batch = [isOpenAi](const json &id) {
            return json{{"id", id}, {isOpenAi ? "status" : "processing_status", "in_progress"}};
        };
        json page = {{"data", {batch("b2"), batch("b1")}}, {"has_more", true}, {"last_id", "b1"}};
        QCOMPARE(wire.readList(page.dump())->batches.size(), std::size_t(2));
        QCOMPARE(wire.readList(page.dump())->next, std::string("b1"));
        page["has_more"] = false;
        QVERIFY(wire.readList(page.dump())->next.empty());
        page["data"].push_back(batch("../b")); // it may be the one that is looked for
        QVERIFY(!wire.readList(page.dump()));
        QVERIFY(wire.readList(R"({"data":[]})")->batches.empty());
        QVERIFY(!wire.readList(R"({"data":[],"has_more":true})")); // nobody can say what comes after
        QVERIFY(!wire.readList("{}"));
    }
    void noIdLeadsElsewhere_data()
    {
        QTest::addColumn<std::string>("id");
        QTest::addRow("a path") << std::string("../../secret");
        QTest::addRow("a question mark") << std::string("a?b=c");
        QTest::addRow("an address") << std::string("http://x");
        QTest::addRow("a line break") << std::string("a\nb");
        QTest::addRow("without end") << std::string(1'000, 'a');
    }
    void noIdLeadsElsewhere()
    {
        QFETCH(std::string, id);
        QVERIFY(batchIdIn(json{{"id", id}}.dump()).empty());
        QVERIFY(!openAi().readStatus(json{{"id", id}, {"status", "completed"}}.dump()));
        QVERIFY(!anthropic().readStatus(json{{"id", id}, {"processing_status", "ended"}}.dump()));
        const auto status =
            openAi().readStatus(json{{"id", "b"}, {"status", "completed"}, {"output_file_id", id}}.dump());
        QVERIFY(status->resultPaths.empty());
    }
    void linesOfResultsAreRead()
    {
        const auto replied = openAi().readLine(
            R"({"id":"x","custom_id":"c-1","response":{"status_code":429,"request_id":"r","body":{"error":{"message":"slow"}}},"error":null})");
        QCOMPARE(replied->customId, std::string("c-1"));
        QCOMPARE(replied->reply.status, 429);
        QCOMPARE(replied->reply.body, std::string(R"({"error":{"message":"slow"}})"));
        const auto expired =
            openAi().readLine(R"({"custom_id":"c","response":null,"error":{"code":"batch_expired","message":"late"}})");
        QCOMPARE(int(expired->kind), int(BatchLine::Kind::Expired));
        const auto cancelled =
            openAi().readLine(R"({"custom_id":"c","response":null,"error":{"code":"batch_cancelled"}})");
        QCOMPARE(int(cancelled->kind), int(BatchLine::Kind::Cancelled));
        const auto neither = openAi().readLine(R"({"custom_id":"c","response":null,"error":null})");
        QCOMPARE(int(verdictOn(neither->reply, 0).kind), int(ReplyKind::Transient));
        const auto answered =
            anthropic().readLine(R"({"custom_id":"c","result":{"type":"succeeded","message":{"content":[]}}})");
        QCOMPARE(answered->reply.body, std::string(R"({"content":[]})"));
        for (const char *error : {R"({"type":"error","error":{"type":"overloaded_error","message":"full"}})",
                                  R"({"type":"overloaded_error","message":"full"})"}) {
            const auto failed = anthropic().readLine(
                std::string(R"({"custom_id":"c","result":{"type":"errored","error":)") + error + "}}");
            QCOMPARE(verdictOn(failed->reply, 0).reason, std::string("overloaded"));
        }
        QCOMPARE(int(anthropic().readLine(R"({"custom_id":"c","result":{"type":"expired"}})")->kind),
                 int(BatchLine::Kind::Expired));
        QCOMPARE(int(anthropic().readLine(R"({"custom_id":"c","result":{"type":"canceled"}})")->kind),
                 int(BatchLine::Kind::Cancelled));
    }
    void whatIsNoLineIsNone_data()
    {
        QTest::addColumn<std::string>("line");
        QTest::addRow("nothing") << std::string();
        QTest::addRow("no JSON") << std::string("<html>");
        QTest::addRow("no id") << std::string("{}");
        QTest::addRow("an id that is none") << std::string(R"({"custom_id":7})");
        QTest::addRow("no UTF-8") << std::string("{\"custom_id\":\"c\",\"response\":\"\xff\"}");
        QTest::addRow("nested without end")
            << R"({"custom_id":"c","response":)" + std::string(2'000'000, '[') + std::string(2'000'000, ']') + "}";
    }
    void whatIsNoLineIsNone()
    {
        QFETCH(std::string, line);
        QVERIFY(!openAi().readLine(line));
        QVERIFY(!anthropic().readLine(line));
    }
    void linesArePutTogetherFromPieces_data()
    {
        QTest::addColumn<int>("piece");
        for (const int piece : {1, 2, 3, 7, 100})
            QTest::addRow("%d bytes", piece) << piece;
    }
    void linesArePutTogetherFromPieces()
    {
        QFETCH(int, piece);
        std::vector<std::string> lines;
        LineSplitter splitter(8, [&lines](std::string_view line) {
            lines.emplace_back(line);
            return line != "stop";
        });
        const std::string text = "one\n\n12345678\n123456789\nlast";
        for (std::size_t at = 0; at < text.size(); at += static_cast<std::size_t>(piece))
            QVERIFY(splitter.add(std::string_view(text).substr(at, static_cast<std::size_t>(piece))));
        QVERIFY(splitter.finish());
        QCOMPARE(lines,
                 (std::vector<std::string>{"one", "12345678", "", "last"})); // too long: known to have been there
        QVERIFY(!splitter.add("stop\nmore\n"));
        QCOMPARE(lines.back(), std::string("stop"));
    }
    void aLargeBodyIsTakenAsItComes()
    {
        test::MockOptions options;
        const std::string body(3 * HttpClient::mostBytes / 2, 'x');
        options.verbatim = [&body](const test::MockHttpRequest &request) {
            const int status = request.path == "/refused" ? 400 : 200;
            return "HTTP/1.1 " + std::to_string(status) +
                   " x\r\nContent-Length: " + std::to_string(status == 200 ? body.size() : 3) + "\r\n\r\n" +
                   (status == 200 ? body : "why");
        };
        const test::MockModelServer server(options);
        std::size_t taken = 0;
        const auto ask = [&](const std::string &path, std::size_t most, std::size_t enough) {
            HttpRequest request = test::request(path);
            request.isLarge = true;
            request.mostBytes = static_cast<std::int64_t>(most);
            taken = 0;
            request.takeBody = [&taken, enough](std::string_view piece) {
                taken += piece.size();
                return taken < enough;
            };
            return test::only(server, std::move(request));
        };
        const HttpReply whole = ask("/whole", 2 * body.size(), 2 * body.size());
        QCOMPARE(whole.status, 200);
        QCOMPARE(taken, body.size());
        QVERIFY(whole.body.empty());
        QCOMPARE(int(ask("/whole", body.size() - 1, 2 * body.size()).problem), int(HttpProblem::TooLarge));
        QVERIFY(ask("/whole", 2 * body.size(), 1'000).problem != HttpProblem::None);
        QVERIFY(taken < body.size());
        const HttpReply refused = ask("/refused", 2 * body.size(), 2 * body.size());
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.body, std::string("why")); // a complaint is no part of what was asked for
        QCOMPARE(taken, std::size_t(0));
    }
    void aBatchGoesThereAndBack()
    {
        const test::MockModelServer mock;
        const Labeler labeler(provider(mock), labels(), {}, {});
        const test::TestClock clock;
        BatchServer server(labeler, openAi(), clock, {});
        const auto id = server.upload(fileAbout(labeler), "t0ken");
        QVERIFY2(id, id ? "" : id.error().sentence.c_str());
        const auto made = server.create(*id, "t0ken");
        QVERIFY2(made, made ? "" : made.error().sentence.c_str());
        QCOMPARE(server.list({})->batches.front().token, std::string("t0ken"));
        const auto status = server.status(made->id);
        QCOMPARE(int(status->phase), int(BatchPhase::Ended));
        std::int64_t unreadable = 0;
        std::vector<BatchLine> lines;
        const auto read = server.results(
            status->resultPaths.front(),
            [&lines](const BatchLine &line) {
                lines.push_back(line);
                return true;
            },
            unreadable);
        QVERIFY(read);
        QCOMPARE(lines.size(), std::size_t(1));
        std::string why;
        QCOMPARE(labeler.read(lines.front().reply.body, why)->label, std::string("yes"));
    }
    void whetherABatchWasMadeIsUnknownWhereNoClearNoCame_data()
    {
        QTest::addColumn<int>("manner");
        QTest::addColumn<bool>("isUndecided");
        using enum test::MockBatchManner;
        QTest::addRow("refused") << int(Refused) << false;
        QTest::addRow("not there") << int(Unknown) << false;
        QTest::addRow("broken") << int(Broken) << true;
        QTest::addRow("lost") << int(DoneAndLost) << true;
        QTest::addRow("broken off") << int(BrokenOff) << true;
    }
    void whetherABatchWasMadeIsUnknownWhereNoClearNoCame()
    {
        QFETCH(int, manner);
        QFETCH(bool, isUndecided);
        test::MockOptions options;
        options.batches.manner = [manner](test::MockBatchStep step, int) {
            return step == test::MockBatchStep::Upload ? test::MockBatchManner::Good
                                                       : static_cast<test::MockBatchManner>(manner);
        };
        const test::MockModelServer mock(options);
        const Labeler labeler(provider(mock), labels(), {}, {});
        const test::TestClock clock;
        BatchServer server(labeler, openAi(), clock, {});
        const auto id = server.upload(fileAbout(labeler), "t0ken");
        QVERIFY(id);
        const auto made = server.create(*id, "t0ken");
        QVERIFY(!made);
        QCOMPARE(made.error().isUndecided, isUndecided);
        QVERIFY(!server.status("batch_1").error().isUndecided); // to ask again costs nothing
    }
    void aStopEndsAWaitAtOnce()
    {
        test::MockOptions options;
        std::stop_source stop;
        options.batches.manner = [&stop](test::MockBatchStep, int) {
            stop.request_stop();
            return test::MockBatchManner::Ignored;
        };
        const test::MockModelServer mock(options);
        const Labeler labeler(provider(mock), labels(), {}, {});
        const test::TestClock clock;
        BatchServer server(labeler, openAi(), clock, stop.get_token());
        QCOMPARE(int(server.status("batch_1").error().kind), int(BatchTrouble::Kind::Stopped));
        QVERIFY(!server.pause(std::chrono::hours(1)));
    }
};

SECONDLOOK_SUITE(TestBatches)
#include "tst_batches.moc"
