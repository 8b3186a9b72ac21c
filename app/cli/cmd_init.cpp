#include "app/cli/commands.h"
#include "app/cli/guideline_output.h"
#include "app/cli/output.h"
#include "app/compose/labels_from.h"
#include "app/compose/project.h"
#include "formats/documents.h"
#include "formats/neighbour_reader.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace secondlook::cli {

namespace {

class InitCommand final : public Command
{
public:
    std::string name() const override { return "init"; }
    std::string description() const override { return "Make a project from a label schema"; }
    std::string example() const override { return "secondlook init tickets.secondlook --labels labels.json"; }

    void addOptions(CLI::App &app) override
    {
        app.add_option("PROJECT", m_project, "Project file to make")->required();
        auto *labels = app.add_option_group("labels", "Where the labels come from");
        labels->add_option("--labels", m_labels, "Label schema: JSON, or a text file with one label a line");
        labels->add_option("--labels-from", m_labelsFrom, "A file with labels or answers, to use the labels in it");
        labels->require_option(1);
        app.add_option("--format", m_format, "Format of --labels-from; found out where it is left out")
            ->check(CLI::IsMember(formats::importFormats()));
        app.add_option("--policy", m_policy, "Policy document (JSON); a sensible default where it is left out");
        app.add_option("--guideline", m_guideline, "What reviewers go by: Markdown, UTF-8, at most 2 MB");
    }

    int run(Context &context) override
    {
        const auto schema = readSchema();
        if (!schema)
            return report(context, schema.error());
        domain::Policy policy;
        if (!m_policy.empty()) {
            const auto document = readTextFile(m_policy);
            if (!document)
                return report(context, document.error());
            auto parsed = formats::parsePolicy(*document, m_policy);
            if (!parsed)
                return report(context, parsed.error());
            policy = std::move(*parsed);
        }
        std::string guideline;
        if (!m_guideline.empty()) {
            auto document = readGuidelineFile(m_guideline);
            if (!document)
                return report(context, document.error());
            guideline = std::move(*document);
        }
        const auto project = compose::Project::create(m_project, *schema, policy, context.clock, context.actor);
        if (!project)
            return report(context, project.error());
        compose::GuidelineSet set;
        if (!guideline.empty()) {
            auto done = compose::setGuideline(**project, guideline, "first guideline");
            if (!done)
                return report(context, done.error());
            set = std::move(*done);
        }
        print(context, schema->labels().size(), set);
        return Done;
    }

private:
    base::Result<domain::LabelSchema> readSchema() const
    {
        if (!m_labelsFrom.empty())
            return compose::labelsFrom(m_labelsFrom, m_format);
        const auto text = readTextFile(m_labels);
        if (!text)
            return tl::unexpected(text.error());
        return formats::parseLabelSchema(*text, m_labels);
    }

    void print(Context &context, std::size_t labels, const compose::GuidelineSet &set) const
    {
        if (context.json) {
            nlohmann::ordered_json made = {
                {"project", m_project}, {"labels", labels}, {"label_schema_version", 1}, {"policy_version", 1}};
            if (set.isNew) {
                made["guideline_version"] = set.version;
                made["labels_without_part"] = set.labelsWithoutPart;
            }
            printJson(context, made);
            return;
        }
        context.out << "Made " << m_project << " with " << labels << " labels, label schema version 1, policy version 1"
                    << (set.isNew ? ", guideline version 1\n" : "\n");
        printLabelsWithoutPart(context, set, labels);
    }

    std::string m_project;
    std::string m_labels;
    std::string m_labelsFrom;
    std::string m_format;
    std::string m_policy;
    std::string m_guideline;
};

} // namespace

std::unique_ptr<Command> makeInitCommand()
{
    return std::make_unique<InitCommand>();
}

} // namespace secondlook::cli
