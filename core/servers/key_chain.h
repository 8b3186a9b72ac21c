#pragma once

#include "base/result.h"

#include <optional>
#include <stop_token>
#include <string>

namespace secondlook::servers {

/// Where the keys of model servers are kept, each under a name of its own, outside of projects. Calls may take as long
/// as a person needs to unlock it; a stop that is asked for ends the wait at once: Cancelled.
class KeyChain
{
public:
    virtual ~KeyChain() = default;
    /// None where there is no key of this name. Unreachable where the machine keeps no keys, or nobody unlocks them.
    [[nodiscard]] virtual base::Result<std::optional<std::string>> read(const std::string &name,
                                                                        const std::stop_token &stop) = 0;
    /// Instead of one that stands there.
    [[nodiscard]] virtual base::Status write(const std::string &name, const std::string &key,
                                             const std::stop_token &stop) = 0;
    /// NotFound where there is none.
    [[nodiscard]] virtual base::Status remove(const std::string &name, const std::stop_token &stop) = 0;
};

} // namespace secondlook::servers
