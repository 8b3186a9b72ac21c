#include "agreement/intra_rater.h"

#include "agreement/chance_corrected.h"

#include <algorithm>

namespace secondlook::agreement {

namespace {

/// Answers of the items that a rater answered more than once, items numbered anew.
struct OwnRepeats
{
    std::vector<Rating> rows;
    std::uint32_t items = 0;
};

std::vector<OwnRepeats> repeatsByRater(const Ratings &ratings)
{
    std::vector<OwnRepeats> repeats(ratings.shape().raters);
    std::vector<Ratings::Answer> answers;
    for (std::size_t item = 0; item < ratings.shape().items; ++item) {
        answers.assign(ratings.of(item).begin(), ratings.of(item).end());
        std::ranges::stable_sort(answers, {}, &Ratings::Answer::rater);
        for (std::size_t begin = 0, end = 0; begin < answers.size(); begin = end) {
            while (end < answers.size() && answers[end].rater == answers[begin].rater)
                ++end;
            if (end - begin < 2)
                continue;
            OwnRepeats &own = repeats[answers[begin].rater];
            for (std::size_t i = begin; i < end; ++i)
                own.rows.push_back({own.items, static_cast<std::uint32_t>(i - begin), answers[i].label});
            ++own.items;
        }
    }
    return repeats;
}

/// Numbers labels by those in use: neither share nor kappa depends on the others.
std::uint32_t numberLabelsInUse(std::vector<Rating> &rows)
{
    std::vector<std::uint32_t> used;
    for (const Rating &row : rows)
        used.push_back(row.label);
    std::ranges::sort(used);
    used.erase(std::ranges::unique(used).begin(), used.end());
    for (Rating &row : rows)
        row.label = static_cast<std::uint32_t>(std::ranges::lower_bound(used, row.label) - used.begin());
    return static_cast<std::uint32_t>(used.size());
}

} // namespace

std::vector<IntraRater> intraRater(const Ratings &ratings)
{
    std::vector<IntraRater> raters;
    std::vector<OwnRepeats> repeats = repeatsByRater(ratings);
    for (std::uint32_t rater = 0; rater < repeats.size(); ++rater) {
        OwnRepeats &own = repeats[rater];
        if (own.items == 0)
            continue;
        const std::uint32_t labels = numberLabelsInUse(own.rows);
        const auto times = static_cast<std::uint32_t>(own.rows.size()); // no item has more answers
        const CountPatterns patterns(Ratings(own.rows, {own.items, times, labels}, Repeats::Count));
        const CountAgreement figures = countAgreement(patterns, AgreementWeights::identity(labels));
        raters.push_back({rater, own.items, figures.percent, figures.fleissKappa});
    }
    return raters;
}

} // namespace secondlook::agreement
