#pragma once

#include "domain/label_schema.h"

#include <vector>

namespace secondlook::formats {

/// What may be answered beside the label, as fields: a second label is a choice of the first field's labels.
std::vector<domain::SchemaField> furtherQuestions(const domain::LabelSchema &schema);

} // namespace secondlook::formats
