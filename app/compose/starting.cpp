#include "app/compose/starting.h"

#include "app/compose/importing.h"
#include "app/compose/models.h"
#include "app/compose/running.h"
#include "formats/documents.h"

#include <filesystem>

namespace secondlook::compose {

using base::Result;
using base::Status;

namespace {

base::ProgressCallback stageProgress(const StartRequest &request, const std::string &stage)
{
    if (!request.progress)
        return {};
    return [&request, stage](const base::Progress &progress) { request.progress(stage, progress); };
}

Result<std::unique_ptr<Project>> makeProject(const StartRequest &request, const base::Clock &clock,
                                             const std::string &actor)
{
    auto schema = formats::parseLabelSchema(request.labelDocument, "labels");
    if (!schema)
        return tl::unexpected(schema.error());
    domain::Policy policy;
    if (!request.policyDocument.empty()) {
        auto parsed = formats::parsePolicy(request.policyDocument, "policy");
        if (!parsed)
            return tl::unexpected(parsed.error());
        policy = std::move(*parsed);
    }
    return Project::create(request.path, *schema, policy, clock, actor, request.events);
}

Status fill(Project &project, const StartRequest &request, StartedProject &started)
{
    ImportRequest import;
    import.file = request.file;
    import.columns = request.columns;
    import.stop = request.stop;
    import.progress = stageProgress(request, "import");
    auto imported = importFile(project, import);
    if (!imported)
        return tl::unexpected(imported.error());
    started.import = std::move(*imported);
    if (started.import.counts.rejected > static_cast<std::int64_t>(started.import.firstRejects.size())) {
        auto written = writeRejects(project, {started.import.source});
        if (!written)
            return tl::unexpected(written.error());
    }

    TrainRequest train;
    train.stop = request.stop;
    train.progress = stageProgress(request, "train");
    auto trained = trainLinear(project, train);
    // Too few labels are no reason to stop: the first run then sends every record to people.
    const bool tooFew = !trained && trained.error().code == base::ErrorCode::Input;
    if (!trained && !tooFew)
        return tl::unexpected(trained.error());
    if (trained)
        started.modelVersion = trained->modelVersion;

    RunRequest run;
    run.stop = request.stop;
    run.progress = stageProgress(request, "run");
    auto finished = runProject(project, run);
    if (!finished)
        return tl::unexpected(finished.error());
    if (finished->report.stopped)
        return base::fail(base::ErrorCode::Cancelled, "The project was not begun, because it was stopped.",
                          request.path);
    auto status = project.status();
    if (!status)
        return tl::unexpected(status.error());
    started.queued = status->tasksOpen;
    return {};
}

} // namespace

Result<StartedProject> startProject(const StartRequest &request, const base::Clock &clock, const std::string &actor)
{
    auto project = makeProject(request, clock, actor);
    if (!project)
        return tl::unexpected(project.error());
    StartedProject started;
    const Status filled = fill(**project, request, started);
    project->reset();
    if (!filled) {
        std::error_code ignored;
        for (const char *part : {"", "-wal", "-shm"})
            std::filesystem::remove(request.path + part, ignored);
        return tl::unexpected(filled.error());
    }
    return started;
}

} // namespace secondlook::compose
