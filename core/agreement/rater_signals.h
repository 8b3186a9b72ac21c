#pragma once

#include "agreement/consensus.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace secondlook::agreement {

struct TimedAnswer
{
    Rating rating;
    std::optional<float> seconds; ///< from seeing the item to the answer, >= 0; null where not known
};

/// What is unusual about a rater. Each has innocent reasons: it says where to look, not what to think of anyone.
enum class RaterSignal {
    Fast,         ///< a third of the others' time or less
    LongRun,      ///< one answer many times in a row, more than habit or the items explain
    OneSided,     ///< one answer far more often than others give it on the same items
    LowAgreement, ///< agrees with what the others say less often than the others do
    TellsLittle,  ///< the answers depend little on the true label (spammer score)
};

/// Figures of one rater. "What the others say" of an item is the plurality label of its other answers; items without
/// one (no other answer, or a tie) are left out.
struct RaterFigures
{
    std::size_t answers = 0;

    std::size_t timedAnswers = 0;
    std::optional<double> medianSeconds;
    std::optional<double> othersMedianSeconds; ///< median of the medians of the other raters with timed answers enough

    std::size_t longestRun = 0;                ///< of one label, in the order of the answers
    std::uint32_t longestRunLabel = 0;         ///< of the first such run
    std::optional<double> runLabelAmongOthers; ///< share of the run's items of which the others say this label
    std::optional<double> longestRunPValue;    ///< at most, see below

    double entropy = 0.0;                            ///< of the rater's answers, nats
    std::optional<double> othersEntropy;             ///< of what the others say of the same items
    std::uint32_t commonestLabel = 0;                ///< the label the rater gives most often
    double commonestShare = 0.0;                     ///< among the rater's answers
    std::optional<double> commonestShareAmongOthers; ///< share of the same items of which the others say it
    std::optional<double> commonestSharePValue;

    std::size_t comparedAnswers = 0;        ///< answers to items of which the others say something
    std::optional<CredibleShare> agreement; ///< share of these that are the same
    std::optional<double> othersAgreement;  ///< the same share over all other raters' answers
    std::optional<double> agreementPValue;

    std::optional<double> spammerScore; ///< 0: answers regardless of the true label, 1: always tells it

    std::vector<RaterSignal> signals; ///< in the order of the enum
};

inline constexpr std::size_t timedAnswersNeeded = 10; ///< for Fast
inline constexpr double fastRatio = 1.0 / 3.0;
inline constexpr std::size_t answersNeededForScore = 20; ///< for TellsLittle
inline constexpr double littleScore = 0.1;
inline constexpr double raterSignalLevel = 0.05; ///< over all raters together, for each kind of test

/// Figures of all raters. `answers` in the order they were given, one a rater and item. `consensus` of the same raters
/// and labels gives the spammer score (null: none).
///
/// Fast, TellsLittle: by the constants above. The other signals stand where the p-value is at most raterSignalLevel
/// divided by the number of raters (Bonferroni 1936), so that each kind turns up by chance in at most that share of
/// panels in which nobody differs from the others:
/// - LongRun: p <= n o^L for the longest run, of L of the n answers; o the larger of two shares: of the run's items of
///   which the others say its label, as (c + 1/2) / (m + 1), and of the rater's answers with that label. So neither a
///   batch of one label nor a rater who hardly says anything else is a long run.
/// - OneSided: p = d P(Bin(b + c, 1/2) >= b) (McNemar 1947, exact), b compared items that only the rater gives the
///   rater's commonest label, c items that only the others give it, d how many labels the rater gives at all.
/// - LowAgreement: p = P(Bin(m, o) <= c), c of m compared answers agree, o the others' agreement.
/// The spammer score of Raykar & Yu 2012, labels weighed alike: 1 / (C (C - 1)) sum over true labels j < j' and answers
/// l of (pi_jl - pi_j'l)^2, over the C true labels that the rater met (at least one expected answer each).
std::vector<RaterFigures> raterSignals(std::span<const TimedAnswer> answers, RatingShape shape,
                                       const Consensus *consensus);

/// The signal with its figures, an English sentence about "this reviewer". `labels`: the labels' names.
std::string inWords(RaterSignal signal, const RaterFigures &figures, std::span<const std::string> labels);

} // namespace secondlook::agreement
