#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "storage/sql/connection.h"

#include <optional>
#include <string>
#include <string_view>

namespace secondlook::storage {

/// What a review pack says of itself: a project file with a part of the queue, made for one reviewer without access to
/// the project.
struct PackIdentity
{
    std::string id;
    std::string origin; ///< identity of the project that gave it out
    std::string reviewer;
    std::string sha256; ///< over what was given out, see givenOutSha256()
};

/// None where the project is not a pack.
[[nodiscard]] base::Result<std::optional<PackIdentity>> readPackIdentity(Connection &connection);
[[nodiscard]] base::Status writePackIdentity(Connection &connection, const PackIdentity &identity);

/// Error: Input, where the project is a pack. `what` names what cannot be done with one: "import records".
[[nodiscard]] base::Status mustNotBePack(Connection &connection, std::string_view what);

/// The lasting identity of a project, given to it on first use. Call inside a write transaction.
[[nodiscard]] base::Result<std::string> projectIdentity(Connection &connection, base::TimeMs now);

/// Written as a UUID (RFC 9562, version 8), from a hash of the text: the same text gives the same identity.
std::string identityOf(std::string_view text);

} // namespace secondlook::storage
