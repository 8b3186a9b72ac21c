#include "app/compose/labelers.h"

#include "app/compose/providers.h"
#include "formats/documents.h"
#include "storage/labeler_store.h"
#include "storage/pack_identity.h"

#include <nlohmann/json.hpp>

namespace secondlook::compose {

using base::Result;
using domain::CombinedKind;
using domain::CombinedLabeler;

namespace {

storage::LabelerStore labelerStore(Project &project)
{
    return {project.connection(), project.clock(), project.actor()};
}

std::string calledBy(const CombinedLabeler &labeler)
{
    return std::string(domain::combinedName(labeler.kind)) + ":" + labeler.name;
}

} // namespace

Result<CombinedLabeler> setLabeler(Project &project, const std::string &document, const std::string &file)
{
    SECONDLOOK_TRY(storage::mustNotBePack(project.connection(), "keep labelers"));
    auto labeler = formats::parseLabeler(document, file);
    if (!labeler)
        return labeler;
    for (std::size_t i = 0; i < labeler->members.size(); ++i) {
        if (!labeler->members[i].starts_with(domain::serverMember))
            continue;
        const auto known = providerNamed(project, labeler->members[i].substr(domain::serverMember.size()));
        if (!known)
            return base::fail(known.error().code, known.error().message, file + ": /members/" + std::to_string(i));
    }
    std::string members;
    for (const std::string &member : labeler->members)
        members += (members.empty() ? "" : ", ") + member;
    const nlohmann::ordered_json summary = {{"kind", domain::combinedName(labeler->kind)}, {"members", members}};
    SECONDLOOK_TRY(labelerStore(project).set(labeler->name, formats::writeLabeler(*labeler), summary.dump()));
    return labeler;
}

Result<std::vector<CombinedLabeler>> labelers(Project &project)
{
    const auto stored = labelerStore(project).all();
    if (!stored)
        return tl::unexpected(stored.error());
    std::vector<CombinedLabeler> all;
    for (const std::string &document : *stored) {
        auto labeler = formats::parseLabeler(document, "labeler");
        if (!labeler)
            return tl::unexpected(labeler.error());
        all.push_back(std::move(*labeler));
    }
    return all;
}

bool isCombined(std::string_view classifier)
{
    return classifier.starts_with("cascade:") || classifier.starts_with("ensemble:");
}

Result<CombinedLabeler> labelerCalled(Project &project, const std::string &classifier)
{
    auto all = labelers(project);
    if (!all)
        return tl::unexpected(all.error());
    std::string names;
    for (CombinedLabeler &labeler : *all) {
        if (calledBy(labeler) == classifier)
            return std::move(labeler);
        names += (names.empty() ? "" : ", ") + calledBy(labeler);
    }
    return base::fail(base::ErrorCode::NotFound,
                      "there is no labeler '" + classifier + "'; " +
                          (names.empty() ? "add one with 'secondlook labeler add'" : "there are: " + names),
                      project.path());
}

} // namespace secondlook::compose
