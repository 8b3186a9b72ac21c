#pragma once

#include "app/cli/command.h"
#include "base/progress.h"

#include <chrono>
#include <string>

namespace secondlook::cli {

/// Shows how far a long command is on standard error: a bar with rate and time left on a terminal, one line every five
/// seconds otherwise.
class ProgressMeter
{
public:
    /// `unit` names what is counted ("records"); empty where it is bytes and only the share is shown.
    ProgressMeter(Context &context, std::string what, std::string unit);
    ~ProgressMeter(); ///< clears the bar

    base::ProgressCallback callback();

private:
    using Steady = std::chrono::steady_clock;
    void show(const base::Progress &progress);
    std::string text(const base::Progress &progress) const;

    Context &m_context;
    std::string m_what;
    std::string m_unit;
    Steady::time_point m_started = Steady::now();
    Steady::time_point m_shown = m_started;
    bool m_drawn = false;
};

} // namespace secondlook::cli
