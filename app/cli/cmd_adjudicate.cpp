#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/compose/adjudicating.h"
#include "base/text.h"

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
                                {"expected_error", done->expectedError ? Json(*done->expectedError) : Json(nullptr)}});
            return Done;
        }
        context.out << (m_request.dryRun ? "Would settle " : "Settled ") << base::grouped(done->settled) << " of "
                    << base::grouped(done->conflicts) << " conflicts by " << m_request.method;
        if (done->expectedError)
            context.out << ", expected error " << percent(*done->expectedError);
        context.out << "\n" << base::grouped(left) << " left to people\n";
        return Done;
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
