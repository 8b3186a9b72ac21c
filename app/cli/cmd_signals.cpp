#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/progress_meter.h"
#include "app/cli/signal_output.h"
#include "app/compose/checking.h"
#include "base/text.h"

#include <chrono>
#include <ostream>

namespace secondlook::cli {

namespace {

class SignalsCommand final : public Command
{
public:
    std::string name() const override { return "signals"; }
    std::string description() const override
    {
        return "Count what the data shows to be wrong with records, and look at those nobody looked at yet";
    }
    std::string example() const override { return "secondlook signals tickets.secondlook --all --require channel"; }

    void addOptions(CLI::App &app) override
    {
        app.add_option("PROJECT", m_project, "Project file")->required();
        app.add_flag("--all", m_request.all, "Look at every record again, not only at those of unfinished sources");
        m_declared.addTo(app);
    }

    int run(Context &context) override
    {
        const auto started = std::chrono::steady_clock::now();
        const auto project = compose::Project::open(m_project, context.clock, context.actor, context.events);
        if (!project)
            return report(context, project.error());
        const auto declared = m_declared.read();
        if (!declared)
            return report(context, declared.error());
        ProgressMeter meter(context, "Looking", "records");
        m_request.declared = *declared;
        m_request.stop = context.stop;
        m_request.progress = meter.callback();
        const auto checked = compose::checkRecords(**project, m_request);
        if (!checked)
            return report(context, checked.error());
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
        if (context.json) {
            printJson(context, {{"sources", checked->sources},
                                {"records", checked->records},
                                {"signals", signalsJson(checked->signals)},
                                {"seconds", seconds}});
            return Done;
        }
        if (checked->sources > 0)
            context.out << "Looked at " << base::grouped(checked->records) << " records in " << decimals(seconds, 1)
                        << " s\n";
        if (checked->signals == domain::SignalCounts{})
            context.out << "No record shows a signal\n";
        printSignals(context, checked->signals);
        return Done;
    }

private:
    std::string m_project;
    compose::CheckRequest m_request;
    DeclaredFieldOptions m_declared;
};

} // namespace

std::unique_ptr<Command> makeSignalsCommand()
{
    return std::make_unique<SignalsCommand>();
}

} // namespace secondlook::cli
