#pragma once

#include "datasets/export_row.h"
#include "domain/label_schema.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook::formats {

/// A column of the data files, which all rows have with values of one type or null.
struct HuggingFaceColumn
{
    std::string_view name;
    std::string_view features; ///< its type as YAML; empty for the label, whose type names the labels
    std::string_view croissantType;
};
std::span<const HuggingFaceColumn> huggingFaceColumns();

/// The list `features` of dataset_info as YAML, indented by two.
std::string huggingFaceFeatures(const std::vector<domain::Label> &labels);

/// Appends a row as one line of JSON.
void appendHuggingFaceRow(std::string &out, const datasets::ExportRow &row);

} // namespace secondlook::formats
