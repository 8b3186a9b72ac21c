#include "ui/agreement/label_agreement.h"

#include "agreement/ambiguity_votes.h"
#include "agreement/krippendorff_alpha.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

namespace secondlook::ui {

using agreement::AlphaSums;
using agreement::Estimate;
using agreement::Ratings;
using agreement::VoteCount;

namespace {

constexpr std::int64_t pairsToTellApart = 20;

/// Sums over the records with two answers or more that have the label.
struct LabelSums
{
    std::int64_t records = 0;
    double given = 0.0;    ///< x_i = r_ik
    double repeated = 0.0; ///< y_i = r_ik (r_ik - 1) / (r_i - 1)
    double xx = 0.0;
    double xy = 0.0;
    double yy = 0.0;
    double apart = 0.0; ///< r_ik (r_i - r_ik) / (r_i - 1)
};

struct AllSums
{
    std::vector<LabelSums> ofLabel;
    std::map<std::size_t, std::int64_t> recordsWith; ///< number of answers -> records
    double answers = 0.0;
    double records = 0.0;
    std::unordered_map<std::uint64_t, std::int64_t> pairs;
};

template <typename Visit> void forEachCompared(const Ratings &ratings, Visit visit)
{
    std::vector<VoteCount> votes;
    for (std::size_t item = 0; item < ratings.shape().items; ++item) {
        const auto answers = ratings.of(item);
        if (answers.size() < 2)
            continue;
        agreement::countVotes(answers, votes);
        visit(votes, static_cast<double>(answers.size()));
    }
}

void addPairs(const std::vector<VoteCount> &votes, std::unordered_map<std::uint64_t, std::int64_t> &pairs)
{
    for (std::size_t i = 0; i < votes.size(); ++i) {
        const std::int64_t count = votes[i].count;
        const std::uint64_t first = std::uint64_t{votes[i].label} << 32U;
        if (count > 1)
            pairs[first | votes[i].label] += count * (count - 1) / 2;
        for (std::size_t j = i + 1; j < votes.size(); ++j)
            pairs[first | votes[j].label] += count * votes[j].count;
    }
}

AllSums sumUp(const Ratings &ratings)
{
    AllSums sums;
    sums.ofLabel.resize(ratings.shape().labels);
    forEachCompared(ratings, [&sums](const std::vector<VoteCount> &votes, double answers) {
        sums.answers += answers;
        sums.records += 1.0;
        ++sums.recordsWith[static_cast<std::size_t>(answers)];
        for (const VoteCount &vote : votes) {
            LabelSums &label = sums.ofLabel[vote.label];
            const double x = vote.count;
            const double y = x * (x - 1.0) / (answers - 1.0);
            ++label.records;
            label.given += x;
            label.repeated += y;
            label.xx += x * x;
            label.xy += x * y;
            label.yy += y * y;
            label.apart += x * (answers - x) / (answers - 1.0);
        }
        addPairs(votes, sums.pairs);
    });
    return sums;
}

Estimate specificOf(const LabelSums &sums)
{
    const double share = sums.repeated / sums.given;
    const auto n = static_cast<double>(sums.records);
    const double squares = std::max(0.0, sums.yy - 2.0 * share * sums.xy + share * share * sums.xx);
    const double variance = n > 1.0 ? n / (n - 1.0) * squares / (sums.given * sums.given) : 0.0;
    Estimate estimate = agreement::withLinearisedInterval(share, variance, sums.records);
    if (estimate.interval)
        estimate.interval->low = std::max(0.0, estimate.interval->low);
    return estimate;
}

AlphaSums alphaSumsOf(const LabelSums &label, const AllSums &all)
{
    return {2.0 * label.apart, 2.0 * label.given * (all.answers - label.given), all.answers, all.records};
}

/// The part of 2 E of a record with `answers` answers, `given` of them the label.
double expectedPart(double answers, double given, const LabelSums &label, const AllSums &all)
{
    return 2.0 * ((answers - given) * label.given + given * (all.answers - label.given));
}

/// Of each label: the sum of the squared terms of its alpha over all records.
std::vector<double> squaredTerms(const Ratings &ratings, const AllSums &all)
{
    std::vector<double> squares(all.ofLabel.size());
    const auto termWithout = [&all](const LabelSums &label, double answers) {
        return alphaSumsOf(label, all).term(0.0, answers, expectedPart(answers, 0.0, label, all));
    };
    for (std::size_t k = 0; k < squares.size(); ++k) // as if no record had the label
        for (const auto &[answers, records] : all.recordsWith)
            if (all.ofLabel[k].records > 0)
                squares[k] += static_cast<double>(records) * std::pow(termWithout(all.ofLabel[k], double(answers)), 2);
    forEachCompared(ratings, [&](const std::vector<VoteCount> &votes, double answers) {
        for (const VoteCount &vote : votes) {
            const LabelSums &label = all.ofLabel[vote.label];
            const double given = vote.count;
            const double term = alphaSumsOf(label, all)
                                    .term(2.0 * given * (answers - given) / (answers - 1.0), answers,
                                          expectedPart(answers, given, label, all));
            squares[vote.label] += term * term - std::pow(termWithout(label, answers), 2);
        }
    });
    return squares;
}

Estimate alphaOf(const LabelSums &label, const AllSums &all, double squares)
{
    const AlphaSums sums = alphaSumsOf(label, all);
    if (sums.expected <= 0.0)
        return agreement::undefined(agreement::Undefined::OneLabelUsed);
    const double variance = all.records > 1.0 ? squares / (all.records * (all.records - 1.0)) : 0.0;
    return agreement::withLinearisedInterval(sums.alpha(), variance, static_cast<std::int64_t>(all.records));
}

} // namespace

LabelsAgreement labelsAgreement(const Ratings &ratings)
{
    const AllSums all = sumUp(ratings);
    const std::vector<double> squares = squaredTerms(ratings, all);
    LabelsAgreement result;
    std::vector<std::uint32_t> placeOf(all.ofLabel.size());
    for (std::uint32_t k = 0; k < all.ofLabel.size(); ++k) {
        const LabelSums &label = all.ofLabel[k];
        if (label.records == 0)
            continue;
        placeOf[k] = static_cast<std::uint32_t>(result.labels.size());
        result.labels.push_back({k, label.records, specificOf(label), alphaOf(label, all, squares[k]), {}, 0});
    }
    for (const auto &[key, count] : all.pairs)
        result.pairs.push_back({static_cast<std::uint32_t>(key >> 32U), static_cast<std::uint32_t>(key), count});
    std::ranges::sort(result.pairs, {}, [](const LabelPair &pair) { return std::pair(pair.first, pair.second); });
    for (const LabelPair &pair : result.pairs) {
        if (pair.first == pair.second)
            continue;
        for (const auto &[label, other] : {std::pair(pair.first, pair.second), std::pair(pair.second, pair.first)}) {
            LabelAgreement &taken = result.labels[placeOf[label]];
            if (pair.pairs > taken.takenForPairs) {
                taken.takenFor = other;
                taken.takenForPairs = pair.pairs;
            }
        }
    }
    std::ranges::stable_sort(result.labels, {}, [](const LabelAgreement &label) { return *label.specific.value; });
    return result;
}

std::optional<double> distinguishability(std::int64_t both, std::int64_t firstAlone, std::int64_t secondAlone)
{
    if (both + firstAlone + secondAlone < pairsToTellApart)
        return {};
    if (firstAlone == 0 || secondAlone == 0)
        return both > 0 ? 0.0 : 1.0;
    const double half = double(both) / 2.0;
    return std::max(0.0, 1.0 - half / double(firstAlone) * (half / double(secondAlone)));
}

std::vector<std::uint32_t> mostConfused(const LabelsAgreement &labels, std::size_t most)
{
    std::vector<LabelPair> mixed;
    for (const LabelPair &pair : labels.pairs)
        if (pair.first != pair.second)
            mixed.push_back(pair);
    std::ranges::stable_sort(mixed, std::greater(), &LabelPair::pairs);
    std::vector<std::uint32_t> kept; // the labels of the largest pairs
    const auto keep = [&](std::uint32_t label) {
        if (kept.size() < most && std::ranges::find(kept, label) == kept.end())
            kept.push_back(label);
    };
    for (std::size_t i = 0; i < mixed.size() && kept.size() < most; ++i) {
        keep(mixed[i].first);
        keep(mixed[i].second);
    }
    std::vector<std::uint32_t> rest;
    for (const LabelAgreement &label : labels.labels)
        rest.push_back(label.label);
    std::ranges::sort(rest);
    for (std::size_t i = 0; i < rest.size() && kept.size() < most; ++i)
        keep(rest[i]);
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::int64_t> met;
    for (const LabelPair &pair : mixed)
        met[{pair.first, pair.second}] = pair.pairs;
    std::vector<std::uint32_t> order; // each next to the one that it is mixed up with most
    while (!kept.empty()) {
        auto next = kept.begin();
        std::int64_t closest = 0;
        for (auto label = kept.begin(); label != kept.end(); ++label)
            for (std::size_t back = 0; back < std::min<std::size_t>(order.size(), 4); ++back) {
                const auto [low, high] = std::minmax(*label, order[order.size() - 1 - back]);
                const auto found = met.find({low, high});
                if (found != met.end() && found->second > closest) {
                    closest = found->second;
                    next = label;
                }
            }
        order.push_back(*next);
        kept.erase(next);
    }
    return order;
}

} // namespace secondlook::ui
