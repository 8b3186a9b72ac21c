#include "agreement/consensus.h"

#include "agreement/crowdlab.h"
#include "agreement/dawid_skene.h"
#include "agreement/glad.h"
#include "agreement/mace.h"
#include "agreement/majority.h"

#include <algorithm>

namespace secondlook::agreement {

std::string_view consensusMethodName(ConsensusMethod method)
{
    switch (method) {
    case ConsensusMethod::Majority:
        return "majority";
    case ConsensusMethod::Wawa:
        return "wawa";
    case ConsensusMethod::ZeroBasedSkill:
        return "zero-based-skill";
    case ConsensusMethod::DawidSkene:
        return "dawid-skene";
    case ConsensusMethod::DawidSkeneSmoothed:
        return "dawid-skene-smoothed";
    case ConsensusMethod::FastDawidSkene:
        return "fast-dawid-skene";
    case ConsensusMethod::OneCoin:
        return "one-coin";
    case ConsensusMethod::Mace:
        return "mace";
    case ConsensusMethod::Glad:
        return "glad";
    case ConsensusMethod::Crowdlab:
        return "crowdlab";
    }
    return {};
}

std::optional<ConsensusMethod> consensusMethodNamed(std::string_view name)
{
    const auto *const found = std::ranges::find(consensusMethods, name, consensusMethodName);
    return found == consensusMethods.end() ? std::nullopt : std::optional(*found);
}

std::optional<CredibleShare> RaterQuality::accuracy() const
{
    if (answers == 0)
        return {};
    const auto n = static_cast<double>(answers);
    return credibleShare(std::min(right / n, 1.0), n);
}

base::Result<Consensus> estimateConsensus(ConsensusMethod method, const Ratings &ratings, const ConsensusRun &run,
                                          const LabelDistributions *model)
{
    switch (method) {
    case ConsensusMethod::Majority:
        return majorityVote(ratings, run);
    case ConsensusMethod::Wawa:
        return wawa(ratings, run);
    case ConsensusMethod::ZeroBasedSkill:
        return zeroBasedSkill(ratings, run);
    case ConsensusMethod::DawidSkene:
        return dawidSkene(ratings, run);
    case ConsensusMethod::DawidSkeneSmoothed:
        return smoothedDawidSkene(ratings, run);
    case ConsensusMethod::FastDawidSkene:
        return fastDawidSkene(ratings, run);
    case ConsensusMethod::OneCoin:
        return oneCoinDawidSkene(ratings, run);
    case ConsensusMethod::Mace:
        return mace(ratings, run);
    case ConsensusMethod::Glad:
        return glad(ratings, run);
    case ConsensusMethod::Crowdlab:
        if (model == nullptr)
            return base::fail(base::ErrorCode::Input, "CROWDLAB combines raters with a model, and there are no "
                                                      "predictions; run a model first, or choose another method");
        return crowdlab(ratings, *model, run);
    }
    return base::fail(base::ErrorCode::Internal, "unknown consensus method");
}

} // namespace secondlook::agreement
