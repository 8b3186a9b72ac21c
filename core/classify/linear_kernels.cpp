#include "classify/linear_kernels.h"

#include <algorithm>
#include <bit>
#include <cmath>

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

/// exp(-x) for x >= 0, beyond 87 as for 87: -x = n ln 2 + r, then the series of exp(r) (|r| <= 0.35) up to r^6.
/// Bounded as an integer (the bits of floats above 0 have their order), because a comparison of floats keeps the
/// compiler from using vector instructions.
inline float expOfMinus(float x)
{
    constexpr float roundToInteger = 12582912.0F; // 1.5 * 2^23: adding it leaves no room for a fraction
    const float bounded =
        std::bit_cast<float>(std::min(std::bit_cast<std::int32_t>(x), std::bit_cast<std::int32_t>(87.0F)));
    const float n = (roundToInteger - bounded * 1.44269504F) - roundToInteger;
    const float r = -bounded - n * ln2High - n * ln2Low;
    const float series =
        1.0F + r * (1.0F + r * (1.0F / 2.0F +
                                r * (1.0F / 6.0F + r * (1.0F / 24.0F + r * (1.0F / 120.0F + r * (1.0F / 720.0F))))));
    return series * std::bit_cast<float>((static_cast<std::int32_t>(n) + 127) << 23);
}

/// log(1 + x) for x in [0, 1], by the series of atanh(x / (2 + x)), whose argument is at most 1/3.
inline float logOnePlus(float x)
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
    const auto row = [&](const Term &term) { return weights + static_cast<std::size_t>(term.feature) * width; };
    std::size_t i = 0;
    for (; i + 4 <= terms.size(); i += 4) { // four at a time, so that the sums are read and written less often
        const Term *const four = &terms[i];
        const std::int16_t *const rows[] = {row(four[0]), row(four[1]), row(four[2]), row(four[3])};
        for (std::size_t c = 0; c < width; ++c)
            out[c] +=
                (four[0].value * static_cast<float>(rows[0][c]) + four[1].value * static_cast<float>(rows[1][c])) +
                (four[2].value * static_cast<float>(rows[2][c]) + four[3].value * static_cast<float>(rows[3][c]));
    }
    for (; i < terms.size(); ++i)
        for (std::size_t c = 0; c < width; ++c)
            out[c] += terms[i].value * static_cast<float>(row(terms[i])[c]);
}

SECONDLOOK_VECTOR_CLONES
void logSigmoids(std::span<const float> sums, std::span<const float> scales, std::span<const float> biases,
                 std::span<float> scores)
{
    for (std::size_t c = 0; c < scores.size(); ++c) {
        const float value = sums[c] * scales[c] + biases[c];
        const float size = std::abs(value);
        // log sigmoid(v) = min(v, 0) - log(1 + exp(-|v|))
        scores[c] = (value - size) * 0.5F - logOnePlus(expOfMinus(size));
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
        probabilities[c] = expOfMinus(inverse * (highest - scores[c]));
    for (const float probability : probabilities)
        total += probability;
    const float share = 1.0F / total;
    for (float &probability : probabilities)
        probability *= share;
}

} // namespace secondlook::classify
