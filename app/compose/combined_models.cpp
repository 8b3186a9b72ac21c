#include "app/compose/combined_models.h"

#include "calibration/auto_threshold.h"
#include "formats/documents.h"

#include <nlohmann/json.hpp>

namespace secondlook::compose {

using base::ErrorCode;
using base::Result;
using domain::CombinedKind;
using domain::CombinedLabeler;
using nlohmann::ordered_json;

namespace {

CombinedContent contentOf(const ordered_json &stored, const CombinedLabeler &labeler)
{
    CombinedContent content;
    content.labeler = labeler;
    for (const auto &member : stored.at("members"))
        content.members.push_back({member.at("name").get<std::string>(), member.at("model_version").get<std::string>(),
                                   member.value("inverse_temperature", 1.0)});
    content.weights = stored.value("weights", std::vector<double>());
    for (const auto &cut : stored.value("cuts", ordered_json::array()))
        content.cuts.push_back(cut.is_null() ? std::nullopt : std::optional(cut.get<double>()));
    for (const auto &entry : stored.at("held_out"))
        content.heldOut.push_back({entry.at(0).get<float>(), entry.at(1).get<bool>()});
    return content;
}

/// Loads the servers as they are now; the versions that they have then stand in the order of the members.
Result<std::vector<ServerModel>> loadServers(Project &project, const CombinedLabeler &labeler,
                                             const std::stop_token &stop)
{
    std::vector<ServerModel> servers;
    for (const std::string &member : labeler.members) {
        if (!member.starts_with(serverPrefix))
            continue;
        auto server = loadServerModel(project, member.substr(serverPrefix.size()), false, stop);
        if (!server)
            return tl::unexpected(server.error());
        servers.push_back(std::move(*server));
    }
    return servers;
}

bool isWhatItWas(const CombinedContent &content, const std::vector<ServerModel> &servers)
{
    const std::size_t local = content.members.size() - servers.size();
    for (std::size_t i = 0; i < servers.size(); ++i)
        if (content.members[local + i].modelVersion != servers[i].modelVersion)
            return false;
    return true;
}

/// The trained version to use, with its name.
Result<std::pair<std::string, CombinedContent>> latestFitting(Project &project, const CombinedLabeler &labeler,
                                                              const std::vector<ServerModel> &servers)
{
    const std::string kind(domain::combinedName(labeler.kind));
    const ordered_json document = ordered_json::parse(formats::writeLabeler(labeler));
    const auto names = project.store().models(kind);
    if (!names)
        return tl::unexpected(names.error());
    for (const std::string &name : *names) {
        const auto bytes = project.store().modelContent(name);
        const auto madeFor = project.store().modelSchemaVersion(name);
        if (!bytes || !madeFor)
            return tl::unexpected(bytes ? madeFor.error() : bytes.error());
        const ordered_json stored = ordered_json::parse(bytes->toStdString());
        if (stored.at("labeler") != document || *madeFor != project.schemaVersion())
            continue;
        CombinedContent content = contentOf(stored, labeler);
        if (isWhatItWas(content, servers))
            return std::pair(name, std::move(content));
    }
    const std::string called = kind + ":" + labeler.name;
    return base::fail(ErrorCode::Conflict,
                      called +
                          " was not trained yet for what its members, prompts and the label schema are now; run "
                          "'secondlook train --classifier " +
                          called + "'",
                      project.path());
}

std::shared_ptr<const pipeline::AnswerCombiner> combinerOf(const Project &project, const CombinedContent &content)
{
    if (content.labeler.kind == CombinedKind::Cascade)
        return std::make_shared<pipeline::CascadeCombiner>(content.cuts);
    return std::make_shared<pipeline::PoolCombiner>(content.weights, project.schema().fields.front().offered());
}

void nameLanes(const CombinedContent &content, CombinedModel &model)
{
    const bool isCascade = content.labeler.kind == CombinedKind::Cascade;
    const std::size_t inFast = !isCascade ? content.members.size() : std::max<std::size_t>(1, model.chain.local.size());
    for (std::size_t i = 0; i < content.members.size(); ++i) {
        const PinnedMember &member = content.members[i];
        std::string &lane = i < inFast ? model.fastLane : model.slowLane;
        lane +=
            (lane.empty() ? "" : ", ") + (member.name.starts_with(serverPrefix) ? member.name : member.modelVersion);
    }
    if (!isCascade && model.chain.hasSlowLane())
        model.slowLane = model.fastLane;
}

} // namespace

std::string writeCombined(const CombinedContent &content)
{
    ordered_json members = ordered_json::array();
    for (const PinnedMember &member : content.members)
        members.push_back({{"name", member.name},
                           {"model_version", member.modelVersion},
                           {"inverse_temperature", member.inverseTemperature}});
    ordered_json json = {{"labeler", ordered_json::parse(formats::writeLabeler(content.labeler))},
                         {"members", members}};
    if (content.labeler.kind == CombinedKind::Ensemble) {
        json["weights"] = content.weights;
    } else {
        json["cuts"] = ordered_json::array();
        for (const std::optional<double> &cut : content.cuts)
            json["cuts"].push_back(cut ? ordered_json(*cut) : ordered_json(nullptr));
    }
    json["held_out"] = ordered_json::array();
    for (const calibration::HeldOut &one : content.heldOut)
        json["held_out"].push_back({one.confidence, one.correct});
    return json.dump();
}

Result<CombinedModel> loadCombinedModel(Project &project, const CombinedLabeler &labeler, const std::stop_token &stop)
{
    CombinedModel model;
    auto servers = loadServers(project, labeler, stop);
    if (!servers)
        return tl::unexpected(servers.error());
    model.servers = std::move(*servers);
    const auto latest = latestFitting(project, labeler, model.servers);
    if (!latest)
        return tl::unexpected(latest.error());
    const CombinedContent &content = latest->second;
    model.modelVersion = latest->first;
    for (const PinnedMember &member : content.members) {
        if (member.name.starts_with(serverPrefix)) {
            const ServerModel &server = model.servers[model.chain.servers.size()];
            model.chain.servers.push_back({server.labeler.get(), member.inverseTemperature});
            model.promptVersion += (model.promptVersion.empty() ? "" : ",") + server.labeler->prompt().version;
            continue;
        }
        auto loaded = loadClassifier(project, member.modelVersion);
        if (!loaded)
            return tl::unexpected(loaded.error());
        model.chain.local.push_back(std::move(loaded->classifier));
    }
    model.chain.combiner = combinerOf(project, content);
    if (labeler.kind == CombinedKind::Ensemble && !model.servers.empty())
        SECONDLOOK_TRY(addLanes(project, model.servers.front().labeler->provider(), model.chain));
    nameLanes(content, model);
    model.basis = {true, calibration::autoThreshold(content.heldOut, project.policy().autoPrecision,
                                                    project.policy().autoConfidence)};
    return model;
}

base::Status addLanes(Project &project, const domain::Provider &provider, pipeline::LabelerChain &chain)
{
    auto lanes = pipeline::LaneChoice::make(provider.lanes);
    if (!lanes)
        return tl::unexpected(lanes.error());
    chain.lanes = std::move(*lanes);
    if (!provider.lanes.margin)
        return {};
    const auto latest = project.store().latestModel("linear");
    if (!latest)
        return tl::unexpected(latest.error());
    if (!*latest)
        return {};
    auto loaded = loadClassifier(project, "linear");
    if (!loaded)
        return tl::unexpected(loaded.error());
    chain.looksAtRecords = std::move(loaded->classifier);
    return {};
}

} // namespace secondlook::compose
