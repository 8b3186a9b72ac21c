#pragma once

#include "domain/label_schema.h"
#include "formats/row_format.h"

#include <memory>

namespace secondlook::formats {

/// Tasks of Label Studio as one JSON list, with answers by reviewer, predictions, and the labeling configuration as a
/// companion. docs/formats.md says what stands where.
std::unique_ptr<RowFormat> labelStudioRows(const domain::LabelSchema &schema);

} // namespace secondlook::formats
