#pragma once

#include "app/compose/project.h"
#include "domain/provider.h"
#include "servers/example_source.h"

#include <memory>

namespace secondlook::compose {

/// What chooses the examples that the profile asks for, from the records that are settled now; null where it asks for
/// none. Input where a record that it names may not be shown.
[[nodiscard]] base::Result<std::shared_ptr<const servers::ExampleSource>>
exampleSourceOf(Project &project, const domain::Provider &provider);

} // namespace secondlook::compose
