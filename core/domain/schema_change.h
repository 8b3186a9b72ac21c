#pragma once

#include "domain/label_schema.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace secondlook::domain {

/// What becomes of labels of the first field that the new version does not name any more.
struct LabelMapping
{
    std::vector<std::pair<std::string, std::string>> renamed; ///< old name, new name
    std::vector<std::pair<std::string, std::string>> merged;  ///< old label, the one its answers count as
    std::vector<std::string> retired;                         ///< no new answers, old ones keep it
};

enum class SchemaChangeKind {
    LabelAdded,
    LabelRestored, ///< was retired
    LabelRenamed,
    LabelMerged,
    LabelRetired,
    LabelRemoved,   ///< retired without a word; only where nothing was ever said with it
    LabelDescribed, ///< title, topic, definition, examples or stakes
    LabelsReordered,
    FieldAdded,
    FieldRemoved,
    FieldChanged,
};

/// The word of documents and the command line, e.g. "label_renamed".
std::string_view schemaChangeName(SchemaChangeKind kind);

/// One change, and whether what was answered before still fits and means the same.
struct SchemaChange
{
    SchemaChangeKind kind = SchemaChangeKind::LabelAdded;
    std::string field;
    std::string label{}; ///< of the version before, but where it is new; empty where the change is the field's
    std::string into{};  ///< the new name, or what it became
    bool breaking = false;
    std::string why{}; ///< a sentence

    bool operator==(const SchemaChange &) const = default;
};

struct SchemaUpdate
{
    LabelSchema schema; ///< the new version, with the positions of the old one
    std::vector<SchemaChange> changes;

    bool isBreaking() const;
};

/// What comes of an old version where people give a new one. A change is breaking where an answer that was given before
/// does not fit the new version, or stands under another name or label, or no longer for the same; all others are
/// compatible. A version is breaking where one of its changes is. Pure.
///
/// Errors (Usage) name the label: a mapping of a label that the old version does not offer, or that the new one still
/// has; a target that the new one does not have; a name that stood for another label in an earlier version.
[[nodiscard]] base::Result<SchemaUpdate> updateSchema(const LabelSchema &older, const LabelSchema &wanted,
                                                      const LabelMapping &mapping);

} // namespace secondlook::domain
