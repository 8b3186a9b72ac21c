#pragma once

#include "agreement/agreement_weights.h"
#include "agreement/count_patterns.h"
#include "agreement/estimate.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace secondlook::agreement {

/// Agreement that needs only how often each label was given to an item, not by whom. With r_ik ratings of item i in
/// label k, r_i = sum_k r_ik, r*_ik = sum_l w_kl r_il, n items with a rating, n2 with two or more, and
/// pi_k = mean over the n items of r_ik / r_i (Gwet 2014, Handbook of Inter-Rater Reliability, 4th ed., chapters 2, 3):
struct CountAgreement
{
    /// p_a = mean over the n2 items of sum_k r_ik (r*_ik - 1) / (r_i (r_i - 1)).
    Estimate percent;
    /// The same over all pairs of ratings: sum_ik r_ik (r*_ik - 1) / sum_i r_i (r_i - 1). Without interval.
    Estimate pooledPercent;
    /// Fleiss 1971 (generalised to missing ratings by Gwet): p_e = sum_kl w_kl pi_k pi_l.
    Estimate fleissKappa;
    /// AC1 with identity weights (Gwet 2008), else AC2 (Gwet 2014): p_e = T_w / (q (q - 1)) sum_k pi_k (1 - pi_k).
    Estimate gwetAc;
    /// Brennan & Prediger 1981: p_e = T_w / q^2. With two raters it is Bennett, Alpert & Goldstein's S (1954).
    Estimate brennanPrediger;
    /// The standard error of Fleiss' kappa were there no agreement beyond chance (Fleiss, Nee & Landis 1979). Only for
    /// identity weights and equally many ratings of every item.
    std::optional<double> fleissNullError;
};

/// Each is (p_a - p_e) / (1 - p_e) with Gwet's linearised standard error (2008, 2014; items are the sample, raters are
/// fixed) and the interval of intervalFor. Items with one rating count in pi and n, not in p_a.
CountAgreement countAgreement(const CountPatterns &patterns, const AgreementWeights &weights);

/// The values alone, again and again for other numbers of items a pattern: what a bootstrap needs.
class CountCoefficients
{
public:
    struct Values
    {
        Undefined percentReason = Undefined::None; ///< speaks for all of them
        double percent = 0.0;
        double pooledPercent = 0.0;
        std::optional<double> fleissKappa; ///< absent where p_e = 1
        std::optional<double> gwetAc;      ///< absent with one declared label
        std::optional<double> brennanPrediger;
    };

    /// Both must live as long as this.
    CountCoefficients(const CountPatterns &patterns, const AgreementWeights &weights);

    /// `items`: how many items each pattern has.
    Values values(std::span<const std::int64_t> items) const;
    /// With intervals, for the numbers of items the patterns have.
    CountAgreement estimates() const;

private:
    struct Sums;
    /// p_e as a function of the shares: p_e = constant + scale * pi' V pi.
    struct ByChance
    {
        double agreement = 0.0;      ///< p_e
        std::vector<double> ofLabel; ///< V pi, by place in m_used; empty where p_e is fixed
        double scale = 0.0;
        double constant = 0.0;
        bool isWeighted = true; ///< V holds the weights, else it is the identity
    };

    Sums sumsOf(std::span<const std::int64_t> items) const;
    ByChance fleissChance(const Sums &sums) const;
    ByChance gwetChance(const Sums &sums) const;
    ByChance fixedChance(double agreement) const;
    double brennanPredigerChance() const;
    Estimate corrected(const Sums &sums, const ByChance &chance, Undefined whenCertain) const;
    ErrorOfItems linearisedError(const Sums &sums, const ByChance &chance, double kappa) const;
    Jackknife jackknifeOf(const Sums &sums, const ByChance &chance, double kappa) const;
    double agreementOf(std::size_t pattern) const;
    double chanceOf(const CountPatterns::Pattern &pattern, const ByChance &chance) const;
    std::optional<double> nullErrorOfFleiss(const Sums &sums) const;

    const CountPatterns &m_patterns;
    const AgreementWeights &m_weights;
    double m_totalWeight = 0.0;           ///< T_w
    std::vector<double> m_agreeing;       ///< pattern -> sum_k r_ik (r*_ik - 1)
    std::vector<LabelShare> m_used;       ///< labels with a rating, rising; shares unused
    std::vector<std::uint32_t> m_placeOf; ///< label -> place in m_used
};

} // namespace secondlook::agreement
