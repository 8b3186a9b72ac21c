#include "classify/linear_classifier.h"

#include "classify/linear_kernels.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace secondlook::classify {

namespace {

/// Splits the decision values of one text into what each word adds.
class WordAdditions
{
public:
    WordAdditions(const LinearModel &model, std::string_view text) : m_model(model)
    {
        m_features.read(text);
        model.vocabulary.weigh(m_features.keys(), m_terms);
        std::unordered_map<std::uint32_t, double> occurrences;
        for (const FeatureKey key : m_features.keys())
            occurrences[model.vocabulary.find(key)] += 1.0;
        for (const Term &term : m_terms) // a feature that occurs n times adds its n-th part each time
            m_parts[term.feature] = static_cast<double>(term.value) / occurrences[term.feature];
    }

    const std::vector<Word> &words() const { return m_features.words(); }

    /// What the word adds to each class.
    std::vector<double> of(std::size_t word) const
    {
        std::vector<double> additions(m_model.classes.size());
        const bool isLast = word + 1 == words().size();
        add(words()[word].firstFeature, word == 0 ? 1.0 : 0.5, additions);
        for (std::size_t i = words()[word].firstFeature + 1; i < words()[word].endFeature; ++i)
            add(i, 1.0, additions);
        add(words()[word].endFeature, isLast ? 1.0 : 0.5, additions);
        return additions;
    }

    std::vector<double> decisions() const
    {
        std::vector<float> sums(m_model.rowWidth());
        addWeightedRows(m_terms, m_model.weights.data(), sums);
        std::vector<double> decisions;
        for (std::size_t c = 0; c < m_model.classes.size(); ++c)
            decisions.push_back(static_cast<double>(sums[c] * m_model.scales[c] + m_model.biases[c]));
        return decisions;
    }

private:
    void add(std::size_t position, double share, std::vector<double> &additions) const
    {
        const std::uint32_t feature = m_model.vocabulary.find(m_features.keys()[position]);
        const auto part = m_parts.find(feature);
        if (part == m_parts.end())
            return;
        const std::int16_t *row = m_model.weights.data() + feature * m_model.rowWidth();
        for (std::size_t c = 0; c < additions.size(); ++c)
            additions[c] += share * part->second * static_cast<double>(m_model.scales[c]) * row[c];
    }

    const LinearModel &m_model;
    TextFeatures m_features;
    std::vector<Term> m_terms;
    std::unordered_map<std::uint32_t, double> m_parts; ///< by position in the vocabulary
};

std::size_t strongestOther(std::span<const double> values, std::size_t own)
{
    std::size_t best = own == 0 ? 1 : 0;
    for (std::size_t c = 0; c < values.size(); ++c)
        if (c != own && values[c] > values[best])
            best = c;
    return best;
}

} // namespace

std::vector<domain::Evidence> LinearClassifier::evidence(const domain::Record &record, std::uint16_t label,
                                                         std::size_t limit) const
{
    const auto found = std::ranges::lower_bound(m_model.classes, label);
    if (found == m_model.classes.end() || *found != label || m_model.classes.size() < 2)
        return {};
    const auto own = static_cast<std::size_t>(found - m_model.classes.begin());
    const WordAdditions additions(m_model, record.text);
    const std::size_t rival = strongestOther(additions.decisions(), own);

    std::vector<domain::Evidence> evidence;
    double total = 0.0;
    for (std::size_t word = 0; word < additions.words().size(); ++word) {
        const std::vector<double> added = additions.of(word);
        const double weight = added[own] - added[rival];
        total += std::abs(weight);
        const std::size_t speaksFor = weight > 0.0 ? own : strongestOther(added, own);
        evidence.push_back({additions.words()[word].begin, additions.words()[word].length, static_cast<float>(weight),
                            m_model.classes[speaksFor]});
    }
    std::erase_if(evidence, [](const domain::Evidence &word) { return word.weight == 0.0F; });
    for (domain::Evidence &word : evidence)
        word.weight = static_cast<float>(static_cast<double>(word.weight) / total);
    std::ranges::stable_sort(evidence, std::ranges::greater(),
                             [](const domain::Evidence &word) { return std::abs(word.weight); });
    evidence.resize(std::min(evidence.size(), limit));
    return evidence;
}

} // namespace secondlook::classify
