#include "datasets/card_words.h"
#include "datasets/quality_gates.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>

using namespace secondlook;
using datasets::DatasetCard;
using datasets::GateResult;
using domain::QualityGates;

namespace {

DatasetCard someCard()
{
    DatasetCard card;
    card.rows = 100;
    card.softRows = 5;
    card.license = "CC0-1.0";
    card.reviewers = 2;
    card.annotations = 60;
    card.labelCounts = {{"refund", 80}, {"praise", 12}, {"rest", 3}};
    card.labelSources = {{"agreed", 35}, {"auto", 60}, {"ambiguous", 5}};
    card.agreement = {{"percent", 0.95, 0.9, 0.99, 30}, {"krippendorff_alpha", 0.78, 0.7, 0.86, 30}};
    card.goldAccuracy = {"gold_accuracy", 0.9, 0.8, 0.95, 40};
    card.leaks = {{"same_text", 0}, {"near_duplicate", 0}};
    return card;
}

/// The one result of a policy with one gate.
GateResult only(const QualityGates &gates, const DatasetCard &card = someCard())
{
    const auto results = checkGates(gates, card);
    if (results.size() != 1)
        qFatal("one gate gave %zu results", results.size());
    return results.front();
}

bool mentions(const std::vector<std::string> &sentences, const char *words)
{
    return std::ranges::any_of(sentences, [&](const std::string &one) { return one.find(words) != std::string::npos; });
}

} // namespace

