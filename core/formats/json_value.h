#pragma once

#include "formats/json_row_parser.h"

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace secondlook::formats {

/// JSON whose keys stay in the order of the file.
using Json = nlohmann::ordered_json;

/// Appends a value as compact JSON, in the same spelling as the functions of json_text.h.
void appendJson(std::string &out, const Json &value);
std::string compactJson(const Json &value);

/// A value as the text of a field: a string as it is, null as nothing, anything else as compact JSON.
std::string fieldText(const Json &value);

/// The value under `key`, or null where `object` is none or has no such key.
const Json &valueAt(const Json &object, std::string_view key);
/// The string under `key`, or "" where there is none.
std::string stringAt(const Json &object, std::string_view key);

/// Reads objects one by one, within limits on depth, keys and their length. Refuses a key that stands twice.
class JsonObjectParser
{
public:
    explicit JsonObjectParser(const ReadLimits &limits) : m_check(limits) {}
    /// Why the bytes are no object, in words for people; empty where `object` holds it.
    std::string parse(std::string_view bytes, Json &object);

private:
    JsonRowParser m_check;
    ParsedRow m_row;
};

} // namespace secondlook::formats
