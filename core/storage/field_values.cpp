#include "storage/field_values.h"

#include <type_traits>

namespace secondlook::storage {

using domain::FieldValue;
using domain::FieldValues;
using domain::TextSpan;
using nlohmann::json;

namespace {

json spansJson(const std::vector<TextSpan> &spans)
{
    json list = json::array();
    for (const TextSpan &span : spans)
        list.push_back({{"begin", span.begin}, {"end", span.end}, {"label", span.label}});
    return {{"spans", std::move(list)}};
}

json valueJson(const FieldValue &value)
{
    return std::visit(
        [](const auto &held) -> json {
            using Held = std::decay_t<decltype(held)>;
            if constexpr (std::is_same_v<Held, domain::NoAnswer>)
                return nullptr;
            else if constexpr (std::is_same_v<Held, std::vector<TextSpan>>)
                return spansJson(held);
            else
                return held;
        },
        value);
}

std::optional<FieldValue> spansFrom(const json &object)
{
    const auto list = object.find("spans");
    if (object.size() != 1 || list == object.end() || !list->is_array())
        return {};
    std::vector<TextSpan> spans;
    for (const json &one : *list) {
        if (!one.is_object() || one.size() != 3 || !one.contains("begin") || !one["begin"].is_number_integer() ||
            !one.contains("end") || !one["end"].is_number_integer() || !one.contains("label") ||
            !one["label"].is_string())
            return {};
        spans.push_back(
            {one["begin"].get<std::int64_t>(), one["end"].get<std::int64_t>(), one["label"].get<std::string>()});
    }
    return spans;
}

std::optional<FieldValue> labelsFrom(const json &list)
{
    std::vector<std::string> labels;
    for (const json &one : list) {
        if (!one.is_string())
            return {};
        labels.push_back(one.get<std::string>());
    }
    return labels;
}

std::optional<FieldValue> valueFrom(const json &value)
{
    if (value.is_null())
        return domain::NoAnswer{};
    if (value.is_boolean())
        return value.get<bool>();
    if (value.is_number_integer())
        return value.get<std::int64_t>();
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_array())
        return labelsFrom(value);
    return value.is_object() ? spansFrom(value) : std::nullopt;
}

} // namespace

json valuesToJson(const FieldValues &values)
{
    json object = json::object();
    for (const auto &[name, value] : values)
        object[name] = valueJson(value);
    return object;
}

std::string valuesToText(const FieldValues &values)
{
    return values.empty() ? "{}" : valuesToJson(values).dump(-1, ' ', false, json::error_handler_t::replace);
}

std::optional<FieldValues> valuesFromText(const std::string &text)
{
    FieldValues values;
    if (text == "{}")
        return values;
    const json object = json::parse(text, nullptr, false);
    if (!object.is_object())
        return {};
    for (const auto &[name, value] : object.items()) {
        std::optional<FieldValue> read = valueFrom(value);
        if (!read)
            return {};
        values.emplace(name, std::move(*read));
    }
    return values;
}

} // namespace secondlook::storage
