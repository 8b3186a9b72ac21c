#include "agreement/consensus_distributions.h"

#include <algorithm>

namespace secondlook::agreement {

void addUpByLabel(std::vector<LabelProbability> &shares)
{
    // Stable, so that a sum does not depend on how the sort treats equal labels.
    if (!std::ranges::is_sorted(shares, {}, &LabelProbability::label))
        std::ranges::stable_sort(shares, {}, &LabelProbability::label);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < shares.size(); ++i)
        if (kept > 0 && shares[kept - 1].label == shares[i].label)
            shares[kept - 1].probability += shares[i].probability;
        else
            shares[kept++] = shares[i];
    shares.resize(kept);
}

void LabelDistributions::reserve(std::size_t items, std::size_t shares)
{
    m_begins.reserve(items + 1);
    m_shares.reserve(shares);
}

void LabelDistributions::append(std::span<const LabelProbability> shares)
{
    m_shares.insert(m_shares.end(), shares.begin(), shares.end());
    m_begins.push_back(m_shares.size());
}

void LabelDistributions::append(const LabelDistributions &further)
{
    const std::size_t before = m_shares.size();
    m_shares.insert(m_shares.end(), further.m_shares.begin(), further.m_shares.end());
    for (std::size_t item = 0; item < further.items(); ++item)
        m_begins.push_back(before + further.m_begins[item + 1]);
}

double LabelDistributions::of(std::size_t item, std::uint32_t label) const
{
    const auto shares = of(item);
    const auto found = std::ranges::lower_bound(shares, label, {}, &LabelProbability::label);
    return found != shares.end() && found->label == label ? found->probability : 0.0;
}

std::optional<LabelProbability> LabelDistributions::best(std::size_t item) const
{
    const auto shares = of(item);
    if (shares.empty())
        return {};
    return *std::ranges::max_element(shares, {}, &LabelProbability::probability); // the first of equal ones
}

bool LabelDistributions::isTied(std::size_t item) const
{
    const auto highest = best(item);
    return highest && std::ranges::count(of(item), highest->probability, &LabelProbability::probability) > 1;
}

} // namespace secondlook::agreement
