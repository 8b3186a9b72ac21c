#pragma once

#include "app/cli/command.h"
#include "app/compose/label_versions.h"

namespace secondlook::cli {

/// What a change of the label schema came to, or would.
void printSchemaChanged(Context &context, const compose::SchemaChanged &done, bool dryRun);
/// The changelog, the newest version first.
void printSchemaLog(Context &context, const std::vector<compose::SchemaLogEntry> &log);
/// The schema as a file that people can change and give back.
void printSchema(Context &context, const domain::LabelSchema &schema, int version);

} // namespace secondlook::cli
