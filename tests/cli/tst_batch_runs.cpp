// Runs through the batch APIs of model servers: what is sent, what is made of results, and what servers do wrong.
#include "tests/cli/server_project.h"
#include "tests/support/registry.h"

#include <QScopeGuard>
#include <QTest>

#include <atomic>
#include <cmath>

using namespace secondlook;
using namespace secondlook::test;

namespace {

Json profileOf(const ServerProject &project, const std::string &kind, MockModelServer &server)
{
    (void)project;
    return {{"kind", kind}, {"base_url", server.origin() + (kind == "openai" ? "/v1" : "")}};
}

std::string enrichedOf(const Json &run)
{
    return CliRunner::read(run.at("outputs").at("enriched").get<std::string>());
}

} // namespace

class TestBatchRuns : public QObject
{
    Q_OBJECT

    static void twoProtocols()
    {
        QTest::addColumn<std::string>("kind");
        QTest::addRow("openai") << std::string("openai");
        QTest::addRow("anthropic") << std::string("anthropic");
    }
    /// With one answer a record, and a server that was tested already.
    static void prepare(ServerProject &project, const std::string &kind, const Json &more = Json::object())
    {
        Json profile = profileOf(project, kind, project.server());
        profile["confidence"] = {{"method", "verbalized"}};
        profile.update(more);
        project.addProvider(profile);
        project.cli().must({"provider", "test", project.path(), "mock"});
    }

private Q_SLOTS:
    void everyRecordGetsItsAnswer_data() { twoProtocols(); }
    void everyRecordGetsItsAnswer()
    {
        QFETCH(std::string, kind);
        ServerProject project;
        prepare(project, kind);
        const auto paidBefore = project.counts().answered200;
        const Json run = project.mustRun({"--batch"});
        QCOMPARE(run.at("tiers").at("review").get<int>(), 30);
        QCOMPARE(run.at("requests").get<int>(), 30);
        QCOMPARE(run.at("cached").get<int>(), 0);
        COMPARE_JSON(run.at("batches"), (Json{{"submitted", 1},
                                              {"under_way", 0},
                                              {"duplicate_lines", 0},
                                              {"unknown_lines", 0},
                                              {"missing_lines", 0}}));
        QCOMPARE(project.counts().batches.batches, 1);
        QCOMPARE(project.counts().answered200 - paidBefore, 30);
        const double tokensIn = run.at("tokens").at("input").get<double>();
        const double tokensOut = run.at("tokens").at("output").get<double>();
        QVERIFY(tokensIn > 0 && tokensOut > 0);
        QVERIFY(std::abs(run.at("cost").get<double>() - (tokensIn + 2 * tokensOut) / 2e6) < 1e-9); // half of the price
        std::istringstream lines(enrichedOf(run));
        int number = 0;
        for (std::string line; std::getline(lines, line); ++number)
            QCOMPARE(Json::parse(line).at("label").get<std::string>(), std::string(number % 3 == 0 ? "no" : "yes"));
        QCOMPARE(number, 30);
        QCOMPARE(project.cli().must({"audit", "verify", project.path(), "--json"}).json().at("intact").get<bool>(),
                 true);
    }
};

SECONDLOOK_SUITE(TestBatchRuns)
#include "tst_batch_runs.moc"
