#pragma once

#include "base/clock.h"
#include "base/ids.h"

#include <cstdint>
#include <optional>

namespace secondlook::review {

/// What an adjudicator does about many records at once.
enum class ManyAction : std::uint8_t {
    KeepAmbiguous, ///< they keep the shares of their votes as a soft label
    Adjudicate,    ///< where a majority settled them, they wait for an adjudicator all the same
};

/// Where records stand for an action on them: each counts once.
struct ManyPreview
{
    std::int64_t open = 0;      ///< conflicts that wait for an adjudicator
    std::int64_t waiting = 0;   ///< people disagree, and one more answer was asked for
    std::int64_t outvoted = 0;  ///< a majority settled them, though people disagree
    std::int64_t agreed = 0;    ///< the answers that stand agree, or no two stand
    std::int64_t decided = 0;   ///< by a person or a rule
    std::int64_t ambiguous = 0; ///< keep a soft label already
    std::int64_t own = 0; ///< KeepAmbiguous: an answer is the adjudicator's own, and the policy leaves them to others

    /// How many the action would change.
    std::int64_t changed(ManyAction action) const
    {
        return action == ManyAction::KeepAmbiguous ? open + waiting + outvoted : outvoted;
    }

    bool operator==(const ManyPreview &) const = default;
};

/// What was done in one go, and is taken back in one go.
struct ManyDone
{
    base::AdjudicationId batch; ///< none where nothing was done
    std::int64_t changed = 0;
    std::optional<base::TimeMs> exportedAt; ///< taken back: the project was exported in between
};

} // namespace secondlook::review
