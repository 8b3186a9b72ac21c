#include "formats/json_value.h"

#include "formats/json_text.h"

namespace secondlook::formats {

void appendJson(std::string &out, const Json &value)
{
    if (value.is_string()) {
        appendJsonString(out, value.get_ref<const std::string &>());
    } else if (value.is_object()) {
        char before = '{';
        for (const auto &[key, member] : value.items()) {
            out += before;
            appendJsonString(out, key);
            out += ':';
            appendJson(out, member);
            before = ',';
        }
        out += before == '{' ? "{}" : "}";
    } else if (value.is_array()) {
        char before = '[';
        for (const Json &element : value) {
            out += before;
            appendJson(out, element);
            before = ',';
        }
        out += before == '[' ? "[]" : "]";
    } else {
        out += value.dump();
    }
}

std::string compactJson(const Json &value)
{
    std::string out;
    appendJson(out, value);
    return out;
}

std::string fieldText(const Json &value)
{
    if (value.is_null())
        return {};
    return value.is_string() ? value.get<std::string>() : compactJson(value);
}

const Json &valueAt(const Json &object, std::string_view key)
{
    static const Json none;
    if (!object.is_object())
        return none;
    const auto found = object.find(key);
    return found == object.end() ? none : *found;
}

std::string stringAt(const Json &object, std::string_view key)
{
    const Json &value = valueAt(object, key);
    return value.is_string() ? value.get<std::string>() : std::string();
}

std::string JsonObjectParser::parse(std::string_view bytes, Json &object)
{
    std::string complaint = m_check.parse(bytes, m_row);
    if (complaint.empty())
        object = Json::parse(bytes, nullptr, false);
    return complaint;
}

} // namespace secondlook::formats
