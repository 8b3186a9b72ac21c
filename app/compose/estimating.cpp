#include "app/compose/estimating.h"

#include "app/compose/combined_models.h"
#include "app/compose/kept_usage.h"
#include "app/compose/server_models.h"
#include "pipeline/server_run.h"
#include "pipeline/server_scheduler.h"
#include "storage/pack_identity.h"
#include "storage/run_sample.h"
#include "storage/run_store.h"

#include <cmath>

namespace secondlook::compose {

using base::Result;
using base::Status;

namespace {

/// The sample as a run reads it.
class SamplePages final : public pipeline::RecordPages
{
public:
    explicit SamplePages(std::vector<domain::Record> records) : m_records(std::move(records)) {}
    Result<std::vector<domain::Record>> page(const pipeline::RecordRange &, base::RecordId, int) override
    {
        return std::exchange(m_records, {});
    }

private:
    std::vector<domain::Record> m_records;
};

/// Keeps the answers of a run and nothing else of it.
class AnswersOnly final : public pipeline::RunStore
{
public:
    AnswersOnly(storage::Connection &connection, const base::Clock &clock, std::int64_t records)
        : m_connection(connection), m_clock(clock)
    {
        m_tally.input = records;
        m_tally.pending = records;
    }
    Result<pipeline::OpenRun> open(const pipeline::RunSpec &) override
    {
        return pipeline::OpenRun{{}, m_tally.input, {}, {}, 0};
    }
    Status commit(base::RunId, const pipeline::RunCommit &commit) override
    {
        m_tally.pending -= static_cast<std::int64_t>(commit.results.size());
        for (const pipeline::RunResult &result : commit.results)
            if (const auto *routed = std::get_if<pipeline::RoutedPrediction>(&result.result))
                ++m_tally.confidenceFrom[routed->prediction.confidenceFrom];
        m_usage += commit.usage;
        auto transaction = storage::Transaction::write(m_connection);
        if (!transaction)
            return tl::unexpected(transaction.error());
        SECONDLOOK_TRY(storage::keepAnswers(m_connection, commit.answers, m_clock.now()));
        return transaction->commit();
    }
    Result<pipeline::RunTally> tally(base::RunId) override { return m_tally; }
    Result<pipeline::RunUsage> usage(base::RunId) override { return m_usage; }
    Result<domain::RunLanes> lanes(base::RunId) override { return domain::RunLanes(); }
    Status finish(base::RunId, const pipeline::RunTally &) override { return {}; }

private:
    storage::Connection &m_connection;
    const base::Clock &m_clock;
    pipeline::RunTally m_tally;
    pipeline::RunUsage m_usage;
};

/// Asks about the sample; what it took.
Result<pipeline::RunReport> askAbout(Project &project, const ServerModel &model,
                                     const std::vector<domain::Record> &sample, const EstimateRequest &request)
{
    AnswersOnly store(project.connection(), project.clock(), static_cast<std::int64_t>(sample.size()));
    const auto openReads = [&project, &sample]() -> Result<pipeline::ServerRunReads> {
        auto answers = project.anotherConnection();
        if (!answers)
            return tl::unexpected(answers.error());
        return pipeline::ServerRunReads{std::make_unique<SamplePages>(sample),
                                        std::make_unique<storage::SqlKeptAnswers>(std::move(*answers))};
    };
    pipeline::ServerRunOptions options;
    if (request.costCap)
        options.costCap = static_cast<pipeline::Nanos>(std::llround(*request.costCap * 1e9));
    options.seed = request.seed;
    options.events = project.events();
    options.stop = request.stop;
    options.progress = request.progress;
    const routing::Router router(project.policy(), project.schema(), model.basis);
    pipeline::LabelerChain chain = pipeline::chainOf(*model.labeler, 1.0);
    SECONDLOOK_TRY(addLanes(project, model.labeler->provider(), chain));
    auto report = pipeline::runServer(chain, router, project.clock(), {}, store, openReads, options);
    if (!report)
        return tl::unexpected(report.error());
    if (report->halted)
        return tl::unexpected(*report->halted);
    if (report->stopped)
        return base::fail(base::ErrorCode::Cancelled, "stopped; the answers so far are kept");
    return report;
}

int requestsAtOnce(const domain::Provider &provider)
{
    return provider.concurrency + (provider.lanes.isOn() ? provider.lanes.concurrency : 0);
}

Result<std::vector<pipeline::Stratum>> measure(Project &project, const servers::Labeler &labeler,
                                               const std::vector<storage::LengthStratum> &strata)
{
    auto connection = project.anotherConnection();
    if (!connection)
        return tl::unexpected(connection.error());
    storage::SqlKeptAnswers answers(std::move(*connection));
    std::vector<pipeline::Stratum> measured;
    for (const storage::LengthStratum &stratum : strata) {
        measured.push_back({stratum.records, {}});
        for (const domain::Record &record : stratum.sample) {
            const auto usage = keptUsage(record, labeler, answers);
            if (!usage)
                return tl::unexpected(usage.error());
            if (usage->requests > 0)
                measured.back().sample.push_back(*usage);
        }
    }
    return measured;
}

} // namespace

Result<EstimatedRun> estimateProject(Project &project, const EstimateRequest &request)
{
    SECONDLOOK_TRY(storage::mustNotBePack(project.connection(), "ask a model server"));
    if (!request.classifier.starts_with(serverPrefix))
        return base::fail(base::ErrorCode::Usage,
                          "only runs over a model server have a cost: name one as llm:PROVIDER");
    const auto model = loadServerModel(project, request.classifier.substr(serverPrefix.size()), true, request.stop);
    if (!model)
        return tl::unexpected(model.error());
    const auto strata =
        storage::sampleByLength(project.connection(), request.selection, request.limit, request.sample, request.seed);
    if (!strata)
        return tl::unexpected(strata.error());
    EstimatedRun estimated;
    std::vector<domain::Record> sample;
    for (const storage::LengthStratum &stratum : *strata) {
        estimated.records += stratum.records;
        sample.insert(sample.end(), stratum.sample.begin(), stratum.sample.end());
    }
    estimated.sampled = static_cast<std::int64_t>(sample.size());
    if (sample.empty())
        return estimated;

    const auto asked = askAbout(project, *model, sample, request);
    if (!asked)
        return tl::unexpected(asked.error());
    const auto measured = measure(project, *model->labeler, *strata);
    if (!measured)
        return tl::unexpected(measured.error());
    estimated.asked = asked->usage;
    estimated.confidenceFrom = asked->tally.confidenceFrom;
    estimated.hasTime = asked->usage.requests > 0;
    const double secondsARequest =
        estimated.hasTime ? static_cast<double>(asked->usage.busyMilliseconds) / 1e3 / double(asked->usage.requests)
                          : 0.0;
    const domain::Provider &provider = model->labeler->provider();
    estimated.estimate =
        pipeline::estimateRun(*measured, pipeline::pricesOf(provider),
                              pipeline::limitsOf(provider, requestsAtOnce(provider)), secondsARequest, request.seed);
    return estimated;
}

} // namespace secondlook::compose
