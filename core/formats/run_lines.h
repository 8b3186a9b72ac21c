#pragma once

#include "base/clock.h"
#include "domain/label_schema.h"
#include "domain/prediction.h"
#include "domain/record.h"
#include "domain/tier.h"

#include <string>

namespace secondlook::formats {

/// What every enriched line of one run shares.
struct RunLineHeader
{
    std::string runId;
    std::string classifier;
    std::string modelVersion;
    int schemaVersion = 0;
    int policyVersion = 0;
    std::string promptVersion{}; ///< of a model server; empty for other classifiers
};

/// Appends one line of the enriched output (keys and order of the command-line contract) and its line end to `out`.
/// Where labels are left out of the distribution, "other" is the probability of those ("other_labels" where one of the
/// labels written is itself named "other"). Probabilities are written with at most six significant digits; control
/// characters are escaped; fast enough for 500,000 lines a second on one core, so it does not build a JSON tree.
void appendEnrichedLine(std::string &out, const RunLineHeader &header, const domain::LabelSchema &schema,
                        const std::string &externalId, const std::string &source, const std::string &segment,
                        const domain::Prediction &prediction, domain::Tier tier, std::uint32_t reasons,
                        base::TimeMs processedAt);

/// Appends one line of the failures output.
void appendFailureLine(std::string &out, const std::string &externalId, const std::string &source,
                       const domain::Failure &failure, int attempts, base::TimeMs at);

} // namespace secondlook::formats
