#include "review/record_filter.h"
#include "storage/near_texts.h"
#include "tests/support/registry.h"
#include "tests/support/test_project.h"

using namespace secondlook;
using storage::textKey;

class TestNearTexts : public QObject
{
    Q_OBJECT

    static domain::Policy reviewAll()
    {
        domain::Policy policy;
        policy.reviewThreshold = 1.0;
        policy.overlapShare = 0.0;
        policy.queueRandomShare = 0.0;
        return policy;
    }
    static review::QueueView nearTo(const std::string &id)
    {
        review::FilterTerm term;
        term.key = review::FilterKey::Near;
        term.value = id;
        return {review::QueueOrder::LeastSure, {{term}}};
    }

private Q_SLOTS:
    void caseDigitsSignsAndBlanksMakeNoDifference()
    {
        const auto key = textKey("Your parcel 4711 has arrived.");
        QCOMPARE(textKey("your  PARCEL 12 has arrived!"), key);
        QCOMPARE(textKey("Your parcel (3,100) has\narrived"), key);
        QVERIFY(textKey("Your parcel 4711 has not arrived.") != key);
        QVERIFY(textKey("Your parcels 4711 has arrived.") != key);
        QVERIFY(textKey("Yourparcel 4711 has arrived.") != key);
        QVERIFY(textKey("Your parcel has arrived.") != key);
        QCOMPARE(textKey("\u00DCBER 5 \u20AC"), textKey("u\u0308ber 17"));
        QVERIFY(textKey("\U0001F600") != textKey("\U0001F680"));
    }
    void countsOnlyOthersThatWait()
    {
        test::TestProject project;
        project.import({"refund 0.5 order 17", "refund 0.4 Order 4!", "refund 0.3 order", "refund 0.2 order 9"});
        project.run(reviewAll(), {});
        const auto session = project.session("ann");
        const auto task = session->task({1}).value();
        const auto near = session->nearDuplicates(task).value();
        QVERIFY(near.complete);
        QCOMPARE(near.open, std::int64_t(2));
        const auto held = session->lease(4).value();
        for (const auto &other : held) {
            if (other.record.externalId == "r2") {
                review::Answer answer;
                answer.label = 1;
                QVERIFY(session->answer(other.id, answer));
            }
        }
        QCOMPARE(session->nearDuplicates(task).value().open, std::int64_t(1));
    }
    void theFilterFindsTheWholeGroup()
    {
        test::TestProject project;
        project.import({"refund 0.5 order 17", "refund 0.4 Order 4!", "refund 0.3 order", "refund 0.2 order 9"});
        project.run(reviewAll(), {});
        const auto session = project.session("ann");
        QCOMPARE(session->candidates(nearTo("r1"), 10).value().size(), std::size_t(3));
        QCOMPARE(session->candidates(nearTo("r3"), 10).value().size(), std::size_t(1));
        QVERIFY(session->candidates(nearTo("nothing"), 10).value().empty());
    }
    void recordsThatCameLaterAreTakenIn()
    {
        test::TestProject project;
        project.import({"refund 0.5 order 17"});
        project.run(reviewAll(), {});
        const auto session = project.session("ann");
        QCOMPARE(session->nearDuplicates(session->task({1}).value()).value().open, std::int64_t(0));
        project.import({"refund 0.5 order 17", "refund 0.1 order 3"});
        project.run(reviewAll(), {});
        QCOMPARE(session->nearDuplicates(session->task({1}).value()).value().open, std::int64_t(2));
    }
    void theFilterReadsBackAsItWasWritten()
    {
        const domain::LabelSchema schema = test::TestProject().schema();
        const auto filter = review::parseFilter("near:\"rec 1\" -near:r2", schema).value();
        QCOMPARE(filter.terms.size(), std::size_t(2));
        QCOMPARE(filter.terms[0].key, review::FilterKey::Near);
        QCOMPARE(review::filterText(filter), std::string("near:\"rec 1\" -near:r2"));
    }
};

SECONDLOOK_SUITE(TestNearTexts)
#include "tst_near_texts.moc"
