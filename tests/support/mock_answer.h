#pragma once

#include "tests/support/mock_question.h"

#include <utility>

namespace secondlook::test {

/// One piece of an answer and what might have stood in its place, likeliest first.
struct MockToken
{
    std::string text;
    double logprob = 0;
    std::vector<std::pair<std::string, double>> alternatives{}; ///< with their logprobs; the piece itself is among them
};

struct MockAnswer
{
    std::string content{}; ///< the bare label, or an object by the schema
    std::vector<MockToken> tokens{};
    bool isCut = false; ///< by the most tokens of the question
};

/// The first label that the prompt holds, whatever the case of its letters; otherwise one by a hash of the prompt.
std::string labelFoundIn(const std::string &prompt, const std::vector<std::string> &labels);

/// What the model believes, one number a label, in sum 1; always the same for the same prompt. The chosen label has at
/// least 0.55.
std::vector<double> believedProbabilities(const std::vector<std::string> &labels, const std::string &chosen,
                                          const std::string &prompt);

/// Token probabilities are such that those along the pieces of a label multiply to what is believed of it, as far as
/// labels begin alike (but for one part in ten thousand, which goes to a word that belongs to no label).
MockAnswer answerWith(const std::string &label, const MockQuestion &question);

} // namespace secondlook::test
