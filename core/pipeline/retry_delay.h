#pragma once

#include <chrono>
#include <cstdint>
#include <string_view>

namespace secondlook::pipeline {

inline constexpr std::chrono::milliseconds firstRetryDelay{500};
inline constexpr std::chrono::milliseconds longestRetryDelay{60'000};

/// How long to wait before a record is tried again after `failures` (at least 1) attempts in a row that failed, where
/// the server does not say: evenly between 0 and a time that doubles from firstRetryDelay to longestRetryDelay ("full
/// jitter", Brooker 2015). The same under the same seed, however many threads there are.
std::chrono::milliseconds retryDelay(std::string_view recordId, int failures, std::uint64_t seed);

} // namespace secondlook::pipeline
