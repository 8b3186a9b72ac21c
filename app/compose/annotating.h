#pragma once

#include "app/compose/project.h"

#include <cstdint>
#include <string>
#include <vector>

namespace secondlook::compose {

struct AnnotateRequest
{
    std::string file;
    std::string itemColumn;     ///< empty: "item"
    std::string reviewerColumn; ///< empty: "annotator" or "reviewer"
    std::string labelColumn;    ///< empty: "label"
    bool lastWins = false;      ///< a repeated (item, annotator) pair takes its last line instead of being an error
};

struct AnnotatedFile
{
    std::int64_t read = 0;
    std::int64_t imported = 0;
    std::int64_t duplicates = 0; ///< say what stands already
    std::int64_t superseded = 0; ///< of the imported: replace an earlier answer of the same reviewer, which is kept
    std::vector<domain::RejectedLine> rejects;
    std::int64_t gold = 0;      ///< records that are gold now, by the column `gold`
    std::int64_t settled = 0;   ///< records that are settled now
    std::int64_t contested = 0; ///< records whose answers disagree and that wait for another reviewer
    std::int64_t conflicts = 0; ///< records whose answers disagree and that wait for a decision
};

/// Brings in annotations made elsewhere, each under its reviewer's name, as blind answers.
[[nodiscard]] base::Result<AnnotatedFile> annotate(Project &project, const AnnotateRequest &request);

} // namespace secondlook::compose
