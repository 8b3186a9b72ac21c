#pragma once

#include "app/compose/project.h"
#include "base/progress.h"
#include "formats/dataset_writer.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace secondlook::compose {

struct ExportRequest
{
    std::string file;   ///< or folder
    std::string format; ///< one of formats::exportFormats()
    formats::TableLayout layout = formats::TableLayout::Records;
    bool formulaGuard = true;
    datasets::ExportSelection selection = datasets::ExportSelection::Labelled;
    std::stop_token stop;
    base::ProgressCallback progress; ///< in rows; the total is not known
};

struct ExportedFiles
{
    std::int64_t rows = 0;
    std::int64_t ambiguousLeftOut = 0; ///< of those left out
    std::vector<formats::LeftOut> leftOut;
    std::vector<formats::WrittenFile> files;
};

/// Writes the records of the selection, whole or not at all; the same project gives the same bytes. That it did is
/// noted in the project.
[[nodiscard]] base::Result<ExportedFiles> exportRecords(Project &project, const ExportRequest &request);

} // namespace secondlook::compose
