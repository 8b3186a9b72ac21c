#pragma once

#include "formats/dataset_writer.h"
#include "formats/row_format.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook::formats {

/// How a table is written.
struct TableDialect
{
    char delimiter = ',';
    bool formulaGuard = true; ///< a cell that a spreadsheet would run as a formula gets a ' in front
};

/// Appends one cell, quoted where it has to be. The guard is for cells that begin with = + - @, a tab or a carriage
/// return.
void appendCsvCell(std::string &out, std::string_view cell, const TableDialect &dialect = {});

/// Whether a spreadsheet would run the cell: it begins with = + - @, a tab or a carriage return.
bool startsLikeAFormula(std::string_view cell);

/// The header of TableLayout::Records.
std::vector<std::string> recordTableColumns(const domain::LabelSchema &schema);

/// Rows of a delimited table (RFC 4180; lines end in CR LF) in the layout of the settings. docs/formats.md has the
/// columns. What is not known is an empty cell.
std::unique_ptr<RowFormat> csvRows(const WriterSettings &settings, char delimiter);

} // namespace secondlook::formats
