#pragma once

#include "classify/vocabulary.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace secondlook::classify {

/// A weighted text in a few bytes, so that many can be compared at once: each feature is added with its sign to one of
/// `sketchSize` sums (feature hashing: Weinberger, Dasgupta, Langford, Smola, Attenberg 2009, definition 1), which are
/// then rounded to 8 bits. The cosine of two sketches estimates that of the texts without bias; its standard error is
/// at most 1 / sqrt(sketchSize), about 0.06.
inline constexpr std::size_t sketchSize = 256;
using Sketch = std::array<std::int8_t, sketchSize>;

/// The known features of a text with their weights, Euclidean length 1; see Vocabulary::weigh().
std::vector<Term> weighedText(const Vocabulary &vocabulary, std::string_view text);

Sketch sketchOf(const Vocabulary &vocabulary, std::span<const Term> terms);

/// -1..1; 0 where either knows nothing.
double cosine(const Sketch &a, const Sketch &b);
/// The same of two whole texts: 0..1.
double cosine(std::span<const Term> a, std::span<const Term> b);

} // namespace secondlook::classify
