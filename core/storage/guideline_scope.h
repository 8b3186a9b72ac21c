#pragma once

#include "domain/guideline_review.h"
#include "storage/sql/connection.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace secondlook::storage {

/// Which labels the second document says something else of than the first.
using CompareGuidelines = std::function<domain::GuidelineChange(const std::string &before, const std::string &after)>;

/// What a version of the guideline is reviewed for.
struct GuidelineScope
{
    int version = 0;
    domain::GuidelineChange change;
};

struct ScopeRequest
{
    std::optional<int> version;       ///< none: the one in force
    std::vector<std::uint16_t> named; ///< these labels instead of those that the comparison finds; may be empty
};

/// The labels for which decisions were asked again before, or else those named, or else those by comparison with the
/// version before; the first version has none by itself. Errors: NotFound where there is no such version, Usage where
/// decisions were asked again for other labels than those named.
[[nodiscard]] base::Result<GuidelineScope> guidelineScope(Connection &connection, const ScopeRequest &request,
                                                          const CompareGuidelines &compare);

/// From now on the version is reviewed for these labels. Call inside a transaction.
[[nodiscard]] base::Status keepScope(Connection &connection, const GuidelineScope &scope);
/// Forgets them again, where no decision is asked for the version. Call inside a transaction.
[[nodiscard]] base::Status forgetScope(Connection &connection, int version);

} // namespace secondlook::storage
