#include "review/given_answers.h"

#include <algorithm>

namespace secondlook::review {

namespace {

using domain::Action;

/// What became of each answer: `judged` answers are the judgements.
class Chains
{
public:
    explicit Chains(std::span<const GivenAnswer> answers) : m_answers(answers), m_counts(answers.size())
    {
        for (std::size_t i = 0; i < answers.size(); ++i)
            follow(i);
    }

    bool counts(std::size_t answer) const { return m_counts[answer]; }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    void follow(std::size_t i)
    {
        const GivenAnswer &answer = m_answers[i];
        const std::size_t before = answer.supersedes == 0 ? none : placeOf(answer.supersedes);
        const bool reconsidered =
            before != none && m_answers[before].blind && !answer.blind && answer.action == Action::Label;
        m_counts[i] = answer.action != Action::Undo && !reconsidered;
        if (!reconsidered)
            dropFrom(before);
    }
    /// A second answer goes with the first pick before it.
    void dropFrom(std::size_t answer)
    {
        while (answer != none) {
            m_counts[answer] = false;
            answer = m_answers[answer].supersedes == 0 ? none : placeOf(m_answers[answer].supersedes);
        }
    }
    std::size_t placeOf(std::int64_t id) const
    {
        const auto found = std::ranges::lower_bound(m_answers, id, {}, &GivenAnswer::id);
        return found != m_answers.end() && found->id == id ? static_cast<std::size_t>(found - m_answers.begin()) : none;
    }

    std::span<const GivenAnswer> m_answers;
    std::vector<bool> m_counts;
};

template <typename Id> std::uint32_t placeIn(const std::vector<Id> &rising, Id id)
{
    return static_cast<std::uint32_t>(std::ranges::lower_bound(rising, id) - rising.begin());
}

template <typename Id> void keepDistinct(std::vector<Id> &ids)
{
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

} // namespace

Judgements judgementsOf(std::span<const GivenAnswer> answers, std::vector<base::ReviewerId> &reviewers)
{
    const Chains chains(answers);
    Judgements judgements;
    reviewers.clear();
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const Action action = answers[i].action;
        if (!chains.counts(i) || (action != Action::Label && action != Action::Skip))
            continue;
        if (reviewers.empty() || reviewers.back() != answers[i].reviewer) // mostly runs of one reviewer
            reviewers.push_back(answers[i].reviewer);
        if (action == Action::Label)
            judgements.records.push_back(answers[i].record);
    }
    keepDistinct(reviewers);
    judgements.answers.reserve(judgements.records.size());
    keepDistinct(judgements.records);
    judgements.skipped.resize(reviewers.size());
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const GivenAnswer &answer = answers[i];
        if (!chains.counts(i))
            continue;
        if (answer.action == Action::Skip)
            ++judgements.skipped[placeIn(reviewers, answer.reviewer)];
        if (answer.action == Action::Label)
            judgements.answers.push_back({.item = placeIn(judgements.records, answer.record),
                                          .reviewer = placeIn(reviewers, answer.reviewer),
                                          .label = answer.label,
                                          .blind = answer.blind,
                                          .guidelineVersion = answer.guidelineVersion,
                                          .tookMs = answer.tookMs,
                                          .at = answer.at});
    }
    return judgements;
}

} // namespace secondlook::review
