#pragma once

#include "app/compose/project.h"
#include "storage/pack_maker.h"
#include "storage/pack_merge.h"

#include <string>
#include <vector>

namespace secondlook::compose {

struct PackRequest
{
    std::string path;
    std::string reviewer;
    int tasks = 0; ///< at most so many
    int days = 14; ///< how long the tasks stay with the reviewer
};

/// Gives open tasks of the project out to a reviewer without access to it, as a file of their own. See makePack().
[[nodiscard]] base::Result<storage::PackMade> createPack(Project &project, const PackRequest &request);

struct MergedPack
{
    std::string path;
    std::string id;
    std::string reviewer;
    storage::PackMerged counts;
};

/// Brings back what was answered in packs: all of them or, where one cannot be merged, none. See mergePack().
[[nodiscard]] base::Result<std::vector<MergedPack>> mergePacks(Project &project, const std::vector<std::string> &paths);

} // namespace secondlook::compose
