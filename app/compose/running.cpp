#include "app/compose/running.h"

#include "app/compose/batch_running.h"
#include "app/compose/combined_models.h"
#include "app/compose/held_run_end.h"
#include "app/compose/labelers.h"
#include "app/compose/run_events.h"
#include "app/compose/run_files.h"
#include "app/compose/server_models.h"
#include "pipeline/server_run.h"
#include "pipeline/told_run_store.h"
#include "storage/pack_identity.h"
#include "storage/run_lock.h"
#include "storage/run_store.h"

#include <spdlog/spdlog.h>

#include <chrono>
#include <cmath>

namespace secondlook::compose {

using base::Result;
using base::Status;

namespace {

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
    spec.takesBatches = request.byBatch;
    return spec;
}

/// With a classifier in this process.
Result<FinishedRun> runHere(Project &project, const RunRequest &request, pipeline::RunStore &store)
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
    const auto openPages = [&project]() -> Result<std::unique_ptr<pipeline::RecordPages>> {
        auto pages = project.anotherConnection();
        if (!pages)
            return tl::unexpected(pages.error());
        return std::make_unique<storage::SqlRecordPages>(std::move(*pages));
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
                pipeline::RunStore &store, FinishedRun &run)
{
    const routing::Router router(project.policy(), project.schema(), run.basis);
    const auto openReads = [&project]() -> Result<pipeline::ServerRunReads> {
        auto pages = project.anotherConnection();
        auto answers = project.anotherConnection();
        if (!pages || !answers)
            return tl::unexpected(pages ? answers.error() : pages.error());
        return pipeline::ServerRunReads{std::make_unique<storage::SqlRecordPages>(std::move(*pages)),
                                        std::make_unique<storage::SqlKeptAnswers>(std::move(*answers))};
    };
    pipeline::ServerRunOptions options;
    options.costCap = costCapOf(request);
    options.seed = project.policy().seed;
    options.stop = request.stop;
    options.progress = request.progress;
    options.figures = request.figures;
    options.events = project.events();
    options.laneLabelers = {run.fastLane, run.slowLane};
    auto report =
        pipeline::runServer(chain, router, project.clock(), specOf(project, request, run), store, openReads, options);
    if (!report)
        return tl::unexpected(report.error());
    run.report = std::move(*report);
    return {};
}

/// By batches.
Status runByBatch(Project &project, const RunRequest &request, const ServerModel &model, pipeline::RunStore &store,
                  FinishedRun &run)
{
    auto report = runBatches(project, request, model, specOf(project, request, run), run, store);
    if (!report)
        return tl::unexpected(report.error());
    run.report = std::move(*report);
    return {};
}

/// With a model server.
Result<FinishedRun> runOnServer(Project &project, const RunRequest &request, pipeline::RunStore &store)
{
    const std::string provider = request.classifier.substr(serverPrefix.size());
    if (request.byBatch)
        SECONDLOOK_TRY(mustTakeBatches(project, provider));
    auto model = loadServerModel(project, provider, request.calibrated, request.stop);
    if (!model)
        return tl::unexpected(model.error());
    pipeline::LabelerChain chain = pipeline::chainOf(*model->labeler, model->inverseTemperature);
    if (!request.byBatch) // batches are in no hurry, so hard records need no lane of their own
        SECONDLOOK_TRY(addLanes(project, model->labeler->provider(), chain));
    FinishedRun run;
    run.classifier = "llm";
    run.modelVersion = model->modelVersion;
    run.promptVersion = model->labeler->prompt().version;
    run.fastLane = request.classifier;
    if (chain.hasSlowLane())
        run.slowLane = request.classifier;
    run.basis = model->basis;
    SECONDLOOK_TRY(request.byBatch ? runByBatch(project, request, *model, store, run)
                                   : runChain(project, request, chain, store, run));
    return run;
}

/// With a labeler that is made of others.
Result<FinishedRun> runCombined(Project &project, const RunRequest &request, pipeline::RunStore &store)
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

using pipeline::AttemptEnd;

AttemptEnd attemptEndOf(const RunRequest &request, const Result<FinishedRun> &run)
{
    if (!run)
        return AttemptEnd::Failed;
    if (run->report.halted)
        return run->report.halted->code == base::ErrorCode::Budget ? AttemptEnd::CostCap : AttemptEnd::Unreachable;
    if (run->report.stopped)
        return request.isPause && *request.isPause ? AttemptEnd::Paused : AttemptEnd::Stopped;
    return AttemptEnd::Finished;
}

/// Keeps why the attempt ended where the run did not. What could not be kept is said by the run itself.
Status endEarly(storage::SqlRunStore &store, AttemptEnd end, const Result<FinishedRun> &run)
{
    if (end == AttemptEnd::Finished)
        return {};
    if (!run)
        return store.endEarly(end, run.error().text());
    return store.endEarly(end, run->report.halted ? run->report.halted->message : std::string());
}

/// A run has ended when its files are there: where they cannot be written, or the program is killed before, the same
/// command takes the run up again and writes them.
Status endWithFiles(Project &project, const RunRequest &request, HeldRunEnd &held, FinishedRun &run)
{
    if (run.report.stopped)
        return {};
    SECONDLOOK_TRY(writeRunFiles(project, run, request.tolerance));
    return held.endNow();
}

} // namespace

std::optional<pipeline::Nanos> costCapOf(const RunRequest &request)
{
    return request.costCap ? std::optional(static_cast<pipeline::Nanos>(std::llround(*request.costCap * 1e9)))
                           : std::nullopt;
}

Result<FinishedRun> runProject(Project &project, const RunRequest &request)
{
    SECONDLOOK_TRY(storage::mustNotBePack(project.connection(), "run a classifier"));
    if (request.byBatch && !request.classifier.starts_with(serverPrefix))
        return base::fail(base::ErrorCode::Usage,
                          "only one model server by itself takes batches: --batch goes with --classifier llm:NAME",
                          request.classifier);
    const auto started = std::chrono::steady_clock::now();
    auto connection = project.anotherConnection();
    if (!connection)
        return tl::unexpected(connection.error());
    storage::SqlRunStore store(std::move(*connection), project.clock(), project.actor(),
                               {request.classifier, costCapOf(request), request.byBatch});
    HeldRunEnd held(store);
    pipeline::ToldRunStore told(held, project.events());
    auto ran = request.classifier.starts_with(serverPrefix) ? runOnServer(project, request, told)
               : isCombined(request.classifier)             ? runCombined(project, request, told)
                                                            : runHere(project, request, told);
    if (ran) {
        ran->runId = "run-" + std::to_string(ran->report.id.value);
        ran->seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
        if (const Status whole = endWithFiles(project, request, held, *ran); !whole)
            ran = tl::unexpected(whole.error());
    }
    const AttemptEnd end = attemptEndOf(request, ran);
    const Status ended = endEarly(store, end, ran);
    tellRunEnd(project.events(), ran, end,
               std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - started));
    if (ran && !ended)
        return tl::unexpected(ended.error());
    return ran;
}

} // namespace secondlook::compose
