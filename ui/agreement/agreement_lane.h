#pragma once

#include "review/agreement_source.h"
#include "ui/models/slot_lane.h"

namespace secondlook::ui {

/// One AgreementSource on a thread of its own.
using AgreementLane = SlotLane<review::AgreementSource>;

/// Opens what is known about agreement in a project; see SlotLane::Open.
using OpenAgreementSource = AgreementLane::Open;

} // namespace secondlook::ui
