#pragma once

#include "app/compose/project.h"
#include "calibration/held_out.h"
#include "domain/tier.h"

#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>

namespace secondlook::compose {

/// How many of a tier's labels are the true ones.
struct TierAccuracy
{
    std::int64_t known = 0; ///< records of the tier whose true label the file holds
    std::int64_t correct = 0;
    calibration::Interval accuracy; ///< 95%, Clopper-Pearson; meaningless where `known` is 0
};

/// The label of each record, by its external id.
using TrueLabels = std::unordered_map<std::string, std::string>;

/// From a file with the columns id and label.
[[nodiscard]] base::Result<TrueLabels> readTruth(const std::string &file);

/// Compares a run's predictions with the true labels, by tier.
[[nodiscard]] base::Result<std::map<domain::Tier, TierAccuracy>> compareWithTruth(Project &project, base::RunId run,
                                                                                  const TrueLabels &truth);

} // namespace secondlook::compose
