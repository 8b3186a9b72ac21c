#pragma once

#include "review/adjudication_session.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace secondlook::ui {

/// One of the answers that people gave to a conflict: all who said exactly the same stand behind it.
struct DecisionOption
{
    base::AnnotationId pick; ///< one of the answers
    std::uint16_t label = 0;
    domain::FieldValues values;
    std::vector<int> marks; ///< whose, see ConflictAnswer::mark
};

/// Different answers, by the votes of their label, most first, then by label; of one label by number of reviewers.
std::vector<DecisionOption> decisionOptions(const review::Conflict &conflict);

/// What the adjudicator is about to decide.
struct DecisionChoice
{
    base::AnnotationId pick; ///< of an option; none: `label` is given
    std::uint16_t label = 0;

    bool operator==(const DecisionChoice &) const = default;
};

/// Whether another label has more votes: such a decision needs a reason.
bool isAgainstMajority(const review::Conflict &conflict, std::uint16_t label);

/// Values for a label that nobody answered: those that all answers agree on, as far as they fit the schema.
domain::FieldValues sharedValues(const review::Conflict &conflict);

/// The same label with its values as a decision; without a pick where the label was chosen alone.
review::Decision decisionOf(const review::Conflict &conflict, const DecisionChoice &choice);

/// Fields that the schema asks for and that the decision leaves without a value.
std::vector<std::string> missingOf(const review::Conflict &conflict, const DecisionChoice &choice,
                                   const domain::LabelSchema &schema);

} // namespace secondlook::ui
