#include "base/clock.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <ctime>

namespace secondlook::base {

TimeMs SystemClock::now() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

std::string isoTime(TimeMs time)
{
    TimeMs millis = time % 1000;
    if (millis < 0)
        millis += 1000;
    const std::time_t seconds = (time - millis) / 1000;
    std::tm utc{};
    gmtime_r(&seconds, &utc);
    std::array<char, 80> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%04d-%02d-%02dT%02d:%02d:%02d.%03dZ", utc.tm_year + 1900,
                  utc.tm_mon + 1, utc.tm_mday, utc.tm_hour, utc.tm_min, utc.tm_sec, static_cast<int>(millis));
    return buffer.data();
}

} // namespace secondlook::base
