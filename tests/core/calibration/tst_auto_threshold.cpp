#include "base/hash.h"
#include "calibration/auto_threshold.h"
#include "calibration/intervals.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>
#include <string>

using namespace secondlook;
using namespace secondlook::calibration;

namespace {

void add(HeldOutPredictions &predictions, float confidence, int correct, int wrong)
{
    predictions.insert(predictions.end(), correct, {confidence, true});
    predictions.insert(predictions.end(), wrong, {confidence, false});
}

/// Confidences on a coarse grid (many ties); right as often as they say.
HeldOutPredictions drawn(int count)
{
    HeldOutPredictions predictions;
    for (int i = 0; i < count; ++i) {
        const std::string key = std::to_string(i);
        const float confidence = std::round(100.0F * float(base::stableUniform(key, 7, "confidence"))) / 100.0F;
        predictions.push_back({confidence, base::stableUniform(key, 7, "correct") < double(confidence)});
    }
    return predictions;
}

/// The definition, word by word.
std::optional<double> slowThreshold(const HeldOutPredictions &predictions, double target, double confidence)
{
    std::optional<double> lowest;
    for (const HeldOut &candidate : predictions) {
        int n = 0;
        int correct = 0;
        for (const HeldOut &other : predictions)
            if (other.confidence >= candidate.confidence) {
                ++n;
                correct += other.correct ? 1 : 0;
            }
        if (clopperPearsonLower(correct, n, confidence) >= target)
            lowest = std::min(lowest.value_or(2.0), double(candidate.confidence));
    }
    return lowest;
}

} // namespace

class TestAutoThreshold : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesFiftyNineWithoutAnError()
    {
        HeldOutPredictions predictions;
        add(predictions, 0.9F, 58, 0);
        add(predictions, 0.1F, 0, 100);
        QVERIFY(!autoThreshold(predictions, 0.95, 0.95));
        add(predictions, 0.9F, 1, 0);
        QCOMPARE(autoThreshold(predictions, 0.95, 0.95), std::optional(double(0.9F)));
    }
    void takesEqualConfidencesTogether()
    {
        HeldOutPredictions predictions;
        add(predictions, 0.9F, 60, 30); // the 60 alone would do
        QVERIFY(!autoThreshold(predictions, 0.95, 0.95));
        std::ranges::reverse(predictions);
        QVERIFY(!autoThreshold(predictions, 0.95, 0.95));
    }
    void goesOnBelowAGapThatFails()
    {
        HeldOutPredictions predictions;
        add(predictions, 0.9F, 0, 1); // the most confident one is wrong
        add(predictions, 0.8F, 500, 0);
        add(predictions, 0.2F, 0, 500);
        QCOMPARE(autoThreshold(predictions, 0.95, 0.95), std::optional(double(0.8F)));
    }
    void nothingReachesWithoutEvidence()
    {
        QVERIFY(!autoThreshold({}, 0.5, 0.95));
        HeldOutPredictions right;
        add(right, 1.0F, 100'000, 0);
        QVERIFY(!autoThreshold(right, 1.0, 0.95)); // certainty cannot be sampled
        QVERIFY(autoThreshold(right, 0.9999, 0.95));
    }
    void equalsTheDefinition_data()
    {
        QTest::addColumn<double>("target");
        QTest::addColumn<double>("confidence");
        for (const double target : {0.5, 0.7, 0.8, 0.9, 0.95, 0.99})
            for (const double confidence : {0.8, 0.95, 0.99})
                QTest::addRow("%g at %g", target, confidence) << target << confidence;
    }
    void equalsTheDefinition()
    {
        QFETCH(double, target);
        QFETCH(double, confidence);
        const HeldOutPredictions predictions = drawn(800);
        QCOMPARE(autoThreshold(predictions, target, confidence), slowThreshold(predictions, target, confidence));
    }
    void aStricterPromiseTakesNoMore()
    {
        const HeldOutPredictions predictions = drawn(4000);
        double last = 0.0;
        for (const double target : {0.6, 0.7, 0.8, 0.9}) {
            const double threshold = autoThreshold(predictions, target, 0.95).value_or(2.0);
            QVERIFY(threshold >= last);
            last = threshold;
        }
        QVERIFY(last <= 1.0);
    }
};

SECONDLOOK_SUITE(TestAutoThreshold)
#include "tst_auto_threshold.moc"
