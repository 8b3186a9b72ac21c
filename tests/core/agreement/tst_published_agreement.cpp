#include <QTest>

#include "agreement/agreement_report.h"
#include "agreement/ambiguity_votes.h"
#include "agreement/pair_cells.h"
#include "agreement/rater_pairs.h"
#include "tests/core/agreement/agreement_figures.h"
#include "tests/support/registry.h"

#include <functional>

using namespace secondlook::agreement;
using namespace secondlook::test;

namespace {

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

std::vector<std::uint32_t> flat(const QJsonArray &rows)
{
    std::vector<std::uint32_t> counts;
    for (const QJsonValue &row : rows)
        for (const QJsonValue &count : row.toArray())
            counts.push_back(std::uint32_t(count.toInt()));
    return counts;
}

AgreementFigures figuresOfCounts(const QJsonArray &rows)
{
    std::vector<double> values(std::size_t(rows.first().toArray().size()));
    std::iota(values.begin(), values.end(), 1.0);
    return {flat(rows), values};
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
        const QJsonObject data = example[QStringLiteral("data")].toObject();
        const QJsonArray rows = data[QStringLiteral("contingency_table")].toArray();
        std::vector<double> disagreement;
        for (const QJsonValue &row : data[QStringLiteral("disagreement_weights")].toArray())
            for (const QJsonValue &weight : row.toArray())
                disagreement.push_back(weight.toDouble());
        const PairFigures figures(flat(rows), std::uint32_t(rows.size()), disagreement);
        compare(example[QStringLiteral("expected")].toObject(),
                [&figures](const QString &name) { return figures.figure(name); });
    }

    void manyRaters_data() { examplesWith(QStringLiteral("ratings")); }
    void manyRaters()
    {
        QFETCH(QJsonObject, example);
        const AgreementFigures figures =
            figuresOf(example[QStringLiteral("data")][QStringLiteral("ratings")].toArray());
        compare(example[QStringLiteral("expected")].toObject(),
                [&figures](const QString &name) { return figures.figure(name); });
    }

