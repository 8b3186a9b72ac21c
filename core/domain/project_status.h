#pragma once

#include "base/clock.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace secondlook::domain {

struct ReviewerCount
{
    std::string name;
    std::int64_t annotations = 0;
    std::int64_t goldAnswered = 0; ///< labels for records whose true label is known, given unmarked and blind
    std::int64_t goldRight = 0;    ///< of these, the true one
};

struct LastRun
{
    std::int64_t id = 0;
    std::string classifier;
    std::string modelVersion;
    base::TimeMs startedAt = 0;
    std::optional<base::TimeMs> finishedAt;
    std::string summary; ///< JSON object of its counts; "{}" while it has not ended
};

/// Counts by state, as the command `status` prints them.
struct ProjectStatus
{
    std::int64_t records = 0;
    std::map<std::string, std::int64_t> states; ///< by recordStateName, and "new"; all of them are present
    std::int64_t tasksOpen = 0;
    std::int64_t tasksClaimed = 0;
    std::int64_t tasksInConflict = 0;
    std::int64_t tasksContested = 0; ///< of the open ones: people disagree, and one more answer was asked for
    std::int64_t tasksDone = 0;
    std::int64_t annotations = 0; ///< standing answers with a label
    std::vector<ReviewerCount> reviewers;
    std::int64_t anchoringShown = 0; ///< second answers after a blind first pick that the model did not share
    std::int64_t anchoringMoved = 0; ///< of these, the second answer is the model's
    std::int64_t sampleJudged = 0;   ///< records of the random sample of the queue with a blind first pick
    std::int64_t sampleRight = 0;    ///< of these, the pick is the model's label
    std::int64_t repeated = 0;       ///< labels that reviewers gave again to records they had settled before
    std::int64_t repeatedAlike = 0;  ///< of these, the same label as the first time
    int schemaVersion = 0;
    int policyVersion = 0;
    std::string modelVersion; ///< empty: none yet
    std::optional<LastRun> lastRun;
};

} // namespace secondlook::domain
