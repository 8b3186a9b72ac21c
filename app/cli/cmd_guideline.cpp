#include "app/cli/commands.h"
#include "app/cli/guideline_output.h"
#include "app/cli/output.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace secondlook::cli {

namespace {

class GuidelineCommand final : public Command
{
public:
    std::string name() const override { return "guideline"; }
    std::string description() const override { return "Set or show the guideline that reviewers go by"; }
    std::string example() const override
    {
        return "secondlook guideline set tickets.secondlook guideline.md --reason \"refunds: vouchers count\"\n"
               "  secondlook guideline show tickets.secondlook";
    }

    void addOptions(CLI::App &app) override
    {
        app.require_subcommand(1);
        m_set = app.add_subcommand("set", "Store a Markdown file as the next version");
        m_set->add_option("PROJECT", m_project, "Project file")->required();
        m_set->add_option("FILE", m_file, "Markdown, UTF-8, at most 2 MB")->required();
        m_set->add_option("--reason", m_reason, "Why it changes");
        m_set->footer("Example:\n  secondlook guideline set tickets.secondlook guideline.md --reason \"refunds: "
                      "vouchers count\"");
        CLI::App *show = app.add_subcommand("show", "Print the guideline");
        show->add_option("PROJECT", m_project, "Project file")->required();
        m_version = show->add_option("--version", m_versionAsked, "Which version (default: the one in force)")
                        ->check(CLI::Range(1, 1'000'000));
        show->footer("Example:\n  secondlook guideline show tickets.secondlook --version 1");
    }

    int run(Context &context) override
    {
        const auto project = compose::Project::open(m_project, context.clock, context.actor);
        if (!project)
            return report(context, project.error());
        return m_set->parsed() ? set(context, **project) : show(context, **project);
    }

private:
    int set(Context &context, compose::Project &project) const
    {
        const auto document = readGuidelineFile(m_file);
        if (!document)
            return report(context, document.error());
        const auto done = compose::setGuideline(project, *document, m_reason);
        if (!done)
            return report(context, done.error());
        const std::size_t labels = project.schema().labels().size();
        if (context.json) {
            printJson(context, {{"guideline_version", done->version},
                                {"new", done->isNew},
                                {"labels", labels},
                                {"labels_without_part", done->labelsWithoutPart}});
            return Done;
        }
        context.out << (done->isNew ? "Stored guideline version " : "Nothing to store: this is guideline version ")
                    << done->version << "\n";
        printLabelsWithoutPart(context, *done, labels);
        return Done;
    }

    int show(Context &context, compose::Project &project) const
    {
        const auto guideline =
            compose::readGuideline(project, m_version->count() > 0 ? std::optional(m_versionAsked) : std::nullopt);
        if (!guideline)
            return report(context, guideline.error());
        if (context.json) {
            printJson(context, {{"guideline_version", guideline->version},
                                {"created_at", base::isoTime(guideline->createdAt)},
                                {"reason", guideline->reason},
                                {"document", guideline->document}});
            return Done;
        }
        // On the other stream, so that the output is the document itself.
        context.err << "guideline version " << guideline->version << "  " << base::isoTime(guideline->createdAt)
                    << (guideline->reason.empty() ? "" : "  ") << guideline->reason << "\n";
        context.out << guideline->document;
        return Done;
    }

    CLI::App *m_set = nullptr;
    CLI::Option *m_version = nullptr;
    std::string m_project;
    std::string m_file;
    std::string m_reason;
    int m_versionAsked = 0;
};

} // namespace

std::unique_ptr<Command> makeGuidelineCommand()
{
    return std::make_unique<GuidelineCommand>();
}

} // namespace secondlook::cli
