#pragma once

#include "agreement/ambiguity.h"
#include "ui/agreement/agreement_selection.h"

#include <array>
#include <cstdint>
#include <memory>
#include <numeric>
#include <optional>
#include <vector>

namespace secondlook::ui {

using agreement::RecordFinding;

/// In the order in which they are shown.
inline constexpr std::array<RecordFinding, 6> recordFindings{RecordFinding::Ambiguous, RecordFinding::CheckLabels,
                                                             RecordFinding::TrainOnIt, RecordFinding::LikelyModelError,
                                                             RecordFinding::Fine,      RecordFinding::Unknown};

/// Above which uncertainty the model counts as unsure, and from where on people count as differing, each 0..1.
struct AmbiguityThresholds
{
    double uncertain = 0.5;
    std::optional<double> contested; ///< null: whether people differ is tested, record by record

    bool operator==(const AmbiguityThresholds &) const = default;
};

/// A record with two answers or more and a prediction.
struct AmbiguityPoint
{
    std::uint32_t item = 0;   ///< of the selection's ratings
    float uncertainty = 0.0F; ///< 1 - confidence of the model
    float spread = 0.0F;      ///< how often two different answers differ (agreement::expectedDisagreement)
    agreement::PeopleFinding people = agreement::PeopleFinding::Agree; ///< what the test says
    bool modelSaysOther = false; ///< another label than the consensus of the people
    bool keptBack = false;       ///< what others answered is not for the reader yet
};

/// By the test, or by the cut where one is set; a cut tells nothing either where no split of so few answers could have
/// shown that people differ.
RecordFinding findingOf(const AmbiguityPoint &point, const AmbiguityThresholds &thresholds);

/// The records with two answers or more.
struct AmbiguityMap
{
    std::vector<AmbiguityPoint> points;
    std::vector<std::uint32_t> unpredicted; ///< items of which the model has said nothing
};

/// How many records are what.
struct FindingSums
{
    std::array<std::int64_t, 6> records{};      ///< by RecordFinding
    std::array<std::int64_t, 6> beyondErrors{}; ///< of these: the test says that people differ
    std::int64_t tooFewAnswers = 0;             ///< unknown, with a prediction
    std::int64_t tied = 0;                      ///< unknown: several labels lead
    std::int64_t unpredicted = 0;               ///< unknown: the model has said nothing

    std::int64_t of(RecordFinding finding) const { return records[std::size_t(finding)]; }
    std::int64_t all() const { return std::accumulate(records.begin(), records.end(), std::int64_t(0)); }
};

FindingSums sumUp(const AmbiguityMap &map, const AmbiguityThresholds &thresholds);

enum class Wanted { All, ForReader };

/// Places in map.points of one finding, the furthest into its corner first; at most `most`. ForReader: but for those
/// kept back.
std::vector<std::uint32_t> furthest(const AmbiguityMap &map, const AmbiguityThresholds &thresholds,
                                    RecordFinding finding, std::size_t most, Wanted wanted = Wanted::All);

/// Of every record of a selection: the answers' consensus by Dawid & Skene (smoothed), or by vote where they do not
/// fit. Cancelled after a stop request.
base::Result<agreement::Consensus> consensusOf(const AgreementSelection &selection, const std::stop_token &stop,
                                               const base::ProgressCallback &progress);

/// `predictions`: of the selection's records, in their order.
base::Result<AmbiguityMap> mapAmbiguity(const AgreementSelection &selection, const agreement::Consensus &consensus,
                                        const std::vector<std::optional<domain::Prediction>> &predictions,
                                        const std::stop_token &stop);

} // namespace secondlook::ui
