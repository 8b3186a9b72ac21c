#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace secondlook::base {

/// Milliseconds since 1970-01-01 UTC.
using TimeMs = std::int64_t;

/// Where the time comes from, so that tests own it. Safe to call from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual TimeMs now() const = 0;
    /// How long to wait until that much time has passed: as long, unless it is a test's, which may let it pass at once.
    virtual std::chrono::milliseconds toWait(std::chrono::milliseconds time) const { return time; }
};

class SystemClock final : public Clock
{
public:
    TimeMs now() const override;
};

/// ISO 8601 in UTC with milliseconds: "2025-05-14T09:12:03.250Z".
std::string isoTime(TimeMs time);
/// Reads ISO 8601 with date and time, a fraction of a second, and "Z" or an offset; without either it is UTC. What is
/// finer than a millisecond is cut off. None where the text is no such time.
std::optional<TimeMs> parseIsoTime(std::string_view text);

} // namespace secondlook::base
