#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/event_log.h"

#include <CLI/CLI.hpp>

#include <iosfwd>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace secondlook::cli {

/// The exit codes of the contract.
enum ExitCode {
    Done = 0,
    Failed = 1,
    WrongUsage = 2,
    OutOfTolerance = 3,
    BudgetReached = 4,
    OutOfReach = 5,
    Interrupted = 130
};

/// What every command works with; tests put their own streams and clock here.
struct Context
{
    std::istream &in;
    std::ostream &out;
    std::ostream &err;
    const base::Clock &clock;
    std::stop_token stop;
    std::string actor; ///< named in the audit log
    bool errIsTerminal = false;
    bool json = false;
    base::Events events{}; ///< into the log file, where one was asked for
};

/// One command of the program: its options and what it does.
class Command
{
public:
    virtual ~Command() = default;
    virtual std::string name() const = 0;
    virtual std::string description() const = 0;
    virtual std::string example() const = 0; ///< one line, shown by --help
    virtual void addOptions(CLI::App &app) = 0;
    virtual int run(Context &context) = 0;
};

/// Every command, in the order of the help.
std::vector<std::unique_ptr<Command>> allCommands();

/// Says what is wrong, where and what to do, in one line, and with --json as an object too. Returns the exit code.
int report(Context &context, const base::Error &error);

/// The whole program: reads the arguments (without the program's name), runs one command, returns its exit code.
int runProgram(const std::vector<std::string> &arguments, Context &context);

} // namespace secondlook::cli
