#pragma once

#include "datasets/dataset_card.h"
#include "datasets/export_row.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook::formats {

struct WrittenFile
{
    std::string path;
    std::int64_t bytes = 0;
    std::string sha256; ///< in hex
};

/// Rows that a format cannot hold.
struct LeftOut
{
    std::string reason; ///< continues "3 rows left out: "
    std::int64_t rows = 0;
};

/// Why rows with a soft label instead of a label are left out.
inline constexpr std::string_view ambiguousReason =
    "they are ambiguous, and this format has one label a row; jsonl takes soft labels";

/// Takes rows one at a time and writes one or several files. Nothing is visible before finish(); each file, and a
/// folder as one thing, appears whole.
class DatasetWriter : public datasets::RowWriter
{
public:
    /// The card to write, where it is not that of the settings. Before finish().
    virtual void describe(const datasets::DatasetCard & /*card*/) {}
    virtual std::vector<WrittenFile> files() const = 0; ///< after finish()
    virtual const std::vector<LeftOut> &leftOut() const = 0;
    virtual std::int64_t rowsWritten() const = 0;
};

/// What stands in one row of a table.
enum class TableLayout {
    Records, ///< one record, with its label and where that comes from
    Long,    ///< one annotation
    Wide,    ///< one record, with a column for each reviewer
};

struct WriterSettings
{
    domain::LabelSchema schema;
    datasets::DatasetCard card; ///< counts of rows are the writer's own
    TableLayout layout = TableLayout::Records;
    bool formulaGuard = true;           ///< tables: cells that a spreadsheet would run get a ' in front
    bool byteOrderMark = false;         ///< tables: begin with the mark by which spreadsheets know UTF-8
    std::vector<std::string> reviewers; ///< in order of name; for TableLayout::Wide
};

/// A writer in a named format (one of exportFormats()) to the file or, for "huggingface", the folder `path`. Errors:
/// a format that there is not, a place that cannot be written, a folder that is not empty.
[[nodiscard]] base::Result<std::unique_ptr<DatasetWriter>>
makeDatasetWriter(std::string_view format, const std::string &path, WriterSettings settings);

std::vector<std::string> exportFormats();

} // namespace secondlook::formats
