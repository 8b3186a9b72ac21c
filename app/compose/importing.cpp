#include "app/compose/importing.h"

#include "formats/json_text.h"
#include "formats/neighbour_reader.h"
#include "formats/output_file.h"
#include "storage/import_store.h"
#include "storage/pack_identity.h"
#include "storage/project_reads.h"

#include <chrono>
#include <filesystem>
#include <iostream>

namespace secondlook::compose {

using base::Result;
using base::Status;

namespace {

void tellEnd(const base::Events &events, const std::string &source, const pipeline::ImportReport &report,
             std::chrono::steady_clock::duration lasted)
{
    const pipeline::ImportCounts &counts = report.counts;
    events.info("import_ended",
                {{"source", source},
                 {"read", counts.read},
                 {"imported", counts.imported},
                 {"duplicates", counts.duplicates},
                 {"rejected", counts.rejected},
                 {"annotations", counts.annotations},
                 {"duration_ms", std::chrono::duration_cast<std::chrono::milliseconds>(lasted).count()}});
}

} // namespace

Result<std::string> writeRejects(Project &project, const std::vector<base::SourceId> &sources)
{
    const std::string path = project.path() + ".rejects.jsonl";
    auto file = formats::OutputFile::create(path);
    if (!file)
        return tl::unexpected(file.error());
    const auto write = [&file](const storage::StoredReject &reject) {
        std::string line;
        formats::appendKeyString(line, "{\"source\":", reject.source);
        line += ",\"line\":" + std::to_string(reject.line.line);
        formats::appendKeyString(line, ",\"reason\":", reject.line.reason);
        formats::appendKeyString(line, ",\"raw\":", reject.line.raw);
        line += reject.line.isCut ? ",\"cut\":true}\n" : "}\n";
        return (*file)->write(line);
    };
    for (const base::SourceId source : sources)
        SECONDLOOK_TRY(storage::readRejects(project.connection(), source, write));
    SECONDLOOK_TRY((*file)->commit());
    return path;
}

Result<pipeline::ImportReport> importFile(Project &project, const ImportRequest &request)
{
    SECONDLOOK_TRY(storage::mustNotBePack(project.connection(), "import records"));
    const bool fromStdin = request.file == "-";
    const formats::ImportSettings settings{request.format, request.columns, request.annotator, request.annotatorPrefix,
                                           project.schema()};
    auto reader = fromStdin ? formats::openImport(std::cin, "standard input", settings)
                            : formats::openImport(request.file, settings);
    if (!reader)
        return tl::unexpected(reader.error());
    if (request.showProfile)
        request.showProfile((*reader)->profile());

    auto connection = project.anotherConnection();
    if (!connection)
        return tl::unexpected(connection.error());
    storage::SqlImportStore store(std::move(*connection), project.clock(), project.actor(), project.schemaVersion(),
                                  project.policy().extraReviewers);

    pipeline::ImportOptions options;
    options.path = fromStdin ? "-" : std::filesystem::absolute(request.file).string();
    options.sourceName = !request.sourceName.empty() ? request.sourceName
                         : fromStdin                 ? "stdin"
                                                     : std::filesystem::path(request.file).filename().string();
    options.labelKind = request.gold ? domain::KnownLabelKind::Gold : domain::KnownLabelKind::Seed;
    options.declared = request.declared;
    options.stop = request.stop;
    options.progress = request.progress;
    const pipeline::RecordStream stream{[&reader] { return (*reader)->next(); },
                                        [&reader] { return (*reader)->bytesRead(); }, (*reader)->bytesTotal()};
    const auto started = std::chrono::steady_clock::now();
    auto report = pipeline::importRecords(stream, project.schema(), store, options);
    if (!report)
        return tl::unexpected(report.error());
    tellEnd(project.events(), options.sourceName, *report, std::chrono::steady_clock::now() - started);
    return report;
}

} // namespace secondlook::compose
