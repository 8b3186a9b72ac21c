#pragma once

#include "agreement/ambiguity_test.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace secondlook::agreement {

/// What people and the model together say of a record.
enum class RecordFinding {
    Fine,             ///< people agree, the model is sure and says the same
    TrainOnIt,        ///< people agree, the model is unsure: it learns most from these
    LikelyModelError, ///< people agree, the model is sure of another label: wrong, or more confident than it should be
    Ambiguous,        ///< people disagree, the model is unsure: keep a soft label
    CheckLabels,      ///< people disagree, the model is sure: look at the labels
    Unknown,          ///< too few answers, a tie, or no prediction
};

/// What these findings come to. `sameLabel`: the model says what people say; it counts where they agree.
RecordFinding findingOf(PeopleFinding people, bool modelIsSure, bool sameLabel);

/// What to do, an English sentence.
std::string_view adviceFor(RecordFinding finding);

struct RecordAmbiguity
{
    ItemDisagreement people;
    std::optional<std::uint32_t> peopleSay; ///< the consensus label; null where nobody answered
    std::optional<std::uint32_t> modelSays; ///< null without a prediction
    double modelConfidence = 0.0;           ///< probability of the model's label
    double modelEntropy = 0.0;              ///< of its distribution, nats; what it does not list counts as one label
    RecordFinding finding = RecordFinding::Unknown;

    bool operator==(const RecordAmbiguity &) const = default;
};

struct AmbiguityTest
{
    DisagreementTest people;
    /// The model is sure where its calibrated confidence is at least this: below it the policy has a person decide.
    double sureFrom = 0.5;
};

/// One finding a record. `truth` as for testDisagreement, which decides between agree and disagree; `model`: calibrated
/// predictions, one distribution a record, none where there is no prediction. Both of another number of items:
/// Input; Cancelled after a stop request.
base::Result<std::vector<RecordAmbiguity>> findAmbiguity(const Ratings &ratings, const LabelDistributions &truth,
                                                         const LabelDistributions &model, const AmbiguityTest &test,
                                                         const ConsensusRun &run);

} // namespace secondlook::agreement
