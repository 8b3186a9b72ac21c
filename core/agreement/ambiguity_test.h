#pragma once

#include "agreement/consensus.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace secondlook::agreement {

/// What the votes on an item say. The last two are both "unknown".
enum class PeopleFinding {
    Agree,         ///< no more dissent than people's usual errors explain, and one leading label
    Disagree,      ///< more dissent than one right label and people's usual errors explain
    TooFewAnswers, ///< with so many answers no split of the votes could have shown disagreement
    Tied,          ///< no more dissent than usual errors explain, but several labels lead
};

struct ItemDisagreement
{
    std::uint32_t answers = 0;
    double entropy = 0.0;                       ///< of the votes, nats
    std::optional<double> expectedDisagreement; ///< unbiased; null below two answers
    std::optional<double> pValue;               ///< null where the item was not tested (too few answers)
    std::optional<double> adjustedPValue;       ///< among all items tested (Benjamini & Hochberg 1995)
    PeopleFinding people = PeopleFinding::TooFewAnswers;

    bool operator==(const ItemDisagreement &) const = default;
};

/// Whether an item's votes can come from one right label and the errors of the whole panel of raters.
///
/// Null hypothesis for label j: each of the item's r answers differs from j with probability e_j, the panel's error on
/// items of that label, so that the number of dissenting answers D_j = r - r_j is binomial. The alternative: more than
/// one label is right, so that more answers dissent from any single one. The exact p-value of "one of the labels that
/// were given is the right one" is p = max over given labels j of P(Bin(r, e_j) >= D_j).
///
/// e_j is estimated from all other items under the distributions of a consensus (T_ij; best of a model such as
/// Dawid-Skene, since vote shares count every split as error):
///   e_j = (sum T_hj (r_h - r_hj) + 10 e) / (sum T_hj r_h + 10), over items h != i, e the same over all labels (with
///   1/2 added to the errors and 1 to the answers), so that a rare label borrows from the others.
///
/// An item is tested where a vote spread as evenly as possible over the labels would give p <= level with error e.
/// Disagree: p <= level. Agree does not prove that one label is right: few answers show strong disagreement only.
/// Many tests: of the tested items that do have one right label, a share of at most `level` is called Disagree.
/// `adjustedPValue` tells how far a finding stands among all (Benjamini & Hochberg 1995): of the items where it is at
/// most x, on average a share of at most x has one right label, as far as items are rated independently.
struct DisagreementTest
{
    double level = 0.05; ///< in (0, 1)
};

/// One finding an item. `truth`: one distribution an item over the same labels, none where nobody answered. Time linear
/// in ratings. Input where `truth` is of another number of items, Cancelled after a stop request.
base::Result<std::vector<ItemDisagreement>> testDisagreement(const Ratings &ratings, const LabelDistributions &truth,
                                                             const DisagreementTest &test, const ConsensusRun &run);

} // namespace secondlook::agreement
