#pragma once

#include "agreement/estimate.h"
#include "agreement/rater_signals.h"
#include "ui/agreement/agreement_selection.h"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace secondlook::ui {

inline constexpr std::int64_t answersForFigures = 100; ///< below, a reviewer's figures are not shown
inline constexpr std::int64_t goldForFigures = 20;     ///< below, the share that matches gold is not shown

/// One reviewer of a selection.
struct ReviewerAgreement
{
    std::uint32_t reviewer = 0;
    std::int64_t answers = 0;
    std::int64_t goldAnswers = 0;  ///< to records whose label is known
    agreement::Estimate gold;      ///< share of these that match
    std::int64_t repeats = 0;      ///< records answered once more, unmarked
    agreement::Estimate sameAgain; ///< share of these with the same label as before
    std::optional<double> skipped; ///< share of the records seen; only known for all records of all times
    std::optional<std::pair<std::uint32_t, std::uint32_t>> confused; ///< two labels, smaller first
    std::int64_t confusedPairs = 0; ///< answers of others that stood against the reviewer's that way
    agreement::RaterFigures figures;

    bool isFew() const { return answers < answersForFigures; }
};

/// Those who answered, in order of the data. `consensus`, of the ratings of the selection, adds what the answers tell;
/// null: nothing about that. Linear in answers.
std::vector<ReviewerAgreement> reviewersAgreement(const AgreementData &data, const AgreementScope &scope,
                                                  const AgreementSelection &selection,
                                                  const agreement::Consensus *consensus);

} // namespace secondlook::ui
