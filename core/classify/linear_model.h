#pragma once

#include "base/result.h"
#include "calibration/held_out.h"
#include "classify/vocabulary.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook::classify {

/// One linear function a class over the features of a vocabulary, with weights in 16 bits:
/// decision(class) = scale * sum over terms of value * weight + bias, and
/// p(class) ~ sigmoid(decision)^inverseTemperature, scaled to sum 1.
struct LinearModel
{
    std::uint32_t labelCount = 0;       ///< labels of the schema it was made for
    std::vector<std::uint16_t> classes; ///< ascending positions of the labels it can give; at least one
    std::vector<float> scales;          ///< one a class
    std::vector<float> biases;          ///< one a class
    Vocabulary vocabulary;
    std::vector<std::int16_t> weights; ///< rowWidth() values a feature, the classes first
    float inverseTemperature = 1.0F;
    calibration::HeldOutPredictions heldOut; ///< calibrated out-of-fold predictions, in the order of the examples

    /// Columns of a row of weights: the classes, filled up to a multiple of 16.
    std::size_t rowWidth() const { return (classes.size() + 15) / 16 * 16; }

    /// Makes room for the classes and the vocabulary, all weights zero.
    void makeRoom();

    /// Rounds one class's weights (one a feature) to 16 bits. May be called for different classes at once.
    void setColumn(std::size_t column, std::span<const float> columnWeights, float bias);
};

/// How many features keep a model with that many classes near 28 MB (more with more than 77 classes, at most 512 MB).
std::size_t featureLimit(std::size_t classes);

/// The model as bytes: a version, the sizes, the values (little-endian), and a SHA-256 of all before it.
std::string toBytes(const LinearModel &model);

/// Reads what toBytes wrote. Trusts nothing: sizes, the checksum and every position are checked before use.
[[nodiscard]] base::Result<LinearModel> modelFromBytes(std::string_view bytes);

} // namespace secondlook::classify
