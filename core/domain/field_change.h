#pragma once

#include "domain/schema_change.h"

#include <vector>

namespace secondlook::domain {

/// Adds what changed in the questions of a schema, apart from the labels of its first field. Fields are the same where
/// their names are, the first ones always.
void addFieldChanges(const LabelSchema &older, const LabelSchema &newer, std::vector<SchemaChange> &changes);

} // namespace secondlook::domain
