#pragma once

#include "base/result.h"
#include "datasets/dataset_manifest.h"
#include "datasets/dataset_part.h"
#include "domain/label_schema.h"
#include "review/record_filter.h"
#include "storage/filter_facts.h"
#include "storage/sql/connection.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace secondlook::storage {

/// A record that matches the filter of a version to be made.
struct Candidate
{
    datasets::DatasetRow row;                       ///< without answers, decision and digest
    std::optional<datasets::LeftOutReason> leftOut; ///< why it has no row; none where it has one
    double confidence = 1.0;                        ///< of the model
    bool heldOut = false; ///< gold, or drawn at random from what the model committed: nothing may learn from it
};

/// Reads which records a version holds.
class DatasetCandidates
{
public:
    /// The schema, filter and recipe must outlive it.
    DatasetCandidates(Connection &connection, const domain::LabelSchema &schema, const review::RecordFilter &filter,
                      const datasets::DatasetRecipe &recipe)
        : m_connection(connection), m_schema(schema), m_filter(filter), m_recipe(recipe)
    {
    }

    /// Call it once, inside the transaction of the rest; the index of words must be up to date where the filter asks.
    [[nodiscard]] base::Status lookUp();
    /// Those of the range that match the filter, rising.
    [[nodiscard]] base::Result<std::vector<Candidate>> read(IdRange range);
    /// One record, whatever the filter says.
    [[nodiscard]] base::Result<Candidate> readOne(std::int64_t record);

private:
    Candidate candidate(const Statement &row) const;

    Connection &m_connection;
    const domain::LabelSchema &m_schema;
    const review::RecordFilter &m_filter;
    const datasets::DatasetRecipe &m_recipe;
    FilterFacts m_facts;
};

/// Whether these records are held out now, in the order in which they are asked for; they rise and lie in the range.
[[nodiscard]] base::Result<std::vector<bool>> readHeldOut(Connection &connection, IdRange range,
                                                          const std::vector<datasets::DatasetRow> &rows);

} // namespace secondlook::storage
