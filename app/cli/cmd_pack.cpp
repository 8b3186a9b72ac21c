#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/compose/packing.h"
#include "base/text.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace secondlook::cli {

using Json = nlohmann::ordered_json;

namespace {

std::string counted(int number, const char *thing)
{
    return base::grouped(number) + " " + thing + (number == 1 ? "" : "s");
}

class PackCommand final : public Command
{
public:
    std::string name() const override { return "pack"; }
    std::string description() const override
    {
        return "Give tasks to somebody without access to the project, and bring the answers back";
    }
    std::string example() const override
    {
        return "secondlook pack create tickets.secondlook ana.secondlook --tasks 200 --reviewer ana\n"
               "  secondlook pack merge tickets.secondlook ana.secondlook";
    }

    void addOptions(CLI::App &app) override
    {
        app.require_subcommand(1);
        m_create = app.add_subcommand("create", "Write a pack of open tasks for one reviewer");
        m_create->add_option("PROJECT", m_project, "Project file")->required();
        m_create->add_option("PACK", m_request.path, "File to write")->required();
        m_create->add_option("--tasks", m_request.tasks, "At most so many tasks")
            ->required()
            ->check(CLI::Range(1, 1'000'000));
        m_create->add_option("--reviewer", m_request.reviewer, "Who is going to review it")->required();
        m_create->add_option("--days", m_request.days, "How long nobody else is given these tasks (default: 14)")
            ->check(CLI::Range(1, 3'650));
        m_create->footer("Example:\n  secondlook pack create tickets.secondlook ana.secondlook --tasks 200 "
                         "--reviewer ana");
        CLI::App *merge = app.add_subcommand("merge", "Bring the answers of packs back, each once");
        merge->add_option("PROJECT", m_project, "Project file")->required();
        merge->add_option("PACK", m_packs, "Packs that came back")->required();
        merge->footer("Example:\n  secondlook pack merge tickets.secondlook ana.secondlook ben.secondlook");
    }

    int run(Context &context) override
    {
        const auto project = compose::Project::open(m_project, context.clock, context.actor, context.events);
        if (!project)
            return report(context, project.error());
        return m_create->parsed() ? create(context, **project) : merge(context, **project);
    }

private:
    int create(Context &context, compose::Project &project) const
    {
        const auto made = compose::createPack(project, m_request);
        if (!made)
            return report(context, made.error());
        if (context.json) {
            printJson(context, {{"pack", m_request.path},
                                {"pack_id", made->id},
                                {"reviewer", m_request.reviewer},
                                {"tasks", made->tasks},
                                {"records", made->tasks}});
            return Done;
        }
        if (made->tasks < m_request.tasks)
            context.err << "secondlook: fewer tasks are open for " << m_request.reviewer << " than asked for\n";
        context.out << "Packed " << counted(made->tasks, "task") << " for " << m_request.reviewer << " into "
                    << m_request.path << "\nNobody else is given them for " << counted(m_request.days, "day")
                    << "\nTo review them: secondlook-desk " << m_request.path << "\n";
        return Done;
    }

    int merge(Context &context, compose::Project &project) const
    {
        const auto merged = compose::mergePacks(project, m_packs);
        if (!merged)
            return report(context, merged.error());
        Json packs = Json::array();
        for (const compose::MergedPack &pack : *merged) {
            if (context.json)
                packs.push_back({{"pack", pack.path},
                                 {"pack_id", pack.id},
                                 {"reviewer", pack.reviewer},
                                 {"annotations", pack.counts.annotations},
                                 {"already_merged", pack.counts.alreadyMerged},
                                 {"settled", pack.counts.settled},
                                 {"contested", pack.counts.contested},
                                 {"conflicts", pack.counts.conflicts},
                                 {"late", pack.counts.late}});
            else
                printMerged(context, pack);
        }
        if (context.json)
            printJson(context, {{"packs", std::move(packs)}});
        return Done;
    }

    static void printMerged(Context &context, const compose::MergedPack &pack)
    {
        context.out << pack.path << " of " << pack.reviewer << "\n";
        printCounts(context, {{"answers", pack.counts.annotations},
                              {"of them late", pack.counts.late},
                              {"merged before", pack.counts.alreadyMerged},
                              {"records settled", pack.counts.settled},
                              {"records contested", pack.counts.contested},
                              {"records in conflict", pack.counts.conflicts}});
    }

    CLI::App *m_create = nullptr;
    std::string m_project;
    compose::PackRequest m_request;
    std::vector<std::string> m_packs;
};

} // namespace

std::unique_ptr<Command> makePackCommand()
{
    return std::make_unique<PackCommand>();
}

} // namespace secondlook::cli
