#pragma once

#include <cstdint>

namespace secondlook::storage {

/// A place for a turn: neighbouring turns come to places far from each other. Two multiplications modulo a prime
/// (Lehmer 1951); below 2^31 - 1, not negative.
constexpr std::int64_t scattered(std::int64_t turn)
{
    return ((turn + 1) * 2654435761LL % 4294967291LL) * 48271LL % 2147483647LL;
}

} // namespace secondlook::storage
