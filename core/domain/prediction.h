#pragma once

#include <cstdint>
#include <string>
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

/// A classifier's answer for one record.
struct Prediction
{
    std::uint16_t label = 0;    ///< position in the label schema
    float confidence = 0.0F;    ///< calibrated probability that `label` is right, where the classifier is calibrated
    float rawConfidence = 0.0F; ///< before calibration
    float other = 0.0F;         ///< probability of all labels that are not in `scores`
    std::uint32_t signals = 0;  ///< bits of domain::Signal
    std::vector<LabelScore> scores; ///< most probable first, at most keptScores
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
