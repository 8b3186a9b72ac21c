#include "formats/field_value_text.h"

#include "base/text.h"
#include "formats/json_text.h"

#include <charconv>
#include <nlohmann/json.hpp>
#include <type_traits>

namespace secondlook::formats {

using base::Result;
using domain::FieldKind;
using domain::FieldValue;
using domain::SchemaField;
using domain::TextSpan;
using nlohmann::json;

namespace {

using Read = Result<std::optional<FieldValue>>;

template <typename T, typename Append> void appendList(std::string &out, const std::vector<T> &list, Append append)
{
    out += '[';
    for (const T &one : list) {
        if (&one != &list.front())
            out += ',';
        append(one);
    }
    out += ']';
}

std::vector<std::string> splitNames(std::string_view cell)
{
    std::vector<std::string> names(1);
    for (std::size_t i = 0; i < cell.size(); ++i) {
        if (cell[i] == '|')
            names.emplace_back();
        else
            names.back() += cell[i] == '\\' && i + 1 < cell.size() ? cell[++i] : cell[i];
    }
    return names;
}

tl::unexpected<base::Error> refuse(const SchemaField &field, const std::string &message)
{
    return base::fail(base::ErrorCode::Input, message, "field " + field.name);
}

Read parseStep(std::string_view cell, const SchemaField &field)
{
    std::int64_t step = 0;
    const auto end = std::from_chars(cell.data(), cell.data() + cell.size(), step);
    if (end.ec != std::errc() || end.ptr != cell.data() + cell.size())
        return refuse(field, "a number is expected, not \"" + base::shortened(cell, 40) + "\"");
    return step;
}

Read parseYesNo(std::string_view cell, const SchemaField &field)
{
    if (cell == "true" || cell == "yes")
        return true;
    if (cell == "false" || cell == "no")
        return false;
    return refuse(field, "true or false is expected, not \"" + base::shortened(cell, 40) + "\"");
}

Read parseSpans(std::string_view cell, const SchemaField &field)
{
    const auto wrong = [&field] {
        return refuse(field, R"(spans are a JSON list such as [{"begin":0,"end":4,"label":"name"}])");
    };
    const json list = json::parse(cell, nullptr, false);
    if (!list.is_array())
        return wrong();
    std::vector<TextSpan> spans;
    for (const json &one : list) {
        const auto isNumber = [&one](const char *key) { return one.contains(key) && one[key].is_number_integer(); };
        if (!one.is_object() || one.size() != 3 || !isNumber("begin") || !isNumber("end") || !one.contains("label") ||
            !one["label"].is_string())
            return wrong();
        spans.push_back(
            {one["begin"].get<std::int64_t>(), one["end"].get<std::int64_t>(), one["label"].get<std::string>()});
    }
    return spans;
}

} // namespace

void appendValueJson(std::string &out, const FieldValue &value)
{
    std::visit(
        [&out](const auto &held) {
            using Held = std::decay_t<decltype(held)>;
            if constexpr (std::is_same_v<Held, domain::NoAnswer>)
                out += "null";
            else if constexpr (std::is_same_v<Held, bool>)
                out += held ? "true" : "false";
            else if constexpr (std::is_same_v<Held, std::int64_t>)
                out += std::to_string(held);
            else if constexpr (std::is_same_v<Held, std::string>)
                appendJsonString(out, held);
            else if constexpr (std::is_same_v<Held, std::vector<std::string>>)
                appendList(out, held, [&out](const std::string &label) { appendJsonString(out, label); });
            else
                appendList(out, held, [&out](const TextSpan &span) {
                    out += "{\"begin\":" + std::to_string(span.begin) + ",\"end\":" + std::to_string(span.end) +
                           ",\"label\":";
                    appendJsonString(out, span.label);
                    out += '}';
                });
        },
        value);
}

std::string valueCell(const FieldValue &value)
{
    if (std::holds_alternative<domain::NoAnswer>(value))
        return {};
    if (const auto *text = std::get_if<std::string>(&value))
        return *text;
    if (const auto *labels = std::get_if<std::vector<std::string>>(&value))
        return joinedNames(*labels);
    std::string out;
    appendValueJson(out, value);
    return out;
}

Read parseValueCell(std::string_view cell, const SchemaField &field)
{
    if (cell.empty())
        return std::nullopt;
    switch (field.kind) {
    case FieldKind::Choice:
    case FieldKind::Text:
        return std::string(cell);
    case FieldKind::MultiChoice:
        return splitNames(cell);
    case FieldKind::Scale:
        return parseStep(cell, field);
    case FieldKind::YesNo:
        return parseYesNo(cell, field);
    case FieldKind::Spans:
        break;
    }
    return parseSpans(cell, field);
}

namespace {

std::optional<FieldValue> spansFromJson(const nlohmann::ordered_json &list)
{
    if (!list.is_array())
        return std::nullopt;
    std::vector<TextSpan> spans;
    for (const auto &one : list) {
        const auto number = [&one](const char *key, const char *other) -> std::optional<std::int64_t> {
            for (const char *name : {key, other}) {
                if (one.is_object() && one.contains(name) && one[name].is_number_integer())
                    return one[name].template get<std::int64_t>();
            }
            return std::nullopt;
        };
        const auto begin = number("begin", "start");
        const auto end = number("end", "end");
        if (!begin || !end || !one.contains("label") || !one["label"].is_string())
            return std::nullopt;
        spans.push_back({*begin, *end, one["label"].get<std::string>()});
    }
    return spans;
}

} // namespace

std::optional<FieldValue> valueFromJson(const nlohmann::ordered_json &value, const SchemaField &field)
{
    if (value.is_null())
        return domain::NoAnswer();
    switch (field.kind) {
    case FieldKind::Choice:
    case FieldKind::Text:
        return value.is_string() ? std::optional<FieldValue>(value.get<std::string>()) : std::nullopt;
    case FieldKind::Scale:
        return value.is_number_integer() ? std::optional<FieldValue>(value.get<std::int64_t>()) : std::nullopt;
    case FieldKind::YesNo:
        if (value.is_boolean())
            return value.get<bool>();
        return value == "yes" || value == "no" ? std::optional<FieldValue>(value == "yes") : std::nullopt;
    case FieldKind::Spans:
        return spansFromJson(value);
    case FieldKind::MultiChoice:
        break;
    }
    std::vector<std::string> labels;
    for (const auto &one : value) {
        if (!one.is_string())
            return std::nullopt;
        labels.push_back(one.get<std::string>());
    }
    return value.is_array() ? std::optional<FieldValue>(labels) : std::nullopt;
}

std::string joinedNames(const std::vector<std::string> &names)
{
    std::string all;
    for (const std::string &name : names) {
        if (&name != &names.front())
            all += '|';
        for (const char c : name) {
            if (c == '|' || c == '\\')
                all += '\\';
            all += c;
        }
    }
    return all;
}

} // namespace secondlook::formats
