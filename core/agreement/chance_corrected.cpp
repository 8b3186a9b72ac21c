#include "agreement/chance_corrected.h"

#include <cmath>

namespace secondlook::agreement {

namespace {

/// Below this, 1 - p_e is rounding: agreement by chance is certain.
constexpr double certainChance = 1e-12;

double sumOfProducts(std::span<const LabelShare> shares, std::span<const double> factors)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < shares.size(); ++i)
        sum += shares[i].share * factors[i];
    return sum;
}

} // namespace

struct CountCoefficients::Sums
{
    double items = 0.0;
    double pairable = 0.0; ///< items with two ratings or more
    double percent = 0.0;  ///< p_a
    double pooledPercent = 0.0;
    std::vector<LabelShare> shares; ///< pi, at the labels of m_used
};

CountCoefficients::CountCoefficients(const CountPatterns &patterns, const AgreementWeights &weights)
    : m_patterns(patterns),
      m_weights(weights),
      m_totalWeight(weights.total()),
      m_placeOf(patterns.labels(), CountPatterns::none)
{
    m_agreeing.reserve(patterns.size());
    for (std::size_t p = 0; p < patterns.size(); ++p) {
        m_agreeing.push_back(weights.within(patterns[p].counts) - patterns[p].ratings);
        for (const LabelCount &part : patterns[p].counts)
            m_placeOf[part.label] = 0;
    }
    for (std::uint32_t label = 0; label < patterns.labels(); ++label)
        if (m_placeOf[label] == 0) {
            m_placeOf[label] = static_cast<std::uint32_t>(m_used.size());
            m_used.push_back({label, 0.0});
        }
}

CountCoefficients::Sums CountCoefficients::sumsOf(std::span<const std::int64_t> items) const
{
    Sums sums;
    sums.shares = m_used;
    double pairs = 0.0;
    for (std::size_t p = 0; p < m_patterns.size(); ++p) {
        if (items[p] == 0)
            continue;
        const CountPatterns::Pattern pattern = m_patterns[p];
        const double ratings = pattern.ratings;
        const double times = static_cast<double>(items[p]);
        sums.items += times;
        for (const LabelCount &part : pattern.counts)
            sums.shares[m_placeOf[part.label]].share += times * part.count / ratings;
        if (pattern.ratings < 2)
            continue;
        sums.pairable += times;
        sums.percent += times * m_agreeing[p] / (ratings * (ratings - 1.0));
        sums.pooledPercent += times * m_agreeing[p];
        pairs += times * ratings * (ratings - 1.0);
    }
    for (LabelShare &part : sums.shares)
        part.share /= sums.items;
    if (sums.pairable > 0.0) {
        sums.percent /= sums.pairable;
        sums.pooledPercent /= pairs;
    }
    return sums;
}

CountCoefficients::ByChance CountCoefficients::fleissChance(const Sums &sums) const
{
    ByChance chance{.agreement = 0.0, .ofLabel = {}, .scale = 1.0, .constant = 0.0, .isWeighted = true};
    chance.ofLabel = m_weights.times(sums.shares, sums.shares);
    chance.agreement = sumOfProducts(sums.shares, chance.ofLabel);
    return chance;
}

CountCoefficients::ByChance CountCoefficients::gwetChance(const Sums &sums) const
{
    const double q = m_patterns.labels();
    const double factor = m_totalWeight / (q * (q - 1.0)); // p_e = factor * (1 - sum pi^2)
    ByChance chance{.agreement = 0.0, .ofLabel = {}, .scale = -factor, .constant = factor, .isWeighted = false};
    for (const LabelShare &part : sums.shares)
        chance.ofLabel.push_back(part.share);
    chance.agreement = factor * (1.0 - sumOfProducts(sums.shares, chance.ofLabel));
    return chance;
}

CountCoefficients::ByChance CountCoefficients::fixedChance(double agreement) const
{
    return {.agreement = agreement, .ofLabel = {}, .scale = 0.0, .constant = agreement, .isWeighted = true};
}

double CountCoefficients::brennanPredigerChance() const
{
    const double q = m_patterns.labels();
    return m_totalWeight / (q * q);
}

CountCoefficients::Values CountCoefficients::values(std::span<const std::int64_t> items) const
{
    const Sums sums = sumsOf(items);
    Values values;
    if (sums.pairable == 0.0) {
        values.percentReason = sums.items == 0.0 ? Undefined::NoRatings : Undefined::NoPairs;
        return values;
    }
    values.percent = sums.percent;
    values.pooledPercent = sums.pooledPercent;
    const auto corrected = [&sums](double byChance) {
        return 1.0 - byChance < certainChance ? std::nullopt
                                              : std::optional((sums.percent - byChance) / (1.0 - byChance));
    };
    values.fleissKappa = corrected(fleissChance(sums).agreement);
    if (m_patterns.labels() > 1) {
        values.gwetAc = corrected(gwetChance(sums).agreement);
        values.brennanPrediger = corrected(brennanPredigerChance());
    }
    return values;
}

double CountCoefficients::agreementOf(std::size_t pattern) const
{
    const double ratings = m_patterns[pattern].ratings;
    return ratings < 2.0 ? 0.0 : m_agreeing[pattern] / (ratings * (ratings - 1.0));
}

/// sum_k (V pi)_k r_ik / r_i.
double CountCoefficients::chanceOf(const CountPatterns::Pattern &pattern, const ByChance &chance) const
{
    double sum = 0.0;
    for (const LabelCount &part : pattern.counts)
        sum += part.count * chance.ofLabel[m_placeOf[part.label]];
    return sum / pattern.ratings;
}

