#include "servers/http_date.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <vector>

namespace secondlook::servers {

namespace {

constexpr std::size_t mostDateParts = 8;

/// What stands between spaces, commas, colons and hyphens; one part more than a date has where there are too many.
std::vector<std::string_view> dateParts(std::string_view text)
{
    static constexpr std::string_view between = " ,:-";
    std::vector<std::string_view> parts;
    for (auto begin = text.find_first_not_of(between); begin < text.size() && parts.size() <= mostDateParts;
         begin = text.find_first_not_of(between, begin)) {
        const auto end = std::min(text.find_first_of(between, begin), text.size());
        parts.push_back(text.substr(begin, end - begin));
        begin = end;
    }
    return parts;
}

/// -1 where the text is no number of one to four digits.
int smallNumber(std::string_view text)
{
    int value = -1;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() && text.size() <= 4 ? value : -1;
}

/// 0 where the text is no name of a month.
unsigned monthOf(std::string_view text)
{
    static constexpr std::array<std::string_view, 12> names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                            "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto found = std::ranges::find(names, text);
    return found == names.end() ? 0U : static_cast<unsigned>(found - names.begin()) + 1U;
}

int yearOf(std::string_view text, base::TimeMs wallNow)
{
    const int written = smallNumber(text);
    if (text.size() != 2 || written < 0)
        return written;
    const std::chrono::year_month_day today(std::chrono::floor<std::chrono::days>(
        std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(wallNow))));
    const int latest = static_cast<int>(today.year()) + 50;
    return latest - ((latest - written) % 100 + 100) % 100;
}

} // namespace

std::optional<base::TimeMs> parseHttpDate(std::string_view text, base::TimeMs wallNow)
{
    auto parts = dateParts(text);
    // "Sun, 06 Nov 1994 08:49:37 GMT" and "Sunday, 06-Nov-94 08:49:37 GMT", or "Sun Nov  6 08:49:37 1994".
    if (parts.size() == 7) {
        std::swap(parts[1], parts[2]);
        std::rotate(parts.begin() + 3, parts.begin() + 6, parts.end());
    } else if (parts.size() != mostDateParts || parts.back() != "GMT") {
        return std::nullopt;
    }
    namespace chr = std::chrono;
    const chr::year_month_day date{chr::year(yearOf(parts[3], wallNow)), chr::month(monthOf(parts[2])),
                                   chr::day(static_cast<unsigned>(std::max(smallNumber(parts[1]), 0)))};
    const int hour = smallNumber(parts[4]);
    const int minute = smallNumber(parts[5]);
    const int second = smallNumber(parts[6]);
    const auto within = [](int value, int most) { return value >= 0 && value <= most; };
    if (!date.ok() || date.year() < chr::year(0) || !within(hour, 23) || !within(minute, 59) || !within(second, 60))
        return std::nullopt;
    const auto time = chr::sys_days(date) + chr::hours(hour) + chr::minutes(minute) + chr::seconds(second);
    return chr::duration_cast<chr::milliseconds>(time.time_since_epoch()).count();
}

} // namespace secondlook::servers
