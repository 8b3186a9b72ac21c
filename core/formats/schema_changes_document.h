#pragma once

#include "domain/schema_change.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace secondlook::formats {

/// What changed from one version of the label schema to the next, as it is stored, printed and noted in the log: a list
/// of {"kind", "field", "label", "into", "breaking", "why"}, without the keys that are empty.
nlohmann::ordered_json schemaChangesJson(const std::vector<domain::SchemaChange> &changes);
/// None where the text is no such list.
std::vector<domain::SchemaChange> parseSchemaChanges(std::string_view text);

} // namespace secondlook::formats
