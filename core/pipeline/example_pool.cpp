#include "pipeline/example_pool.h"

#include "base/text.h"
#include "classify/text_features.h"
#include "classify/text_sketch.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <unordered_set>

namespace secondlook::pipeline {

using domain::ExampleChoice;

namespace {

constexpr std::size_t pooledFeatures = 100'000;
/// Of a sketch's nearest so many are compared whole.
constexpr std::size_t comparedWhole = 100;
/// Of the examples that are the same for all, so many times the count are put in order: some may not fit.
constexpr std::size_t spareExamples = 3;

} // namespace

ExamplePool::ExamplePool(std::vector<PoolRecord> pool, const domain::ExampleRule &rule,
                         std::function<std::int64_t(std::string_view)> textKey)
    : m_pool(std::move(pool)), m_rule(rule), m_textKey(std::move(textKey))
{
    keepOneOfNearDuplicates();
    if (m_rule.choice == ExampleChoice::Fixed) {
        m_order.resize(m_pool.size());
        std::iota(m_order.begin(), m_order.end(), std::size_t{0});
        return;
    }
    learn();
    if (m_rule.choice == ExampleChoice::Diverse)
        spread();
}

void ExamplePool::keepOneOfNearDuplicates()
{
    std::unordered_set<std::int64_t> keys;
    std::erase_if(m_pool, [&](const PoolRecord &record) { return !keys.insert(record.textKey).second; });
}

void ExamplePool::learn()
{
    std::vector<std::vector<classify::FeatureKey>> features;
    classify::TextFeatures reading;
    for (const PoolRecord &record : m_pool) {
        reading.read(record.text);
        features.push_back(reading.keys());
    }
    m_vocabulary = classify::Vocabulary::learned(features, pooledFeatures);
    for (std::size_t i = 0; i < m_pool.size(); ++i) {
        m_sketches.push_back(sketchOf(m_vocabulary, classify::weighedText(m_vocabulary, m_pool[i].text)));
        m_index.put({static_cast<std::int64_t>(i) + 1}, m_sketches.back());
    }
}

void ExamplePool::spread()
{
    std::map<std::string, std::size_t> chosenOf; // by label
    for (const PoolRecord &record : m_pool)
        chosenOf[record.label] = 0;
    std::vector<double> nearness(m_pool.size(), -1.0); // to the nearest that is chosen
    std::vector<bool> isChosen(m_pool.size(), false);
    const std::size_t most = std::min(m_pool.size(), spareExamples * static_cast<std::size_t>(m_rule.count));
    while (m_order.size() < most) {
        std::size_t next = m_pool.size();
        for (std::size_t i = 0; i < m_pool.size(); ++i) {
            if (isChosen[i])
                continue;
            const auto rank = [&](std::size_t at) { return std::pair(chosenOf[m_pool[at].label], nearness[at]); };
            if (next == m_pool.size() || rank(i) < rank(next))
                next = i;
        }
        isChosen[next] = true;
        ++chosenOf[m_pool[next].label];
        m_order.push_back(next);
        for (std::size_t i = 0; i < m_pool.size(); ++i)
            nearness[i] = std::max(nearness[i], classify::cosine(m_sketches[i], m_sketches[next]));
    }
}

std::vector<std::size_t> ExamplePool::nearestTo(const std::string &text) const
{
    const auto terms = classify::weighedText(m_vocabulary, text);
    std::vector<std::pair<double, std::size_t>> near;
    for (const base::RecordId found : m_index.nearest(sketchOf(m_vocabulary, terms), comparedWhole)) {
        const auto place = static_cast<std::size_t>(found.value - 1);
        near.emplace_back(-classify::cosine(terms, classify::weighedText(m_vocabulary, m_pool[place].text)), place);
    }
    std::ranges::sort(near);
    std::vector<std::size_t> places;
    for (const auto &[distance, place] : near)
        places.push_back(place);
    return places;
}

std::vector<servers::SettledExample> ExamplePool::examplesFor(const domain::Record &record) const
{
    const std::int64_t own = m_textKey(record.text);
    const bool nearest = m_rule.choice == ExampleChoice::Nearest;
    std::vector<servers::SettledExample> examples;
    auto left = static_cast<std::size_t>(m_rule.characters);
    for (const std::size_t place : nearest ? nearestTo(record.text) : m_order) {
        if (examples.size() == static_cast<std::size_t>(m_rule.count))
            break;
        const PoolRecord &one = m_pool[place];
        const std::size_t length = base::codePointCount(one.text);
        if (one.textKey == own || one.id == record.id || length > left)
            continue;
        left -= length;
        examples.push_back({one.text, one.label});
    }
    if (nearest)
        std::ranges::reverse(examples);
    return examples;
}

} // namespace secondlook::pipeline
