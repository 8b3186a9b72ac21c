#pragma once

#include "domain/prediction.h"

#include <cstdint>
#include <map>
#include <nlohmann/json.hpp>
#include <string>

namespace secondlook::compose {

/// Records that a model server gave a label, by where their confidence comes from.
using ConfidenceCounts = std::map<domain::ConfidenceFrom, std::int64_t>;

/// {"token_probability_share": 0..1 or null, "methods": {"token_probabilities": records, ...}}
nlohmann::ordered_json confidenceJson(const ConfidenceCounts &counts);

/// One sentence for people; empty where there are no such records.
std::string confidenceSentence(const ConfidenceCounts &counts);

} // namespace secondlook::compose
