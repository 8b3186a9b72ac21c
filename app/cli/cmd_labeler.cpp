#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/compose/labelers.h"
#include "formats/documents.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace secondlook::cli {

using Json = nlohmann::ordered_json;

namespace {

class LabelerCommand final : public Command
{
public:
    std::string name() const override { return "labeler"; }
    std::string description() const override { return "Keep labelers that are made of others: cascades and ensembles"; }
    std::string example() const override { return "secondlook labeler add tickets.secondlook cascade.json"; }

    void addOptions(CLI::App &app) override
    {
        app.add_option("ACTION", m_action, "add or list")->required()->check(CLI::IsMember({"add", "list"}));
        app.add_option("PROJECT", m_project, "Project file")->required();
        app.add_option("FILE", m_file, "add: the labeler (JSON)");
    }

    int run(Context &context) override
    {
        const auto project = compose::Project::open(m_project, context.clock, context.actor, context.events);
        if (!project)
            return report(context, project.error());
        if (m_action == "list")
            return list(context, **project);
        if (m_file.empty())
            return report(context, {base::ErrorCode::Usage, "name the file with the labeler to add", ""});
        return add(context, **project);
    }

private:
    static std::string calledBy(const domain::CombinedLabeler &labeler)
    {
        return std::string(domain::combinedName(labeler.kind)) + ":" + labeler.name;
    }

    static std::string membersOf(const domain::CombinedLabeler &labeler)
    {
        std::string names;
        for (const std::string &member : labeler.members)
            names += (names.empty() ? "" : ", ") + member;
        return names;
    }

    int add(Context &context, compose::Project &project) const
    {
        const auto document = readTextFile(m_file);
        if (!document)
            return report(context, document.error());
        const auto labeler = compose::setLabeler(project, *document, m_file);
        if (!labeler)
            return report(context, labeler.error());
        if (context.json)
            printJson(context, Json::parse(formats::writeLabeler(*labeler)));
        else
            context.out << "Kept " << calledBy(*labeler) << ": " << membersOf(*labeler)
                        << "\nTrain it with 'secondlook train " << m_project << " --classifier " << calledBy(*labeler)
                        << "'\n";
        return Done;
    }

    static int list(Context &context, compose::Project &project)
    {
        const auto all = compose::labelers(project);
        if (!all)
            return report(context, all.error());
        Json json = Json::array();
        for (const domain::CombinedLabeler &labeler : *all) {
            json.push_back(Json::parse(formats::writeLabeler(labeler)));
            if (!context.json)
                context.out << calledBy(labeler) << "  " << membersOf(labeler) << "\n";
        }
        if (context.json)
            printJson(context, {{"labelers", json}});
        else if (all->empty())
            context.out << "No combined labeler is known here; add one with 'secondlook labeler add'\n";
        return Done;
    }

    std::string m_action;
    std::string m_project;
    std::string m_file;
};

} // namespace

std::unique_ptr<Command> makeLabelerCommand()
{
    return std::make_unique<LabelerCommand>();
}

} // namespace secondlook::cli
