#include "base/clock.h"

#include <array>
#include <charconv>
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

namespace {

/// Takes fixed-width parts off the front of a time.
class TimeParts
{
public:
    explicit TimeParts(std::string_view text) : m_rest(text) {}

    int number(std::size_t digits)
    {
        int value = 0;
        const bool fits = m_rest.size() >= digits;
        const auto end = std::from_chars(m_rest.data(), m_rest.data() + (fits ? digits : 0), value);
        m_good = m_good && fits && end.ec == std::errc() && end.ptr == m_rest.data() + digits && value >= 0;
        m_rest.remove_prefix(fits ? digits : m_rest.size());
        return value;
    }
    bool skip(std::string_view oneOf)
    {
        const bool there = !m_rest.empty() && oneOf.find(m_rest.front()) != std::string_view::npos;
        m_rest.remove_prefix(there ? 1 : 0);
        return there;
    }
    void need(std::string_view oneOf) { m_good = skip(oneOf) && m_good; }
    /// Milliseconds of a fraction of any length.
    int fraction()
    {
        int millis = 0;
        int scale = 100;
        while (!m_rest.empty() && m_rest.front() >= '0' && m_rest.front() <= '9') {
            millis += (m_rest.front() - '0') * scale;
            scale /= 10;
            m_rest.remove_prefix(1);
        }
        return millis;
    }
    bool isGood() const { return m_good; }
    bool isDone() const { return m_good && m_rest.empty(); }
    std::string_view rest() const { return m_rest; }

private:
    std::string_view m_rest;
    bool m_good = true;
};

} // namespace

std::optional<TimeMs> parseIsoTime(std::string_view text)
{
    TimeParts parts(text);
    const int year = parts.number(4);
    parts.need("-");
    const int month = parts.number(2);
    parts.need("-");
    const int day = parts.number(2);
    parts.need("T ");
    const int hour = parts.number(2);
    parts.need(":");
    const int minute = parts.number(2);
    int second = 0;
    int millis = 0;
    if (parts.skip(":")) {
        second = parts.number(2);
        millis = parts.skip(".,") ? parts.fraction() : 0;
    }
    int offset = 0;
    if (!parts.skip("Zz") && parts.isGood() && !parts.rest().empty()) {
        const int sign = parts.rest().front() == '-' ? -1 : 1;
        parts.need("+-");
        offset = parts.number(2) * 60;
        parts.skip(":");
        offset = sign * (offset + parts.number(2));
    }
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (!parts.isDone() || !date.ok() || hour > 23 || minute > 59 || second > 60)
        return std::nullopt;
    const TimeMs days = std::chrono::sys_days(date).time_since_epoch().count();
    return (((days * 24 + hour) * 60 + minute - offset) * 60 + second) * 1000 + millis;
}

} // namespace secondlook::base
