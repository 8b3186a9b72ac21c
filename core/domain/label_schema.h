#pragma once

#include "base/result.h"

#include <cstdint>
#include <span>
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
    std::vector<std::string> counterExamples; ///< texts that look like this label but are not
    Stakes stakes = Stakes::Low;

    /// What screens call it.
    const std::string &shownName() const { return title.empty() ? name : title; }

    bool operator==(const Label &) const = default;
};

enum class FieldKind { Choice, MultiChoice, Scale, YesNo, Text, Spans };

inline constexpr int mostScaleSteps = 11;
inline constexpr int mostTextCharacters = 10'000;
inline constexpr int mostSpans = 1'000;

/// One question about a record. What belongs to other kinds than `kind` is left as it is here.
struct SchemaField
{
    std::string name;
    FieldKind kind = FieldKind::Choice;
    bool required = true; ///< every answer says something about the field ...
    std::vector<Label> labels{};
    bool nullable = false;                   ///< ... which may be that there is no answer
    std::string title{};                     ///< for people; empty means the name
    int atLeast = 1;                         ///< labels of a multi-choice, or spans
    int atMost = 0;                          ///< the same; 0: as many as there are
    int lowest = 1;                          ///< step of a scale
    int highest = 5;                         ///< step of a scale
    std::string lowestWord{};                ///< what the lowest step means; may be empty
    std::string highestWord{};               ///< what the highest step means; may be empty
    int mostCharacters = mostTextCharacters; ///< of a text, in code points
    bool mayOverlap = false;                 ///< spans
    std::string second{}; ///< of the first field: under this name a second label may be given; empty: none

    /// What screens call it.
    const std::string &shownName() const { return title.empty() ? name : title; }
    const Label *labelNamed(std::string_view label) const;

    bool operator==(const SchemaField &) const = default;
};

/// The versioned output contract. Every schema has at least one field; the first one must be a choice. It is what
/// models predict and tiers, agreement and settling go by.
struct LabelSchema
{
    std::string name;
    std::vector<SchemaField> fields;

    const std::vector<Label> &labels() const { return fields.front().labels; }
    /// What is asked beside the label.
    std::span<const SchemaField> furtherFields() const { return std::span(fields).subspan(fields.empty() ? 0 : 1); }
    /// Names of all that may be answered beside the label, in order: the second label, then the further fields.
    std::vector<std::string> answerNames() const;
    /// Position in labels(), or -1.
    int indexOf(std::string_view label) const;
    /// Name of the label at a stored position; "label N" where the schema has no such position.
    std::string nameAt(std::int64_t position) const;
};

/// At most this many labels fit a field: predictions keep label positions in 16 bits.
inline constexpr std::size_t maxLabels = 60'000;

/// At most this many in a field after the first: all of them are shown at once.
inline constexpr std::size_t maxFurtherLabels = 200;

/// Checks what every schema must hold: a choice first, at least two labels in a choice and one for spans, names that
/// are unique, not empty, and no longer than 200 bytes, limits that can be met. The error names the field and label.
[[nodiscard]] base::Status validate(const LabelSchema &schema);

} // namespace secondlook::domain
