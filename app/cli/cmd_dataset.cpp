#include "app/cli/commands.h"
#include "app/cli/dataset_output.h"
#include "app/cli/dataset_recipe.h"
#include "app/cli/output.h"
#include "app/cli/progress_meter.h"
#include "base/text.h"
#include "datasets/quality_gates.h"
#include "formats/dataset_document.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <ostream>

namespace secondlook::cli {

using Json = nlohmann::ordered_json;

namespace {

Json versionJson(const compose::DatasetVersion &version)
{
    Json json = {{"dataset_version", std::to_string(version.card.version)}, {"sha256", version.card.sha256}};
    json.update(formats::datasetJson(version));
    return json;
}

class DatasetCommand final : public Command
{
public:
    std::string name() const override { return "dataset"; }
    std::string description() const override { return "Make and compare unchanging versions of the labelled records"; }
    std::string example() const override
    {
        return "secondlook dataset create tickets.secondlook --sources adjudicated,agreed,single --license CC-BY-4.0\n"
               "  secondlook dataset diff tickets.secondlook 1 2\n"
               "  secondlook export tickets.secondlook train.jsonl --format jsonl --dataset 2";
    }

    void addOptions(CLI::App &app) override
    {
        app.require_subcommand(1);
        m_create = sub(app, "create", "Make the next version");
        m_recipe.addTo(*m_create);
        CLI::Option *allow =
            m_create->add_flag("--allow-failed-gates", m_allowFailedGates,
                               "Make it although a quality gate of the policy does not pass; the card says so");
        m_create
            ->add_option("--reason", m_reason,
                         "Why; the version and its card keep it for each gate that does not pass, with your name")
            ->needs(allow);
        m_list = sub(app, "list", "Show all versions");
        m_show = sub(app, "show", "Show what a version says of itself");
        m_show->add_option("VERSION", m_version, "Number, or 'latest'")->capture_default_str();
        m_diff = sub(app, "diff", "Show what changed from one version to another");
        m_diff->add_option("OLDER", m_older, "Number of a version")->required();
        m_diff->add_option("NEWER", m_version, "Number, or 'latest'")->capture_default_str();
        m_diff->add_option("--show", m_shown, "Name at most so many records of each kind of change")
            ->capture_default_str()
            ->check(CLI::Range(0, 1'000'000));
        m_verify = sub(app, "verify", "Check that a version is what it was when it was made");
        m_verify->add_option("VERSION", m_version, "Number, or 'latest'")->capture_default_str();
    }

    int run(Context &context) override
    {
        const auto project = compose::Project::open(m_project, context.clock, context.actor, context.events);
        if (!project)
            return report(context, project.error());
        if (m_create->parsed())
            return create(context, **project);
        if (m_list->parsed())
            return list(context, **project);
        const auto version = compose::openDataset(**project, m_version);
        if (!version)
            return report(context, version.error());
        if (m_diff->parsed())
            return diff(context, **project, *version);
        return m_verify->parsed() ? verify(context, **project, *version) : show(context, *version);
    }

private:
    CLI::App *sub(CLI::App &app, const char *name, const char *about)
    {
        CLI::App *made = app.add_subcommand(name, about);
        made->add_option("PROJECT", m_project, "Project file")->required();
        made->footer("Example:\n  " + example());
        return made;
    }

    int create(Context &context, compose::Project &project) const
    {
        compose::DatasetRequest request;
        auto recipe = m_recipe.recipe(project);
        if (!recipe)
            return report(context, recipe.error());
        request.recipe = std::move(*recipe);
        ProgressMeter meter(context, "Reading", "records");
        request.stop = context.stop;
        request.progress = meter.callback();
        auto draft = compose::draftDataset(project, request);
        if (!draft)
            return report(context, draft.error());
        if (!m_reason.empty())
            for (datasets::GateResult &gate : draft->manifest.card.gates)
                if (!gate.pass)
                    gate.accepted = {context.actor, m_reason};
        const bool store = m_allowFailedGates || allPass(draft->manifest.card.gates);
        if (store)
            if (const auto stored = compose::storeDataset(project, *draft); !stored)
                return report(context, stored.error());
        if (context.json) {
            Json json = versionJson(draft->manifest);
            json["created"] = store;
            json["leaks"] = leaksJson(draft->leaks);
            printJson(context, json);
        } else {
            if (store)
                printVersion(context, draft->manifest);
            else
                printGates(context.out, draft->manifest.card.gates);
            printLeaks(context.out, draft->leaks);
        }
        if (!store)
            context.err << "secondlook: a quality gate does not pass, so no version was made; --allow-failed-gates "
                           "makes it nevertheless and says so in its card\n";
        return store ? Done : OutOfTolerance;
    }

