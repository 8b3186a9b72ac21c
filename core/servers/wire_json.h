#pragma once

#include "servers/model_answer.h"

#include <nlohmann/json.hpp>
#include <string_view>

namespace secondlook::servers {

/// The value under `key` of an object; null where `value` is no object or has none.
const nlohmann::json &member(const nlohmann::json &value, std::string_view key);
/// A text, or "" where it is none.
std::string textOf(const nlohmann::json &value);
/// A whole number from 0 to TokenUsage::mostBelievable, or the nearest of these; 0 where it is none.
std::int64_t countOf(const nlohmann::json &value);

} // namespace secondlook::servers
