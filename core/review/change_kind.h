#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace secondlook::review {

/// What a change is about, for somebody who looks for one.
enum class ChangeKind : std::uint8_t {
    Answers,   ///< labelled, skipped, flagged, taken back
    Conflicts, ///< what was done about answers that disagree
    Guideline, ///< guideline and label schema
    Models,    ///< training and runs
    Files,     ///< what came in and what left: imports, exports, dataset versions, packs
    Project,   ///< the project itself and its reviewers
};

struct ChangeAction
{
    std::string_view name; ///< as the audit log writes it
    ChangeKind kind;
};

/// Everything that is written to the audit log. Only added to: a log is read for as long as its project lives.
std::span<const ChangeAction> changeActions();

/// None for an action of a program that is newer than this one.
std::optional<ChangeKind> changeKindOf(std::string_view action);

} // namespace secondlook::review
