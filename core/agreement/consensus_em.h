#pragma once

#include "agreement/consensus_blocks.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace secondlook::agreement {

/// A model in which raters answer independently given the true label: p_j = P(truth j) and
/// pi^g_jl = P(rater g answers l | truth j). All models of the Dawid-Skene family and MACE are of this form.
struct AnswerModel
{
    explicit AnswerModel(const RatingShape &shape);

    std::size_t labels = 0;
    std::vector<double> prior;  ///< [truth], sums to 1
    std::vector<double> answer; ///< [rater][answer][truth]: what one answer says of every truth stands together

    std::size_t cell(std::size_t rater, std::size_t said, std::size_t truth) const
    {
        return (rater * labels + said) * labels + truth;
    }
};

/// Expected counts under the truth's distributions, in the places of an AnswerModel.
struct AnswerCounts
{
    std::vector<double> truth;  ///< [truth]: items
    std::vector<double> answer; ///< [rater][answer][truth]: answers
    double logLikelihood = 0.0; ///< sum over items of log sum over j of p_j prod pi^g_jl
};

enum class ItemTruth {
    Shared, ///< an item counts for each label with its probability
    Whole,  ///< an item counts for its most probable label only
};

/// The E step over all items, in fixed blocks.
class AnswerExpectation
{
public:
    AnswerExpectation(const Ratings &ratings, const ConsensusRun &run, ItemTruth truth);

    /// Input where the model would have more than ConfusionTables::maxCells figures or the items' distributions more
    /// than 2^28.
    static base::Status fits(const RatingShape &shape, ConsensusMethod method);

    /// Counts with the vote shares for the truth. Null when stopped.
    std::optional<AnswerCounts> ofVotes() const;
    /// Counts with T_ij proportional to p_j prod_g prod_l (pi^g_jl)^(n^g_il). Null when stopped.
    std::optional<AnswerCounts> ofModel(const AnswerModel &model) const;
    /// T_ij of the items with ratings. Null when stopped.
    std::optional<LabelDistributions> distributions(const AnswerModel &model) const;

private:
    template <typename FillTruth> std::optional<AnswerCounts> count(const FillTruth &fill) const;

    const Ratings &m_ratings;
    const ConsensusRun &m_run;
    ItemTruth m_truth;
    ItemBlocks m_blocks;
};

/// The M step: sets the model's figures from expected counts.
using AnswerMaximisation = std::function<void(const AnswerCounts &, AnswerModel &)>;

struct EmEnd
{
    int iterations = 0;
    bool converged = false;
    double logLikelihood = 0.0;
    AnswerCounts counts; ///< under the model's last figures
};

/// Repeats M and E steps from `start` until the log-likelihood changes by less than `tolerance` of itself, or
/// `maxIterations` are done. Null when stopped.
std::optional<EmEnd> maximiseLikelihood(const AnswerExpectation &expectation, AnswerCounts start,
                                        const AnswerMaximisation &maximise, double tolerance, int maxIterations,
                                        const ConsensusRun &run, AnswerModel &model);

/// The consensus under a model whose figures stand: distributions, raters, confusion tables with the model's rates.
base::Result<Consensus> consensusOf(ConsensusMethod method, const Ratings &ratings, const ConsensusRun &run,
                                    const AnswerExpectation &expectation, const AnswerModel &model, const EmEnd &end);

} // namespace secondlook::agreement
