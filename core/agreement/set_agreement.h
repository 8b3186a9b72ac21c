#pragma once

#include "agreement/alpha_distance.h"
#include "agreement/count_patterns.h"
#include "agreement/estimate.h"
#include "agreement/label_agreement.h"
#include "agreement/ratings.h"

#include <cstdint>
#include <map>
#include <span>
#include <vector>

namespace secondlook::agreement {

/// Numbers sets of labels, so that an answer of several labels is one number: the label of a Rating.
class AnswerSets
{
public:
    /// The number of the set, the same for the same labels in any order and however often.
    std::uint32_t numberOf(std::vector<std::uint32_t> labels);
    /// Its labels, rising.
    const std::vector<std::uint32_t> &operator[](std::uint32_t set) const { return *m_sets[set]; }
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_sets.size()); }

private:
    std::map<std::vector<std::uint32_t>, std::uint32_t> m_numbers;
    std::vector<const std::vector<std::uint32_t> *> m_sets; ///< keys of the map, which stay where they are
};

enum class SetDistance {
    Jaccard, ///< 1 - |A and B| / |A or B|
    Masi,    ///< 1 - m |A and B| / |A or B|: m = 1 for equal sets, 2/3 where one holds the other, 1/3 where they only
             ///< overlap (Passonneau 2006)
};

/// Of two sets of rising labels, 0..1; two empty sets are equal.
double distanceBetween(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b, SetDistance distance);

/// Krippendorff's alpha with such a distance in the place of delta^2 (Passonneau 2006), over ratings whose labels are
/// numbers of `sets`. Undefined (TooManyLabels) above 5,000 different sets.
Estimate setAlpha(const CountPatterns &patterns, const AnswerSets &sets, SetDistance distance);

/// How far people agree on each label that is in some set: whether an answer holds it or not. Of LabelAgreement,
/// `ratings` are the answers that hold it. By rising label; time grows with the labels times the ratings.
std::vector<LabelAgreement> labelsOfSets(const Ratings &ratings, const AnswerSets &sets);

} // namespace secondlook::agreement
