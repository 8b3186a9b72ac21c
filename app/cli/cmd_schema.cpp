#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/schema_output.h"
#include "formats/documents.h"

#include <optional>

namespace secondlook::cli {

namespace {

/// "OLD=NEW" as two names. A name may hold a "=" itself: the first part is a label that there is, if it can be.
base::Result<std::pair<std::string, std::string>> twoNames(const std::string &rule, const domain::LabelSchema &schema)
{
    std::optional<std::pair<std::string, std::string>> found;
    for (std::size_t at = rule.find('='); at != std::string::npos; at = rule.find('=', at + 1)) {
        std::pair<std::string, std::string> names{rule.substr(0, at), rule.substr(at + 1)};
        if (schema.indexOf(names.first) >= 0)
            return names;
        if (!found)
            found = std::move(names);
    }
    if (!found)
        return base::fail(base::ErrorCode::Usage, "a rule is two labels with a = between them, OLD=NEW", rule);
    return *found;
}

base::Status addRules(std::vector<std::pair<std::string, std::string>> &into, const std::vector<std::string> &rules,
                      const domain::LabelSchema &schema)
{
    for (const std::string &rule : rules) {
        auto names = twoNames(rule, schema);
        if (!names)
            return tl::unexpected(names.error());
        into.push_back(std::move(*names));
    }
    return {};
}

class SchemaCommand final : public Command
{
public:
    std::string name() const override { return "schema"; }
    std::string description() const override { return "Show the label schema, change it, or tell how it changed"; }
    std::string example() const override
    {
        return "secondlook schema show tickets.secondlook > labels.json\n"
               "  secondlook schema change tickets.secondlook --labels labels.json --rename praise=thanks --reason "
               "\"as the team says\"\n"
               "  secondlook schema log tickets.secondlook";
    }

    void addOptions(CLI::App &app) override
    {
        app.require_subcommand(1);
        m_show = app.add_subcommand("show", "Print the label schema, as a file for 'schema change'");
        m_show->add_option("PROJECT", m_project, "Project file")->required();
        m_show->add_option("--version", m_version, "Which version (default: the one in force)")
            ->check(CLI::Range(1, 1'000'000));
        m_show->footer("Example:\n  secondlook schema show tickets.secondlook --version 1");
        m_log = app.add_subcommand("log", "Print which versions there were, what changed, and until when each can be "
                                          "exported");
        m_log->add_option("PROJECT", m_project, "Project file")->required();
        m_log->footer("Example:\n  secondlook schema log tickets.secondlook --json");
        addChangeOptions(app.add_subcommand("change", "Make the next version of the label schema"));
    }

    int run(Context &context) override
    {
        const auto project = compose::Project::open(m_project, context.clock, context.actor, context.events);
        if (!project)
            return report(context, project.error());
        if (m_show->parsed())
            return show(context, **project);
        return m_log->parsed() ? log(context, **project) : change(context, **project);
    }

private:
    void addChangeOptions(CLI::App *change)
    {
        change->add_option("PROJECT", m_project, "Project file")->required();
        change
            ->add_option("--labels", m_labels, "The whole new label schema: JSON, or a text file with one label a line")
            ->required();
        change->add_option("--rename", m_renames, "OLD=NEW: the same label under another name; may be repeated");
        change->add_option("--merge", m_merges, "OLD=OTHER: answers with OLD count as OTHER; may be repeated");
        change->add_option("--retire", m_request.mapping.retired,
                           "Nobody can give this label any more, and old answers keep it; may be repeated");
        change->add_option("--reason", m_request.reason, "Why; must be said where the change is breaking");
        change
            ->add_option("--deprecate-days", m_request.windowDays,
                         "So many days the version before can still be exported (default 90)")
            ->check(CLI::Range(0, 36'500));
        change->add_flag("--dry-run", m_request.dryRun, "Only tell what would change");
        change->footer("Example:\n  secondlook schema change tickets.secondlook --labels labels.json --merge "
                       "late=delivery --reason \"one team answers both\" --dry-run");
    }

    int show(Context &context, compose::Project &project) const
    {
        const int version = m_version.value_or(project.schemaVersion());
        const auto schema = compose::schemaOf(project, version);
        if (!schema)
            return report(context, schema.error());
        printSchema(context, *schema, version);
        return Done;
    }

    int log(Context &context, compose::Project &project) const
    {
        const auto versions = compose::schemaLog(project);
        if (!versions)
            return report(context, versions.error());
        printSchemaLog(context, *versions);
        return Done;
    }

    int change(Context &context, compose::Project &project)
    {
        const auto text = readTextFile(m_labels);
        if (!text)
            return report(context, text.error());
        auto wanted = formats::parseLabelSchema(*text, m_labels);
        if (!wanted)
            return report(context, wanted.error());
        m_request.wanted = std::move(*wanted);
        const base::Status renames = addRules(m_request.mapping.renamed, m_renames, project.schema());
        const base::Status merges = addRules(m_request.mapping.merged, m_merges, project.schema());
        if (!renames || !merges)
            return report(context, renames ? merges.error() : renames.error());
        const auto done = compose::changeSchema(project, m_request);
        if (!done)
            return report(context, done.error());
        printSchemaChanged(context, *done, m_request.dryRun);
        return Done;
    }

    CLI::App *m_show = nullptr;
    CLI::App *m_log = nullptr;
    std::string m_project;
    std::string m_labels;
    std::optional<int> m_version;
    std::vector<std::string> m_renames;
    std::vector<std::string> m_merges;
    compose::SchemaChangeRequest m_request;
};

} // namespace

std::unique_ptr<Command> makeSchemaCommand()
{
    return std::make_unique<SchemaCommand>();
}

} // namespace secondlook::cli
