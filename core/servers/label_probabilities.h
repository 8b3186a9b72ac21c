#pragma once

#include "servers/model_answer.h"

#include <span>
#include <string>
#include <vector>

namespace secondlook::servers {

struct LabelProbabilities
{
    std::vector<double> labels; ///< one for each label, 0..1
    double other = 0.0;         ///< what the server did not tell apart: with `labels` it sums up to 1
};

/// What the tokens of an answer say about every label. The answer's text is {"label":"..."} or a bare label; spaces
/// before it, and letters' case where no two labels differ in it alone, count for nothing.
///
/// The tokens walk down the tree of the labels' spellings. Only places at which labels part count: what is forced (the
/// JSON around a label, the rest of a spelling) says nothing. At such a place the probabilities of the tokens that lead
/// to labels are renormalised over these and over what the server left unsaid; the share of a token not taken goes
/// evenly to the labels that it could still have become. Empty where the tokens do not spell a label.
LabelProbabilities labelProbabilities(std::span<const Token> tokens, std::span<const std::string> labels);

} // namespace secondlook::servers
