#pragma once

#include "base/result.h"
#include "review/change_log.h"

#include <memory>
#include <string>

namespace secondlook::compose {

/// Opens the audit log of a project for reading, with a connection of its own. Answers of others than `reader` to a
/// record are withheld until people are done with it. May be called from any thread; the log
/// belongs to the calling one.
[[nodiscard]] base::Result<std::unique_ptr<review::ChangeLog>> openChangeLog(const std::string &path,
                                                                             const std::string &reader);

} // namespace secondlook::compose
