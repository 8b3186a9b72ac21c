#pragma once

#include "datasets/dataset_card.h"
#include "domain/policy.h"

#include <string>
#include <vector>

namespace secondlook::datasets {

/// Names of the coefficient and of the gates, as cards and reports show them.
inline constexpr const char *alphaName = "krippendorff_alpha";

/// Every gate that is asked for, in a fixed order, with what the card says of it. A figure that could not be measured
/// does not pass. Pure.
std::vector<GateResult> checkGates(const domain::QualityGates &gates, const DatasetCard &card);

bool allPass(const std::vector<GateResult> &results);

} // namespace secondlook::datasets
