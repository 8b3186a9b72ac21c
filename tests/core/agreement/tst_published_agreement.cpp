#include <QTest>

#include "agreement/chance_corrected.h"
#include "agreement/cohen_kappa.h"
#include "agreement/conger_kappa.h"
#include "agreement/krippendorff_alpha.h"
#include "agreement/rater_pairs.h"
#include "tests/core/agreement/agreement_data.h"
#include "tests/support/registry.h"

#include <QHash>

#include <cstring>
#include <functional>
#include <numeric>

using namespace secondlook::agreement;
using namespace secondlook::test;

namespace {

/// Every figure of the examples and data sets by its name in the reference; those of other things are nothing here.
class AgreementFigures
{
public:
    AgreementFigures(Ratings ratings, std::vector<double> values)
        : m_ratings(std::move(ratings)), m_values(std::move(values)), m_patterns(m_ratings)
    {
    }
    AgreementFigures(std::vector<std::uint32_t> counts, std::vector<double> values)
        : m_values(std::move(values)), m_patterns(counts, std::uint32_t(m_values.size()))
    {
    }

    /// The estimate of a coefficient, its name perhaps with a weighting behind.
    std::optional<Estimate> estimate(const QString &name) const
    {
        for (const char *weighting : {"linear", "quadratic", "ordinal"})
            if (name.endsWith(QLatin1Char('_') + QString::fromLatin1(weighting)) &&
                !name.startsWith(QStringLiteral("krippendorff")))
                return weighted(name.chopped(qsizetype(std::strlen(weighting)) + 1),
                                weightsNamed(QString::fromLatin1(weighting), m_values));
        static const QHash<QString, AlphaMetric> metrics{
            {QStringLiteral("krippendorff_nominal"), AlphaMetric::Nominal},
            {QStringLiteral("krippendorff_ordinal"), AlphaMetric::Ordinal},
            {QStringLiteral("krippendorff_interval"), AlphaMetric::Interval},
            {QStringLiteral("krippendorff_ratio"), AlphaMetric::Ratio}};
        if (metrics.contains(name))
            return krippendorffAlpha(m_patterns, metrics[name], m_values);
        return weighted(name, AgreementWeights::identity(std::uint32_t(m_values.size())));
    }

