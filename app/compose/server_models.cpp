#include "app/compose/server_models.h"

#include "app/compose/providers.h"
#include "app/compose/settled_examples.h"
#include "base/hash.h"
#include "calibration/auto_threshold.h"
#include "calibration/intervals.h"
#include "calibration/reliability.h"
#include "calibration/temperature.h"
#include "classify/folds.h"
#include "pipeline/whole_distribution.h"
#include "storage/project_reads.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <cmath>
#include <set>

namespace secondlook::compose {

using base::ErrorCode;
using base::Result;
using nlohmann::ordered_json;

namespace {

constexpr int calibrationFolds = 4;

/// Short, and does not tell the names.
std::string maskingName(const domain::Masking &mask)
{
    const ordered_json whole = {mask.emails, mask.phones, mask.cards, mask.ibans, mask.names};
    return "mask-" + base::sha256Hex(whole.dump()).substr(0, 12);
}

/// All that an answer depends on beside the record. What only decides how fast or how dear it comes is left out.
ordered_json behaviourOf(const servers::Labeler &labeler)
{
    const domain::Provider &provider = labeler.provider();
    ordered_json behaviour = {
        {"kind", domain::kindName(provider.kind)},
        {"base_url", provider.baseUrl},
        {"model", provider.model},
        {"prompt_version", labeler.prompt().version},
        {"temperature", provider.temperature ? ordered_json(*provider.temperature) : ordered_json(nullptr)},
        {"seed", provider.seed ? ordered_json(*provider.seed) : ordered_json(nullptr)},
        {"answer_tokens", provider.answerTokens},
        {"confidence", domain::methodName(labeler.method())},
        {"votes", labeler.votes()}};
    if (provider.mask.isOn())
        behaviour["mask"] = maskingName(provider.mask);
    return behaviour;
}

/// What is kept of a version. A template of its own is kept word for word: the profile may get another one.
ordered_json contentOf(const ordered_json &behaviour, const domain::Provider &provider)
{
    ordered_json content = {{"behaviour", behaviour}};
    if (!provider.promptTemplate.empty())
        content["template"] = {{"version", domain::promptTemplateVersion(provider.promptTemplate)},
                               {"text", provider.promptTemplate}};
    return content;
}

calibration::HeldOutPredictions heldOutOf(const ordered_json &list)
{
    calibration::HeldOutPredictions heldOut;
    for (const auto &entry : list)
        heldOut.push_back({entry.at(0).get<float>(), entry.at(1).get<bool>()});
    return heldOut;
}

struct Measured
{
    std::vector<float> scores;
    std::vector<std::int32_t> truth;
    std::vector<std::uint16_t> labels;
    std::vector<std::uint64_t> texts;
};

Result<Measured> measuredBy(Project &project, const ServerModel &model, base::RunId run)
{
    auto predictions = storage::readMeasured(project.connection(), model.modelVersion, run);
    if (!predictions)
        return tl::unexpected(predictions.error());
    const std::vector<std::uint16_t> &positions = model.labeler->prompt().positions;
    Measured all;
    for (const storage::MeasuredPrediction &prediction : *predictions) {
        const auto truth = std::ranges::find(positions, prediction.label);
        if (truth == positions.end())
            continue;
        all.truth.push_back(static_cast<std::int32_t>(truth - positions.begin()));
        all.labels.push_back(prediction.label);
        all.texts.push_back(base::stableHash(prediction.text));
        for (const double probability :
             pipeline::wholeDistribution(prediction.scores, double(prediction.other), positions))
            all.scores.push_back(static_cast<float>(std::log(probability)));
    }
    if (all.truth.size() < leastMeasured)
        return base::fail(ErrorCode::Input,
                          "the model answered for " + std::to_string(all.truth.size()) +
                              " records with a settled label; at least " + std::to_string(leastMeasured) +
                              " are needed to calibrate it",
                          project.path());
    return all;
}

} // namespace

Result<ServerModel> loadServerModel(Project &project, const std::string &provider, bool calibrated,
                                    const std::stop_token &stop)
{
    const auto profile = providerNamed(project, provider);
    if (!profile)
        return tl::unexpected(profile.error());
    const auto secrets = secretsOf(*profile, stop);
    if (!secrets)
        return tl::unexpected(secrets.error());
    const auto capabilities = capabilitiesOf(project, *profile, stop);
    if (!capabilities)
        return tl::unexpected(capabilities.error());
    auto examples = exampleSourceOf(project, *profile);
    if (!examples)
        return tl::unexpected(examples.error());
    ServerModel model;
    model.labeler = std::make_unique<servers::Labeler>(*profile, project.schema(), *capabilities, secrets->key,
                                                       std::move(*examples), secrets->proxyLogin);
    const ordered_json behaviour = behaviourOf(*model.labeler);
    const auto names = project.store().models("llm");
    if (!names)
        return tl::unexpected(names.error());
    for (const std::string &name : *names) {
        const auto content = project.store().modelContent(name);
        if (!content)
            return tl::unexpected(content.error());
        const ordered_json stored = ordered_json::parse(content->toStdString());
        const bool isCalibrated = stored.contains("held_out");
        if (stored.at("behaviour") != behaviour || (isCalibrated && !calibrated))
            continue;
        model.modelVersion = name;
        if (isCalibrated) {
            model.inverseTemperature = stored.at("inverse_temperature").get<double>();
            model.basis = {true,
                           calibration::autoThreshold(heldOutOf(stored.at("held_out")), project.policy().autoPrecision,
                                                      project.policy().autoConfidence)};
            return model;
        }
        if (!calibrated)
            return model;
    }
    if (!model.modelVersion.empty())
        return model;
    const ordered_json content = contentOf(behaviour, *profile);
    auto name =
        project.store().addModel("llm", project.schemaVersion(), 0, QByteArray::fromStdString(content.dump()), "{}");
    if (!name)
        return tl::unexpected(name.error());
    model.modelVersion = std::move(*name);
    return model;
}

Result<bool> isCalibratedVersion(Project &project, const std::string &modelVersion)
{
    const auto content = project.store().modelContent(modelVersion);
    if (!content)
        return tl::unexpected(content.error());
    return ordered_json::parse(content->toStdString()).contains("held_out");
}

Result<TrainedModel> calibrateServerModel(Project &project, const ServerModel &model, base::RunId run,
                                          std::uint64_t seed)
{
    const auto started = std::chrono::steady_clock::now();
    const auto measured = measuredBy(project, model, run);
    if (!measured)
        return tl::unexpected(measured.error());
    const std::size_t classes = model.labeler->prompt().positions.size();
    const std::vector<int> folds = classify::stratifiedFolds(measured->labels, measured->texts, calibrationFolds, seed);
    const auto fitted =
        calibration::crossFitTemperature({measured->scores, classes, measured->truth, {}}, folds, calibrationFolds);
    ordered_json heldOut = ordered_json::array();
    std::int64_t right = 0;
    for (const calibration::HeldOut &one : fitted.heldOut) {
        heldOut.push_back({one.confidence, one.correct});
        right += one.correct ? 1 : 0;
    }
    const auto rows = static_cast<std::int64_t>(measured->truth.size());
    TrainedModel trained;
    trained.labels = rows;
    trained.classes =
        static_cast<std::int64_t>(std::set<std::uint16_t>(measured->labels.begin(), measured->labels.end()).size());
    trained.accuracy = calibration::wilson(right, rows);
    trained.ece = calibration::equalMassEce(fitted.heldOut);
    trained.calibration =
        "temperature scaling, cross-fitted over " + std::to_string(calibrationFolds) + " folds of settled labels";
    trained.autoThreshold =
        calibration::autoThreshold(fitted.heldOut, project.policy().autoPrecision, project.policy().autoConfidence);
    ordered_json content = contentOf(behaviourOf(*model.labeler), model.labeler->provider());
    content["inverse_temperature"] = fitted.inverseTemperature;
    content["held_out"] = heldOut;
    const std::string bytes = content.dump();
    const ordered_json report = {{"labels", trained.labels},
                                 {"classes", trained.classes},
                                 {"accuracy", trained.accuracy.value},
                                 {"accuracy_low", trained.accuracy.low},
                                 {"accuracy_high", trained.accuracy.high},
                                 {"ece", trained.ece},
                                 {"calibration", trained.calibration}};
    auto name =
        project.store().addModel("llm", project.schemaVersion(), seed, QByteArray::fromStdString(bytes), report.dump());
    if (!name)
        return tl::unexpected(name.error());
    trained.modelVersion = std::move(*name);
    trained.modelBytes = static_cast<std::int64_t>(bytes.size());
    trained.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    return trained;
}

} // namespace secondlook::compose
