#pragma once

#include "datasets/export_row.h"

#include <string>

namespace secondlook::formats {

/// The header of the CSV export, with its line end. Lines end in CR LF (RFC 4180).
std::string csvHeader(const std::vector<std::string> &answers = {});

/// Appends the row: the columns of the header, where `fields` is one JSON object and `reviewers` are joined by "|" ("|"
/// and "\" inside a name are written "\|" and "\\"). What is not known is an empty cell. A cell that a spreadsheet
/// would run as a formula (it begins with = + - @, a tab or a carriage return) gets a ' in front.
void appendCsvRow(std::string &out, const datasets::ExportRow &row);

/// Appends one cell, guarded and quoted where it has to be.
void appendCsvCell(std::string &out, std::string_view cell);

} // namespace secondlook::formats
