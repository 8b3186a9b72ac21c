#include <QTest>

#include "agreement/chance_corrected.h"
#include "agreement/cohen_kappa.h"
#include "agreement/conger_kappa.h"
#include "agreement/item_bootstrap.h"
#include "agreement/krippendorff_alpha.h"
#include "agreement/label_agreement.h"
#include "agreement/rater_pairs.h"
#include "tests/core/agreement/closeness.h"
#include "tests/support/registry.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

using namespace secondlook;
using namespace secondlook::agreement;
using namespace secondlook::test;

namespace {

/// Two raters, `items` of whose items are in each cell.
Ratings pairOf(const std::vector<PairCell> &cells, std::uint32_t labels)
{
    std::vector<Rating> rows;
    std::uint32_t item = 0;
    for (const PairCell &cell : cells)
        for (std::uint32_t i = 0; i < cell.items; ++i, ++item) {
            rows.push_back({item, 0, cell.first});
            rows.push_back({item, 1, cell.second});
        }
    return {rows, {item, 2, labels}};
}

Interval specificOfLast(const Ratings &ratings)
{
    return *labelAgreement(CountPatterns(ratings)).back().specificAgreement.interval;
}

/// Items with labels 0 or 1, all from one rater but for the first `pairable`, which have a second.
Ratings mostlyZero(std::uint32_t items, std::uint32_t pairable)
{
    std::vector<Rating> rows;
    for (std::uint32_t item = 0; item < items; ++item) {
        rows.push_back({item, 0, item % 5 == 0 ? 1U : 0U});
        if (item < pairable)
            rows.push_back({item, 1, item % 4 == 0 ? 1U : 0U});
    }
    return {rows, {items, 2, 2}};
}

struct Resamples
{
    std::vector<double> sorted;
    double ofAll = 0.0;
    Interval interval;
};

/// Of the square of percent agreement, whose resamples are not even around it.
Resamples resamplesOf(const Ratings &ratings)
{
    const CountPatterns patterns(ratings);
    const AgreementWeights weights = AgreementWeights::identity(2);
    const CountCoefficients figures(patterns, weights);
    Resamples made;
    const PatternStatistics statistics = [&](std::span<const std::int64_t> items,
                                             std::span<std::optional<double>> values) {
        values[0] = std::pow(figures.values(items).percent, 2.0);
        made.sorted.push_back(*values[0]);
    };
    made.interval = *bootstrapItems(patterns, statistics, 1, {}).front().interval;
    made.ofAll = made.sorted.back(); // asked for after the resamples
    made.sorted.pop_back();
    std::ranges::sort(made.sorted);
    return made;
}

double percentile(const std::vector<double> &sorted, double share)
{
    const double place = share * double(sorted.size() - 1);
    const auto below = std::size_t(place);
    return std::lerp(sorted[below], sorted[below + 1], place - double(below));
}

/// Of the standard normal distribution.
double upTo(double z)
{
    return 0.5 * std::erfc(-z / std::sqrt(2.0));
}

double pointBelowWhich(double share)
{
    double low = -9.0;
    double high = 9.0;
    for (int i = 0; i < 80; ++i)
        (upTo(std::midpoint(low, high)) < share ? low : high) = std::midpoint(low, high);
    return low;
}

} // namespace

