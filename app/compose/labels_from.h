#pragma once

#include "base/result.h"
#include "domain/label_schema.h"
#include "formats/record_reader.h"

#include <string>

namespace secondlook::compose {

/// A label schema with the labels that a file uses, in the order in which they first come up: those of answers, true
/// labels, and labels known already. Its one field has the name of the question in the file, else "label". `format` as
/// in ImportRequest.
[[nodiscard]] base::Result<domain::LabelSchema> labelsFrom(const std::string &file, const std::string &format,
                                                           const formats::ColumnChoice &columns = {});

} // namespace secondlook::compose
