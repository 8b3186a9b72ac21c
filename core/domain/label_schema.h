#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook::domain {

/// What a wrong label costs.
enum class Stakes { Low, High };

/// One possible answer, with what a reviewer needs to choose it.
struct Label
{
    std::string name;  ///< exactly as it is exported; unique in its field
    std::string title; ///< for people; empty means the name
    std::string topic; ///< group in long lists; may be empty
    std::string definition;
    std::string notFor; ///< when another label is the right one; may be empty
    std::vector<std::string> examples;
    Stakes stakes = Stakes::Low;

    /// What screens call it.
    const std::string &shownName() const { return title.empty() ? name : title; }
};

enum class FieldKind { Choice, MultiChoice, Scale, YesNo, Text, Spans };

struct SchemaField
{
    std::string name;
    FieldKind kind = FieldKind::Choice;
    bool required = true;
    std::vector<Label> labels;
};

/// The versioned output contract. Every schema has at least one field; the first one must be a choice.
struct LabelSchema
{
    std::string name;
    std::vector<SchemaField> fields;

    const std::vector<Label> &labels() const { return fields.front().labels; }
    /// Position in labels(), or -1.
    int indexOf(std::string_view label) const;
    /// Name of the label at a stored position; "label N" where the schema has no such position.
    std::string nameAt(std::int64_t position) const;
};

/// At most this many labels fit a field: predictions keep label positions in 16 bits.
inline constexpr std::size_t maxLabels = 60'000;

/// Checks what every schema must hold: a choice first, at least two labels, names that are unique, not empty, and no
/// longer than 200 bytes. The error names the field and label.
[[nodiscard]] base::Status validate(const LabelSchema &schema);

} // namespace secondlook::domain
