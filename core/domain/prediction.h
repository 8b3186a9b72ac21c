#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace secondlook::domain {

/// A label by its position in the label schema, with its probability in 0..1.
struct LabelScore
{
    std::uint16_t label = 0;
    float probability = 0.0F;

    bool operator==(const LabelScore &) const = default;
};

/// The distribution keeps at most this many labels; the rest is summed up as `other`.
inline constexpr std::size_t keptScores = 20;

/// Where a confidence was taken from. The numbers are stored: never renumber.
enum class ConfidenceFrom : std::uint8_t {
    Classifier = 0,         ///< a classifier in this process, or a prediction of before
    TokenProbabilities = 1, ///< of a model's answer
    PTrue = 2,              ///< the probability of "yes" to whether the label is right
    Votes = 3,              ///< several answers
    Verbalized = 4,         ///< what the model said
    OneAnswer = 5,          ///< one answer and nothing else that could be used
};
/// "token_probabilities", "p_true", "votes", "verbalized", "one_answer"; "" for a classifier.
std::string_view confidenceFromName(ConfidenceFrom from);
inline constexpr int confidenceFromCount = 6;

/// A classifier's answer for one record.
struct Prediction
{
    std::uint16_t label = 0;    ///< position in the label schema
    float confidence = 0.0F;    ///< calibrated probability that `label` is right, where the classifier is calibrated
    float rawConfidence = 0.0F; ///< before calibration
    float other = 0.0F;         ///< probability of all labels that are not in `scores`
    std::uint32_t signals = 0;  ///< bits of domain::Signal
    std::vector<LabelScore> scores; ///< most probable first, at most keptScores
    ConfidenceFrom confidenceFrom = ConfidenceFrom::Classifier;
};

/// A record that could not be labelled. A value, not an error of the run.
struct Failure
{
    bool transient = false; ///< trying again may help
    std::string reason;     ///< short snake_case name, e.g. "text_too_long"
    std::string detail;     ///< for people
    int attempts = 1;
    bool toPeople = false; ///< no model will do better: a person labels the record
};

using PredictionResult = std::variant<Prediction, Failure>;

/// One stretch of the text that spoke for or against a label.
struct Evidence
{
    std::size_t begin = 0;   ///< byte offset in the record's text
    std::size_t length = 0;  ///< bytes
    float weight = 0.0F;     ///< share of the decision value; above 0 speaks for the label
    std::uint16_t label = 0; ///< the label it speaks for
};

} // namespace secondlook::domain
