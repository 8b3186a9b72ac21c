#pragma once

#include <cstdint>
#include <numeric>
#include <vector>

namespace secondlook::datasets {

/// Groups of the numbers below `size` that grow together (Tarjan 1975). A group is named after its smallest member, so
/// that the order of joining changes nothing. Four bytes a number.
class DisjointSets
{
public:
    explicit DisjointSets(std::size_t size) : m_parents(size) { std::iota(m_parents.begin(), m_parents.end(), 0U); }

    std::uint32_t groupOf(std::uint32_t member)
    {
        while (m_parents[member] != member) {
            m_parents[member] = m_parents[m_parents[member]];
            member = m_parents[member];
        }
        return member;
    }

    void join(std::uint32_t a, std::uint32_t b)
    {
        a = groupOf(a);
        b = groupOf(b);
        if (a < b)
            m_parents[b] = a;
        else
            m_parents[a] = b;
    }

    /// The group of every number.
    std::vector<std::uint32_t> all()
    {
        std::vector<std::uint32_t> groups(m_parents.size());
        for (std::uint32_t i = 0; i < groups.size(); ++i)
            groups[i] = groupOf(i);
        return groups;
    }

private:
    std::vector<std::uint32_t> m_parents;
};

} // namespace secondlook::datasets
