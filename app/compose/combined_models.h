#pragma once

#include "app/compose/models.h"
#include "app/compose/project.h"
#include "app/compose/server_models.h"
#include "domain/combined_labeler.h"
#include "pipeline/labeler_chain.h"

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace secondlook::compose {

/// A labeler that is made of others, ready to label. The chain refers to `servers`, whose labelers stay where they are
/// when this is moved.
struct CombinedModel
{
    std::vector<ServerModel> servers;
    pipeline::LabelerChain chain;
    std::string modelVersion;       ///< "cascade-1"
    std::string promptVersion;      ///< of all servers, with a comma between; empty without one
    std::string fastLane;           ///< who answers there, for people: "linear-3"
    std::string slowLane;           ///< the same; empty where there is no such lane
    routing::ConfidenceBasis basis; ///< under the project's policy
};

/// One labeler of a combined one as it was trained.
struct PinnedMember
{
    std::string name;                ///< "linear", "llm:local"
    std::string modelVersion;        ///< "linear-3", or of a server the version that is not calibrated, such as "llm-1"
    double inverseTemperature = 1.0; ///< of a server in a cascade
};

/// What a training leaves behind.
struct CombinedContent
{
    domain::CombinedLabeler labeler;
    std::vector<PinnedMember> members;
    std::vector<double> weights;             ///< of an ensemble
    std::vector<std::optional<double>> cuts; ///< of a cascade: one less than members
    calibration::HeldOutPredictions heldOut;
};
std::string writeCombined(const CombinedContent &content);

/// The latest trained version whose members are what they were. Conflict where there is none: it has to be trained.
[[nodiscard]] base::Result<CombinedModel> loadCombinedModel(Project &project, const domain::CombinedLabeler &labeler,
                                                            const std::stop_token &stop);

/// The rules by which records go into the slow lane of a server, with the `linear` that they need, put into `chain`.
[[nodiscard]] base::Status addLanes(Project &project, const domain::Provider &provider, pipeline::LabelerChain &chain);

} // namespace secondlook::compose
