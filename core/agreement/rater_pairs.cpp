#include "agreement/rater_pairs.h"

#include "agreement/pair_cells.h"
#include "base/parallel.h"

#include <algorithm>
#include <array>

namespace secondlook::agreement {

namespace {

constexpr std::size_t itemsInPairBlock = std::size_t{1} << 16U;

enum PairMean { CohenMean, ScottMean, PairMeans };

/// What a cell adds to the error of each mean, not yet divided by the number of pairs.
using TermOfMeans = std::array<double, PairMeans>;

struct PairMeanSums
{
    TermOfMeans sum{};
    std::array<std::int64_t, PairMeans> pairs{};
};

void addTerms(const std::vector<double> &terms, std::int64_t items, const std::vector<std::uint32_t> &places,
              PairMean mean, std::vector<TermOfMeans> &ofPlace)
{
    for (std::size_t cell = 0; cell < terms.size(); ++cell)
        ofPlace[places[cell]][mean] = terms[cell] / static_cast<double>(items);
}

/// Sum over items of the square of what the item adds to each mean, and the number of items with a pair.
std::pair<TermOfMeans, std::int64_t> squaresOverItems(const Ratings &ratings, const PairCells &cells,
                                                      const std::vector<TermOfMeans> &ofPlace, int threads)
{
    const std::size_t items = ratings.shape().items;
    const std::size_t blocks = (items + itemsInPairBlock - 1) / itemsInPairBlock;
    std::vector<std::pair<TermOfMeans, std::int64_t>> ofBlock(blocks);
    base::parallelFor(blocks, threads, {}, [&](std::size_t block) {
        std::pair<TermOfMeans, std::int64_t> sums{};
        std::vector<Ratings::Answer> scratch;
        for (std::size_t item = block * itemsInPairBlock; item < std::min(items, (block + 1) * itemsInPairBlock);
             ++item) {
            if (ratings.of(item).size() < 2)
                continue;
            TermOfMeans ofItem{};
            cells.forEachCell(ratings.of(item), scratch, [&](std::size_t place) {
                for (int mean = 0; mean < PairMeans; ++mean)
                    ofItem[mean] += ofPlace[place][mean];
            });
            for (int mean = 0; mean < PairMeans; ++mean)
                sums.first[mean] += ofItem[mean] * ofItem[mean];
            ++sums.second;
        }
        ofBlock[block] = sums;
    });
    std::pair<TermOfMeans, std::int64_t> sums{};
    for (const auto &[squares, counted] : ofBlock) {
        for (int mean = 0; mean < PairMeans; ++mean)
            sums.first[mean] += squares[mean];
        sums.second += counted;
    }
    return sums;
}

Undefined whyNoMean(const RaterPairs &pairs, std::size_t activeRaters)
{
    if (activeRaters == 0)
        return Undefined::NoRatings;
    if (activeRaters == 1)
        return Undefined::OneRater;
    return pairs.withoutKappa > 0 ? Undefined::OneLabelUsed : Undefined::NoSharedItems;
}

} // namespace

RaterPairs raterPairs(const Ratings &ratings, const AgreementWeights &weights, std::int64_t minSharedItems, int threads)
{
    RaterPairs found;
    const PairCells cells(ratings, threads);
    if (!cells.isComplete()) {
        found.meanCohenKappa = found.meanScottPi = undefined(Undefined::TooManyPairs);
        return found;
    }
    std::vector<TermOfMeans> ofPlace(cells.size());
    PairMeanSums means;
    for (const PairCells::Pair &pair : cells.pairs()) {
        PairTerms terms;
        PairAgreement agreement = pairAgreement(pair.cells, weights, &terms);
        agreement.a = pair.a;
        agreement.b = pair.b;
        found.pairs.push_back(agreement);
        if (agreement.items < minSharedItems) {
            ++found.tooFewItems;
            continue;
        }
        if (!agreement.cohenKappa.value)
            ++found.withoutKappa;
        const auto count = [&](const Estimate &estimate, const std::vector<double> &termsOf, PairMean mean) {
            if (!estimate.value)
                return;
            means.sum[mean] += *estimate.value;
            ++means.pairs[mean];
            addTerms(termsOf, agreement.items, pair.places, mean, ofPlace);
        };
        count(agreement.cohenKappa, terms.cohenKappa, CohenMean);
        count(agreement.scottPi, terms.scottPi, ScottMean);
    }
    const auto [squares, items] = squaresOverItems(ratings, cells, ofPlace, threads);
    const auto mean = [&, &squares = squares, items = items](PairMean which) {
        if (means.pairs[which] == 0)
            return undefined(whyNoMean(found, cells.activeRaters()));
        const double pairs = static_cast<double>(means.pairs[which]);
        return withLinearisedInterval(means.sum[which] / pairs, squares[which] / (pairs * pairs), items);
    };
    found.meanCohenKappa = mean(CohenMean);
    found.meanScottPi = mean(ScottMean);
    return found;
}

} // namespace secondlook::agreement
