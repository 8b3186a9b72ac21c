#pragma once

#include "classify/vocabulary.h"

#include <cstddef>
#include <cstdint>
#include <span>

/// The inner loops of the linear classifier. Each gives the same result for the same input on one machine, whatever the
/// thread or the batch.
namespace secondlook::classify {

/// sums[c] += value * weights[feature * sums.size() + c] over all terms; sums.size() is a multiple of 16.
void addWeightedRows(std::span<const Term> terms, const std::int16_t *weights, std::span<float> sums);

/// scores[c] = log(1 / (1 + exp(-(sums[c] * scales[c] + biases[c])))), within 1e-5; spans of one length.
void logSigmoids(std::span<const float> sums, std::span<const float> scales, std::span<const float> biases,
                 std::span<float> scores);

/// probabilities[c] = exp(inverse * scores[c]) / the sum of all, within 1e-6; spans of one length, not empty.
void softmax(std::span<const float> scores, float inverse, std::span<float> probabilities);

} // namespace secondlook::classify
