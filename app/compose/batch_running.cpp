#include "app/compose/batch_running.h"

#include "app/compose/providers.h"
#include "pipeline/batch_run.h"
#include "storage/batch_store.h"
#include "storage/record_pages.h"

namespace secondlook::compose {

using base::Result;

base::Status mustTakeBatches(Project &project, const std::string &provider)
{
    const auto profile = providerNamed(project, provider);
    if (!profile)
        return tl::unexpected(profile.error());
    if (servers::batchWireOf(profile->kind) == nullptr)
        return base::fail(base::ErrorCode::Usage,
                          "servers of the kind '" + std::string(domain::kindName(profile->kind)) +
                              "' take no batches; run without --batch",
                          provider);
    return {};
}

Result<pipeline::RunReport> runBatches(Project &project, const RunRequest &request, const ServerModel &model,
                                       const pipeline::RunSpec &spec, const FinishedRun &run, pipeline::RunStore &store)
{
    auto forBatches = project.anotherConnection();
    auto forPages = project.anotherConnection();
    auto forAnswers = project.anotherConnection();
    for (const auto *connection : {&forBatches, &forPages, &forAnswers})
        if (!*connection)
            return tl::unexpected(connection->error());
    storage::SqlBatchStore batches(std::move(*forBatches), project.clock());
    pipeline::ServerRunReads reads{std::make_unique<storage::SqlRecordPages>(std::move(*forPages)),
                                   std::make_unique<storage::SqlKeptAnswers>(std::move(*forAnswers))};
    const routing::Router router(project.policy(), project.schema(), run.basis);
    pipeline::BatchRunOptions options;
    options.costCap = costCapOf(request);
    options.stop = request.stop;
    options.progress = request.progress;
    options.figures = request.figures;
    options.events = project.events();
    options.labeler = request.classifier;
    options.waits = request.waitsForBatches;
    options.givesUp = request.givesBatchesUp;
    const servers::BatchWire *wire = servers::batchWireOf(model.labeler->provider().kind);
    return pipeline::runBatches(*model.labeler, *wire, model.inverseTemperature, router, project.clock(), spec, store,
                                batches, std::move(reads), options);
}

} // namespace secondlook::compose
