#include "app/compose/exporting.h"

#include "formats/row_writers.h"
#include "storage/project_reads.h"

namespace secondlook::compose {

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
            ++exported.rows;
            if (request.progress && exported.rows % 10'000 == 0)
                request.progress({exported.rows, 0});
            return (*writer)->write(row);
        }));
    SECONDLOOK_TRY((*writer)->finish());
    exported.bytes = (*file)->bytes();
    exported.sha256 = (*file)->sha256();
    return exported;
}

} // namespace secondlook::compose
