#include "agreement/rater_pairs.h"

#include "agreement/pair_cells.h"
#include "base/parallel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace secondlook::agreement {

namespace {

constexpr std::size_t itemsInPairBlock = std::size_t{1} << 16U;

enum PairMean { CohenMean, ScottMean, PairMeans };

/// What a cell adds to the errors of each mean, not yet divided by the number of pairs.
struct CellOfMean
{
    PairTerms::Cell term;
    double unseen = 0.0; ///< by how much the pair's unseen agreements raise it, divided by the root of its items
};
using CellOfMeans = std::array<CellOfMean, PairMeans>;

struct MeanSums
{
    double sum = 0.0;
    double beyondChance = 0.0;
    std::int64_t pairs = 0;
};

struct MeanErrors
{
    double squares = 0.0; ///< of the linearised terms of items
    Jackknife jackknife;  ///< changes not yet divided by the number of pairs
    /// Squares of what unseen agreements raise, pairs taken to be as correlated as their items are the same:
    /// sum_pq d_p d_q n_pq / sqrt(n_p n_q) = sum_i (sum_p d_p / sqrt(n_p))^2 over the pairs p of item i.
    double unseenSquares = 0.0;
};

struct ItemSums
{
    std::array<MeanErrors, PairMeans> ofMean;
    std::int64_t items = 0; ///< with two answers or more
};

void addCells(const std::vector<PairTerms::Cell> &cells, double unseen, std::int64_t items,
              const std::vector<std::uint32_t> &places, PairMean mean, std::vector<CellOfMeans> &ofPlace)
{
    const double shared = static_cast<double>(items);
    for (std::size_t cell = 0; cell < cells.size(); ++cell)
        ofPlace[places[cell]][mean] = {{cells[cell].linearised / shared, cells[cell].change},
                                       unseen / std::sqrt(shared)};
}

void addItem(const CellOfMeans &ofItem, ItemSums &sums)
{
    for (int mean = 0; mean < PairMeans; ++mean) {
        const auto &[term, unseen] = ofItem[mean];
        sums.ofMean[mean].squares += term.linearised * term.linearised;
        sums.ofMean[mean].jackknife.add(term.change);
        sums.ofMean[mean].unseenSquares += unseen * unseen;
    }
    ++sums.items;
}

ItemSums sumOverItems(const Ratings &ratings, const PairCells &cells, const std::vector<CellOfMeans> &ofPlace,
                      int threads)
{
    const std::size_t items = ratings.shape().items;
    std::vector<ItemSums> ofBlock((items + itemsInPairBlock - 1) / itemsInPairBlock); // added up in their order below
    base::parallelFor(ofBlock.size(), threads, {}, [&](std::size_t block) {
        ItemSums sums;
        std::vector<Ratings::Answer> scratch;
        const std::size_t end = std::min(items, (block + 1) * itemsInPairBlock);
        for (std::size_t item = block * itemsInPairBlock; item < end; ++item) {
            if (ratings.of(item).size() < 2)
                continue;
            CellOfMeans ofItem{};
            cells.forEachCell(ratings.of(item), scratch, [&](std::size_t place) {
                for (int mean = 0; mean < PairMeans; ++mean) {
                    const CellOfMean &cell = ofPlace[place][mean];
                    ofItem[mean].term.linearised += cell.term.linearised;
                    ofItem[mean].term.change += cell.term.change;
                    ofItem[mean].unseen += cell.unseen;
                }
            });
            addItem(ofItem, sums);
        }
        ofBlock[block] = sums;
    });
    ItemSums all;
    for (const ItemSums &sums : ofBlock) {
        for (int mean = 0; mean < PairMeans; ++mean) {
            all.ofMean[mean].squares += sums.ofMean[mean].squares;
            all.ofMean[mean].jackknife.add(sums.ofMean[mean].jackknife);
            all.ofMean[mean].unseenSquares += sums.ofMean[mean].unseenSquares;
        }
        all.items += sums.items;
    }
    return all;
}

Estimate meanEstimate(const MeanSums &mean, const MeanErrors &errors, std::int64_t items)
{
    const double pairs = static_cast<double>(mean.pairs);
    return intervalFor(mean.sum / pairs,
                       {.variance = errors.squares / (pairs * pairs),
                        .items = items,
                        .pairable = items,
                        .beyondChance = mean.beyondChance / pairs,
                        .chanceLogVariance = std::numeric_limits<double>::infinity(),
                        .unseen = std::sqrt(errors.unseenSquares) / pairs},
                       errors.jackknife.scaled(1.0 / pairs));
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
    std::vector<CellOfMeans> ofPlace(cells.size());
    std::array<MeanSums, PairMeans> means;
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
        const auto count = [&](const Estimate &estimate, const auto &ofCells, double unseen, double beyondChance,
                               PairMean mean) {
            if (!estimate.value)
                return;
            means[mean].sum += *estimate.value;
            means[mean].beyondChance += beyondChance;
            ++means[mean].pairs;
            addCells(ofCells, unseen, agreement.items, pair.places, mean, ofPlace);
        };
        count(agreement.cohenKappa, terms.cohenKappa, terms.cohenUnseen, terms.cohenBeyondChance, CohenMean);
        count(agreement.scottPi, terms.scottPi, terms.scottUnseen, terms.scottBeyondChance, ScottMean);
    }
    const ItemSums sums = sumOverItems(ratings, cells, ofPlace, threads);
    const auto mean = [&](PairMean which) {
        return means[which].pairs == 0 ? undefined(whyNoMean(found, cells.activeRaters()))
                                       : meanEstimate(means[which], sums.ofMean[which], sums.items);
    };
    found.meanCohenKappa = mean(CohenMean);
    found.meanScottPi = mean(ScottMean);
    return found;
}

} // namespace secondlook::agreement
