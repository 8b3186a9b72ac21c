#pragma once

#include "classify/text_features.h"

#include <cstdint>
#include <span>
#include <vector>

namespace secondlook::classify {

/// One feature of a text that the vocabulary knows.
struct Term
{
    std::uint32_t feature = 0; ///< position in the vocabulary
    float value = 0.0F;
};

/// The features a model knows, with what each is worth: its inverse document frequency, twice that for whole words.
class Vocabulary
{
public:
    Vocabulary() : Vocabulary({}, {}) {} ///< knows nothing
    /// `keys` strictly ascending; one worth for each.
    Vocabulary(std::vector<FeatureKey> keys, std::vector<float> worths);

    /// From the features of each training text. Keeps the `limit` features that occur in most texts. The worth is
    /// log((1 + texts) / (1 + texts with the feature)) + 1.
    static Vocabulary learned(std::span<const std::vector<FeatureKey>> texts, std::size_t limit);

    std::size_t size() const { return m_keys.size(); }
    const std::vector<FeatureKey> &keys() const { return m_keys; }
    const std::vector<float> &worths() const { return m_worths; }

    /// Sets `terms` to the known features in the order of their first occurrence: (1 + log count) * worth, scaled to
    /// Euclidean length 1. Empty where nothing is known. Safe from any thread.
    void weigh(std::span<const FeatureKey> keys, std::vector<Term> &terms) const;

    /// Position of a feature, or size() where it is unknown.
    std::uint32_t find(FeatureKey key) const;

private:
    struct Slot
    {
        FeatureKey key = 0;
        std::uint32_t feature = 0;
    };

    std::vector<FeatureKey> m_keys;
    std::vector<float> m_worths;
    std::vector<Slot> m_slots; ///< open addressing, at most half full; feature == size() marks a free slot
    std::uint32_t m_mask = 0;
};

} // namespace secondlook::classify
