#pragma once

#include "domain/prediction.h"

#include <cstdint>
#include <span>

namespace secondlook::classify {

/// Fills label, confidence, scores and other of `prediction`, and sets the signal TwoCloseLabels where it holds, from
/// the probabilities of the classes; `classes` names their labels. The rest of the prediction is left as it is. Among
/// equal probabilities the earlier class comes first.
void setDistribution(std::span<const float> probabilities, std::span<const std::uint16_t> classes,
                     domain::Prediction &prediction);

/// The signals that the text alone shows: VeryShort, LongText.
std::uint32_t textSignals(std::size_t words, bool isCutShort);

} // namespace secondlook::classify
