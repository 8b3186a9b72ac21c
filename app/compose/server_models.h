#pragma once

#include "app/compose/models.h"
#include "app/compose/project.h"
#include "servers/labeler.h"

#include <memory>
#include <stop_token>
#include <string>

namespace secondlook::compose {

/// The beginning of a classifier's name where it is a model server: "llm:" and the name of the provider.
inline constexpr std::string_view serverPrefix = "llm:";

/// A model server, ready to be asked.
struct ServerModel
{
    std::unique_ptr<servers::Labeler> labeler;
    std::string modelVersion; ///< "llm-2": names the server, model, prompt, sampling and masking, and the calibration
    double inverseTemperature = 1.0;
    routing::ConfidenceBasis basis{}; ///< under the project's policy
};

/// The latest version of what the provider is now: calibrated where there is such a one and `calibrated` asks for it,
/// otherwise made where there is none. Tests the server where nobody did.
[[nodiscard]] base::Result<ServerModel> loadServerModel(Project &project, const std::string &provider, bool calibrated,
                                                        const std::stop_token &stop);

/// Whether a version of a model server, such as "llm-2", is a calibrated one.
[[nodiscard]] base::Result<bool> isCalibratedVersion(Project &project, const std::string &modelVersion);

/// Holds what `model`, which is not calibrated, said in `run` against settled labels and keeps a calibrated version.
/// What it said in other runs is left out: what people settled of those are the records it was unsure of. Input where
/// there are fewer than leastMeasured.
inline constexpr std::size_t leastMeasured = 50;
[[nodiscard]] base::Result<TrainedModel> calibrateServerModel(Project &project, const ServerModel &model,
                                                              base::RunId run, std::uint64_t seed);

} // namespace secondlook::compose
