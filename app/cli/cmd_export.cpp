#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/progress_meter.h"
#include "app/compose/exporting.h"
#include "base/text.h"
#include "formats/row_writers.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace secondlook::cli {

namespace {

class ExportCommand final : public Command
{
public:
    std::string name() const override { return "export"; }
    std::string description() const override { return "Write committed and settled records with their provenance"; }
    std::string example() const override
    {
        return "secondlook export tickets.secondlook labelled.jsonl --format jsonl";
    }

    void addOptions(CLI::App &app) override
    {
        app.add_option("PROJECT", m_project, "Project file")->required();
        app.add_option("OUT", m_request.file, "File to write")->required();
        app.add_option("--format", m_request.format, "Format of the file")
            ->required()
            ->check(CLI::IsMember(formats::exportFormats()));
    }

    int run(Context &context) override
    {
        const auto project = compose::Project::open(m_project, context.clock, context.actor);
        if (!project)
            return report(context, project.error());
        ProgressMeter meter(context, "Exporting", "rows");
        m_request.stop = context.stop;
        m_request.progress = meter.callback();
        const auto exported = compose::exportRecords(**project, m_request);
        if (!exported)
            return report(context, exported.error());
        if (context.json) {
            // No dataset version was named: the rows are those of the project as it stands.
            printJson(
                context,
                {{"format", m_request.format},
                 {"dataset_version", nullptr},
                 {"rows", exported->rows},
                 {"ambiguous_left_out", exported->ambiguousLeftOut},
                 {"files", nlohmann::ordered_json::array(
                               {{{"path", m_request.file}, {"bytes", exported->bytes}, {"sha256", exported->sha256}}})},
                 {"gates", nlohmann::ordered_json::array()}});
        } else {
            if (exported->ambiguousLeftOut > 0)
                context.err
                    << base::grouped(exported->ambiguousLeftOut)
                    << " ambiguous records left out: this format has one label a row, jsonl takes soft labels\n";
            context.out << "Wrote " << base::grouped(exported->rows) << " rows, " << base::grouped(exported->bytes)
                        << " bytes to " << m_request.file << "\nsha256 " << exported->sha256 << "\n";
        }
        return Done;
    }

private:
    std::string m_project;
    compose::ExportRequest m_request;
};

} // namespace

std::unique_ptr<Command> makeExportCommand()
{
    return std::make_unique<ExportCommand>();
}

} // namespace secondlook::cli
