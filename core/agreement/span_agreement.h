#pragma once

#include "agreement/estimate.h"

#include <cstdint>
#include <span>
#include <vector>

namespace secondlook::agreement {

/// The characters begin..end-1 of a text have a label.
struct LabeledSpan
{
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t label = 0;
};

/// All spans that one rater marked in one text, in any order; none is an answer too.
struct SpanAnswer
{
    std::uint32_t text = 0;
    std::uint32_t rater = 0;
    std::vector<LabeledSpan> spans;
};

/// Krippendorff's nominal alpha over characters: every character of a text with two answers or more is a unit, and its
/// value in an answer is the set of labels of the spans that cover it, perhaps none; different sets disagree. So a span
/// that is one character longer costs one character, and agreeing on empty text counts as agreement, corrected for
/// chance. `lengths`: characters of each text; what lies outside is cut off. Of a rater's answers to one text the last
/// counts. The sums are those of krippendorffAlpha; the error is over texts, whose characters hang together.
/// Undefined: NoRatings, NoPairs, OneLabelUsed (every character has the same value).
Estimate characterAlpha(std::span<const SpanAnswer> answers, std::span<const std::uint32_t> lengths);

} // namespace secondlook::agreement
