#pragma once

#include "datasets/export_row.h"
#include "formats/output_file.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook::formats {

/// A writer of export rows in a named format ("jsonl" or "csv") into `file`, which must outlive it. finish() commits.
/// `answers` names the further fields, which every row then has in this order. The columns and the formula guard of CSV
/// are described in docs/formats.md.
[[nodiscard]] base::Result<std::unique_ptr<datasets::RowWriter>>
makeRowWriter(std::string_view format, OutputFile &file, const std::vector<std::string> &answers = {});
std::vector<std::string> exportFormats();
/// Whether rows without a label, which have a distribution instead, can be written; a table has one label a row.
bool takesSoftLabels(std::string_view format);

} // namespace secondlook::formats
