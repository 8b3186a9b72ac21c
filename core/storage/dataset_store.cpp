#include "storage/dataset_store.h"

#include "base/hash.h"
#include "storage/audit_log.h"
#include "storage/pack_identity.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

namespace secondlook::storage {

using base::ErrorCode;
using base::Result;
using base::Status;

namespace {

StoredDataset readStored(const Statement &row)
{
    return {row.integer(0), row.text(1), row.text(2), row.int64(3)};
}

QByteArray asBytes(const std::string &bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

} // namespace

Result<std::string> externalIdOf(Connection &connection, std::int64_t record)
{
    auto row = connection.query("SELECT external_id FROM record WHERE id = :id", record);
    if (!row)
        return tl::unexpected(row.error());
    std::string id = (*row)->next() ? (*row)->text(0) : std::string();
    (*row)->finish();
    return id;
}

namespace {

int schemaVersionOf(const std::string &manifest)
{
    const auto document = nlohmann::json::parse(manifest, nullptr, false);
    const bool told =
        document.is_object() && document.contains("schema_version") && document["schema_version"].is_number_integer();
    return told ? document["schema_version"].get<int>() : 0;
}

} // namespace

Result<std::vector<HoldingVersion>> versionsWith(Connection &connection, std::int64_t record)
{
    auto rows =
        connection.query("SELECT v.version, v.sha256, v.created_at, p.sha256, v.manifest FROM dataset_version v JOIN "
                         "dataset_version_part p ON p.version = v.version WHERE p.part = :part ORDER BY "
                         "v.version",
                         datasets::partOf(record));
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<std::pair<HoldingVersion, std::string>> found;
    while ((*rows)->next())
        found.push_back(
            {{(*rows)->integer(0), (*rows)->text(1), (*rows)->int64(2), schemaVersionOf((*rows)->text(4)), {}},
             (*rows)->text(3)});
    std::vector<HoldingVersion> holding;
    for (auto &[version, hash] : found) {
        auto part = DatasetStore(connection).part(hash);
        if (!part)
            return tl::unexpected(part.error());
        const auto row = std::ranges::find(part->rows, record, &datasets::DatasetRow::record);
        if (row == part->rows.end())
            continue;
        version.row = std::move(*row);
        holding.push_back(std::move(version));
    }
    return holding;
}

Result<int> DatasetStore::newest()
{
    const auto number = m_connection.number("SELECT MAX(version) FROM dataset_version", 0);
    if (!number)
        return tl::unexpected(number.error());
    return static_cast<int>(*number);
}

Result<std::vector<StoredDataset>> DatasetStore::all()
{
    auto rows =
        m_connection.query("SELECT version, manifest, sha256, created_at FROM dataset_version ORDER BY version");
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<StoredDataset> found;
    while ((*rows)->next())
        found.push_back(readStored(**rows));
    return found;
}

Result<std::vector<StoredDataset>> DatasetStore::below(int before, int most)
{
    auto rows = m_connection.query("SELECT version, manifest, sha256, created_at FROM dataset_version WHERE version < "
                                   ":before ORDER BY version DESC LIMIT :most",
                                   before, most);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<StoredDataset> found;
    while ((*rows)->next())
        found.push_back(readStored(**rows));
    return found;
}

Result<StoredDataset> DatasetStore::version(int version)
{
    auto row = m_connection.query("SELECT version, manifest, sha256, created_at FROM dataset_version WHERE version = "
                                  ":version",
                                  version);
    if (!row)
        return tl::unexpected(row.error());
    if (!(*row)->next())
        return base::fail(ErrorCode::NotFound,
                          "there is no dataset version " + std::to_string(version) + "; 'dataset list' shows all",
                          m_connection.path());
    StoredDataset found = readStored(**row);
    (*row)->finish();
    return found;
}

Result<std::vector<datasets::PartReference>> DatasetStore::parts(int version)
{
    auto rows = m_connection.query("SELECT part, sha256 FROM dataset_version_part WHERE version = :version ORDER BY "
                                   "part",
                                   version);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<datasets::PartReference> found;
    while ((*rows)->next())
        found.push_back({(*rows)->int64(0), (*rows)->text(1), 0});
    return found;
}

Result<datasets::DatasetPart> DatasetStore::part(const std::string &sha256)
{
    auto row = m_connection.query("SELECT content FROM dataset_part WHERE sha256 = :sha256", sha256);
    if (!row)
        return tl::unexpected(row.error());
    QByteArray content;
    if ((*row)->next())
        content = (*row)->bytes(0);
    (*row)->finish();
    const std::string_view bytes(content.constData(), static_cast<std::size_t>(content.size()));
    if (base::sha256Hex(bytes) != sha256)
        return base::fail(ErrorCode::Input,
                          "a part of the dataset version is not what was stored; restore the project "
                          "from a copy",
                          m_connection.path() + ", part " + sha256);
    return datasets::decodePart(bytes);
}

Result<std::int64_t> DatasetStore::lastChange()
{
    return m_connection.number(
        "SELECT sequence FROM audit_event WHERE action <> :export ORDER BY sequence DESC LIMIT 1", 0, "export");
}

Result<PartSplits> DatasetStore::splits(std::int64_t part)
{
    auto row = m_connection.query("SELECT splits FROM record_split WHERE part = :part", part);
    if (!row)
        return tl::unexpected(row.error());
    PartSplits splits = (*row)->next() ? (*row)->bytes(0).toStdString() : std::string();
    (*row)->finish();
    splits.resize(static_cast<std::size_t>(datasets::recordsPerPart), '\0');
    return splits;
}

Status DatasetStore::add(const NewDataset &dataset, const std::string &actor)
{
    auto transaction = Transaction::write(m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    SECONDLOOK_TRY(mustNotBePack(m_connection, "make dataset versions"));
    const auto before = newest();
    if (!before)
        return tl::unexpected(before.error());
    if (*before + 1 != dataset.version)
        return base::fail(ErrorCode::Conflict, "another dataset version was made meanwhile; make this one again",
                          m_connection.path());
    const std::string sha256 = base::sha256Hex(dataset.manifest);
    SECONDLOOK_TRY(m_connection.execute("INSERT INTO dataset_version (version, manifest, sha256, created_at) VALUES "
                                        "(:version, :manifest, :sha256, :at)",
                                        dataset.version, dataset.manifest, sha256, dataset.createdAt));
    for (const auto &[hash, bytes] : dataset.parts)
        SECONDLOOK_TRY(m_connection.execute("INSERT INTO dataset_part (sha256, content) VALUES (:sha256, :content) ON "
                                            "CONFLICT (sha256) DO NOTHING",
                                            hash, asBytes(bytes)));
    for (const datasets::PartReference &part : dataset.order)
        SECONDLOOK_TRY(
            m_connection.execute("INSERT INTO dataset_version_part (version, part, sha256) VALUES (:version, "
                                 ":part, :sha256)",
                                 dataset.version, part.number, part.sha256));
    for (const auto &[part, splits] : dataset.splits)
        SECONDLOOK_TRY(m_connection.execute("INSERT INTO record_split (part, splits) VALUES (:part, :splits) ON "
                                            "CONFLICT (part) DO UPDATE SET splits = excluded.splits",
                                            part, asBytes(splits)));
    SECONDLOOK_TRY(appendAudit(m_connection, dataset.createdAt, actor, "create_dataset",
                               "dataset version " + std::to_string(dataset.version), dataset.auditDetail));
    return transaction->commit();
}

} // namespace secondlook::storage
