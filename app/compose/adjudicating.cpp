#include "app/compose/adjudicating.h"

#include "storage/adjudication_session.h"
#include "storage/pack_identity.h"

#include <algorithm>

namespace secondlook::compose {

using base::Result;

namespace {

constexpr std::string_view adjudicating = "settle conflicts";

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
    auto connection = (*project)->anotherConnection();
    if (!connection)
        return tl::unexpected(connection.error());
    return std::make_unique<storage::SqlAdjudicationSession>(std::move(*connection), clock, std::move(context));
}

const std::vector<review::ConsensusMethod> &consensusMethods()
{
    static const std::vector<review::ConsensusMethod> methods{review::majorityMethod()};
    return methods;
}

Result<storage::RuleSettled> settleConflicts(Project &project, const SettleRequest &request)
{
    SECONDLOOK_TRY(storage::mustNotBePack(project.connection(), adjudicating));
    const auto &methods = consensusMethods();
    const auto method = std::ranges::find(methods, request.method, &review::ConsensusMethod::name);
    if (method == methods.end())
        return base::fail(base::ErrorCode::Usage, "there is no method '" + request.method + "' to settle conflicts");
    return storage::settleByRule(project.connection(), project.schema(),
                                 {*method, request.minProbability, request.dryRun, request.stop}, project.clock().now(),
                                 project.actor());
}

Result<std::optional<storage::RuleTakenBack>> takeBackLastRule(Project &project)
{
    SECONDLOOK_TRY(storage::mustNotBePack(project.connection(), adjudicating));
    return storage::takeBackLastRule(project.connection(), project.schema(), project.clock().now(), project.actor());
}

} // namespace secondlook::compose
