#pragma once

#include "domain/label_schema.h"
#include "formats/row_format.h"

#include <memory>

namespace secondlook::formats {

/// Records of Argilla as one JSON list in the nested form of its Python SDK, with responses by user and suggestions.
std::unique_ptr<RowFormat> argillaRows(const domain::LabelSchema &schema);

} // namespace secondlook::formats
