#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "domain/label_schema.h"
#include "domain/record.h"
#include "pipeline/import_store.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace secondlook::pipeline {

/// Where records come from: the next one at each call, nothing at the end.
struct RecordStream
{
    std::function<base::Result<std::optional<domain::ReadItem>>()> next;
    std::function<std::int64_t()> bytesRead;
    std::int64_t bytesTotal = 0; ///< 0: not known
};

struct ImportOptions
{
    std::string sourceName;
    std::string path;
    domain::KnownLabelKind labelKind = domain::KnownLabelKind::Seed;
    quality::DeclaredFields declared{};
    std::stop_token stop;
    base::ProgressCallback progress; ///< in bytes of the file
};

struct ImportReport
{
    base::SourceId source;
    ImportCounts counts;
    std::vector<domain::RejectedLine> firstRejects; ///< at most 100
};

/// Reads and prepares on one thread, stores on the calling one. What was stored before a stop or an error stays;
/// importing the same file again adds only the rest.
[[nodiscard]] base::Result<ImportReport> importRecords(const RecordStream &stream, const domain::LabelSchema &schema,
                                                       ImportStore &store, const ImportOptions &options);

} // namespace secondlook::pipeline
