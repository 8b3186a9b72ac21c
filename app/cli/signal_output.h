#pragma once

#include "app/cli/command.h"
#include "domain/signal.h"
#include "quality/declared_fields.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace secondlook::cli {

/// The options --require and --agree, as an import and the command signals take them.
class DeclaredFieldOptions
{
public:
    void addTo(CLI::App &app);
    /// Errors: Usage where a pair is none.
    [[nodiscard]] base::Result<quality::DeclaredFields> read() const;
    bool isEmpty() const { return m_required.empty() && m_agreeing.empty(); }

private:
    std::vector<std::string> m_required;
    std::vector<std::string> m_agreeing;
};

/// Counts by name, those that no record has left out.
nlohmann::ordered_json signalsJson(const domain::SignalCounts &counts);
/// A line that names each signal that some record has, with its count; nothing where none has one.
void printSignals(Context &context, const domain::SignalCounts &counts);

} // namespace secondlook::cli
