#pragma once

#include "datasets/dataset_card.h"

#include <string>
#include <vector>

namespace secondlook::datasets {

/// How labels were made, in sentences. Pure, as is the other.
std::string protocolOf(const DatasetCard &card);

/// What a reader should know: labels that nobody has seen, agreement that is not known, leaks, labels without a record,
/// no licence.
std::vector<std::string> limitsOf(const DatasetCard &card);

/// Adds to the limits which gates do not pass and were let pass.
void addAcceptedGates(DatasetCard &card);

} // namespace secondlook::datasets
