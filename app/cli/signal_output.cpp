#include "app/cli/signal_output.h"

#include "app/cli/output.h"
#include "base/text.h"

#include <ostream>

namespace secondlook::cli {

namespace {

/// Calls `each` with the name and count of every signal that some record has.
template <typename Each> void eachSignal(const domain::SignalCounts &counts, Each each)
{
    for (int bit = 0; bit < domain::signalCount; ++bit) {
        if (const std::int64_t count = counts[static_cast<std::size_t>(bit)]; count > 0)
            each(std::string(domain::signalName(domain::signalAt(bit))), count);
    }
}

} // namespace

void DeclaredFieldOptions::addTo(CLI::App &app)
{
    app.add_option("--require", m_required, "Field that every record has: those without it show missing_field")
        ->allow_extra_args(false);
    app.add_option("--agree", m_agreeing,
                   "Two fields that say the same, as A=B: where they do not, it is a contradiction")
        ->allow_extra_args(false);
}

base::Result<quality::DeclaredFields> DeclaredFieldOptions::read() const
{
    quality::DeclaredFields declared{m_required, {}};
    for (const std::string &pair : m_agreeing) {
        const std::size_t sign = pair.find('=');
        if (sign == std::string::npos || sign == 0 || sign + 1 == pair.size())
            return base::fail(base::ErrorCode::Usage,
                              "--agree takes the names of two fields with = between them, such as country=land, not '" +
                                  base::shortened(pair, 100) + "'");
        declared.agreeing.emplace_back(pair.substr(0, sign), pair.substr(sign + 1));
    }
    return declared;
}

nlohmann::ordered_json signalsJson(const domain::SignalCounts &counts)
{
    nlohmann::ordered_json json = nlohmann::ordered_json::object();
    eachSignal(counts, [&json](const std::string &name, std::int64_t count) { json[name] = count; });
    return json;
}

void printSignals(Context &context, const domain::SignalCounts &counts)
{
    std::string line;
    eachSignal(counts, [&line](const std::string &name, std::int64_t count) {
        line += (line.empty() ? "Signals: " : ", ") + name + " " + base::grouped(count);
    });
    if (!line.empty())
        context.out << line << "\n";
}

} // namespace secondlook::cli
