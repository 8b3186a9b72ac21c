#include "domain/field_value.h"

#include "base/text.h"

#include <algorithm>
#include <set>

namespace secondlook::domain {

namespace {

using base::Status;

/// Checks one value against its field.
class ValueCheck
{
public:
    ValueCheck(const SchemaField &field, std::size_t characters)
        : m_field(field), m_characters(static_cast<std::int64_t>(characters))
    {
    }

    Status check(const FieldValue &value) const
    {
        if (std::holds_alternative<NoAnswer>(value))
            return m_field.nullable ? Status() : refuse("an answer is needed; the field is not nullable");
        switch (m_field.kind) {
        case FieldKind::Choice:
            return checkAs<std::string>(value, "one label is expected", &ValueCheck::checkLabel);
        case FieldKind::MultiChoice:
            return checkAs<std::vector<std::string>>(value, "a list of labels is expected", &ValueCheck::checkLabels);
        case FieldKind::Scale:
            return checkAs<std::int64_t>(value, "a number is expected", &ValueCheck::checkStep);
        case FieldKind::YesNo:
            return std::holds_alternative<bool>(value) ? Status() : refuse("yes or no is expected");
        case FieldKind::Text:
            return checkAs<std::string>(value, "a text is expected", &ValueCheck::checkText);
        case FieldKind::Spans:
            break;
        }
        return checkAs<std::vector<TextSpan>>(value, "a list of spans is expected", &ValueCheck::checkSpans);
    }

private:
    tl::unexpected<base::Error> refuse(const std::string &message) const
    {
        return base::fail(base::ErrorCode::Usage, message, "field " + m_field.name);
    }

    template <typename T>
    Status checkAs(const FieldValue &value, const char *expected,
                   Status (ValueCheck::*checkHeld)(const T &) const) const
    {
        const T *held = std::get_if<T>(&value);
        return held ? (this->*checkHeld)(*held) : refuse(expected);
    }

    Status checkLabel(const std::string &label) const
    {
        if (!m_field.labelNamed(label))
            return refuse("'" + base::shortened(label, 80) + "' is not one of its labels");
        return {};
    }

    Status checkCount(std::size_t given, const std::string &what) const
    {
        const auto words = [&what](int count) { return std::to_string(count) + " " + what + (count == 1 ? "" : "s"); };
        const int count = static_cast<int>(given);
        if (count < m_field.atLeast)
            return refuse("at least " + words(m_field.atLeast) + " needed, not " + std::to_string(count));
        if (m_field.atMost > 0 && count > m_field.atMost)
            return refuse("at most " + words(m_field.atMost) + " allowed, not " + std::to_string(count));
        return {};
    }

    Status checkLabels(const std::vector<std::string> &labels) const
    {
        std::set<std::string_view> seen;
        for (const std::string &label : labels) {
            SECONDLOOK_TRY(checkLabel(label));
            if (!seen.insert(label).second)
                return refuse("'" + label + "' is given twice");
        }
        return checkCount(labels.size(), "label");
    }

    Status checkStep(const std::int64_t &step) const
    {
        if (step < m_field.lowest || step > m_field.highest)
            return refuse(std::to_string(step) + " is not on the scale from " + std::to_string(m_field.lowest) +
                          " to " + std::to_string(m_field.highest));
        return {};
    }

    Status checkText(const std::string &text) const
    {
        if (!base::isUtf8(text) || text.find('\0') != std::string::npos)
            return refuse("the text is not UTF-8, or holds the character U+0000");
        const auto length = static_cast<std::int64_t>(base::codePointCount(text));
        if (length > m_field.mostCharacters)
            return refuse("the text has " + base::grouped(length) + " characters, at most " +
                          base::grouped(m_field.mostCharacters) + " are allowed; shorten it");
        if (m_field.required && !m_field.nullable && base::trimmed(text).empty())
            return refuse("a text is needed");
        return {};
    }

