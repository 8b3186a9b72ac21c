#pragma once

#include "domain/field_value.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <string>

namespace secondlook::storage {

/// What was answered to the further fields, as the column `answers` and the audit log hold it: an object by field name
/// with null for "no answer", true or false, a number, a text, a list of labels, or {"spans": [{"begin", "end",
/// "label"}]}. Keys are in order: the same values give the same text.
nlohmann::json valuesToJson(const domain::FieldValues &values);
std::string valuesToText(const domain::FieldValues &values);

/// None where the text is not what valuesToText() writes.
std::optional<domain::FieldValues> valuesFromText(const std::string &text);

} // namespace secondlook::storage
