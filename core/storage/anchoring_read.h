#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "review/review_session.h"
#include "storage/sql/connection.h"

namespace secondlook::storage {

/// Counts over one reviewer, or over all with an id that is not valid. Answers that were taken back count as well: the
/// model had drawn them all the same.
[[nodiscard]] base::Result<review::Anchoring> readAnchoring(Connection &connection, base::ReviewerId reviewer);

} // namespace secondlook::storage
