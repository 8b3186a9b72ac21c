#include "app/compose/run_desk.h"

#include "app/compose/estimating.h"
#include "app/compose/keys.h"
#include "app/compose/providers.h"
#include "app/compose/running.h"
#include "app/compose/server_models.h"
#include "formats/documents.h"
#include "servers/batch_wire.h"
#include "storage/pack_identity.h"
#include "storage/project_reads.h"
#include "storage/run_attempts.h"
#include "storage/run_overview.h"

#include <algorithm>
#include <utility>

namespace secondlook::compose {

using base::Result;
using pipeline::RunClassifier;

namespace {

constexpr double nanosInOne = 1e9;
constexpr int estimateSample = 30;

class ProjectRunDesk final : public pipeline::RunDesk
{
public:
    ProjectRunDesk(std::string path, std::string actor, const base::Clock &clock, base::Events events)
        : m_path(std::move(path)), m_actor(std::move(actor)), m_clock(clock), m_events(std::move(events))
    {
    }

    /// Documents of the project may have changed: it is opened anew for everything that goes by them.
    base::Status open()
    {
        auto project = Project::open(m_path, m_clock, m_actor, m_events);
        if (!project)
            return tl::unexpected(project.error());
        m_project = std::move(*project);
        return {};
    }

    Result<pipeline::RunList> runs(base::RunId before, int most) override
    {
        return storage::readRuns(m_project->connection(), m_clock.now(), before, most);
    }
    Result<pipeline::RunDetails> details(base::RunId run) override
    {
        return storage::readRun(m_project->connection(), m_clock.now(), run);
    }
    Result<pipeline::FailedList> failed(base::RunId run, bool transient, base::RecordId after, int most) override
    {
        return storage::readFailed(m_project->connection(), run, transient, after, most);
    }
    Result<domain::Record> record(base::RecordId record) override
    {
        return storage::readRecordById(m_project->connection(), record);
    }
    Result<pipeline::RunChoices> choices() override;
    Result<pipeline::RunEnd> run(const pipeline::RunOrder &order, const pipeline::RunControl &control) override;
    Result<pipeline::RunCostEstimate> estimate(const pipeline::RunOrder &order, const std::stop_token &stop) override;

    Result<std::optional<domain::Provider>> keep(const domain::Provider &provider, bool mayReplace) override;
    base::Status keepKey(const std::string &name, const std::string &key, const std::stop_token &stop) override;
    Result<pipeline::ServerTrial> tryOut(const domain::Provider &provider, const std::stop_token &stop) override;

private:
    Result<RunRequest> requestOf(const pipeline::RunOrder &order);

