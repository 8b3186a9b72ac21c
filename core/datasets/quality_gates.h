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
/// Each one passes or was accepted.
bool allSettled(const std::vector<GateResult> &results);

/// What was accepted before counts again for gates that found the same and ask for the same.
void keepAcceptances(const std::vector<GateResult> &before, std::vector<GateResult> &now);

} // namespace secondlook::datasets
