#pragma once

#include "domain/record.h"
#include "pipeline/run_estimate.h"
#include "pipeline/run_store.h"
#include "servers/labeler.h"

namespace secondlook::compose {

/// What a record took of a model server, from its answers as they are kept; nothing where it was never asked about.
[[nodiscard]] base::Result<pipeline::RecordUsage>
keptUsage(const domain::Record &record, const servers::Labeler &labeler, pipeline::KeptAnswers &answers);

} // namespace secondlook::compose
