#pragma once

#include "review/review_session.h"
#include "ui/models/session_lane.h"

namespace secondlook::ui {

using DeskLane = SessionLane<review::ReviewSession>;

/// Opens one reviewer's session; see SessionLane::Open.
using OpenSession = DeskLane::Open;

} // namespace secondlook::ui
