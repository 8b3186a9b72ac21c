#include "quality/declared_fields.h"

#include "base/characters.h"
#include "base/text.h"

#include <algorithm>
#include <string_view>

namespace secondlook::quality {

namespace {

/// Without blanks at both sides; empty where there is no such field.
std::string_view valueOf(const domain::Record &record, std::string_view name)
{
    const std::string_view segment = record.segment;
    if (segment.size() > name.size() && segment.starts_with(name) && segment[name.size()] == '=')
        return base::trimmed(segment.substr(name.size() + 1));
    const auto field = std::ranges::find(record.fields, name, &domain::Field::name);
    return field == record.fields.end() ? std::string_view() : base::trimmed(field->value);
}

bool sameInAnyCase(std::string_view a, std::string_view b)
{
    std::size_t atA = 0;
    std::size_t atB = 0;
    while (atA < a.size() && atB < b.size()) {
        if (base::character(base::nextCodePoint(a, atA)).lower != base::character(base::nextCodePoint(b, atB)).lower)
            return false;
    }
    return atA == a.size() && atB == b.size();
}

} // namespace

bool lacksField(const domain::Record &record, const DeclaredFields &declared)
{
    return std::ranges::any_of(declared.required,
                               [&](const std::string &name) { return valueOf(record, name).empty(); });
}

bool fieldsDisagree(const domain::Record &record, const DeclaredFields &declared)
{
    return std::ranges::any_of(declared.agreeing, [&](const auto &names) {
        const std::string_view first = valueOf(record, names.first);
        const std::string_view second = valueOf(record, names.second);
        return !first.empty() && !second.empty() && !sameInAnyCase(first, second);
    });
}

} // namespace secondlook::quality
