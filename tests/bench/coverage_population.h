#pragma once

#include "agreement/agreement_weights.h"
#include "agreement/krippendorff_alpha.h"
#include "tests/bench/coverage_model.h"

#include <functional>
#include <map>
#include <vector>

namespace secondlook::bench {

/// The coefficients of all items of a model, from the probability of every combination of answers (no sampling).
/// Levels are as far apart as their numbers.
class Population
{
public:
    explicit Population(const CoverageModel &model);

    double percent(const agreement::AgreementWeights &weights) const;
    double fleissKappa(const agreement::AgreementWeights &weights) const;
    double gwetAc(const agreement::AgreementWeights &weights) const;
    double brennanPrediger(const agreement::AgreementWeights &weights) const;
    double congerKappa(const agreement::AgreementWeights &weights) const;
    double cohenKappa(const agreement::AgreementWeights &weights) const; ///< mean over pairs
    double scottPi(const agreement::AgreementWeights &weights) const;    ///< mean over pairs
    double alpha(agreement::AlphaMetric metric) const;
    /// Alpha of one label against all others together.
    double alphaOfLabel(std::size_t label) const;
    double specificAgreement(std::size_t label) const;

private:
    using Counts = std::vector<int>;                                    ///< ratings of an item with each label
    using LabelPairs = std::function<double(std::size_t, std::size_t)>; ///< a figure for every two labels

    void enumerate(const CoverageModel &model, std::size_t kind, std::size_t rater, double probability, Counts &counts);
    /// Mean of `figure(counts, ratings)` over items with `least` ratings or more, times their share.
    double sumOver(int least, const std::function<double(const Counts &, double)> &figure) const;
    /// E[r_k / r], of items with a rating.
    std::vector<double> shares() const;
    double alphaBy(const LabelPairs &distance) const;
    double meanOverPairs(const agreement::AgreementWeights &weights, bool ownMargins) const;
    std::vector<double> marginOf(std::size_t rater) const;

    const CoverageModel &m_model;
    std::map<Counts, double> m_probability;
};

} // namespace secondlook::bench
