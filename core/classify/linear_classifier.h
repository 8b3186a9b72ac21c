#pragma once

#include "classify/classifier.h"
#include "classify/linear_model.h"

#include <string>
#include <string_view>

namespace secondlook::classify {

/// The built-in classifier: logistic regression, one class against the rest, over words, pairs of words and pieces of
/// words. Made by trainLinear() or from bytes.
class LinearClassifier final : public Classifier
{
public:
    LinearClassifier(LinearModel model, std::string modelVersion);

    /// From the bytes of serialize(). Bytes that were damaged or come from elsewhere are an error, never a crash.
    [[nodiscard]] static base::Result<LinearClassifier> load(std::string_view bytes, std::string modelVersion);
    std::string serialize() const { return toBytes(m_model); }

    std::string name() const override { return "linear"; }
    std::string modelVersion() const override { return m_modelVersion; }
    bool isCalibrated() const override { return true; }
    void classify(std::span<const domain::Record> records, std::span<domain::PredictionResult> results) const override;
    /// A word's weight is what it adds to the decision value of `label` minus that of the strongest other label, as a
    /// share of all words' additions; a pair of words counts half for each. A word that speaks against `label` names
    /// the label it speaks for most.
    std::vector<domain::Evidence> evidence(const domain::Record &record, std::uint16_t label,
                                           std::size_t limit) const override;

    /// Calibrated confidence and correctness of every training example, predicted by a model that had not seen it.
    /// What a policy's auto threshold is taken from.
    const calibration::HeldOutPredictions &heldOut() const { return m_model.heldOut; }
    std::size_t labelCount() const { return m_model.labelCount; } ///< labels of the schema it was made for
    /// Positions of the labels that it can give, rising.
    const std::vector<std::uint16_t> &classes() const { return m_model.classes; }
    std::size_t classCount() const { return m_model.classes.size(); }
    const Vocabulary &vocabulary() const { return m_model.vocabulary; }

private:
    LinearModel m_model;
    std::string m_modelVersion;
};

} // namespace secondlook::classify
