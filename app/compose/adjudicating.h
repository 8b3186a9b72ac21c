#pragma once

#include "app/compose/project.h"
#include "review/adjudication_session.h"
#include "review/consensus_method.h"
#include "storage/rule_settling.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace secondlook::compose {

/// Opens an adjudication session of its own connection; the profile is made if there is none. May be called from any
/// thread; the session belongs to the calling one. `clock` must outlive it. Error: the project is a review pack.
[[nodiscard]] base::Result<std::unique_ptr<review::AdjudicationSession>>
openAdjudicationSession(const std::string &path, const std::string &adjudicator, const base::Clock &clock);

/// The rules that can settle conflicts, the plainest first. The one list of them.
const std::vector<review::ConsensusMethod> &consensusMethods();

struct SettleRequest
{
    std::string method; ///< name of one of consensusMethods()
    double minProbability = 0.5;
    bool dryRun = false;
    std::stop_token stop{};
    std::function<void(const review::RuleSettled &)> about{}; ///< see storage::Rule
};

/// See storage::settleByRule(). Usage where there is no such method.
[[nodiscard]] base::Result<review::RuleSettled> settleConflicts(Project &project, const SettleRequest &request);

/// See storage::takeBackLastRule().
[[nodiscard]] base::Result<std::optional<storage::RuleTakenBack>> takeBackLastRule(Project &project);

} // namespace secondlook::compose
