#pragma once

#include "app/compose/project.h"
#include "base/progress.h"

#include <cstdint>
#include <stop_token>
#include <string>

namespace secondlook::compose {

struct ExportRequest
{
    std::string file;
    std::string format; ///< one of formats::exportFormats()
    std::stop_token stop;
    base::ProgressCallback progress; ///< in rows; the total is not known
};

struct ExportedFile
{
    std::int64_t rows = 0;
    std::int64_t ambiguousLeftOut = 0; ///< the format cannot hold their soft labels
    std::int64_t bytes = 0;
    std::string sha256;
};

/// Writes every committed, settled and ambiguous record, whole or not at all; the same project gives the same bytes.
/// That it did is noted in the project.
[[nodiscard]] base::Result<ExportedFile> exportRecords(Project &project, const ExportRequest &request);

} // namespace secondlook::compose
