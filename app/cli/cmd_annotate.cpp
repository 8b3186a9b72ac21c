#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/compose/annotating.h"
#include "base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <ostream>

namespace secondlook::cli {

namespace {

class AnnotateCommand final : public Command
{
public:
    std::string name() const override { return "annotate"; }
    std::string description() const override { return "Bring in annotations made elsewhere, annotators kept apart"; }
    std::string example() const override { return "secondlook annotate tickets.secondlook answers.csv --reviewer who"; }

    void addOptions(CLI::App &app) override
    {
        app.add_option("PROJECT", m_project, "Project file")->required();
        app.add_option("FILE", m_request.file, "CSV with one annotation a row")->required();
        app.add_option("--item", m_request.itemColumn, "Column with the record's id (default: item)");
        app.add_option("--reviewer", m_request.reviewerColumn,
                       "Column with the reviewer (default: annotator, reviewer)");
        app.add_option("--label", m_request.labelColumn, "Column with the label (default: label)");
        app.add_flag("--last-wins", m_request.lastWins, "A repeated item and annotator takes its last line");
    }

    int run(Context &context) override
    {
        const auto project = compose::Project::open(m_project, context.clock, context.actor, context.events);
        if (!project)
            return report(context, project.error());
        const auto done = compose::annotate(**project, m_request);
        if (!done)
            return report(context, done.error());
        if (context.json) {
            printJson(context,
                      {{"read", done->read},
                       {"imported", done->imported},
                       {"superseded", done->superseded},
                       {"duplicates", done->duplicates},
                       {"rejected", done->rejects.size()},
                       {"rejects", rejectsJson({done->rejects.begin(),
                                                done->rejects.begin() + static_cast<std::ptrdiff_t>(std::min(
                                                                            done->rejects.size(), std::size_t(100)))})},
                       {"gold", done->gold},
                       {"settled", done->settled},
                       {"contested", done->contested},
                       {"conflicts", done->conflicts}});
            return Done;
        }
        printRejects(context, done->rejects, m_request.file);
        context.out << "Read " << base::grouped(done->read) << " annotations\n";
        printCounts(context, {{"imported", done->imported},
                              {"of them superseding", done->superseded},
                              {"duplicates", done->duplicates},
                              {"rejected", static_cast<std::int64_t>(done->rejects.size())},
                              {"records made gold", done->gold},
                              {"records settled", done->settled},
                              {"records contested", done->contested},
                              {"records in conflict", done->conflicts}});
        return Done;
    }

private:
    std::string m_project;
    compose::AnnotateRequest m_request;
};

} // namespace

std::unique_ptr<Command> makeAnnotateCommand()
{
    return std::make_unique<AnnotateCommand>();
}

} // namespace secondlook::cli
