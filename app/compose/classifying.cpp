#include "app/compose/classifying.h"

#include "base/text.h"
#include "quality/text_damage.h"

#include <nlohmann/json.hpp>
#include <spdlog/spdlog.h>

#include <istream>
#include <ostream>
#include <vector>

namespace secondlook::compose {

using base::Status;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::size_t batchLines = 512;
constexpr std::size_t maxLineBytes = 16U << 20U;
constexpr int maxDepth = 32;

/// One line on its way through the filter.
struct Line
{
    Json object = Json::object();
    domain::Record record;
    domain::Failure failure; ///< with a reason where the line cannot be classified
};

/// Parses with a limit on nesting; discarded where it is broken or too deep.
Json parseObject(const std::string &text)
{
    return Json::parse(
        text, [](int depth, Json::parse_event_t, Json &) { return depth <= maxDepth; }, false);
}

Line readLine(const std::string &text, const ClassifyRequest &request)
{
    Line line;
    const auto refuse = [&line](const char *reason, const std::string &detail) {
        line.failure = {false, reason, detail};
        return std::move(line);
    };
    if (text.size() > maxLineBytes)
        return refuse("line_too_long", "a line is at most 16 MiB long");
    if (!base::isUtf8(text))
        return refuse("not_utf8", "the line is not UTF-8");
    Json object = parseObject(text);
    if (!object.is_object())
        return refuse("not_a_json_object", "the line is not one JSON object");
    line.object = std::move(object);
    const auto value = line.object.find(request.textKey);
    if (value == line.object.end() || !value->is_string() ||
        base::trimmed(value->get_ref<const std::string &>()).empty())
        return refuse("no_text", "the key '" + request.textKey + "' holds no text");
    line.record.text = value->get<std::string>();
    line.record.signals = quality::isDamaged(line.record.text) ? domain::EncodingDamage : domain::SignalNone;
    const auto id = line.object.find(request.idKey);
    if (id != line.object.end())
        line.record.externalId = id->is_string() ? id->get<std::string>() : id->dump();
    return line;
}

Json failureJson(const domain::Failure &failure)
{
    return {{"failure",
             {{"kind", failure.transient ? "transient" : "permanent"},
              {"reason", failure.reason},
              {"detail", failure.detail}}}};
}

Json predictionJson(const domain::Prediction &prediction, const Project &project, const routing::Router &router,
                    const std::string &externalId, const std::string &modelVersion)
{
    Json distribution = Json::object();
    for (const domain::LabelScore &score : prediction.scores)
        distribution[project.schema().nameAt(score.label)] = score.probability;
    if (prediction.scores.size() < project.schema().labels().size())
        // As in the files of a run: a label that is itself named "other" keeps the name.
        distribution[distribution.contains("other") ? "other_labels" : "other"] = prediction.other;
    return {{"label", project.schema().nameAt(prediction.label)},
            {"confidence", prediction.confidence},
            {"tier", tierName(router.route(externalId, prediction).tier)},
            {"distribution", std::move(distribution)},
            {"model_version", modelVersion}};
}

/// Reads lines until the batch is full or no further one waits. False at the end of the input.
bool readBatch(std::istream &in, std::vector<std::string> &lines)
{
    lines.clear();
    std::string line;
    while (lines.size() < batchLines && std::getline(in, line)) {
        if (!line.empty() && line.back() == '\r')
            line.pop_back();
        if (!base::trimmed(line).empty())
            lines.push_back(std::move(line));
        if (!lines.empty() && in.rdbuf()->in_avail() <= 0)
            break;
    }
    return !lines.empty();
}

} // namespace

Status classifyLines(Project &project, std::istream &in, std::ostream &out, const ClassifyRequest &request)
{
    const auto loaded = loadClassifier(project, request.classifier);
    if (!loaded)
        return tl::unexpected(loaded.error());
    if (!loaded->notice.empty())
        spdlog::warn("{}", loaded->notice);
    const routing::Router router(project.policy(), project.schema(), loaded->basis);
    const std::string modelVersion = loaded->classifier->modelVersion();
    std::vector<std::string> texts;
    while (!request.stop.stop_requested() && readBatch(in, texts)) {
        std::vector<Line> lines;
        std::vector<domain::Record> records;
        for (const std::string &text : texts) {
            lines.push_back(readLine(text, request));
            if (lines.back().failure.reason.empty())
                records.push_back(lines.back().record);
        }
        std::vector<domain::PredictionResult> results(records.size());
        loaded->classifier->classify(records, results);
        std::size_t next = 0;
        for (Line &line : lines) {
            Json answer = failureJson(line.failure);
            if (line.failure.reason.empty()) {
                domain::PredictionResult &result = results[next++];
                auto *prediction = std::get_if<domain::Prediction>(&result);
                if (prediction != nullptr)
                    prediction->signals |= line.record.signals;
                answer = prediction != nullptr
                             ? predictionJson(*prediction, project, router, line.record.externalId, modelVersion)
                             : failureJson(std::get<domain::Failure>(result));
            }
            line.object["prediction"] = std::move(answer);
            out << line.object.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
        }
        out.flush();
        if (!out)
            return base::fail(base::ErrorCode::Storage, "the output cannot be written any further");
    }
    return {};
}

} // namespace secondlook::compose
