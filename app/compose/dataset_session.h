#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "datasets/dataset_session.h"

#include <memory>
#include <string>

namespace secondlook::compose {

/// Opens the dataset versions of a project; `actor` is named in the versions that are made. `clock` must outlive it.
/// May be called from any thread; the session belongs to the calling one. What it keeps between calls is its draft:
/// about 30 bytes a row.
[[nodiscard]] base::Result<std::unique_ptr<datasets::DatasetSession>>
openDatasetSession(const std::string &path, const std::string &actor, const base::Clock &clock);

} // namespace secondlook::compose
