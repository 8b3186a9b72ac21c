#include "pipeline/learned_ceiling.h"

#include <algorithm>
#include <cmath>

namespace secondlook::pipeline {

LearnedCeiling::LearnedCeiling(Shape shape) : m_shape(shape), m_fellFrom(shape.top) {}

double LearnedCeiling::at(Instant now) const
{
    if (!m_fell)
        return m_shape.top;
    using Seconds = std::chrono::duration<double>;
    const double since = std::max(Seconds(now - m_recoversFrom).count(), 0.0);
    const double progress = since / Seconds(m_shape.recovery).count() - 1.0;
    const double height = m_fellFrom * (1.0 + (1.0 - m_shape.fallTo) * std::pow(progress, 3));
    return std::clamp(height, m_shape.bottom, m_shape.top);
}

void LearnedCeiling::fall(Instant now, Instant recoverFrom)
{
    m_fellFrom = at(now);
    m_recoversFrom = recoverFrom;
    m_fell = true;
}

} // namespace secondlook::pipeline
