#pragma once

#include "formats/row_format.h"

#include <memory>
#include <string>

namespace secondlook::formats {

/// Appends the row as one JSON object and a line feed: id, text, segment, fields, label, label_source, gold, source,
/// confidence, model_label, model_version, policy_version, schema_version, reviewers, decided_at, annotations, split,
/// weight. Every key is always there; what is not known (no model, no run) is null.
void appendJsonlRow(std::string &out, const datasets::ExportRow &row);

std::unique_ptr<RowFormat> jsonlRows();

/// Appends a record's fields as one JSON object, in their order.
void appendFieldsObject(std::string &out, const std::vector<domain::Field> &fields);

} // namespace secondlook::formats
