#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/progress_meter.h"
#include "app/compose/exporting.h"
#include "base/text.h"

#include <nlohmann/json.hpp>

#include <map>
#include <ostream>

namespace secondlook::cli {

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
    }

    int run(Context &context) override
    {
        const auto project = compose::Project::open(m_project, context.clock, context.actor);
        if (!project)
            return report(context, project.error());
        ProgressMeter meter(context, "Exporting", "rows");
        m_request.layout = layouts.at(m_layout);
        m_request.selection = selections.at(m_selection);
        m_request.formulaGuard = m_guard == "on";
        m_request.stop = context.stop;
        m_request.progress = meter.callback();
        const auto exported = compose::exportRecords(**project, m_request);
        if (!exported)
            return report(context, exported.error());
        if (context.json)
            printMachine(context, *exported);
        else
            print(context, *exported);
        return Done;
    }

private:
    bool isTable() const { return m_request.format == "csv" || m_request.format == "tsv"; }

    void printMachine(Context &context, const compose::ExportedFiles &exported) const
    {
        nlohmann::ordered_json files = nlohmann::ordered_json::array();
        for (const formats::WrittenFile &file : exported.files)
            files.push_back({{"path", file.path}, {"bytes", file.bytes}, {"sha256", file.sha256}});
        nlohmann::ordered_json leftOut = nlohmann::ordered_json::array();
        for (const formats::LeftOut &left : exported.leftOut)
            leftOut.push_back({{"reason", left.reason}, {"rows", left.rows}});
        // No dataset version was named: the rows are those of the project as it stands.
        nlohmann::ordered_json done = {{"format", m_request.format},
                                       {"dataset_version", nullptr},
                                       {"rows", exported.rows},
                                       {"ambiguous_left_out", exported.ambiguousLeftOut},
                                       {"left_out", leftOut},
                                       {"files", files},
                                       {"gates", nlohmann::ordered_json::array()}};
        if (isTable())
            done["formula_guard"] = m_request.formulaGuard;
        printJson(context, done);
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
    std::string m_guard = "on";
    compose::ExportRequest m_request;
};

} // namespace

std::unique_ptr<Command> makeExportCommand()
{
    return std::make_unique<ExportCommand>();
}

} // namespace secondlook::cli
