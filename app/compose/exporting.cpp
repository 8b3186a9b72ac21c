#include "app/compose/exporting.h"

#include "app/compose/dataset_reads.h"
#include "datasets/card_words.h"
#include "datasets/leak_watch.h"
#include "datasets/quality_gates.h"
#include "formats/row_writers.h"
#include "storage/adjudication_writes.h"
#include "storage/pack_identity.h"
#include "storage/project_reads.h"

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

} // namespace

base::Result<ExportedDataset> exportDataset(Project &project, const DatasetExport &request)
{
    SECONDLOOK_TRY(storage::mustNotBePack(project.connection(), "export dataset versions"));
    const auto version = openDataset(project, request.version);
    if (!version)
        return tl::unexpected(version.error());
    auto file = formats::OutputFile::create(request.request.file);
    if (!file)
        return tl::unexpected(file.error());
    auto writer = formats::makeRowWriter(request.request.format, **file, version->card.answers);
    if (!writer)
        return tl::unexpected(writer.error());
    auto done = checkAgain(project, request, *version);
    if (!done || !done->written)
        return done;
    SECONDLOOK_TRY(readDatasetRows(project, *version, half(request.request, version->card.rows),
                                   [&](const datasets::DatasetRow &, const datasets::ExportRow &row, bool) {
                                       if (row.label.empty() && !formats::takesSoftLabels(request.request.format)) {
                                           ++done->file.ambiguousLeftOut;
                                           return base::Status();
                                       }
                                       ++done->file.rows;
                                       return (*writer)->write(row);
                                   }));
    SECONDLOOK_TRY(note(project, request.request, done->file.rows, version->card.version));
    SECONDLOOK_TRY((*writer)->finish());
    done->file.bytes = (*file)->bytes();
    done->file.sha256 = (*file)->sha256();
    return done;
}

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
