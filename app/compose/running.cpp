#include "app/compose/running.h"

#include "app/compose/combined_models.h"
#include "app/compose/confidence_figures.h"
#include "app/compose/labelers.h"
#include "app/compose/server_models.h"
#include "formats/metrics_text.h"
#include "formats/output_file.h"
#include "formats/run_lines.h"
#include "pipeline/server_run.h"
#include "storage/pack_identity.h"
#include "storage/project_reads.h"
#include "storage/run_store.h"

#include <nlohmann/json.hpp>
#include <spdlog/spdlog.h>

#include <chrono>
#include <cmath>
#include <filesystem>

namespace secondlook::compose {

using base::Result;
using base::Status;
using nlohmann::ordered_json;

namespace {

/// The folder of a run's files, beside the project: tickets.runs/run-1.
Result<std::filesystem::path> makeRunFolder(const Project &project, const std::string &runId)
{
    std::filesystem::path folder(project.path());
    folder.replace_extension(".runs");
    folder /= runId;
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (failed)
        return base::fail(base::ErrorCode::Storage,
                          "the folder for the run's files cannot be made: " + failed.message(), folder.string());
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

Status writeRunFiles(Project &project, FinishedRun &run)
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
    return writeFailures(project, run, **failures);
}

pipeline::RunSpec specOf(const Project &project, const RunRequest &request, const FinishedRun &run)
{
    pipeline::RunSpec spec;
    spec.classifier = run.classifier;
    spec.modelVersion = run.modelVersion;
    spec.policyVersion = project.policyVersion();
    spec.schemaVersion = project.schemaVersion();
    spec.selection = request.selection;
    spec.limit = request.limit;
    spec.sampleSeed = request.sampleSeed;
    spec.autoThreshold = run.basis.autoThreshold;
    spec.chosen = request.chosen;
    spec.resume = request.resume;
    return spec;
}

/// With a classifier in this process.
Result<FinishedRun> runHere(Project &project, const RunRequest &request, storage::SqlRunStore &store)
{
    auto loaded = loadClassifier(project, request.classifier);
    if (!loaded)
        return tl::unexpected(loaded.error());
    if (!loaded->notice.empty())
        spdlog::warn("{}", loaded->notice);
    FinishedRun run;
    run.classifier = loaded->classifier->name();
    run.modelVersion = loaded->classifier->modelVersion();
    run.fastLane = run.modelVersion;
    run.basis = loaded->basis;
    const routing::Router router(project.policy(), project.schema(), loaded->basis);
    const auto openPages = [&project, &request]() -> Result<std::unique_ptr<pipeline::RecordPages>> {
        auto pages = project.anotherConnection();
        if (!pages)
            return tl::unexpected(pages.error());
        return std::make_unique<storage::SqlRecordPages>(std::move(*pages), request.chosen);
    };
    auto report = pipeline::runClassifier(*loaded->classifier, router, specOf(project, request, run), store, openPages,
                                          {request.workers, request.stop, request.progress, request.figures});
    if (!report)
        return tl::unexpected(report.error());
    run.report = std::move(*report);
    return run;
}

/// With a chain of labelers.
Status runChain(Project &project, const RunRequest &request, const pipeline::LabelerChain &chain,
                storage::SqlRunStore &store, FinishedRun &run)
{
    const routing::Router router(project.policy(), project.schema(), run.basis);
    const auto openReads = [&project, &request]() -> Result<pipeline::ServerRunReads> {
        auto pages = project.anotherConnection();
        auto answers = project.anotherConnection();
        if (!pages || !answers)
            return tl::unexpected(pages ? answers.error() : pages.error());
        return pipeline::ServerRunReads{std::make_unique<storage::SqlRecordPages>(std::move(*pages), request.chosen),
                                        std::make_unique<storage::SqlKeptAnswers>(std::move(*answers))};
    };
    pipeline::ServerRunOptions options;
    if (request.costCap)
        options.costCap = static_cast<pipeline::Nanos>(std::llround(*request.costCap * 1e9));
    options.seed = project.policy().seed;
    options.stop = request.stop;
    options.progress = request.progress;
    options.figures = request.figures;
    options.laneLabelers = {run.fastLane, run.slowLane};
    auto report =
        pipeline::runServer(chain, router, project.clock(), specOf(project, request, run), store, openReads, options);
    if (!report)
        return tl::unexpected(report.error());
    run.report = std::move(*report);
    return {};
}

/// With a model server.
Result<FinishedRun> runOnServer(Project &project, const RunRequest &request, storage::SqlRunStore &store)
{
    const std::string provider = request.classifier.substr(serverPrefix.size());
    auto model = loadServerModel(project, provider, request.calibrated, request.stop);
    if (!model)
        return tl::unexpected(model.error());
    pipeline::LabelerChain chain = pipeline::chainOf(*model->labeler, model->inverseTemperature);
    SECONDLOOK_TRY(addLanes(project, model->labeler->provider(), chain));
    FinishedRun run;
    run.classifier = "llm";
    run.modelVersion = model->modelVersion;
    run.promptVersion = model->labeler->prompt().version;
    run.fastLane = request.classifier;
    if (chain.hasSlowLane())
        run.slowLane = request.classifier;
    run.basis = model->basis;
    SECONDLOOK_TRY(runChain(project, request, chain, store, run));
    return run;
}

/// With a labeler that is made of others.
Result<FinishedRun> runCombined(Project &project, const RunRequest &request, storage::SqlRunStore &store)
{
    const auto labeler = labelerCalled(project, request.classifier);
    if (!labeler)
        return tl::unexpected(labeler.error());
    const auto model = loadCombinedModel(project, *labeler, request.stop);
    if (!model)
        return tl::unexpected(model.error());
    FinishedRun run;
    run.classifier = domain::combinedName(labeler->kind);
    run.modelVersion = model->modelVersion;
    run.promptVersion = model->promptVersion;
    run.fastLane = model->fastLane;
    run.slowLane = model->slowLane;
    run.basis = model->basis;
    SECONDLOOK_TRY(runChain(project, request, model->chain, store, run));
    return run;
}

ordered_json laneJson(const domain::LaneFigures &lane, const std::string &labeler)
{
    return {{"labeler", labeler.empty() ? ordered_json(nullptr) : ordered_json(labeler)},
            {"input", lane.input},
            {"records", lane.done},
            {"failed", lane.failed},
            {"pending", lane.pending()},
            {"requests", lane.requests},
            {"cached", lane.cached},
            {"retries", lane.retries},
            {"tokens", {{"input", lane.inputTokens}, {"output", lane.outputTokens}}},
            {"cost", static_cast<double>(lane.cost) / 1e9},
            {"seconds", static_cast<double>(lane.milliseconds) / 1e3}};
}

/// Keeps why the attempt ended where the run did not. What could not be kept is said by the run itself.
Status endEarly(storage::SqlRunStore &store, const RunRequest &request, const Result<FinishedRun> &run)
{
    using pipeline::AttemptEnd;
    if (!run)
        return store.endEarly(AttemptEnd::Failed, run.error().text());
    if (run->report.halted)
        return store.endEarly(run->report.halted->code == base::ErrorCode::Budget ? AttemptEnd::CostCap
                                                                                  : AttemptEnd::Unreachable,
                              run->report.halted->message);
    if (run->report.stopped)
        return store.endEarly(request.isPause && *request.isPause ? AttemptEnd::Paused : AttemptEnd::Stopped, {});
    return {};
}

std::optional<pipeline::Nanos> costCapOf(const RunRequest &request)
{
    return request.costCap ? std::optional(static_cast<pipeline::Nanos>(std::llround(*request.costCap * 1e9)))
                           : std::nullopt;
}

void addOperators(formats::MetricsText &metrics, const pipeline::RunReport &report)
{
    const std::pair<const char *, std::int64_t> times[] = {{"reading", report.times.readingMilliseconds},
                                                           {"preparing", report.times.preparingMilliseconds},
                                                           {"asking", report.usage.busyMilliseconds},
                                                           {"committing", report.times.committingMilliseconds}};
    for (const auto &[name, milliseconds] : times)
        metrics.add("secondlook_run_operator_seconds", "gauge",
                    "How long each part of a run over a model server worked; they work at the same time.",
                    static_cast<double>(milliseconds) / 1e3, {{"operator", name}});
    for (const auto &[direction, count] :
         {std::pair{"input", report.usage.inputTokens}, std::pair{"output", report.usage.outputTokens}})
        metrics.add("secondlook_run_operator_tokens", "gauge", "Tokens that each part of a run took.",
                    static_cast<double>(count), {{"operator", "asking"}, {"direction", direction}});
    metrics.add("secondlook_run_operator_cost", "gauge", "What each part of a run cost.",
                static_cast<double>(report.usage.cost) / 1e9, {{"operator", "asking"}});
    for (int from = 1; from < domain::confidenceFromCount; ++from) {
        const auto counted = report.tally.confidenceFrom.find(static_cast<domain::ConfidenceFrom>(from));
        if (counted != report.tally.confidenceFrom.end())
            metrics.add("secondlook_run_confidence_records", "gauge",
                        "Records that a model server gave a label, by where the confidence comes from.",
                        static_cast<double>(counted->second),
                        {{"method", std::string(domain::confidenceFromName(counted->first))}});
    }
}

/// What each part of a run over a model server did. They work at the same time, so their times do not add up.
ordered_json operatorsJson(const pipeline::RunReport &report)
{
    const auto seconds = [](std::int64_t milliseconds) { return static_cast<double>(milliseconds) / 1e3; };
    const pipeline::RunUsage &usage = report.usage;
    return {{"reading", {{"seconds", seconds(report.times.readingMilliseconds)}}},
            {"preparing", {{"seconds", seconds(report.times.preparingMilliseconds)}, {"cached", usage.cached}}},
            {"asking",
             {{"seconds", seconds(usage.busyMilliseconds)},
              {"requests", usage.requests},
              {"tokens", {{"input", usage.inputTokens}, {"output", usage.outputTokens}}},
              {"cost", static_cast<double>(usage.cost) / 1e9}}},
            {"committing", {{"seconds", seconds(report.times.committingMilliseconds)}}}};
}

} // namespace

Result<FinishedRun> runProject(Project &project, const RunRequest &request)
{
    SECONDLOOK_TRY(storage::mustNotBePack(project.connection(), "run a classifier"));
    const auto started = std::chrono::steady_clock::now();
    auto connection = project.anotherConnection();
    if (!connection)
        return tl::unexpected(connection.error());
    storage::SqlRunStore store(std::move(*connection), project.clock(), project.actor(),
                               {request.classifier, costCapOf(request)});
    auto ran = request.classifier.starts_with(serverPrefix) ? runOnServer(project, request, store)
               : isCombined(request.classifier)             ? runCombined(project, request, store)
                                                            : runHere(project, request, store);
    const Status ended = endEarly(store, request, ran);
    if (!ran)
        return ran;
    if (!ended)
        return tl::unexpected(ended.error());
    FinishedRun run = std::move(*ran);
    run.runId = "run-" + std::to_string(run.report.id.value);
    run.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    if (run.report.stopped)
        return run;
    SECONDLOOK_TRY(writeRunFiles(project, run));
    auto summary = formats::OutputFile::create(run.files.summary);
    if (!summary)
        return tl::unexpected(summary.error());
    SECONDLOOK_TRY((*summary)->write(runSummaryJson(project, run, 0.0) + "\n"));
    SECONDLOOK_TRY((*summary)->commit());
    return run;
}

base::Status writeMetrics(const FinishedRun &run, const std::string &path)
{
    const pipeline::RunTally &tally = run.report.tally;
    const pipeline::RunUsage &usage = run.report.usage;
    formats::MetricsText metrics(
        {{"run", run.runId}, {"classifier", run.classifier}, {"model_version", run.modelVersion}});
    const auto records = [&](const char *state, std::int64_t count) {
        metrics.add("secondlook_run_records", "gauge", "Records of the run by what became of them.",
                    static_cast<double>(count), {{"state", state}});
    };
    records("auto", tally.autoCommitted);
    records("audit", tally.audit);
    records("review", tally.review);
    records("failed_permanent", tally.failedPermanent);
    records("failed_transient", tally.failedTransient);
    records("pending", tally.pending);
    for (const auto &[reason, count] : tally.failuresByReason)
        metrics.add("secondlook_run_failures", "gauge", "Failed records of the run by reason.",
                    static_cast<double>(count), {{"reason", reason}});
    for (const domain::Lane lane : domain::allLanes)
        metrics.add("secondlook_run_lane_records", "gauge", "Records of the run by lane.",
                    static_cast<double>(run.report.lanes.of(lane).done), {{"lane", std::string(laneName(lane))}});
    const auto figure = [&](const char *name, const char *type, const char *help, double value) {
        metrics.add(name, type, help, value);
    };
    figure("secondlook_run_seconds", "gauge", "How long the last attempt at the run took.", run.seconds);
    figure("secondlook_run_requests_total", "counter", "Requests that a model server answered.",
           static_cast<double>(usage.requests));
    figure("secondlook_run_request_seconds_total", "counter", "From sending to the reply, over all requests.",
           static_cast<double>(usage.busyMilliseconds) / 1e3);
    figure("secondlook_run_retries_total", "counter", "Requests that brought no answer.",
           static_cast<double>(usage.retries));
    figure("secondlook_run_cached_total", "counter", "Answers that were there already.",
           static_cast<double>(usage.cached));
    for (const auto &[direction, count] :
         {std::pair{"input", usage.inputTokens}, std::pair{"output", usage.outputTokens}})
        metrics.add("secondlook_run_tokens_total", "counter", "Tokens that a model server reported.",
                    static_cast<double>(count), {{"direction", direction}});
    figure("secondlook_run_cost_total", "counter", "In the currency of the provider's prices.",
           static_cast<double>(usage.cost) / 1e9);
    addOperators(metrics, run.report);
    auto file = formats::OutputFile::create(path);
    if (!file)
        return tl::unexpected(file.error());
    SECONDLOOK_TRY((*file)->write(metrics.text()));
    return (*file)->commit();
}

std::string runSummaryJson(const Project &project, const FinishedRun &run, double tolerance)
{
    const pipeline::RunTally &tally = run.report.tally;
    const std::int64_t failed = tally.failedPermanent + tally.failedTransient;
    const std::int64_t done = tally.input - tally.pending - run.report.resumed;
    ordered_json byReason = ordered_json::object();
    for (const auto &[reason, count] : tally.failuresByReason)
        byReason[reason] = count;
    const domain::RunLanes &lanes = run.report.lanes;
    ordered_json json = {
        {"run_id", run.runId},
        {"classifier", run.classifier},
        {"model_version", run.modelVersion},
        {"policy_version", project.policyVersion()},
        {"schema_version", project.schemaVersion()},
        {"input", tally.input},
        {"tiers", {{"auto", tally.autoCommitted}, {"audit", tally.audit}, {"review", tally.review}}},
        {"failed",
         {{"permanent", tally.failedPermanent}, {"transient", tally.failedTransient}, {"by_reason", byReason}}},
        {"pending", tally.pending},
        {"resumed", run.report.resumed},
        {"cached", run.report.usage.cached},
        {"queued", tally.queued},
        {"calibrated", run.basis.calibrated},
        {"auto_threshold", run.basis.autoThreshold ? ordered_json(*run.basis.autoThreshold) : ordered_json(nullptr)},
        {"tokens", {{"input", run.report.usage.inputTokens}, {"output", run.report.usage.outputTokens}}},
        {"cost", static_cast<double>(run.report.usage.cost) / 1e9},
        {"confidence", confidenceJson(tally.confidenceFrom)},
        {"operators", operatorsJson(run.report)},
        {"requests", run.report.usage.requests},
        {"retries", run.report.usage.retries},
        {"seconds", run.seconds},
        {"records_per_second", run.seconds > 0 ? static_cast<double>(done) / run.seconds : 0.0},
        {"tolerance", tolerance},
        {"within_tolerance", static_cast<double>(failed) <= tolerance * static_cast<double>(tally.input)},
        {"lanes",
         {{"fast", laneJson(lanes.of(domain::Lane::Fast), run.fastLane)},
          {"slow", laneJson(lanes.of(domain::Lane::Slow), run.slowLane)}}},
        {"outputs",
         {{"enriched", run.files.enriched}, {"failures", run.files.failures}, {"summary", run.files.summary}}}};
    return json.dump();
}

} // namespace secondlook::compose
