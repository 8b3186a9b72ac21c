#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/progress_meter.h"
#include "app/cli/selection_option.h"
#include "app/compose/confidence_figures.h"
#include "app/compose/estimating.h"
#include "base/text.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <ostream>

namespace secondlook::cli {

using Json = nlohmann::ordered_json;

namespace {

Json spreadJson(const pipeline::Spread &spread, double scale = 1.0)
{
    return {{"p50", spread.middle * scale}, {"p90", spread.high * scale}};
}

/// "3 h 20 min", "45 s"
std::string duration(double seconds)
{
    const auto minutes = std::llround(seconds / 60.0);
    if (seconds < 120.0)
        return whole(std::ceil(seconds)) + " s";
    return minutes < 120 ? std::to_string(minutes) + " min"
                         : base::grouped(minutes / 60) + " h " + std::to_string(minutes % 60) + " min";
}

class EstimateCommand final : public Command
{
public:
    std::string name() const override { return "estimate"; }
    std::string description() const override
    {
        return "Ask a model server about a sample and say what a run will cost and take";
    }
    std::string example() const override { return "secondlook estimate tickets.secondlook --classifier llm:local"; }

    void addOptions(CLI::App &app) override
    {
        app.add_option("PROJECT", m_project, "Project file")->required();
        app.add_option("--classifier", m_request.classifier, "llm:PROVIDER")->required();
        addSelectionOption(app, m_request.selection, "Which records the run would take");
        app.add_option("--limit", m_request.limit, "At most this many records")->check(CLI::PositiveNumber);
        app.add_option("--sample", m_request.sample, "Records that are asked about (default 50)")
            ->check(CLI::Range(5, 10'000));
        app.add_option("--cost-cap", m_costCap, "Most that asking about the sample may cost")
            ->check(CLI::Range(0.0, 1e9));
        app.add_option("--seed", m_request.seed, "Seed of the sample (default 1)");
    }

    int run(Context &context) override
    {
        const auto project = compose::Project::open(m_project, context.clock, context.actor, context.events);
        if (!project)
            return report(context, project.error());
        if (m_costCap >= 0.0)
            m_request.costCap = m_costCap;
        const auto estimated = estimate(context, **project);
        if (!estimated)
            return report(context, estimated.error());
        if (context.json)
            printJson(context, asJson(*estimated));
        else
            print(context, *estimated);
        return Done;
    }

private:
    base::Result<compose::EstimatedRun> estimate(Context &context, compose::Project &project)
    {
        ProgressMeter meter(context, "Asking", "records");
        m_request.stop = context.stop;
        m_request.progress = meter.callback();
        return compose::estimateProject(project, m_request);
    }

    Json asJson(const compose::EstimatedRun &run) const
    {
        const pipeline::RunEstimate &estimate = run.estimate;
        return {
            {"records", run.records},
            {"sampled", run.sampled},
            {"cost", spreadJson(estimate.money, 1e-9)},
            {"tokens", {{"input", spreadJson(estimate.inputTokens)}, {"output", spreadJson(estimate.outputTokens)}}},
            {"requests", spreadJson(estimate.requests)},
            {"seconds", run.hasTime ? spreadJson(estimate.seconds) : Json(nullptr)},
            {"bound_by", run.hasTime ? Json(estimate.isBoundByLimits ? "limits" : "speed") : Json(nullptr)},
            {"asked",
             {{"requests", run.asked.requests},
              {"cached", run.asked.cached},
              {"cost", static_cast<double>(run.asked.cost) / 1e9}}},
            {"confidence", compose::confidenceJson(run.confidenceFrom)},
            {"seed", m_request.seed}};
    }

    static void print(Context &context, const compose::EstimatedRun &run)
    {
        context.out << base::grouped(run.records) << " records, by a sample of " << base::grouped(run.sampled) << "\n";
        if (run.sampled == 0)
            return;
        const pipeline::RunEstimate &estimate = run.estimate;
        const auto line = [&](const char *name, const std::string &middle, const std::string &high) {
            context.out << "  " << name << middle << ", in nine of ten cases at most " << high << "\n";
        };
        line("cost        ", decimals(estimate.money.middle / 1e9, 4), decimals(estimate.money.high / 1e9, 4));
        line("tokens in   ", whole(estimate.inputTokens.middle), whole(estimate.inputTokens.high));
        line("tokens out  ", whole(estimate.outputTokens.middle), whole(estimate.outputTokens.high));
        line("requests    ", whole(estimate.requests.middle), whole(estimate.requests.high));
        if (run.hasTime)
            line("time        ", duration(estimate.seconds.middle), duration(estimate.seconds.high));
        else
            context.out << "  time        not known: all answers of the sample were there already\n";
        if (const std::string sentence = compose::confidenceSentence(run.confidenceFrom); !sentence.empty())
            context.out << sentence << "\n";
        context.out << "Asking cost " << decimals(static_cast<double>(run.asked.cost) / 1e9, 4)
                    << "; the run will not ask for these answers again\n";
    }

    std::string m_project;
    double m_costCap = -1.0; ///< below 0: none
    compose::EstimateRequest m_request;
};

} // namespace

std::unique_ptr<Command> makeEstimateCommand()
{
    return std::make_unique<EstimateCommand>();
}

} // namespace secondlook::cli
