#include "agreement/consensus_blocks.h"

#include "base/parallel.h"

#include <algorithm>

namespace secondlook::agreement {

namespace {

constexpr std::size_t ratingsWorthABlock = 4096;
constexpr std::size_t mostBlocks = 64;
constexpr std::size_t mostFigures = std::size_t{1} << 23; // of all blocks together: 64 MiB, or one block

} // namespace

ItemBlocks::ItemBlocks(const Ratings &ratings, std::size_t figuresPerBlock) : m_items(ratings.shape().items)
{
    const std::size_t byWork = ratings.size() / ratingsWorthABlock + 1;
    const std::size_t byMemory = mostFigures / std::max<std::size_t>(figuresPerBlock, 1);
    m_count = std::clamp<std::size_t>(std::min({byWork, byMemory, m_items}), 1, mostBlocks);
}

bool ItemBlocks::forEach(const ConsensusRun &run,
                         const std::function<void(std::size_t, std::size_t, std::size_t)> &work) const
{
    return base::parallelFor(m_count, run.threads, run.stop, [&](std::size_t block) {
        work(block, m_items * block / m_count, m_items * (block + 1) / m_count);
    });
}

std::optional<LabelDistributions>
ItemBlocks::gather(const ConsensusRun &run,
                   const std::function<void(std::size_t, std::vector<LabelProbability> &)> &fill) const
{
    std::vector<LabelDistributions> parts(m_count);
    const bool done = forEach(run, [&](std::size_t block, std::size_t begin, std::size_t end) {
        std::vector<LabelProbability> shares;
        for (std::size_t item = begin; item < end; ++item) {
            shares.clear();
            fill(item, shares);
            parts[block].append(shares);
        }
    });
    if (!done)
        return {};
    if (m_count == 1)
        return std::move(parts.front());
    std::size_t shares = 0;
    for (const LabelDistributions &part : parts)
        shares += part.size();
    LabelDistributions all;
    all.reserve(m_items, shares);
    for (LabelDistributions &part : parts) {
        all.append(part);
        part = {}; // the two halves need not stand side by side until the end
    }
    return all;
}

void sumBlocks(std::vector<std::vector<double>> &blocks)
{
    std::vector<double> &sums = blocks.front();
    for (std::size_t block = 1; block < blocks.size(); ++block)
        for (std::size_t i = 0; i < sums.size(); ++i)
            sums[i] += blocks[block][i];
}

base::Result<Consensus> consensusStopped()
{
    return base::fail(base::ErrorCode::Cancelled, "the consensus was stopped before it was done");
}

} // namespace secondlook::agreement
