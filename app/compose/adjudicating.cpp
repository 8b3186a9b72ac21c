#include "app/compose/adjudicating.h"

#include "agreement/consensus.h"
#include "storage/adjudication_session.h"
#include "storage/pack_identity.h"

#include <algorithm>
#include <thread>

namespace secondlook::compose {

using base::Result;

namespace {

constexpr std::string_view adjudicating = "settle conflicts";

using Estimates = std::vector<std::optional<review::Estimate>>;

Result<Estimates> estimateBy(agreement::ConsensusMethod method, const review::VoteTable &table)
{
    std::vector<agreement::Rating> rows;
    rows.reserve(table.votes.size());
    for (const review::Vote &vote : table.votes)
        rows.push_back({vote.item, vote.rater, vote.label});
    const agreement::Ratings ratings(rows, {table.items, table.raters, table.labels});
    agreement::ConsensusRun run;
    run.threads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    const auto consensus = agreement::estimateConsensus(method, ratings, run);
    if (!consensus)
        return tl::unexpected(consensus.error());
    Estimates estimates(table.conflicts());
    for (std::size_t item = 0; item < estimates.size(); ++item)
        if (const auto best = consensus->distributions.best(item); best && !consensus->distributions.isTied(item))
            estimates[item] = review::Estimate{static_cast<std::uint16_t>(best->label), best->probability};
    return estimates;
}

/// A method that weighs raters: it looks at all they answered, and settles no tie.
review::ConsensusMethod weighing(agreement::ConsensusMethod method)
{
    return {std::string(agreement::consensusMethodName(method)), true,
            [method](const review::VoteTable &table) { return estimateBy(method, table); }};
}

} // namespace

Result<std::unique_ptr<review::AdjudicationSession>>
openAdjudicationSession(const std::string &path, const std::string &adjudicator, const base::Clock &clock)
{
    const auto project = Project::open(path, clock, adjudicator);
    if (!project)
        return tl::unexpected(project.error());
    SECONDLOOK_TRY(storage::mustNotBePack((*project)->connection(), adjudicating));
    const auto id = (*project)->store().reviewer(adjudicator);
    if (!id)
        return tl::unexpected(id.error());
    storage::AdjudicationContext context;
    context.facts.name = (*project)->name();
    context.facts.adjudicator = adjudicator;
    context.facts.schema = (*project)->schema();
    context.facts.schemaVersion = (*project)->schemaVersion();
    context.facts.ownConflicts = (*project)->policy().ownConflicts;
    context.adjudicator = *id;
    context.rules = consensusMethods();
    for (const review::ConsensusMethod &rule : context.rules)
        context.facts.rules.push_back(rule.name);
    auto connection = (*project)->anotherConnection();
    if (!connection)
        return tl::unexpected(connection.error());
    return std::make_unique<storage::SqlAdjudicationSession>(std::move(*connection), clock, std::move(context));
}

const std::vector<review::ConsensusMethod> &consensusMethods()
{
    static const std::vector<review::ConsensusMethod> methods{review::majorityMethod(),
                                                              weighing(agreement::ConsensusMethod::Wawa),
                                                              weighing(agreement::ConsensusMethod::DawidSkene),
                                                              weighing(agreement::ConsensusMethod::DawidSkeneSmoothed),
                                                              weighing(agreement::ConsensusMethod::FastDawidSkene),
                                                              weighing(agreement::ConsensusMethod::OneCoin),
                                                              weighing(agreement::ConsensusMethod::Mace),
                                                              weighing(agreement::ConsensusMethod::Glad)};
    return methods;
}

Result<review::RuleSettled> settleConflicts(Project &project, const SettleRequest &request)
{
    SECONDLOOK_TRY(storage::mustNotBePack(project.connection(), adjudicating));
    const auto &methods = consensusMethods();
    const auto method = std::ranges::find(methods, request.method, &review::ConsensusMethod::name);
    if (method == methods.end())
        return base::fail(base::ErrorCode::Usage, "there is no method '" + request.method + "' to settle conflicts");
    return storage::settleByRule(
        project.connection(), project.schema(),
        {*method, request.minProbability, request.dryRun, request.stop, {}, true, request.about}, project.clock().now(),
        project.actor());
}

Result<std::optional<storage::RuleTakenBack>> takeBackLastRule(Project &project)
{
    SECONDLOOK_TRY(storage::mustNotBePack(project.connection(), adjudicating));
    return storage::takeBackLastRule(project.connection(), project.schema(), project.clock().now(), project.actor());
}

} // namespace secondlook::compose