    CountAgreement counts() const
    {
        return countAgreement(m_patterns, AgreementWeights::identity(std::uint32_t(m_values.size())));
    }

private:
    std::optional<Estimate> weighted(const QString &name, const AgreementWeights &weights) const
    {
        const CountAgreement figures = countAgreement(m_patterns, weights);
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

    Ratings m_ratings;
    std::vector<double> m_values;
    CountPatterns m_patterns;
};

/// A table of the JSON with its labels numbered, which are numbers or letters.
AgreementFigures figuresOf(const QJsonArray &ratings)
{
    QList<QJsonValue> labels;
    for (const QJsonValue &row : ratings)
        for (const QJsonValue &label : row.toArray())
            if (!label.isNull() && !labels.contains(label))
                labels.append(label);
    std::ranges::sort(labels, [](const QJsonValue &a, const QJsonValue &b) {
        return a.toDouble() < b.toDouble() || a.toString() < b.toString();
    });
    std::vector<std::vector<int>> table;
    for (const QJsonValue &row : ratings) {
        table.emplace_back();
        for (const QJsonValue &label : row.toArray())
            table.back().push_back(label.isNull() ? missing : int(labels.indexOf(label)));
    }
    std::vector<double> values;
    for (qsizetype label = 0; label < labels.size(); ++label)
        values.push_back(labels[label].toDouble(double(label)));
    return {ratingsOf(table, std::uint32_t(labels.size())), values};
}

AgreementFigures figuresOfCounts(const QJsonArray &rows)
{
    std::vector<std::uint32_t> counts;
    for (const QJsonValue &row : rows)
        for (const QJsonValue &count : row.toArray())
            counts.push_back(std::uint32_t(count.toInt()));
    std::vector<double> values(std::size_t(rows.first().toArray().size()));
    std::iota(values.begin(), values.end(), 1.0);
    return {counts, values};
}

std::vector<std::uint32_t> flat(const QJsonArray &rows)
{
    std::vector<std::uint32_t> counts;
    for (const QJsonValue &row : rows)
        for (const QJsonValue &count : row.toArray())
            counts.push_back(std::uint32_t(count.toInt()));
    return counts;
}

/// The ratings behind a table of two raters.
Ratings ratingsOfTable(const QJsonArray &rows)
{
    std::vector<std::vector<int>> table;
    for (int k = 0; k < rows.size(); ++k)
        for (int l = 0; l < rows.size(); ++l)
            for (int item = 0; item < rows[k].toArray()[l].toInt(); ++item)
                table.push_back({k, l});
    return ratingsOf(table, std::uint32_t(rows.size()));
}

} // namespace

class TestPublishedAgreement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoRaters_data() { examplesWith(QStringLiteral("contingency_table")); }
    void twoRaters()
    {
        QFETCH(QJsonObject, example);
        const QJsonArray rows = example[QStringLiteral("data")][QStringLiteral("contingency_table")].toArray();
        const std::vector<std::uint32_t> table = flat(rows);
        std::vector<double> values(std::size_t(rows.size()));
        std::iota(values.begin(), values.end(), 1.0);
        const auto pair = [&](const char *weighting) {
            return pairAgreement(table, weightsNamed(QString::fromLatin1(weighting), values));
        };
        std::vector<double> given;
        double most = 0.0;
        for (const QJsonValue &row : example[QStringLiteral("data")][QStringLiteral("disagreement_weights")].toArray())
            for (const QJsonValue &weight : row.toArray())
                most = std::max(most, given.emplace_back(weight.toDouble()));
        for (double &weight : given)
            weight = 1.0 - weight / most;
        const PairAgreement plain = pair("identity");
        QHash<QString, double> actual{
            {QStringLiteral("percent_agreement"), *plain.percent.value},
            {QStringLiteral("cohen_kappa"), *plain.cohenKappa.value},
            {QStringLiteral("cohen_kappa_se"), *plain.cohenKappa.standardError},
            {QStringLiteral("cohen_kappa_se0"), *plain.cohenNullError},
            {QStringLiteral("scott_pi"), *plain.scottPi.value},
            {QStringLiteral("bennett_s"), *plain.bennettS.value},
            {QStringLiteral("cohen_kappa_linear"), *pair("linear").cohenKappa.value},
            {QStringLiteral("cohen_kappa_linear_se"), *pair("linear").cohenKappa.standardError},
            {QStringLiteral("cohen_kappa_quadratic"), *pair("quadratic").cohenKappa.value},
            {QStringLiteral("cohen_kappa_quadratic_se"), *pair("quadratic").cohenKappa.standardError}};
        if (!given.empty()) {
            const PairAgreement weighted =
                pairAgreement(table, AgreementWeights::table(given, std::uint32_t(rows.size())));
            actual[QStringLiteral("cohen_kappa_weighted")] = *weighted.cohenKappa.value;
            actual[QStringLiteral("cohen_kappa_weighted_se")] = *weighted.cohenKappa.standardError;
        }
        const AgreementFigures asRatings(ratingsOfTable(rows), values);
        compare(example[QStringLiteral("expected")].toObject(), [&](const QString &name) -> std::optional<double> {
            if (actual.contains(name))
                return actual[name];
            return figure(asRatings, name);
        });
    }

    void manyRaters_data() { examplesWith(QStringLiteral("ratings")); }
    void manyRaters()
    {
        QFETCH(QJsonObject, example);
        const AgreementFigures figures =
            figuresOf(example[QStringLiteral("data")][QStringLiteral("ratings")].toArray());
        compare(example[QStringLiteral("expected")].toObject(),
                [&figures](const QString &name) { return figure(figures, name); });
    }

    void counts_data() { examplesWith(QStringLiteral("counts")); }
    void counts()
    {
        QFETCH(QJsonObject, example);
        const AgreementFigures figures =
            figuresOfCounts(example[QStringLiteral("data")][QStringLiteral("counts")].toArray());
        compare(example[QStringLiteral("expected")].toObject(),
                [&figures](const QString &name) { return figure(figures, name); });
    }

    void publicData_data()
    {
        QTest::addColumn<QString>("set");
        for (const char *set :
             {"bluebirds", "snow-rte", "snow-wsd", "snow-valence", "snow-wordsim", "anaesthetist", "five-workers-toy"})
            QTest::newRow(set) << QString::fromLatin1(set);
    }
    void publicData()
    {
        SECONDLOOK_NEEDS_REFERENCE();
        QFETCH(QString, set);
        const AnnotationFile data = readAnnotations(set);
        const QJsonObject expected = readReference(set)[QStringLiteral("agreement")].toObject();
        QVERIFY(!expected.isEmpty());
        std::vector<double> values = data.values;
        values.resize(data.shape.labels);
        const AgreementFigures figures(data.ratings(), values);
        compare(expected, [&figures](const QString &name) { return figure(figures, name); });
        for (auto it = expected.begin(); it != expected.end(); ++it)
            if (const QJsonArray ends = it.value()[QStringLiteral("ci95")].toArray(); !ends.isEmpty()) {
                const auto estimate = figures.estimate(it.key());
                QVERIFY2(estimate, qPrintable(it.key()));
                QVERIFY(isClose(*estimate->standardError, it.value()[QStringLiteral("se")].toDouble()));
                // Where weights leave little disagreement, the interval is not the linearised one.
                if (it.key().endsWith(QStringLiteral("_linear")) || it.key().endsWith(QStringLiteral("_quadratic")) ||
                    it.key().endsWith(QStringLiteral("_ordinal")))
                    continue;
                QVERIFY(isClose(estimate->interval->low, ends[0].toDouble()));
                QVERIFY(isClose(estimate->interval->high, ends[1].toDouble()));
            }
        comparePairs(data, expected);
    }

private:
    static void examplesWith(const QString &kind)
    {
        QTest::addColumn<QJsonObject>("example");
        SECONDLOOK_NEEDS_REFERENCE();
        for (const QJsonValue &example :
             readReference(QStringLiteral("published-examples"))[QStringLiteral("examples")].toArray())
            if (example[QStringLiteral("data")].toObject().contains(kind))
                QTest::newRow(qPrintable(example[QStringLiteral("id")].toString())) << example.toObject();
    }

