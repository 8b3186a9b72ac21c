#pragma once

#include "base/result.h"
#include "domain/field_value.h"

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook::formats {

/// Appends a value as JSON: null, true or false, a number, a text, a list of labels or a list of spans {"begin", "end",
/// "label"}, offsets in code points.
void appendValueJson(std::string &out, const domain::FieldValue &value);

/// A value as one cell of a table: "true" or "false", a number, a label or text, labels joined by "|", spans as JSON.
/// Empty for "no answer", for an empty text and for no labels.
std::string valueCell(const domain::FieldValue &value);

/// Reads what valueCell() writes; none from an empty cell. The value need not fit the field's limits yet. Input error
/// that names the field.
[[nodiscard]] base::Result<std::optional<domain::FieldValue>> parseValueCell(std::string_view cell,
                                                                             const domain::SchemaField &field);

/// Reads what appendValueJson() writes, with "start" for "begin" in spans as well, and yes and no for true and false;
/// none where the value is not of the field's kind. The value need not fit the field's limits yet.
std::optional<domain::FieldValue> valueFromJson(const nlohmann::ordered_json &value, const domain::SchemaField &field);

/// Names joined by "|"; "\|" and "\\" stand for those characters in a name.
std::string joinedNames(const std::vector<std::string> &names);

} // namespace secondlook::formats
