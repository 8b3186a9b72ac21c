#pragma once

#include "base/clock.h"
#include "domain/label_schema.h"
#include "review/consensus_method.h"
#include "storage/sql/connection.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>

namespace secondlook::storage {

/// A rule that settles open conflicts.
struct Rule
{
    review::ConsensusMethod method;
    double minProbability = 0.5; ///< conflicts whose estimate is less sure are left to people; 0..1
    bool dryRun = false;         ///< only tells what it would do
    std::stop_token stop{};
    /// Who has it done at the desk, and whose undo takes it back; none: a command.
    base::ReviewerId adjudicator{};
    bool ownConflicts = true; ///< also those with an answer of the adjudicator
    /// Told what it is about to settle, before anything is written; not of a dry run.
    std::function<void(const review::RuleSettled &)> about{};
};

/// Settles what the rule can settle, in one transaction, with its method and probability as provenance; the rest is
/// left to people. Cancelled where it was stopped: then nothing of it is kept.
[[nodiscard]] base::Result<review::RuleSettled> settleByRule(Connection &connection, const domain::LabelSchema &schema,
                                                             const Rule &rule, base::TimeMs now,
                                                             const std::string &actor);

struct RuleTakenBack
{
    std::string method;
    std::int64_t reopened = 0;              ///< decisions that were taken back
    std::optional<base::TimeMs> exportedAt; ///< the project was exported after them
};

/// Takes back all decisions that stand of the rule that settled something last. None where there is no such rule.
[[nodiscard]] base::Result<std::optional<RuleTakenBack>>
takeBackLastRule(Connection &connection, const domain::LabelSchema &schema, base::TimeMs now, const std::string &actor);

} // namespace secondlook::storage
