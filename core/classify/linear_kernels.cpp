#include "classify/linear_kernels.h"

#include <algorithm>
#include <bit>

// One more copy of each loop for processors with AVX2, chosen when the program starts. Not under the address sanitizer,
// which is not up yet at that moment.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)
#define SECONDLOOK_VECTOR_CLONES __attribute__((target_clones("avx2", "default")))
#else
#define SECONDLOOK_VECTOR_CLONES
#endif

namespace secondlook::classify {

namespace {

constexpr float ln2High = 0.693359375F; // ln 2 in two parts, so that the product with a small integer is exact
constexpr float ln2Low = -2.12194440e-4F;

/// exp(x) for x in [-87, 87]: x = n ln 2 + r, then the series of exp(r) (|r| <= 0.35) up to r^6.
inline float fastExp(float x)
{
    x = std::min(std::max(x, -87.0F), 87.0F);
    constexpr float roundToInteger = 12582912.0F; // 1.5 * 2^23: adding it leaves no room for a fraction
    const float n = (x * 1.44269504F + roundToInteger) - roundToInteger;
    const float r = x - n * ln2High - n * ln2Low;
    const float series =
        1.0F + r * (1.0F + r * (1.0F / 2.0F +
                                r * (1.0F / 6.0F + r * (1.0F / 24.0F + r * (1.0F / 120.0F + r * (1.0F / 720.0F))))));
    return series * std::bit_cast<float>((static_cast<std::int32_t>(n) + 127) << 23);
}

/// log(1 + x) for x in [0, 1], by the series of atanh(x / (2 + x)), whose argument is at most 1/3.
inline float fastLogOnePlus(float x)
{
    const float z = x / (2.0F + x);
    const float s = z * z;
    return 2.0F * z *
           (1.0F + s * (1.0F / 3.0F + s * (1.0F / 5.0F + s * (1.0F / 7.0F + s * (1.0F / 9.0F + s * (1.0F / 11.0F))))));
}

} // namespace

SECONDLOOK_VECTOR_CLONES
void addWeightedRows(std::span<const Term> terms, const std::int16_t *weights, std::span<float> sums)
{
    const std::size_t width = sums.size() / 16 * 16;
    float *const out = sums.data();
    for (const Term &term : terms) {
        const std::int16_t *const row = weights + static_cast<std::size_t>(term.feature) * width;
        for (std::size_t c = 0; c < width; ++c)
            out[c] += term.value * static_cast<float>(row[c]);
    }
}

SECONDLOOK_VECTOR_CLONES
void logSigmoids(std::span<const float> sums, std::span<const float> scales, std::span<const float> biases,
                 std::span<float> scores)
{
    for (std::size_t c = 0; c < scores.size(); ++c) {
        const float value = std::min(std::max(sums[c] * scales[c] + biases[c], -80.0F), 80.0F);
        // log sigmoid(v) = min(v, 0) - log(1 + exp(-|v|))
        scores[c] = std::min(value, 0.0F) - fastLogOnePlus(fastExp(-std::max(value, -value)));
    }
}

SECONDLOOK_VECTOR_CLONES
void softmax(std::span<const float> scores, float inverse, std::span<float> probabilities)
{
    float highest = scores[0];
    for (const float score : scores)
        highest = std::max(highest, score);
    float total = 0.0F;
    for (std::size_t c = 0; c < scores.size(); ++c)
        probabilities[c] = fastExp(inverse * (scores[c] - highest));
    for (const float probability : probabilities)
        total += probability;
    const float share = 1.0F / total;
    for (float &probability : probabilities)
        probability *= share;
}

} // namespace secondlook::classify
