#pragma once

#include "agreement/agreement_weights.h"
#include "agreement/estimate.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace secondlook::agreement {

/// How many items two raters gave the labels `first` and `second`.
struct PairCell
{
    std::uint32_t first = 0;
    std::uint32_t second = 0;
    std::uint32_t items = 0;
};

/// Two raters over the items both rated. With P_kl the share of items in cell k, l and the margins a, b:
/// p_o = sum w_kl P_kl, and each coefficient is (p_o - p_e) / (1 - p_e).
struct PairAgreement
{
    std::uint32_t a = 0; ///< numbers of the raters, a < b; 0 where made from a table
    std::uint32_t b = 0;
    std::int64_t items = 0;
    /// p_o.
    Estimate percent;
    /// Cohen 1960, weighted 1968: p_e = sum w_kl a_k b_l. Standard error of Fleiss, Cohen & Everitt 1969.
    Estimate cohenKappa;
    /// The standard error of Cohen's kappa were it 0 (Fleiss, Cohen & Everitt 1969), for testing that; absent with it.
    std::optional<double> cohenNullError;
    /// Scott 1955: both margins are (a + b) / 2.
    Estimate scottPi;
    /// Bennett, Alpert & Goldstein 1954: p_e = T_w / q^2 with the declared q labels.
    Estimate bennettS;
};

/// What each cell of a pair does to a coefficient; empty where that is undefined.
struct PairTerms
{
    struct Cell
    {
        double linearised = 0.0; ///< term in the linearised error; sums up to 0 over the items of the pair
        double change = 0.0; ///< of the coefficient where one item of the cell is left out; 0 where it has none then
    };
    std::vector<Cell> cohenKappa;
    std::vector<Cell> scottPi;
    double cohenBeyondChance = 1.0; ///< 1 - p_e
    double scottBeyondChance = 1.0;
    double cohenUnseen = 0.0; ///< how much higher it would be with the agreements of UnseenAgreement
    double scottUnseen = 0.0;
};

/// The cells may come in any order, each once. Intervals as intervalFor's, those of kappa and pi with
/// UnseenAgreement. Undefined: NoSharedItems, OneLabelUsed
/// (p_e = 1), OneLabelPossible.
PairAgreement pairAgreement(std::span<const PairCell> cells, const AgreementWeights &weights,
                            PairTerms *terms = nullptr);

/// The same from a table as it is printed, row by row, labels x labels; rows are the first rater.
PairAgreement pairAgreement(std::span<const std::uint32_t> table, const AgreementWeights &weights);

} // namespace secondlook::agreement
