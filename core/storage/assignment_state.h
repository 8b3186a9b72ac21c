#pragma once

#include <cstdint>

namespace secondlook::storage {

/// assignment.state: never renumber. A task that is out in a pack counts as taken until its lease ends, but the queue
/// of the project neither shows it to its reviewer nor renews or gives up that lease. Repeated: answered, and with its
/// reviewer once more (see repeats.h). AskedAgain: answered, and an adjudicator wants another answer. GoldOut and
/// GoldAnswered: with its reviewer to measure them only (see gold_tasks.h), which takes no place of those who settle
/// it. GuidelineAsked: answered, and asked for once more since the guideline has changed (see guideline_asks.h).
enum class AssignmentState : std::uint8_t {
    Leased = 1,
    Answered = 2,
    PassedOn = 3, ///< or has seen the answers of others
    InPack = 4,
    Repeated = 5,
    AskedAgain = 6,
    GoldOut = 7,
    GoldAnswered = 8,
    GuidelineAsked = 9,
};

} // namespace secondlook::storage
