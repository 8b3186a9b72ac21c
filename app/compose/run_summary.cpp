// The figures of a run for scripts and collectors of metrics.
#include "app/compose/confidence_figures.h"
#include "app/compose/running.h"
#include "formats/metrics_text.h"
#include "formats/output_file.h"

#include <nlohmann/json.hpp>

namespace secondlook::compose {

using nlohmann::ordered_json;

namespace {

ordered_json laneJson(const domain::LaneFigures &lane, const std::string &labeler)
{
    return {{"labeler", labeler.empty() ? ordered_json(nullptr) : ordered_json(labeler)},
            {"input", lane.input},
            {"records", lane.done},
            {"failed", lane.failed},
            {"pending", lane.pending()},
            {"requests", lane.requests},
            {"cached", lane.cached},
            {"retries", lane.retries},
            {"tokens", {{"input", lane.inputTokens}, {"output", lane.outputTokens}}},
            {"cost", static_cast<double>(lane.cost) / 1e9},
            {"seconds", static_cast<double>(lane.milliseconds) / 1e3}};
}

void addOperators(formats::MetricsText &metrics, const pipeline::RunReport &report)
{
    const std::pair<const char *, std::int64_t> times[] = {{"reading", report.times.readingMilliseconds},
                                                           {"preparing", report.times.preparingMilliseconds},
                                                           {"asking", report.usage.busyMilliseconds},
                                                           {"committing", report.times.committingMilliseconds}};
    for (const auto &[name, milliseconds] : times)
        metrics.add("secondlook_run_operator_seconds", "gauge",
                    "How long each part of a run over a model server worked; they work at the same time.",
                    static_cast<double>(milliseconds) / 1e3, {{"operator", name}});
    for (const auto &[direction, count] :
         {std::pair{"input", report.usage.inputTokens}, std::pair{"output", report.usage.outputTokens}})
        metrics.add("secondlook_run_operator_tokens", "gauge", "Tokens that each part of a run took.",
                    static_cast<double>(count), {{"operator", "asking"}, {"direction", direction}});
    metrics.add("secondlook_run_operator_cost", "gauge", "What each part of a run cost.",
                static_cast<double>(report.usage.cost) / 1e9, {{"operator", "asking"}});
    for (int from = 1; from < domain::confidenceFromCount; ++from) {
        const auto counted = report.tally.confidenceFrom.find(static_cast<domain::ConfidenceFrom>(from));
        if (counted != report.tally.confidenceFrom.end())
            metrics.add("secondlook_run_confidence_records", "gauge",
                        "Records that a model server gave a label, by where the confidence comes from.",
                        static_cast<double>(counted->second),
                        {{"method", std::string(domain::confidenceFromName(counted->first))}});
    }
}

/// What each part of a run over a model server did. They work at the same time, so their times do not add up.
ordered_json operatorsJson(const pipeline::RunReport &report)
{
    const auto seconds = [](std::int64_t milliseconds) { return static_cast<double>(milliseconds) / 1e3; };
    const pipeline::RunUsage &usage = report.usage;
    return {{"reading", {{"seconds", seconds(report.times.readingMilliseconds)}}},
            {"preparing", {{"seconds", seconds(report.times.preparingMilliseconds)}, {"cached", usage.cached}}},
            {"asking",
             {{"seconds", seconds(usage.busyMilliseconds)},
              {"requests", usage.requests},
              {"tokens", {{"input", usage.inputTokens}, {"output", usage.outputTokens}}},
              {"cost", static_cast<double>(usage.cost) / 1e9}}},
            {"committing", {{"seconds", seconds(report.times.committingMilliseconds)}}}};
}

} // namespace

base::Status writeMetrics(const FinishedRun &run, const std::string &path)
{
    const pipeline::RunTally &tally = run.report.tally;
    const pipeline::RunUsage &usage = run.report.usage;
    formats::MetricsText metrics(
        {{"run", run.runId}, {"classifier", run.classifier}, {"model_version", run.modelVersion}});
    const auto records = [&](const char *state, std::int64_t count) {
        metrics.add("secondlook_run_records", "gauge", "Records of the run by what became of them.",
                    static_cast<double>(count), {{"state", state}});
    };
    records("auto", tally.autoCommitted);
    records("audit", tally.audit);
    records("review", tally.review);
    records("failed_permanent", tally.failedPermanent);
    records("failed_transient", tally.failedTransient);
    records("pending", tally.pending);
    for (const auto &[reason, count] : tally.failuresByReason)
        metrics.add("secondlook_run_failures", "gauge", "Failed records of the run by reason.",
                    static_cast<double>(count), {{"reason", reason}});
    for (const domain::Lane lane : domain::allLanes)
        metrics.add("secondlook_run_lane_records", "gauge", "Records of the run by lane.",
                    static_cast<double>(run.report.lanes.of(lane).done), {{"lane", std::string(laneName(lane))}});
    const auto figure = [&](const char *name, const char *type, const char *help, double value) {
        metrics.add(name, type, help, value);
    };
    figure("secondlook_run_seconds", "gauge", "How long the last attempt at the run took.", run.seconds);
    figure("secondlook_run_requests_total", "counter", "Requests that a model server answered.",
           static_cast<double>(usage.requests));
    figure("secondlook_run_request_seconds_total", "counter", "From sending to the reply, over all requests.",
           static_cast<double>(usage.busyMilliseconds) / 1e3);
    figure("secondlook_run_retries_total", "counter", "Requests that brought no answer.",
           static_cast<double>(usage.retries));
    figure("secondlook_run_cached_total", "counter", "Answers that were there already.",
           static_cast<double>(usage.cached));
    for (const auto &[direction, count] :
         {std::pair{"input", usage.inputTokens}, std::pair{"output", usage.outputTokens}})
        metrics.add("secondlook_run_tokens_total", "counter", "Tokens that a model server reported.",
                    static_cast<double>(count), {{"direction", direction}});
    figure("secondlook_run_cost_total", "counter", "In the currency of the provider's prices.",
           static_cast<double>(usage.cost) / 1e9);
    addOperators(metrics, run.report);
    auto file = formats::OutputFile::create(path);
    if (!file)
        return tl::unexpected(file.error());
    SECONDLOOK_TRY((*file)->write(metrics.text()));
    return (*file)->commit();
}

std::string runSummaryJson(const Project &project, const FinishedRun &run, double tolerance)
{
    const pipeline::RunTally &tally = run.report.tally;
    const std::int64_t failed = tally.failedPermanent + tally.failedTransient;
    const std::int64_t done = tally.input - tally.pending - run.report.resumed;
    ordered_json byReason = ordered_json::object();
    for (const auto &[reason, count] : tally.failuresByReason)
        byReason[reason] = count;
    const domain::RunLanes &lanes = run.report.lanes;
    ordered_json json = {
        {"run_id", run.runId},
        {"classifier", run.classifier},
        {"model_version", run.modelVersion},
        {"policy_version", project.policyVersion()},
        {"schema_version", project.schemaVersion()},
        {"input", tally.input},
        {"tiers", {{"auto", tally.autoCommitted}, {"audit", tally.audit}, {"review", tally.review}}},
        {"failed",
         {{"permanent", tally.failedPermanent}, {"transient", tally.failedTransient}, {"by_reason", byReason}}},
        {"pending", tally.pending},
        {"resumed", run.report.resumed},
        {"cached", run.report.usage.cached},
        {"queued", tally.queued},
        {"calibrated", run.basis.calibrated},
        {"auto_threshold", run.basis.autoThreshold ? ordered_json(*run.basis.autoThreshold) : ordered_json(nullptr)},
        {"tokens", {{"input", run.report.usage.inputTokens}, {"output", run.report.usage.outputTokens}}},
        {"cost", static_cast<double>(run.report.usage.cost) / 1e9},
        {"confidence", confidenceJson(tally.confidenceFrom)},
        {"operators", operatorsJson(run.report)},
        {"requests", run.report.usage.requests},
        {"retries", run.report.usage.retries},
        {"seconds", run.seconds},
        {"records_per_second", run.seconds > 0 ? static_cast<double>(done) / run.seconds : 0.0},
        {"tolerance", tolerance},
        {"within_tolerance", static_cast<double>(failed) <= tolerance * static_cast<double>(tally.input)},
        {"lanes",
         {{"fast", laneJson(lanes.of(domain::Lane::Fast), run.fastLane)},
          {"slow", laneJson(lanes.of(domain::Lane::Slow), run.slowLane)}}},
        {"outputs",
         {{"enriched", run.files.enriched}, {"failures", run.files.failures}, {"summary", run.files.summary}}}};
    if (const auto &batches = run.report.batches)
        json["batches"] = {{"submitted", batches->submitted},
                           {"under_way", batches->underWay},
                           {"given_up", batches->givenUp},
                           {"duplicate_lines", batches->duplicateLines},
                           {"unknown_lines", batches->unknownLines},
                           {"missing_lines", batches->missingLines},
                           {"missing_lines_charged", batches->missingCharged}};
    return json.dump();
}

} // namespace secondlook::compose
