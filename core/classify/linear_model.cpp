#include "classify/linear_model.h"

#include <algorithm>
#include <cmath>

namespace secondlook::classify {

void LinearModel::makeRoom()
{
    scales.assign(classes.size(), 0.0F);
    biases.assign(classes.size(), 0.0F);
    weights.assign(vocabulary.size() * rowWidth(), 0);
}

void LinearModel::setColumn(std::size_t column, std::span<const float> columnWeights, float bias)
{
    constexpr float largest = 32767.0F;
    float highest = 0.0F;
    for (const float weight : columnWeights)
        highest = std::max(highest, std::abs(weight));
    const float steps = highest > 0.0F ? largest / highest : 0.0F;
    const std::size_t width = rowWidth();
    for (std::size_t feature = 0; feature < columnWeights.size(); ++feature)
        weights[feature * width + column] = static_cast<std::int16_t>(std::lround(columnWeights[feature] * steps));
    scales[column] = highest / largest;
    biases[column] = bias;
}

std::size_t featureLimit(std::size_t classes)
{
    constexpr std::size_t usual = 28'000'000;
    constexpr std::size_t most = 512'000'000;
    const std::size_t bytes = std::clamp(usual * classes / 77, usual, most);
    const std::size_t rowBytes = (classes + 15) / 16 * 16 * sizeof(std::int16_t);
    return bytes / (rowBytes + sizeof(FeatureKey) + sizeof(float));
}

} // namespace secondlook::classify
