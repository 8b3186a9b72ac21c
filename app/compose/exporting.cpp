#include "app/compose/exporting.h"

#include "app/compose/dataset_reads.h"
#include "app/compose/label_versions.h"
#include "base/handover.h"
#include "datasets/card_words.h"
#include "datasets/leak_watch.h"
#include "datasets/quality_gates.h"
#include "storage/adjudication_writes.h"
#include "storage/pack_identity.h"
#include "storage/project_reads.h"
#include "storage/standing_answer_cursor.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace secondlook::compose {

namespace {

/// Whoever takes a decision back later is to know that it left the project.
base::Status note(Project &project, const ExportRequest &request, std::int64_t rows, int version = 0)
{
    const auto pack = storage::readPackIdentity(project.connection());
    if (!pack)
        return tl::unexpected(pack.error());
    if (*pack)
        return {}; // its log tells of reviewing only
    nlohmann::json detail = {{"file", request.file}, {"format", request.format}, {"rows", rows}};
    if (version > 0)
        detail["dataset_version"] = version;
    if (request.schemaVersion)
        detail["schema_version"] = *request.schemaVersion;
    return storage::noteExport(project.connection(), project.clock().now(), project.actor(),
                               detail.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

/// A row of a dataset version on its way into files.
struct GivenRow
{
    std::int64_t record = 0;
    datasets::Split split = datasets::Split::None;
    bool heldOut = false;
    datasets::ExportRow row;
};

/// Whether no text, near-duplicate or entity was in two splits when the version was made.
bool wasMadeWithoutLeaks(const datasets::DatasetCard &card)
{
    return std::ranges::all_of(datasets::allLeakKinds, [&card](const datasets::LeakKind kind) {
        const auto counted =
            std::ranges::find(card.leaks, leakKindName(kind), &std::pair<std::string, std::int64_t>::first);
        return kind == datasets::LeakKind::HeldOutInTrain || (counted != card.leaks.end() && counted->second == 0);
    });
}

/// Looks for leaks among the rows of a version that leave. Each row is what it was when the version was made, so where
/// there was no leak between rows then, there is none now, and where there were, they are looked for again to name
/// them. What is held out, and the policy, may be others now.
class LeavingRows
{
public:
    explicit LeavingRows(const DatasetVersion &version)
        : m_rowsLeak(!wasMadeWithoutLeaks(version.card)), m_watch(version.recipe.entity)
    {
    }

    void add(const GivenRow &given)
    {
        if (m_rowsLeak)
            m_watch.add(given.row, given.split, given.heldOut);
        else
            m_onlyHeldOut.heldOut.push_back(given.heldOut ? 1 : 0);
        m_records.push_back(given.record);
        m_splits.push_back(given.split);
    }

    base::Result<ExportedDataset> judge(Project &project, const DatasetExport &request, const DatasetVersion &version)
    {
        if (m_rowsLeak)
            SECONDLOOK_TRY(m_watch.finish(threadCount(), request.request.stop));
        else
            m_onlyHeldOut.given = m_splits;
        const datasets::LeakReport report = checkLeakage(m_rowsLeak ? m_watch.facts() : m_onlyHeldOut, m_splits);
        auto leaks = nameLeaks(project, report, m_records, m_splits);
        if (!leaks)
            return tl::unexpected(leaks.error());
        ExportedDataset done;
        done.leaks = std::move(*leaks);
        done.card = version.card;
        datasets::DatasetCard now = version.card;
        now.leaks = leakCounts(report);
        done.gates = checkGates(project.policy().gates, now);
        keepAcceptances(version.card.gates, done.gates);
        now.gates = done.gates;
        now.limits = limitsOf(now);
        addAcceptedGates(now);
        done.written = request.allowFailedGates || allSettled(done.gates);
        if (!allPass(done.gates))
            done.card = std::move(now);
        return done;
    }

private:
    const bool m_rowsLeak;
    datasets::LeakWatch m_watch;
    datasets::SplitFacts m_onlyHeldOut; ///< nothing of what belongs together
    std::vector<std::int64_t> m_records;
    std::vector<datasets::Split> m_splits;
};

/// What stands in the project, as far as a card can tell of rows that are no dataset version.
base::Result<formats::WriterSettings> settingsOf(Project &project, const ExportRequest &request,
                                                 const domain::LabelSchema &schema)
{
    formats::WriterSettings settings;
    settings.schema = schema.asWritten();
    settings.layout = request.layout;
    settings.formulaGuard = request.formulaGuard;
    settings.byteOrderMark = request.byteOrderMark;
    settings.card.name = project.name();
    settings.card.labels = settings.schema.labels();
    settings.card.answers = schema.answerNames();
    auto names = storage::readAnnotatorNames(project.connection());
    if (!names)
        return tl::unexpected(names.error());
    settings.reviewers = std::move(*names);
    settings.card.reviewers = static_cast<int>(settings.reviewers.size());
    return settings;
}

/// See DatasetExport::reviewers.
void hideReviewers(datasets::ExportRow &row)
{
    row.reviewers.clear();
    for (std::size_t i = 0; i < row.annotations.size(); ++i)
        row.annotations[i].reviewer = "reviewer-" + std::to_string(i + 1);
    std::erase_if(row.record.fields, domain::isKeptField);
}

base::Result<ExportedFiles> finish(formats::DatasetWriter &writer)
{
    SECONDLOOK_TRY(writer.finish());
    ExportedFiles exported{writer.rowsWritten(), 0, 0, writer.leftOut(), writer.files()};
    for (const formats::LeftOut &left : exported.leftOut)
        exported.ambiguousLeftOut += left.reason == formats::ambiguousReason ? left.rows : 0;
    return exported;
}

} // namespace

base::Result<ExportedDataset> exportDataset(Project &project, const DatasetExport &request)
{
    SECONDLOOK_TRY(storage::mustNotBePack(project.connection(), "export dataset versions"));
    const auto version = openDataset(project, request.version);
    if (!version)
        return tl::unexpected(version.error());
    const auto schema = schemaOf(project, version->schemaVersion);
    if (!schema)
        return tl::unexpected(schema.error());
    auto settings = settingsOf(project, request.request, *schema);
    if (!settings)
        return tl::unexpected(settings.error());
    settings->card = version->card;
    auto writer = formats::makeDatasetWriter(request.request.format, request.request.file, std::move(*settings));
    if (!writer)
        return tl::unexpected(writer.error());
    // The files are dropped again where a gate does not pass, which is known only after the last row.
    LeavingRows leaving(*version);
    std::int64_t softLeftOut = 0;
    base::Handover<GivenRow> rows([&](GivenRow &given) {
        leaving.add(given);
        return (*writer)->write(given.row);
    });
    SECONDLOOK_TRY(readDatasetRows(project, *version, {request.request.stop, request.request.progress},
                                   [&](const datasets::DatasetRow &row, datasets::ExportRow &&shown, bool heldOut) {
                                       if (!request.soft && !shown.distribution.empty()) {
                                           ++softLeftOut;
                                           return base::Status();
                                       }
                                       if (!request.reviewers)
                                           hideReviewers(shown);
                                       return rows.give({row.record, row.split, heldOut, std::move(shown)});
                                   }));
    SECONDLOOK_TRY(rows.finish());
    auto done = leaving.judge(project, request, *version);
    if (!done || !done->written)
        return done;
    (*writer)->describe(done->card);
    SECONDLOOK_TRY(note(project, request.request, (*writer)->rowsWritten(), version->card.version));
    auto files = finish(**writer);
    if (!files)
        return tl::unexpected(files.error());
    done->file = std::move(*files);
    if (softLeftOut > 0)
        done->file.leftOut.push_back({"they are ambiguous, and soft labels were left out", softLeftOut});
    done->file.schemaVersion = version->schemaVersion;
    return done;
}

base::Result<ExportedFiles> exportRecords(Project &project, const ExportRequest &request)
{
    const int schemaVersion = request.schemaVersion.value_or(project.schemaVersion());
    const auto schema = exportableSchema(project, schemaVersion);
    if (!schema)
        return tl::unexpected(schema.error());
    auto settings = settingsOf(project, request, *schema);
    if (!settings)
        return tl::unexpected(settings.error());
    auto writer = formats::makeDatasetWriter(request.format, request.file, std::move(*settings));
    if (!writer)
        return tl::unexpected(writer.error());
    base::Handover<datasets::ExportRow> rows([&](datasets::ExportRow &row) { return (*writer)->write(row); });
    std::int64_t read = 0;
    std::int64_t unsayable = 0;
    SECONDLOOK_TRY(storage::readExportRows(
        project.connection(), *schema,
        [&](datasets::ExportRow &&row) -> base::Status {
            if (request.stop.stop_requested())
                return base::fail(base::ErrorCode::Cancelled, "the export was stopped; nothing was written",
                                  request.file);
            if (request.progress && ++read % 10'000 == 0)
                request.progress({read, 0});
            return rows.give(std::move(row));
        },
        request.selection, &unsayable));
    SECONDLOOK_TRY(rows.finish());
    SECONDLOOK_TRY(note(project, request, (*writer)->rowsWritten()));
    auto exported = finish(**writer);
    if (!exported)
        return exported;
    exported->schemaVersion = schemaVersion;
    if (unsayable > 0)
        exported->leftOut.push_back(
            {"their label is newer than label schema version " + std::to_string(schemaVersion), unsayable});
    return exported;
}

} // namespace secondlook::compose