class TestQualityGates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotAskedForIsNotChecked()
    {
        QVERIFY(checkGates({}, someCard()).empty());
        QVERIFY(datasets::allPass({}));
    }
    void whatWasAcceptedCountsAgainWhereNothingIsWorse()
    {
        std::vector<GateResult> before = {{"leakage", 2.0, 0.0, false, "Found: same_text 2."},
                                          {"label_minimum", 3.0, 20.0, false, ""}};
        for (GateResult &gate : before)
            gate.accepted = {"lead", "a trial"};
        QVERIFY(!datasets::allPass(before) && datasets::allSettled(before));
        std::vector<GateResult> now = {{"label_minimum", 3.0, 20.0, false, ""}, {"leakage", 3.0, 0.0, false, ""}};
        keepAcceptances(before, now);
        QCOMPARE(now[0].accepted->reason, std::string("a trial"));
        QVERIFY(!now[1].accepted); // one more leak than was accepted
        QVERIFY(!datasets::allSettled(now));
        now = {{"label_minimum", 3.0, 30.0, false, ""}};
        keepAcceptances(before, now);
        QVERIFY(!now[0].accepted); // the policy asks for more
    }
    void theCardSaysWhoLetAGatePassAndWhy()
    {
        DatasetCard card = someCard();
        card.gates = {{"license", 0.0, 1.0, false, "No licence was named."}, {"leakage", 1.0, 0.0, false, ""}};
        card.gates[0].accepted = {"lead", "internal use only"};
        addAcceptedGates(card);
        QVERIFY(mentions(card.limits, "lead let it pass: internal use only."));
        QVERIFY(mentions(card.limits, "It was let pass on purpose."));
    }
    void agreementGoesByTheLowerEnd()
    {
        QVERIFY(only({.minAgreement = 0.7}).pass);
        const GateResult low = only({.minAgreement = 0.75}); // though alpha itself is above
        QVERIFY(!low.pass && !datasets::allPass({low}));
        QCOMPARE(low.name, std::string("agreement"));
        QCOMPARE(low.value, 0.7);
        QCOMPARE(low.limit, 0.75);
        QVERIFY(low.detail.find("0.780") != std::string::npos);
    }
    void whatIsNotKnownDoesNotPass()
    {
        DatasetCard card = someCard();
        card.agreement.pop_back();
        card.goldAccuracy.reset();
        QVERIFY(!only({.minAgreement = -1.0}, card).pass);
        QVERIFY(!only({.minGoldAccuracy = 0.0}, card).pass);
    }
    void goldGoesByTheLowerEnd()
    {
        QVERIFY(only({.minGoldAccuracy = 0.8}).pass);
        QVERIFY(!only({.minGoldAccuracy = 0.85}).pass);
    }
    void theSmallestLabelDecides()
    {
        QVERIFY(only({.minLabelRecords = 3}).pass);
        const GateResult few = only({.minLabelRecords = 20});
        QVERIFY(!few.pass);
        QCOMPARE(few.value, 3.0);
        QCOMPARE(few.detail, std::string("The label rest has 3 records; 2 labels have too few."));
    }
    void sharesAreOfTheRows()
    {
        QVERIFY(only({.maxAmbiguousShare = 0.05}).pass);
        QVERIFY(!only({.maxAmbiguousShare = 0.04}).pass);
        QVERIFY(only({.maxSourceShare = {{"auto", 0.6}}}).pass);
        const GateResult most = only({.maxSourceShare = {{"auto", 0.5}}});
        QVERIFY(!most.pass);
        QCOMPARE(most.name, std::string("source_share.auto"));
        QVERIFY(only({.maxSourceShare = {{"seed", 0.0}}}).pass);
    }
    void driftIsHalfTheSumOfTheDifferences()
    {
        const auto asNow = [](const std::string &label) { return label == "money back" ? "refund" : label; };
        const datasets::LabelDrift none =
            datasets::labelDrift(3, {{"money back", 8}, {"praise", 2}}, {{"refund", 80}, {"praise", 20}}, asNow);
        QCOMPARE(none.value, 0.0);
        QCOMPARE(none.most, std::string());
        // Shares .5 .3 .2 to .7 .1 .2: half of .2 + .2 + 0.
        const datasets::LabelDrift some = datasets::labelDrift(3, {{"refund", 5}, {"praise", 3}, {"rest", 2}},
                                                               {{"refund", 7}, {"praise", 1}, {"rest", 2}}, asNow);
        QCOMPARE(some.value, 0.2);
        QCOMPARE(some.most, std::string("praise"));
        QCOMPARE(some.from, 0.3);
        QCOMPARE(some.to, 0.1);
        QCOMPARE(datasets::labelDrift(3, {{"refund", 4}}, {{"praise", 9}}, asNow).value, 1.0);
        QCOMPARE(datasets::labelDrift(3, {{"refund", 4}}, {{"refund", 0}}, asNow).value, 1.0);
        QCOMPARE(datasets::labelDrift(3, {}, {}, asNow).value, 0.0);
    }
    void driftIsMeasuredFromTheVersionBefore()
    {
        DatasetCard card = someCard();
        QVERIFY(only({.maxDrift = 0.0}, card).pass); // the first version
        card.drift = {3, 0.2, "praise", 0.3, 0.1};
        QVERIFY(only({.maxDrift = 0.2}, card).pass);
        const GateResult far = only({.maxDrift = 0.19}, card);
        QVERIFY(!far.pass);
        QCOMPARE(far.name, std::string("drift"));
        QCOMPARE(far.detail, std::string("Since version 3 labels moved by 0.200 of 1; most praise, from 0.300 to 0.100 "
                                         "of the rows."));
    }
    void anyLeakFails()
    {
        QVERIFY(only({.noLeakage = true}).pass);
        DatasetCard card = someCard();
        card.leaks[1].second = 2;
        const GateResult leaks = only({.noLeakage = true}, card);
        QVERIFY(!leaks.pass);
        QCOMPARE(leaks.value, 2.0);
        QCOMPARE(leaks.detail, std::string("Found: near_duplicate 2."));
    }
    void aLicenceMustBeNamed()
    {
        QVERIFY(only({.licenseKnown = true}).pass);
        DatasetCard card = someCard();
        card.license.clear();
        QVERIFY(!only({.licenseKnown = true}, card).pass);
    }
    void theCardSaysWhatAReaderShouldKnow()
    {
        DatasetCard card = someCard();
        QVERIFY(mentions(datasets::limitsOf(card), "60 of 100 labels come from a model"));
        QVERIFY(!mentions(datasets::limitsOf(card), "licence"));
        QVERIFY(!mentions(datasets::limitsOf(card), "How far people agree"));
        card.license.clear();
        card.agreement.clear();
        card.labelCounts[2].second = 0;
        card.leaks[0].second = 1;
        card.gates = {{"agreement", 0.5, 0.75, false, "Too low."}};
        card.limits = datasets::limitsOf(card);
        QVERIFY(!mentions(card.limits, "quality gate"));
        addAcceptedGates(card);
        const auto &limits = card.limits;
        QVERIFY(mentions(limits, "The licence is not known"));
        QVERIFY(mentions(limits, "How far people agree is not known"));
        QVERIFY(mentions(limits, "1 label has no record"));
        QVERIFY(mentions(limits, "1 group of records with the same words is in more than one split"));
        QVERIFY(mentions(limits, "The quality gate agreement does not pass: it found 0.500 and the limit is 0.750"));
    }
    void theProtocolCountsWhoSaidIt()
    {
        QCOMPARE(datasets::protocolOf(someCard()),
                 std::string("2 people gave 60 answers. 35 labels were given alike by several people who answered "
                             "independently. 60 labels were given by the model and committed (tier auto). 5 labels "
                             "were left open: shares of people's answers instead of one label."));
    }
};

SECONDLOOK_SUITE(TestQualityGates)
#include "tst_quality_gates.moc"
