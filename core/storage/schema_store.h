#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "storage/sql/connection.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace secondlook::storage {

/// A version of the label schema as it was stored.
struct SchemaVersion
{
    int version = 0;
    std::string document;
    base::TimeMs createdAt = 0;
    std::string madeBy; ///< empty where an older program did not write it down
    std::string reason;
    bool breaking = false;
    std::string changes;                         ///< JSON list of what changed since the version before
    std::optional<base::TimeMs> exportableUntil; ///< none: without end
};

/// What was said with a stored label, by whomever, ever.
struct LabelUse
{
    std::int64_t answers = 0; ///< of people, those that were taken back or changed too
    std::int64_t predictions = 0;
    std::int64_t known = 0;     ///< seeds and gold
    std::int64_t decisions = 0; ///< adjudications

    std::int64_t all() const { return answers + predictions + known + decisions; }
    LabelUse &operator+=(const LabelUse &other);
};

/// The next version, in words that are stored.
struct NewSchemaVersion
{
    int after = 0; ///< the version that it follows
    std::string document;
    std::string changes;
    std::string reason;
    bool breaking = false;
    base::TimeMs olderUntil = 0;       ///< until when the version before can be exported
    std::optional<std::string> policy; ///< its next version, where labels in it have other names now
};

struct StoredSchemaVersion
{
    int version = 0;
    std::int64_t settled = 0; ///< conflicts between labels that are one now
};

/// The oldest first.
[[nodiscard]] base::Result<std::vector<SchemaVersion>> schemaVersions(Connection &connection);

/// By position, of the first `labels` positions. Reads all answers and predictions once.
[[nodiscard]] base::Result<std::vector<LabelUse>> readLabelUse(Connection &connection, std::size_t labels);

/// Stores the version and all that follows from it in one transaction with its audit event: what labels count as now,
/// the end of the version before, and conflicts that are none any more. Conflict where another version came first.
[[nodiscard]] base::Result<StoredSchemaVersion> addSchemaVersion(Connection &connection, const NewSchemaVersion &added,
                                                                 base::TimeMs now, const std::string &actor);

} // namespace secondlook::storage
