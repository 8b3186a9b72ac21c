#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "storage/sql/connection.h"

#include <string>

namespace secondlook::storage {

struct PackOrder
{
    std::string path;
    std::string reviewer;
    int tasks = 0;            ///< at most so many
    double randomShare = 0.0; ///< of the tasks that come from the random sample, 0..1
    base::TimeMs leaseMs = 0; ///< how long the tasks stay with the reviewer
};

struct PackMade
{
    std::string id;
    int tasks = 0;
};

/// Writes a review pack beside the project and keeps its tasks for the reviewer, who is made where there is none. The
/// file appears whole or not at all. Errors: something stands at the path, the project is a pack itself, no task is
/// left for this reviewer.
[[nodiscard]] base::Result<PackMade> makePack(Connection &project, const PackOrder &order, const base::Clock &clock,
                                              const std::string &actor);

} // namespace secondlook::storage
