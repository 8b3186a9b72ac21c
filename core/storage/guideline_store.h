#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/guideline.h"
#include "storage/sql/connection.h"

#include <optional>
#include <string>

namespace secondlook::storage {

inline constexpr std::size_t maxGuidelineBytes = 2'000'000;
inline constexpr std::size_t maxGuidelineReasonBytes = 1'000;

struct GuidelineStored
{
    int version = 0;
    bool isNew = false; ///< else the newest version says the same already
};

/// Version of the guideline in force; 0 where there is none.
[[nodiscard]] base::Result<int> guidelineVersion(Connection &connection);

/// The guideline in force, where its version is above `known`.
[[nodiscard]] base::Result<std::optional<domain::Guideline>> guidelineAfter(Connection &connection, int known);

/// Error: NotFound.
[[nodiscard]] base::Result<domain::Guideline> guidelineOfVersion(Connection &connection, int version);

/// Stores the document as the next version, unless it is the one in force. Errors: the project is a review pack, the
/// reason is too long.
[[nodiscard]] base::Result<GuidelineStored> storeGuideline(Connection &connection, const std::string &document,
                                                           const std::string &reason, const base::Clock &clock,
                                                           const std::string &actor);

} // namespace secondlook::storage
