#pragma once

#include "domain/prediction.h"

#include <vector>

namespace secondlook::review {

/// The share of all weight that marked words explain; what is left is spread thinly over many words and explains
/// nothing.
inline constexpr float shownShare = 0.5F;

/// The fewest of the strongest words that together hold `shownShare` of the weight of the whole text, so that a mark
/// means something: without a choice nearly every word of a short text would be marked. `evidence` stands strongest
/// first, its weights are shares of the whole text. Pure.
std::vector<domain::Evidence> shownEvidence(std::vector<domain::Evidence> evidence);

} // namespace secondlook::review
