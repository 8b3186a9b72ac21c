#include "review/consensus_method.h"

#include "review/settling.h"

#include <algorithm>

namespace secondlook::review {

ConsensusMethod majorityMethod()
{
    const auto estimate = [](const VoteTable &table) -> base::Result<std::vector<std::optional<Estimate>>> {
        std::vector<std::vector<std::uint16_t>> labels(table.conflicts());
        for (const Vote &vote : table.votes)
            if (vote.item < labels.size())
                labels[vote.item].push_back(vote.label);
        std::vector<std::optional<Estimate>> estimates;
        for (const std::vector<std::uint16_t> &of : labels) {
            estimates.emplace_back();
            if (const auto label = majorityOf(of))
                estimates.back() = Estimate{*label, static_cast<double>(std::count(of.begin(), of.end(), *label)) /
                                                        static_cast<double>(of.size())};
        }
        return estimates;
    };
    return {"majority", false, estimate};
}

} // namespace secondlook::review
