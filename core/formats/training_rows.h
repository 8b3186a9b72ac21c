#pragma once

#include "domain/label_schema.h"
#include "formats/row_format.h"

#include <memory>

namespace secondlook::formats {

/// fastText: "__label__refund text", one record a line. Labels lose their blanks; a companion maps them back.
std::unique_ptr<RowFormat> fastTextRows(const domain::LabelSchema &schema);

/// spaCy's text categories as JSON lines: every label is a key of `cats`, with 1 or 0, or its share of a soft label.
std::unique_ptr<RowFormat> spacyRows(const domain::LabelSchema &schema);

} // namespace secondlook::formats
