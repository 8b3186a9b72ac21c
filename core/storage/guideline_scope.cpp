#include "storage/guideline_scope.h"

#include "storage/current_label.h"
#include "storage/guideline_store.h"

#include <algorithm>

namespace secondlook::storage {

using base::Result;
using base::Status;
using domain::GuidelineChange;

namespace {

Result<domain::Guideline> reviewedGuideline(Connection &connection, std::optional<int> version)
{
    if (version)
        return guidelineOfVersion(connection, *version);
    auto inForce = guidelineAfter(connection, 0);
    if (!inForce)
        return tl::unexpected(inForce.error());
    if (!*inForce)
        return base::fail(base::ErrorCode::NotFound, "the project has no guideline yet; set one first",
                          connection.path());
    return std::move(**inForce);
}

Result<std::vector<std::uint16_t>> labelsAskedFor(Connection &connection, int version)
{
    auto rows = connection.query("SELECT DISTINCT " + currentLabel("g.label") +
                                     " AS now FROM guideline_review_label g WHERE "
                                     "g.guideline_version = :version ORDER BY now",
                                 version);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<std::uint16_t> labels;
    while ((*rows)->next())
        labels.push_back(static_cast<std::uint16_t>((*rows)->integer(0)));
    return labels;
}

} // namespace

Result<GuidelineScope> guidelineScope(Connection &connection, const ScopeRequest &request,
                                      const CompareGuidelines &compare)
{
    const auto guideline = reviewedGuideline(connection, request.version);
    if (!guideline)
        return tl::unexpected(guideline.error());
    GuidelineScope scope{guideline->version, {}};
    if (guideline->version > 1) {
        const auto before = guidelineOfVersion(connection, guideline->version - 1);
        if (!before)
            return tl::unexpected(before.error());
        scope.change = compare(before->document, guideline->document);
    }
    std::vector<std::uint16_t> named = request.named;
    std::ranges::sort(named);
    named.erase(std::ranges::unique(named).begin(), named.end());
    const auto asked = labelsAskedFor(connection, guideline->version);
    if (!asked)
        return tl::unexpected(asked.error());
    if (!asked->empty() && !named.empty() && named != *asked)
        return base::fail(base::ErrorCode::Usage,
                          "decisions for other labels were asked again for this version already; leave the labels out, "
                          "or take back what was asked",
                          "guideline " + std::to_string(guideline->version));
    const std::vector<std::uint16_t> &chosen = asked->empty() ? named : *asked;
    if (!chosen.empty() && chosen != scope.change.labels)
        scope.change = GuidelineChange{chosen, false};
    return scope;
}

Status keepScope(Connection &connection, const GuidelineScope &scope)
{
    for (const std::uint16_t label : scope.change.labels)
        SECONDLOOK_TRY(connection.execute("INSERT INTO guideline_review_label (guideline_version, label) VALUES "
                                          "(:version, :label) ON CONFLICT (guideline_version, label) DO NOTHING",
                                          scope.version, label));
    return {};
}

Status forgetScope(Connection &connection, int version)
{
    return connection.execute("DELETE FROM guideline_review_label WHERE guideline_version = :version AND NOT EXISTS "
                              "(SELECT 1 FROM guideline_review g WHERE g.guideline_version = :same)",
                              version, version);
}

} // namespace secondlook::storage
