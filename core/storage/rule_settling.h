#pragma once

#include "base/clock.h"
#include "domain/label_schema.h"
#include "review/consensus_method.h"
#include "storage/sql/connection.h"

#include <cstdint>
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
};

/// What a rule settled, or would.
struct RuleSettled
{
    std::int64_t conflicts = 0;          ///< that were open
    std::int64_t settled = 0;            ///< of these, by the rule
    std::optional<double> expectedError; ///< mean of 1 - probability over the settled ones; none where there are none
};

/// Settles what the rule can settle, in one transaction, with its method and probability as provenance; the rest is
/// left to people. Cancelled where it was stopped: then nothing of it is kept.
[[nodiscard]] base::Result<RuleSettled> settleByRule(Connection &connection, const domain::LabelSchema &schema,
                                                     const Rule &rule, base::TimeMs now, const std::string &actor);

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
