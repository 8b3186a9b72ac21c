#include "calibration/log_pool.h"
#include "calibration/temperature.h"
#include "tests/support/registry.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace secondlook;
using calibration::fitPoolWeights;
using calibration::logPool;

namespace {

/// Rows of two members and two classes.
struct TwoByTwo
{
    std::vector<float> logs;
    std::vector<std::int32_t> truth;

    /// Each member's probability of class 0.
    void add(double first, double second, std::int32_t right, int times = 1)
    {
        for (int i = 0; i < times; ++i) {
            for (const double p : {first, 1 - first, second, 1 - second})
                logs.push_back(static_cast<float>(std::log(p)));
            truth.push_back(right);
        }
    }
    calibration::PooledRows rows() const { return {logs, 2, 2, truth, {}}; }
    double likelihood(const std::vector<double> &weights) const
    {
        double sum = 0.0;
        for (std::size_t row = 0; row < truth.size(); ++row)
            sum +=
                std::log(logPool(std::span(logs).subspan(row * 4, 4), weights)[static_cast<std::size_t>(truth[row])]);
        return sum;
    }
};

bool isNear(double value, double expected, double within = 1e-6)
{
    return std::abs(value - expected) < within;
}

} // namespace

class TestLogPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void poolsByWeightedProducts()
    {
        const std::vector<float> logs{std::log(0.8F), std::log(0.2F), std::log(0.6F), std::log(0.4F)};
        // The geometric mean: sqrt(.8 * .6) against sqrt(.2 * .4).
        QVERIFY(isNear(logPool(logs, std::vector{0.5, 0.5})[0], 0.7101020514));
        // The product of both: .48 / (.48 + .08).
        QVERIFY(isNear(logPool(logs, std::vector{1.0, 1.0})[0], 6.0 / 7.0));
        // A weight of 0 leaves a member out; with no weight at all nothing is known.
        QVERIFY(isNear(logPool(logs, std::vector{1.0, 0.0})[0], 0.8));
        QVERIFY(isNear(logPool(logs, std::vector{0.0, 0.0})[0], 0.5));
    }
    void independentMembersThatAreCalibratedWeighOne()
    {
        // One is right in 8 of 10 cases and says so, the other in 7 of 10, independently: Bayes' rule multiplies.
        TwoByTwo given;
        for (const std::int32_t right : {0, 1}) {
            const auto said = [right](double p, bool isRight) { return isRight == (right == 0) ? p : 1 - p; };
            given.add(said(0.8, true), said(0.7, true), right, 5600);
            given.add(said(0.8, true), said(0.7, false), right, 2400);
            given.add(said(0.8, false), said(0.7, true), right, 1400);
            given.add(said(0.8, false), said(0.7, false), right, 600);
        }
        const std::vector<double> weights = fitPoolWeights(given.rows());
        QVERIFY2(isNear(weights[0], 1.0, 1e-3), qPrintable(QString::number(weights[0], 'f', 6)));
        QVERIFY2(isNear(weights[1], 1.0, 1e-3), qPrintable(QString::number(weights[1], 'f', 6)));
    }
    void oneMemberIsTemperatureScaling()
    {
        std::mt19937 random(7);
        std::uniform_real_distribution<double> uniform(0.02, 0.98);
        std::vector<float> logs;
        std::vector<std::int32_t> truth;
        for (int row = 0; row < 300; ++row) {
            const double p = uniform(random);
            logs.push_back(static_cast<float>(std::log(p)));
            logs.push_back(static_cast<float>(std::log(1 - p)));
            truth.push_back(uniform(random) < 0.5 + 0.5 * (p - 0.5) ? 0 : 1); // right less often than it says
        }
        const double inverse = calibration::fitInverseTemperature({logs, 2, truth, {}});
        const std::vector<double> weights = fitPoolWeights({logs, 1, 2, truth, {}});
        QVERIFY(inverse < 0.9);
        QVERIFY2(isNear(weights[0], inverse, 1e-4), qPrintable(QString::number(weights[0] - inverse)));
    }
    void aCopyAddsNothingAndSharesTheWeight()
    {
        TwoByTwo given;
        for (const double p : {0.9, 0.7, 0.6}) {
            given.add(p, p, 0, 8);
            given.add(p, p, 1, 2);
        }
        const std::vector<double> weights = fitPoolWeights(given.rows());
        QVERIFY2(isNear(weights[0], weights[1], 1e-4), qPrintable(QString::number(weights[0] - weights[1])));
        std::vector<float> alone;
        for (std::size_t row = 0; row < given.truth.size(); ++row)
            alone.insert(alone.end(), {given.logs[row * 4], given.logs[row * 4 + 1]});
        QVERIFY(isNear(weights[0] + weights[1], fitPoolWeights({alone, 1, 2, given.truth, {}})[0], 1e-3));
    }
    void whoIsWrongHasNoSay()
    {
        TwoByTwo given;
        given.add(0.8, 0.3, 0, 40);
        given.add(0.2, 0.7, 1, 40);
        given.add(0.8, 0.3, 1, 8);
        const std::vector<double> weights = fitPoolWeights(given.rows());
        QCOMPARE(weights[1], 0.0); // never below
        QVERIFY(weights[0] > 0.5);
    }
    void noOtherWeightsAreMoreLikely()
    {
        std::mt19937 random(11);
        std::uniform_real_distribution<double> uniform(0.05, 0.95);
        TwoByTwo given;
        for (int row = 0; row < 2000; ++row) {
            const double a = uniform(random);
            const double b = uniform(random);
            given.add(a, b, uniform(random) < (2 * a + b) / 3 ? 0 : 1);
        }
        const std::vector<double> weights = fitPoolWeights(given.rows());
        const double best = given.likelihood(weights);
        for (const double step : {-0.05, 0.05}) {
            QVERIFY(given.likelihood({weights[0] + step, weights[1]}) < best);
            QVERIFY(given.likelihood({weights[0], weights[1] + step}) < best);
        }
    }
    void noRowIsMeasuredOnWeightsItTookPartIn()
    {
        TwoByTwo given;
        std::vector<int> foldOf;
        for (int i = 0; i < 40; ++i) {
            given.add(0.9, 0.6, i % 10 == 0 ? 1 : 0);
            foldOf.push_back(i % 2);
        }
        const auto fitted = calibration::crossFitPool(given.rows(), foldOf, 2);
        QCOMPARE(fitted.weights, fitPoolWeights(given.rows()));
        std::vector<std::uint8_t> exclude;
        for (const int fold : foldOf)
            exclude.push_back(fold == 0 ? 1 : 0);
        const std::vector<double> others = fitPoolWeights({given.logs, 2, 2, given.truth, exclude});
        QVERIFY(others != fitted.weights);
        QCOMPARE(fitted.heldOut[2].confidence, static_cast<float>(logPool(std::span(given.logs).first(4), others)[0]));
        QCOMPARE(fitted.heldOut[0].correct, false);
        QCOMPARE(fitted.heldOut[2].correct, true);
    }
    void nothingToFitIsAnEvenShare()
    {
        QCOMPARE(fitPoolWeights({{}, 4, 3, {}, {}}), (std::vector{0.25, 0.25, 0.25, 0.25}));
    }
};

SECONDLOOK_SUITE(TestLogPool)
#include "tst_log_pool.moc"
