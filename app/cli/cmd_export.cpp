#include "app/cli/commands.h"
#include "app/cli/dataset_output.h"
#include "app/cli/output.h"
#include "app/cli/progress_meter.h"
#include "app/compose/exporting.h"
#include "base/text.h"
#include "formats/dataset_document.h"

#include <nlohmann/json.hpp>

#include <map>
#include <ostream>
#include <tuple>

namespace secondlook::cli {

using Json = nlohmann::ordered_json;

namespace {

const std::map<std::string, formats::TableLayout> layouts = {{"records", formats::TableLayout::Records},
                                                             {"long", formats::TableLayout::Long},
                                                             {"wide", formats::TableLayout::Wide}};
const std::map<std::string, datasets::ExportSelection> selections = {{"labelled", datasets::ExportSelection::Labelled},
                                                                     {"answered", datasets::ExportSelection::Answered},
                                                                     {"all", datasets::ExportSelection::All}};

class ExportCommand final : public Command
{
public:
    std::string name() const override { return "export"; }
    std::string description() const override { return "Write records with their labels and where those come from"; }
    std::string example() const override
    {
        return "secondlook export tickets.secondlook labelled.jsonl --format jsonl";
    }

    void addOptions(CLI::App &app) override
    {
        app.add_option("PROJECT", m_project, "Project file")->required();
        app.add_option("OUT", m_request.file, "File to write; a folder for huggingface")->required();
        app.add_option("--format", m_request.format, "Format of the file")
            ->required()
            ->check(CLI::IsMember(formats::exportFormats()));
        m_version = app.add_option("--dataset", m_dataset.version,
                                   "Rows of this dataset version, by number or 'latest' (default: the project as it "
                                   "stands)");
        app.add_option("--schema-version", m_request.schemaVersion,
                       "Labels as an earlier version of the label schema names them, while its window lasts")
            ->check(CLI::Range(1, 1'000'000))
            ->excludes(m_version);
        app.add_flag("--allow-failed-gates", m_dataset.allowFailedGates,
                     "Write although a quality gate of the policy does not pass; the card says so")
            ->needs(m_version);
        for (const auto &[name, kept, about] :
             {std::tuple("--soft", &m_soft, "Ambiguous rows with their soft label, where the format takes them"),
              std::tuple(
                  "--reviewers", &m_reviewers,
                  "Names of reviewers; leave-out numbers them within each row, and drops what other tools kept")})
            app.add_option(name, *kept, about)->check(CLI::IsMember({"keep", "leave-out"}))->needs(m_version);
        app.add_option("--records", m_selection,
                       "labelled; answered: also what people answered and nobody settled; all")
            ->check(CLI::IsMember(selections));
        app.add_option("--layout", m_layout,
                       "csv, tsv: one record a row (records), one annotation a row (long), or a "
                       "column for each reviewer (wide)")
            ->check(CLI::IsMember(layouts));
        app.add_option("--formula-guard", m_guard,
                       "csv, tsv: on puts a ' in front of what a spreadsheet would run; off leaves the data as it is")
            ->check(CLI::IsMember({"on", "off"}));
        app.add_flag("--byte-order-mark", m_request.byteOrderMark,
                     "csv, tsv: begin with the mark by which Excel and LibreOffice know that the text is UTF-8");
    }

    int run(Context &context) override
    {
        const auto project = compose::Project::open(m_project, context.clock, context.actor, context.events);
        if (!project)
            return report(context, project.error());
        ProgressMeter meter(context, "Exporting", "rows");
        m_request.layout = layouts.at(m_layout);
        m_request.selection = selections.at(m_selection);
        m_request.formulaGuard = m_guard == "on";
        m_request.stop = context.stop;
        m_request.progress = meter.callback();
        if (m_version->count() > 0)
            return exportVersion(context, **project);
        const auto exported = compose::exportRecords(**project, m_request);
        if (!exported)
            return report(context, exported.error());
        tell(context, *exported);
        if (context.json)
            printJson(context, machineReadable(*exported));
        else
            print(context, *exported);
        return Done;
    }

private:
    int exportVersion(Context &context, compose::Project &project)
    {
        m_dataset.request = m_request;
        m_dataset.soft = m_soft == "keep";
        m_dataset.reviewers = m_reviewers == "keep";
        const auto done = compose::exportDataset(project, m_dataset);
        if (!done)
            return report(context, done.error());
        if (done->written)
            tell(context, done->file);
        if (context.json) {
            Json printed = machineReadable(done->file);
            printed["dataset_version"] = std::to_string(done->card.version);
            printed["gates"] = formats::gatesJson(done->gates);
            printed["leaks"] = leaksJson(done->leaks);
            printJson(context, printed);
        } else if (done->written) {
            print(context, done->file);
        }
        if (!context.json) {
            printGates(context.out, done->gates);
            printLeaks(context.out, done->leaks);
        }
        if (!done->written)
            context.err << "secondlook: a quality gate does not pass, so nothing was written; --allow-failed-gates "
                           "writes it nevertheless\n";
        return done->written ? Done : OutOfTolerance;
    }

    void tell(const Context &context, const compose::ExportedFiles &exported) const
    {
        context.events.info("export_written", {{"format", m_request.format},
                                               {"rows", exported.rows},
                                               {"files", static_cast<std::int64_t>(exported.files.size())}});
    }

    bool isTable() const { return m_request.format == "csv" || m_request.format == "tsv"; }

    Json machineReadable(const compose::ExportedFiles &exported) const
    {
        Json files = Json::array();
        for (const formats::WrittenFile &file : exported.files)
            files.push_back({{"path", file.path}, {"bytes", file.bytes}, {"sha256", file.sha256}});
        Json leftOut = Json::array();
        for (const formats::LeftOut &left : exported.leftOut)
            leftOut.push_back({{"reason", left.reason}, {"rows", left.rows}});
        // No dataset version was named: the rows are those of the project as it stands.
        Json done = {{"format", m_request.format}, {"dataset_version", nullptr},
                     {"rows", exported.rows},      {"ambiguous_left_out", exported.ambiguousLeftOut},
                     {"left_out", leftOut},        {"files", files},
                     {"gates", Json::array()},     {"schema_version", exported.schemaVersion}};
        if (isTable())
            done["formula_guard"] = m_request.formulaGuard;
        return done;
    }

    void print(Context &context, const compose::ExportedFiles &exported) const
    {
        for (const formats::LeftOut &left : exported.leftOut)
            context.err << base::grouped(left.rows) << " rows left out: " << left.reason << "\n";
        if (isTable())
            context.err << (m_request.formulaGuard
                                ? "The formula guard is on: cells that a spreadsheet would run begin with '\n"
                                : "The formula guard is off: do not open the file in a spreadsheet\n");
        context.out << "Wrote " << base::grouped(exported.rows) << " rows";
        for (const formats::WrittenFile &file : exported.files) {
            context.out << (exported.files.size() > 1 ? "\n" : ", ") << base::grouped(file.bytes) << " bytes to "
                        << file.path << "\nsha256 " << file.sha256;
        }
        context.out << "\n";
    }

    std::string m_project;
    std::string m_selection = "labelled";
    std::string m_layout = "records";
    std::string m_soft = "keep";
    std::string m_reviewers = "keep";
    std::string m_guard = "on";
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
