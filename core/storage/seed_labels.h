#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"
#include "storage/sql/connection.h"

#include <cstdint>
#include <string>

namespace secondlook::storage {

enum class SeedResult {
    Added,
    Known,   ///< it has this label, from a file or from people
    Gold,    ///< it is gold with another label
    Seed,    ///< it came with another label before
    Settled, ///< people or a rule settled it with another label
    Begun,   ///< people have begun with it and settled nothing yet
};

/// Settles a record that stands already by the label that a file knows, to train by. Nothing changes where the result
/// is another one than Added. Call inside a transaction.
[[nodiscard]] base::Result<SeedResult> addSeed(Connection &connection, base::RecordId record, std::uint16_t label,
                                               int schemaVersion, base::TimeMs now);

/// Why a label is not taken, for people; empty where it was, or stood already.
std::string refusalOf(SeedResult result, const std::string &externalId);

} // namespace secondlook::storage
