#pragma once

#include "datasets/export_row.h"

#include <array>
#include <cstdint>
#include <string>

namespace secondlook::datasets {

/// 128 bits of SHA-256.
using RowDigest = std::array<std::uint8_t, 16>;

/// Over all that a row says but its split and weight: the record, its label and where it comes from, every answer. Each
/// part goes in with its length, numbers in little-endian order. `scratch` keeps memory from row to row.
RowDigest digestOf(const ExportRow &row, std::string &scratch);

} // namespace secondlook::datasets
