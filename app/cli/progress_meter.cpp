#include "app/cli/progress_meter.h"

#include "base/text.h"

#include <algorithm>
#include <cmath>
#include <ostream>

namespace secondlook::cli {

ProgressMeter::ProgressMeter(Context &context, std::string what, std::string unit)
    : m_context(context), m_what(std::move(what)), m_unit(std::move(unit))
{
}

ProgressMeter::~ProgressMeter()
{
    if (m_drawn && m_context.errIsTerminal)
        m_context.err << "\r\033[K" << std::flush;
}

base::ProgressCallback ProgressMeter::callback()
{
    return [this](const base::Progress &progress) {
        const auto interval =
            m_context.errIsTerminal ? std::chrono::milliseconds(200) : std::chrono::milliseconds(5000);
        const Steady::time_point now = Steady::now();
        if (now - m_shown < interval)
            return;
        m_shown = now;
        show(progress);
    };
}

void ProgressMeter::show(const base::Progress &progress)
{
    if (m_context.errIsTerminal)
        m_context.err << '\r' << text(progress) << "\033[K" << std::flush;
    else
        m_context.err << text(progress) << std::endl;
    m_drawn = true;
}

std::string ProgressMeter::text(const base::Progress &progress) const
{
    const double seconds = std::chrono::duration<double>(Steady::now() - m_started).count();
    std::string line = m_what;
    if (progress.total > 0) {
        const double share = std::min(1.0, static_cast<double>(progress.done) / static_cast<double>(progress.total));
        const auto filled = static_cast<std::size_t>(share * 20.0);
        line += " [" + std::string(filled, '#') + std::string(20 - filled, '.') + "] " +
                std::to_string(static_cast<int>(share * 100.0)) + "%";
        if (share > 0.0)
            line += ", " + std::to_string(static_cast<int>(std::ceil(seconds * (1.0 - share) / share))) + " s left";
    }
    if (!m_unit.empty())
        line +=
            ", " + base::grouped(progress.done) + " " + m_unit + ", " +
            base::grouped(static_cast<std::int64_t>(static_cast<double>(progress.done) / std::max(seconds, 0.001))) +
            "/s";
    return line;
}

} // namespace secondlook::cli
