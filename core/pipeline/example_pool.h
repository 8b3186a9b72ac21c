#pragma once

#include "base/ids.h"
#include "classify/sketch_index.h"
#include "classify/vocabulary.h"
#include "domain/provider.h"
#include "servers/example_source.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace secondlook::pipeline {

/// A settled record that may be shown as an example.
struct PoolRecord
{
    base::RecordId id;
    std::string text;
    std::string label;
    std::int64_t textKey = 0; ///< the same for near-duplicates
};

/// Examples out of a pool of settled records, always the same for the same pool and rule. A record is never shown
/// itself or a near-duplicate of itself, nor two near-duplicates of each other: the first in the pool stands for all.
///
/// Nearest: by the cosine of weighed features, the nearest last, next to the record (Liu et al. 2022, section 3).
/// Diverse: the farthest from all that are chosen comes next (Gonzalez 1985, section 3), in turn for each label.
/// Fixed: as they stand in the pool.
class ExamplePool final : public servers::ExampleSource
{
public:
    /// `textKey` gives that of a text.
    ExamplePool(std::vector<PoolRecord> pool, const domain::ExampleRule &rule,
                std::function<std::int64_t(std::string_view)> textKey);

    std::vector<servers::SettledExample> examplesFor(const domain::Record &record) const override;
    std::size_t size() const { return m_pool.size(); }

private:
    void keepOneOfNearDuplicates();
    void learn();
    void spread();
    std::vector<std::size_t> nearestTo(const std::string &text) const;

    std::vector<PoolRecord> m_pool;
    domain::ExampleRule m_rule;
    std::function<std::int64_t(std::string_view)> m_textKey;
    classify::Vocabulary m_vocabulary;
    std::vector<classify::Sketch> m_sketches; ///< of m_pool, where the rule needs them
    classify::SketchIndex m_index;            ///< names them by their place, from 1
    std::vector<std::size_t> m_order;         ///< of those that are the same for every record
};

} // namespace secondlook::pipeline
