#include "app/compose/dataset_reads.h"

#include "app/compose/label_versions.h"
#include "base/hash.h"
#include "formats/dataset_document.h"
#include "storage/dataset_candidates.h"
#include "storage/dataset_store.h"
#include "storage/row_evidence.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace secondlook::compose {

using base::ErrorCode;
using base::Result;
using base::Status;
using storage::DatasetStore;
using storage::IdRange;

namespace {

constexpr std::size_t mostProblems = 20;

/// 0 for the latest; none where it names no version.
std::optional<int> versionNumber(std::string_view name)
{
    if (name == "latest")
        return 0;
    if (name.starts_with('v'))
        name.remove_prefix(1);
    int number = 0;
    const auto read = std::from_chars(name.data(), name.data() + name.size(), number);
    return read.ec == std::errc() && read.ptr == name.data() + name.size() && number > 0 ? std::optional(number)
                                                                                         : std::nullopt;
}

Result<DatasetVersion> read(Project &project, const storage::StoredDataset &stored)
{
    auto manifest = formats::parseDatasetManifest(stored.manifest, "dataset version " + std::to_string(stored.version));
    if (!manifest)
        return tl::unexpected(manifest.error());
    auto schema = schemaOf(project, manifest->schemaVersion);
    if (!schema)
        return tl::unexpected(schema.error());
    manifest->card.labels = schema->asWritten().labels();
    manifest->card.sha256 = stored.sha256;
    return manifest;
}

IdRange rangeOf(std::int64_t part)
{
    return {part * datasets::recordsPerPart, (part + 1) * datasets::recordsPerPart};
}

Status stopped()
{
    return base::fail(ErrorCode::Cancelled, "reading the dataset version was stopped");
}

/// Reads the parts of a version with what their rows rest on.
class VersionReader
{
public:
    VersionReader(Project &project, const domain::LabelSchema &schema)
        : m_connection(project.connection()), m_store(m_connection), m_evidence(m_connection, schema)
    {
    }

    Status begin() { return m_evidence.loadNames(); }

    Result<datasets::DatasetPart> part(const datasets::PartReference &reference)
    {
        auto part = m_store.part(reference.sha256);
        if (part)
            SECONDLOOK_TRY(m_evidence.load(rangeOf(reference.number)));
        return part;
    }
    /// None where it is not what it was.
    std::optional<datasets::ExportRow> row(const datasets::DatasetRow &row)
    {
        auto shown = m_evidence.rowOf(row);
        if (!shown || digestOf(*shown, m_scratch) != row.digest)
            return {};
        return std::move(*shown);
    }

private:
    storage::Connection &m_connection;
    DatasetStore m_store;
    storage::RowEvidence m_evidence;
    std::string m_scratch;
};

void addProblem(DatasetCheck &check, std::string problem)
{
    if (check.problems++ < static_cast<std::int64_t>(mostProblems))
        check.first.push_back(std::move(problem));
}

Status verifyManifest(Project &project, const DatasetVersion &version, DatasetCheck &check)
{
    DatasetStore store(project.connection());
    const auto stored = store.version(version.card.version);
    auto parts = store.parts(version.card.version);
    if (!stored || !parts)
        return tl::unexpected(stored ? parts.error() : stored.error());
    if (base::sha256Hex(stored->manifest) != stored->sha256)
        addProblem(check, "The manifest is not the one that was stored.");
    const auto same = [](const datasets::PartReference &a, const datasets::PartReference &b) {
        return a.number == b.number && a.sha256 == b.sha256;
    };
    if (!std::ranges::equal(*parts, version.parts, same))
        addProblem(check, "The stored parts are not those of the manifest.");
    return {};
}

} // namespace

Result<std::vector<DatasetVersion>> listDatasets(Project &project)
{
    const auto stored = DatasetStore(project.connection()).all();
    if (!stored)
        return tl::unexpected(stored.error());
    std::vector<DatasetVersion> versions;
    for (const storage::StoredDataset &one : *stored) {
        auto version = read(project, one);
        if (!version)
            return tl::unexpected(version.error());
        versions.push_back(std::move(*version));
    }
    return versions;
}

Result<DatasetVersion> openDataset(Project &project, const std::string &name)
{
    const auto number = versionNumber(name);
    if (!number)
        return base::fail(ErrorCode::Usage, "a dataset version is a number such as 3, or 'latest', not '" + name + "'");
    DatasetStore store(project.connection());
    const auto newest = store.newest();
    if (!newest)
        return tl::unexpected(newest.error());
    if (*newest == 0)
        return base::fail(ErrorCode::NotFound, "the project has no dataset version; 'dataset create' makes one",
                          project.path());
    const auto stored = store.version(*number == 0 ? *newest : *number);
    if (!stored)
        return tl::unexpected(stored.error());
    return read(project, *stored);
}

Result<datasets::DatasetPart> readDatasetPart(Project &project, const std::string &sha256,
                                              const UnstoredParts *unstored)
{
    if (unstored != nullptr)
        if (const auto found = unstored->find(sha256); found != unstored->end())
            return datasets::decodePart(found->second);
    return DatasetStore(project.connection()).part(sha256);
}

