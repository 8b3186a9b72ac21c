#pragma once

#include "app/compose/project.h"
#include "base/progress.h"
#include "domain/signal.h"
#include "quality/declared_fields.h"

#include <stop_token>

namespace secondlook::compose {

struct CheckRequest
{
    bool all = false; ///< also the sources that were looked at already
    /// Without any, and without `all`, what an import that was stopped found by its own stays.
    quality::DeclaredFields declared;
    std::stop_token stop;
    base::ProgressCallback progress; ///< in records
};

struct CheckReport
{
    std::int64_t sources = 0; ///< that were looked at
    std::int64_t records = 0;
    domain::SignalCounts signals{}; ///< of all records of the project
};

/// Finds what the data shows about records that are in the project already, a source at a time, as an import does for
/// new ones. What was found before a stop stands; the next call takes up the sources that were not finished.
[[nodiscard]] base::Result<CheckReport> checkRecords(Project &project, const CheckRequest &request);

} // namespace secondlook::compose
