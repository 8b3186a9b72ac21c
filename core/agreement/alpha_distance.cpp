#include "agreement/alpha_distance.h"

#include "agreement/agreement_weights.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace secondlook::agreement {

namespace {

class NominalDistance : public AlphaDistance
{
public:
    void prepare(std::span<const double> pairable) override { m_pairable.assign(pairable.begin(), pairable.end()); }

    double within(std::span<const LabelCount> counts) const override
    {
        double ratings = 0.0;
        double same = 0.0;
        for (const LabelCount &part : counts) {
            ratings += part.count;
            same += double(part.count) * part.count;
        }
        return ratings * ratings - same;
    }

    std::vector<double> fromAll() const override
    {
        std::vector<double> distances = m_pairable;
        const double all = std::accumulate(m_pairable.begin(), m_pairable.end(), 0.0);
        for (double &distance : distances)
            distance = all - distance;
        return distances;
    }

private:
    std::vector<double> m_pairable;
};

/// The square of the distance between places on a line.
class SquaredDistance : public AlphaDistance
{
public:
    explicit SquaredDistance(std::span<const double> places) : m_places(places.begin(), places.end()) {}

    void prepare(std::span<const double> pairable) override
    {
        m_pairable.assign(pairable.begin(), pairable.end());
        m_all = std::accumulate(m_pairable.begin(), m_pairable.end(), 0.0);
        double sum = 0.0;
        double low = std::numeric_limits<double>::max();
        double high = std::numeric_limits<double>::lowest();
        for (std::size_t k = 0; k < m_pairable.size(); ++k)
            if (m_pairable[k] > 0.0) {
                sum += m_pairable[k] * m_places[k];
                low = std::min(low, m_places[k]);
                high = std::max(high, m_places[k]);
            }
        m_mean = low < high ? sum / m_all : low; // no rounding where all are at one place: the distances are 0 then
        m_largest = low < high ? (high - low) * (high - low) : 1.0;
    }

    double largest() const override { return m_largest; }

    double within(std::span<const LabelCount> counts) const override
    {
        const auto [ratings, mean] = meanOf(counts);
        double squares = 0.0;
        for (const LabelCount &part : counts)
            squares += part.count * (m_places[part.label] - mean) * (m_places[part.label] - mean);
        return 2.0 * ratings * squares;
    }

    std::vector<double> fromAll() const override
    {
        double spread = 0.0;
        for (std::size_t k = 0; k < m_pairable.size(); ++k)
            spread += m_pairable[k] * (m_places[k] - m_mean) * (m_places[k] - m_mean);
        std::vector<double> distances(m_pairable.size());
        for (std::size_t k = 0; k < distances.size(); ++k)
            distances[k] = m_all * (m_places[k] - m_mean) * (m_places[k] - m_mean) + spread;
        return distances;
    }

protected:
    std::pair<double, double> meanOf(std::span<const LabelCount> counts) const
    {
        double ratings = 0.0;
        double sum = 0.0;
        for (const LabelCount &part : counts) {
            ratings += part.count;
            sum += part.count * m_places[part.label];
        }
        return {ratings, sum / ratings};
    }

    std::vector<double> m_places;
    std::vector<double> m_pairable;
    double m_all = 0.0;
    double m_mean = 0.0;
    double m_largest = 1.0;
};

/// Places are midranks: the ratings below, and half of those at the same value.
class OrdinalDistance final : public SquaredDistance
{
public:
    explicit OrdinalDistance(std::span<const double> values)
        : SquaredDistance(values), m_order(values.size()), m_values(values.begin(), values.end())
    {
        std::iota(m_order.begin(), m_order.end(), std::size_t{0});
        std::ranges::stable_sort(m_order, {}, [this](std::size_t label) { return m_values[label]; });
    }

    void prepare(std::span<const double> pairable) override
    {
        double below = 0.0;
        forEachValue([&](std::span<const std::size_t> labels) {
            double here = 0.0;
            for (const std::size_t label : labels)
                here += pairable[label];
            for (const std::size_t label : labels)
                m_places[label] = below + here / 2.0;
            below += here;
        });
        SquaredDistance::prepare(pairable);
    }

