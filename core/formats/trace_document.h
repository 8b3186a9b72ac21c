#pragma once

#include "domain/provenance.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace secondlook::formats {

/// The chain behind one record's label: {"id", "steps": [{"at", "what", particulars}]}.
nlohmann::ordered_json traceJson(const std::string &id, const std::vector<domain::TraceStep> &steps);

} // namespace secondlook::formats
