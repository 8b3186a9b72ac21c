#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "calibration/held_out.h"
#include "classify/linear_classifier.h"

#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace secondlook::classify {

struct TrainingExample
{
    std::string text;        ///< valid UTF-8
    std::uint16_t label = 0; ///< position in the label schema
    bool measures = true;    ///< false: it is learned from, and no figure or calibration rests on it
};

struct TrainingOptions
{
    std::uint64_t seed = 1;
    int threads = 0; ///< 0: as many as the machine has. The result does not depend on it
    std::stop_token stop;
    base::ProgressCallback progress; ///< class trainings, from the threads that train, one call at a time
    std::string modelVersion = "linear-1";
    bool keepOutOfFold = false; ///< fills TrainingReport::outOfFold, which is large
};

struct TrainingReport
{
    calibration::Interval accuracy;          ///< of out-of-fold predictions, Wilson (1927), 95%
    double ece = 0.0;                        ///< of calibrated out-of-fold predictions, 15 equal-mass bins
    calibration::HeldOutPredictions heldOut; ///< what both were measured on, in the order of the examples that measure
    /// For each of `heldOut` the calibrated probabilities of all classes of the model, by a model that had not seen it.
    std::vector<float> outOfFold;
    double seconds = 0.0;
    int classes = 0; ///< labels with at least one example
    int examples = 0;
    int folds = 0;
    std::string calibrationMethod; ///< for people and files
};

struct TrainedLinear
{
    std::shared_ptr<const LinearClassifier> classifier;
    TrainingReport report;
};

/// Trains the built-in classifier. Each example is predicted once by a model that saw neither it nor a copy of it (same
/// words in the same order); each fold's confidence is calibrated by temperature scaling fitted on the other folds, so
/// that no figure of the report is measured on what it was fitted to. The model that is kept is trained on all
/// examples; at least one has to measure. The same examples and seed give the same bytes. Errors: Input where fewer
/// than two labels have examples, or a label is outside the schema; Cancelled after a stop request.
[[nodiscard]] base::Result<TrainedLinear> trainLinear(std::span<const TrainingExample> examples, std::size_t labelCount,
                                                      const TrainingOptions &options = {});

/// Name and version of the library that learns: "liblinear 2.30".
std::string learningLibrary();

} // namespace secondlook::classify
