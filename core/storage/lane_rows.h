#pragma once

#include "domain/lane_figures.h"
#include "pipeline/run_store.h"
#include "storage/sql/connection.h"

namespace secondlook::storage {

/// Adds what a commit holds to the figures of the run's lanes, inside of its transaction.
[[nodiscard]] base::Status addToLanes(Connection &connection, base::RunId run, const pipeline::RunCommit &commit);

/// What both lanes did in all attempts at the run; `input` is as `done`.
[[nodiscard]] base::Result<domain::RunLanes> readLanes(Connection &connection, base::RunId run);

} // namespace secondlook::storage
