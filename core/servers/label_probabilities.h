#pragma once

#include "servers/model_answer.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook::servers {

/// How labels are spelled in an answer: in quotes and escaped as JSON, or bare. Made once for all answers.
class LabelSpellings
{
public:
    explicit LabelSpellings(std::span<const std::string> labels);

    std::size_t count() const { return m_bare.size(); }
    /// Which of two labels is the shorter one.
    bool isShorter(std::size_t label, std::size_t other) const { return m_bare[label].size() < m_bare[other].size(); }
    /// A text as spellings are compared: where no two labels differ in letters' case alone, without it.
    std::string comparable(std::string_view text) const;
    /// Whether this comparable() text is the beginning of the label, or (of JSON) all of it and more.
    bool canBecome(std::size_t label, std::string_view text, bool isJson) const;

private:
    bool m_ignoresCase = false;
    std::vector<std::string> m_bare;
    std::vector<std::string> m_quoted; ///< with the closing quote, which tells "card" from "card_arrival"
};

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
LabelProbabilities labelProbabilities(std::span<const Token> tokens, const LabelSpellings &labels);

} // namespace secondlook::servers
