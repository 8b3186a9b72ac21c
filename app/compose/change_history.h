#pragma once

#include "base/result.h"
#include "review/change_log.h"

#include <memory>
#include <string>

namespace secondlook::compose {

/// Opens the audit log of a project for reading, with a connection of its own. May be called from any thread; the log
/// belongs to the calling one.
[[nodiscard]] base::Result<std::unique_ptr<review::ChangeLog>> openChangeLog(const std::string &path);

} // namespace secondlook::compose
