#pragma once

#include "agreement/count_patterns.h"

#include <cstdint>
#include <span>
#include <vector>

namespace secondlook::agreement {

/// How much a label has of something, usually a share of ratings.
struct LabelShare
{
    std::uint32_t label = 0;
    double share = 0.0;
};

/// Finite values moved and stretched to 0..1; all 0 where they are equal.
std::vector<double> stretchedToOne(std::span<const double> values);

/// How far two labels agree, w_kl in 0..1, 1 on the diagonal, symmetric, over the declared set of labels (Cohen 1968;
/// Gwet 2014, chapter 3). Time and memory stay linear in the labels (n log n for linear weights), except for a table.
class AgreementWeights
{
public:
    /// 1 for the same label, else 0.
    static AgreementWeights identity(std::uint32_t labels);
    /// 1 - |v_k - v_l| / (max - min) over the numeric values of the labels, finite. All 1 where the values are equal.
    static AgreementWeights linear(std::span<const double> values);
    /// 1 - (v_k - v_l)^2 / (max - min)^2.
    static AgreementWeights quadratic(std::span<const double> values);
    /// Gwet's ordinal weights by place in the label order: 1 - C(|k - l| + 1, 2) / C(q, 2). Not Krippendorff's ordinal
    /// metric.
    static AgreementWeights ranked(std::uint32_t labels);
    /// Given weights, labels x labels; w_kl and w_lk are averaged.
    static AgreementWeights table(std::vector<double> weights, std::uint32_t labels);

    std::uint32_t labels() const { return m_labels; }
    bool isIdentity() const { return m_kind == Kind::Identity; }
    double operator()(std::uint32_t k, std::uint32_t l) const;
    /// sum_l w_kl x_l for each label k of `at`. Labels of `x` rise.
    std::vector<double> times(std::span<const LabelShare> x, std::span<const LabelShare> at) const;
    /// sum_kl w_kl r_k r_l over the counts of one item.
    double within(std::span<const LabelCount> counts) const;
    /// T_w = sum_kl w_kl over the declared set.
    double total() const;

private:
    enum class Kind { Identity, Distance, Table };

    std::vector<double> timesByDistance(std::span<const LabelShare> x, std::span<const LabelShare> at) const;

    Kind m_kind = Kind::Identity;
    std::uint32_t m_labels = 0;
    // By distance d of the places: w = 1 - m_linear * d - m_square * d^2.
    std::vector<double> m_places;
    double m_linear = 0.0;
    double m_square = 0.0;
    std::vector<double> m_table;
};

} // namespace secondlook::agreement