/// Gwet's kappa*_i; p_e|i = constant + scale * sum_k (V pi)_k r_ik / r_i.
ErrorOfItems CountCoefficients::linearisedError(const Sums &sums, const ByChance &chance, double kappa) const
{
    const double beyond = 1.0 - chance.agreement;
    const double raised = sums.items / sums.pairable;
    double squares = 0.0;
    double chanceSquares = 0.0;
    for (std::size_t p = 0; p < m_patterns.size(); ++p) {
        const CountPatterns::Pattern pattern = m_patterns[p];
        const double times = static_cast<double>(m_patterns.items()[p]);
        double term = pattern.ratings < 2 ? 0.0 : raised * (agreementOf(p) - chance.agreement) / beyond;
        if (!chance.ofLabel.empty()) {
            const double ofItem = chance.constant + chance.scale * chanceOf(pattern, chance) - chance.agreement;
            term -= 2.0 * (1.0 - kappa) * ofItem / beyond;
            chanceSquares += times * 4.0 * ofItem * ofItem / (beyond * beyond);
        }
        squares += times * (term - kappa) * (term - kappa);
    }
    const double divisor = sums.items * (sums.items - 1.0);
    return {.variance = squares / divisor,
            .items = static_cast<std::int64_t>(sums.items),
            .pairable = static_cast<std::int64_t>(sums.pairable),
            .beyondChance = beyond,
            .chanceLogVariance = chanceSquares / divisor};
}

Jackknife CountCoefficients::jackknifeOf(const Sums &sums, const ByChance &chance, double kappa) const
{
    Jackknife jackknife;
    const double items = sums.items - 1.0;
    const double form = chance.ofLabel.empty() ? 0.0 : sumOfProducts(sums.shares, chance.ofLabel); // pi' V pi
    for (std::size_t p = 0; p < m_patterns.size(); ++p) {
        const CountPatterns::Pattern pattern = m_patterns[p];
        const double ratings = pattern.ratings;
        const double pairable = sums.pairable - (ratings < 2.0 ? 0.0 : 1.0);
        double byChance = chance.agreement;
        if (!chance.ofLabel.empty()) {
            double own = 0.0; // s' V s of the item's shares s
            if (chance.isWeighted)
                own = m_agreeing[p] + ratings;
            else
                for (const LabelCount &part : pattern.counts)
                    own += double(part.count) * part.count;
            own /= ratings * ratings;
            byChance = chance.constant +
                       chance.scale *
                           (sums.items * sums.items * form - 2.0 * sums.items * chanceOf(pattern, chance) + own) /
                           (items * items);
        }
        if (pairable < 1.0 || items < 1.0 || 1.0 - byChance < certainChance)
            continue; // there is no coefficient without this item
        const double observed = (sums.percent * sums.pairable - agreementOf(p)) / pairable;
        jackknife.add((observed - byChance) / (1.0 - byChance) - kappa, static_cast<double>(m_patterns.items()[p]));
    }
    return jackknife;
}

Estimate CountCoefficients::corrected(const Sums &sums, const ByChance &chance, Undefined whenCertain) const
{
    if (1.0 - chance.agreement < certainChance)
        return undefined(whenCertain);
    const double kappa = (sums.percent - chance.agreement) / (1.0 - chance.agreement);
    const ErrorOfItems error = linearisedError(sums, chance, kappa);
    return intervalFor(kappa, error, isPlainEnough(kappa, error) ? Jackknife() : jackknifeOf(sums, chance, kappa));
}

std::optional<double> CountCoefficients::nullErrorOfFleiss(const Sums &sums) const
{
    const double ratings = m_patterns[0].ratings;
    for (std::size_t p = 1; p < m_patterns.size(); ++p)
        if (m_patterns[p].ratings != m_patterns[0].ratings)
            return {};
    double spread = 0.0;
    double skew = 0.0;
    for (const LabelShare &part : sums.shares) {
        spread += part.share * (1.0 - part.share);
        skew += part.share * (1.0 - part.share) * (1.0 - 2.0 * part.share);
    }
    if (!m_weights.isIdentity() || spread < certainChance)
        return {};
    return std::sqrt(2.0 * (spread * spread - skew) / (sums.items * ratings * (ratings - 1.0))) / spread;
}

CountAgreement CountCoefficients::estimates() const
{
    const Sums sums = sumsOf(m_patterns.items());
    if (sums.pairable == 0.0) {
        const Estimate none = undefined(sums.items == 0.0 ? Undefined::NoRatings : Undefined::NoPairs);
        return {none, none, none, none, none, {}};
    }
    const bool oneLabel = m_patterns.labels() < 2;
    return {.percent = asShare(corrected(sums, fixedChance(0.0), Undefined::None)),
            .pooledPercent = {sums.pooledPercent, {}, {}, Undefined::None},
            .fleissKappa = corrected(sums, fleissChance(sums), Undefined::OneLabelUsed),
            .gwetAc = oneLabel ? undefined(Undefined::OneLabelPossible)
                               : corrected(sums, gwetChance(sums), Undefined::OneLabelPossible),
            .brennanPrediger =
                corrected(sums, fixedChance(oneLabel ? 1.0 : brennanPredigerChance()), Undefined::OneLabelPossible),
            .fleissNullError = nullErrorOfFleiss(sums)};
}

CountAgreement countAgreement(const CountPatterns &patterns, const AgreementWeights &weights)
{
    return CountCoefficients(patterns, weights).estimates();
}

} // namespace secondlook::agreement
