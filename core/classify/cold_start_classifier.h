#pragma once

#include "classify/linear_classifier.h"
#include "domain/label_schema.h"

#include <string>

namespace secondlook::classify {

/// Stands in for the linear classifier before any label is there: compares a text with what the label schema says about
/// each label (name, title, definition, examples; as one document each) by the cosine of their TF-IDF vectors (Salton &
/// Buckley 1988). Its confidence is a ranking, not a probability: it is not calibrated, so routing sends all to people.
class ColdStartClassifier final : public Classifier
{
public:
    /// The schema must have passed domain::validate().
    explicit ColdStartClassifier(const domain::LabelSchema &schema);

    std::string name() const override { return m_linear.name(); }
    std::string modelVersion() const override { return m_linear.modelVersion(); }
    bool isCalibrated() const override { return false; }
    void classify(std::span<const domain::Record> records, std::span<domain::PredictionResult> results) const override;
    std::vector<domain::Evidence> evidence(const domain::Record &record, std::uint16_t label,
                                           std::size_t limit) const override;

private:
    LinearClassifier m_linear;
};

} // namespace secondlook::classify