    void counts_data() { examplesWith(QStringLiteral("counts")); }
    void counts()
    {
        QFETCH(QJsonObject, example);
        const AgreementFigures figures =
            figuresOfCounts(example[QStringLiteral("data")][QStringLiteral("counts")].toArray());
        compare(example[QStringLiteral("expected")].toObject(),
                [&figures](const QString &name) { return figures.figure(name); });
        compareShares(example, figures.patterns());
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
        compare(expected, [&figures](const QString &name) { return figures.figure(name); });
        for (auto it = expected.begin(); it != expected.end(); ++it)
            if (const QJsonArray ends = it.value()[QStringLiteral("ci95")].toArray(); !ends.isEmpty()) {
                const auto estimate = figures.estimate(it.key());
                QVERIFY2(estimate, qPrintable(it.key()));
                QVERIFY(isClose(*estimate->standardError, it.value()[QStringLiteral("se")].toDouble()));
                compareEnds(*estimate, data.shape.items, ends);
            }
        compareShape(data, readReference(set)[QStringLiteral("shape")].toObject());
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

    static void compare(const QJsonObject &expected, const std::function<std::optional<double>(QString)> &actual)
    {
        // Of the pair with most items in common and the mean over pairs: see comparePairs; of no coefficient: see
        // compareShares.
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

    /// What share of the ratings each label has, and the entropy of each item's.
    static void compareShares(const QJsonObject &example, const CountPatterns &patterns)
    {
        const QJsonObject expected = example[QStringLiteral("expected")].toObject();
        const QJsonArray shares = expected[QStringLiteral("category_proportions")][QStringLiteral("value")].toArray();
        const QJsonArray entropies = expected[QStringLiteral("item_entropy_nats")][QStringLiteral("value")].toArray();
        const QJsonArray counts = example[QStringLiteral("data")][QStringLiteral("counts")].toArray();
        QCOMPARE(entropies.size(), counts.size());
        double ratings = 0.0;
        for (qsizetype item = 0; item < counts.size(); ++item) {
            std::vector<VoteCount> votes;
            for (const QJsonValue &count : counts[item].toArray()) {
                votes.push_back({std::uint32_t(votes.size()), std::uint32_t(count.toInt())});
                ratings += count.toInt();
            }
            QVERIFY(isClose(voteEntropy(votes), entropies[item].toDouble()));
        }
        const std::vector<LabelAgreement> labels = labelAgreement(patterns);
        QCOMPARE(qsizetype(labels.size()), shares.size());
        for (const LabelAgreement &label : labels)
            QVERIFY(isClose(double(label.ratings) / ratings, shares[label.label].toDouble()));
    }

    /// The reference has the linearised interval; ours is another by design where that is not plain enough (see
    /// isPlainEnough). The error of agreement by chance, t times it, is below 0.35 in all these sets.
    static void compareEnds(const Estimate &estimate, std::int64_t items, const QJsonArray &ends)
    {
        const double error = *estimate.standardError;
        if (isPlainEnough(*estimate.value, {.variance = error * error, .items = items, .pairable = items})) {
            QVERIFY(isClose(estimate.interval->low, ends[0].toDouble()));
            QVERIFY(isClose(estimate.interval->high, ends[1].toDouble()));
            return;
        }
        QVERIFY(estimate.interval->low < *estimate.value && *estimate.value < estimate.interval->high);
        QVERIFY(estimate.interval->high < 1.0);
    }

    static void compareShape(const AnnotationFile &data, const QJsonObject &expected)
    {
        const AgreementReport report = agreementReport(data.ratings());
        const auto number = [&expected](const char *name) { return expected[QString::fromLatin1(name)].toInteger(); };
        QCOMPARE(report.items, number("items"));
        QCOMPARE(report.pairable, number("items_with_2_or_more"));
        QCOMPARE(report.raters, number("annotators"));
        QCOMPARE(report.ratings, number("used"));
        QCOMPARE(report.labels, std::uint32_t(number("categories")));
        const QJsonObject counts = expected[QStringLiteral("label_counts")].toObject();
        for (const LabelAgreement &label : report.byLabel)
            if (!counts.isEmpty())
                QCOMPARE(label.ratings, counts[QString::fromUtf8(data.labels[label.label])].toInteger());
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
        isCloseError(pair->cohenKappa.standardError, kappa[QStringLiteral("se")].toDouble());
        isCloseError(pair->cohenNullError, kappa[QStringLiteral("se0")].toDouble());
        compareTable(data, *pair, most);
    }

    /// An error that is 0 is the root of what sums round: below 1e-15 here, below 1e-8 in the reference.
    static void isCloseError(std::optional<double> error, double expected)
    {
        QVERIFY(error);
        if (*error < 1e-15)
            QVERIFY(expected < 1e-8);
        else
            QVERIFY(isClose(*error, expected));
    }

    static void compareTable(const AnnotationFile &data, const PairAgreement &pair, const QJsonObject &most)
    {
        const auto all = PairCells(data.ratings(), 1).pairs();
        const auto found =
            std::ranges::find_if(all, [&pair](const auto &other) { return other.a == pair.a && other.b == pair.b; });
        QVERIFY(found != all.end());
        const QJsonArray rows = most[QStringLiteral("table")].toArray();
        std::vector<std::uint32_t> table(std::size_t(rows.size() * rows.size()));
        for (const PairCell &cell : found->cells)
            table[cell.first * std::size_t(rows.size()) + cell.second] = cell.items;
        QCOMPARE(table, flat(rows));
        const PairFigures figures(table, std::uint32_t(rows.size()));
        for (const char *name : {"cohen_kappa_linear", "cohen_kappa_quadratic"})
            if (const QJsonObject expected = most[QLatin1String(name)].toObject(); !expected.isEmpty())
                QVERIFY(
                    isClose(*figures.figure(QString::fromLatin1(name)), expected[QStringLiteral("value")].toDouble()));
    }
};
SECONDLOOK_SUITE(TestPublishedAgreement)
#include "tst_published_agreement.moc"
