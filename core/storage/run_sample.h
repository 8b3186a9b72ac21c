#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "domain/record.h"
#include "pipeline/run_store.h"
#include "storage/sql/connection.h"

#include <cstdint>
#include <vector>

namespace secondlook::storage {

/// Records of a selection whose texts are about as long.
struct LengthStratum
{
    std::int64_t records = 0;
    std::vector<domain::Record> sample; ///< drawn at random, in the order of the records
};

/// The records that a run of this selection would take, in five strata of equal size by the length of their text, with
/// `count` of them drawn from all strata alike. The same seed draws the same records. `limit` as in a run; 0: none.
[[nodiscard]] base::Result<std::vector<LengthStratum>> sampleByLength(Connection &connection,
                                                                      pipeline::Selection selection, std::int64_t limit,
                                                                      int count, std::uint64_t seed);

/// The ids of `count` records of this selection at random, each label with its share, see
/// pipeline::stratifiedSample(). The same seed draws the same records; rising.
[[nodiscard]] base::Result<std::vector<std::int64_t>>
sampleByLabel(Connection &connection, pipeline::Selection selection, std::int64_t count, std::uint64_t seed);

} // namespace secondlook::storage
