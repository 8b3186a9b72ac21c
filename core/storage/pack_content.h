#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "storage/sql/connection.h"

#include <string>
#include <vector>

namespace secondlook::storage {

/// Copies tasks into an empty pack with all that is needed to review them: records, predictions, their runs and models,
/// the newest label schema, policy and guideline. Ids stay what they are in the project. Of people it copies nothing,
/// of the source only its name. Call inside transactions on both sides.
[[nodiscard]] base::Status copyToPack(Connection &project, Connection &pack, const std::vector<base::TaskId> &tasks);

/// SHA-256 over everything that copyToPack() gave, in a fixed order and without what reviewing changes: the same before
/// and after.
[[nodiscard]] base::Result<std::string> givenOutSha256(Connection &pack);

} // namespace secondlook::storage