class TestSmallSampleIntervals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void specificAgreementOfTwoIsAShareOfTheItemsEitherGaveIt()
    {
        // By hand: J = 8 / 12 counts for 11 items; Wilson's interval 0.3798..0.8672 of it is 2 J / (1 + J) here.
        const Interval of = specificOfLast(pairOf({{0, 0, 30}, {0, 1, 3}, {1, 0, 1}, {1, 1, 8}}, 2));
        QVERIFY(isClose(of.low, 0.5505659990888575));
        QVERIFY(isClose(of.high, 0.9288813166789336));
    }
    void specificAgreementThatNobodySawEndsWhereWilsonsDoes()
    {
        const Interval of = specificOfLast(pairOf({{0, 0, 30}, {0, 1, 3}, {1, 0, 2}}, 2));
        QCOMPARE(of.low, 0.0);
        QVERIFY(isClose(of.high, 0.6057689451768207)); // of J: 3.84 / 8.84
    }
    void fewAgreementsOfManyRatersCountForNoMoreThanTheirItems()
    {
        // Five raters; all of them give the label, or three do.
        const auto widthOf = [](std::uint32_t unanimous, std::uint32_t ofThree) {
            std::vector<Rating> rows;
            const std::uint32_t items = unanimous + ofThree + 60;
            for (std::uint32_t item = 0; item < items; ++item)
                for (std::uint32_t rater = 0; rater < 5; ++rater) {
                    const bool has = item < unanimous || (item < unanimous + ofThree && rater < 3);
                    rows.push_back({item, rater, has ? 1U : 0U});
                }
            const Interval of = specificOfLast({rows, {items, 5, 2}});
            return of.high - of.low;
        };
        const double few = widthOf(4, 5);
        const double many = widthOf(5, 6); // 11 with an agreement: the variance is believed
        QVERIFY2(many < 0.75 * few, qPrintable(QString::number(many) + u' ' + QString::number(few)));
    }
    void aShareOfDisagreementHasWilsonsInterval()
    {
        const Ratings ratings = pairOf({{0, 0, 20}, {0, 1, 1}, {1, 1, 19}}, 2);
        const Estimate percent = countAgreement(CountPatterns(ratings), AgreementWeights::identity(2)).percent;
        QVERIFY(isClose(percent.interval->low, 0.8639608191566206)); // 1 / 40 counts for 39 items, t = 2.0227
        QVERIFY(isClose(percent.interval->high, 0.9958419353643936));
    }
    void withoutDisagreementARankIsNoUnit()
    {
        const Ratings ratings = pairOf({{0, 0, 10}, {1, 1, 10}, {2, 2, 10}}, 3);
        const Estimate alpha = krippendorffAlpha(CountPatterns(ratings), AlphaMetric::Ordinal);
        QVERIFY(isClose(alpha.interval->low, 0.6594598204780938)); // 1 - 3.84 / 33.84 * 3 (largest / mean distance)
        QCOMPARE(alpha.interval->high, 1.0);
    }
    void anAlmostAgreementIsNotUnseen()
    {
        QVERIFY(isClose((UnseenAgreement{.observed = 0.125, .expected = 270.0 / 2256.0, .items = 24.0}.coefficient(
                            0.9375, 0.46875)),
                        0.4994999556217108));
        const std::vector<double> levels{1.0, 2.0, 3.0, 4.0, 5.0};
        const AgreementWeights quadratic = AgreementWeights::quadratic(levels);
        const AgreementWeights identity = AgreementWeights::identity(5);
        const std::vector<PairCell> cells{{0, 0, 20}, {0, 1, 3}, {3, 3, 8}, {3, 4, 2}, {4, 3, 1}};
        PairTerms byDegrees;
        PairTerms plain;
        pairAgreement(cells, quadratic, &byDegrees);
        pairAgreement(cells, identity, &plain);
        QVERIFY(byDegrees.cohenUnseen > 0.0 && byDegrees.cohenUnseen < 0.1 * plain.cohenUnseen);
        const Ratings ratings = pairOf(cells, 5);
        const CountPatterns patterns(ratings);
        const RaterPairs pairs = raterPairs(ratings, quadratic);
        const Estimate conger = congerKappa(ratings, patterns, quadratic);
        QVERIFY(isClose(conger.interval->high, pairs.meanCohenKappa.interval->high));
        const Estimate alpha = krippendorffAlpha(patterns, AlphaMetric::Interval, levels);
        QVERIFY(isClose(alpha.interval->high, pairs.meanScottPi.interval->high, 0.005));
    }
    void oneLabelAgainstAnotherIsOneInterval()
    {
        // Of two labels the alphas are the same, whichever of them nobody agreed on.
        const auto labels = labelAgreement(CountPatterns(pairOf({{0, 0, 21}, {0, 1, 2}, {1, 0, 1}}, 2)));
        QVERIFY(isClose(labels[0].alpha.interval->low, labels[1].alpha.interval->low));
        QVERIFY(isClose(labels[0].alpha.interval->high, labels[1].alpha.interval->high));
    }
    void theBootstrapAllowsForBiasAndFewItems()
    {
        const Resamples made = resamplesOf(mostlyZero(40, 30));
        const auto below = std::ranges::lower_bound(made.sorted, made.ofAll - 1e-12) - made.sorted.begin();
        const auto above = made.sorted.end() - std::ranges::upper_bound(made.sorted, made.ofAll + 1e-12);
        const double bias = pointBelowWhich(0.5 + double(below - above) / (2.0 * double(made.sorted.size())));
        const double z = 2.080193365280455; // sqrt(30 / 29) t(0.975, 29)
        QVERIFY(isClose(made.interval.low, percentile(made.sorted, upTo(2.0 * bias - z))));
        QVERIFY(isClose(made.interval.high, percentile(made.sorted, upTo(2.0 * bias + z))));
    }
    void belowTwentyItemsTheBootstrapsPercentilesArePlain()
    {
        const Resamples made = resamplesOf(mostlyZero(40, 19));
        QVERIFY(isClose(made.interval.low, percentile(made.sorted, 0.025)));
        QVERIFY(isClose(made.interval.high, percentile(made.sorted, 0.975)));
    }
};
SECONDLOOK_SUITE(TestSmallSampleIntervals)
#include "tst_small_sample_intervals.moc"
