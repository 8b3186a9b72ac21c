#include "agreement/rater_match.h"

#include "agreement/count_patterns.h"

#include <algorithm>

namespace secondlook::agreement {

namespace {

/// What the other ratings of an item say, whichever of its ratings is left out.
class PluralityOfOthers
{
public:
    void read(std::span<const Ratings::Answer> answers)
    {
        m_labels.clear();
        for (const Ratings::Answer &answer : answers)
            m_labels.push_back(answer.label);
        std::ranges::sort(m_labels);
        m_counts.clear();
        m_most = 0;
        m_labelsWith.assign(answers.size() + 1, 0);
        for (const std::uint32_t label : m_labels) {
            if (m_counts.empty() || m_counts.back().label != label)
                m_counts.push_back({label, 0});
            m_most = std::max(m_most, ++m_counts.back().count);
        }
        for (const LabelCount &part : m_counts)
            ++m_labelsWith[part.count];
    }

    struct Verdict
    {
        bool isAmong = false;   ///< the label is one of the most frequent of the others
        std::uint32_t tied = 0; ///< how many those are
    };

    /// Of the others of an answer with this label. There is at least one other.
    Verdict without(std::uint32_t label) const
    {
        const std::uint32_t own = std::ranges::lower_bound(m_counts, label, {}, &LabelCount::label)->count;
        const bool wasOnlyMost = own == m_most && m_labelsWith[m_most] == 1;
        const std::uint32_t most = wasOnlyMost ? m_most - 1 : m_most;
        std::uint32_t tied = m_labelsWith[most];
        if (own == most)
            --tied;
        if (own - 1 == most)
            ++tied;
        return {own - 1 == most, tied};
    }

private:
    std::vector<std::uint32_t> m_labels;
    std::vector<LabelCount> m_counts;
    std::vector<std::uint32_t> m_labelsWith; ///< count -> labels that have it
    std::uint32_t m_most = 0;
};

void estimateShares(std::vector<RaterMatch> &matches)
{
    for (RaterMatch &match : matches)
        match.share = shareOf(match.matches, match.items);
}

} // namespace

std::vector<RaterMatch> matchWithGold(const Ratings &ratings, std::span<const std::uint32_t> gold)
{
    std::vector<RaterMatch> matches(ratings.shape().raters);
    for (std::size_t item = 0; item < std::min<std::size_t>(ratings.shape().items, gold.size()); ++item)
        for (const Ratings::Answer &answer : ratings.of(item)) {
            if (gold[item] == noGold)
                continue;
            ++matches[answer.rater].items;
            matches[answer.rater].matches += answer.label == gold[item] ? 1.0 : 0.0;
        }
    estimateShares(matches);
    return matches;
}

std::vector<RaterMatch> matchWithOthers(const Ratings &ratings, Ties ties)
{
    std::vector<RaterMatch> matches(ratings.shape().raters);
    PluralityOfOthers others;
    for (std::size_t item = 0; item < ratings.shape().items; ++item) {
        const auto answers = ratings.of(item);
        if (answers.size() < 2)
            continue;
        others.read(answers);
        for (const Ratings::Answer &answer : answers) {
            const PluralityOfOthers::Verdict verdict = others.without(answer.label);
            RaterMatch &match = matches[answer.rater];
            match.ties += verdict.tied > 1 ? 1 : 0;
            if (verdict.tied > 1 && ties == Ties::Ignore)
                continue;
            ++match.items;
            match.matches += verdict.isAmong ? 1.0 / verdict.tied : 0.0;
        }
    }
    estimateShares(matches);
    return matches;
}

} // namespace secondlook::agreement
