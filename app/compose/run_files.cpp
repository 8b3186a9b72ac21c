#include "app/compose/run_files.h"

#include "formats/file_errors.h"
#include "formats/output_file.h"
#include "formats/run_lines.h"
#include "storage/project_reads.h"
#include "storage/run_lock.h"

#include <filesystem>

namespace secondlook::compose {

using base::Result;
using base::Status;

namespace {

/// The folder of a run's files, beside the project: tickets.runs/run-1.
Result<std::filesystem::path> makeRunFolder(const Project &project, const std::string &runId)
{
    std::filesystem::path folder = storage::runsFolder(project.path()) / runId;
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (failed) {
        base::Error error =
            formats::fileError(failed.value(), "the folder for the run's files cannot be made", folder.string());
        error.code = base::ErrorCode::Storage; // also where a file stands in its way
        return tl::unexpected(error);
    }
    return folder;
}

Status writeEnriched(Project &project, const FinishedRun &run, formats::OutputFile &file)
{
    const formats::RunLineHeader header{
        run.runId,        run.classifier, run.modelVersion, project.schemaVersion(), project.policyVersion(),
        run.promptVersion};
    std::string line;
    SECONDLOOK_TRY(
        storage::readPredictions(project.connection(), run.report.id, [&](const storage::StoredResult &result) {
            line.clear();
            formats::appendEnrichedLine(line, header, project.schema(), result.externalId, result.source,
                                        result.segment, std::get<domain::Prediction>(result.result), result.tier,
                                        result.reasons, result.at);
            return file.write(line);
        }));
    return file.commit();
}

Status writeFailures(Project &project, const FinishedRun &run, formats::OutputFile &file)
{
    std::string line;
    SECONDLOOK_TRY(storage::readFailures(project.connection(), run.report.id, [&](const storage::StoredResult &result) {
        line.clear();
        formats::appendFailureLine(line, result.externalId, result.source, std::get<domain::Failure>(result.result),
                                   result.attempts, result.at);
        return file.write(line);
    }));
    return file.commit();
}

} // namespace

Status writeRunFiles(Project &project, FinishedRun &run, double tolerance)
{
    const auto folder = makeRunFolder(project, run.runId);
    if (!folder)
        return tl::unexpected(folder.error());
    run.files = {(*folder / "enriched.jsonl").string(), (*folder / "failures.jsonl").string(),
                 (*folder / "summary.json").string()};
    auto enriched = formats::OutputFile::create(run.files.enriched);
    if (!enriched)
        return tl::unexpected(enriched.error());
    SECONDLOOK_TRY(writeEnriched(project, run, **enriched));
    auto failures = formats::OutputFile::create(run.files.failures);
    if (!failures)
        return tl::unexpected(failures.error());
    SECONDLOOK_TRY(writeFailures(project, run, **failures));
    auto summary = formats::OutputFile::create(run.files.summary);
    if (!summary)
        return tl::unexpected(summary.error());
    SECONDLOOK_TRY((*summary)->write(runSummaryJson(project, run, tolerance) + "\n"));
    return (*summary)->commit();
}

} // namespace secondlook::compose
