#pragma once

#include "app/cli/command.h"
#include "app/compose/combined_training.h"

#include <nlohmann/json.hpp>

namespace secondlook::cli {

/// What training a labeler made of others adds to the JSON of 'train': `members`, `disagreement` and, for a cascade,
/// `saving` and `risk`.
nlohmann::ordered_json combinedJson(const compose::TrainedCombined &trained);
/// The same for people.
void printCombined(Context &context, const compose::TrainedCombined &trained);

} // namespace secondlook::cli
