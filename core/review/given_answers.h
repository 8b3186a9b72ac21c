#pragma once

#include "base/ids.h"
#include "domain/annotation.h"
#include "review/agreement_source.h"

#include <cstdint>
#include <span>
#include <vector>

namespace secondlook::review {

/// What counts of one annotation when it is asked who said what.
struct GivenAnswer
{
    std::int64_t id = 0;
    base::RecordId record;
    base::ReviewerId reviewer;
    std::int64_t supersedes = 0; ///< 0: nothing
    base::TimeMs at = 0;
    std::int32_t tookMs = 0;
    std::uint16_t label = 0;
    std::uint16_t guidelineVersion = 0;
    domain::Action action = domain::Action::Label; ///< a repeat is left out before
    bool blind = false;
};

/// The answers of one stretch of ids, put aside while they are read: most stand alone, and become judgements at once.
/// Later stretches have higher ids.
class AnswerStretch
{
public:
    /// `superseded`: ids of the answers that others supersede, rising; it must outlive the reading. `expected`: about
    /// so many answers come.
    AnswerStretch(std::span<const std::int64_t> superseded, std::size_t expected);

    /// Ids rise. Those of records and reviewers fit into 32 bits.
    void add(const GivenAnswer &answer);

private:
    friend class JudgementMaker;

    std::span<const std::int64_t> m_superseded;
    std::vector<Judgement> m_alone;         ///< neither supersede nor are superseded; item and reviewer are still ids
    std::vector<base::ReviewerId> m_skips;  ///< of those that stand alone, one each
    std::vector<base::ReviewerId> m_people; ///< who gave those that stand alone, rising
    std::vector<GivenAnswer> m_linked;      ///< the others
    std::vector<std::size_t> m_aloneBefore; ///< by linked answer: how many of m_alone came before it
};

/// Which of these answers, whose ids rise, count as judgementsOf() counts them, skips and flags among them.
std::vector<bool> countingAnswers(std::span<const GivenAnswer> answers);

/// Judgements of all answers: of a chain of answers the first pick where that was blind and the second was not,
/// otherwise the last; none of a chain that was taken back. Reviewers are numbered as in `reviewers`, which is filled
/// with those who judged or skipped, rising. Gold is left empty.
Judgements judgementsOf(std::vector<AnswerStretch> stretches, std::vector<base::ReviewerId> &reviewers);

} // namespace secondlook::review
