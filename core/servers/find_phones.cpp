#include "servers/digit_runs.h"

#include <algorithm>
#include <optional>
#include <string>

namespace secondlook::servers {

namespace {

constexpr std::size_t leastPhoneDigits = 7;
constexpr std::size_t mostPhoneDigits = 15;
constexpr std::size_t mostPhoneGroups = 10;

/// How countries group numbers that begin with neither + nor 0, as lengths of the groups.
constexpr std::string_view nationalShapes[] = {
    "10",      "11",      "3-4",     "4-4",     "5-5",     "3-6",       "3-7",      "3-3-3",   "3-3-4",
    "3-4-3",   "3-4-4",   "4-3-3",   "2-3-4",   "2-4-4",   "2-5-4",     "3-2-2",    "1-3-3-3", "1-3-3-4",
    "1-3-4-4", "3-2-2-2", "2-2-2-2", "2-3-2-2", "3-3-2-2", "1-3-3-2-2", "2-2-2-2-2"};

constexpr std::size_t mostNationalGroups = 5;

constexpr std::string_view currencySigns[] = {"€", "$", "£", "¥", "₹", "EUR", "USD", "GBP", "CHF"};

/// Some groups of a run: from `first` to before `end`.
struct Piece
{
    const DigitRun &run;
    std::size_t first;
    std::size_t end;
    std::size_t rowBegins; ///< the group after the last date or number of the run

