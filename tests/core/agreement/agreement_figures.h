#pragma once

#include "agreement/chance_corrected.h"
#include "agreement/cohen_kappa.h"
#include "agreement/conger_kappa.h"
#include "agreement/krippendorff_alpha.h"
#include "tests/core/agreement/agreement_data.h"

#include <QHash>
#include <QString>

#include <cstring>
#include <numeric>
#include <optional>
#include <vector>

namespace secondlook::test {

/// Every figure of the examples and data sets by its name in the reference; those of other things are nothing here.
class AgreementFigures
{
public:
    AgreementFigures(agreement::Ratings ratings, std::vector<double> values)
        : m_ratings(std::move(ratings)), m_values(std::move(values)), m_patterns(m_ratings)
    {
    }
    AgreementFigures(std::vector<std::uint32_t> counts, std::vector<double> values)
        : m_values(std::move(values)), m_patterns(counts, std::uint32_t(m_values.size()))
    {
    }

    /// The estimate of a coefficient, its name perhaps with a weighting behind.
    std::optional<agreement::Estimate> estimate(const QString &name) const
    {
        for (const char *weighting : {"linear", "quadratic", "ordinal"})
            if (name.endsWith(QLatin1Char('_') + QString::fromLatin1(weighting)) &&
                !name.startsWith(QStringLiteral("krippendorff")))
                return weighted(name.chopped(qsizetype(std::strlen(weighting)) + 1),
                                weightsNamed(QString::fromLatin1(weighting), m_values));
        static const QHash<QString, agreement::AlphaMetric> metrics{
            {QStringLiteral("krippendorff_nominal"), agreement::AlphaMetric::Nominal},
            {QStringLiteral("krippendorff_ordinal"), agreement::AlphaMetric::Ordinal},
            {QStringLiteral("krippendorff_interval"), agreement::AlphaMetric::Interval},
            {QStringLiteral("krippendorff_ratio"), agreement::AlphaMetric::Ratio}};
        if (metrics.contains(name))
            return krippendorffAlpha(m_patterns, metrics[name], m_values);
        return weighted(name, agreement::AgreementWeights::identity(std::uint32_t(m_values.size())));
    }

    /// The same for a name that may be that of a standard error.
    std::optional<double> figure(const QString &name) const
    {
        if (name == QStringLiteral("fleiss_1971_se_null"))
            return counts().fleissNullError;
        if (name == QStringLiteral("fleiss_1971_z"))
            return *counts().fleissKappa.value / *counts().fleissNullError;
        const bool isError = name.endsWith(QStringLiteral("_se"));
        const auto found = estimate(isError ? name.chopped(3) : name);
        if (!found)
            return {};
        return isError ? found->standardError : found->value;
    }

    const agreement::CountPatterns &patterns() const { return m_patterns; }

private:
    agreement::CountAgreement counts() const
    {
        return countAgreement(m_patterns, agreement::AgreementWeights::identity(std::uint32_t(m_values.size())));
    }

    std::optional<agreement::Estimate> weighted(const QString &name, const agreement::AgreementWeights &weights) const
    {
        const agreement::CountAgreement figures = countAgreement(m_patterns, weights);
        if (name == QStringLiteral("percent_agreement"))
            return figures.percent;
        if (name == QStringLiteral("pooled_pair_agreement"))
            return figures.pooledPercent;
        if (name == QStringLiteral("fleiss_kappa"))
            return figures.fleissKappa;
        if (name == QStringLiteral("gwet_ac1") || name == QStringLiteral("gwet_ac2"))
            return figures.gwetAc;
        if (name == QStringLiteral("brennan_prediger"))
            return figures.brennanPrediger;
        if (name == QStringLiteral("conger_kappa"))
            return congerKappa(m_ratings, m_patterns, weights);
        return {};
    }

    agreement::Ratings m_ratings;
    std::vector<double> m_values;
    agreement::CountPatterns m_patterns;
};

/// The figures of two raters by their names, of a table as it is printed: labels x labels, rows are the first rater.
/// `disagreement`: weights that go into `cohen_kappa_weighted`; may be empty.
class PairFigures
{
public:
    PairFigures(std::vector<std::uint32_t> table, std::uint32_t labels, std::vector<double> disagreement = {})
        : m_table(std::move(table)),
          m_values(labels),
          m_disagreement(std::move(disagreement)),
          m_asRatings(ratings(), valuesFromOne())
    {
    }

    std::optional<double> figure(const QString &name) const
    {
        if (name == QStringLiteral("percent_agreement"))
            return with("identity").percent.value;
        if (name == QStringLiteral("scott_pi"))
            return with("identity").scottPi.value;
        if (name == QStringLiteral("bennett_s"))
            return with("identity").bennettS.value;
        if (!name.startsWith(QStringLiteral("cohen_kappa")))
            return m_asRatings.figure(name);
        if (name.endsWith(QStringLiteral("_se0")))
            return with("identity").cohenNullError;
        const bool isError = name.endsWith(QStringLiteral("_se"));
        const QString weighting = (isError ? name.chopped(3) : name).section(QLatin1Char('_'), 2);
        const agreement::Estimate kappa =
            with(weighting.isEmpty() ? "identity" : weighting.toUtf8().constData()).cohenKappa;
        return isError ? kappa.standardError : kappa.value;
    }

private:
    std::vector<double> valuesFromOne()
    {
        std::iota(m_values.begin(), m_values.end(), 1.0);
        return m_values;
    }

    agreement::Ratings ratings() const
    {
        std::vector<std::vector<int>> rows;
        for (std::size_t cell = 0; cell < m_table.size(); ++cell)
            rows.insert(rows.end(), m_table[cell],
                        std::vector<int>{int(cell / m_values.size()), int(cell % m_values.size())});
        return ratingsOf(rows, std::uint32_t(m_values.size()));
    }

    agreement::PairAgreement with(const char *weighting) const
    {
        if (std::strcmp(weighting, "weighted") != 0)
            return pairAgreement(m_table, weightsNamed(QString::fromLatin1(weighting), m_values));
        std::vector<double> weights = m_disagreement;
        for (double &weight : weights)
            weight = 1.0 - weight / *std::ranges::max_element(m_disagreement);
        return pairAgreement(m_table, agreement::AgreementWeights::table(weights, std::uint32_t(m_values.size())));
    }

    std::vector<std::uint32_t> m_table;
    std::vector<double> m_values;
    std::vector<double> m_disagreement;
    AgreementFigures m_asRatings;
};

} // namespace secondlook::test
