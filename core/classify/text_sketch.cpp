#include "classify/text_sketch.h"

#include "classify/sketch_product.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace secondlook::classify {

std::vector<Term> weighedText(const Vocabulary &vocabulary, std::string_view text)
{
    TextFeatures features;
    features.read(text);
    std::vector<Term> terms;
    vocabulary.weigh(features.keys(), terms);
    return terms;
}

Sketch sketchOf(const Vocabulary &vocabulary, std::span<const Term> terms)
{
    std::array<float, sketchSize> sums{};
    for (const Term &term : terms) {
        // A key is a hash, but its lowest bit means something: spread it once more (Knuth 1973, multiplicative).
        const std::uint32_t spread = vocabulary.keys()[term.feature] * 2654435761U;
        const std::size_t place = spread >> 24U;
        sums[place] += (spread & 0x800000U) != 0 ? term.value : -term.value;
    }
    float largest = 0.0F;
    for (const float sum : sums)
        largest = std::max(largest, std::abs(sum));
    Sketch sketch{};
    if (largest > 0.0F)
        std::ranges::transform(sums, sketch.begin(), [largest](float sum) {
            return static_cast<std::int8_t>(std::lround(sum / largest * 127));
        });
    return sketch;
}

double cosine(const Sketch &a, const Sketch &b)
{
    const double lengths = std::sqrt(double(product(a, a)) * double(product(b, b)));
    return lengths > 0.0 ? product(a, b) / lengths : 0.0;
}

double cosine(std::span<const Term> a, std::span<const Term> b)
{
    std::unordered_map<std::uint32_t, float> values;
    for (const Term &term : a)
        values[term.feature] = term.value;
    double sum = 0.0;
    for (const Term &term : b) {
        const auto found = values.find(term.feature);
        if (found != values.end())
            sum += double(found->second) * double(term.value);
    }
    return std::clamp(sum, 0.0, 1.0);
}

} // namespace secondlook::classify
