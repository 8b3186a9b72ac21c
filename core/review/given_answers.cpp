#include "review/given_answers.h"

#include <algorithm>
#include <bit>

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

/// Numbers the records that were answered, in the order of their ids. One bit an id up to the highest is little, as ids
/// are given out without gaps.
class RecordPlaces
{
public:
    void add(base::RecordId record)
    {
        const auto word = static_cast<std::size_t>(record.value) / 64;
        if (word >= m_words.size())
            m_words.resize(word + 1);
        m_words[word].bits |= bitOf(record);
    }
    /// Once all are added. Returns them, rising.
    std::vector<base::RecordId> number()
    {
        std::vector<base::RecordId> records;
        for (std::size_t word = 0; word < m_words.size(); ++word) {
            m_words[word].before = static_cast<std::uint32_t>(records.size());
            for (std::uint64_t bits = m_words[word].bits; bits != 0; bits &= bits - 1)
                records.push_back({static_cast<std::int64_t>(word) * 64 + std::countr_zero(bits)});
        }
        return records;
    }
    std::uint32_t placeOf(base::RecordId record) const
    {
        const Word &word = m_words[static_cast<std::size_t>(record.value) / 64];
        return word.before + static_cast<std::uint32_t>(std::popcount(word.bits & (bitOf(record) - 1)));
    }

private:
    struct Word
    {
        std::uint64_t bits = 0;
        std::uint32_t before = 0; ///< how many stand in the words before it
    };
    static std::uint64_t bitOf(base::RecordId record) { return std::uint64_t{1} << (record.value % 64); }

    std::vector<Word> m_words;
};

std::uint32_t placeIn(const std::vector<base::ReviewerId> &rising, base::ReviewerId id)
{
    return static_cast<std::uint32_t>(std::ranges::lower_bound(rising, id) - rising.begin());
}

} // namespace

Judgements judgementsOf(std::span<const GivenAnswer> answers, std::vector<base::ReviewerId> &reviewers)
{
    const Chains chains(answers);
    Judgements judgements;
    RecordPlaces places;
    std::size_t labels = 0;
    reviewers.clear();
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const Action action = answers[i].action;
        if (!chains.counts(i) || (action != Action::Label && action != Action::Skip))
            continue;
        if (reviewers.empty() || reviewers.back() != answers[i].reviewer) // mostly runs of one reviewer
            reviewers.push_back(answers[i].reviewer);
        if (action == Action::Label) {
            places.add(answers[i].record);
            ++labels;
        }
    }
    std::ranges::sort(reviewers);
    reviewers.erase(std::unique(reviewers.begin(), reviewers.end()), reviewers.end());
    judgements.answers.reserve(labels);
    judgements.records = places.number();
    judgements.skipped.resize(reviewers.size());
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const GivenAnswer &answer = answers[i];
        if (!chains.counts(i))
            continue;
        if (answer.action == Action::Skip)
            ++judgements.skipped[placeIn(reviewers, answer.reviewer)];
        if (answer.action == Action::Label)
            judgements.answers.push_back({.item = places.placeOf(answer.record),
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
