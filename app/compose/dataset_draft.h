#pragma once

#include "app/compose/project.h"
#include "base/progress.h"
#include "datasets/dataset_manifest.h"
#include "datasets/leakage.h"
#include "storage/dataset_store.h"

#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace secondlook::compose {

struct DatasetRequest
{
    datasets::DatasetRecipe recipe;
    std::stop_token stop;
    base::ProgressCallback progress; ///< in records
};

/// Records that must not be in different splits, or in train, but are.
struct NamedLeak
{
    std::string kind;                                         ///< see datasets::leakKindName()
    std::vector<std::pair<std::string, std::string>> records; ///< split and id, one of each split
    std::string joinedBy; ///< the new record that belongs to both; empty where none does
};

/// A dataset version as it would be, and all that is needed to store it.
struct DatasetDraft
{
    datasets::DatasetManifest manifest;       ///< with its gates and what they found
    std::vector<NamedLeak> leaks;             ///< some of each kind; the card counts them all
    std::vector<std::int64_t> leakingRecords; ///< of these, rising
    storage::NewDataset stored;               ///< without the manifest's document
};

/// By kind, all of them.
std::vector<std::pair<std::string, std::int64_t>> leakCounts(const datasets::LeakReport &report);
/// With the records' ids and splits.
[[nodiscard]] base::Result<std::vector<NamedLeak>> nameLeaks(Project &project, const datasets::LeakReport &report,
                                                             const std::vector<std::int64_t> &records,
                                                             const std::vector<datasets::Split> &splits);
/// Fills in of the card what its maker said, or the project's name.
void describe(datasets::DatasetManifest &manifest, const Project &project);
/// As many as the machine has cores.
int threadCount();

/// Works out the next dataset version of the project as it stands; nothing is stored but, where the filter asks for
/// it, the index of words. Near-duplicates are looked for in memory: about 250 bytes a row. Errors: Usage, where the
/// filter or the entity names nothing that there is; Input, where no record is left.
[[nodiscard]] base::Result<DatasetDraft> draftDataset(Project &project, const DatasetRequest &request);

/// Stores it, whether its gates pass or not: whoever calls it decides that. Error: Conflict, where another version was
/// made meanwhile.
[[nodiscard]] base::Status storeDataset(Project &project, DatasetDraft &draft);

} // namespace secondlook::compose
