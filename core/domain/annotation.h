#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "domain/field_value.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace secondlook::domain {

/// What a reviewer did with a task. Stored numbers: never renumber.
enum class Action : std::uint8_t {
    Label = 1,
    Skip = 2,
    Flag = 3,
    Undo = 4, ///< takes back the annotation it supersedes
};

/// Why a record was flagged. Stored numbers: never renumber.
enum class FlagReason : std::uint8_t { None = 0, LabelMissing = 1, PersonalData = 2, NotReadable = 3, Other = 4 };

/// Why a record was passed on without an answer. Stored numbers: never renumber.
enum class SkipReason : std::uint8_t { None = 0, NeedsExpert = 1, Ambiguous = 2, GuidelineSilent = 3, Other = 4 };

std::string_view actionName(Action action);
std::string_view flagReasonName(FlagReason reason);
std::string_view skipReasonName(SkipReason reason);

/// One reviewer's answer to one task: immutable; a correction supersedes it and keeps it.
struct Annotation
{
    base::AnnotationId id;
    base::TaskId task;
    base::RecordId record;
    base::ReviewerId reviewer;
    Action action = Action::Label;
    std::optional<std::uint16_t> label; ///< position in the label schema; set with Action::Label
    FieldValues values;                 ///< of the further fields; with Action::Label
    FlagReason flagReason = FlagReason::None;
    SkipReason skipReason = SkipReason::None;
    bool repeat = false;              ///< a later label of somebody who had settled the record: it settles nothing
    bool gold = false;                ///< a label for a record whose true label is known: it settles nothing
    bool blind = false;               ///< the model's answer was not shown before the pick
    std::optional<int> ownConfidence; ///< 1 low, 2 medium, 3 high
    std::string comment;
    std::int64_t tookMs = 0; ///< from painted to decided
    base::TimeMs at = 0;
    base::AnnotationId supersedes; ///< none for a first answer
    int guidelineVersion = 0;      ///< in force when it was given; 0: there was none
    base::AnnotationId bulk;       ///< the first answer of the bulk decision it belongs to; none for any other

    /// A repeat or gold measures its reviewer only.
    bool settlesNothing() const { return repeat || gold; }
};

} // namespace secondlook::domain
