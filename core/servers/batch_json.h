#pragma once

#include "servers/batch_wire.h"
#include "servers/wire_json.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace secondlook::servers {

/// The document; null where it is none, is no UTF-8, or is nested deeper than BatchWire::mostNesting.
nlohmann::json batchJson(std::string_view text);
/// Letters, digits, '-' and '_', at most 200: what may stand in an address. Empty where the value is anything else.
std::string batchIdOf(const nlohmann::json &value);
/// As countOf(); none where it is no number.
std::optional<std::int64_t> batchCountOf(const nlohmann::json &value);
/// A page of a list of batches, of which `statusIn` reads one. None where one cannot be read: it may be the one that is
/// looked for.
std::optional<BatchList> batchListIn(std::string_view body,
                                     std::optional<BatchStatus> (*statusIn)(const nlohmann::json &));
/// One line of plain text, at most 300 bytes.
std::string batchWords(const std::string &text);

} // namespace secondlook::servers
