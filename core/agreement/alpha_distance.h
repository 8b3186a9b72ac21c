#pragma once

#include "agreement/count_patterns.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <span>
#include <vector>

namespace secondlook::agreement {

/// How far two labels are apart (delta^2 of Krippendorff's alpha, 0 on the diagonal, symmetric), summed where alpha
/// needs sums, so that a metric with a closed form never compares every label with every other.
class AlphaDistance
{
public:
    virtual ~AlphaDistance() = default;
    AlphaDistance() = default;
    AlphaDistance(const AlphaDistance &) = delete;
    AlphaDistance &operator=(const AlphaDistance &) = delete;

    /// Called first with n_k, the pairable ratings of each label: the ordinal metric depends on them.
    virtual void prepare(std::span<const double> pairable) = 0;
    /// sum_kl r_k r_l delta^2_kl over the ratings of one item.
    virtual double within(std::span<const LabelCount> counts) const = 0;
    /// sum_l n_l delta^2_kl for each label k.
    virtual std::vector<double> fromAll() const = 0;
    /// The largest there can be between two labels that are used.
    virtual double largest() const { return 1.0; }
    /// How a pairable rating more of each label changes ln(D_o / D_e) through the metric alone, given
    /// AlphaSums' observed > 0 and expected > 0; empty where the metric does not depend on the data.
    virtual std::vector<double> changeByRating(const CountPatterns &, double /*observed*/, double /*expected*/) const
    {
        return {};
    }
    /// The most labels in use that can be compared.
    virtual std::size_t mostLabels() const { return std::numeric_limits<std::size_t>::max(); }
};

/// 1 for different labels.
std::unique_ptr<AlphaDistance> nominalDistance();
/// (v_k - v_l)^2.
std::unique_ptr<AlphaDistance> intervalDistance(std::span<const double> values);
/// (number of ratings between k and l, half of both ends)^2: the interval metric over the midranks of the pairable
/// ratings. Labels of equal value share a rank.
std::unique_ptr<AlphaDistance> ordinalDistance(std::span<const double> values);
/// Any other, each label compared with every other that is used, of which there may be `mostLabels`.
std::unique_ptr<AlphaDistance> pairwiseDistance(std::function<double(std::uint32_t, std::uint32_t)> distance,
                                                std::size_t mostLabels);

} // namespace secondlook::agreement
