#include <QTest>

#include "agreement/agreement_report.h"
#include "agreement/chance_corrected.h"
#include "agreement/conger_kappa.h"
#include "tests/core/agreement/agreement_data.h"
#include "tests/support/registry.h"

#include <array>
#include <cmath>
#include <random>
#include <tuple>

using namespace secondlook::agreement;
using namespace secondlook::test;

namespace {

/// Random raters of a random truth, some answers missing.
Ratings randomRatings(std::uint32_t items, std::uint32_t raters, std::uint32_t labels, double missingShare,
                      std::uint32_t turn = 0)
{
    std::mt19937_64 random(3);
    std::uniform_real_distribution<double> share;
    std::vector<Rating> rows;
    for (std::uint32_t item = 0; item < items; ++item) {
        const auto truth = static_cast<std::uint32_t>(random() % labels);
        for (std::uint32_t rater = 0; rater < raters; ++rater) {
            const auto label = share(random) < 0.7 ? truth : static_cast<std::uint32_t>(random() % labels);
            if (share(random) >= missingShare)
                rows.push_back({item, rater, (label + turn) % labels});
        }
    }
    return {rows, {items, raters, labels}};
}

void compareEstimates(const Estimate &a, const Estimate &b)
{
    QVERIFY(isClose(*a.value, *b.value));
    QVERIFY(isClose(*a.standardError, *b.standardError));
    QVERIFY(isClose(a.interval->low, b.interval->low));
    QVERIFY(isClose(a.interval->high, b.interval->high));
}

void compareIntervals(const Estimate &a, const Estimate &b)
{
    QVERIFY(isClose(a.interval->low, b.interval->low));
    QVERIFY(isClose(a.interval->high, b.interval->high));
}

/// So many items with the answers AA, AB, BA and BB.
Ratings twoRaters(std::array<std::uint32_t, 4> items)
{
    std::vector<Rating> rows;
    std::uint32_t item = 0;
    for (std::uint32_t cell = 0; cell < items.size(); ++cell)
        for (std::uint32_t i = 0; i < items[cell]; ++i, ++item) {
            rows.push_back({item, 0, cell / 2});
            rows.push_back({item, 1, cell % 2});
        }
    return {rows, {item, 2, 2}};
}

/// Fleiss, alpha, AC1 and percent agreement of the resamples that a report draws.
std::vector<Resampled> resampledFigures(const Ratings &ratings)
{
    const CountPatterns patterns(ratings);
    const AgreementWeights weights = AgreementWeights::identity(patterns.labels());
    const CountCoefficients coefficients(patterns, weights);
    const PatternStatistics statistics = [&](std::span<const std::int64_t> items,
                                             std::span<std::optional<double>> values) {
        const CountCoefficients::Values counts = coefficients.values(items);
        values[0] = counts.fleissKappa;
        values[1] = krippendorffAlphaOf(patterns, items, *nominalDistance()).value;
        values[2] = counts.gwetAc;
        values[3] = counts.percent;
    };
    return bootstrapItems(patterns, statistics, 4, {}, {.threads = 2});
}

/// Nominal alpha, and how it changes where each item is left out.
std::pair<Estimate, Jackknife> alphaLeavingOut(const Ratings &ratings)
{
    const CountPatterns patterns(ratings);
    const Estimate alpha = krippendorffAlpha(patterns, AlphaMetric::Nominal);
    std::vector<std::int64_t> items(patterns.items().begin(), patterns.items().end());
    Jackknife leftOut;
    for (std::size_t p = 0; p < items.size(); ++p) {
        --items[p];
        const auto distance = nominalDistance();
        const double without = *krippendorffAlphaOf(patterns, items, *distance).value;
        ++items[p];
        leftOut.add(without - *alpha.value, double(items[p]));
    }
    return {alpha, leftOut};
}

constexpr Coefficient coefficients[] = {
    Coefficient::Percent,    Coefficient::KrippendorffAlpha, Coefficient::FleissKappa, Coefficient::CongerKappa,
    Coefficient::CohenKappa, Coefficient::ScottPi,           Coefficient::GwetAc,      Coefficient::BrennanPrediger};

} // namespace

class TestAgreementProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void labelsByOtherNumbersSayTheSame()
    {
        const AgreementReport plain = agreementReport(randomRatings(200, 4, 5, 0.2));
        const AgreementReport turned = agreementReport(randomRatings(200, 4, 5, 0.2, 2));
        for (const Coefficient coefficient : coefficients)
            compareEstimates(plain[coefficient], turned[coefficient]);
    }
    void theNumberOfThreadsChangesNoBit()
    {
        const Ratings ratings = randomRatings(150'000, 6, 4, 0.3);
        const BootstrapPlan plan{.resamples = 50, .seed = 9};
        const AgreementReport one = agreementReport(ratings, {.bootstrap = plan, .threads = 1});
        for (const int threads : {1, 2, 5}) {
            const AgreementReport many = agreementReport(ratings, {.bootstrap = plan, .threads = threads});
            for (const Coefficient coefficient : coefficients)
                QVERIFY(one[coefficient] == many[coefficient]);
        }
        const AgreementReport other =
            agreementReport(ratings, {.bootstrap = BootstrapPlan{.resamples = 50, .seed = 10}, .threads = 2});
        QVERIFY(!(other.fleissKappa == one.fleissKappa));
    }
    void alphaIsFleissWithAnAllowanceForTheSample()
    {
        const Ratings ratings = randomRatings(60, 5, 3, 0.0);
        const CountPatterns patterns(ratings);
        const double n = 300.0;
        const double fleiss = *countAgreement(patterns, AgreementWeights::identity(3)).fleissKappa.value;
        QVERIFY(isClose(*krippendorffAlpha(patterns, AlphaMetric::Nominal).value, (1.0 - 1.0 / n) * fleiss + 1.0 / n));
    }
    void congerIsCohenForTwoRaters()
    {
        const AgreementReport report = agreementReport(randomRatings(80, 2, 4, 0.0));
        QVERIFY(isClose(*report.congerKappa.value, *report.cohenKappa.value));
        QVERIFY(isClose(*report.scottPi.value, *report.fleissKappa.value));
        QVERIFY(isClose(*report.pairs.pairs.front().bennettS.value, *report.brennanPrediger.value));
    }
    void whereFewCarryItCongersIntervalIsCohens()
    {
        const Ratings ratings = twoRaters({43, 3, 2, 2});
        const CountPatterns patterns(ratings);
        const AgreementWeights weights = AgreementWeights::identity(2);
        compareIntervals(congerKappa(ratings, patterns, weights), raterPairs(ratings, weights).meanCohenKappa);
    }
    void aLabelNobodyAgreedOnLeavesTheUpperEndOpen()
    {
        // By hand: N = 48, A = 6, E = 2 * 45 * 3; s = 24 / 27.841459; D_B = 45 / 48.
        const double unseen =
            UnseenAgreement{.observed = 0.125, .expected = 270.0 / 2256.0, .items = 24.0}.coefficient(0.9375, 1.0);
        QVERIFY(std::abs(unseen - 0.654575) < 1e-6);
        const Ratings never = twoRaters({21, 2, 1, 0});
        const Ratings once = twoRaters({21, 2, 1, 1});
        const AgreementWeights weights = AgreementWeights::identity(2);
        const auto endsOf = [&weights](const Ratings &ratings) {
            const CountPatterns patterns(ratings);
            const RaterPairs pairs = raterPairs(ratings, weights);
            return std::array{krippendorffAlpha(patterns, AlphaMetric::Nominal).interval->high,
                              labelAgreement(patterns)[1].alpha.interval->high,
                              congerKappa(ratings, patterns, weights).interval->high,
                              pairs.meanCohenKappa.interval->high,
                              pairs.pairs.front().cohenKappa.interval->high,
                              pairs.meanScottPi.interval->high};
        };
        QVERIFY(endsOf(never)[0] >= unseen);
        for (const double end : endsOf(never))
            QVERIFY2(end > 0.6 && end < 0.75, qPrintable(QString::number(end)));
        for (const double end : endsOf(once))
            QVERIFY2(end > 0.75 && end < 1.0, qPrintable(QString::number(end)));
    }
    void anAnswerThatFewRatersShareIsNoAgreementOfAnItem()
    {
        std::vector<Rating> rows;
        for (std::uint32_t item = 0; item < 40; ++item)
            for (std::uint32_t rater = 0; rater < 5; ++rater)
                rows.push_back({item, rater, item < 3 && rater < 2 ? 1U : 0U});
        const auto highOf = [&rows] {
            return krippendorffAlpha(CountPatterns(Ratings(rows, {40, 5, 2})), AlphaMetric::Nominal).interval->high;
        };
        const double open = highOf(); // two of five never are most
        rows[2].label = 1;
        QVERIFY2(highOf() < open - 0.05, qPrintable(QString::number(open) + u' ' + QString::number(highOf())));
    }
    void quadraticWeightsAreTheIntervalMetric()
    {
        const Ratings ratings = randomRatings(70, 4, 5, 0.0);
        const std::vector<double> values{1.0, 2.0, 4.0, 7.0, 11.0};
        const CountPatterns patterns(ratings);
        const double n = 280.0;
        const double fleiss = *countAgreement(patterns, AgreementWeights::quadratic(values)).fleissKappa.value;
        const Estimate alpha = krippendorffAlpha(patterns, AlphaMetric::Interval, values);
        QVERIFY(isClose(*alpha.value, (1.0 - 1.0 / n) * fleiss + 1.0 / n));
    }
    void weightsFromATableAreTheirFormula()
    {
        const Ratings ratings = randomRatings(90, 3, 6, 0.2);
        const std::vector<double> values{1.0, 1.5, 2.0, 4.0, 8.0, 9.0};
        for (const AgreementWeights &weights : {AgreementWeights::linear(values), AgreementWeights::quadratic(values),
                                                AgreementWeights::ranked(6), AgreementWeights::identity(6)}) {
            std::vector<double> cells;
            for (std::uint32_t k = 0; k < 6; ++k)
                for (std::uint32_t l = 0; l < 6; ++l)
                    cells.push_back(weights(k, l));
            const AgreementReport formula = agreementReport(ratings, {.weights = weights});
            const AgreementReport table = agreementReport(ratings, {.weights = AgreementWeights::table(cells, 6)});
            for (const Coefficient coefficient : coefficients)
                compareEstimates(formula[coefficient], table[coefficient]);
        }
    }
    void theOrdinalErrorKnowsThatItsMetricIsEstimated()
    {
        // Against leaving out each item and ranking anew. Most answers are at the ends, so that ranks depend on them.
        std::mt19937_64 random(8);
        std::vector<std::vector<int>> table;
        for (int item = 0; item < 600; ++item) {
            const int truth = random() % 10 < 7 ? 0 : (random() % 3 == 0 ? int(random() % 5) : 4);
            table.push_back({truth, random() % 4 != 0 ? truth : int(random() % 5), random() % 9 != 0 ? truth : 4});
        }
        const CountPatterns patterns(ratingsOf(table, 5));
        const Estimate alpha = krippendorffAlpha(patterns, AlphaMetric::Ordinal);
        std::vector<std::int64_t> items(patterns.items().begin(), patterns.items().end());
        const std::vector<double> values{0.0, 1.0, 2.0, 3.0, 4.0};
        const auto distance = ordinalDistance(values);
        Jackknife leftOut;
        for (std::size_t p = 0; p < items.size(); ++p) {
            --items[p];
            const double without = *krippendorffAlphaOf(patterns, items, *distance).value;
            ++items[p];
            leftOut.add(without - *alpha.value, double(items[p]));
        }
        QVERIFY(isClose(*alpha.standardError / std::sqrt(leftOut.variance()), 1.0, 0.004));
    }
    void theJackknifeIsWhatLeavingOutDoes()
    {
        // Few items, so that the jackknife decides; it must be that of alpha worked out anew without each item.
        constexpr double t = 2.2009851600916384; // t(0.975, 11)
        const auto [rare, ofRare] = alphaLeavingOut(twoRaters({7, 1, 1, 3}));
        const double corrected = 1.0 - *rare.value + ofRare.bias();
        const double factor = std::exp(t * std::sqrt(ofRare.variance()) / corrected);
        QVERIFY(isClose(rare.interval->low, 1.0 - corrected * factor));
        QVERIFY(isClose(rare.interval->high, 1.0 - corrected / factor));

        // Both labels are as common, so that only observed disagreement varies: 24 ratings, 12 of each.
        const auto [even, ofEven] = alphaLeavingOut(twoRaters({5, 1, 1, 5}));
        const double share = (1.0 - *even.value) * 0.5;
        const Interval of = scoreInterval(share, share * (1.0 - share) / (ofEven.variance() * 0.25), t);
        QVERIFY(isClose(even.interval->low, 1.0 - of.high / 0.5));
        QVERIFY(isClose(even.interval->high, 1.0 - of.low / 0.5));
    }
    void bootstrapIsThatOfTheReference_data()
    {
        QTest::addColumn<QString>("set");
        for (const char *set :
             {"bluebirds", "snow-rte", "snow-wsd", "snow-wordsim", "anaesthetist", "five-workers-toy"})
            QTest::newRow(set) << QString::fromLatin1(set);
    }
    void bootstrapIsThatOfTheReference()
    {
        SECONDLOOK_NEEDS_REFERENCE();
        QFETCH(QString, set);
        const Ratings ratings = readAnnotations(set).ratings();
        const AgreementReport report = agreementReport(ratings, {.bootstrap = BootstrapPlan{}, .threads = 2});
        const std::vector<Resampled> resampled = resampledFigures(ratings);
        const QJsonObject expected = readReference(set)[QStringLiteral("bootstrap_percentile_ci95")].toObject();
        const std::tuple<const char *, const Estimate *, const Resampled *> figures[] = {
            {"fleiss_kappa", &report.fleissKappa, &resampled[0]},
            {"krippendorff_nominal", &report.krippendorffAlpha, &resampled[1]},
            {"gwet_ac1", &report.gwetAc, &resampled[2]},
            {"percent_agreement", &report.percent, &resampled[3]}};
        for (const auto &[name, estimate, of] : figures) {
            const QJsonObject ends = expected[QLatin1String(name)].toObject();
            const double low = ends[QStringLiteral("lo")].toDouble();
            const double high = ends[QStringLiteral("hi")].toDouble();
            QVERIFY2(high > low, name);
            QVERIFY2(std::abs(estimate->interval->low - low) < 0.15 * (high - low), name);
            QVERIFY2(std::abs(estimate->interval->high - high) < 0.15 * (high - low), name);
            QCOMPARE(estimate->interval, of->interval);
            // The deviation of 1000 normal values is known to 2.2 %, two such differ by 12 % once in 10,000 times.
            const double deviation = ends[QStringLiteral("sd")].toDouble();
            QVERIFY2(std::abs(of->standardDeviation - deviation) < 0.12 * deviation, name);
        }
    }
    void aSegmentIsItsItemsAlone()
    {
        const Ratings all = randomRatings(50, 3, 3, 0.1);
        std::vector<Rating> rows;
        for (std::uint32_t item = 10; item < 30; ++item)
            for (const Ratings::Answer &answer : all.of(item))
                rows.push_back({item - 10, answer.rater, answer.label});
        std::vector<std::uint32_t> items;
        for (std::uint32_t item = 29; item >= 10; --item)
            items.push_back(item);
        items.push_back(10);
        items.push_back(5000);
        const AgreementReport segment = agreementReport(ofItems(all, items));
        const AgreementReport alone = agreementReport(Ratings(rows, {20, 3, 3}));
        QCOMPARE(segment.items, alone.items);
        for (const Coefficient coefficient : coefficients)
            compareEstimates(segment[coefficient], alone[coefficient]);
    }
};
SECONDLOOK_SUITE(TestAgreementProperties)
#include "tst_agreement_properties.moc"
