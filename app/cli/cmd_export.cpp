#include "app/cli/commands.h"
#include "app/cli/dataset_output.h"
#include "app/cli/output.h"
#include "app/cli/progress_meter.h"
#include "app/compose/exporting.h"
#include "base/text.h"
#include "formats/dataset_document.h"
#include "formats/row_writers.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace secondlook::cli {

using Json = nlohmann::ordered_json;

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
        m_version = app.add_option("--dataset", m_dataset.version,
                                   "Rows of this dataset version, by number or 'latest' (default: the project as it "
                                   "stands)");
        app.add_flag("--allow-failed-gates", m_dataset.allowFailedGates,
                     "Write although a quality gate of the policy does not pass; the card says so")
            ->needs(m_version);
    }

    int run(Context &context) override
    {
        const auto project = compose::Project::open(m_project, context.clock, context.actor);
        if (!project)
            return report(context, project.error());
        ProgressMeter meter(context, "Exporting", "rows");
        m_request.stop = context.stop;
        m_request.progress = meter.callback();
        if (m_version->count() > 0)
            return exportVersion(context, **project);
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
            print(context, *exported);
        }
        return Done;
    }

private:
    int exportVersion(Context &context, compose::Project &project)
    {
        m_dataset.request = m_request;
        const auto done = compose::exportDataset(project, m_dataset);
        if (!done)
            return report(context, done.error());
        Json files = Json::array();
        if (done->written)
            files.push_back({{"path", m_request.file}, {"bytes", done->file.bytes}, {"sha256", done->file.sha256}});
        if (context.json)
            printJson(context, {{"format", m_request.format},
                                {"dataset_version", std::to_string(done->card.version)},
                                {"rows", done->file.rows},
                                {"ambiguous_left_out", done->file.ambiguousLeftOut},
                                {"files", std::move(files)},
                                {"gates", formats::gatesJson(done->gates)},
                                {"leaks", leaksJson(done->leaks)}});
        else if (done->written)
            print(context, done->file);
        if (!context.json) {
            printGates(context.out, done->gates);
            printLeaks(context.out, done->leaks);
        }
        if (!done->written)
            context.err << "secondlook: a quality gate does not pass, so nothing was written; --allow-failed-gates "
                           "writes it nevertheless\n";
        return done->written ? Done : OutOfTolerance;
    }

    void print(Context &context, const compose::ExportedFile &exported) const
    {
        if (exported.ambiguousLeftOut > 0)
            context.err << base::grouped(exported.ambiguousLeftOut)
                        << " ambiguous records left out: this format has one label a row, jsonl takes soft labels\n";
        context.out << "Wrote " << base::grouped(exported.rows) << " rows, " << base::grouped(exported.bytes)
                    << " bytes to " << m_request.file << "\nsha256 " << exported.sha256 << "\n";
    }

    std::string m_project;
    compose::ExportRequest m_request;
    compose::DatasetExport m_dataset;
    CLI::Option *m_version = nullptr;
};

} // namespace

std::unique_ptr<Command> makeExportCommand()
{
    return std::make_unique<ExportCommand>();
}

} // namespace secondlook::cli
