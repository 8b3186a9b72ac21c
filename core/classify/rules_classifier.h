#pragma once

#include "classify/classifier.h"
#include "classify/pattern.h"
#include "domain/label_schema.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace secondlook::classify {

/// Labels by rules that a person wrote. The first rule of the document whose conditions all hold gives the label:
///
///     {"rules": [{"label": "refund", "confidence": 0.9, "ignore_case": true,
///                 "when": {"text": "money back|refund", "segment": "^channel=email$", "fields": {"country":
///                 "^DE$"}}}],
///      "default": {"label": "other", "confidence": 0.1}}
///
/// Every condition is a Pattern searched in the text, the segment or the named field; one that the record lacks does
/// not hold. "confidence" (0..1, 1 where it is not named) is what the author says, so nothing is calibrated.
/// "ignore_case" is true where it is not named. Without a default, a record that no rule takes is a permanent failure
/// "no_rule_matches".
class RulesClassifier final : public Classifier
{
public:
    /// Errors are of code Input, with the JSON path of the place (for example "rules[2].when.text") as their context.
    [[nodiscard]] static base::Result<RulesClassifier>
    fromJson(std::string_view document, const domain::LabelSchema &schema, std::string modelVersion);

    std::string name() const override { return "rules"; }
    std::string modelVersion() const override { return m_modelVersion; }
    bool isCalibrated() const override { return false; }
    void classify(std::span<const domain::Record> records, std::span<domain::PredictionResult> results) const override;

    struct Outcome
    {
        std::uint16_t label = 0;
        float confidence = 1.0F;
    };

    struct Rule
    {
        Outcome outcome;
        std::optional<Pattern> text;
        std::optional<Pattern> segment;
        std::vector<std::pair<std::string, Pattern>> fields; ///< by name
    };

private:
    domain::PredictionResult predict(const domain::Record &record) const;

    std::vector<Rule> m_rules;
    std::optional<Outcome> m_default;
    std::string m_modelVersion;
};

} // namespace secondlook::classify
