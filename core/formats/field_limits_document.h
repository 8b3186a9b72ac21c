#pragma once

#include "domain/label_schema.h"
#include "formats/json_document.h"

#include <nlohmann/json.hpp>

namespace secondlook::formats {

/// Reads what a field of this kind may hold: its keys beside name, title, kind, required, nullable and labels. Refuses
/// a key that belongs to another kind.
[[nodiscard]] base::Status readFieldLimits(domain::SchemaField &field, const nlohmann::json &object,
                                           const DocumentPlace &place);
void writeFieldLimits(nlohmann::ordered_json &object, const domain::SchemaField &field);

bool hasLabels(domain::FieldKind kind);

} // namespace secondlook::formats
