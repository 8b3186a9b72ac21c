#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/compose/adjudicating.h"
#include "base/text.h"
#include "calibration/intervals.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace secondlook::cli {

using Json = nlohmann::ordered_json;

namespace {

std::vector<std::string> methodNames()
{
    std::vector<std::string> names;
    for (const review::ConsensusMethod &method : compose::consensusMethods())
        names.push_back(method.name);
    return names;
}

Json timeOrNull(const std::optional<base::TimeMs> &time)
{
    return time ? Json(base::isoTime(*time)) : Json(nullptr);
}

Json errorJson(std::int64_t wrong, std::int64_t items)
{
    if (items == 0)
        return nullptr;
    const calibration::Interval error = calibration::wilson(wrong, items);
    return {{"value", error.value}, {"low", error.low}, {"high", error.high}};
}

/// Null where no gold record was answered; an error is null where the rule gives none of these a label.
Json errorOnGoldJson(const review::ErrorOnGold &gold)
{
    if (gold.records == 0)
        return nullptr;
    return {{"records", gold.records},
            {"items", gold.items},
            {"wrong", gold.wrong},
            {"error", errorJson(gold.wrong, gold.items)},
            {"disputed",
             {{"items", gold.disputed},
              {"wrong", gold.disputedWrong},
              {"error", errorJson(gold.disputedWrong, gold.disputed)}}}};
}

std::string wrongInWords(std::int64_t wrong, std::int64_t items)
{
    const calibration::Interval error = calibration::wilson(wrong, items);
    return base::grouped(wrong) + " of " + base::grouped(items) + ", " + percent(error.value) + " (" +
           percent(error.low) + " to " + percent(error.high) + ")";
}

std::string goldInWords(const review::ErrorOnGold &gold)
{
    if (gold.records == 0)
        return "How often it really errs is not known: no gold record has people's answers";
    if (gold.items == 0)
        return "How often it really errs is not known: it gives none of the " + base::grouped(gold.records) +
               " gold records with answers a label";
    std::string text = "Wrong on gold records: " + wrongInWords(gold.wrong, gold.items);
    if (gold.disputed > 0 && gold.disputed < gold.items)
        text += "; where people disagree: " + wrongInWords(gold.disputedWrong, gold.disputed);
    return text;
}

class AdjudicateCommand final : public Command
{
public:
    std::string name() const override { return "adjudicate"; }
    std::string description() const override { return "Settle conflicts by a stated rule, leave the rest to people"; }
    std::string example() const override
    {
        return "secondlook adjudicate tickets.secondlook --method majority --dry-run";
    }

    void addOptions(CLI::App &app) override
    {
        app.add_option("PROJECT", m_project, "Project file")->required();
        auto *method = app.add_option("--method", m_request.method, "How the true label is estimated")
                           ->check(CLI::IsMember(methodNames()));
        app.add_option("--min-probability", m_request.minProbability,
                       "Settle only where the estimate is at least so sure (default: 0.5)")
            ->check(CLI::Range(0.0, 1.0));
        app.add_flag("--dry-run", m_request.dryRun, "Only say how many conflicts it would settle");
        app.add_flag("--undo", m_undo, "Take back what the last rule settled, as one")->excludes(method);
    }

    int run(Context &context) override
    {
        if (!m_undo && m_request.method.empty())
            return report(context, {base::ErrorCode::Usage, "--method or --undo is needed", "adjudicate"});
        const auto project = compose::Project::open(m_project, context.clock, context.actor, context.events);
        if (!project)
            return report(context, project.error());
        return m_undo ? undo(context, **project) : settle(context, **project);
    }

private:
    int settle(Context &context, compose::Project &project)
    {
        m_request.stop = context.stop;
        if (!context.json)
            m_request.about = [&](const review::RuleSettled &coming) {
                printExpected(context, "About to settle", coming);
                context.out << std::flush;
            };
        const auto done = compose::settleConflicts(project, m_request);
        if (!done)
            return report(context, done.error());
        const std::int64_t left = done->conflicts - done->settled;
        if (context.json) {
            printJson(context, {{"method", m_request.method},
                                {"min_probability", m_request.minProbability},
                                {"dry_run", m_request.dryRun},
                                {"conflicts", done->conflicts},
                                {"settled", done->settled},
                                {"left", left},
                                {"expected_error", done->expectedError ? Json(*done->expectedError) : Json(nullptr)},
                                {"gold", errorOnGoldJson(done->gold)}});
            return Done;
        }
        if (m_request.dryRun)
            printExpected(context, "Would settle", *done);
        else
            context.out << "Settled " << base::grouped(done->settled) << "\n";
        context.out << base::grouped(left) << " left to people\n";
        return Done;
    }

    void printExpected(Context &context, const char *verb, const review::RuleSettled &coming) const
    {
        context.out << verb << " " << base::grouped(coming.settled) << " of " << base::grouped(coming.conflicts)
                    << " conflicts by " << m_request.method;
        if (coming.expectedError)
            context.out << ", expected error " << percent(*coming.expectedError) << " by its own account";
        context.out << "\n" << goldInWords(coming.gold) << "\n";
    }

    static int undo(Context &context, compose::Project &project)
    {
        const auto taken = compose::takeBackLastRule(project);
        if (!taken)
            return report(context, taken.error());
        const storage::RuleTakenBack done = taken->value_or(storage::RuleTakenBack{});
        if (context.json) {
            printJson(context, {{"method", *taken ? Json(done.method) : Json(nullptr)},
                                {"reopened", done.reopened},
                                {"exported_at", timeOrNull(done.exportedAt)}});
            return Done;
        }
        if (!*taken) {
            context.out << "No rule has settled anything that stands\n";
            return Done;
        }
        context.out << "Took back " << base::grouped(done.reopened) << " decisions of " << done.method << "\n";
        if (done.exportedAt)
            context.err << "The project was exported at " << base::isoTime(*done.exportedAt)
                        << ": files from then hold labels that no longer stand\n";
        return Done;
    }

    std::string m_project;
    compose::SettleRequest m_request;
    bool m_undo = false;
};

} // namespace

std::unique_ptr<Command> makeAdjudicateCommand()
{
    return std::make_unique<AdjudicateCommand>();
}

} // namespace secondlook::cli
