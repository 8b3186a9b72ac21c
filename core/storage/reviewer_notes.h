#pragma once

#include "base/clock.h"
#include "review/review_session.h"
#include "storage/sql/connection.h"

#include <map>
#include <string>

namespace secondlook::storage {

/// A comment is at most this long, in an answer as in a draft.
inline constexpr std::size_t maxCommentBytes = 10'000;

/// Drafts and settings of one reviewer: what is not a decision, and may be written over. See ReviewSession.
base::Status keepDraft(Connection &connection, base::ReviewerId reviewer, base::TaskId task, const review::Draft &draft,
                       base::TimeMs now);
base::Result<std::map<base::TaskId, review::Draft>> readDrafts(Connection &connection, base::ReviewerId reviewer);
base::Result<std::map<std::string, std::string>> readSettings(Connection &connection, base::ReviewerId reviewer);
base::Status setSetting(Connection &connection, base::ReviewerId reviewer, const std::string &name,
                        const std::string &value);

} // namespace secondlook::storage
