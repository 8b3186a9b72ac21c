#pragma once

#include "tests/cli/cli_runner.h"
#include "tests/support/mock_model_server.h"

#include <QTest>

#include <functional>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook::test {

using Json = nlohmann::ordered_json;

inline bool holdsPart(const std::string &text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

inline std::int64_t failuresOf(const Json &run, const char *reason)
{
    return run.at("failed").at("by_reason").value(reason, std::int64_t{0});
}

/// A project with labels yes and no, and records r-0, r-1, ... of which every third says no.
class ServerProject
{
public:
    explicit ServerProject(MockOptions options = {}, int records = 30, int labelled = 0) : m_server(std::move(options))
    {
        m_cli.must({"init", path(), "--labels", m_cli.write("labels.json", R"({"labels":["yes","no"]})")});
        std::string lines;
        for (int i = 0; i < records; ++i)
            lines += recordLine(i, i < labelled);
        std::vector<std::string> import{"import", path(), m_cli.write("records.jsonl", lines)};
        if (labelled > 0)
            import.insert(import.end(), {"--label", "label"});
        if (records > 0)
            m_cli.must(import);
        addProvider();
    }

    static std::string recordLine(int number, bool isLabelled)
    {
        const char *label = number % 3 == 0 ? "no" : "yes";
        Json line = {{"id", "r-" + std::to_string(number)},
                     {"text", "Record " + std::to_string(number) + " says " + label}};
        if (isLabelled)
            line["label"] = label;
        return line.dump() + "\n";
    }

    /// `more`: keys of the profile that differ.
    void addProvider(const Json &more = Json::object())
    {
        Json profile = {{"name", "mock"},
                        {"kind", "openai"},
                        {"base_url", m_server.origin() + "/v1"},
                        {"model", "m"},
                        {"prices", {{"input", 1.0}, {"output", 2.0}}},
                        {"timeout_seconds", 2}};
        profile.update(more);
        m_cli.must({"provider", "add", path(), m_cli.write("provider.json", profile.dump())});
    }

    CliResult run(const std::vector<std::string> &more = {}) { return m_cli.run(runCall(more)); }
    Json mustRun(const std::vector<std::string> &more = {})
    {
        const Json json = m_cli.must(runCall(more)).json();
        mustAddUp(json);
        return json;
    }

    std::string path() const { return m_cli.path("tickets.secondlook"); }
    CliRunner &cli() { return m_cli; }
    MockCounts counts() const { return m_server.counts(); }
    MockModelServer &server() { return m_server; }

private:
    std::vector<std::string> runCall(const std::vector<std::string> &more) const
    {
        std::vector<std::string> call{"run", path(), "--json", "--classifier", "llm:mock", "--tolerance", "1"};
        call.insert(call.end(), more.begin(), more.end());
        return call;
    }

    CliRunner m_cli;
    MockModelServer m_server;
};

inline MockOptions failing(std::function<MockFault(const MockQuestion &)> fault)
{
    MockOptions options;
    options.fault = std::move(fault);
    options.retryAfter = std::chrono::milliseconds(20);
    return options;
}

inline bool isAbout(const MockQuestion &question, const char *record)
{
    return holdsPart(question.prompt, std::string(record) + " says");
}

} // namespace secondlook::test
