#include "agreement/agreement_weights.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace secondlook::agreement {

std::vector<double> stretchedToOne(std::span<const double> values)
{
    std::vector<double> places(values.begin(), values.end());
    if (places.empty())
        return places;
    const auto [low, high] = std::ranges::minmax(places);
    const double range = high / 2.0 - low / 2.0; // the halves cannot overflow
    for (double &place : places)
        place = range > 0.0 ? (place / 2.0 - low / 2.0) / range : 0.0;
    return places;
}

AgreementWeights AgreementWeights::identity(std::uint32_t labels)
{
    AgreementWeights weights;
    weights.m_labels = labels;
    return weights;
}

AgreementWeights AgreementWeights::linear(std::span<const double> values)
{
    AgreementWeights weights = quadratic(values);
    weights.m_linear = 1.0;
    weights.m_square = 0.0;
    return weights;
}

AgreementWeights AgreementWeights::quadratic(std::span<const double> values)
{
    AgreementWeights weights;
    weights.m_kind = Kind::Distance;
    weights.m_labels = static_cast<std::uint32_t>(values.size());
    weights.m_places = stretchedToOne(values);
    weights.m_square = 1.0;
    return weights;
}

AgreementWeights AgreementWeights::ranked(std::uint32_t labels)
{
    AgreementWeights weights;
    weights.m_kind = Kind::Distance;
    weights.m_labels = labels;
    weights.m_places.resize(labels);
    std::iota(weights.m_places.begin(), weights.m_places.end(), 0.0);
    const double q = labels;
    weights.m_linear = weights.m_square = labels > 1 ? 1.0 / (q * (q - 1.0)) : 0.0;
    return weights;
}

AgreementWeights AgreementWeights::table(std::vector<double> weights, std::uint32_t labels)
{
    AgreementWeights made;
    made.m_kind = Kind::Table;
    made.m_labels = labels;
    made.m_table = std::move(weights);
    for (std::size_t k = 0; k < labels; ++k)
        for (std::size_t l = 0; l < k; ++l)
            made.m_table[k * labels + l] = made.m_table[l * labels + k] =
                (made.m_table[k * labels + l] + made.m_table[l * labels + k]) / 2.0;
    return made;
}

double AgreementWeights::operator()(std::uint32_t k, std::uint32_t l) const
{
    if (m_kind == Kind::Identity)
        return k == l ? 1.0 : 0.0;
    if (m_kind == Kind::Table)
        return m_table[std::size_t{k} * m_labels + l];
    const double distance = std::abs(m_places[k] - m_places[l]);
    return 1.0 - m_linear * distance - m_square * distance * distance;
}

std::vector<double> AgreementWeights::times(std::span<const LabelShare> x, std::span<const LabelShare> at) const
{
    if (m_kind == Kind::Distance)
        return timesByDistance(x, at);
    std::vector<double> products;
    products.reserve(at.size());
    for (const LabelShare &k : at) {
        double sum = 0.0;
        if (m_kind == Kind::Identity) {
            const auto same = std::ranges::lower_bound(x, k.label, {}, &LabelShare::label);
            sum = same != x.end() && same->label == k.label ? same->share : 0.0;
        } else {
            for (const LabelShare &l : x)
                sum += (*this)(k.label, l.label) * l.share;
        }
        products.push_back(sum);
    }
    return products;
}

std::vector<double> AgreementWeights::timesByDistance(std::span<const LabelShare> x,
                                                      std::span<const LabelShare> at) const
{
    std::vector<LabelShare> sorted(x.begin(), x.end());
    std::ranges::stable_sort(sorted, {}, [this](const LabelShare &part) { return m_places[part.label]; });
    std::vector<double> shareUpTo{0.0};
    std::vector<double> momentUpTo{0.0};
    double square = 0.0;
    for (const LabelShare &part : sorted) {
        const double place = m_places[part.label];
        shareUpTo.push_back(shareUpTo.back() + part.share);
        momentUpTo.push_back(momentUpTo.back() + part.share * place);
        square += part.share * place * place;
    }
    const double share = shareUpTo.back();
    const double moment = momentUpTo.back();
    std::vector<double> products;
    products.reserve(at.size());
    for (const LabelShare &k : at) {
        const double place = m_places[k.label];
        const auto end =
            std::ranges::upper_bound(sorted, place, {}, [this](const auto &p) { return m_places[p.label]; });
        const auto below = static_cast<std::size_t>(end - sorted.begin());
        const double distances = place * (2.0 * shareUpTo[below] - share) - (2.0 * momentUpTo[below] - moment);
        const double squares = place * place * share - 2.0 * place * moment + square;
        products.push_back(share - m_linear * distances - m_square * squares);
    }
    return products;
}

double AgreementWeights::within(std::span<const LabelCount> counts) const
{
    double sum = 0.0;
    if (m_kind == Kind::Identity) {
        for (const LabelCount &part : counts)
            sum += double(part.count) * part.count;
        return sum;
    }
    constexpr std::size_t many = 64; // from here on sorting is cheaper than comparing each with every other
    if (m_kind == Kind::Distance && counts.size() > many) {
        std::vector<LabelShare> shares;
        for (const LabelCount &part : counts)
            shares.push_back({part.label, double(part.count)});
        const std::vector<double> products = times(shares, shares);
        for (std::size_t i = 0; i < shares.size(); ++i)
            sum += shares[i].share * products[i];
        return sum;
    }
    for (std::size_t i = 0; i < counts.size(); ++i) {
        sum += double(counts[i].count) * counts[i].count * (*this)(counts[i].label, counts[i].label);
        for (std::size_t j = 0; j < i; ++j)
            sum += 2.0 * counts[i].count * counts[j].count * (*this)(counts[i].label, counts[j].label);
    }
    return sum;
}

double AgreementWeights::total() const
{
    if (m_kind == Kind::Identity)
        return m_labels;
    std::vector<LabelShare> ones;
    ones.reserve(m_labels);
    for (std::uint32_t label = 0; label < m_labels; ++label)
        ones.push_back({label, 1.0});
    double sum = 0.0;
    for (const double product : times(ones, ones))
        sum += product;
    return sum;
}

} // namespace secondlook::agreement
