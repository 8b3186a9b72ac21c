#pragma once

#include "tests/cli_servers/server_project.h"

namespace secondlook::test {

inline MockOptions batching(MockBatchOptions batches)
{
    MockOptions options;
    options.batches = std::move(batches);
    return options;
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

} // namespace secondlook::test
