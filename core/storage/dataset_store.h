#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "datasets/dataset_manifest.h"
#include "datasets/dataset_part.h"
#include "storage/sql/connection.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace secondlook::storage {

/// A dataset version as it is stored. Nothing ever changes or removes one.
struct StoredDataset
{
    int version = 0;
    std::string manifest; ///< its document
    std::string sha256;   ///< of the document
    base::TimeMs createdAt = 0;
};

/// The split of each record of a part: recordsPerPart bytes, one of datasets::Split each.
using PartSplits = std::string;

/// A version to be stored.
struct NewDataset
{
    int version = 0; ///< one above the newest that was there when it was read
    std::string manifest;
    base::TimeMs createdAt = 0;
    std::map<std::string, std::string> parts;   ///< bytes by hash
    std::vector<datasets::PartReference> order; ///< rising by number
    std::map<std::int64_t, PartSplits> splits;  ///< by part, where a record got its first one
    std::string auditDetail;                    ///< a JSON object
};

/// The id that the record came with; "" where there is none.
[[nodiscard]] base::Result<std::string> externalIdOf(Connection &connection, std::int64_t record);

/// A version that holds a record, and what it says of it.
struct HoldingVersion
{
    int version = 0;
    std::string sha256;
    base::TimeMs createdAt = 0;
    int schemaVersion = 0; ///< whose names its labels have
    datasets::DatasetRow row;
};

/// Every version that holds the record, rising.
[[nodiscard]] base::Result<std::vector<HoldingVersion>> versionsWith(Connection &connection, std::int64_t record);

/// Versions of the project's dataset, their parts, and the splits that records have been given.
class DatasetStore
{
public:
    explicit DatasetStore(Connection &connection) : m_connection(connection) {}

    /// 0 where there is none.
    [[nodiscard]] base::Result<int> newest();
    /// Rising.
    [[nodiscard]] base::Result<std::vector<StoredDataset>> all();
    /// The newest ones below `before`, falling.
    [[nodiscard]] base::Result<std::vector<StoredDataset>> below(int before, int most);
    /// NotFound where there is no such version.
    [[nodiscard]] base::Result<StoredDataset> version(int version);
    /// Parts by number and hash, rising; rows are not counted.
    [[nodiscard]] base::Result<std::vector<datasets::PartReference>> parts(int version);
    /// Error: Input, where the bytes are not those of the hash.
    [[nodiscard]] base::Result<datasets::DatasetPart> part(const std::string &sha256);
    /// Number of the last event of the project that can change what the next version holds; 0: there was none.
    [[nodiscard]] base::Result<std::int64_t> lastChange();
    /// All of them None where nothing was given yet.
    [[nodiscard]] base::Result<PartSplits> splits(std::int64_t part);

    /// Whole or not at all, with its audit event. Error: Conflict, where another version was made meanwhile.
    [[nodiscard]] base::Status add(const NewDataset &dataset, const std::string &actor);

private:
    Connection &m_connection;
};

} // namespace secondlook::storage
