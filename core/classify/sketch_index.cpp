#include "classify/sketch_index.h"

#include "classify/sketch_product.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace secondlook::classify {

void SketchIndex::put(base::RecordId record, const Sketch &sketch)
{
    const auto [place, isNew] = m_places.try_emplace(record.value, m_records.size());
    const float length = std::max(1.0F, std::sqrt(static_cast<float>(product(sketch, sketch))));
    if (isNew) {
        m_records.push_back(record);
        m_sketches.push_back(sketch);
        m_lengths.push_back(length);
    } else {
        m_sketches[place->second] = sketch;
        m_lengths[place->second] = length;
    }
}

void SketchIndex::remove(base::RecordId record)
{
    const auto found = m_places.find(record.value);
    if (found == m_places.end())
        return;
    const std::size_t place = found->second;
    m_places.erase(found);
    if (place + 1 < m_records.size()) {
        m_records[place] = m_records.back();
        m_sketches[place] = m_sketches.back();
        m_lengths[place] = m_lengths.back();
        m_places[m_records[place].value] = place;
    }
    m_records.pop_back();
    m_sketches.pop_back();
    m_lengths.pop_back();
}

std::vector<base::RecordId> SketchIndex::nearest(const Sketch &sketch, std::size_t count) const
{
    std::vector<std::pair<float, std::size_t>> near(m_records.size());
    for (std::size_t i = 0; i < near.size(); ++i)
        near[i] = {static_cast<float>(product(sketch, m_sketches[i])) / m_lengths[i], i};
    const std::size_t kept = std::min(count, near.size());
    std::partial_sort(near.begin(), near.begin() + std::ptrdiff_t(kept), near.end(), std::greater());
    std::vector<base::RecordId> records;
    for (std::size_t i = 0; i < kept; ++i)
        records.push_back(m_records[near[i].second]);
    return records;
}

} // namespace secondlook::classify
