#include "classify/cold_start_classifier.h"
#include "domain/tier.h"
#include "tests/core/classify/synthetic_texts.h"
#include "tests/support/registry.h"

#include <QTest>

#include <cmath>

using namespace secondlook;
using namespace secondlook::classify;
using secondlook::test::predictionOf;

namespace {

domain::LabelSchema schema()
{
    domain::LabelSchema schema;
    schema.name = "bank";
    schema.fields.resize(1);
    schema.fields[0].name = "intent";
    schema.fields[0].labels = {{"card_arrival", "", "", "", "", {}, {}},
                               {"x1", "Exchange rate", "", "How much of one currency is paid for another", "", {}, {}},
                               {"x2", "", "", "", "", {"I forgot my passcode", "cannot log in"}, {}}};
    return schema;
}

} // namespace

class TestColdStart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAllThatTheSchemaSays()
    {
        const ColdStartClassifier classifier(schema());
        QCOMPARE(predictionOf(classifier, "When does my card arrive?").label,
                 std::uint16_t(0));                                                          // name, a piece of a word
        QCOMPARE(predictionOf(classifier, "exchange rates please").label, std::uint16_t(1)); // title
        QCOMPARE(predictionOf(classifier, "which currency").label, std::uint16_t(1));        // definition
        QCOMPARE(predictionOf(classifier, "passcode is gone").label, std::uint16_t(2));      // example
    }
    void isHonestAboutWhatItIs()
    {
        const ColdStartClassifier classifier(schema());
        QCOMPARE(classifier.name(), std::string("linear"));
        QCOMPARE(classifier.modelVersion(), std::string("linear-0"));
        QVERIFY(!classifier.isCalibrated());
    }
    void knowsNothingEvenly()
    {
        const domain::Prediction prediction = predictionOf(ColdStartClassifier(schema()), "zzz qqq");
        QVERIFY(prediction.signals & domain::NoKnownWords);
        for (const domain::LabelScore &score : prediction.scores)
            QVERIFY(std::abs(score.probability - 1.0F / 3.0F) < 1e-5F);
    }
    void showsItsEvidence()
    {
        domain::Record record;
        record.text = "my passcode, and a card";
        const auto evidence = ColdStartClassifier(schema()).evidence(record, 2, 1);
        QCOMPARE(evidence.size(), std::size_t(1));
        QCOMPARE(record.text.substr(evidence[0].begin, evidence[0].length), std::string("passcode"));
        QVERIFY(evidence[0].weight > 0.0F);
    }
};

SECONDLOOK_SUITE(TestColdStart)
#include "tst_cold_start.moc"
