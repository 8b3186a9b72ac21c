#include "routing/router.h"
#include "tests/support/registry.h"

#include <QTest>

#include <set>

using namespace secondlook;
using domain::Tier;
using routing::Route;
using routing::Router;

class TestRouter : public QObject
{
    Q_OBJECT

    domain::LabelSchema m_schema;
    domain::Policy m_policy;

    Router router(std::optional<double> autoThreshold, bool calibrated = true) const
    {
        return {m_policy, m_schema, {calibrated, autoThreshold}};
    }
    static domain::Prediction prediction(double confidence, std::uint16_t label = 0)
    {
        domain::Prediction p;
        p.label = label;
        p.confidence = static_cast<float>(confidence);
        return p;
    }

private Q_SLOTS:
    void init()
    {
        domain::SchemaField field;
        field.name = "intent";
        field.labels = {{.name = "refund"}, {.name = "danger", .stakes = domain::Stakes::High}};
        m_schema = {"test", {field}};
        m_policy = {};
        m_policy.reviewThreshold = 0.5;
    }
    void threeBands()
    {
        const Router r = router(0.9);
        QVERIFY(r.route("a", prediction(0.49)).tier == Tier::Review);
        QVERIFY(r.route("a", prediction(0.5)).tier == Tier::Audit);
        QVERIFY(r.route("a", prediction(0.89)).tier == Tier::Audit);
        QVERIFY(r.route("a", prediction(0.91)).tier == Tier::Auto);
    }
    void withoutACertifiedThresholdNothingIsAuto()
    {
        const Route route = router(std::nullopt).route("a", prediction(1.0));
        QVERIFY(route.tier == Tier::Audit);
        QVERIFY(route.reasons & domain::AutoIsOff);
    }
    void uncalibratedGoesToPeople()
    {
        const Route route = router(0.1, false).route("a", prediction(1.0));
        QVERIFY(route.tier == Tier::Review);
        QVERIFY(route.reasons & domain::NotCalibrated);
    }
    void highStakesAreNeverInTheAuditTier()
    {
        QVERIFY(router(0.9).route("a", prediction(0.7, 1)).tier == Tier::Review);
        QVERIFY(router(0.9).route("a", prediction(0.95, 1)).tier == Tier::Auto);
        m_policy.stakes["danger"] = domain::Stakes::Low;
        QVERIFY(router(0.9).route("a", prediction(0.7, 1)).tier == Tier::Audit);
    }
    void aSignalSendsARecordToPeople()
    {
        m_policy.signals[domain::EncodingDamage] = Tier::Review;
        m_policy.signals[domain::NearDuplicate] = Tier::Audit;
        const auto routed = [this](double confidence, std::uint32_t signals, std::uint16_t label = 0) {
            domain::Prediction damaged = prediction(confidence, label);
            damaged.signals = signals;
            return router(0.9).route("a", damaged);
        };
        const Route damaged = routed(0.95, domain::EncodingDamage | domain::Truncated);
        QVERIFY(damaged.tier == Tier::Review && damaged.queued);
        QCOMPARE(damaged.reasons & ~std::uint32_t(domain::BlindCheck | domain::QueueSample | domain::SecondReviewer),
                 domain::ConfidentEnough | domain::signalReasons(domain::EncodingDamage));
        QVERIFY(routed(0.95, domain::Truncated).tier == Tier::Auto); // no rule names it
        QVERIFY(routed(0.95, domain::SignalNone).tier == Tier::Auto);
        const Route repeated = routed(0.95, domain::NearDuplicate);
        QVERIFY(repeated.tier == Tier::Audit);
        QVERIFY(repeated.reasons & domain::signalReasons(domain::NearDuplicate));
        QVERIFY(routed(0.95, domain::NearDuplicate, 1).tier == Tier::Review); // high stakes are never audited
        QVERIFY(routed(0.95, domain::NearDuplicate | domain::EncodingDamage).tier == Tier::Review);
        const Route unsure = routed(0.4, domain::NearDuplicate);
        QVERIFY(unsure.tier == Tier::Review); // a rule never makes a tier better
        QVERIFY(!(unsure.reasons & domain::signalReasons(domain::NearDuplicate)));
    }
    void reasonsOfSignalsHaveNames()
    {
        for (int bit = 0; bit < domain::signalCount; ++bit) {
            const auto signal = domain::signalAt(bit);
            QCOMPARE(domain::reasonName(domain::Reason(domain::signalReasons(signal))),
                     "signal:" + std::string(domain::signalName(signal)));
            QVERIFY(domain::signalNamed(domain::signalName(signal)) == signal);
        }
        QVERIFY(!domain::signalNamed("none"));
        QCOMPARE(domain::reasonName(domain::Reason(1U << 15U)), std::string_view("none"));
        QCOMPARE(domain::reasonName(domain::Reason(1U << 31U)), std::string_view("none"));
    }
    void samplesAreOfTheStatedSizeAndBlind()
    {
        m_policy.auditSamplingRate = 0.1;
        m_policy.randomAutoSlice = 0.02;
        const Router r = router(0.9);
        int audit = 0;
        int autoSlice = 0;
        for (int i = 0; i < 20'000; ++i) {
            const std::string id = "id-" + std::to_string(i);
            const Route a = r.route(id, prediction(0.7));
            const Route b = r.route(id, prediction(0.95));
            QCOMPARE(a.queued, a.blind);
            QCOMPARE(b.queued, (b.reasons & domain::RandomAutoSlice) != 0);
            audit += a.queued ? 1 : 0;
            autoSlice += b.queued ? 1 : 0;
        }
        // Four standard deviations of a binomial around 2,000 and 400.
        QVERIFY2(std::abs(audit - 2000) < 170, qPrintable(QString::number(audit)));
        QVERIFY2(std::abs(autoSlice - 400) < 80, qPrintable(QString::number(autoSlice)));
    }
    void theSeedDecidesTheDraw()
    {
        const auto draws = [this] {
            std::string bits;
            for (int i = 0; i < 500; ++i)
                bits += router(0.9).route("id-" + std::to_string(i), prediction(0.7)).queued ? '1' : '0';
            return bits;
        };
        const std::string first = draws();
        QCOMPARE(draws(), first);
        m_policy.seed = 2;
        QVERIFY(draws() != first);
    }
    void severalReviewersJudgeBlind()
    {
        m_policy.overlapShare = 1.0;
        m_policy.overlapReviewers = 2;
        QVERIFY(router(0.9).route("a", prediction(0.2)).blind);
    }
    void aShareOfTheReviewTierIsBlind()
    {
        m_policy.overlapShare = 0.0;
        m_policy.blindShare = 0.25;
        m_policy.queueRandomShare = 0.0;
        int blind = 0;
        for (int i = 0; i < 4'000; ++i) {
            const Route route = router(0.9).route("r" + std::to_string(i), prediction(0.2));
            QCOMPARE(route.blind, (route.reasons & domain::BlindCheck) != 0);
            blind += route.blind ? 1 : 0;
        }
        QVERIFY2(blind > 880 && blind < 1'120, std::to_string(blind).c_str()); // 1000 and 4.4 standard deviations
    }
    void theRandomSampleIsBlindAndHasItsPlaces()
    {
        m_policy.overlapShare = 0.0;
        m_policy.queueRandomShare = 0.25;
        std::set<std::uint32_t> places;
        int drawn = 0;
        for (int i = 0; i < 4'000; ++i) {
            const Route route = router(0.9).route("r" + std::to_string(i), prediction(0.2));
            QCOMPARE(route.draw.has_value(), (route.reasons & domain::QueueSample) != 0);
            QCOMPARE(route.blind, route.draw.has_value());
            QVERIFY(!router(0.9).route("r" + std::to_string(i), prediction(0.95)).draw);
            if (route.draw) {
                ++drawn;
                places.insert(*route.draw);
                QVERIFY(*route.draw < 1U << 31U);
            }
        }
        QVERIFY2(drawn > 880 && drawn < 1'120, std::to_string(drawn).c_str()); // 1000 and 4.4 standard deviations
        QVERIFY(places.size() + 2 > std::size_t(drawn));
        QVERIFY(*places.begin() < 10'000'000 && *places.rbegin() > 2'137'000'000); // spread over all of them
    }
    void aShareOfTheQueueIsGivenToSeveral()
    {
        m_policy.overlapShare = 0.25;
        m_policy.overlapReviewers = 3;
        int several = 0;
        for (int i = 0; i < 4'000; ++i) {
            const int overlap = router(0.9).route("r" + std::to_string(i), prediction(0.2)).overlap;
            QVERIFY(overlap == 1 || overlap == 3);
            several += overlap == 3 ? 1 : 0;
        }
        QVERIFY2(several > 880 && several < 1'120, std::to_string(several).c_str()); // 1000 and 4.4 standard deviations
    }
    void overlapOnlyForQueuedRecords()
    {
        m_policy.overlapShare = 1.0;
        m_policy.overlapReviewers = 3;
        QCOMPARE(router(0.9).route("a", prediction(0.2)).overlap, 3);
        m_policy.randomAutoSlice = 0.0;
        QCOMPARE(router(0.9).route("a", prediction(0.95)).overlap, 1);
    }
};

SECONDLOOK_SUITE(TestRouter)
#include "tst_router.moc"
