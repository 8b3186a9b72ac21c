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

/// Whether a label may still be given. What was said with one that is gone stays said.
enum class LabelStanding {
    Offered,
    Retired, ///< no new answers; old ones keep it
    Merged,  ///< old answers count as the label that it became
};

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
    LabelStanding standing = LabelStanding::Offered;
    int became = -1;                        ///< where merged: position of the label that is not merged itself
    std::vector<std::string> formerNames{}; ///< of earlier versions of the schema, the oldest first

    bool isOffered() const { return standing == LabelStanding::Offered; }
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
    /// Positions of the labels that are offered, as people see them; empty: all labels as they stand.
    std::vector<std::uint16_t> order{};

    /// What screens call it.
    const std::string &shownName() const { return title.empty() ? name : title; }
    /// None where it is not offered.
    const Label *labelNamed(std::string_view label) const;
    /// Positions of the labels that may be given, as people see them.
    std::vector<std::uint16_t> offered() const;

    bool operator==(const SchemaField &) const = default;
};

/// The versioned output contract. Every schema has at least one field; the first one must be a choice. It is what
/// models predict and tiers, agreement and settling go by. A label of the first field keeps its position in all later
/// versions, whatever becomes of it: a stored position means the same label for ever, and a version says what it is
/// called and what it became.
struct LabelSchema
{
    std::string name;
    std::vector<SchemaField> fields;

    const std::vector<Label> &labels() const { return fields.front().labels; }
    /// What is asked beside the label.
    std::span<const SchemaField> furtherFields() const { return std::span(fields).subspan(fields.empty() ? 0 : 1); }
    /// Names of all that may be answered beside the label, in order: the second label, then the further fields.
    std::vector<std::string> answerNames() const;
    /// Position in labels() of a label that is offered, or -1.
    int indexOf(std::string_view label) const;
    /// Position of a label that has this name or had it in an earlier version, after merging; or -1. A name never
    /// stands for two labels.
    int indexOfEver(std::string_view label) const;
    /// What a stored position counts as in this version: that of the label it became; the same where it was not merged.
    std::int64_t current(std::int64_t position) const;
    std::uint16_t current(std::uint16_t position) const
    {
        return static_cast<std::uint16_t>(current(std::int64_t{position}));
    }
    bool knows(std::int64_t position) const
    {
        return position >= 0 && position < static_cast<std::int64_t>(labels().size());
    }
    bool isOffered(std::int64_t position) const
    {
        return knows(position) && labels()[static_cast<std::size_t>(position)].isOffered();
    }
    /// Name of what a stored position counts as; "label N" where the schema has no such position.
    std::string nameAt(std::int64_t position) const;
    /// The same for readers of files: labels that are offered in the order people see them, then retired ones. Its
    /// positions are not those that are stored.
    LabelSchema asWritten() const;
    /// For each stored position: the place in asWritten() of what it counts as.
    std::vector<std::uint16_t> placesAsWritten() const;
};

/// At most this many labels fit a field: predictions keep label positions in 16 bits.
inline constexpr std::size_t maxLabels = 60'000;

/// At most this many in a field after the first: all of them are shown at once.
inline constexpr std::size_t maxFurtherLabels = 200;

/// Checks what every schema must hold: a choice first, at least two labels in a choice and one for spans, names that
/// are unique, not empty, and no longer than 200 bytes, limits that can be met. The error names the field and label.
[[nodiscard]] base::Status validate(const LabelSchema &schema);

} // namespace secondlook::domain
