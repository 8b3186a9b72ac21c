#include "app/compose/exporting.h"

#include "formats/row_writers.h"
#include "storage/adjudication_writes.h"
#include "storage/pack_identity.h"
#include "storage/project_reads.h"

#include <nlohmann/json.hpp>

namespace secondlook::compose {

namespace {

/// Whoever takes a decision back later is to know that it left the project.
base::Status note(Project &project, const ExportRequest &request, std::int64_t rows)
{
    const auto pack = storage::readPackIdentity(project.connection());
    if (!pack)
        return tl::unexpected(pack.error());
    if (*pack)
        return {}; // its log tells of reviewing only
    const nlohmann::json detail = {{"file", request.file}, {"format", request.format}, {"rows", rows}};
    return storage::noteExport(project.connection(), project.clock().now(), project.actor(),
                               detail.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

} // namespace

base::Result<ExportedFile> exportRecords(Project &project, const ExportRequest &request)
{
    auto file = formats::OutputFile::create(request.file);
    if (!file)
        return tl::unexpected(file.error());
    auto writer = formats::makeRowWriter(request.format, **file, project.schema().answerNames());
    if (!writer)
        return tl::unexpected(writer.error());
    ExportedFile exported;
    SECONDLOOK_TRY(storage::readExportRows(
        project.connection(), project.schema(), [&](const datasets::ExportRow &row) -> base::Status {
            if (request.stop.stop_requested())
                return base::fail(base::ErrorCode::Cancelled, "the export was stopped; nothing was written",
                                  request.file);
            if (row.label.empty() && !formats::takesSoftLabels(request.format)) {
                ++exported.ambiguousLeftOut;
                return {};
            }
            ++exported.rows;
            if (request.progress && exported.rows % 10'000 == 0)
                request.progress({exported.rows, 0});
            return (*writer)->write(row);
        }));
    SECONDLOOK_TRY(note(project, request, exported.rows));
    SECONDLOOK_TRY((*writer)->finish());
    exported.bytes = (*file)->bytes();
    exported.sha256 = (*file)->sha256();
    return exported;
}

} // namespace secondlook::compose
