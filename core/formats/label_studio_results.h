#pragma once

#include "domain/field_value.h"
#include "formats/json_value.h"

#include <optional>
#include <string>
#include <string_view>

namespace secondlook::formats {

/// The control of a labeling configuration that asks for a field, as Label Studio names it in `type`.
std::string_view controlType(domain::FieldKind kind);

/// The labeling configuration (XML) under which tasks of this schema show; `textKey` is the key of `data` with the
/// text.
std::string labelStudioConfig(const domain::LabelSchema &schema, const std::string &textKey);

/// Appends `value` as results of the control `field`, a comma before each but the first of `out`'s list. Ids of results
/// begin with `idStem`. Offsets of spans are turned from code points of `text` to the UTF-16 units that browsers count.
void appendResults(std::string &out, const domain::SchemaField &field, const domain::FieldValue &value,
                   const std::string &text, const std::string &idStem);

/// Adds what one result says about `field` to `value`; spans come one by one. False where it does not fit the kind of
/// the field.
bool takeResult(const Json &result, const domain::SchemaField &field, const std::string &text,
                std::optional<domain::FieldValue> &value);

} // namespace secondlook::formats