    std::string m_path;
    std::string m_actor;
    const base::Clock &m_clock;
    base::Events m_events;
    std::unique_ptr<Project> m_project;
};

Result<pipeline::RunChoices> ProjectRunDesk::choices()
{
    SECONDLOOK_TRY(open());
    pipeline::RunChoices choices;
    const auto pack = storage::readPackIdentity(m_project->connection());
    if (!pack)
        return tl::unexpected(pack.error());
    choices.isPack = pack->has_value();
    for (const char *kind : {"linear", "rules"}) {
        const auto versions = m_project->store().models(kind);
        if (!versions)
            return tl::unexpected(versions.error());
        // Linear works before any training, by the words of the label schema; rules have to be given first.
        if (!versions->empty() || std::string_view(kind) == "linear")
            choices.classifiers.push_back({kind, versions->empty() ? std::string() : versions->front(), {}});
    }
    const auto servers = providers(*m_project);
    if (!servers)
        return tl::unexpected(servers.error());
    for (const domain::Provider &provider : *servers)
        choices.classifiers.push_back(
            {std::string(serverPrefix) + provider.name, {}, provider, servers::batchWireOf(provider.kind) != nullptr});
    auto counts = storage::readSelectionCounts(m_project->connection());
    if (!counts)
        return tl::unexpected(counts.error());
    choices.records = std::move(*counts);
    return choices;
}

Result<RunRequest> ProjectRunDesk::requestOf(const pipeline::RunOrder &order)
{
    RunRequest request;
    request.classifier = order.classifier;
    request.selection = order.selection;
    request.limit = order.limit;
    request.chosen = order.chosen;
    request.byBatch = order.asking != pipeline::RunAsking::OneByOne;
    request.waitsForBatches = order.asking != pipeline::RunAsking::BatchAndLeave;
    request.givesBatchesUp = order.givesBatchesUp;
    if (order.costCap)
        request.costCap = static_cast<double>(*order.costCap) / nanosInOne;
    if (!order.resume.isValid())
        return request;
    const auto details = storage::readRun(m_project->connection(), m_clock.now(), order.resume);
    if (!details)
        return tl::unexpected(details.error());
    const pipeline::RunSummary &before = details->summary;
    if (before.selection == pipeline::Selection::Chosen) {
        auto chosen = storage::readListed(m_project->connection(), order.resume);
        if (!chosen)
            return tl::unexpected(chosen.error());
        request.chosen = std::move(*chosen);
    }
    if (before.classifier == "llm") {
        const auto calibrated = isCalibratedVersion(*m_project, before.modelVersion);
        if (!calibrated)
            return tl::unexpected(calibrated.error());
        request.calibrated = *calibrated;
    }
    // A classifier of this process is named by the version that the run began with, others by the name that was asked.
    const bool isOfThisProcess = before.classifier == "linear" || before.classifier == "rules";
    request.classifier = isOfThisProcess ? before.modelVersion : before.attempt.asked;
    request.selection = before.selection;
    request.limit = before.limit;
    request.sampleSeed = before.sampleSeed;
    request.byBatch = before.attempt.isByBatch || before.batches.underWay() > 0;
    request.resume = order.resume;
    return request;
}

pipeline::AttemptEnd endOf(const FinishedRun &run, const pipeline::RunControl &control)
{
    using pipeline::AttemptEnd;
    if (run.report.halted)
        return run.report.halted->code == base::ErrorCode::Budget ? AttemptEnd::CostCap : AttemptEnd::Unreachable;
    if (!run.report.stopped)
        return AttemptEnd::Finished;
    return control.isPause && *control.isPause ? AttemptEnd::Paused : AttemptEnd::Stopped;
}

Result<pipeline::RunEnd> ProjectRunDesk::run(const pipeline::RunOrder &order, const pipeline::RunControl &control)
{
    SECONDLOOK_TRY(open());
    auto request = requestOf(order);
    if (!request)
        return tl::unexpected(request.error());
    request->stop = control.stop;
    request->isPause = control.isPause;
    request->figures = control.figures;
    const auto run = runProject(*m_project, *request);
    if (!run)
        return tl::unexpected(run.error());
    return pipeline::RunEnd{run->report.id, run->report.tally, endOf(*run, control),
                            run->report.halted ? run->report.halted->message : std::string()};
}

Result<pipeline::RunCostEstimate> ProjectRunDesk::estimate(const pipeline::RunOrder &order, const std::stop_token &stop)
{
    SECONDLOOK_TRY(open());
    EstimateRequest request;
    request.classifier = order.classifier;
    request.selection = order.selection;
    request.limit = order.limit;
    request.sample = estimateSample;
    if (order.costCap)
        request.costCap = static_cast<double>(*order.costCap) / nanosInOne;
    request.stop = stop;
    const auto estimated = estimateProject(*m_project, request);
    if (!estimated)
        return tl::unexpected(estimated.error());
    return pipeline::RunCostEstimate{
        estimated->records, estimated->sampled, estimated->estimate.money.middle / nanosInOne,
        estimated->estimate.money.high / nanosInOne, estimated->hasTime ? estimated->estimate.seconds.middle : 0.0};
}

Result<std::optional<domain::Provider>> ProjectRunDesk::keep(const domain::Provider &provider, bool mayReplace)
{
    SECONDLOOK_TRY(open());
    const auto all = providers(*m_project);
    if (!all)
        return tl::unexpected(all.error());
    const auto before = std::ranges::find(*all, provider.name, &domain::Provider::name);
    if (before != all->end() && !mayReplace)
        return *before;
    SECONDLOOK_TRY(setProvider(*m_project, formats::writeProvider(provider), "model server"));
    return std::nullopt;
}

base::Status ProjectRunDesk::keepKey(const std::string &name, const std::string &key, const std::stop_token &stop)
{
    if (key.empty() || !std::ranges::all_of(key, [](char c) { return c > ' ' && c < '\x7f'; }))
        return base::fail(base::ErrorCode::Usage, "a key is one word of letters, digits and signs, without blanks");
    return keyChain().write(name, key, stop);
}

Result<pipeline::ServerTrial> ProjectRunDesk::tryOut(const domain::Provider &provider, const std::stop_token &stop)
{
    SECONDLOOK_TRY(open());
    // What a profile may not hold is said before anything is sent.
    const auto checked = formats::parseProvider(formats::writeProvider(provider), "model server");
    if (!checked)
        return tl::unexpected(checked.error());
    const auto test = testProvider(*m_project, *checked, stop);
    if (!test)
        return tl::unexpected(test.error());
    return pipeline::ServerTrial{test->label, test->seconds, test->capabilities.tokenProbabilities,
                                 test->capabilities.answerSchema, test->usage.input + test->usage.output};
}

} // namespace

Result<std::unique_ptr<pipeline::RunDesk>> openRunDesk(const std::string &path, const std::string &actor,
                                                       const base::Clock &clock, base::Events events)
{
    auto desk = std::make_unique<ProjectRunDesk>(path, actor, clock, std::move(events));
    SECONDLOOK_TRY(desk->open());
    return desk;
}

} // namespace secondlook::compose
