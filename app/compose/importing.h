#pragma once

#include "app/compose/project.h"
#include "base/progress.h"
#include "formats/record_reader.h"
#include "pipeline/importer.h"
#include "quality/declared_fields.h"

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace secondlook::compose {

struct ImportRequest
{
    std::string file;   ///< "-" is standard input
    std::string format; ///< one of formats::importFormats(); empty: found out
    formats::ColumnChoice columns;
    std::string annotator;       ///< see formats::ImportSettings
    std::string annotatorPrefix; ///< the same
    std::string sourceName;      ///< empty: the name of the file
    bool gold = false;
    quality::DeclaredFields declared{};
    std::stop_token stop;
    base::ProgressCallback progress;                               ///< in bytes
    std::function<void(const formats::FileProfile &)> showProfile; ///< called once, before the first record
};

/// Brings in the records of a file, and the answers that come with them.
[[nodiscard]] base::Result<pipeline::ImportReport> importFile(Project &project, const ImportRequest &request);

/// Writes every rejected line of the sources beside the project, as PROJECT.rejects.jsonl, and gives that path.
[[nodiscard]] base::Result<std::string> writeRejects(Project &project, const std::vector<base::SourceId> &sources);

} // namespace secondlook::compose
