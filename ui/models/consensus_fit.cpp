#include "ui/models/consensus_fit.h"

#include "agreement/consensus.h"

#include <algorithm>
#include <set>
#include <thread>
#include <unordered_map>

namespace secondlook::ui {

namespace {

constexpr double leastShare = 0.005;

} // namespace

struct ConsensusFit::Data
{
    agreement::Ratings ratings;
    agreement::Consensus consensus;
    std::unordered_map<base::TaskId, std::uint32_t> items;
    base::TimeMs at = 0;

    bool isOf(const review::Conflict &conflict, std::uint32_t item) const
    {
        std::multiset<std::pair<std::uint32_t, std::uint32_t>> fitted;
        for (const auto &answer : ratings.of(item))
            fitted.emplace(answer.rater, answer.label);
        std::multiset<std::pair<std::uint32_t, std::uint32_t>> given;
        for (const review::ConflictAnswer &answer : conflict.answers)
            given.emplace(answer.rater, answer.label);
        return fitted == given;
    }

    /// Over the labels in question, each as often as it is the true one.
    RaterReliability reliability(int mark, std::uint32_t rater, const std::vector<review::LabelVotes> &labels) const
    {
        RaterReliability result{.mark = mark};
        if (!consensus.confusion)
            return result;
        double right = 0.0;
        for (const review::LabelVotes &label : labels) {
            const double answers = consensus.confusion->answers(rater, label.label);
            result.answers += answers;
            right += answers * consensus.confusion->rate(rater, label.label, label.label);
        }
        if (result.answers <= 0.0)
            return result;
        const agreement::CredibleShare share = agreement::credibleShare(right / result.answers, result.answers);
        result.share = share.value;
        result.low = share.low;
        result.high = share.high;
        return result;
    }
};

ConsensusFit::ConsensusFit(std::unique_ptr<Data> data) : m_data(std::move(data)) {}

ConsensusFit::~ConsensusFit() = default;

base::Result<std::shared_ptr<const ConsensusFit>> ConsensusFit::make(const review::VoteTable &votes, base::TimeMs at,
                                                                     const std::stop_token &stop,
                                                                     const base::ProgressCallback &progress)
{
    std::vector<agreement::Rating> rows;
    rows.reserve(votes.votes.size());
    for (const review::Vote &vote : votes.votes)
        rows.push_back({vote.item, vote.rater, vote.label});
    auto data = std::make_unique<Data>();
    data->ratings = agreement::Ratings(rows, {votes.items, votes.raters, votes.labels});
    data->at = at;
    for (std::size_t item = 0; item < votes.tasks.size(); ++item)
        data->items.emplace(votes.tasks[item], std::uint32_t(item));
    agreement::ConsensusRun run;
    run.threads = std::max(1, int(std::thread::hardware_concurrency()) - 1); // one is the desk's
    run.stop = stop;
    run.progress = progress;
    auto consensus = agreement::estimateConsensus(agreement::ConsensusMethod::DawidSkene, data->ratings, run);
    if (!consensus)
        return tl::unexpected(consensus.error());
    data->consensus = std::move(*consensus);
    return std::shared_ptr<const ConsensusFit>(new ConsensusFit(std::move(data)));
}

std::optional<ConsensusView> ConsensusFit::of(const review::Conflict &conflict) const
{
    const auto item = m_data->items.find(conflict.task);
    if (item == m_data->items.end() || !m_data->isOf(conflict, item->second))
        return std::nullopt;
    ConsensusView view;
    view.records = std::int64_t(m_data->ratings.shape().items) - std::int64_t(m_data->consensus.unanswered);
    view.at = m_data->at;
    for (const agreement::LabelProbability &share : m_data->consensus.distributions.of(item->second))
        if (share.probability >= leastShare)
            view.shares.push_back({std::uint16_t(share.label), share.probability});
    std::ranges::stable_sort(view.shares, std::ranges::greater(), &ConsensusView::Share::probability);
    int known = -1; // answers come by mark
    for (const review::ConflictAnswer &answer : conflict.answers)
        if (answer.mark > known) {
            known = answer.mark;
            view.reliability.push_back(m_data->reliability(answer.mark, answer.rater, conflict.votes));
        }
    return view;
}

} // namespace secondlook::ui
