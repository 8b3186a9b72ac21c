#pragma once

#include "base/clock.h"
#include "base/event_log.h"
#include "pipeline/run_desk.h"

#include <memory>
#include <string>

namespace secondlook::compose {

/// The runs of a project, with a connection of its own. May be called from any thread; the desk belongs to the calling
/// one. `actor` is named in the audit log; `clock` must outlive the desk.
[[nodiscard]] base::Result<std::unique_ptr<pipeline::RunDesk>>
openRunDesk(const std::string &path, const std::string &actor, const base::Clock &clock, base::Events events = {});

} // namespace secondlook::compose
