#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace secondlook::agreement {

/// A label and its probability, 0..1.
struct LabelProbability
{
    std::uint32_t label = 0;
    double probability = 0.0;

    bool operator==(const LabelProbability &) const = default;
};

/// Sorts by label and makes one of those with the same label: the sum, added up in the order they came in.
void addUpByLabel(std::vector<LabelProbability> &shares);

/// How probable each label is, item by item; only labels with a share take room, so that a million labels do no harm.
/// Serves what a consensus says of items as well as what a model predicted for them. Filled from one thread, item
/// after item; read from any.
class LabelDistributions
{
public:
    void reserve(std::size_t items, std::size_t shares);
    /// The next item: its labels ascending, each once. None where nothing is known of the item.
    void append(std::span<const LabelProbability> shares);
    /// The next items.
    void append(const LabelDistributions &further);

    std::size_t items() const { return m_begins.size() - 1; }
    /// Number of shares of all items.
    std::size_t size() const { return m_shares.size(); }
    /// The shares of item 0 <= item < items(), labels ascending.
    std::span<const LabelProbability> of(std::size_t item) const
    {
        return std::span(m_shares).subspan(m_begins[item], m_begins[item + 1] - m_begins[item]);
    }
    /// 0 where the label has no share.
    double of(std::size_t item, std::uint32_t label) const;
    /// The most probable label, of several the first in label order; null where nothing is known of the item.
    std::optional<LabelProbability> best(std::size_t item) const;
    /// Whether several labels share the highest probability.
    bool isTied(std::size_t item) const;

    bool operator==(const LabelDistributions &) const = default;

private:
    std::vector<std::size_t> m_begins{0}; ///< item -> its first place in m_shares, and the end of the last
    std::vector<LabelProbability> m_shares;
};

} // namespace secondlook::agreement
