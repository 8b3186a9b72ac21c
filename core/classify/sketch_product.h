#pragma once

#include "classify/text_sketch.h"

namespace secondlook::classify {

/// The scalar product; cannot overflow.
inline std::int32_t product(const Sketch &a, const Sketch &b)
{
    std::int32_t sum = 0;
    for (std::size_t i = 0; i < sketchSize; ++i)
        sum += static_cast<std::int16_t>(std::int16_t(a[i]) * std::int16_t(b[i]));
    return sum;
}

} // namespace secondlook::classify
