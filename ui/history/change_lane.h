#pragma once

#include "review/change_log.h"
#include "ui/models/slot_lane.h"

namespace secondlook::ui {

/// One ChangeLog on a thread of its own.
using ChangeLane = SlotLane<review::ChangeLog>;

/// Opens the log of a project; see SlotLane::Open.
using OpenChangeLog = ChangeLane::Open;

} // namespace secondlook::ui
