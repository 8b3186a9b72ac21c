#include "review/given_answers.h"

#include <algorithm>
#include <bit>

namespace secondlook::review {

namespace {

using domain::Action;

/// What became of each of the linked answers.
class Chains
{
public:
    explicit Chains(std::span<const GivenAnswer> answers) : m_answers(answers), m_counts(answers.size())
    {
        for (std::size_t i = 0; i < answers.size(); ++i)
            follow(i);
    }

    bool counts(std::size_t answer) const { return m_counts[answer]; }
    const std::vector<bool> &all() const { return m_counts; }

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

void insertInto(std::vector<base::ReviewerId> &rising, base::ReviewerId id)
{
    const auto place = std::ranges::lower_bound(rising, id);
    if (place == rising.end() || *place != id)
        rising.insert(place, id);
}

std::uint32_t placeIn(const std::vector<base::ReviewerId> &rising, base::ReviewerId id)
{
    return static_cast<std::uint32_t>(std::ranges::lower_bound(rising, id) - rising.begin());
}

/// Record and reviewer are ids until they are numbered.
Judgement judgementOf(const GivenAnswer &answer)
{
    return {.item = static_cast<std::uint32_t>(answer.record.value),
            .reviewer = static_cast<std::uint32_t>(answer.reviewer.value),
            .label = answer.label,
            .blind = answer.blind,
            .guidelineVersion = answer.guidelineVersion,
            .tookMs = answer.tookMs,
            .at = answer.at};
}

} // namespace

std::vector<bool> countingAnswers(std::span<const GivenAnswer> answers)
{
    return Chains(answers).all();
}

AnswerStretch::AnswerStretch(std::span<const std::int64_t> superseded, std::size_t expected) : m_superseded(superseded)
{
    m_alone.reserve(expected);
}

void AnswerStretch::add(const GivenAnswer &answer)
{
    while (!m_superseded.empty() && m_superseded.front() < answer.id)
        m_superseded = m_superseded.subspan(1);
    if (answer.supersedes != 0 || (!m_superseded.empty() && m_superseded.front() == answer.id)) {
        m_linked.push_back(answer);
        m_aloneBefore.push_back(m_alone.size());
        return;
    }
    if (answer.action == Action::Label)
        m_alone.push_back(judgementOf(answer));
    else if (answer.action == Action::Skip)
        m_skips.push_back(answer.reviewer);
    else
        return;
    insertInto(m_people, answer.reviewer);
}

/// Puts the stretches together.
class JudgementMaker
{
public:
    explicit JudgementMaker(std::vector<AnswerStretch> stretches) : m_stretches(std::move(stretches))
    {
        for (AnswerStretch &stretch : m_stretches) {
            for (const base::ReviewerId id : stretch.m_people)
                insertInto(m_reviewers, id);
            m_skips.insert(m_skips.end(), stretch.m_skips.begin(), stretch.m_skips.end());
            m_linked.insert(m_linked.end(), stretch.m_linked.begin(), stretch.m_linked.end());
        }
        takeAnswers();
    }

    Judgements number()
    {
        Judgements judgements;
        judgements.skipped.resize(m_reviewers.size());
        for (const base::ReviewerId id : m_skips)
            ++judgements.skipped[placeIn(m_reviewers, id)];
        RecordPlaces places;
        for (const Judgement &answer : m_answers)
            places.add({answer.item});
        judgements.records = places.number();
        for (Judgement &answer : m_answers) {
            answer.item = places.placeOf({answer.item});
            answer.reviewer = placeIn(m_reviewers, {answer.reviewer});
        }
        judgements.answers = std::move(m_answers);
        return judgements;
    }

    std::vector<base::ReviewerId> reviewers() && { return std::move(m_reviewers); }

private:
    /// In the order of the ids. What stands alone is not copied where nothing comes between.
    void takeAnswers()
    {
        const Chains chains(m_linked);
        std::size_t link = 0;
        std::size_t most = m_linked.size();
        for (const AnswerStretch &stretch : m_stretches)
            most += stretch.m_alone.size();
        for (AnswerStretch &stretch : m_stretches) {
            std::vector<Judgement> &alone = stretch.m_alone;
            std::size_t taken = 0;
            if (m_answers.empty() && stretch.m_linked.empty()) {
                m_answers = std::move(alone);
                continue;
            }
            m_answers.reserve(most);
            for (const std::size_t before : stretch.m_aloneBefore) {
                m_answers.insert(m_answers.end(), alone.begin() + std::ptrdiff_t(taken),
                                 alone.begin() + std::ptrdiff_t(before));
                taken = before;
                if (chains.counts(link))
                    takeLinked(m_linked[link]);
                ++link;
            }
            m_answers.insert(m_answers.end(), alone.begin() + std::ptrdiff_t(taken), alone.end());
            alone = {};
        }
    }
    void takeLinked(const GivenAnswer &answer)
    {
        if (answer.action == Action::Label)
            m_answers.push_back(judgementOf(answer));
        else if (answer.action == Action::Skip)
            m_skips.push_back(answer.reviewer);
        else
            return;
        insertInto(m_reviewers, answer.reviewer);
    }

    std::vector<AnswerStretch> m_stretches;
    std::vector<GivenAnswer> m_linked;
    std::vector<base::ReviewerId> m_reviewers; ///< rising
    std::vector<base::ReviewerId> m_skips;
    std::vector<Judgement> m_answers;
};

Judgements judgementsOf(std::vector<AnswerStretch> stretches, std::vector<base::ReviewerId> &reviewers)
{
    JudgementMaker maker(std::move(stretches));
    Judgements judgements = maker.number();
    reviewers = std::move(maker).reviewers();
    return judgements;
}

} // namespace secondlook::review
