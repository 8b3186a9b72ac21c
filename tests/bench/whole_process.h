#pragma once

#include <string>
#include <vector>

namespace secondlook::bench {

/// What a finished process cost.
struct ProcessFigures
{
    int exitCode = -1;
    double seconds = 0.0; ///< wall clock
    double peakMb = 0.0;  ///< largest resident set
    double processorSeconds = 0.0;
    std::string output; ///< standard output
};

/// Runs a program to its end; its standard error goes to ours.
ProcessFigures runProcess(const std::vector<std::string> &arguments);

/// Starts a program and kills it (SIGKILL) after `seconds`, unless it has ended before. False where it had.
bool killProcess(const std::vector<std::string> &arguments, double seconds);

} // namespace secondlook::bench
