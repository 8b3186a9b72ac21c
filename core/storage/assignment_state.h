#pragma once

#include <cstdint>

namespace secondlook::storage {

/// assignment.state: never renumber. A task that is out in a pack counts as taken until its lease ends, but the queue
/// of the project neither shows it to its reviewer nor renews or gives up that lease. Repeated: answered, and with its
/// reviewer once more (see repeats.h).
enum class AssignmentState : std::uint8_t { Leased = 1, Answered = 2, PassedOn = 3, InPack = 4, Repeated = 5 };

} // namespace secondlook::storage
