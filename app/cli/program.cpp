#include "app/cli/command.h"

#include "app/compose/log_file.h"
#include "app/compose/project.h"
#include "classify/linear_trainer.h"
#include "servers/http_client.h"

#include <QtGlobal>

#include <nlohmann/json.hpp>
#include <openssl/crypto.h>
#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <ostream>

namespace secondlook::cli {

namespace {

int exitCodeOf(base::ErrorCode code)
{
    switch (code) {
    case base::ErrorCode::Usage:
        return WrongUsage;
    case base::ErrorCode::Unreachable:
        return OutOfReach;
    case base::ErrorCode::Cancelled:
        return Interrupted;
    case base::ErrorCode::Budget:
        return BudgetReached;
    default:
        return Failed;
    }
}

std::string versionText()
{
    return std::string("secondlook ") + SECONDLOOK_VERSION + "\nQt " + qVersion() + ", spdlog " +
           std::to_string(SPDLOG_VER_MAJOR) + "." + std::to_string(SPDLOG_VER_MINOR) + ", CLI11 " CLI11_VERSION ", " +
           OPENSSL_VERSION_TEXT + "\n" + compose::databaseLibrary() + ", " + classify::learningLibrary() + ", " +
           servers::httpLibrary();
}

/// The message as a JSON string with its quotes.
class JsonMessage final : public spdlog::custom_flag_formatter
{
public:
    void format(const spdlog::details::log_msg &message, const std::tm &, spdlog::memory_buf_t &line) override
    {
        const std::string text(message.payload.data(), message.payload.size());
        const std::string json = nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
        line.append(json.data(), json.data() + json.size());
    }
    std::unique_ptr<spdlog::custom_flag_formatter> clone() const override { return std::make_unique<JsonMessage>(); }
};

void setUpLogging(const std::string &level, bool json)
{
    auto logger = std::make_shared<spdlog::logger>("secondlook", std::make_shared<spdlog::sinks::stderr_sink_mt>());
    logger->set_level(spdlog::level::from_str(level));
    auto formatter = std::make_unique<spdlog::pattern_formatter>(spdlog::pattern_time_type::utc);
    formatter->add_flag<JsonMessage>('*').set_pattern(
        json ? R"({"at":"%Y-%m-%dT%H:%M:%S.%eZ","level":"%l","message":%*})" : "%H:%M:%S %l %v");
    logger->set_formatter(std::move(formatter));
    spdlog::set_default_logger(std::move(logger));
}

/// Errors about data and servers may quote them, so only those of our own disk are told word for word.
void tellOf(const Context &context, const base::Error &error)
{
    const std::string_view kind = base::codeName(error.code);
    if (error.code == base::ErrorCode::Storage)
        context.events.error("error", {{"kind", kind}, {"message", error.message}, {"where", error.context}});
    else
        context.events.error("error", {{"kind", kind}});
}

/// Runs a command that tells what it does in the file.
int runLogged(Command &command, Context &context, const std::string &file)
{
    const auto log = compose::LogFile::open(file);
    if (!log)
        return report(context, log.error());
    context.events = base::Events(**log);
    const auto started = std::chrono::steady_clock::now();
    context.events.info("command_started",
                        {{"command", command.name()}, {"version", SECONDLOOK_VERSION}, {"process", getpid()}});
    const int exitCode = command.run(context);
    const auto lasted =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - started);
    context.events.info(
        "command_ended",
        {{"command", command.name()}, {"exit_code", exitCode}, {"duration_ms", std::int64_t{lasted.count()}}});
    context.events = {};
    if (const base::Status whole = (*log)->close(); !whole) // no work is lost with it
        context.err << "secondlook: " << whole.error().text() << "\n";
    return exitCode;
}

} // namespace

int report(Context &context, const base::Error &error)
{
    std::string line = error.text();
    std::replace(line.begin(), line.end(), '\n', ' ');
    tellOf(context, error);
    context.err << "secondlook: " << line << "\n";
    if (context.json) {
        const nlohmann::ordered_json json = {
            {"error", {{"kind", base::codeName(error.code)}, {"message", error.message}, {"where", error.context}}}};
        context.out << json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << "\n";
    }
    return exitCodeOf(error.code);
}

int runProgram(const std::vector<std::string> &arguments, Context &context)
{
    CLI::App app("Second Look: human-in-the-loop labeling review", "secondlook");
    app.set_version_flag("--version", versionText);
    app.require_subcommand(1);
    std::string logLevel = "warn";
    bool logJson = false;
    std::string logFile;
    app.add_option("--log-level", logLevel, "What is logged to standard error")
        ->check(CLI::IsMember({"trace", "debug", "info", "warn", "error", "off"}));
    app.add_flag("--log-json", logJson, "Log as JSON objects");
    app.add_option("--log-file", logFile,
                   "Add what happens to this file, a JSON object a line, without texts of records, answers or keys");

    const std::vector<std::unique_ptr<Command>> commands = allCommands();
    int exitCode = Done;
    for (const std::unique_ptr<Command> &command : commands) {
        CLI::App *sub = app.add_subcommand(command->name(), command->description());
        sub->footer("Example:\n  " + command->example());
        sub->add_flag("--json", context.json, "Print one JSON object and nothing else on standard output");
        sub->fallthrough();
        command->addOptions(*sub);
        sub->final_callback([&exitCode, &context, &command, &logLevel, &logJson, &logFile] {
            setUpLogging(logLevel, logJson);
            exitCode = logFile.empty() ? command->run(context) : runLogged(*command, context, logFile);
            context.out.flush();
        });
    }
    try {
        std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
        app.parse(reversed);
    } catch (const CLI::Success &asked) {
        return app.exit(asked, context.out, context.err);
    } catch (const CLI::ParseError &wrong) {
        context.json = context.json || std::find(arguments.begin(), arguments.end(), "--json") != arguments.end();
        return report(context, {base::ErrorCode::Usage, std::string(wrong.what()) + " (see 'secondlook --help')", {}});
    }
    return exitCode;
}

} // namespace secondlook::cli
