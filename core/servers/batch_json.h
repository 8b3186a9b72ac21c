#pragma once

#include "servers/wire_json.h"

#include <string>
#include <string_view>

namespace secondlook::servers {

/// The document; null where it is none, is no UTF-8, or is nested deeper than BatchWire::mostNesting.
nlohmann::json batchJson(std::string_view text);
/// Letters, digits, '-' and '_', at most 200: what may stand in an address. Empty where the value is anything else.
std::string batchIdOf(const nlohmann::json &value);
/// One line of plain text, at most 300 bytes.
std::string batchWords(const std::string &text);

} // namespace secondlook::servers
