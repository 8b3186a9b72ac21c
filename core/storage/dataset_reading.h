#pragma once

#include "storage/dataset_candidates.h"
#include "storage/dataset_store.h"
#include "storage/row_evidence.h"

#include <functional>
#include <vector>

namespace secondlook::storage {

/// A part of a version to be made.
struct ReadPart
{
    datasets::DatasetPart part;                   ///< rows have the split that they were given before, or None
    PartSplits given;                             ///< of all records of the part, in earlier versions
    std::vector<datasets::LeftOutReason> leftOut; ///< of each record that matches the filter and has no row
};

/// Reads what a dataset version holds, as the project stands. Use it inside one read transaction.
class DatasetReading
{
public:
    using EachRow = std::function<void(const datasets::DatasetRow &, const datasets::ExportRow &shown, bool heldOut)>;

    /// All of them must outlive it.
    DatasetReading(Connection &connection, const domain::LabelSchema &schema, const review::RecordFilter &filter,
                   const datasets::DatasetRecipe &recipe);

    [[nodiscard]] base::Status begin();
    /// Gives `each` row of the part as well as the row as it leaves the project.
    [[nodiscard]] base::Result<ReadPart> read(std::int64_t part, const EachRow &each);

private:
    base::Status addUnmatched(IdRange range, PartSplits unseen, ReadPart &read);
    base::Status addRows(const std::vector<const Candidate *> &kept, ReadPart &read, const EachRow &each);
    std::uint32_t weightOf(const Candidate &candidate, const datasets::DatasetRow &row) const;

    const datasets::DatasetRecipe &m_recipe;
    DatasetStore m_store;
    DatasetCandidates m_candidates;
    RowEvidence m_evidence;
    std::string m_scratch;
};

} // namespace secondlook::storage
