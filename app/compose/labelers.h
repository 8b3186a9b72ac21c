#pragma once

#include "app/compose/project.h"
#include "domain/combined_labeler.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook::compose {

/// Keeps a labeler that is made of others, instead of one of the same name. `file` stands in messages. NotFound where a
/// member is a model server that the project does not know.
[[nodiscard]] base::Result<domain::CombinedLabeler> setLabeler(Project &project, const std::string &document,
                                                               const std::string &file);
/// By name.
[[nodiscard]] base::Result<std::vector<domain::CombinedLabeler>> labelers(Project &project);

/// Whether a classifier's name is that of a combined labeler: "cascade:NAME" or "ensemble:NAME".
bool isCombined(std::string_view classifier);
/// The labeler of that name. NotFound where there is none of this name and kind.
[[nodiscard]] base::Result<domain::CombinedLabeler> labelerCalled(Project &project, const std::string &classifier);

} // namespace secondlook::compose
