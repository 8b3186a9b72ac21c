#include "domain/review_task.h"

namespace secondlook::domain {

std::string_view recordStateName(RecordState state)
{
    switch (state) {
    case RecordState::Committed:
        return "committed";
    case RecordState::Queued:
        return "queued";
    case RecordState::Settled:
        return "settled";
    case RecordState::Ambiguous:
        return "ambiguous";
    case RecordState::Failed:
        break;
    }
    return "failed";
}

} // namespace secondlook::domain
