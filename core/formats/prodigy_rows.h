#pragma once

#include "domain/label_schema.h"
#include "formats/row_format.h"

#include <memory>

namespace secondlook::formats {

/// Lines of Prodigy's choice interface, one for each answer; a record that nobody answered has one without a session.
/// Hashes are written where they were read, never made.
std::unique_ptr<RowFormat> prodigyRows(const domain::LabelSchema &schema);

} // namespace secondlook::formats
