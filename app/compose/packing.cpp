#include "app/compose/packing.h"

#include "storage/pack_answers.h"
#include "storage/pack_identity.h"

namespace secondlook::compose {

using base::Result;

namespace {

Result<MergedPack> mergeOne(Project &project, const std::string &path)
{
    const auto copy = storage::PackCopy::open(path);
    if (!copy)
        return tl::unexpected(copy.error());
    const auto schemas = project.schemas();
    if (!schemas)
        return tl::unexpected(schemas.error());
    const auto answers = storage::readPackAnswers(project.connection(), **copy, *schemas);
    if (!answers)
        return tl::unexpected(answers.error());
    const auto counts = storage::mergePack(project.connection(), *answers, project.clock().now(),
                                           {project.policy().extraReviewers, project.actor()});
    if (!counts)
        return tl::unexpected(counts.error());
    return MergedPack{path, answers->origin.packId, answers->origin.reviewerName, *counts};
}

} // namespace

Result<storage::PackMade> createPack(Project &project, const PackRequest &request)
{
    constexpr base::TimeMs day = 24LL * 60 * 60 * 1000;
    return storage::makePack(
        project.connection(),
        {request.path, request.reviewer, request.tasks, project.policy().queueRandomShare, request.days * day},
        project.clock(), project.actor());
}

Result<std::vector<MergedPack>> mergePacks(Project &project, const std::vector<std::string> &paths)
{
    SECONDLOOK_TRY(storage::mustNotBePack(project.connection(), "merge packs"));
    auto transaction = storage::Transaction::write(project.connection());
    if (!transaction)
        return tl::unexpected(transaction.error());
    std::vector<MergedPack> merged;
    for (const std::string &path : paths) {
        auto one = mergeOne(project, path);
        if (!one)
            return tl::unexpected(one.error());
        merged.push_back(std::move(*one));
    }
    SECONDLOOK_TRY(transaction->commit());
    return merged;
}

} // namespace secondlook::compose