    std::vector<double> changeByRating(const CountPatterns &patterns, double observed, double expected) const override
    {
        std::vector<double> ofPlace(m_places.size()); // d ln(D_o / D_e) / d place
        for (std::size_t p = 0; p < patterns.size(); ++p) {
            const CountPatterns::Pattern pattern = patterns[p];
            if (pattern.ratings < 2)
                continue;
            const auto [ratings, mean] = meanOf(pattern.counts);
            const double factor =
                4.0 * static_cast<double>(patterns.items()[p]) * ratings / ((ratings - 1.0) * observed);
            for (const LabelCount &part : pattern.counts)
                ofPlace[part.label] += factor * part.count * (m_places[part.label] - mean);
        }
        for (std::size_t k = 0; k < ofPlace.size(); ++k)
            ofPlace[k] -= 4.0 * m_pairable[k] * m_all * (m_places[k] - m_mean) / expected;

        // A rating moves the places above it by 1 and those at its value by a half.
        std::vector<double> ofRating(m_places.size());
        double above = std::accumulate(ofPlace.begin(), ofPlace.end(), 0.0);
        forEachValue([&](std::span<const std::size_t> labels) {
            double here = 0.0;
            for (const std::size_t label : labels)
                here += ofPlace[label];
            above -= here;
            for (const std::size_t label : labels)
                ofRating[label] = above + here / 2.0;
        });
        return ofRating;
    }

private:
    /// Calls with the labels of each value, by rising value.
    template <typename Visit> void forEachValue(Visit visit) const
    {
        for (std::size_t begin = 0; begin < m_order.size();) {
            std::size_t end = begin + 1;
            while (end < m_order.size() && m_values[m_order[end]] == m_values[m_order[begin]])
                ++end;
            visit(std::span(m_order).subspan(begin, end - begin));
            begin = end;
        }
    }

    std::vector<std::size_t> m_order; ///< labels by rising value
    std::vector<double> m_values;
};

class PairwiseDistance final : public AlphaDistance
{
public:
    PairwiseDistance(std::function<double(std::uint32_t, std::uint32_t)> distance, std::size_t mostLabels)
        : m_distance(std::move(distance)), m_mostLabels(mostLabels)
    {
    }

    void prepare(std::span<const double> pairable) override { m_pairable.assign(pairable.begin(), pairable.end()); }

    double within(std::span<const LabelCount> counts) const override
    {
        double sum = 0.0;
        for (std::size_t i = 0; i < counts.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                sum += 2.0 * counts[i].count * counts[j].count * m_distance(counts[i].label, counts[j].label);
        return sum;
    }

    std::vector<double> fromAll() const override
    {
        std::vector<std::uint32_t> used;
        for (std::uint32_t k = 0; k < m_pairable.size(); ++k)
            if (m_pairable[k] > 0.0)
                used.push_back(k);
        std::vector<double> distances(m_pairable.size());
        for (std::size_t i = 0; i < used.size(); ++i)
            for (std::size_t j = 0; j < i; ++j) {
                const double distance = m_distance(used[i], used[j]);
                distances[used[i]] += distance * m_pairable[used[j]];
                distances[used[j]] += distance * m_pairable[used[i]];
            }
        return distances;
    }

    std::size_t mostLabels() const override { return m_mostLabels; }

private:
    std::function<double(std::uint32_t, std::uint32_t)> m_distance;
    std::size_t m_mostLabels;
    std::vector<double> m_pairable;
};

} // namespace

std::unique_ptr<AlphaDistance> nominalDistance()
{
    return std::make_unique<NominalDistance>();
}

std::unique_ptr<AlphaDistance> intervalDistance(std::span<const double> values)
{
    return std::make_unique<SquaredDistance>(stretchedToOne(values)); // the scale cancels out
}

std::unique_ptr<AlphaDistance> ordinalDistance(std::span<const double> values)
{
    return std::make_unique<OrdinalDistance>(values);
}

std::unique_ptr<AlphaDistance> pairwiseDistance(std::function<double(std::uint32_t, std::uint32_t)> distance,
                                                std::size_t mostLabels)
{
    return std::make_unique<PairwiseDistance>(std::move(distance), mostLabels);
}

} // namespace secondlook::agreement
