#include "storage/pack_origin.h"

#include "storage/guideline_store.h"
#include "storage/pack_content.h"
#include "storage/pack_identity.h"

namespace secondlook::storage {

using base::ErrorCode;
using base::Result;
using base::Status;

namespace {

Result<PackOrigin> lookUp(Connection &project, const PackIdentity &identity, const std::string &path)
{
    auto row = project.query("SELECT p.reviewer_id, v.name FROM pack p JOIN reviewer v ON v.id = p.reviewer_id "
                             "JOIN project o ON o.name = 'id' AND o.value = :origin WHERE p.id = :id",
                             identity.origin, identity.id);
    if (!row)
        return tl::unexpected(row.error());
    if (!(*row)->next())
        return base::fail(ErrorCode::Input,
                          "this pack was not given out by this project; name the project it comes from", path);
    PackOrigin origin{identity.id, {(*row)->int64(0)}, (*row)->text(1), 0, 0};
    (*row)->finish();
    return origin;
}

Status checkGivenOut(Connection &project, PackCopy &pack, const PackIdentity &identity, const PackOrigin &origin)
{
    const auto now = givenOutSha256(pack.connection());
    if (!now)
        return tl::unexpected(now.error());
    const auto known =
        project.number("SELECT COUNT(*) FROM pack WHERE id = :id AND sha256 = :sha256", 0, identity.id, *now);
    if (!known)
        return tl::unexpected(known.error());
    if (*known == 0 || identity.sha256 != *now || identity.reviewer != origin.reviewerName)
        return base::fail(ErrorCode::Input,
                          "the pack was altered: it does not hold what was given out; ask for it as it was reviewed",
                          pack.path());
    return {};
}

} // namespace

Result<PackOrigin> findPackOrigin(Connection &project, PackCopy &pack)
{
    const auto identity = readPackIdentity(pack.connection());
    if (!identity)
        return tl::unexpected(identity.error());
    auto origin = lookUp(project, **identity, pack.path());
    if (!origin)
        return origin;
    SECONDLOOK_TRY(checkGivenOut(project, pack, **identity, *origin));
    const auto theirs = pack.connection().number("SELECT MAX(version) FROM label_schema", 0);
    const auto ours = project.number("SELECT MAX(version) FROM label_schema", 0);
    if (!theirs || !ours)
        return tl::unexpected(theirs ? ours.error() : theirs.error());
    if (*theirs > *ours)
        return base::fail(ErrorCode::Conflict,
                          "the pack is of label schema version " + std::to_string(*theirs) +
                              ", but this project has only version " + std::to_string(*ours) +
                              "; merge it into the project that it was given out by",
                          pack.path());
    const auto guideline = guidelineVersion(pack.connection());
    if (!guideline)
        return tl::unexpected(guideline.error());
    origin->schemaVersion = static_cast<int>(*theirs);
    origin->guidelineVersion = *guideline;
    return origin;
}

} // namespace secondlook::storage
