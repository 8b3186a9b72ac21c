#include "servers/wire_json.h"

#include <algorithm>

namespace secondlook::servers {

using nlohmann::json;

const json &member(const json &value, std::string_view key)
{
    static const json none;
    if (!value.is_object())
        return none;
    const auto found = value.find(key);
    return found == value.end() ? none : *found;
}

std::string textOf(const json &value)
{
    return value.is_string() ? value.get<std::string>() : std::string();
}

std::int64_t countOf(const json &value)
{
    return value.is_number_integer()
               ? std::clamp<std::int64_t>(value.get<std::int64_t>(), 0, TokenUsage::mostBelievable)
               : 0;
}

} // namespace secondlook::servers
