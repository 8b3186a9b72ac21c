#include "app/cli/commands.h"
#include "app/cli/guideline_output.h"
#include "app/cli/guideline_review_output.h"
#include "app/cli/output.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <ostream>

namespace secondlook::cli {

namespace {

class GuidelineCommand final : public Command
{
public:
    std::string name() const override { return "guideline"; }
    std::string description() const override { return "Set, show or review the guideline that reviewers go by"; }
    std::string example() const override
    {
        return "secondlook guideline set tickets.secondlook guideline.md --reason \"refunds: vouchers count\"\n"
               "  secondlook guideline show tickets.secondlook\n"
               "  secondlook guideline review tickets.secondlook --sample 100\n"
               "  secondlook guideline flips tickets.secondlook";
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
        m_show = app.add_subcommand("show", "Print the guideline");
        m_show->add_option("PROJECT", m_project, "Project file")->required();
        m_show->footer("Example:\n  secondlook guideline show tickets.secondlook --version 1");
        addReviewOptions(app.add_subcommand("review", "Ask for earlier decisions again that a version may touch"));
        m_flips = app.add_subcommand("flips", "Tell how many decisions changed where they were asked again");
        m_flips->add_option("PROJECT", m_project, "Project file")->required();
        m_flips->footer("Example:\n  secondlook guideline flips tickets.secondlook --json");
        for (CLI::App *command : {m_show, m_review, m_flips})
            command->add_option("--version", m_version, "Which version (default: the one in force)")
                ->check(CLI::Range(1, 1'000'000));
    }

    int run(Context &context) override
    {
        const auto project = compose::Project::open(m_project, context.clock, context.actor, context.events);
        if (!project)
            return report(context, project.error());
        if (m_set->parsed())
            return set(context, **project);
        if (m_review->parsed())
            return m_undo ? takeBack(context, **project) : review(context, **project);
        return m_flips->parsed() ? flips(context, **project) : show(context, **project);
    }

private:
    void addReviewOptions(CLI::App *review)
    {
        m_review = review;
        review->add_option("PROJECT", m_project, "Project file")->required();
        review->add_option("--sample", m_request.sample, "At most so many decisions (default 50)")
            ->check(CLI::Range(1, 1'000'000));
        review->add_option("--label", m_request.labels,
                           "Review these labels instead of those that the version changes");
        review->add_option("--seed", m_request.seed, "Of the random draw (default 1)");
        review->add_flag("--dry-run", m_request.dryRun, "Only tell what would be asked");
        review->add_flag("--undo", m_undo, "Take back what was asked and is not answered yet");
        review->footer("Example:\n  secondlook guideline review tickets.secondlook --sample 100 --dry-run");
    }

    int review(Context &context, compose::Project &project)
    {
        m_request.version = m_version;
        const auto done = compose::reviewGuideline(project, m_request);
        if (!done)
            return report(context, done.error());
        printReviewed(context, *done, m_request.dryRun, project.schema());
        return Done;
    }

    int takeBack(Context &context, compose::Project &project) const
    {
        const auto taken = compose::takeBackGuidelineReview(project, m_version);
        if (!taken)
            return report(context, taken.error());
        if (context.json)
            printJson(context, {{"taken_back", *taken}});
        else
            context.out << "Took back " << *taken << " decisions that were asked again and not answered\n";
        return Done;
    }

    int flips(Context &context, compose::Project &project) const
    {
        const auto review = compose::guidelineReview(project, m_version);
        if (!review)
            return report(context, review.error());
        printFlips(context, *review, project.schema());
        return Done;
    }

    int set(Context &context, compose::Project &project) const
    {
        const auto document = readGuidelineFile(m_file);
        if (!document)
            return report(context, document.error());
        const auto done = compose::setGuideline(project, *document, m_reason);
        if (!done)
            return report(context, done.error());
        const std::size_t labels = project.schema().fields.front().offered().size();
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
        const auto guideline = compose::readGuideline(project, m_version);
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
    CLI::App *m_show = nullptr;
    CLI::App *m_review = nullptr;
    CLI::App *m_flips = nullptr;
    std::string m_project;
    std::string m_file;
    std::string m_reason;
    std::optional<int> m_version;
    compose::GuidelineReviewRequest m_request;
    bool m_undo = false;
};

} // namespace

std::unique_ptr<Command> makeGuidelineCommand()
{
    return std::make_unique<GuidelineCommand>();
}

} // namespace secondlook::cli
