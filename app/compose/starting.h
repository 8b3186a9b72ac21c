#pragma once

#include "app/compose/importing.h"
#include "app/compose/project.h"

#include <functional>
#include <stop_token>
#include <string>

namespace secondlook::compose {

/// What a project is begun with.
struct StartRequest
{
    std::string path;           ///< of the project to make
    std::string labelDocument;  ///< JSON, or one label a line
    std::string policyDocument; ///< empty: the default policy
    std::string file;           ///< of its first records
    formats::ColumnChoice columns;
    std::stop_token stop;
    /// Called with "import", "train" or "run" and how far that is.
    std::function<void(const std::string &stage, const base::Progress &progress)> progress;
    base::Events events{};
};

struct StartedProject
{
    pipeline::ImportReport import;
    std::string modelVersion; ///< empty: there were too few labels to train from
    std::int64_t queued = 0;  ///< records that wait for a person
};

/// Makes a project, imports a file, trains where the file brought labels to train from, and runs, so that there is a
/// queue to review. A project that could not be begun is taken away again.
[[nodiscard]] base::Result<StartedProject> startProject(const StartRequest &request, const base::Clock &clock,
                                                        const std::string &actor);

} // namespace secondlook::compose
