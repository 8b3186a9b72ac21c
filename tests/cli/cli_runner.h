#pragma once

#include "tests/support/test_clock.h"

#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <stop_token>
#include <string>
#include <vector>

namespace secondlook::test {

/// What one call of the program printed and returned.
struct CliResult
{
    int exitCode = -1;
    std::string out;
    std::string err;

    /// Standard output as the one JSON object it must be.
    nlohmann::ordered_json json() const;
};

/// Every record of a run stands in just one place; else the test fails.
void mustAddUp(const nlohmann::ordered_json &run);

/// Calls the command line in this process, in a folder of its own.
class CliRunner
{
public:
    CliResult run(const std::vector<std::string> &arguments, const std::string &input = {});
    /// The same, and the call must end with exit code 0.
    CliResult must(const std::vector<std::string> &arguments, const std::string &input = {});

    std::string path(const std::string &name) const;
    std::string write(const std::string &name, const std::string &content) const; ///< gives the path
    static std::string read(const std::string &path);
    static std::string samplePath(const std::string &name);

    TestClock clock;
    std::stop_source stop;

private:
    QTemporaryDir m_folder;
};

} // namespace secondlook::test

/// Compares a JSON value with one that JSON can hold.
#define COMPARE_JSON(actual, expected)                                                                                 \
    do {                                                                                                               \
        const nlohmann::ordered_json comparedActual = (actual);                                                        \
        QVERIFY2(comparedActual == nlohmann::ordered_json(expected), comparedActual.dump().c_str());                   \
    } while (false)
