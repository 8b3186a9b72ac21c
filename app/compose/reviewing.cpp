#include "app/compose/reviewing.h"

#include "app/compose/models.h"
#include "app/compose/project.h"
#include "app/compose/similar.h"
#include "review/shown_evidence.h"
#include "storage/pack_identity.h"
#include "storage/review_session.h"

#include <map>

namespace secondlook::compose {

namespace {

constexpr std::size_t mostWords = 12;

/// The models of a project, each loaded when it is asked for first.
class Models
{
public:
    explicit Models(std::shared_ptr<Project> project) : m_project(std::move(project)) {}

    /// Null where there is no such model.
    std::shared_ptr<const classify::Classifier> operator()(const std::string &version)
    {
        if (version.empty())
            return nullptr;
        auto known = m_models->find(version);
        if (known == m_models->end()) {
            auto loaded = loadClassifier(*m_project, version);
            known = m_models->emplace(version, loaded ? loaded->classifier : nullptr).first;
        }
        return known->second;
    }

private:
    using ByVersion = std::map<std::string, std::shared_ptr<const classify::Classifier>>;

    std::shared_ptr<Project> m_project;
    std::shared_ptr<ByVersion> m_models = std::make_shared<ByVersion>(); ///< copies share it
};

} // namespace

base::Result<std::unique_ptr<review::ReviewSession>>
openReviewSession(const std::string &path, const std::string &asked, const base::Clock &clock)
{
    auto opened = Project::open(path, clock, asked);
    if (!opened)
        return tl::unexpected(opened.error());
    const std::shared_ptr<Project> project = std::move(*opened);
    const auto pack = storage::readPackIdentity(project->connection());
    if (!pack)
        return tl::unexpected(pack.error());
    const std::string &reviewer = *pack ? (*pack)->reviewer : asked;
    const auto id = project->store().reviewer(reviewer);
    if (!id)
        return tl::unexpected(id.error());
    const auto basis = project->store().latestRunBasis();
    if (!basis)
        return tl::unexpected(basis.error());
    storage::ReviewContext context;
    context.facts.name = project->name();
    context.facts.reviewer = reviewer;
    context.facts.isPack = pack->has_value();
    context.facts.schema = project->schema();
    context.facts.schemaVersion = project->schemaVersion();
    context.facts.policyVersion = project->policyVersion();
    const domain::Policy &policy = project->policy();
    context.facts.reviewThreshold = policy.reviewThreshold;
    context.facts.overlapShare = policy.overlapShare;
    context.facts.overlapReviewers = policy.overlapReviewers;
    context.facts.measuresBlind =
        policy.auditSamplingRate > 0.0 || policy.randomAutoSlice > 0.0 || policy.overlapShare > 0.0;
    context.facts.blindShare = policy.blindShare;
    context.facts.queueRandomShare = policy.queueRandomShare;
    context.facts.repeatShare = *pack ? 0.0 : policy.repeatShare;
    context.facts.goldShare = *pack ? 0.0 : policy.goldShare;
    context.facts.extraReviewers = *pack ? 0 : policy.extraReviewers; // nobody else sits there
    context.facts.repeatAfterHours = policy.repeatAfterHours;
    if (*basis) {
        context.facts.modelVersion = (*basis)->modelVersion;
        context.facts.autoThreshold = (*basis)->autoThreshold;
    }
    context.reviewer = *id;
    context.reviewerName = reviewer;
    Models models(project);
    context.evidence = [models](const domain::ReviewTask &task, std::uint16_t label) mutable {
        const auto model = models(task.modelVersion);
        return model ? review::shownEvidence(model->evidence(task.record, label, mostWords))
                     : std::vector<domain::Evidence>();
    };
    context.similar = SimilarSource(project, models);
    auto connection = project->anotherConnection();
    if (!connection)
        return tl::unexpected(connection.error());
    return std::make_unique<storage::SqlReviewSession>(std::move(*connection), clock, std::move(context));
}

} // namespace secondlook::compose
