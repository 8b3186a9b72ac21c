#include "tests/cli/cli_runner.h"

#include "app/cli/command.h"

#include <QTest>

#include <fstream>
#include <sstream>

namespace secondlook::test {

nlohmann::ordered_json CliResult::json() const
{
    const auto parsed = nlohmann::ordered_json::parse(out, nullptr, false);
    if (!parsed.is_object())
        qFatal("standard output is not one JSON object: %s", out.c_str());
    return parsed;
}

void mustAddUp(const nlohmann::ordered_json &run)
{
    const auto &tiers = run.at("tiers");
    const auto &failed = run.at("failed");
    QCOMPARE(run.at("input").get<int>(), tiers.at("auto").get<int>() + tiers.at("audit").get<int>() +
                                             tiers.at("review").get<int>() + failed.at("permanent").get<int>() +
                                             failed.at("transient").get<int>() + run.at("pending").get<int>());
}

CliResult CliRunner::run(const std::vector<std::string> &arguments, const std::string &input)
{
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    cli::Context context{in, out, err, clock, stop.get_token(), "tester"};
    const int exitCode = cli::runProgram(arguments, context);
    return {exitCode, out.str(), err.str()};
}

CliResult CliRunner::must(const std::vector<std::string> &arguments, const std::string &input)
{
    CliResult result = run(arguments, input);
    if (result.exitCode != 0)
        qFatal("'%s' ended with exit code %d: %s", arguments.front().c_str(), result.exitCode, result.err.c_str());
    return result;
}

std::string CliRunner::path(const std::string &name) const
{
    return m_folder.filePath(QString::fromStdString(name)).toStdString();
}

std::string CliRunner::write(const std::string &name, const std::string &content) const
{
    std::ofstream(path(name), std::ios::binary) << content;
    return path(name);
}

std::string CliRunner::read(const std::string &path)
{
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

std::string CliRunner::samplePath(const std::string &name)
{
    return SECONDLOOK_SOURCE_DIR "/resources/sample/" + name;
}

} // namespace secondlook::test
