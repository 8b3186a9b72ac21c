#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "storage/pack_copy.h"
#include "storage/sql/connection.h"

#include <string>

namespace secondlook::storage {

/// A pack as the project that gave it out knows it.
struct PackOrigin
{
    std::string packId;
    base::ReviewerId reviewer; ///< in the project
    std::string reviewerName;
    int schemaVersion = 0;
    int guidelineVersion = 0; ///< that the pack carries; 0: none
};

/// Finds a pack that came back in the project. Errors: it was given out by another project, what was given out was
/// altered, the label schema has changed since.
[[nodiscard]] base::Result<PackOrigin> findPackOrigin(Connection &project, PackCopy &pack);

} // namespace secondlook::storage
