#pragma once

#include "formats/dataset_writer.h"
#include "formats/row_format.h"

#include <memory>

namespace secondlook::formats {

/// A suite of Great Expectations 1.x that holds the table of the same rows (format "csv", one record a row) to what it
/// is now: its columns, how many rows, which labels, ids that do not repeat, texts and labels that are there.
std::unique_ptr<RowFormat> expectationRows(const WriterSettings &settings);

} // namespace secondlook::formats
