#pragma once

#include <cstdint>

namespace secondlook::servers {

/// What a server says that one request took. It is a server's word: whoever counts with it takes what is below 0 for 0
/// and what is above mostBelievable for that.
struct TokenUsage
{
    static constexpr std::int64_t mostBelievable = 100'000'000;

    std::int64_t input = 0;  ///< all of them
    std::int64_t cached = 0; ///< of `input`, those that the server had in its cache
    std::int64_t output = 0;

    bool operator==(const TokenUsage &) const = default;
};

} // namespace secondlook::servers
