#include "app/compose/exporting.h"

#include "app/compose/dataset_reads.h"
#include "app/compose/label_versions.h"
#include "datasets/card_words.h"
#include "datasets/leak_watch.h"
#include "datasets/quality_gates.h"
#include "storage/adjudication_writes.h"
#include "storage/pack_identity.h"
#include "storage/project_reads.h"
#include "storage/standing_answer_cursor.h"

#include <nlohmann/json.hpp>

namespace secondlook::compose {

namespace {

/// Whoever takes a decision back later is to know that it left the project.
base::Status note(Project &project, const ExportRequest &request, std::int64_t rows, int version = 0)
{
    const auto pack = storage::readPackIdentity(project.connection());
    if (!pack)
        return tl::unexpected(pack.error());
    if (*pack)
        return {}; // its log tells of reviewing only
    nlohmann::json detail = {{"file", request.file}, {"format", request.format}, {"rows", rows}};
    if (version > 0)
        detail["dataset_version"] = version;
    if (request.schemaVersion)
        detail["schema_version"] = *request.schemaVersion;
    return storage::noteExport(project.connection(), project.clock().now(), project.actor(),
                               detail.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

/// Every row is read twice, and progress tells so: once `before` rows are done, there are `before` to come.
LongCall half(const ExportRequest &request, std::int64_t before)
{
    if (!request.progress)
        return {request.stop, {}};
    return {request.stop, [&request, before](const base::Progress &progress) {
                request.progress({before + progress.done, 2 * progress.total});
            }};
}

/// What was found when the version was made stands in its card; what is held out, and the policy, may be others now.
base::Result<ExportedDataset> checkAgain(Project &project, const DatasetExport &request, const DatasetVersion &version)
{
    datasets::LeakWatch watch(version.recipe.entity);
    std::vector<std::int64_t> records;
    std::vector<datasets::Split> splits;
    SECONDLOOK_TRY(readDatasetRows(
        project, version, half(request.request, 0),
        [&](const datasets::DatasetRow &row, const datasets::ExportRow &shown, bool heldOut) -> base::Status {
            watch.add(shown, row.split, heldOut);
            records.push_back(row.record);
            splits.push_back(row.split);
            return {};
        }));
    SECONDLOOK_TRY(watch.finish(threadCount(), request.request.stop));
    const datasets::LeakReport report = checkLeakage(watch.facts(), splits);
    auto leaks = nameLeaks(project, report, records, splits);
    if (!leaks)
        return tl::unexpected(leaks.error());
    ExportedDataset done;
    done.leaks = std::move(*leaks);
    done.card = version.card;
    datasets::DatasetCard now = version.card;
    now.leaks = leakCounts(report);
    now.gates = done.gates = checkGates(project.policy().gates, now);
    now.limits = limitsOf(now);
    addAcceptedGates(now);
    done.written = request.allowFailedGates || allPass(done.gates);
    if (!allPass(done.gates))
        done.card = std::move(now);
    return done;
}

/// What stands in the project, as far as a card can tell of rows that are no dataset version.
base::Result<formats::WriterSettings> settingsOf(Project &project, const ExportRequest &request,
                                                 const domain::LabelSchema &schema)
{
    formats::WriterSettings settings;
    settings.schema = schema.asWritten();
    settings.layout = request.layout;
    settings.formulaGuard = request.formulaGuard;
    settings.card.name = project.name();
    settings.card.labels = settings.schema.labels();
    settings.card.answers = schema.answerNames();
    auto names = storage::readAnnotatorNames(project.connection());
    if (!names)
        return tl::unexpected(names.error());
    settings.reviewers = std::move(*names);
    settings.card.reviewers = static_cast<int>(settings.reviewers.size());
    return settings;
}

base::Result<ExportedFiles> finish(formats::DatasetWriter &writer)
{
    SECONDLOOK_TRY(writer.finish());
    ExportedFiles exported{writer.rowsWritten(), 0, 0, writer.leftOut(), writer.files()};
    for (const formats::LeftOut &left : exported.leftOut)
        exported.ambiguousLeftOut += left.reason == formats::ambiguousReason ? left.rows : 0;
    return exported;
}

} // namespace

base::Result<ExportedDataset> exportDataset(Project &project, const DatasetExport &request)
{
    SECONDLOOK_TRY(storage::mustNotBePack(project.connection(), "export dataset versions"));
    const auto version = openDataset(project, request.version);
    if (!version)
        return tl::unexpected(version.error());
    auto done = checkAgain(project, request, *version);
    if (!done || !done->written)
        return done;
    const auto schema = schemaOf(project, version->schemaVersion);
    if (!schema)
        return tl::unexpected(schema.error());
    auto settings = settingsOf(project, request.request, *schema);
    if (!settings)
        return tl::unexpected(settings.error());
    settings->card = done->card;
    auto writer = formats::makeDatasetWriter(request.request.format, request.request.file, std::move(*settings));
    if (!writer)
        return tl::unexpected(writer.error());
    SECONDLOOK_TRY(readDatasetRows(
        project, *version, half(request.request, version->card.rows),
        [&](const datasets::DatasetRow &, const datasets::ExportRow &row, bool) { return (*writer)->write(row); }));
    SECONDLOOK_TRY(note(project, request.request, (*writer)->rowsWritten(), version->card.version));
    auto files = finish(**writer);
    if (!files)
        return tl::unexpected(files.error());
    done->file = std::move(*files);
    done->file.schemaVersion = version->schemaVersion;
    return done;
}

base::Result<ExportedFiles> exportRecords(Project &project, const ExportRequest &request)
{
    const int schemaVersion = request.schemaVersion.value_or(project.schemaVersion());
    const auto schema = exportableSchema(project, schemaVersion);
    if (!schema)
        return tl::unexpected(schema.error());
    auto settings = settingsOf(project, request, *schema);
    if (!settings)
        return tl::unexpected(settings.error());
    auto writer = formats::makeDatasetWriter(request.format, request.file, std::move(*settings));
    if (!writer)
        return tl::unexpected(writer.error());
    std::int64_t read = 0;
    std::int64_t unsayable = 0;
    SECONDLOOK_TRY(storage::readExportRows(
        project.connection(), *schema,
        [&](const datasets::ExportRow &row) -> base::Status {
            if (request.stop.stop_requested())
                return base::fail(base::ErrorCode::Cancelled, "the export was stopped; nothing was written",
                                  request.file);
            if (request.progress && ++read % 10'000 == 0)
                request.progress({read, 0});
            return (*writer)->write(row);
        },
        request.selection, &unsayable));
    SECONDLOOK_TRY(note(project, request, (*writer)->rowsWritten()));
    auto exported = finish(**writer);
    if (!exported)
        return exported;
    exported->schemaVersion = schemaVersion;
    if (unsayable > 0)
        exported->leftOut.push_back(
            {"their label is newer than label schema version " + std::to_string(schemaVersion), unsayable});
    return exported;
}

} // namespace secondlook::compose