    static int list(Context &context, compose::Project &project)
    {
        const auto versions = compose::listDatasets(project);
        if (!versions)
            return report(context, versions.error());
        Json list = Json::array();
        for (const compose::DatasetVersion &version : *versions) {
            const datasets::DatasetCard &card = version.card;
            const auto alpha = std::ranges::find(card.agreement, datasets::alphaName, &datasets::CardFigure::name);
            const bool known = alpha != card.agreement.end();
            if (context.json)
                list.push_back({{"dataset_version", std::to_string(card.version)},
                                {"name", card.name},
                                {"created_at", card.createdAt},
                                {"rows", card.rows},
                                {"krippendorff_alpha", known ? Json(alpha->value) : Json(nullptr)},
                                {"gates_pass", allPass(card.gates)},
                                {"sha256", card.sha256}});
            else
                context.out << "  " << card.version << "  " << card.createdAt << "  " << base::grouped(card.rows)
                            << " rows  " << card.name << (known ? "  alpha " + decimals(alpha->value, 3) : "")
                            << (allPass(card.gates) ? "" : "  a gate was let pass") << "  " << card.sha256.substr(0, 12)
                            << "\n";
        }
        if (context.json)
            printJson(context, {{"versions", std::move(list)}});
        else if (versions->empty())
            context.out << "No dataset version yet; 'dataset create' makes one\n";
        return Done;
    }

    static int show(Context &context, const compose::DatasetVersion &version)
    {
        if (context.json)
            printJson(context, versionJson(version));
        else
            printVersion(context, version);
        return Done;
    }

    int diff(Context &context, compose::Project &project, const compose::DatasetVersion &newer) const
    {
        const auto older = compose::openDataset(project, m_older);
        if (!older)
            return report(context, older.error());
        const auto difference = compose::diffDatasets(project, *older, newer, {.mostNamed = m_shown});
        if (!difference)
            return report(context, difference.error());
        if (context.json) {
            Json json = {{"older", std::to_string(older->card.version)}, {"newer", std::to_string(newer.card.version)}};
            json.update(differenceJson(*difference));
            printJson(context, json);
        } else {
            printDifference(context, *difference);
        }
        return Done;
    }

    static int verify(Context &context, compose::Project &project, const compose::DatasetVersion &version)
    {
        ProgressMeter meter(context, "Checking", "rows");
        const auto check = compose::verifyDataset(project, version, {context.stop, meter.callback()});
        if (!check)
            return report(context, check.error());
        if (context.json) {
            printJson(context, {{"dataset_version", std::to_string(version.card.version)},
                                {"sha256", version.card.sha256},
                                {"rows", check->rows},
                                {"intact", check->intact()},
                                {"problems", check->problems},
                                {"first", check->first}});
        } else {
            for (const std::string &problem : check->first)
                context.out << "  " << problem << "\n";
            context.out << "Version " << version.card.version << ": "
                        << (check->intact() ? base::grouped(check->rows) + " rows are what they were"
                                            : base::grouped(check->problems) + " problems")
                        << "\n";
        }
        return check->intact() ? Done : Failed;
    }

    CLI::App *m_create = nullptr;
    CLI::App *m_list = nullptr;
    CLI::App *m_show = nullptr;
    CLI::App *m_diff = nullptr;
    CLI::App *m_verify = nullptr;
    DatasetRecipeOptions m_recipe;
    std::string m_project;
    std::string m_older;
    std::string m_version = "latest";
    std::size_t m_shown = 20;
    std::string m_reason;
    bool m_allowFailedGates = false;
};

} // namespace

std::unique_ptr<Command> makeDatasetCommand()
{
    return std::make_unique<DatasetCommand>();
}

} // namespace secondlook::cli
