#pragma once

#include "app/compose/project.h"
#include "datasets/dataset_card.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace secondlook::compose {

/// Fills in how far people agree on these records (rising), each on their own, and how often those who answered gold
/// gave the true label.
[[nodiscard]] base::Status addFigures(Project &project, const std::vector<std::int64_t> &records,
                                      datasets::DatasetCard &card, const std::stop_token &stop);

} // namespace secondlook::compose