    Status checkSpans(const std::vector<TextSpan> &spans) const
    {
        if (spans.size() > static_cast<std::size_t>(mostSpans))
            return refuse("more than 1,000 spans");
        for (const TextSpan &span : spans) {
            SECONDLOOK_TRY(checkLabel(span.label));
            if (span.begin < 0 || span.end <= span.begin || span.end > m_characters)
                return refuse("a span from " + std::to_string(span.begin) + " to " + std::to_string(span.end) +
                              " is not in the text of " + base::grouped(m_characters) + " characters");
        }
        std::vector<TextSpan> sorted = spans;
        std::ranges::sort(sorted);
        for (std::size_t i = 1; i < sorted.size(); ++i) {
            if (sorted[i] == sorted[i - 1] || (!m_field.mayOverlap && sorted[i].begin < sorted[i - 1].end))
                return refuse("the spans from " + std::to_string(sorted[i - 1].begin) + " and from " +
                              std::to_string(sorted[i].begin) +
                              (m_field.mayOverlap ? " are the same" : " overlap; remove one"));
        }
        return checkCount(spans.size(), "span");
    }

    const SchemaField &m_field;
    std::int64_t m_characters;
};

Status checkSecond(const FieldValue &value, const SchemaField &first, std::string_view label)
{
    const std::string where = "field " + first.second;
    const auto *second = std::get_if<std::string>(&value);
    if (!second || !first.labelNamed(*second))
        return base::fail(base::ErrorCode::Usage, "a second label is one of the labels of " + first.name, where);
    if (*second == label)
        return base::fail(base::ErrorCode::Usage, "the second label is the label itself; leave it out", where);
    return {};
}

/// What stands for a field that was left alone; nullptr where it has to be asked for.
const FieldValue *valueIfLeft(const SchemaField &field)
{
    static const FieldValue none = NoAnswer{};
    static const FieldValue noLabels = std::vector<std::string>();
    static const FieldValue noSpans = std::vector<TextSpan>();
    if (field.atLeast == 0 && field.kind == FieldKind::MultiChoice)
        return &noLabels;
    if (field.atLeast == 0 && field.kind == FieldKind::Spans)
        return &noSpans;
    return field.nullable ? &none : nullptr;
}

bool isTooShort(const FieldValue &value, const SchemaField &field)
{
    const auto least = static_cast<std::size_t>(field.atLeast);
    if (const auto *labels = std::get_if<std::vector<std::string>>(&value))
        return labels->size() < least;
    const auto *spans = std::get_if<std::vector<TextSpan>>(&value);
    return spans && spans->size() < least;
}

} // namespace

Status validateValues(const FieldValues &values, const LabelSchema &schema, std::string_view label,
                      std::size_t characters)
{
    for (const auto &[name, value] : values) {
        if (!name.empty() && name == schema.fields.front().second) {
            SECONDLOOK_TRY(checkSecond(value, schema.fields.front(), label));
            continue;
        }
        const auto field = std::ranges::find(schema.furtherFields(), name, &SchemaField::name);
        if (field == schema.furtherFields().end())
            return base::fail(base::ErrorCode::Usage, "the label schema has no such further field", "field " + name);
        SECONDLOOK_TRY(ValueCheck(*field, characters).check(value));
    }
    for (const SchemaField &field : schema.furtherFields()) {
        if (field.required && !values.contains(field.name))
            return base::fail(base::ErrorCode::Usage, "an answer is needed", "field " + field.name);
    }
    return {};
}

FieldValues completed(FieldValues values, const LabelSchema &schema)
{
    for (const SchemaField &field : schema.furtherFields()) {
        if (const FieldValue *value = valueIfLeft(field); field.required && value)
            values.emplace(field.name, *value);
    }
    return values;
}

std::vector<std::string> missingFields(const FieldValues &values, const LabelSchema &schema)
{
    std::vector<std::string> missing;
    for (const SchemaField &field : schema.furtherFields()) {
        const auto value = values.find(field.name);
        if (value == values.end() ? field.required && !valueIfLeft(field) : isTooShort(value->second, field))
            missing.push_back(field.name);
    }
    return missing;
}

} // namespace secondlook::domain
