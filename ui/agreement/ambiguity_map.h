#pragma once

#include "agreement/consensus.h"
#include "ui/agreement/agreement_selection.h"

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace secondlook::ui {

/// Where people and the model stand on a record.
enum class Quadrant {
    Ambiguous, ///< people differ, the model is unsure
    Contested, ///< people differ, the model is sure
    Learn,     ///< people agree, the model is unsure
    Clear,     ///< people agree, the model is sure
};
inline constexpr std::array<Quadrant, 4> quadrants{Quadrant::Ambiguous, Quadrant::Contested, Quadrant::Learn,
                                                   Quadrant::Clear};

/// From where on the model counts as unsure and people as differing, each 0..1.
struct AmbiguityThresholds
{
    double uncertain = 0.5;
    double contested = 0.35;

    bool operator==(const AmbiguityThresholds &) const = default;
};

struct AmbiguityPoint
{
    std::uint32_t item = 0;      ///< of the selection's ratings
    float uncertainty = 0.0F;    ///< 1 - confidence of the model
    float spread = 0.0F;         ///< how often two different answers differ (agreement::expectedDisagreement)
    bool beyondErrors = false;   ///< more dissent than one right label and people's usual errors explain
    bool modelSaysOther = false; ///< another label than the consensus of the people
};

Quadrant quadrantOf(const AmbiguityPoint &point, const AmbiguityThresholds &thresholds);

/// The records with two answers or more.
struct AmbiguityMap
{
    std::vector<AmbiguityPoint> points;
    std::int64_t tooFewAnswers = 0; ///< with so few answers no split could have shown that people differ
    std::int64_t unpredicted = 0;   ///< answers enough, but the model has said nothing
};

struct QuadrantSums
{
    std::array<std::int64_t, 4> records{};      ///< by Quadrant
    std::array<std::int64_t, 4> beyondErrors{}; ///< of these
    std::int64_t modelSaysOther = 0;            ///< clear ones of which the model is sure of another label
};

QuadrantSums sumUp(const AmbiguityMap &map, const AmbiguityThresholds &thresholds);

/// Places in map.points of one quadrant, the furthest into its corner first; at most `most`.
std::vector<std::uint32_t> furthest(const AmbiguityMap &map, const AmbiguityThresholds &thresholds, Quadrant quadrant,
                                    std::size_t most);

/// Of every record of a selection: the answers' consensus by Dawid & Skene (smoothed), or by vote where they do not
/// fit. Cancelled after a stop request.
base::Result<agreement::Consensus> consensusOf(const AgreementSelection &selection, const std::stop_token &stop,
                                               const base::ProgressCallback &progress);

/// `predictions`: of the selection's records, in their order.
base::Result<AmbiguityMap> mapAmbiguity(const AgreementSelection &selection, const agreement::Consensus &consensus,
                                        const std::vector<std::optional<domain::Prediction>> &predictions,
                                        const std::stop_token &stop);

} // namespace secondlook::ui
