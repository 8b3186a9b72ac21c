#include "app/cli/commands.h"
#include "app/compose/classifying.h"

namespace secondlook::cli {

namespace {

class ClassifyCommand final : public Command
{
public:
    std::string name() const override { return "classify"; }
    std::string description() const override { return "Add a prediction to each JSON line of standard input"; }
    std::string example() const override { return "secondlook classify tickets.secondlook < in.jsonl > out.jsonl"; }

    void addOptions(CLI::App &app) override
    {
        app.add_option("PROJECT", m_project, "Project file")->required();
        app.add_option("--classifier", m_request.classifier, "linear, rules, or a model version such as linear-2");
        app.add_option("--text", m_request.textKey, "Key that holds the text (default: text)");
        app.add_option("--id", m_request.idKey, "Key that holds the id (default: id)");
    }

    int run(Context &context) override
    {
        const auto project = compose::Project::open(m_project, context.clock, context.actor, context.events);
        if (!project)
            return report(context, project.error());
        m_request.stop = context.stop;
        const base::Status done = compose::classifyLines(**project, context.in, context.out, m_request);
        if (!done)
            return report(context, done.error());
        return context.stop.stop_requested() ? Interrupted : Done;
    }

private:
    std::string m_project;
    compose::ClassifyRequest m_request;
};

} // namespace

std::unique_ptr<Command> makeClassifyCommand()
{
    return std::make_unique<ClassifyCommand>();
}

} // namespace secondlook::cli
