#pragma once

#include "app/compose/project.h"
#include "domain/schema_change.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace secondlook::compose {

/// The label schema as it was in that version, with the positions that are stored. Error: NotFound.
[[nodiscard]] base::Result<domain::LabelSchema> schemaOf(Project &project, int version);

struct SchemaChangeRequest
{
    domain::LabelSchema wanted;
    domain::LabelMapping mapping;
    std::string reason;  ///< must be there where the change is breaking
    int windowDays = 90; ///< so long the version before can be exported
    bool dryRun = false;
};

/// A change with what was said with its label so far.
struct TouchedChange
{
    domain::SchemaChange change;
    std::int64_t answers = 0;
    std::int64_t predictions = 0;
    std::int64_t known = 0;     ///< seeds and gold
    std::int64_t decisions = 0; ///< adjudications
};

struct SchemaChanged
{
    int version = 0; ///< the one in force; where nothing changed, or with a dry run, still the old one
    bool stored = false;
    bool breaking = false;
    std::vector<TouchedChange> changes;
    base::TimeMs olderUntil = 0; ///< until when the version before can be exported
    std::int64_t settled = 0;    ///< conflicts between labels that are one now
    bool changedPolicy = false;  ///< its stakes have the new names, in a new version
    int untrained = 0;           ///< labels that the latest trained model cannot give
};

/// Makes the next version of the label schema. Errors: Usage where a label that was used is gone and no rule says what
/// becomes of it, and where a breaking change has no reason; Input where the project is a pack.
[[nodiscard]] base::Result<SchemaChanged> changeSchema(Project &project, const SchemaChangeRequest &request);

/// A version of the label schema and how it came about.
struct SchemaLogEntry
{
    int version = 0;
    base::TimeMs createdAt = 0;
    std::string madeBy;
    std::string reason;
    bool breaking = false;
    std::vector<domain::SchemaChange> changes;
    std::optional<base::TimeMs> exportableUntil; ///< none: without end
};

/// The oldest first.
[[nodiscard]] base::Result<std::vector<SchemaLogEntry>> schemaLog(Project &project);

/// The schema of a version that may be exported now. Errors: NotFound; Conflict where its window is over.
[[nodiscard]] base::Result<domain::LabelSchema> exportableSchema(Project &project, int version);

} // namespace secondlook::compose
