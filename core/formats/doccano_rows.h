#pragma once

#include "formats/row_format.h"

#include <memory>

namespace secondlook::formats {

/// Lines of doccano's text classification: id, text, the record's fields, label, Comments.
std::unique_ptr<RowFormat> doccanoRows();

} // namespace secondlook::formats
