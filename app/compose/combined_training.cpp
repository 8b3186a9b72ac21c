#include "app/compose/combined_training.h"

#include "app/compose/kept_usage.h"
#include "app/compose/settled_rows.h"
#include "calibration/auto_threshold.h"
#include "calibration/intervals.h"
#include "calibration/log_pool.h"
#include "calibration/reliability.h"
#include "calibration/temperature.h"
#include "pipeline/server_scheduler.h"
#include "storage/pack_identity.h"
#include "storage/run_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <set>

namespace secondlook::compose {

using base::Result;
using base::Status;
using domain::CombinedKind;
using domain::Prediction;
using domain::PredictionResult;

namespace {

bool isRight(const PredictionResult &said, std::uint16_t label)
{
    const auto *prediction = std::get_if<Prediction>(&said);
    return prediction != nullptr && prediction->label == label;
}

/// What a member said, calibrated where it is a server; that changes no label, only how sure it is.
calibration::MemberOutcomes outcomesOf(SettledRows &rows, std::size_t member)
{
    const std::vector<PredictionResult> &said = rows.said[member];
    calibration::MemberOutcomes outcomes(said.size());
    std::vector<std::size_t> labelled;
    for (std::size_t row = 0; row < said.size(); ++row)
        if (const auto *prediction = std::get_if<Prediction>(&said[row])) {
            outcomes[row] = {prediction->confidence, isRight(said[row], rows.labels[row])};
            labelled.push_back(row);
        }
    if (!rows.pinned[member].name.starts_with(serverPrefix) || labelled.empty())
        return outcomes;
    std::vector<float> scores;
    std::vector<std::int32_t> truth;
    std::vector<int> foldOf;
    for (const std::size_t row : labelled) {
        const std::vector<float> logs = pipeline::logsOf(said[row], rows.positions);
        scores.insert(scores.end(), logs.begin(), logs.end());
        truth.push_back(rows.truth[row]);
        foldOf.push_back(rows.foldOf[row]);
    }
    const auto fitted =
        calibration::crossFitTemperature({scores, rows.positions.size(), truth, {}}, foldOf, combinedFolds);
    rows.pinned[member].inverseTemperature = fitted.inverseTemperature;
    for (std::size_t i = 0; i < labelled.size(); ++i)
        outcomes[labelled[i]] = fitted.heldOut[i];
    return outcomes;
}

std::vector<MemberFigures> figuresOf(const SettledRows &rows)
{
    std::vector<MemberFigures> figures;
    for (std::size_t member = 0; member < rows.said.size(); ++member) {
        MemberFigures &own = figures.emplace_back();
        own.name = rows.pinned[member].name;
        own.modelVersion = rows.pinned[member].modelVersion;
        std::int64_t right = 0;
        for (std::size_t row = 0; row < rows.labels.size(); ++row) {
            own.labelled += std::holds_alternative<Prediction>(rows.said[member][row]) ? 1 : 0;
            right += isRight(rows.said[member][row], rows.labels[row]) ? 1 : 0;
        }
        own.accuracy = calibration::wilson(right, own.labelled);
    }
    return figures;
}

/// `combined`: one a record; none where the combined labeler gives no label.
DisagreementFigures disagreementOf(const SettledRows &rows, const calibration::MemberOutcomes &combined)
{
    DisagreementFigures figures;
    std::array<std::int64_t, 2> right{};
    std::array<std::int64_t, 2> known{};
    for (std::size_t row = 0; row < combined.size(); ++row) {
        std::vector<PredictionResult> said;
        for (const std::vector<PredictionResult> &byOne : rows.said)
            said.push_back(byOne[row]);
        const bool disagree = pipeline::labelersDisagree(said);
        figures.disagree += disagree ? 1 : 0;
        known[disagree ? 1 : 0] += combined[row] ? 1 : 0;
        right[disagree ? 1 : 0] += combined[row] && combined[row]->correct ? 1 : 0;
    }
    figures.accuracyWhereAgree = calibration::wilson(right[0], known[0]);
    figures.accuracyWhereDisagree = calibration::wilson(right[1], known[1]);
    return figures;
}

calibration::MemberOutcomes fitEnsemble(const SettledRows &rows, CombinedContent &content, TrainedCombined &trained)
{
    std::vector<float> logs;
    for (std::size_t row = 0; row < rows.records.size(); ++row)
        for (const std::vector<PredictionResult> &byOne : rows.said) {
            const std::vector<float> ofOne = pipeline::logsOf(byOne[row], rows.positions);
            logs.insert(logs.end(), ofOne.begin(), ofOne.end());
        }
    auto fitted = calibration::crossFitPool({logs, rows.said.size(), rows.positions.size(), rows.truth, {}},
                                            rows.foldOf, combinedFolds);
    content.weights = fitted.weights;
    for (std::size_t member = 0; member < fitted.weights.size(); ++member)
        trained.members[member].weight = fitted.weights[member];
    trained.model.calibration =
        "weights by likelihood, cross-fitted over " + std::to_string(combinedFolds) + " folds of settled labels";
    calibration::MemberOutcomes combined(rows.records.size());
    for (std::size_t row = 0; row < combined.size(); ++row) {
        const bool isLabelled = std::ranges::any_of(rows.said, [row](const std::vector<PredictionResult> &byOne) {
            return std::holds_alternative<Prediction>(byOne[row]);
        });
        if (isLabelled)
            combined[row] = fitted.heldOut[row];
    }
    return combined;
}

calibration::MemberOutcomes fitCascadeOn(SettledRows &rows, const domain::Policy &policy, CombinedContent &content,
                                         TrainedCombined &trained)
{
    std::vector<calibration::MemberOutcomes> members;
    for (std::size_t member = 0; member < rows.said.size(); ++member)
        members.push_back(outcomesOf(rows, member));
    trained.cascade =
        calibration::fitCascade(members, content.labeler.precision.value_or(policy.autoPrecision),
                                content.labeler.confidence.value_or(policy.autoConfidence), rows.foldOf, combinedFolds);
    content.cuts = trained.cascade.cuts;
    for (std::size_t member = 0; member < content.cuts.size(); ++member)
        trained.members[member].sureFrom = content.cuts[member];
    trained.model.calibration =
        "each labeler by itself, cross-fitted over " + std::to_string(combinedFolds) + " folds of settled labels";
    calibration::MemberOutcomes combined(rows.records.size());
    for (std::size_t row = 0; row < combined.size(); ++row) {
        const std::size_t decider = trained.cascade.deciders[row];
        ++trained.members[decider].decides;
        combined[row] = members[decider][row];
    }
    return combined;
}

Result<CascadeSaving> savingOf(Project &project, const SettledRows &rows, const std::vector<ServerModel> &servers,
                               const std::vector<std::size_t> &deciders)
{
    auto connection = project.anotherConnection();
    if (!connection)
        return tl::unexpected(connection.error());
    storage::SqlKeptAnswers answers(std::move(*connection));
    CascadeSaving saving;
    for (std::size_t server = 0; server < servers.size(); ++server) {
        const std::size_t member = rows.said.size() - servers.size() + server;
        const pipeline::TokenPrices prices = pipeline::pricesOf(servers[server].labeler->provider());
        for (std::size_t row = 0; row < rows.records.size(); ++row) {
            const auto usage = keptUsage(rows.records[row], *servers[server].labeler, answers);
            if (!usage)
                return tl::unexpected(usage.error());
            const double cost =
                static_cast<double>(pipeline::costOf(prices, {static_cast<std::int64_t>(usage->inputTokens), 0,
                                                              static_cast<std::int64_t>(usage->outputTokens)})) /
                1e9;
            saving.requestsOfAll += usage->requests;
            saving.costOfAll += cost;
            if (deciders[row] < member) {
                saving.requests += usage->requests;
                saving.cost += cost;
            }
        }
    }
    return saving;
}

Status keepCombined(Project &project, const SettledRows &rows, const calibration::MemberOutcomes &combined,
                    std::uint64_t seed, CombinedContent &content, TrainedModel &model)
{
    std::int64_t right = 0;
    for (const std::optional<calibration::HeldOut> &one : combined) {
        if (one)
            content.heldOut.push_back(*one);
        right += one && one->correct ? 1 : 0;
    }
    model.labels = std::ssize(rows.records);
    model.classes = std::ssize(std::set<std::uint16_t>(rows.labels.begin(), rows.labels.end()));
    model.accuracy = calibration::wilson(right, std::ssize(content.heldOut));
    model.ece = calibration::equalMassEce(content.heldOut);
    model.autoThreshold =
        calibration::autoThreshold(content.heldOut, project.policy().autoPrecision, project.policy().autoConfidence);
    content.members = rows.pinned;
    const std::string bytes = writeCombined(content);
    const nlohmann::ordered_json report = {{"labels", model.labels},
                                           {"classes", model.classes},
                                           {"accuracy", model.accuracy.value},
                                           {"accuracy_low", model.accuracy.low},
                                           {"accuracy_high", model.accuracy.high},
                                           {"ece", model.ece},
                                           {"calibration", model.calibration}};
    auto name =
        project.store().addModel(std::string(domain::combinedName(content.labeler.kind)), project.schemaVersion(), seed,
                                 QByteArray::fromStdString(bytes), report.dump());
    if (!name)
        return tl::unexpected(name.error());
    model.modelVersion = std::move(*name);
    model.modelBytes = std::ssize(bytes);
    return {};
}

} // namespace

Result<TrainedCombined> trainCombined(Project &project, const domain::CombinedLabeler &labeler,
                                      const CombinedTrainRequest &request)
{
    SECONDLOOK_TRY(storage::mustNotBePack(project.connection(), "train"));
    const auto started = std::chrono::steady_clock::now();
    auto rows = readSettled(project, request);
    if (!rows)
        return tl::unexpected(rows.error());
    const auto servers = askMembers(project, labeler, request, *rows);
    if (!servers)
        return tl::unexpected(servers.error());
    TrainedCombined trained;
    trained.labeler = labeler;
    trained.newLinear = rows->newLinear;
    trained.members = figuresOf(*rows);
    CombinedContent content;
    content.labeler = labeler;
    calibration::MemberOutcomes combined;
    if (labeler.kind == CombinedKind::Ensemble) {
        combined = fitEnsemble(*rows, content, trained);
    } else {
        combined = fitCascadeOn(*rows, project.policy(), content, trained);
        const auto saving = savingOf(project, *rows, *servers, trained.cascade.deciders);
        if (!saving)
            return tl::unexpected(saving.error());
        trained.saving = *saving;
    }
    trained.disagreement = disagreementOf(*rows, combined);
    SECONDLOOK_TRY(keepCombined(project, *rows, combined, request.seed, content, trained.model));
    trained.model.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    return trained;
}

} // namespace secondlook::compose
