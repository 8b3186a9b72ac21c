#pragma once

#include "base/clock.h"
#include "domain/record.h"

#include <string>
#include <vector>

namespace secondlook::domain {

/// One step in the life of a record: what happened, when, and the particulars by name.
struct TraceStep
{
    base::TimeMs at = 0;
    std::string what; ///< "imported", "known_label", "predicted", "failed", "queued", "annotated", "settled", ...
    std::vector<Field> details;
};

} // namespace secondlook::domain
