#include "classify/vocabulary.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace secondlook::classify {

namespace {

constexpr float wordWeight = 2.0F; // best of 1, 2 and 3 in cross-validation

struct Counted
{
    FeatureKey key = 0;
    std::uint32_t texts = 0;
};

std::vector<Counted> textsWithFeature(std::span<const std::vector<FeatureKey>> texts)
{
    std::vector<FeatureKey> all;
    std::vector<FeatureKey> own;
    for (const std::vector<FeatureKey> &keys : texts) {
        own = keys;
        std::ranges::sort(own);
        const auto repeated = std::ranges::unique(own);
        all.insert(all.end(), own.begin(), repeated.begin());
    }
    std::ranges::sort(all);
    std::vector<Counted> counted;
    for (const FeatureKey key : all) {
        if (counted.empty() || counted.back().key != key)
            counted.push_back({key, 0});
        ++counted.back().texts;
    }
    return counted;
}

float dampened(std::uint32_t count)
{
    return count == 1 ? 1.0F : 1.0F + std::log(static_cast<float>(count));
}

} // namespace

Vocabulary::Vocabulary(std::vector<FeatureKey> keys, std::vector<float> worths)
    : m_keys(std::move(keys)), m_worths(std::move(worths))
{
    const auto free = static_cast<std::uint32_t>(m_keys.size());
    m_slots.assign(std::bit_ceil(std::max<std::size_t>(16, m_keys.size() * 2)), Slot{0, free});
    m_mask = static_cast<std::uint32_t>(m_slots.size() - 1);
    for (std::uint32_t feature = 0; feature < m_keys.size(); ++feature) {
        std::uint32_t slot = (m_keys[feature] >> 1U) & m_mask;
        while (m_slots[slot].feature != free)
            slot = (slot + 1) & m_mask;
        m_slots[slot] = {m_keys[feature], feature};
    }
}

Vocabulary Vocabulary::learned(std::span<const std::vector<FeatureKey>> texts, std::size_t limit)
{
    std::vector<Counted> counted = textsWithFeature(texts);
    if (counted.size() > limit) {
        std::ranges::stable_sort(counted, std::ranges::greater(), &Counted::texts);
        counted.resize(limit);
        std::ranges::sort(counted, {}, &Counted::key);
    }
    std::vector<FeatureKey> keys;
    std::vector<float> worths;
    for (const Counted &feature : counted) {
        const double rarity = (1.0 + static_cast<double>(texts.size())) / (1.0 + feature.texts);
        keys.push_back(feature.key);
        worths.push_back(static_cast<float>(std::log(rarity) + 1.0) * (isWordFeature(feature.key) ? wordWeight : 1.0F));
    }
    return {std::move(keys), std::move(worths)};
}

std::uint32_t Vocabulary::find(FeatureKey key) const
{
    std::uint32_t slot = (key >> 1U) & m_mask;
    while (m_slots[slot].key != key && m_slots[slot].feature != m_keys.size())
        slot = (slot + 1) & m_mask;
    return m_slots[slot].feature;
}

void Vocabulary::weigh(std::span<const FeatureKey> keys, std::vector<Term> &terms) const
{
    // All zero between calls; as long as the largest vocabulary that this thread has seen.
    static thread_local std::vector<std::uint32_t> counts;
    if (counts.size() < m_keys.size())
        counts.resize(m_keys.size());
    terms.clear();
    terms.reserve(keys.size());
    for (const FeatureKey key : keys) {
        const std::uint32_t feature = find(key);
        if (feature != m_keys.size() && counts[feature]++ == 0)
            terms.push_back({feature, 0.0F});
    }
    float squares = 0.0F;
    for (Term &term : terms) {
        term.value = dampened(counts[term.feature]) * m_worths[term.feature];
        counts[term.feature] = 0;
        squares += term.value * term.value;
    }
    const float scale = squares > 0.0F ? 1.0F / std::sqrt(squares) : 0.0F;
    for (Term &term : terms)
        term.value *= scale;
}

} // namespace secondlook::classify
