#pragma once

#include "agreement/alpha_distance.h"
#include "agreement/count_patterns.h"
#include "agreement/estimate.h"

#include <cstdint>
#include <memory>
#include <span>

namespace secondlook::agreement {

/// Krippendorff's metrics: what disagreement weighs.
enum class AlphaMetric {
    Nominal,  ///< 1 for different labels
    Ordinal,  ///< by how many ratings lie between the labels
    Interval, ///< (v_k - v_l)^2
    Ratio,    ///< ((v_k - v_l) / (v_k + v_l))^2, 0 where both are 0; values of 0 and above
};

/// Krippendorff's alpha (Krippendorff 2011, Computing Krippendorff's alpha-reliability; Hayes & Krippendorff 2007):
/// alpha = 1 - D_o / D_e over the items with two ratings or more; with r_ik ratings of label k, n_k = sum_i r_ik and
/// N = sum_k n_k: D_o = 1/N sum_i sum_kl r_ik r_il delta^2_kl / (r_i - 1), D_e = sum_kl n_k n_l delta^2_kl / (N (N -
/// 1)).
///
/// `values`: the number that each declared label stands for, finite; for Ordinal only their order counts, and none are
/// needed where the labels are in order already. Undefined (OneLabelUsed) where D_e = 0.
///
/// The standard error linearises 1 - N / (N - 1) D_o / D_e over items (Gwet 2014, chapter 2, is the same for fixed
/// weights); for Ordinal it includes that the metric itself is estimated. Interval as intervalFor
/// with UnseenAgreement.
Estimate krippendorffAlpha(const CountPatterns &patterns, AlphaMetric metric, std::span<const double> values = {});

/// The same for any distance; `distance` is prepared for these patterns.
Estimate krippendorffAlpha(const CountPatterns &patterns, AlphaDistance &distance);

/// The value alone, without error, for another number of items a pattern: what a bootstrap needs.
Estimate krippendorffAlphaOf(const CountPatterns &patterns, std::span<const std::int64_t> items,
                             AlphaDistance &distance);

/// The distance of a metric. Null where the values do not serve, then `why` says it.
std::unique_ptr<AlphaDistance> distanceOf(AlphaMetric metric, std::span<const double> values, std::uint32_t labels,
                                          Undefined &why);

/// Sums over the items with two ratings or more: A = sum_i sum_kl r_ik r_il delta^2_kl / (r_i - 1),
/// E = sum_kl n_k n_l delta^2_kl, N and the number of items.
struct AlphaSums
{
    double observed = 0.0;
    double expected = 0.0;
    double ratings = 0.0;
    double items = 0.0;
    double single = 0.0;  ///< items with one rating, which tell of the interval alone
    double largest = 1.0; ///< AlphaDistance::largest

    /// 1 - (N - 1) A / E; E > 0.
    double alpha() const { return 1.0 - (ratings - 1.0) * observed / expected; }
    /// How much higher it would be with the agreements of UnseenAgreement on label k. `fromLabel`: sum_l n_l
    /// delta^2_kl; `nearest` as UnseenAgreement has it.
    double raisedByUnseen(double fromLabel, double nearest) const;
};

/// The error of alpha from what each item adds to the sums.
class AlphaErrors
{
public:
    struct Item
    {
        double observed = 0.0; ///< its part of A
        double ratings = 0.0;  ///< r_i
        double expected = 0.0; ///< 2 sum_k r_ik sum_l n_l delta^2_kl: what E loses without it, but for `within`
        double within = 0.0;   ///< sum_kl r_ik r_il delta^2_kl
        double metric = 0.0;   ///< what it changes of ln(D_o / D_e) through the metric
    };

    explicit AlphaErrors(const AlphaSums &sums) : m_sums(sums) {}

    /// `items` such items.
    void add(const Item &item, double items);
    /// `unseen` as ErrorOfItems has it.
    Estimate estimate(double unseen = 0.0) const;

private:
    AlphaSums m_sums;
    double m_squares = 0.0;
    double m_chanceSquares = 0.0;
    Jackknife m_jackknife;
};

} // namespace secondlook::agreement
