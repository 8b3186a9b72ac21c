#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/compose/project.h"
#include "formats/trace_document.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace secondlook::cli {

namespace {

class TraceCommand final : public Command
{
public:
    std::string name() const override { return "trace"; }
    std::string description() const override { return "Show the whole chain behind one record's label"; }
    std::string example() const override { return "secondlook trace tickets.secondlook msg-0012"; }

    void addOptions(CLI::App &app) override
    {
        app.add_option("PROJECT", m_project, "Project file")->required();
        app.add_option("RECORD_ID", m_record, "Id of the record")->required();
    }

    int run(Context &context) override
    {
        const auto project = compose::Project::open(m_project, context.clock, context.actor, context.events);
        if (!project)
            return report(context, project.error());
        const auto steps = (*project)->trace(m_record);
        if (!steps)
            return report(context, steps.error());
        if (context.json)
            printJson(context, formats::traceJson(m_record, *steps));
        else
            print(context, *steps);
        return Done;
    }

private:
    void print(Context &context, const std::vector<domain::TraceStep> &steps) const
    {
        context.out << "record " << m_record << "\n";
        for (const domain::TraceStep &step : steps) {
            context.out << "  " << base::isoTime(step.at) << "  " << step.what;
            for (const domain::Field &detail : step.details)
                context.out << "  " << detail.name << "=" << detail.value;
            context.out << "\n";
        }
    }

    std::string m_project;
    std::string m_record;
};

} // namespace

std::unique_ptr<Command> makeTraceCommand()
{
    return std::make_unique<TraceCommand>();
}

} // namespace secondlook::cli
