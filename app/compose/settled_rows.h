#pragma once

#include "app/compose/combined_models.h"
#include "app/compose/combined_training.h"
#include "domain/prediction.h"
#include "domain/record.h"

#include <cstdint>
#include <vector>

namespace secondlook::compose {

inline constexpr int combinedFolds = 4;

/// The settled records that a combined labeler is trained on, and what its members say of them.
struct SettledRows
{
    std::vector<domain::Record> records;
    std::vector<std::uint16_t> labels;
    std::vector<std::int32_t> truth;      ///< their places among `positions`
    std::vector<std::uint16_t> positions; ///< of the labels that are offered
    std::vector<int> foldOf;
    std::vector<PinnedMember> pinned;
    std::vector<std::vector<domain::PredictionResult>> said; ///< by member, then by record
    std::string newLinear{}; ///< the version of `linear` that was trained now; empty: the latest one, or no such member
};

/// The settled records, without what members say of them. Input where there are fewer than leastMeasured.
[[nodiscard]] base::Result<SettledRows> readSettled(Project &project, const CombinedTrainRequest &request);

/// Asks every member about them, in their order. Gives the servers.
[[nodiscard]] base::Result<std::vector<ServerModel>> askMembers(Project &project,
                                                                const domain::CombinedLabeler &labeler,
                                                                const CombinedTrainRequest &request, SettledRows &rows);

} // namespace secondlook::compose
