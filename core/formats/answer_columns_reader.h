#pragma once

#include "formats/neighbour_reader.h"

#include <memory>

namespace secondlook::formats {

/// Records whose answers stand in columns of a table: "csv-long" has one annotation a row (item, annotator, label, and
/// the text), "csv-wide" a column "annotator.NAME" for each annotator. Reads what FileRecordReader reads and moves the
/// columns to where they belong.
[[nodiscard]] base::Result<std::unique_ptr<RecordReader>>
openAnswerColumns(std::unique_ptr<ByteSource> source, const std::string &format, const ImportSettings &settings);

} // namespace secondlook::formats
