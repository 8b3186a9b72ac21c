#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "review/review_session.h"

#include <memory>
#include <string>

namespace secondlook::compose {

/// Opens a review session of its own connection for this reviewer; the profile is made if there is none. A
/// review pack is worked on under the name that it was made for, whoever opens it. May be called from any thread; the
/// session belongs to the calling one. `clock` must outlive it.
[[nodiscard]] base::Result<std::unique_ptr<review::ReviewSession>>
openReviewSession(const std::string &path, const std::string &reviewer, const base::Clock &clock);

} // namespace secondlook::compose
