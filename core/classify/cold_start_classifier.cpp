#include "classify/cold_start_classifier.h"

namespace secondlook::classify {

namespace {

/// Turns a cosine of 0 to 1 into a decision value: the higher, the more the best label stands out.
constexpr float sharpness = 12.0F;

std::vector<FeatureKey> documentOf(const domain::Label &label)
{
    std::vector<std::string_view> parts = {label.name, label.title, label.definition};
    parts.insert(parts.end(), label.examples.begin(), label.examples.end());
    std::vector<FeatureKey> keys;
    TextFeatures features;
    for (const std::string_view part : parts) {
        features.read(part);
        keys.insert(keys.end(), features.keys().begin(), features.keys().end());
    }
    return keys;
}

LinearModel modelOf(const domain::LabelSchema &schema)
{
    std::vector<std::vector<FeatureKey>> documents;
    LinearModel model;
    model.labelCount = static_cast<std::uint32_t>(schema.labels().size());
    for (std::uint16_t label = 0; label < model.labelCount; ++label) {
        if (!schema.isOffered(label))
            continue;
        model.classes.push_back(label);
        documents.push_back(documentOf(schema.labels()[label]));
    }
    model.vocabulary = Vocabulary::learned(documents, featureLimit(documents.size()));
    model.makeRoom();
    std::vector<Term> terms;
    for (std::size_t label = 0; label < documents.size(); ++label) {
        std::vector<float> weights(model.vocabulary.size(), 0.0F);
        model.vocabulary.weigh(documents[label], terms);
        for (const Term &term : terms)
            weights[term.feature] = sharpness * term.value;
        model.setColumn(label, weights, -sharpness);
    }
    return model;
}

} // namespace

ColdStartClassifier::ColdStartClassifier(const domain::LabelSchema &schema) : m_linear(modelOf(schema), "linear-0") {}

void ColdStartClassifier::classify(std::span<const domain::Record> records,
                                   std::span<domain::PredictionResult> results) const
{
    m_linear.classify(records, results);
}

std::vector<domain::Evidence> ColdStartClassifier::evidence(const domain::Record &record, std::uint16_t label,
                                                            std::size_t limit) const
{
    return m_linear.evidence(record, label, limit);
}

} // namespace secondlook::classify
