#include "app/compose/settled_rows.h"

#include "app/compose/running.h"
#include "base/hash.h"
#include "classify/folds.h"
#include "storage/project_reads.h"
#include "storage/run_sample.h"
#include "storage/run_store.h"

#include <algorithm>
#include <limits>
#include <map>

namespace secondlook::compose {

using base::Result;
using base::Status;
using domain::Prediction;
using domain::PredictionResult;
using pipeline::Selection;

namespace {

constexpr int settledPage = 1'000;

Status addLinear(Project &project, const CombinedTrainRequest &request, SettledRows &rows)
{
    TrainRequest train;
    train.seed = request.seed;
    train.stop = request.stop;
    const auto linear = linearOfNow(project, train);
    if (!linear)
        return tl::unexpected(linear.error());
    rows.pinned.push_back({"linear", linear->modelVersion});
    if (linear->isNew)
        rows.newLinear = linear->modelVersion;
    std::vector<PredictionResult> &said = rows.said.emplace_back();
    for (const domain::Record &record : rows.records) {
        const auto found = linear->outOfFold.predictions.find(record.id);
        said.push_back(found != linear->outOfFold.predictions.end()
                           ? PredictionResult(found->second)
                           : PredictionResult(domain::Failure{false, "no_label", "the label is not offered any more"}));
    }
    return {};
}

Status addRulesMember(Project &project, SettledRows &rows)
{
    const auto loaded = loadClassifier(project, "rules");
    if (!loaded)
        return tl::unexpected(loaded.error());
    rows.pinned.push_back({"rules", loaded->classifier->modelVersion()});
    loaded->classifier->classify(rows.records, rows.said.emplace_back(rows.records.size()));
    return {};
}

std::int64_t atMostOf(const CombinedTrainRequest &request)
{
    return request.limit > 0 ? request.limit : std::numeric_limits<std::int64_t>::max();
}

/// Runs the server over the settled records: what it was asked before is not asked again. `resumed`: records that an
/// earlier run, which is taken up, had asked about.
Result<double> runServer(Project &project, const std::string &member, const CombinedTrainRequest &request,
                         std::optional<double> costCap, std::int64_t &resumed)
{
    RunRequest run;
    run.classifier = member;
    run.selection = Selection::Labelled;
    run.limit = request.limit;
    if (request.limit > 0)
        run.sampleSeed = request.seed; // the same records as readSettled()
    run.calibrated = false;
    run.costCap = costCap;
    run.stop = request.stop;
    run.progress = request.progress;
    const auto ran = runProject(project, run);
    if (!ran)
        return tl::unexpected(ran.error());
    if (ran->report.halted)
        return tl::unexpected(*ran->report.halted);
    if (ran->report.stopped)
        return base::fail(base::ErrorCode::Cancelled, "stopped; the answers so far are kept");
    resumed = ran->report.resumed;
    return static_cast<double>(ran->report.usage.cost) / 1e9;
}

double leftOf(double costCap, double spent)
{
    return std::max(0.0, costCap - spent);
}

/// A run that is taken up keeps the records it began with: those that were settled since are asked about in another
/// one.
Result<double> askServer(Project &project, const std::string &member, const CombinedTrainRequest &request,
                         std::optional<double> costCap)
{
    std::int64_t resumed = 0;
    const auto spent = runServer(project, member, request, costCap, resumed);
    if (!spent || resumed == 0)
        return spent;
    if (costCap)
        costCap = leftOf(*costCap, *spent);
    const auto more = runServer(project, member, request, costCap, resumed);
    return more ? Result<double>(*spent + *more) : more;
}

Status addServer(Project &project, const ServerModel &server, const std::string &member, SettledRows &rows)
{
    auto measured = storage::readMeasured(project.connection(), server.modelVersion);
    if (!measured)
        return tl::unexpected(measured.error());
    std::map<base::RecordId, Prediction> predictions;
    for (storage::MeasuredPrediction &one : *measured) {
        if (one.scores.empty())
            continue;
        Prediction &prediction = predictions[one.record];
        prediction.label = one.scores.front().label;
        prediction.confidence = one.scores.front().probability;
        prediction.other = one.other;
        prediction.scores = std::move(one.scores);
    }
    rows.pinned.push_back({member, server.modelVersion});
    std::vector<PredictionResult> &said = rows.said.emplace_back();
    for (const domain::Record &record : rows.records) {
        const auto found = predictions.find(record.id);
        said.push_back(found != predictions.end()
                           ? PredictionResult(found->second)
                           : PredictionResult(domain::Failure{false, "no_label", "the server gave no label"}));
    }
    return {};
}

} // namespace

Result<SettledRows> readSettled(Project &project, const CombinedTrainRequest &request)
{
    const auto trusted = storage::readTrustedLabels(project.connection());
    const auto drawn =
        storage::sampleByLabel(project.connection(), Selection::Labelled, atMostOf(request), request.seed);
    auto connection = project.anotherConnection();
    if (!trusted || !drawn)
        return tl::unexpected(trusted ? drawn.error() : trusted.error());
    if (!connection)
        return tl::unexpected(connection.error());
    std::map<base::RecordId, std::uint16_t> labelOf;
    for (const storage::TrustedLabel &label : *trusted)
        if (std::ranges::binary_search(*drawn, label.record.value))
            labelOf[label.record] = label.label;
    SettledRows rows;
    rows.positions = project.schema().fields.front().offered();
    storage::SqlRecordPages pages(std::move(*connection));
    std::vector<std::uint64_t> texts;
    for (base::RecordId after;;) {
        auto page = pages.page({Selection::Labelled, {std::numeric_limits<std::int64_t>::max()}}, after, settledPage);
        if (!page)
            return tl::unexpected(page.error());
        if (page->empty())
            break;
        after = page->back().id;
        for (domain::Record &record : *page) {
            const auto label = labelOf.find(record.id);
            const auto place =
                label == labelOf.end() ? rows.positions.end() : std::ranges::find(rows.positions, label->second);
            if (place == rows.positions.end())
                continue;
            rows.labels.push_back(label->second);
            rows.truth.push_back(static_cast<std::int32_t>(place - rows.positions.begin()));
            texts.push_back(base::stableHash(record.text));
            rows.records.push_back(std::move(record));
        }
    }
    if (rows.records.size() < leastMeasured)
        return base::fail(base::ErrorCode::Input,
                          "there are " + std::to_string(rows.records.size()) +
                              " records with a settled label; at least " + std::to_string(leastMeasured) +
                              " are needed to train a combined labeler",
                          project.path());
    rows.foldOf = classify::stratifiedFolds(rows.labels, texts, combinedFolds, request.seed);
    return rows;
}

Result<std::vector<ServerModel>> askMembers(Project &project, const domain::CombinedLabeler &labeler,
                                            const CombinedTrainRequest &request, SettledRows &rows)
{
    std::vector<ServerModel> servers;
    std::optional<double> left = request.costCap;
    for (const std::string &member : labeler.members) {
        if (!member.starts_with(serverPrefix)) {
            SECONDLOOK_TRY(member == "linear" ? addLinear(project, request, rows) : addRulesMember(project, rows));
            continue;
        }
        const auto cost = askServer(project, member, request, left);
        if (!cost)
            return tl::unexpected(cost.error());
        if (left)
            left = leftOf(*left, *cost);
        auto server = loadServerModel(project, member.substr(serverPrefix.size()), false, request.stop);
        if (!server)
            return tl::unexpected(server.error());
        SECONDLOOK_TRY(addServer(project, *server, member, rows));
        servers.push_back(std::move(*server));
    }
    return servers;
}

} // namespace secondlook::compose