    std::size_t groups() const { return end - first; }
    std::string_view group(std::size_t i) const { return run.group(first + i); }
    std::string_view gapBefore(std::size_t i) const { return run.gapBefore(first + i); }
    std::size_t begins() const { return run.groups[first].begin; }
    std::size_t ends() const { return run.groups[end - 1].end; }
    std::size_t digits() const
    {
        std::size_t all = 0;
        for (std::size_t i = first; i < end; ++i)
            all += run.digitsOf(i);
        return all;
    }
    bool gapsHold(char sign) const
    {
        return groups() > 1 && run.text.substr(begins(), ends() - begins()).find(sign) != std::string_view::npos;
    }
};

bool parts(std::string_view gap)
{
    for (std::size_t at = 0; at < gap.size(); ++at)
        if (gap[at] == '(' || blankAt(gap, at) > 0)
            return true;
    return false;
}

/// Whether the piece is no part of something longer, such as 4711-030-1234567.
bool standsApart(const Piece &piece)
{
    const DigitRun &run = piece.run;
    const bool beginsApart = piece.first == 0 || parts(run.gapBefore(piece.first));
    const bool endsApart =
        piece.end == run.groups.size() ? !isWordAfter(run.text, piece.ends()) : parts(run.gapBefore(piece.end));
    return beginsApart && endsApart;
}

int numberOf(std::string_view digits)
{
    int number = 0;
    for (const char digit : digits.substr(0, 4))
        number = number * 10 + (digit - '0');
    return number;
}

bool isYear(std::string_view digits)
{
    return digits.size() == 4 && numberOf(digits) >= 1900 && numberOf(digits) <= 2099;
}

bool isUpTo(std::string_view digits, int most)
{
    return digits.size() <= 2 && numberOf(digits) >= 1 && numberOf(digits) <= most;
}

bool isDayAndMonth(std::string_view one, std::string_view other)
{
    return (isUpTo(one, 31) && isUpTo(other, 12)) || (isUpTo(one, 12) && isUpTo(other, 31));
}

/// 31.12.2024, 12/31/24, 2024-12-31, 12/2024, 2019-2024; the blanks of 31 12 2024 too.
bool isDate(const Piece &piece)
{
    if (!standsApart(piece))
        return false;
    if (piece.groups() == 2) {
        const bool isSpan = isYear(piece.group(0)) || isUpTo(piece.group(0), 12);
        return isSpan && isYear(piece.group(1)) && !parts(piece.gapBefore(1));
    }
    if (piece.groups() != 3 || piece.gapBefore(1) != piece.gapBefore(2))
        return false;
    if (isYear(piece.group(0)))
        return isDayAndMonth(piece.group(1), piece.group(2));
    const bool isShort = piece.group(2).size() == 2 && !parts(piece.gapBefore(1));
    return isDayAndMonth(piece.group(0), piece.group(1)) && (isYear(piece.group(2)) || isShort);
}

struct Opening
{
    std::size_t begin = 0;
    bool plus = false;
    bool bracket = false;
};

/// The + and ( before the first digit of a piece.
Opening openingOf(const Piece &piece, std::size_t from)
{
    Opening opening{piece.begins()};
    const std::string_view text = piece.run.text;
    const std::size_t least = piece.first == 0 ? from : piece.run.groups[piece.first - 1].end;
    const bool closes = piece.gapsHold(')');
    for (int i = 0; i < 2 && opening.begin > least; ++i) {
        const char sign = text[opening.begin - 1];
        if (sign == '+' && !opening.plus)
            opening.plus = true;
        else if (sign == '(' && !opening.bracket && closes)
            opening.bracket = true;
        else
            break;
        --opening.begin;
    }
    return opening;
}

/// A number that hangs on something else is a part of its name: ORD-0301234567, #5551234, /0301234567.
bool hangsOn(std::string_view text, std::size_t begin)
{
    if (begin == 0)
        return false;
    const char before = text[begin - 1];
    if (isWordBefore(text, begin) || before == '#' || before == '_')
        return true;
    if (before == ',' && begin > 1)
        return text[begin - 2] >= '0' && text[begin - 2] <= '9';
    return std::string_view("-/@").find(before) != std::string_view::npos && isWordBefore(text, begin - 1);
}

bool isMoney(const Piece &piece)
{
    std::string_view before = piece.run.text.substr(0, piece.begins());
    std::string_view after = piece.run.text.substr(piece.ends());
    if (before.ends_with(' '))
        before.remove_suffix(1);
    after.remove_prefix(blankAt(after, 0));
    const bool hasDecimals = after.size() > 1 && after[0] == ',' && after[1] >= '0' && after[1] <= '9';
    return hasDecimals || after.starts_with('%') || std::ranges::any_of(currencySigns, [&](std::string_view sign) {
               return before.ends_with(sign) || after.starts_with(sign);
           });
}

std::string shapeOf(const Piece &piece)
{
    std::string shape;
    for (std::size_t i = 0; i < piece.groups(); ++i)
        shape += (i == 0 ? "" : "-") + std::to_string(piece.group(i).size());
    return shape;
}

/// Thousands set apart (1.234.567, 150 000 000), parts of a network address.
bool isInThousands(const Piece &piece)
{
    for (std::size_t i = 1; i < piece.groups(); ++i)
        if (piece.group(i).size() != 3)
            return false;
    return piece.groups() > 1 && (piece.gapsHold('.') || piece.group(piece.groups() - 1) == "000");
}

/// The group after the date that begins with group `first`; `first` where none does.
std::size_t dateEnd(const DigitRun &run, std::size_t first)
{
    for (std::size_t groups = 3; groups >= 2; --groups)
        if (first + groups <= run.groups.size() && isDate({run, first, first + groups, first}))
            return first + groups;
    return first;
}

/// Groups that are parted by blanks like those around them: nothing tells where a number begins.
bool isWithinRow(const Piece &piece)
{
    bool hasBlanks = false;
    for (std::size_t i = 1; i < piece.groups(); ++i)
        hasBlanks = hasBlanks || parts(piece.gapBefore(i));
    const bool isWholeRow = piece.first == piece.rowBegins &&
                            (piece.end == piece.run.groups.size() || dateEnd(piece.run, piece.end) > piece.end);
    return hasBlanks && !isWholeRow;
}

/// A number with neither + nor 0 in front: taken only in groups that countries use.
bool isNational(const Piece &piece)
{
    if (piece.groups() > mostNationalGroups)
        return false;
    const std::string shape = shapeOf(piece);
    if (std::ranges::find(nationalShapes, shape) == std::end(nationalShapes) || piece.gapsHold('/') || isMoney(piece) ||
        isWithinRow(piece) || isInThousands(piece))
        return false;
    const char first = piece.group(0).front();
    const bool americanTen = shape == "10" && first >= '2' && piece.group(0)[3] >= '2';
    const bool americanEleven = shape == "11" && first == '1' && piece.group(0)[1] >= '2' && piece.group(0)[4] >= '2';
    if (piece.groups() == 1)
        return americanTen || americanEleven;
    if (piece.groups() == 2 && (piece.gapsHold('.') || (shape == "3-4" && parts(piece.gapBefore(1)))))
        return false; // a fraction; two numbers that follow each other
    return piece.group(0).size() > 1 || first == '1' || first == '7' || first == '8';
}

bool isPhone(const Piece &piece, const Opening &opening)
{
    const std::size_t digits = piece.digits();
    if (digits < leastPhoneDigits || digits > mostPhoneDigits || !standsApart(piece) ||
        hangsOn(piece.run.text, opening.begin))
        return false;
    if (opening.plus)
        return true;
    const std::string_view area = piece.group(0);
    if (opening.bracket && area.size() <= 5)
        return piece.gapBefore(1).starts_with(')') || area.starts_with('0');
    if (area.starts_with('0'))
        return !area.starts_with("000") && (area.size() > 1 || (piece.groups() > 1 && piece.gapBefore(1) != "."));
    return isNational(piece);
}

/// Whether the groups from `end` on begin with an area code, and are enough for a number of their own.
bool isFollowedByNumber(const DigitRun &run, std::size_t end)
{
    const std::size_t last = std::min(run.groups.size(), end + mostPhoneGroups);
    return end < last && run.digitsOf(end) >= 3 && run.group(end).starts_with('0') &&
           Piece{run, end, last, end}.digits() >= leastPhoneDigits;
}

/// The longest phone number that begins with group `first`; where the groups are too many for one, rather one that
/// leaves another whole.
std::optional<TextRange> phoneFrom(const DigitRun &run, std::size_t first, std::size_t rowBegins, std::size_t from,
                                   std::size_t &end)
{
    const std::size_t last = std::min(run.groups.size(), first + mostPhoneGroups);
    const bool mayBeTwo = Piece{run, first, last, rowBegins}.digits() > mostPhoneDigits;
    for (const bool beforeAnother : {true, false}) {
        for (end = last; end > first; --end) {
            if (beforeAnother && (!mayBeTwo || !isFollowedByNumber(run, end)))
                continue;
            const Piece piece{run, first, end, rowBegins};
            const Opening opening = openingOf(piece, from);
            if (isPhone(piece, opening))
                return TextRange{opening.begin, piece.ends()};
        }
    }
    return std::nullopt;
}

} // namespace

TextRanges findPhones(std::string_view text, TextRange part)
{
    TextRanges found;
    for (DigitRun run = nextDigitRun(text, part); !run.groups.empty(); run = nextDigitRun(text, part)) {
        std::size_t rowBegins = 0;
        for (std::size_t first = 0; first < run.groups.size();) {
            const bool hasPlus = openingOf({run, first, first + 1, rowBegins}, part.begin).plus;
            std::size_t end = hasPlus ? first : dateEnd(run, first);
            if (end == first) {
                if (const auto phone = phoneFrom(run, first, rowBegins, part.begin, end))
                    found.push_back(*phone);
            }
            if (end > first)
                rowBegins = end;
            first = std::max(end, first + 1);
        }
        part.begin = run.groups.back().end;
    }
    return found;
}

} // namespace secondlook::servers
