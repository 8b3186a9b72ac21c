#pragma once

#include "app/compose/dataset_draft.h"
#include "app/compose/project.h"
#include "base/progress.h"
#include "datasets/dataset_manifest.h"
#include "datasets/dataset_session.h"
#include "datasets/export_row.h"
#include "datasets/version_diff.h"

#include <cstdint>
#include <functional>
#include <map>
#include <stop_token>
#include <string>
#include <vector>

namespace secondlook::compose {

/// A version with all that it says of itself; the card has its labels and hash.
using DatasetVersion = datasets::DatasetManifest;

/// All versions, the oldest first.
[[nodiscard]] base::Result<std::vector<DatasetVersion>> listDatasets(Project &project);
/// `name` is "3", "v3" or "latest". Errors: Usage, where it is none of them; NotFound.
[[nodiscard]] base::Result<DatasetVersion> openDataset(Project &project, const std::string &name);

struct DatasetDifference
{
    datasets::VersionDiff diff;
    std::vector<std::string> ids; ///< of diff.first, in the same order
};

/// Bytes of parts that are not stored, by their hash.
using UnstoredParts = std::map<std::string, std::string>;
/// A part of a version, from these where it is among them. Error: Input, where the bytes are not those of the hash.
[[nodiscard]] base::Result<datasets::DatasetPart> readDatasetPart(Project &project, const std::string &sha256,
                                                                  const UnstoredParts *unstored);
/// What the labels of a version are called, by stored position.
[[nodiscard]] base::Result<std::vector<std::string>> labelNamesOf(Project &project, const DatasetVersion &version);

struct DiffOptions
{
    std::size_t mostNamed = 0; ///< of each kind of change ...
    std::size_t leftOut = 0;   ///< ... after so many
    const UnstoredParts *unstored = nullptr;
    std::stop_token stop{};
};

/// What changed from the one to the other. A million rows each take some seconds at most.
[[nodiscard]] base::Result<DatasetDifference> diffDatasets(Project &project, const DatasetVersion &older,
                                                           const DatasetVersion &newer, const DiffOptions &options);

using datasets::DatasetCheck;
using datasets::LongCall;

/// Works the hashes of a version out again, from what is stored, and compares every row with the records, answers and
/// predictions that it rests on.
[[nodiscard]] base::Result<DatasetCheck> verifyDataset(Project &project, const DatasetVersion &version,
                                                       const LongCall &call);

/// Gives every row as it was when the version was made, in the order of the records, and whether its record is held
/// out now. Error: Input, where a row is not what it was.
using EachDatasetRow = std::function<base::Status(const datasets::DatasetRow &, datasets::ExportRow &&, bool heldOut)>;
[[nodiscard]] base::Status readDatasetRows(Project &project, const DatasetVersion &version, const LongCall &call,
                                           const EachDatasetRow &each);

} // namespace secondlook::compose
