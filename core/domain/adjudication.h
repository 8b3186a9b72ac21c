#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "domain/field_value.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace secondlook::domain {

/// What was done about a conflict. Stored numbers: never renumber.
enum class AdjudicationKind : std::uint8_t {
    Decided = 1,    ///< the record has the label
    Ambiguous = 2,  ///< the record keeps a soft label instead of one
    SentBack = 3,   ///< people are asked for another answer
    SetAside = 4,   ///< comes last for this adjudicator
    TakenBack = 5,  ///< undoes the one it names
    NamesShown = 6, ///< the adjudicator looked who had answered what, before a decision
    ModelShown = 7, ///< the adjudicator looked at the model's answer, before a decision
    Reopened = 8,   ///< a majority had settled it; it waits for an adjudicator all the same
};

/// Why people disagreed, as the adjudicator sees it. Stored numbers: never renumber.
enum class DisagreementReason : std::uint8_t {
    None = 0, ///< not said
    GuidelineUnclear = 1,
    LabelMissing = 2,
    Careless = 3,
    TrulyAmbiguous = 4,
};

std::string_view adjudicationKindName(AdjudicationKind kind);
/// Stable snake_case name, and back; None has an empty name; none for a name that is no reason's.
std::string_view disagreementReasonName(DisagreementReason reason);
std::optional<DisagreementReason> disagreementReasonNamed(std::string_view name);

/// Label name to share, above 0, summing to 1.
using SoftLabel = std::map<std::string, double>;

/// One thing done about a conflict: immutable; to undo it adds another one.
struct Adjudication
{
    base::AdjudicationId id;
    base::TaskId task;
    base::RecordId record;
    AdjudicationKind kind = AdjudicationKind::Decided;
    std::optional<std::uint16_t> label; ///< position in the label schema; with Decided
    FieldValues values;                 ///< of the further fields, with Decided; empty: those of the answers
    SoftLabel softLabel;                ///< with Ambiguous
    std::string method = "person";      ///< or the rule, such as "majority"
    std::optional<double> probability;  ///< of the label, from the rule
    base::ReviewerId adjudicator;       ///< none: a rule
    DisagreementReason reason = DisagreementReason::None;
    std::string comment;
    bool ownConflict = false; ///< one of the answers was the adjudicator's own
    bool namesShown = false;  ///< the adjudicator had looked at the names before
    bool modelShown = false;  ///< ... at the model's answer
    std::int64_t tookMs = 0;
    base::TimeMs at = 0;
    base::AdjudicationId takesBack; ///< with TakenBack
    base::AdjudicationId batch;     ///< the first of what was done in one go with it; none where it was done alone
};

} // namespace secondlook::domain
