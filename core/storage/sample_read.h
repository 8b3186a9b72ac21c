#pragma once

#include "base/result.h"
#include "storage/sql/connection.h"

#include <cstdint>

namespace secondlook::storage {

/// What the random sample of the queue says about the model on the records that go to people.
struct SampleCounts
{
    std::int64_t judged = 0; ///< records of the sample with a blind pick that stands or was reconsidered
    std::int64_t right = 0;  ///< of these, the first such pick is the model's label
};

[[nodiscard]] base::Result<SampleCounts> readSample(Connection &connection);

} // namespace secondlook::storage
