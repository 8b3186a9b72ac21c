#include "pipeline/output_size.h"

#include <algorithm>

namespace secondlook::pipeline {

double OutputSize::expected(double most) const
{
    return m_added == 0 ? most : std::min(m_high, most);
}

void OutputSize::add(double tokens)
{
    m_kept[m_added % mostKept] = tokens;
    ++m_added;
    const std::size_t count = std::min(m_added, mostKept);
    auto sorted = m_kept;
    const auto high = sorted.begin() + static_cast<std::ptrdiff_t>(count * 9 / 10);
    std::nth_element(sorted.begin(), high, sorted.begin() + static_cast<std::ptrdiff_t>(count));
    m_high = *high;
}

} // namespace secondlook::pipeline
