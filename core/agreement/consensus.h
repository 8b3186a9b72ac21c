#pragma once

#include "agreement/consensus_confusion.h"
#include "agreement/consensus_distributions.h"
#include "agreement/ratings.h"
#include "base/progress.h"
#include "base/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string_view>
#include <vector>

namespace secondlook::agreement {

enum class ConsensusMethod {
    Majority,           ///< majority.h
    Wawa,               ///< majority.h
    ZeroBasedSkill,     ///< majority.h
    DawidSkene,         ///< dawid_skene.h
    DawidSkeneSmoothed, ///< dawid_skene.h
    FastDawidSkene,     ///< dawid_skene.h
    OneCoin,            ///< dawid_skene.h
    Mace,               ///< mace.h
    Glad,               ///< glad.h
    Crowdlab,           ///< crowdlab.h; needs a model's predictions
};

inline constexpr std::array<ConsensusMethod, 10> consensusMethods{ConsensusMethod::Majority,
                                                                  ConsensusMethod::Wawa,
                                                                  ConsensusMethod::ZeroBasedSkill,
                                                                  ConsensusMethod::DawidSkene,
                                                                  ConsensusMethod::DawidSkeneSmoothed,
                                                                  ConsensusMethod::FastDawidSkene,
                                                                  ConsensusMethod::OneCoin,
                                                                  ConsensusMethod::Mace,
                                                                  ConsensusMethod::Glad,
                                                                  ConsensusMethod::Crowdlab};

/// Stable name in lower case: "majority", "wawa", "zero-based-skill", "dawid-skene", "dawid-skene-smoothed",
/// "fast-dawid-skene", "one-coin", "mace", "glad", "crowdlab".
std::string_view consensusMethodName(ConsensusMethod method);
std::optional<ConsensusMethod> consensusMethodNamed(std::string_view name);

/// How a consensus is computed. The result is the same, bit for bit, for any number of threads.
struct ConsensusRun
{
    int threads = 1;
    int maxIterations = 1000;
    std::uint64_t seed = 1;          ///< of the random starts of MACE
    std::stop_token stop;            ///< the call then fails with Cancelled
    base::ProgressCallback progress; ///< in iterations, from the calling thread
};

struct RaterQuality
{
    std::size_t answers = 0;
    double right = 0.0;          ///< expected number of right answers
    std::optional<double> skill; ///< the method's own parameter, see there; null where it has none

    /// Share of right answers with its interval; null where the rater gave none.
    std::optional<CredibleShare> accuracy() const;

    bool operator==(const RaterQuality &) const = default;
};

/// What a method takes for true, and what that says about the raters. Where the method is a model (the Dawid-Skene
/// family, MACE, GLAD) right answers and confusion tables are expectations under `distributions`; with the others
/// (majority, Wawa, zero-based skill, CROWDLAB) an answer is right when it is the chosen label.
struct Consensus
{
    ConsensusMethod method = ConsensusMethod::Majority;
    LabelDistributions distributions; ///< one an item; shares below 1e-12 are left out; none where nobody answered
    std::vector<RaterQuality> raters;
    std::optional<ConfusionTables> confusion; ///< null where raters x labels x labels is over ConfusionTables::maxCells
    std::vector<double> classPrior;           ///< of each label; empty where the method estimates none
    std::size_t ties = 0;                     ///< items whose highest probability several labels share: the first won
    std::size_t unanswered = 0;               ///< items without ratings
    int iterations = 0;                       ///< 0 where the method does not iterate
    bool converged = true;                    ///< false: stopped by maxIterations
    std::optional<double> logLikelihood;      ///< natural logarithm; null where there is no model or no rating

    bool operator==(const Consensus &) const = default;
};

/// Any of the methods. `model` is what a classifier predicts for each item (ratings.shape().items distributions over
/// the same labels), which CROWDLAB needs and the others do not look at. Errors: Input where the labels, raters or
/// items are more than the method can hold or CROWDLAB gets no predictions, Cancelled after a stop request.
base::Result<Consensus> estimateConsensus(ConsensusMethod method, const Ratings &ratings, const ConsensusRun &run,
                                          const LabelDistributions *model = nullptr);

} // namespace secondlook::agreement
