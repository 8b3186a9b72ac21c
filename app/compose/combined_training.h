#pragma once

#include "app/compose/models.h"
#include "calibration/cascade.h"
#include "domain/combined_labeler.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace secondlook::compose {

struct CombinedTrainRequest
{
    std::uint64_t seed = 1;
    /// Settled records that all goes by, drawn at random under the seed, each label with its share; 0: all.
    std::int64_t limit = 0;
    std::optional<double> costCap{}; ///< of all servers together
    std::stop_token stop;
    base::ProgressCallback progress;
};

/// One labeler of a combined one, held against settled labels.
struct MemberFigures
{
    std::string name;
    std::string modelVersion;
    calibration::Interval accuracy;   ///< of the records that it gave a label for
    std::int64_t labelled = 0;        ///< these
    std::optional<double> weight{};   ///< in an ensemble
    std::optional<double> sureFrom{}; ///< in a cascade: the confidence from which its answer stands
    std::int64_t decides = 0;         ///< in a cascade: records for which it has the word
};

/// What a cascade does not ask of its servers, among the settled records, by what their answers took.
struct CascadeSaving
{
    std::int64_t requests = 0;
    std::int64_t requestsOfAll = 0; ///< if every record were asked about
    double cost = 0.0;
    double costOfAll = 0.0;
};

/// What labelers that disagree say about a record.
struct DisagreementFigures
{
    std::int64_t disagree = 0; ///< settled records that the labelers do not label the same
    calibration::Interval accuracyWhereAgree;
    calibration::Interval accuracyWhereDisagree; ///< of the combined labeler
};

struct TrainedCombined
{
    TrainedModel model;
    domain::CombinedLabeler labeler;
    std::vector<MemberFigures> members;
    calibration::CascadeFit cascade; ///< of a cascade
    CascadeSaving saving;            ///< of a cascade
    DisagreementFigures disagreement;
    std::string newLinear{}; ///< the version of `linear` that was trained first; empty: there was no need to
};

/// Asks all members about settled records, fits weights (ensemble) or the confidence from which each is sure (cascade)
/// and the threshold for committing, on answers that the fit had not seen, and keeps a new model version. `linear` is
/// trained first, as what it says of the records it learned from counts for nothing; where its labels did not change,
/// the latest version stays. Input where there are fewer than
/// leastMeasured settled records.
[[nodiscard]] base::Result<TrainedCombined> trainCombined(Project &project, const domain::CombinedLabeler &labeler,
                                                          const CombinedTrainRequest &request);

} // namespace secondlook::compose
