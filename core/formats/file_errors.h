#pragma once

#include "base/error.h"

#include <string>

namespace secondlook::formats {

/// What the operating system's error number says about reading or writing `path`, with what to do about it. `doing`
/// reads "cannot be written", "cannot be opened", ...
base::Error fileError(int errorNumber, const std::string &doing, const std::string &path);

} // namespace secondlook::formats
