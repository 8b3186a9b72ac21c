#pragma once

#include "app/compose/project.h"
#include "base/progress.h"
#include "formats/record_reader.h"
#include "pipeline/importer.h"

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace secondlook::compose {

struct ImportRequest
{
    std::string file; ///< "-" is standard input
    formats::ColumnChoice columns;
    std::string sourceName; ///< empty: the name of the file
    bool gold = false;
    std::stop_token stop;
    base::ProgressCallback progress;                               ///< in bytes
    std::function<void(const formats::FileProfile &)> showProfile; ///< called once, before the first record
};

struct ImportedFile
{
    pipeline::ImportReport report;
    std::string rejectsFile; ///< written where more than 100 lines were rejected; else empty
};

[[nodiscard]] base::Result<ImportedFile> importFile(Project &project, const ImportRequest &request);

} // namespace secondlook::compose
