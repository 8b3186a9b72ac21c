#include "domain/tier.h"
#include "pipeline/answer_combiner.h"
#include "tests/support/registry.h"

#include <QTest>

#include <cmath>

using namespace secondlook;
using namespace secondlook::pipeline;
using domain::Failure;
using domain::Prediction;
using domain::PredictionResult;

namespace {

PredictionResult says(std::uint16_t label, float confidence)
{
    Prediction prediction;
    prediction.label = label;
    prediction.confidence = confidence;
    prediction.scores = {{label, confidence}, {static_cast<std::uint16_t>(1 - label), 1.0F - confidence}};
    return prediction;
}

PredictionResult cannot(bool transient = false, bool toPeople = false)
{
    Failure failure{transient, transient ? "server_error" : "refused", "x"};
    failure.toPeople = toPeople;
    return failure;
}

bool disagrees(const PredictionResult &result)
{
    return (std::get<Prediction>(result).signals & domain::LabelersDisagree) != 0;
}

} // namespace

class TestAnswerCombiner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCascadeStopsWhereOneIsSure()
    {
        const CascadeCombiner cascade({0.9, 0.8});
        using Said = std::vector<PredictionResult>;
        const auto sure = cascade.combine(Said{says(0, 0.95F)});
        QCOMPARE(std::get<Prediction>(*sure).label, 0);
        QVERIFY(!disagrees(*sure));
        QVERIFY(!cascade.combine(Said{says(0, 0.85F)}));
        const auto second = cascade.combine(Said{says(0, 0.85F), says(1, 0.8125F)});
        QCOMPARE(std::get<Prediction>(*second).label, 1);
        QVERIFY(disagrees(*second));
        QVERIFY(!cascade.combine(Said{says(0, 0.85F), says(1, 0.79F)}));
        const auto last = cascade.combine(Said{says(0, 0.85F), says(1, 0.79F), says(0, 0.4F)});
        QCOMPARE(std::get<Prediction>(*last).confidence, 0.4F);
    }
    void aLabelerWithoutACutIsNeverSure()
    {
        QVERIFY(!CascadeCombiner({std::nullopt}).combine(std::vector{says(0, 1.0F)}));
    }
    void whoCannotLabelLeavesItToTheNext()
    {
        const CascadeCombiner cascade({0.9});
        QVERIFY(!cascade.combine(std::vector{cannot()}));
        QVERIFY(!disagrees(*cascade.combine(std::vector{cannot(), says(1, 0.5F)})));
        const auto nobody = cascade.combine(std::vector{cannot(), cannot(false, true)});
        QVERIFY(std::get<Failure>(*nobody).toPeople);
    }
    void anEnsembleAsksAllAndWeighsThem()
    {
        const PoolCombiner pool({1.0, 1.0}, {0, 1});
        QVERIFY(!pool.combine(std::vector{says(0, 0.99F)}));
        const auto agreed = std::get<Prediction>(*pool.combine(std::vector{says(0, 0.8F), says(0, 0.6F)}));
        QVERIFY(std::abs(agreed.confidence - 6.0F / 7.0F) < 1e-5F);
        QVERIFY(std::abs(agreed.rawConfidence - 0.71010205F) < 1e-5F); // before the weights: all alike
        QVERIFY((agreed.signals & domain::LabelersDisagree) == 0);
        const auto split = std::get<Prediction>(*pool.combine(std::vector{says(0, 0.9F), says(1, 0.6F)}));
        QCOMPARE(split.label, 0);
        QVERIFY((split.signals & domain::LabelersDisagree) != 0);
    }
    void whoCannotLabelHasNoSay()
    {
        const PoolCombiner pool({1.0, 2.0}, {0, 1});
        const auto one = std::get<Prediction>(*pool.combine(std::vector{says(1, 0.75F), cannot()}));
        QCOMPARE(one.label, 1);
        QVERIFY(std::abs(one.confidence - 0.75F) < 1e-5F);
        const auto nobody = pool.combine(std::vector{cannot(), cannot(false, true)});
        QVERIFY(std::get<Failure>(*nobody).toPeople);
        // Where it may answer the next time, nothing is decided without it.
        QVERIFY(std::get<Failure>(*pool.combine(std::vector{says(1, 0.75F), cannot(true)})).transient);
    }
};

SECONDLOOK_SUITE(TestAnswerCombiner)
#include "tst_answer_combiner.moc"
