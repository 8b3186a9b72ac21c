#pragma once

#include "pipeline/run_desk.h"
#include "ui/models/slot_lane.h"

namespace secondlook::ui {

/// One RunDesk on a thread of its own.
using RunLane = SlotLane<pipeline::RunDesk>;

/// Opens the runs of a project; see SlotLane::Open.
using OpenRunDesk = RunLane::Open;

} // namespace secondlook::ui
