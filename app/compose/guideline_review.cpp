#include "app/compose/guideline_review.h"

#include "app/compose/guideline.h"
#include "content/guideline_change.h"
#include "storage/guideline_review.h"
#include "storage/pack_identity.h"

namespace secondlook::compose {

using base::Result;

namespace {

Result<std::vector<std::uint16_t>> placesOf(const std::vector<std::string> &names, const domain::LabelSchema &schema)
{
    std::vector<std::uint16_t> places;
    for (const std::string &name : names) {
        const int place = schema.indexOf(name);
        if (place < 0)
            return base::fail(base::ErrorCode::Usage, "the label schema has no such label; look at its names", name);
        places.push_back(static_cast<std::uint16_t>(place));
    }
    return places;
}

Result<storage::GuidelineScope> scopeOf(Project &project, const GuidelineReviewRequest &request)
{
    SECONDLOOK_TRY(storage::mustNotBePack(project.connection(), "review the guideline"));
    auto named = placesOf(request.labels, project.schema());
    if (!named)
        return tl::unexpected(named.error());
    return storage::guidelineScope(project.connection(), {request.version, std::move(*named)},
                                   compareGuidelines(project.schema()));
}

} // namespace

storage::CompareGuidelines compareGuidelines(const domain::LabelSchema &schema)
{
    return [labels = schema.labels()](const std::string &before, const std::string &after) {
        return content::guidelineChange(before, after, labels);
    };
}

Result<GuidelineReviewed> reviewGuideline(Project &project, const GuidelineReviewRequest &request)
{
    const auto scope = scopeOf(project, request);
    if (!scope)
        return tl::unexpected(scope.error());
    const auto asked = storage::askForGuidelineReview(
        project.connection(), *scope, {request.sample, request.seed, request.dryRun}, project.clock(), project.actor());
    if (!asked)
        return tl::unexpected(asked.error());
    auto review = storage::readGuidelineReview(project.connection(), *scope);
    if (!review)
        return tl::unexpected(review.error());
    return GuidelineReviewed{std::move(*review), *asked};
}

Result<domain::GuidelineReview> guidelineReview(Project &project, std::optional<int> version)
{
    const auto scope = scopeOf(project, {.version = version, .labels = {}});
    if (!scope)
        return tl::unexpected(scope.error());
    return storage::readGuidelineReview(project.connection(), *scope);
}

Result<std::int64_t> takeBackGuidelineReview(Project &project, std::optional<int> version)
{
    const auto guideline = readGuideline(project, version);
    if (!guideline)
        return tl::unexpected(guideline.error());
    return storage::takeBackGuidelineReview(project.connection(), guideline->version, project.clock(), project.actor());
}

} // namespace secondlook::compose
