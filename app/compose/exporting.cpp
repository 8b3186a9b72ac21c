#include "app/compose/exporting.h"

#include "storage/adjudication_writes.h"
#include "storage/pack_identity.h"
#include "storage/project_reads.h"
#include "storage/standing_answer_cursor.h"

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

/// What stands in the project, as far as a card can tell of rows that are no dataset version.
base::Result<formats::WriterSettings> settingsOf(Project &project, const ExportRequest &request)
{
    formats::WriterSettings settings;
    settings.schema = project.schema();
    settings.layout = request.layout;
    settings.formulaGuard = request.formulaGuard;
    settings.card.name = project.name();
    settings.card.labels = project.schema().labels();
    settings.card.answers = project.schema().answerNames();
    auto names = storage::readAnnotatorNames(project.connection());
    if (!names)
        return tl::unexpected(names.error());
    settings.reviewers = std::move(*names);
    settings.card.reviewers = static_cast<int>(settings.reviewers.size());
    return settings;
}

} // namespace

base::Result<ExportedFiles> exportRecords(Project &project, const ExportRequest &request)
{
    auto settings = settingsOf(project, request);
    if (!settings)
        return tl::unexpected(settings.error());
    auto writer = formats::makeDatasetWriter(request.format, request.file, std::move(*settings));
    if (!writer)
        return tl::unexpected(writer.error());
    std::int64_t read = 0;
    SECONDLOOK_TRY(storage::readExportRows(
        project.connection(), project.schema(),
        [&](const datasets::ExportRow &row) -> base::Status {
            if (request.stop.stop_requested())
                return base::fail(base::ErrorCode::Cancelled, "the export was stopped; nothing was written",
                                  request.file);
            if (request.progress && ++read % 10'000 == 0)
                request.progress({read, 0});
            return (*writer)->write(row);
        },
        request.selection));
    SECONDLOOK_TRY(note(project, request, (*writer)->rowsWritten()));
    SECONDLOOK_TRY((*writer)->finish());
    ExportedFiles exported{(*writer)->rowsWritten(), 0, (*writer)->leftOut(), (*writer)->files()};
    for (const formats::LeftOut &left : exported.leftOut)
        exported.ambiguousLeftOut += left.reason == formats::ambiguousReason ? left.rows : 0;
    return exported;
}

} // namespace secondlook::compose
