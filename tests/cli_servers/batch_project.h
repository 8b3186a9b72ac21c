#pragma once

#include "tests/cli_servers/server_project.h"

#include <atomic>
#include <cmath>
#include <memory>

namespace secondlook::test {

inline MockOptions batching(MockBatchOptions batches)
{
    MockOptions options;
    options.batches = std::move(batches);
    return options;
}

/// No batch ends as long as the flag is up.
inline MockOptions batchingWhile(const std::shared_ptr<std::atomic_bool> &isWorking)
{
    MockBatchOptions batches;
    batches.hasEnded = [isWorking](std::int64_t, int) { return !*isWorking; };
    return batching(std::move(batches));
}

/// The first request of a kind goes wrong.
inline MockOptions firstGoesWrong(MockBatchStep step, MockBatchManner manner)
{
    MockBatchOptions batches;
    batches.manner = [step, manner](MockBatchStep now, int before) {
        return now == step && before == 0 ? manner : MockBatchManner::Good;
    };
    return batching(std::move(batches));
}

inline void twoProtocols()
{
    QTest::addColumn<std::string>("kind");
    QTest::addRow("openai") << std::string("openai");
    QTest::addRow("anthropic") << std::string("anthropic");
}

/// With one answer a record, and a server that was tested already.
inline void prepare(ServerProject &project, const std::string &kind, const Json &more = Json::object())
{
    Json profile = {{"kind", kind}, {"base_url", project.server().origin() + (kind == "openai" ? "/v1" : "")}};
    profile["confidence"] = {{"method", "verbalized"}};
    profile.update(more);
    project.addProvider(profile);
    project.cli().must({"provider", "test", project.path(), "mock"});
}

inline void mustBeWholeAndPaidOnce(ServerProject &project, std::int64_t paidBefore, int records)
{
    const Json run = project.mustRun({"--batch"});
    QCOMPARE(run.at("tiers").at("review").get<int>(), records);
    QCOMPARE(run.at("requests").get<int>(), records);
    const double tokens = run.at("tokens").at("input").get<double>() + 2 * run.at("tokens").at("output").get<double>();
    QVERIFY(std::abs(run.at("cost").get<double>() - tokens / 2e6) < 1e-9);
    QCOMPARE(project.counts().batches.batches, 1);
    QCOMPARE(project.counts().batches.requests, records);
    QCOMPARE(project.counts().answered200 - paidBefore, records);
    QCOMPARE(project.counts().mostPaidForOne, 1);
    COMPARE_JSON(project.cli().must({"audit", "verify", project.path(), "--json"}).json().at("intact"), true);
}

} // namespace secondlook::test
