#pragma once

#include "base/result.h"
#include "domain/label_schema.h"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace secondlook::domain {

/// A stretch of the record's text with a label. Offsets count Unicode code points of the text as the record holds it,
/// from 0; `end` is the first one after it.
struct TextSpan
{
    std::int64_t begin = 0;
    std::int64_t end = 0;
    std::string label;

    auto operator<=>(const TextSpan &) const = default;
};

/// "There is no answer", said of a field that is nullable. An empty text is another thing.
using NoAnswer = std::monostate;

/// What was answered to one field: yes or no, a step of a scale, a label or a text, labels, or spans. Labels go by
/// name.
using FieldValue =
    std::variant<NoAnswer, bool, std::int64_t, std::string, std::vector<std::string>, std::vector<TextSpan>>;

/// By the names of LabelSchema::answerNames(). A field that nobody answered is not in it.
using FieldValues = std::map<std::string, FieldValue>;

/// Whether the values fit the schema and all that is required is there. `label` is the name of the record's label,
/// `characters` the length of the record's text in code points. Usage error with the field's name otherwise.
[[nodiscard]] base::Status validateValues(const FieldValues &values, const LabelSchema &schema, std::string_view label,
                                          std::size_t characters);

/// The values with what need not be asked for: "no answer" where a required field is nullable, and no labels or spans
/// where none may be given.
FieldValues completed(FieldValues values, const LabelSchema &schema);

/// Fields that still need an answer, in order: required ones that completed() leaves without a value, and those with
/// fewer labels or spans than they need.
std::vector<std::string> missingFields(const FieldValues &values, const LabelSchema &schema);

} // namespace secondlook::domain