    /// A figure by its name in the reference, which may be the standard error of one.
    static std::optional<double> figure(const AgreementFigures &figures, const QString &name)
    {
        if (name == QStringLiteral("fleiss_1971_se_null"))
            return figures.counts().fleissNullError;
        if (name == QStringLiteral("fleiss_1971_z"))
            return *figures.counts().fleissKappa.value / *figures.counts().fleissNullError;
        const bool isError = name.endsWith(QStringLiteral("_se"));
        const auto estimate = figures.estimate(isError ? name.chopped(3) : name);
        if (!estimate)
            return {};
        return isError ? estimate->standardError : estimate->value;
    }

    static void compare(const QJsonObject &expected, const std::function<std::optional<double>(QString)> &actual)
    {
        // Of the pair with most items in common and the mean over pairs: see comparePairs. The rest is no coefficient.
        static const QStringList elsewhere{QStringLiteral("most_overlapping_pair"),
                                           QStringLiteral("mean_pairwise_cohen_kappa"),
                                           QStringLiteral("category_proportions"), QStringLiteral("item_entropy_nats")};
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            if (elsewhere.contains(it.key()))
                continue;
            const std::optional<double> value = actual(it.key());
            QVERIFY2(value, qPrintable(it.key() + QStringLiteral(" is not there")));
            QVERIFY2(isClose(*value, it.value()[QStringLiteral("value")].toDouble()), qPrintable(it.key()));
        }
    }

    static void comparePairs(const AnnotationFile &data, const QJsonObject &expected)
    {
        const QJsonObject mean = expected[QStringLiteral("mean_pairwise_cohen_kappa")].toObject();
        if (mean.isEmpty())
            return;
        const Ratings ratings = data.ratings();
        const RaterPairs pairs = raterPairs(ratings, AgreementWeights::identity(data.shape.labels));
        const qsizetype counted = qsizetype(pairs.pairs.size()) - pairs.tooFewItems - pairs.withoutKappa;
        QCOMPARE(counted, mean[QStringLiteral("pairs")].toInteger());
        QCOMPARE(pairs.withoutKappa, mean[QStringLiteral("pairs_undefined")].toInteger());
        QCOMPARE(pairs.meanCohenKappa.value.has_value(), !mean[QStringLiteral("value")].isNull());
        if (pairs.meanCohenKappa.value)
            QVERIFY(isClose(*pairs.meanCohenKappa.value, mean[QStringLiteral("value")].toDouble()));

        const QJsonObject most = expected[QStringLiteral("most_overlapping_pair")].toObject();
        const auto a = data.raters.indexOf(most[QStringLiteral("rater_1")].toString().toUtf8());
        const auto b = data.raters.indexOf(most[QStringLiteral("rater_2")].toString().toUtf8());
        const auto pair =
            std::ranges::find_if(pairs.pairs, [a, b](const PairAgreement &p) { return p.a == a && p.b == b; });
        QVERIFY(pair != pairs.pairs.end());
        QCOMPARE(pair->items, most[QStringLiteral("items")].toInteger());
        const QJsonObject kappa = most[QStringLiteral("cohen_kappa")].toObject();
        QVERIFY(isClose(*pair->percent.value, most[QStringLiteral("percent_agreement")].toDouble()));
        QVERIFY(isClose(*pair->cohenKappa.value, kappa[QStringLiteral("value")].toDouble()));
        QVERIFY(isClose(*pair->scottPi.value, most[QStringLiteral("scott_pi")].toDouble()));
        QVERIFY(isClose(*pair->bennettS.value, most[QStringLiteral("bennett_s")].toDouble()));
        // Where the error is 0 the reference holds the rounding of its own sums, below 1e-8.
        QVERIFY(isClose(*pair->cohenKappa.standardError, kappa[QStringLiteral("se")].toDouble(), 2e-8));
        QVERIFY(isClose(*pair->cohenNullError, kappa[QStringLiteral("se0")].toDouble(), 2e-8));
    }
};
SECONDLOOK_SUITE(TestPublishedAgreement)
#include "tst_published_agreement.moc"
