#include "agreement/span_agreement.h"

#include "agreement/krippendorff_alpha.h"
#include "agreement/set_agreement.h"

#include <algorithm>
#include <map>
#include <utility>

namespace secondlook::agreement {

namespace {

/// The last answer of each rater to each text, by text.
std::vector<const SpanAnswer *> lastAnswers(std::span<const SpanAnswer> answers, std::size_t texts)
{
    std::map<std::pair<std::uint32_t, std::uint32_t>, const SpanAnswer *> last;
    for (const SpanAnswer &answer : answers)
        if (answer.text < texts)
            last[{answer.text, answer.rater}] = &answer;
    std::vector<const SpanAnswer *> kept;
    for (const auto &[key, answer] : last)
        kept.push_back(answer);
    return kept;
}

/// What one text adds to alpha's sums.
struct TextSums
{
    double characters = 0.0;
    double answers = 0.0;
    double observed = 0.0;                   ///< its part of A
    std::map<std::uint32_t, double> ofValue; ///< value -> characters times answers
};

class CharacterValues
{
public:
    /// The value of a character in an answer: the labels of the spans over it.
    std::uint32_t at(const SpanAnswer &answer, std::uint32_t character)
    {
        std::vector<std::uint32_t> labels;
        for (const LabeledSpan &span : answer.spans)
            if (span.begin <= character && character < span.end)
                labels.push_back(span.label);
        return m_sets.numberOf(std::move(labels));
    }

private:
    AnswerSets m_sets;
};

TextSums sumsOfText(std::span<const SpanAnswer *const> answers, std::uint32_t length, CharacterValues &values)
{
    TextSums sums{.characters = double(length), .answers = double(answers.size())};
    std::vector<std::uint32_t> ends{0, length}; // between two of them every answer keeps its value
    for (const SpanAnswer *answer : answers)
        for (const LabeledSpan &span : answer->spans) {
            ends.push_back(std::min(span.begin, length));
            ends.push_back(std::min(span.end, length));
        }
    std::ranges::sort(ends);
    ends.erase(std::ranges::unique(ends).begin(), ends.end());
    for (std::size_t i = 0; i + 1 < ends.size(); ++i) {
        const double characters = ends[i + 1] - ends[i];
        std::map<std::uint32_t, double> counts;
        for (const SpanAnswer *answer : answers)
            ++counts[values.at(*answer, ends[i])];
        double same = 0.0;
        for (const auto &[value, count] : counts) {
            same += count * count;
            sums.ofValue[value] += characters * count;
        }
        sums.observed += characters * (sums.answers * sums.answers - same) / (sums.answers - 1.0);
    }
    return sums;
}

Estimate alphaOfTexts(const std::vector<TextSums> &texts)
{
    AlphaSums all;
    std::map<std::uint32_t, double> ofValue;
    for (const TextSums &text : texts) {
        all.observed += text.observed;
        all.ratings += text.characters * text.answers;
        all.items += 1.0;
        for (const auto &[value, count] : text.ofValue)
            ofValue[value] += count;
    }
    all.expected = all.ratings * all.ratings;
    for (const auto &[value, count] : ofValue)
        all.expected -= count * count;
    if (ofValue.size() < 2)
        return undefined(Undefined::OneLabelUsed);
    AlphaErrors errors(all);
    for (const TextSums &text : texts) {
        double expected = 0.0; // 2 sum_k n_ik (N - n_k)
        double squares = 0.0;
        for (const auto &[value, count] : text.ofValue) {
            expected += 2.0 * count * (all.ratings - ofValue[value]);
            squares += count * count;
        }
        const double ratings = text.characters * text.answers;
        errors.add({.observed = text.observed,
                    .ratings = ratings,
                    .expected = expected,
                    .within = ratings * ratings - squares},
                   1.0);
    }
    return errors.estimate();
}

} // namespace

Estimate characterAlpha(std::span<const SpanAnswer> answers, std::span<const std::uint32_t> lengths)
{
    const std::vector<const SpanAnswer *> kept = lastAnswers(answers, lengths.size());
    if (kept.empty())
        return undefined(Undefined::NoRatings);
    CharacterValues values;
    std::vector<TextSums> texts;
    for (std::size_t begin = 0, end = 0; begin < kept.size(); begin = end) {
        while (end < kept.size() && kept[end]->text == kept[begin]->text)
            ++end;
        const std::uint32_t length = lengths[kept[begin]->text];
        if (end - begin > 1 && length > 0)
            texts.push_back(sumsOfText(std::span(kept).subspan(begin, end - begin), length, values));
    }
    return texts.empty() ? undefined(Undefined::NoPairs) : alphaOfTexts(texts);
}

} // namespace secondlook::agreement
