#pragma once

#include "app/compose/project.h"
#include "base/ids.h"
#include "base/progress.h"
#include "calibration/held_out.h"
#include "classify/classifier.h"
#include "routing/router.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

namespace secondlook::compose {

struct LoadedClassifier
{
    std::shared_ptr<const classify::Classifier> classifier;
    routing::ConfidenceBasis basis; ///< under the project's policy
    std::string notice{};           ///< a sentence where the model is of an earlier label schema; else empty
};

/// "linear" (the latest trained version, or, before any training, one made from the label schema), "rules" (the latest
/// rules) or a model version such as "linear-2".
[[nodiscard]] base::Result<LoadedClassifier> loadClassifier(Project &project, const std::string &classifier);

/// Keeps a rules document as a model version, unless the latest one says the same. Gives its name.
[[nodiscard]] base::Result<std::string> addRules(Project &project, const std::string &document,
                                                 const std::string &file);

struct TrainRequest
{
    std::uint64_t seed = 1;
    int threads = 0;
    bool withAmbiguous = false; ///< records with a soft label train their most probable label; none measures the model
    std::stop_token stop;
    base::ProgressCallback progress;
};

struct TrainedModel
{
    std::string modelVersion;
    std::int64_t labels = 0;        ///< labelled records it was trained on, ambiguous ones among them
    std::int64_t ambiguous = 0;     ///< of these, the most probable label of a soft label
    std::int64_t ambiguousTied = 0; ///< ambiguous records left out, as no label is the most probable one
    std::int64_t classes = 0;       ///< labels of the schema that occur among them
    calibration::Interval accuracy;
    double ece = 0.0;
    std::string calibration; ///< how confidence was calibrated
    std::optional<double> autoThreshold;
    double seconds = 0.0;
    std::int64_t modelBytes = 0;
};

/// What `linear` says of the records it was trained on, each time by a model that had not seen the record.
struct OutOfFold
{
    std::map<base::RecordId, domain::Prediction> predictions;
};

/// Trains `linear` from all trusted labels and keeps it as a new model version.
[[nodiscard]] base::Result<TrainedModel> trainLinear(Project &project, const TrainRequest &request);

/// A version of `linear` that was trained from the labels of now.
struct LinearOfNow
{
    std::string modelVersion;
    bool isNew = false; ///< otherwise the latest version, which is made of the same labels and texts
    OutOfFold outOfFold;
};

/// Trains `linear` as the latest version was, with its seed and with ambiguous records where that had some, and takes
/// that version again where the same comes out to the byte. `request`: for a first version.
[[nodiscard]] base::Result<LinearOfNow> linearOfNow(Project &project, const TrainRequest &request);

} // namespace secondlook::compose
