#include "agreement/pair_cells.h"

#include "base/parallel.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace secondlook::agreement {

namespace {

constexpr std::size_t mostCellsForEachThread = std::size_t{1} << 20U;

std::vector<std::uint32_t> numbered(std::vector<std::uint32_t> &isUsed)
{
    std::vector<std::uint32_t> used;
    for (std::uint32_t number = 0; number < isUsed.size(); ++number)
        if (isUsed[number] != 0) {
            isUsed[number] = static_cast<std::uint32_t>(used.size());
            used.push_back(number);
        }
    return used;
}

} // namespace

PairCells::PairCells(const Ratings &ratings, int threads)
{
    std::uint64_t answerPairs = 0;
    for (std::size_t item = 0; item < ratings.shape().items; ++item) {
        const std::uint64_t answers = ratings.of(item).size();
        answerPairs += answers > 1 ? answers * (answers - 1) / 2 : 0;
    }
    numberThoseInUse(ratings);
    if (answerPairs > mostAnswerPairs) {
        m_isComplete = false;
        return;
    }
    const double raters = static_cast<double>(m_raters.size());
    const double labels = static_cast<double>(m_labels.size());
    m_isDense = raters * (raters - 1.0) / 2.0 * labels * labels <= static_cast<double>(mostCells);
    if (m_isDense)
        countDense(ratings, threads);
    else
        countSparse(ratings);
}

void PairCells::numberThoseInUse(const Ratings &ratings)
{
    m_placeOfRater.resize(ratings.shape().raters);
    m_placeOfLabel.resize(ratings.shape().labels);
    for (std::size_t item = 0; item < ratings.shape().items; ++item)
        for (const Ratings::Answer &answer : ratings.of(item)) {
            m_placeOfRater[answer.rater] = 1;
            m_placeOfLabel[answer.label] = 1;
        }
    m_raters = numbered(m_placeOfRater);
    m_labels = numbered(m_placeOfLabel);
}

void PairCells::countDense(const Ratings &ratings, int threads)
{
    const std::size_t pairs = m_raters.empty() ? 0 : m_raters.size() * (m_raters.size() - 1) / 2;
    const std::size_t cells = pairs * m_labels.size() * m_labels.size();
    const std::size_t parts = cells > mostCellsForEachThread ? 1 : static_cast<std::size_t>(std::max(threads, 1));
    const std::size_t items = ratings.shape().items;
    std::vector<std::vector<std::uint32_t>> counts(parts);
    base::parallelFor(parts, threads, {}, [&](std::size_t part) {
        std::vector<std::uint32_t> &own = counts[part];
        own.resize(cells);
        std::vector<Ratings::Answer> scratch;
        for (std::size_t item = items * part / parts; item < items * (part + 1) / parts; ++item)
            forEachCell(ratings.of(item), scratch, [&own](std::size_t place) { ++own[place]; });
    });
    m_counts = std::move(counts.front());
    for (std::size_t part = 1; part < parts; ++part)
        for (std::size_t place = 0; place < cells; ++place)
            m_counts[place] += counts[part][place];
}

void PairCells::countSparse(const Ratings &ratings)
{
    std::vector<Ratings::Answer> scratch;
    for (std::size_t item = 0; item < ratings.shape().items && m_isComplete; ++item) {
        compact(ratings.of(item), scratch);
        for (std::size_t i = 0; i < scratch.size() && m_isComplete; ++i)
            for (std::size_t j = 0; j < i; ++j) {
                if (scratch[i].rater == scratch[j].rater)
                    continue;
                const bool isOrdered = scratch[i].rater < scratch[j].rater;
                const Key key = isOrdered ? keyOf(scratch[i], scratch[j]) : keyOf(scratch[j], scratch[i]);
                const auto [found, isNew] = m_places.try_emplace(key, static_cast<std::uint32_t>(m_counts.size()));
                if (isNew)
                    m_counts.push_back(0);
                ++m_counts[found->second];
            }
        m_isComplete = m_counts.size() <= mostCells;
    }
    if (!m_isComplete) {
        m_places.clear();
        m_counts.clear();
    }
}

std::size_t PairCells::size() const
{
    return m_counts.size();
}

std::vector<PairCells::Pair> PairCells::pairs() const
{
    std::vector<std::pair<Key, std::uint32_t>> used; // with the place
    const std::size_t cells = m_labels.size() * m_labels.size();
    if (m_isDense) {
        for (std::size_t place = 0; place < m_counts.size(); ++place)
            if (m_counts[place] > 0)
                used.push_back({{place / cells, place % cells}, static_cast<std::uint32_t>(place)});
    } else {
        used.assign(m_places.begin(), m_places.end());
        std::ranges::sort(used, {}, [](const auto &cell) { return std::tuple(cell.first.pair, cell.first.cell); });
    }
    std::vector<Pair> pairs;
    std::uint64_t last = std::numeric_limits<std::uint64_t>::max();
    std::uint64_t a = 0;
    std::uint64_t ofA = 0; // number of the first pair with a
    for (const auto &[key, place] : used) {
        if (key.pair != last) {
            for (; key.pair >= ofA + (m_raters.size() - a - 1); ++a)
                ofA += m_raters.size() - a - 1;
            pairs.push_back({m_raters[a], m_raters[a + 1 + (key.pair - ofA)], {}, {}});
            last = key.pair;
        }
        pairs.back().cells.push_back(
            {m_labels[key.cell / m_labels.size()], m_labels[key.cell % m_labels.size()], m_counts[place]});
        pairs.back().places.push_back(place);
    }
    return pairs;
}

} // namespace secondlook::agreement
