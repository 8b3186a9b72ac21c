#include <QTest>

#include "agreement/crowdlab.h"
#include "tests/support/registry.h"

#include <cmath>
#include <vector>

using namespace secondlook;
using namespace secondlook::agreement;

namespace {

LabelDistributions predictionsOf(const std::vector<std::vector<LabelProbability>> &rows)
{
    LabelDistributions model;
    for (const auto &row : rows)
        model.append(row);
    return model;
}

} // namespace

class TestCrowdlab : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void weightsAndSharesByHand()
    {
        // Items 0..3: (0 0 0), (1 1 0), (0 0), (2); the model is right about the first three pluralities but the
        // second.
        const std::vector<Rating> rows{{0, 0, 0}, {0, 1, 0}, {0, 2, 0}, {1, 0, 1}, {1, 1, 1},
                                       {1, 2, 0}, {2, 0, 0}, {2, 1, 0}, {3, 2, 2}};
        const LabelDistributions model = predictionsOf(
            {{{0, 0.9}, {1, 0.1}}, {{0, 0.5}, {1, 0.4}, {2, 0.1}}, {{0, 0.8}, {2, 0.2}}, {{1, 0.7}, {2, 0.3}}});
        const auto consensus = crowdlab(Ratings(rows, {4, 3, 3}), model, {});
        QVERIFY(consensus);
        // A_0 = 2/3. Raters 0 and 1: 4 of 5 pairs agree; rater 2: 2 of 4. A_M = 2/3: no better than the commonest
        // label.
        compare(*consensus->raters[0].skill, 1.0 - 0.2 / (1.0 / 3.0));
        compare(*consensus->raters[1].skill, 0.4);
        compare(*consensus->raters[2].skill, 1e-6); // 1 - 0.5 * 3 is below 0
        // P = (1 + 2/3 + 1) / 3 = 8/9, 1/18 for each other label; the model's weight is 1e-6 sqrt(9 / 4).
        const double w = 1.5e-6;
        const double sum = 0.8 + 1e-6 + w;
        compare(consensus->distributions.of(1, 1), (0.8 * 8.0 / 9.0 + 1e-6 / 18.0 + w * 0.4) / sum);
        compare(consensus->distributions.of(1, 2), (0.8 / 18.0 + 1e-6 / 18.0 + w * 0.1) / sum);
        // One answer of a rater without weight against the model without weight.
        compare(consensus->distributions.of(3, 2), (1e-6 * 8.0 / 9.0 + w * 0.3) / (1e-6 + w));
        compare(consensus->distributions.of(3, 1), (1e-6 / 18.0 + w * 0.7) / (1e-6 + w));
    }

    void theModelBreaksTiesOfThePlurality()
    {
        // Both labels of item 0 have one vote: with the model's choice it is right about both items.
        const std::vector<Rating> rows{{0, 0, 0}, {0, 1, 1}, {1, 0, 0}, {1, 1, 0}};
        const LabelDistributions model = predictionsOf({{{1, 1.0}}, {{0, 1.0}}});
        const auto consensus = crowdlab(Ratings(rows, {2, 2, 2}), model, {});
        QVERIFY(consensus);
        QCOMPARE(consensus->distributions.best(0)->label, 1U);
        QVERIFY(consensus->distributions.of(0, 1) > 0.99); // A_M = 1, and the raters agree in one of two
    }

    void whatAPredictionLeavesOutIsSpreadEvenly()
    {
        const Ratings ratings(std::vector<Rating>{{0, 0, 0}}, {1, 1, 4}); // one answer: P = 1, all weights 1
        const auto consensus = crowdlab(ratings, predictionsOf({{{0, 0.3}, {2, 0.5}}}), {});
        QVERIFY(consensus);
        const double expected[] = {0.65, 0.05, 0.25, 0.05};
        for (std::uint32_t label = 0; label < 4; ++label)
            compare(consensus->distributions.of(0, label), expected[label]);
    }

    void refusesPredictionsOfOtherThings()
    {
        const Ratings ratings(std::vector<Rating>{{0, 0, 0}}, {1, 1, 2});
        QCOMPARE(crowdlab(ratings, predictionsOf({}), {}).error().code, base::ErrorCode::Input);
        QCOMPARE(crowdlab(ratings, predictionsOf({{{2, 1.0}}}), {}).error().code, base::ErrorCode::Input);
        QCOMPARE(crowdlab(ratings, predictionsOf({{{1, std::nan("")}}}), {}).error().code, base::ErrorCode::Input);
        QCOMPARE(crowdlab(ratings, predictionsOf({{{0, 0.7}, {1, 0.7}}}), {}).error().code, base::ErrorCode::Input);
        QCOMPARE(estimateConsensus(ConsensusMethod::Crowdlab, ratings, {}).error().code, base::ErrorCode::Input);
    }

private:
    static void compare(double actual, double expected)
    {
        QVERIFY2(std::abs(actual - expected) < 1e-12,
                 qPrintable(QStringLiteral("%1 instead of %2").arg(actual, 0, 'g', 17).arg(expected, 0, 'g', 17)));
    }
};
SECONDLOOK_SUITE(TestCrowdlab)
#include "tst_crowdlab.moc"