Result<std::vector<std::string>> labelNamesOf(Project &project, const DatasetVersion &version)
{
    const auto schema = schemaOf(project, version.schemaVersion);
    if (!schema)
        return tl::unexpected(schema.error());
    std::vector<std::string> names;
    for (std::size_t i = 0; i < schema->labels().size(); ++i)
        names.push_back(schema->nameAt(static_cast<std::int64_t>(i)));
    return names;
}

Result<DatasetDifference> diffDatasets(Project &project, const DatasetVersion &older, const DatasetVersion &newer,
                                       const DiffOptions &options)
{
    auto oldNames = labelNamesOf(project, older);
    auto newNames = labelNamesOf(project, newer);
    if (!oldNames || !newNames)
        return tl::unexpected(oldNames ? newNames.error() : oldNames.error());
    datasets::VersionComparison comparison(std::move(*oldNames), std::move(*newNames), options.mostNamed,
                                           options.leftOut);
    const auto read = [&](bool take, const std::string &sha256) {
        return take ? readDatasetPart(project, sha256, options.unstored)
                    : Result<datasets::DatasetPart>(datasets::DatasetPart());
    };
    auto was = older.parts.begin();
    auto is = newer.parts.begin();
    while (was != older.parts.end() || is != newer.parts.end()) {
        if (options.stop.stop_requested())
            return tl::unexpected(stopped().error());
        const bool takeOld = is == newer.parts.end() || (was != older.parts.end() && was->number <= is->number);
        const bool takeNew = was == older.parts.end() || (is != newer.parts.end() && is->number <= was->number);
        if (takeOld && takeNew && was->sha256 == is->sha256 && comparison.sameLabels()) {
            comparison.addSame(is->rows);
        } else {
            const auto oldPart = read(takeOld, takeOld ? was->sha256 : std::string());
            const auto newPart = read(takeNew, takeNew ? is->sha256 : std::string());
            if (!oldPart || !newPart)
                return tl::unexpected(oldPart ? newPart.error() : oldPart.error());
            comparison.add(*oldPart, *newPart);
        }
        was += takeOld ? 1 : 0;
        is += takeNew ? 1 : 0;
    }
    DatasetDifference difference{comparison.diff(), {}};
    for (const datasets::RowChange &change : difference.diff.first) {
        auto id = storage::externalIdOf(project.connection(), change.record);
        if (!id)
            return tl::unexpected(id.error());
        difference.ids.push_back(std::move(*id));
    }
    return difference;
}

Result<DatasetCheck> verifyDataset(Project &project, const DatasetVersion &version, const LongCall &call)
{
    const auto schema = schemaOf(project, version.schemaVersion);
    if (!schema)
        return tl::unexpected(schema.error());
    auto transaction = storage::Transaction::read(project.connection());
    if (!transaction)
        return tl::unexpected(transaction.error());
    DatasetCheck check;
    SECONDLOOK_TRY(verifyManifest(project, version, check));
    VersionReader reader(project, *schema);
    SECONDLOOK_TRY(reader.begin());
    for (const datasets::PartReference &reference : version.parts) {
        if (call.stop.stop_requested())
            return tl::unexpected(stopped().error());
        const auto part = reader.part(reference);
        if (!part && part.error().code != ErrorCode::Input)
            return tl::unexpected(part.error());
        if (!part) {
            addProblem(check, "The part of " + std::to_string(reference.rows) + " rows from record number " +
                                  std::to_string(rangeOf(reference.number).from) + " on is not what was stored.");
            continue;
        }
        for (const datasets::DatasetRow &row : part->rows) {
            if (!reader.row(row)) {
                const auto id = storage::externalIdOf(project.connection(), row.record);
                addProblem(check, "Record " + (id ? *id : std::string()) +
                                      ": the record, or an answer or prediction that its label rests on, has changed.");
            }
            if (++check.rows % 10'000 == 0 && call.progress)
                call.progress({check.rows, version.card.rows});
        }
    }
    SECONDLOOK_TRY(transaction->commit());
    return check;
}

Status readDatasetRows(Project &project, const DatasetVersion &version, const LongCall &call,
                       const EachDatasetRow &each)
{
    const auto schema = schemaOf(project, version.schemaVersion);
    if (!schema)
        return tl::unexpected(schema.error());
    auto transaction = storage::Transaction::read(project.connection());
    if (!transaction)
        return tl::unexpected(transaction.error());
    VersionReader reader(project, *schema);
    SECONDLOOK_TRY(reader.begin());
    std::int64_t done = 0;
    for (const datasets::PartReference &reference : version.parts) {
        if (call.stop.stop_requested())
            return stopped();
        const auto part = reader.part(reference);
        if (!part)
            return tl::unexpected(part.error());
        const auto heldOut = storage::readHeldOut(project.connection(), rangeOf(reference.number), part->rows);
        if (!heldOut)
            return tl::unexpected(heldOut.error());
        for (std::size_t i = 0; i < part->rows.size(); ++i) {
            auto row = reader.row(part->rows[i]);
            if (!row)
                return base::fail(ErrorCode::Input,
                                  "a record of the version is not what it was; 'dataset verify' tells which ones",
                                  project.path());
            SECONDLOOK_TRY(each(part->rows[i], std::move(*row), (*heldOut)[i]));
        }
        done += static_cast<std::int64_t>(part->rows.size());
        if (call.progress)
            call.progress({done, version.card.rows});
    }
    return transaction->commit();
}

} // namespace secondlook::compose
