#pragma once

#include "base/result.h"
#include "domain/annotation.h"
#include "storage/pack_copy.h"
#include "storage/pack_origin.h"
#include "storage/project_reads.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace secondlook::storage {

/// One annotation of a pack. Ids of tasks and records are those of the project, its own and `supersedes` are the
/// pack's.
struct PackAnswer
{
    domain::Annotation annotation;
    int schemaVersion = 0;
    int skipReason = 0;
    std::optional<std::int64_t> bulk;
    std::string sha256; ///< over all of it
};

/// All that a pack brings back.
struct PackAnswers
{
    std::string path;
    PackOrigin origin;
    std::string auditHead;
    std::vector<PackAnswer> answers; ///< in the order in which they were given
};

/// Reads what a pack brings back to this project, whose label schemas are given. Nothing in the pack is trusted:
/// refuses one that findPackOrigin() refuses, whose log does not verify, or whose answers do not fit to its log, its
/// tasks or the label schema, or were given under another name.
[[nodiscard]] base::Result<PackAnswers> readPackAnswers(Connection &project, PackCopy &pack,
                                                        const LabelSchemas &schemas);

} // namespace secondlook::storage
