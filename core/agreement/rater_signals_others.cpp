#include "agreement/rater_signals_others.h"

#include "agreement/ambiguity_votes.h"

namespace secondlook::agreement {

OthersView::OthersView(const Ratings &ratings) : m_leaders(ratings.shape().items)
{
    std::vector<VoteCount> votes;
    for (std::size_t item = 0; item < m_leaders.size(); ++item) {
        countVotes(ratings.of(item), votes);
        Leaders &leaders = m_leaders[item];
        for (const VoteCount &vote : votes)
            if (vote.count > leaders.firstCount) {
                leaders = {vote.label, leaders.first, vote.count, leaders.firstCount, leaders.secondCount};
            } else if (vote.count > leaders.secondCount) {
                leaders.thirdCount = leaders.secondCount;
                leaders.second = vote.label;
                leaders.secondCount = vote.count;
            } else if (vote.count > leaders.thirdCount) {
                leaders.thirdCount = vote.count;
            }
    }
}

std::optional<std::uint32_t> OthersView::say(std::size_t item, std::uint32_t own) const
{
    const Leaders &leaders = m_leaders[item];
    const bool ownLeads = leaders.firstCount > 0 && own == leaders.first;
    const bool ownIsSecond = leaders.secondCount > 0 && own == leaders.second;
    const std::uint32_t first = leaders.firstCount - (ownLeads ? 1 : 0);
    const std::uint32_t second = leaders.secondCount - (ownIsSecond ? 1 : 0);
    // Without one answer the third may draw level, but it cannot lead alone.
    if (first > second && first > leaders.thirdCount)
        return leaders.first;
    if (second > first && second > leaders.thirdCount)
        return leaders.second;
    return {};
}

} // namespace secondlook::agreement
