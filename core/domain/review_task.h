#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "domain/prediction.h"
#include "domain/record.h"
#include "domain/tier.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace secondlook::domain {

/// Stored numbers: never renumber.
enum class TaskState : std::uint8_t {
    Open = 1,     ///< waits for (more) reviewers
    Done = 2,     ///< enough answers that agree
    Conflict = 3, ///< answers disagree
    Gold = 4,     ///< measures reviewers only: never open, its answers settle nothing
};

/// Where a record stands. Stored numbers: never renumber. A record without an outcome is new.
enum class RecordState : std::uint8_t {
    Committed = 1, ///< tier auto or audit
    Queued = 2,    ///< waits for people
    Settled = 3,   ///< people decided, or it came with a trusted label
    Ambiguous = 4, ///< keeps a soft label
    Failed = 5,
};

std::string_view recordStateName(RecordState state);

/// One queued record with all that a reviewer needs to see.
struct ReviewTask
{
    base::TaskId id;
    Record record;
    Tier tier = Tier::Review;
    std::uint32_t reasons = 0; ///< bits of domain::Reason
    double priority = 0.0;     ///< lower comes first: least sure first
    int overlap = 1;           ///< independent reviewers needed
    bool blind = false;        ///< the model's answer must not be shown before the first pick
    std::optional<Prediction> prediction;
    std::string modelVersion;
    int policyVersion = 0;
    bool askedAgain = false;       ///< this reviewer answered it, people disagree, and another answer is asked for
    bool guidelineChanged = false; ///< this reviewer answered it under an older guideline; another answer is asked for
    std::string word;              ///< what the adjudicator said who sent it back; empty where none did
};

} // namespace secondlook::domain
