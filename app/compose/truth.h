#pragma once

#include "app/compose/project.h"
#include "calibration/held_out.h"
#include "domain/tier.h"

#include <cstdint>
#include <map>
#include <string>

namespace secondlook::compose {

/// How many of a tier's labels are the true ones.
struct TierAccuracy
{
    std::int64_t known = 0; ///< records of the tier whose true label the file holds
    std::int64_t correct = 0;
    calibration::Interval accuracy; ///< 95%, Clopper-Pearson; meaningless where `known` is 0
};

/// Compares a run's predictions with a file of true labels (columns id and label), by tier.
[[nodiscard]] base::Result<std::map<domain::Tier, TierAccuracy>> compareWithTruth(Project &project, base::RunId run,
                                                                                  const std::string &truthFile);

} // namespace secondlook::compose
