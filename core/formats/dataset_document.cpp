#include "formats/dataset_document.h"

#include <nlohmann/json.hpp>

namespace secondlook::formats {

using datasets::CardFigure;
using datasets::DatasetCard;
using datasets::DatasetManifest;
using datasets::DatasetRecipe;

using nlohmann::ordered_json;

namespace {

using Counts = std::vector<std::pair<std::string, std::int64_t>>;

ordered_json countsJson(const Counts &counts)
{
    ordered_json object = ordered_json::object();
    for (const auto &[name, count] : counts)
        object[name] = count;
    return object;
}

Counts countsFrom(const ordered_json &object)
{
    Counts counts;
    for (const auto &[name, count] : object.items())
        counts.emplace_back(name, count.get<std::int64_t>());
    return counts;
}

ordered_json figureJson(const CardFigure &figure)
{
    return {{"name", figure.name},
            {"value", figure.value},
            {"low", figure.low},
            {"high", figure.high},
            {"records", figure.records}};
}

CardFigure figureFrom(const ordered_json &object)
{
    return {object.at("name"), object.at("value"), object.at("low"), object.at("high"), object.at("records")};
}

ordered_json recipeJson(const DatasetRecipe &recipe)
{
    ordered_json sources = ordered_json::array();
    for (const datasets::LabelSource source : recipe.sources)
        sources.push_back(labelSourceName(source));
    ordered_json object = {{"filter", recipe.filter},
                           {"sources", std::move(sources)},
                           {"soft", recipe.soft},
                           {"weights", recipe.weightByTrust ? "trust" : "equal"},
                           {"split", {recipe.shares.train, recipe.shares.validation, recipe.shares.test}},
                           {"seed", recipe.seed},
                           {"entity", recipe.entity},
                           {"name", recipe.name},
                           {"license", recipe.license},
                           {"language", recipe.language},
                           {"description", recipe.description},
                           {"url", recipe.url},
                           {"creator", recipe.creator}};
    if (recipe.stratified)
        object["stratified"] = true;
    return object;
}

DatasetRecipe recipeFrom(const ordered_json &object)
{
    DatasetRecipe recipe;
    recipe.filter = object.at("filter");
    recipe.sources.clear();
    for (const ordered_json &name : object.at("sources"))
        if (const auto source = datasets::labelSourceNamed(name.get<std::string>()))
            recipe.sources.insert(*source);
    recipe.soft = object.at("soft");
    recipe.weightByTrust = object.at("weights") == "trust";
    recipe.shares = {object.at("split").at(0), object.at("split").at(1), object.at("split").at(2)};
    recipe.seed = object.at("seed");
    recipe.stratified = object.value("stratified", false); // earlier versions do not say it
    recipe.entity = object.at("entity");
    recipe.name = object.at("name");
    recipe.license = object.at("license");
    recipe.language = object.at("language");
    recipe.description = object.at("description");
    recipe.url = object.at("url");
    recipe.creator = object.at("creator");
    return recipe;
}

ordered_json cardJson(const DatasetCard &card)
{
    ordered_json agreement = ordered_json::array();
    for (const CardFigure &figure : card.agreement)
        agreement.push_back(figureJson(figure));
    ordered_json object = {
        {"rows", card.rows},
        {"soft_rows", card.softRows},
        {"splits", countsJson(card.splits)},
        {"label_sources", countsJson(card.labelSources)},
        {"labels", countsJson(card.labelCounts)},
        {"answers", card.answers},
        {"left_out", countsJson(card.leftOut)},
        {"reviewers", card.reviewers},
        {"annotations", card.annotations},
        {"agreement", std::move(agreement)},
        {"gold_accuracy", card.goldAccuracy ? figureJson(*card.goldAccuracy) : ordered_json(nullptr)},
        {"models", card.models},
        {"guideline_versions", card.guidelineVersions},
        {"schema_versions", card.schemaVersions},
        {"policy_versions", card.policyVersions},
        {"leaks", countsJson(card.leaks)},
        {"gates", gatesJson(card.gates)},
        {"protocol", card.protocol},
        {"limits", card.limits}};
    if (card.drift)
        object["drift"] = {{"since", card.drift->since},
                           {"value", card.drift->value},
                           {"most", card.drift->most},
                           {"from", card.drift->from},
                           {"to", card.drift->to}};
    return object;
}

DatasetCard cardFrom(const ordered_json &object)
{
    DatasetCard card;
    card.rows = object.at("rows");
    card.softRows = object.at("soft_rows");
    card.splits = countsFrom(object.at("splits"));
    card.labelSources = countsFrom(object.at("label_sources"));
    card.labelCounts = countsFrom(object.at("labels"));
    card.answers = object.at("answers").get<std::vector<std::string>>();
    card.leftOut = countsFrom(object.at("left_out"));
    card.reviewers = object.at("reviewers");
    card.annotations = object.at("annotations");
    for (const ordered_json &figure : object.at("agreement"))
        card.agreement.push_back(figureFrom(figure));
    if (!object.at("gold_accuracy").is_null())
        card.goldAccuracy = figureFrom(object.at("gold_accuracy"));
    card.models = object.at("models").get<std::vector<std::string>>();
    card.guidelineVersions = object.at("guideline_versions").get<std::vector<int>>();
    card.schemaVersions = object.at("schema_versions").get<std::vector<int>>();
    card.policyVersions = object.at("policy_versions").get<std::vector<int>>();
    card.leaks = countsFrom(object.at("leaks"));
    for (const ordered_json &gate : object.at("gates")) {
        card.gates.push_back({gate.at("name"), gate.at("value"), gate.at("limit"), gate.at("pass"), gate.at("detail")});
        if (const auto accepted = gate.find("accepted"); accepted != gate.end())
            card.gates.back().accepted = {accepted->at("by"), accepted->at("reason")};
    }
    if (const auto drift = object.find("drift"); drift != object.end()) // earlier versions do not say it
        card.drift = {drift->at("since"), drift->at("value"), drift->at("most"), drift->at("from"), drift->at("to")};
    card.protocol = object.at("protocol");
    card.limits = object.at("limits").get<std::vector<std::string>>();
    return card;
}

DatasetManifest manifestFrom(const ordered_json &object)
{
    DatasetManifest manifest;
    manifest.recipe = recipeFrom(object.at("recipe"));
    manifest.card = cardFrom(object.at("card"));
    manifest.card.stratified = manifest.recipe.stratified;
    manifest.card.version = object.at("dataset_version");
    manifest.createdAt = object.at("created_at_ms");
    manifest.createdBy = object.at("created_by");
    manifest.schemaVersion = object.at("schema_version");
    manifest.card.name = object.at("name");
    manifest.card.description = manifest.recipe.description;
    manifest.card.license = manifest.recipe.license;
    manifest.card.language = manifest.recipe.language;
    manifest.card.url = manifest.recipe.url;
    manifest.card.creator = manifest.recipe.creator;
    manifest.card.createdAt = base::isoTime(manifest.createdAt);
    for (const ordered_json &part : object.at("parts"))
        manifest.parts.push_back({part.at(0), part.at(1), part.at(2)});
    return manifest;
}

} // namespace

ordered_json gatesJson(const std::vector<datasets::GateResult> &gates)
{
    ordered_json list = ordered_json::array();
    for (const datasets::GateResult &gate : gates) {
        list.push_back({{"name", gate.name},
                        {"value", gate.value},
                        {"limit", gate.limit},
                        {"pass", gate.pass},
                        {"detail", gate.detail}});
        if (gate.accepted)
            list.back()["accepted"] = {{"by", gate.accepted->by}, {"reason", gate.accepted->reason}};
    }
    return list;
}

ordered_json datasetJson(const DatasetManifest &manifest)
{
    return {{"name", manifest.card.name},
            {"created_at", base::isoTime(manifest.createdAt)},
            {"created_by", manifest.createdBy},
            {"schema_version", manifest.schemaVersion},
            {"recipe", recipeJson(manifest.recipe)},
            {"card", cardJson(manifest.card)}};
}

std::string writeDatasetManifest(const DatasetManifest &manifest)
{
    ordered_json document = {{"format", "secondlook-dataset-1"}, {"dataset_version", manifest.card.version}};
    document["created_at_ms"] = manifest.createdAt;
    document.update(datasetJson(manifest));
    ordered_json parts = ordered_json::array();
    for (const datasets::PartReference &part : manifest.parts)
        parts.push_back(ordered_json::array({part.number, part.sha256, part.rows}));
    document["parts"] = std::move(parts);
    return document.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

base::Result<DatasetManifest> parseDatasetManifest(std::string_view document, const std::string &name)
{
    try {
        return manifestFrom(ordered_json::parse(document));
    } catch (const ordered_json::exception &) {
        return base::fail(base::ErrorCode::Input,
                          "this is no manifest of a dataset version; restore the project from a "
                          "copy",
                          name);
    }
}

} // namespace secondlook::formats
