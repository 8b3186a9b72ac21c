#pragma once

#include "agreement/consensus.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace secondlook::agreement {

/// Shares below this are left out of a consensus.
inline constexpr double leastShare = 1e-12;

/// Items in blocks that depend on the data alone: whatever is summed block by block, and the blocks' sums in their
/// order, comes out the same for any number of threads.
class ItemBlocks
{
public:
    /// `figuresPerBlock`: how many figures the caller sums up for each block; many of them allow fewer blocks.
    ItemBlocks(const Ratings &ratings, std::size_t figuresPerBlock);

    std::size_t count() const { return m_count; }
    /// Calls `work(block, first item, item after the last)` for every block on run.threads threads. False when stopped.
    bool forEach(const ConsensusRun &run, const std::function<void(std::size_t, std::size_t, std::size_t)> &work) const;
    /// One distribution an item, filled by `fill` into an empty vector. Null when stopped.
    std::optional<LabelDistributions>
    gather(const ConsensusRun &run,
           const std::function<void(std::size_t item, std::vector<LabelProbability> &)> &fill) const;

private:
    std::size_t m_items = 0;
    std::size_t m_count = 1;
};

/// Adds up the blocks' figures in the order of the blocks, into the first. All are of one size.
void sumBlocks(std::vector<std::vector<double>> &blocks);

base::Result<Consensus> consensusStopped();

enum class RightAnswer {
    Expected, ///< an answer is right with its label's probability
    Chosen,   ///< an answer is right when it is the chosen label
};

/// Fills raters, confusion, ties and unanswered of `result` from its distributions. False when stopped.
bool judgeRaters(const Ratings &ratings, const ConsensusRun &run, RightAnswer right, Consensus &result);

} // namespace secondlook::agreement
