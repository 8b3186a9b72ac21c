#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/progress_meter.h"
#include "app/cli/signal_output.h"
#include "app/compose/importing.h"
#include "base/text.h"
#include "formats/neighbour_reader.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <ostream>

namespace secondlook::cli {

namespace {

class ImportCommand final : public Command
{
public:
    std::string name() const override { return "import"; }
    std::string description() const override
    {
        return "Read records, and the answers that other tools exported with them";
    }
    std::string example() const override
    {
        return "secondlook import tickets.secondlook messages.csv --text body --segment channel";
    }

    void addOptions(CLI::App &app) override
    {
        app.add_option("PROJECT", m_project, "Project file")->required();
        app.add_option("FILE", m_files, "Files to read; - is standard input")->required();
        app.add_option("--id", m_request.columns.id, "Column with the record's id");
        app.add_option("--text", m_request.columns.text, "Column with the text");
        app.add_option("--label", m_request.columns.label,
                       "Column with a label that is known already, or the question that asks for it");
        app.add_option("--segment", m_request.columns.segment, "Column that names the segment");
        app.add_option("--source", m_request.sourceName, "Name of the source; the file's name where it is left out");
        app.add_option("--format", m_request.format, "Format of the files; found out where it is left out")
            ->check(CLI::IsMember(formats::importFormats()));
        app.add_option("--annotator", m_request.annotator, "Whose the labels are where the file names nobody");
        app.add_option("--annotator-prefix", m_request.annotatorPrefix, "Goes in front of every annotator's name");
        app.add_flag("--gold", m_request.gold, "The labels are gold: they measure reviewers and never train");
        m_declared.addTo(app);
    }

    int run(Context &context) override
    {
        const auto started = std::chrono::steady_clock::now();
        const auto project = compose::Project::open(m_project, context.clock, context.actor, context.events);
        if (!project)
            return report(context, project.error());
        auto declared = m_declared.read();
        if (!declared)
            return report(context, declared.error());
        m_request.declared = std::move(*declared);
        pipeline::ImportReport total;
        std::vector<base::SourceId> sources;
        for (const std::string &file : m_files) {
            const auto imported = importOne(context, **project, file);
            if (!imported) {
                if (total.counts.rejected > mostRejectsListed)
                    (void)compose::writeRejects(**project, sources); // of the files before this one, which are in
                return report(context, imported.error());
            }
            add(total, *imported);
            sources.push_back(imported->source);
            if (!context.json)
                printRejects(context, imported->firstRejects, file);
        }
        std::string rejectsFile;
        if (total.counts.rejected > mostRejectsListed) {
            auto written = compose::writeRejects(**project, sources);
            if (!written)
                return report(context, written.error());
            rejectsFile = std::move(*written);
        }
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
        print(context, total, rejectsFile, seconds);
        return Done;
    }

private:
    static constexpr int mostRejectsListed = 100; ///< of all files together; more go into a file of their own

    base::Result<pipeline::ImportReport> importOne(Context &context, compose::Project &project, const std::string &file)
    {
        ProgressMeter meter(context, "Importing", "");
        compose::ImportRequest request = m_request;
        request.file = file;
        request.stop = context.stop;
        request.progress = meter.callback();
        request.showProfile = [&context, &file](const formats::FileProfile &profile) {
            for (const auto *notes : {&profile.notes, &profile.columnNotes})
                for (const std::string &note : *notes)
                    context.err << file << ": " << note << "\n";
        };
        return compose::importFile(project, request);
    }

    static void add(pipeline::ImportReport &total, const pipeline::ImportReport &one)
    {
        total.counts.add(one.counts);
        for (const domain::RejectedLine &line : one.firstRejects) {
            if (total.firstRejects.size() < mostRejectsListed)
                total.firstRejects.push_back(line);
        }
    }

    static void print(Context &context, const pipeline::ImportReport &total, const std::string &rejectsFile,
                      double seconds)
    {
        const pipeline::ImportCounts &counts = total.counts;
        if (context.json) {
            printJson(context, {{"read", counts.read},
                                {"imported", counts.imported},
                                {"duplicates", counts.duplicates},
                                {"rejected", counts.rejected},
                                {"rejects", rejectsJson(total.firstRejects)},
                                {"annotations", counts.annotations},
                                {"superseded", counts.superseded},
                                {"repeated", counts.repeated},
                                {"labelled", counts.labelled},
                                {"gold", counts.gold},
                                {"settled", counts.settled},
                                {"contested", counts.contested},
                                {"conflicts", counts.conflicts},
                                {"signals", signalsJson(counts.signals)},
                                {"seconds", seconds}});
            return;
        }
        context.out << "Read " << base::grouped(counts.read) << (counts.read == 1 ? " record in " : " records in ")
                    << decimals(seconds, 1) << " s\n";
        printCounts(context,
                    {{"imported", counts.imported}, {"duplicates", counts.duplicates}, {"rejected", counts.rejected}});
        if (counts.labelled > 0)
            printCounts(context, {{"of the duplicates, labelled now", counts.labelled}});
        if (counts.annotations + counts.repeated + counts.gold > 0)
            printCounts(context, {{"annotations", counts.annotations},
                                  {"of them superseding", counts.superseded},
                                  {"annotations that stood already", counts.repeated},
                                  {"records made gold", counts.gold},
                                  {"records settled", counts.settled},
                                  {"records contested", counts.contested},
                                  {"records in conflict", counts.conflicts}});
        printSignals(context, counts.signals);
        if (!rejectsFile.empty())
            context.out << "All rejected lines: " << rejectsFile << "\n";
    }

    std::string m_project;
    std::vector<std::string> m_files;
    compose::ImportRequest m_request;
    DeclaredFieldOptions m_declared;
};

} // namespace

std::unique_ptr<Command> makeImportCommand()
{
    return std::make_unique<ImportCommand>();
}

} // namespace secondlook::cli
