#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/compose/project.h"
#include "base/text.h"
#include "calibration/intervals.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace secondlook::cli {

using Json = nlohmann::ordered_json;

namespace {

Json lastRunJson(const domain::ProjectStatus &status)
{
    if (!status.lastRun)
        return nullptr;
    const domain::LastRun &run = *status.lastRun;
    return {{"run_id", "run-" + std::to_string(run.id)},
            {"classifier", run.classifier},
            {"model_version", run.modelVersion},
            {"started_at", base::isoTime(run.startedAt)},
            {"finished_at", run.finishedAt ? Json(base::isoTime(*run.finishedAt)) : Json(nullptr)},
            {"counts", Json::parse(run.summary, nullptr, false)}};
}

Json shareJson(std::int64_t part, std::int64_t whole)
{
    if (whole == 0)
        return nullptr;
    const calibration::Interval share = calibration::wilson(part, whole);
    return {{"value", share.value}, {"low", share.low}, {"high", share.high}};
}

/// How often people move to the model's label once they have seen it; null without a case.
Json anchoringJson(const domain::ProjectStatus &status)
{
    return {{"shown", status.anchoringShown},
            {"moved", status.anchoringMoved},
            {"rate", shareJson(status.anchoringMoved, status.anchoringShown)}};
}

Json statusJson(const domain::ProjectStatus &status)
{
    Json reviewers = Json::array();
    for (const domain::ReviewerCount &reviewer : status.reviewers)
        reviewers.push_back({{"name", reviewer.name},
                             {"annotations", reviewer.annotations},
                             {"gold",
                              {{"answered", reviewer.goldAnswered},
                               {"right", reviewer.goldRight},
                               {"accuracy", shareJson(reviewer.goldRight, reviewer.goldAnswered)}}}});
    Json states;
    for (const char *state : {"new", "committed", "queued", "settled", "ambiguous", "failed"})
        states[state] = status.states.at(state);
    return {{"records", status.records},
            {"states", states},
            {"queue",
             {{"open", status.tasksOpen},
              {"claimed", status.tasksClaimed},
              {"conflicts", status.tasksInConflict},
              {"contested", status.tasksContested},
              {"done", status.tasksDone}}},
            {"annotations", status.annotations},
            {"reviewers", reviewers},
            {"anchoring", anchoringJson(status)},
            {"repeats",
             {{"answered", status.repeated},
              {"alike", status.repeatedAlike},
              {"consistency", shareJson(status.repeatedAlike, status.repeated)}}},
            {"queue_sample",
             {{"judged", status.sampleJudged},
              {"right", status.sampleRight},
              {"accuracy", shareJson(status.sampleRight, status.sampleJudged)}}},
            {"label_schema_version", status.schemaVersion},
            {"policy_version", status.policyVersion},
            {"model_version", status.modelVersion.empty() ? Json(nullptr) : Json(status.modelVersion)},
            {"last_run", lastRunJson(status)}};
}

class StatusCommand final : public Command
{
public:
    std::string name() const override { return "status"; }
    std::string description() const override { return "Count records by state and tier, the queue and its reviewers"; }
    std::string example() const override { return "secondlook status tickets.secondlook"; }

    void addOptions(CLI::App &app) override { app.add_option("PROJECT", m_project, "Project file")->required(); }

    int run(Context &context) override
    {
        const auto project = compose::Project::open(m_project, context.clock, context.actor, context.events);
        if (!project)
            return report(context, project.error());
        const auto status = (*project)->status();
        if (!status)
            return report(context, status.error());
        if (context.json)
            printJson(context, statusJson(*status));
        else
            print(context, *status);
        return Done;
    }

private:
    static void printGold(Context &context, const domain::ReviewerCount &reviewer)
    {
        if (reviewer.goldAnswered == 0)
            return;
        const calibration::Interval right = calibration::wilson(reviewer.goldRight, reviewer.goldAnswered);
        context.out << "Gold  " << reviewer.name << " gave the true label to " << percent(right.value) << " ("
                    << percent(right.low) << " to " << percent(right.high) << ") of "
                    << base::grouped(reviewer.goldAnswered) << " gold records\n";
    }

    static void print(Context &context, const domain::ProjectStatus &status)
    {
        context.out << base::grouped(status.records) << " records, label schema version " << status.schemaVersion
                    << ", policy version " << status.policyVersion << ", model "
                    << (status.modelVersion.empty() ? "none yet" : status.modelVersion) << "\n";
        std::vector<std::pair<std::string, std::int64_t>> states;
        for (const char *state : {"new", "committed", "queued", "settled", "ambiguous", "failed"})
            states.emplace_back(state, status.states.at(state));
        printCounts(context, states);
        context.out << "Queue\n";
        printCounts(context, {{"open", status.tasksOpen},
                              {"claimed", status.tasksClaimed},
                              {"conflicts", status.tasksInConflict},
                              {"done", status.tasksDone}});
        if (status.tasksContested > 0)
            context.out << "  " << base::grouped(status.tasksContested)
                        << " of the open ones wait for one more answer, because people disagree\n";
        if (!status.reviewers.empty()) {
            context.out << "Annotations\n";
            std::vector<std::pair<std::string, std::int64_t>> reviewers;
            for (const domain::ReviewerCount &reviewer : status.reviewers)
                reviewers.emplace_back(reviewer.name, reviewer.annotations);
            printCounts(context, reviewers);
        }
        for (const domain::ReviewerCount &reviewer : status.reviewers)
            printGold(context, reviewer);
        if (status.anchoringShown > 0) {
            const calibration::Interval rate = calibration::wilson(status.anchoringMoved, status.anchoringShown);
            context.out << "Anchoring  " << percent(rate.value) << " (" << percent(rate.low) << " to "
                        << percent(rate.high) << ") of " << base::grouped(status.anchoringShown)
                        << " second answers moved to the model's label\n";
        }
        if (status.repeated > 0) {
            const calibration::Interval alike = calibration::wilson(status.repeatedAlike, status.repeated);
            context.out << "Consistency  " << percent(alike.value) << " (" << percent(alike.low) << " to "
                        << percent(alike.high) << ") of " << base::grouped(status.repeated)
                        << " records that came back got the same label again\n";
        }
        if (status.sampleJudged > 0) {
            const calibration::Interval right = calibration::wilson(status.sampleRight, status.sampleJudged);
            context.out << "Random sample of the queue  the model is right in " << percent(right.value) << " ("
                        << percent(right.low) << " to " << percent(right.high) << ") of "
                        << base::grouped(status.sampleJudged) << " records judged blind\n";
        }
        if (status.lastRun)
            context.out << "Last run  run-" << status.lastRun->id << ", " << status.lastRun->modelVersion << ", "
                        << (status.lastRun->finishedAt ? "finished " + base::isoTime(*status.lastRun->finishedAt)
                                                       : "not finished; 'secondlook run' takes it up again")
                        << "\n";
    }

    std::string m_project;
};

} // namespace

std::unique_ptr<Command> makeStatusCommand()
{
    return std::make_unique<StatusCommand>();
}

} // namespace secondlook::cli
