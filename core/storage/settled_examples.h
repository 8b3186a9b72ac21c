#pragma once

#include "base/result.h"
#include "domain/label_schema.h"
#include "pipeline/example_pool.h"
#include "storage/sql/connection.h"

#include <string>
#include <vector>

namespace secondlook::storage {

/// Settled records that a model may be shown, in the order of the records, with their labels' names in `schema`, the
/// newest one. Left out is what measures something: gold,
/// what was drawn at random to be checked, and what is in the validation or test split of a dataset version. Where
/// there are more than `most`, a part of them by the hash of their ids, so that the same ones stay.
[[nodiscard]] base::Result<std::vector<pipeline::PoolRecord>>
readExamplePool(Connection &connection, const domain::LabelSchema &schema, std::size_t most);

/// These records, in this order. Input where one of them may not be shown.
[[nodiscard]] base::Result<std::vector<pipeline::PoolRecord>>
readExamplesNamed(Connection &connection, const domain::LabelSchema &schema,
                  const std::vector<std::string> &externalIds);

} // namespace secondlook::storage
