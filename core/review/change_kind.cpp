#include "review/change_kind.h"

#include <algorithm>
#include <array>

namespace secondlook::review {

namespace {

constexpr std::array knownActions = {
    ChangeAction{"annotate_label", ChangeKind::Answers},
    ChangeAction{"annotate_skip", ChangeKind::Answers},
    ChangeAction{"annotate_flag", ChangeKind::Answers},
    ChangeAction{"annotate_undo", ChangeKind::Answers},
    ChangeAction{"annotate_repeat", ChangeKind::Answers},
    ChangeAction{"annotate_gold", ChangeKind::Answers},
    ChangeAction{"ask_another", ChangeKind::Conflicts},
    ChangeAction{"adjudicate_decided", ChangeKind::Conflicts},
    ChangeAction{"adjudicate_ambiguous", ChangeKind::Conflicts},
    ChangeAction{"adjudicate_sent_back", ChangeKind::Conflicts},
    ChangeAction{"adjudicate_set_aside", ChangeKind::Conflicts},
    ChangeAction{"adjudicate_taken_back", ChangeKind::Conflicts},
    ChangeAction{"adjudicate_names_shown", ChangeKind::Conflicts},
    ChangeAction{"adjudicate_model_shown", ChangeKind::Conflicts},
    ChangeAction{"adjudicate_reopened", ChangeKind::Conflicts},
    ChangeAction{"adjudicate_rule", ChangeKind::Conflicts},
    ChangeAction{"adjudicate_rule_taken_back", ChangeKind::Conflicts},
    ChangeAction{"set_guideline", ChangeKind::Guideline},
    ChangeAction{"ask_guideline_review", ChangeKind::Guideline},
    ChangeAction{"take_back_guideline_review", ChangeKind::Guideline},
    ChangeAction{"label_schema", ChangeKind::Guideline},
    ChangeAction{"train", ChangeKind::Models},
    ChangeAction{"add_model", ChangeKind::Models},
    ChangeAction{"provider_set", ChangeKind::Models},
    ChangeAction{"labeler_set", ChangeKind::Models},
    ChangeAction{"run_started", ChangeKind::Models},
    ChangeAction{"run_finished", ChangeKind::Models},
    ChangeAction{"import", ChangeKind::Files},
    ChangeAction{"annotate", ChangeKind::Files},
    ChangeAction{"export", ChangeKind::Files},
    ChangeAction{"create_dataset", ChangeKind::Files},
    ChangeAction{"pack_created", ChangeKind::Files},
    ChangeAction{"pack_merged", ChangeKind::Files},
    ChangeAction{"init", ChangeKind::Project},
    ChangeAction{"add_reviewer", ChangeKind::Project},
};

} // namespace

std::span<const ChangeAction> changeActions()
{
    return knownActions;
}

std::optional<ChangeKind> changeKindOf(std::string_view action)
{
    const auto known = std::ranges::find(knownActions, action, &ChangeAction::name);
    return known == knownActions.end() ? std::nullopt : std::optional(known->kind);
}

} // namespace secondlook::review
