#pragma once

#include "app/compose/dataset_reads.h"
#include "datasets/dataset_session.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace secondlook::compose {

/// Where the rows of one version are read from.
struct RowsOf
{
    const DatasetVersion &version;
    const UnstoredParts *unstored = nullptr; ///< of a draft
    std::vector<std::int64_t> leaking;       ///< records that leak, rising; known of a draft only
};

/// A page of the rows. Without a condition only the parts of the page are read, otherwise all: a million rows take
/// about a second.
[[nodiscard]] base::Result<datasets::RowPage> readRowPage(Project &project, const RowsOf &rows,
                                                          const datasets::RowQuery &query, const std::stop_token &stop);

} // namespace secondlook::compose
