#include "classify/linear_classifier.h"

#include "classify/linear_kernels.h"
#include "classify/prediction_maker.h"
#include "domain/tier.h"

#include <algorithm>
#include <exception>

namespace secondlook::classify {

namespace {

/// Memory that one thread uses again for every record.
struct Scratch
{
    TextFeatures features;
    std::vector<Term> terms;
    std::vector<float> sums;
    std::vector<float> scores;
    std::vector<float> probabilities;
};

void predict(const LinearModel &model, const domain::Record &record, domain::Prediction &prediction)
{
    static thread_local Scratch scratch;
    scratch.features.read(record.text);
    model.vocabulary.weigh(scratch.features.keys(), scratch.terms);
    scratch.sums.assign(model.rowWidth(), 0.0F);
    scratch.scores.resize(model.classes.size());
    scratch.probabilities.resize(model.classes.size());
    addWeightedRows(scratch.terms, model.weights.data(), scratch.sums);
    logSigmoids(scratch.sums, model.scales, model.biases, scratch.scores);

    prediction.signals = textSignals(scratch.features.words().size(), scratch.features.isCutShort()) |
                         (scratch.terms.empty() ? domain::NoKnownWords : 0U);
    softmax(scratch.scores, 1.0F, scratch.probabilities);
    prediction.rawConfidence = *std::max_element(scratch.probabilities.begin(), scratch.probabilities.end());
    softmax(scratch.scores, model.inverseTemperature, scratch.probabilities);
    setDistribution(scratch.probabilities, model.classes, prediction);
}

} // namespace

LinearClassifier::LinearClassifier(LinearModel model, std::string modelVersion)
    : m_model(std::move(model)), m_modelVersion(std::move(modelVersion))
{
}

base::Result<LinearClassifier> LinearClassifier::load(std::string_view bytes, std::string modelVersion)
{
    auto model = modelFromBytes(bytes);
    if (!model) {
        model.error().context = modelVersion;
        return tl::unexpected(std::move(model).error());
    }
    return LinearClassifier(std::move(*model), std::move(modelVersion));
}

void LinearClassifier::classify(std::span<const domain::Record> records,
                                std::span<domain::PredictionResult> results) const
{
    for (std::size_t i = 0; i < records.size(); ++i) {
        try {
            auto *prediction = std::get_if<domain::Prediction>(&results[i]);
            predict(m_model, records[i],
                    prediction != nullptr ? *prediction : results[i].emplace<domain::Prediction>());
        } catch (const std::exception &error) {
            results[i] = domain::Failure{true, "out_of_memory", error.what()};
        }
    }
}

} // namespace secondlook::classify
