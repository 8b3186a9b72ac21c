#include "base/hash.h"
#include "calibration/reliability.h"
#include "calibration/temperature.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

using namespace secondlook;
using namespace secondlook::calibration;

class TestReliability : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsByHand()
    {
        // Two bins of two: |0.15 - 0.5| and |0.75 - 0.5|, each with half of the mass.
        const HeldOutPredictions predictions = {{0.9F, true}, {0.1F, false}, {0.6F, false}, {0.2F, true}};
        QVERIFY(std::abs(equalMassEce(predictions, 2) - 0.30) < 1e-6);
        QVERIFY(std::abs(equalMassEce(predictions, 1) - 0.05) < 1e-6);
    }
    void orderDoesNotMatterAmongTies()
    {
        HeldOutPredictions predictions;
        for (int i = 0; i < 30; ++i)
            predictions.push_back({0.5F, i < 15});
        const double error = equalMassEce(predictions, 15);
        std::ranges::reverse(predictions);
        QCOMPARE(equalMassEce(predictions, 15), error);
        QVERIFY(error < 1e-12);
    }
    void boundsHold()
    {
        QCOMPARE(equalMassEce({}, 15), 0.0);
        const HeldOutPredictions surelyWrong = {{1.0F, false}, {1.0F, false}};
        QCOMPARE(equalMassEce(surelyWrong, 15), 1.0);
        const HeldOutPredictions right = {{1.0F, true}};
        QCOMPARE(equalMassEce(right, 15), 0.0);
    }
    void honestConfidencesHaveASmallError()
    {
        HeldOutPredictions honest;
        HeldOutPredictions boastful;
        for (int i = 0; i < 20'000; ++i) {
            const std::string key = std::to_string(i);
            const float p = float(base::stableUniform(key, 3, "p"));
            const bool correct = base::stableUniform(key, 3, "correct") < double(p);
            honest.push_back({p, correct});
            boastful.push_back({std::min(1.0F, p + 0.1F), correct});
        }
        QVERIFY(equalMassEce(honest) < 0.02);
        QVERIFY(equalMassEce(boastful) > 0.07);
    }
    void temperatureHasAClosedFormForTwoLabels()
    {
        // Scores +1 and -1, right in a share of n rows: sigmoid(2 b) is that share, seen through the doubt 1 / (n + 2).
        const auto expected = [](double share, double n) {
            const double seen = share * (1.0 - 1.0 / (n + 2.0)) + (1.0 - share) / (n + 2.0);
            return std::log(seen / (1.0 - seen)) / 2.0;
        };
        const std::vector<float> scores = {1, -1, 1, -1, 1, -1, 1, -1, 1, -1};
        const std::vector<std::int32_t> truth = {0, 0, 0, 0, 1};
        QVERIFY(std::abs(fitInverseTemperature({scores, 2, truth, {}}) - expected(0.8, 5.0)) < 1e-5);
        const std::vector<std::uint8_t> exclude = {1, 1, 0, 0, 0}; // 2 of 3 left
        QVERIFY(std::abs(fitInverseTemperature({scores, 2, truth, exclude}) - expected(2.0 / 3.0, 3.0)) < 1e-5);
    }
    void withoutAnErrorItStaysModest()
    {
        std::vector<float> scores;
        std::vector<std::int32_t> truth;
        for (int i = 0; i < 1000; ++i) {
            scores.insert(scores.end(), {2, -2});
            truth.push_back(0);
        }
        const double inverse = fitInverseTemperature({scores, 2, truth, {}});
        QVERIFY2(std::abs(inverse - std::log(1001.0) / 4.0) < 1e-4, qPrintable(QString::number(inverse)));
    }
    void temperatureStaysInItsRange()
    {
        const std::vector<float> scores = {0.01F, -0.01F, 3, -3};
        const std::vector<std::int32_t> wrong = {1, 1};
        QVERIFY(std::abs(fitInverseTemperature({scores, 2, wrong, {}}) - 0.05) < 1e-6);
        QCOMPARE(fitInverseTemperature({{}, 2, {}, {}}), 1.0);
    }
    void noRowIsMeasuredOnItsOwnFold()
    {
        std::vector<float> scores;
        std::vector<std::int32_t> truth;
        std::vector<int> foldOf;
        for (int i = 0; i < 60; ++i) {
            scores.insert(scores.end(), {1.0F + 0.01F * float(i), 0.0F});
            truth.push_back(i % 4 == 0 ? 1 : 0);
            foldOf.push_back(i % 3);
        }
        const CrossFitted before = crossFitTemperature({scores, 2, truth, {}}, foldOf, 3);
        QCOMPARE(before.inverseTemperature, fitInverseTemperature({scores, 2, truth, {}}));
        for (std::size_t row = 1; row < 60; row += 3) // all of fold 1 turns out wrong
            truth[row] = 1;
        const CrossFitted after = crossFitTemperature({scores, 2, truth, {}}, foldOf, 3);
        for (std::size_t row = 0; row < 60; ++row) {
            QCOMPARE(after.heldOut[row].correct, truth[row] == 0);
            if (foldOf[row] == 1)
                QCOMPARE(after.heldOut[row].confidence, before.heldOut[row].confidence);
            else
                QVERIFY(after.heldOut[row].confidence < before.heldOut[row].confidence);
        }
    }
};

SECONDLOOK_SUITE(TestReliability)
#include "tst_reliability.moc"
