#include "storage/project_reads.h"
#include "tests/support/registry.h"
#include "tests/support/test_project.h"

#include <algorithm>
#include <set>

using namespace secondlook;
using review::LeaseFrom;
using review::QueueOrder;

/// In which order a reviewer gets the queue, and what the desk remembers between two sittings.
class TestQueueOrder : public QObject
{
    Q_OBJECT

    static domain::Policy allInReview(double randomShare = 0.0)
    {
        domain::Policy policy;
        policy.reviewThreshold = 1.0;
        policy.overlapShare = 0.0;
        policy.queueRandomShare = randomShare;
        return policy;
    }
    static std::vector<std::string> many(int count)
    {
        std::vector<std::string> texts;
        for (int i = 0; i < count; ++i)
            texts.push_back("refund 0." + std::to_string(100 + i) + " text " + std::to_string(i));
        return texts;
    }
    static std::vector<std::string> idsOf(const std::vector<domain::ReviewTask> &tasks)
    {
        std::vector<std::string> ids;
        for (const auto &task : tasks)
            ids.push_back(task.record.externalId);
        return ids;
    }
    static std::vector<std::string> inOrder(review::ReviewSession &session, const review::QueueView &view)
    {
        LeaseFrom from;
        from.candidates = *session.candidates(view, 100);
        from.withRandomSample = false;
        return idsOf(*session.lease(100, from));
    }
    static review::RecordFilter filter(const test::TestProject &project, const std::string &text)
    {
        return *review::parseFilter(text, project.schema());
    }
    static std::vector<domain::ReviewTask> lease(review::ReviewSession &session, int count)
    {
        return session.lease(count).value();
    }
    static review::Answer label(std::uint16_t position)
    {
        review::Answer answer;
        answer.label = position;
        return answer;
    }

private Q_SLOTS:
    void theOrders_data()
    {
        QTest::addColumn<int>("order");
        QTest::addColumn<QString>("ids");
        QTest::newRow("least sure") << int(QueueOrder::LeastSure) << QStringLiteral("r4 r2 r3 r1");
        QTest::newRow("oldest") << int(QueueOrder::Oldest) << QStringLiteral("r1 r2 r3 r4");
        QTest::newRow("label") << int(QueueOrder::PredictedLabel) << QStringLiteral("r4 r1 r2 r3");
    }
    void theOrders()
    {
        QFETCH(int, order);
        QFETCH(QString, ids);
        test::TestProject project;
        project.import({"refund 0.9", "delivery 0.5", "delivery 0.7", "refund 0.1"});
        project.run(allInReview(), {});
        QStringList found;
        for (const std::string &id : inOrder(*project.session("ann"), {QueueOrder(order), {}}))
            found << QString::fromStdString(id);
        QCOMPARE(found.join(QLatin1Char(' ')), ids);
    }
    void whatPeopleDisputeComesFirst()
    {
        test::TestProject project;
        project.import({"refund 0.2", "refund 0.8", "refund 0.5"});
        domain::Policy policy = allInReview();
        policy.overlapShare = 1.0;
        policy.overlapReviewers = 2;
        project.run(policy, {});
        const auto ann = project.session("ann");
        for (const domain::ReviewTask &task : lease(*ann, 3))
            QVERIFY(ann->answer(task.id, label(task.record.externalId == "r2" ? 2 : 0)));
        const auto ids = inOrder(*project.session("ben"), {QueueOrder::MostDisputed, {}});
        QVERIFY2((ids == std::vector<std::string>{"r2", "r1", "r3"}), ids.front().c_str());
    }
    void aRandomOrderIsEachReviewersOwnAndHasEverything()
    {
        test::TestProject project;
        project.import(many(60));
        project.run(allInReview(), {});
        const auto ann = project.session("ann");
        const auto first = *ann->candidates({QueueOrder::Random, {}}, 100);
        QCOMPARE(first.size(), std::size_t(60));
        QVERIFY(!std::is_sorted(first.begin(), first.end()));
        QVERIFY(*ann->candidates({QueueOrder::Random, {}}, 100) == first);
        const auto second = *project.session("ben")->candidates({QueueOrder::Random, {}}, 100);
        QVERIFY(second != first);
        QVERIFY(std::set(first.begin(), first.end()) == std::set(second.begin(), second.end()));
    }
    void aFilterChoosesRecords()
    {
        test::TestProject project;
        project.import({"refund 0.2 lost card", "delivery 0.3 lost card", "refund 0.1 late"});
        project.run(allInReview(), {});
        const auto ann = project.session("ann");
        const auto words = inOrder(*ann, {QueueOrder::LeastSure, filter(project, "\"lost card\"")});
        QVERIFY((words == std::vector<std::string>{"r1", "r2"}));
        QVERIFY(ann->release());
        const auto predicted = inOrder(*ann, {QueueOrder::LeastSure, filter(project, "label:refund")});
        QVERIFY((predicted == std::vector<std::string>{"r3", "r1"}));
    }
    void candidatesThatOthersTookAreLeftOut()
    {
        test::TestProject project;
        project.import({"refund 0.1", "refund 0.2"});
        project.run(allInReview(), {});
        const auto ann = project.session("ann");
        LeaseFrom from;
        from.candidates = *ann->candidates({QueueOrder::LeastSure, {}}, 10);
        QCOMPARE(project.session("ben")->lease(1)->front().record.externalId, std::string("r1"));
        QVERIFY((idsOf(*ann->lease(10, from)) == std::vector<std::string>{"r2"}));
    }
    void theSampleSaysHowOftenTheModelIsRight()
    {
        test::TestProject project;
        project.import(many(400));
        project.run(allInReview(0.25), {});
        const auto ann = project.session("ann", 1.0);
        std::int64_t right = 0;
        const std::vector<domain::ReviewTask> tasks = lease(*ann, 20);
        for (std::size_t i = 0; i < tasks.size(); ++i) {
            QVERIFY(tasks[i].reasons & domain::QueueSample);
            const std::uint16_t predicted = tasks[i].prediction->label;
            const bool agree = i % 3 != 0;
            right += agree ? 1 : 0;
            const auto pick = ann->answer(tasks[i].id, label(agree ? predicted : std::uint16_t((predicted + 1) % 3)));
            QVERIFY(pick);
            if (!agree) // what the model's answer makes of the pick says nothing about the model
                QVERIFY(ann->reconsider(pick->id, label(predicted)));
        }
        QVERIFY(ann->undo());
        const bool lastAgreed = (tasks.size() - 1) % 3 != 0;
        const auto status = storage::readStatus(*project.connection(), project.clock().now()).value();
        QCOMPARE(status.sampleJudged, std::int64_t(tasks.size()) - (lastAgreed ? 1 : 0));
        QCOMPARE(status.sampleRight, right - (lastAgreed ? 1 : 0));
    }
    void theRandomSampleComesAtItsShareAndInItsOwnOrder()
    {
        test::TestProject project;
        project.import(many(400));
        project.run(allInReview(0.25), {});
        const auto drawn = project.number("SELECT COUNT(*) FROM review_task WHERE draw IS NOT NULL");
        QVERIFY2(drawn > 60 && drawn < 140, qPrintable(QString::number(drawn))); // 100 and 4.6 standard deviations
        QCOMPARE(project.number("SELECT COUNT(*) FROM review_task WHERE draw IS NOT NULL AND blind = 0"), 0);
        const auto ann = project.session("ann", 0.25);
        std::vector<base::TaskId> sample;
        int given = 0;
        for (int turn = 0; turn < 10; ++turn) {
            for (const domain::ReviewTask &task : lease(*ann, 4)) {
                ++given;
                if (task.reasons & domain::QueueSample)
                    sample.push_back(task.id);
                QVERIFY(ann->answer(task.id, label(0)));
            }
        }
        QCOMPARE(given, 40);
        QCOMPARE(sample.size(), std::size_t(10));
        QCOMPARE(
            project.number("SELECT COUNT(*) FROM review_task t WHERE t.state = 2 AND t.draw IS NOT NULL AND t.draw "
                           ">= (SELECT MIN(u.draw) FROM review_task u WHERE u.state = 1 AND u.draw IS NOT NULL)"),
            0); // the answered ones are the first of the draw, so they are a random sample themselves
    }
    void theSampleIsServedWhenNothingElseIsLeft()
    {
        test::TestProject project;
        project.import(many(50));
        project.run(allInReview(0.5), {});
        QCOMPARE(project.session("ann", 0.0)->lease(100)->size(), std::size_t(50));
    }
    void releaseKeepsWhatWasBegun()
    {
        test::TestProject project;
        project.import(many(6));
        project.run(allInReview(), {});
        const auto ann = project.session("ann");
        const auto held = lease(*ann, 4);
        QVERIFY(ann->answer(held[0].id, label(1)));
        QVERIFY(ann->undo());
        QVERIFY(ann->keepDraft(held[2].id, {{}, 2, "half a thought"}));
        QVERIFY(ann->release());
        std::set<std::string> kept;
        for (const auto &task : lease(*ann, 2))
            kept.insert(task.record.externalId);
        QVERIFY((kept == std::set{held[0].record.externalId, held[2].record.externalId}));
    }
    void aDraftIsThereTheNextTimeAndGoesWithTheAnswer()
    {
        test::TestProject project;
        project.import(many(2));
        project.run(allInReview(), {});
        const domain::ReviewTask task = project.session("ann")->lease(1)->front();
        const review::Draft draft{std::uint16_t(2), 3, "two wishes in one letter"};
        QVERIFY(project.session("ann")->keepDraft(task.id, draft));
        QVERIFY((project.session("ann")->drafts() == std::map<base::TaskId, review::Draft>{{task.id, draft}}));
        QVERIFY(project.session("ben")->drafts()->empty());
        QVERIFY(!project.session("ann")->keepDraft(task.id, {{}, {}, std::string(10'001, 'x')}));
        QVERIFY(project.session("ann")->answer(task.id, label(0)));
        QVERIFY(project.session("ann")->drafts()->empty());
        QVERIFY(project.session("ann")->keepDraft(task.id, draft)); // sent before the answer was known
        QVERIFY(project.session("ann")->drafts()->empty());
    }
    void settingsAreEachReviewersOwn()
    {
        test::TestProject project;
        QVERIFY(project.session("ann")->setSetting("queue", "oldest"));
        QVERIFY(project.session("ann")->setSetting("queue", "random"));
        QVERIFY((*project.session("ann")->settings() == std::map<std::string, std::string>{{"queue", "random"}}));
        QVERIFY(project.session("ben")->settings()->empty());
        QVERIFY(project.session("ann")->setSetting("queue", ""));
        QVERIFY(project.session("ann")->settings()->empty());
        QVERIFY(!project.session("ann")->setSetting("", "x"));
        QVERIFY(!project.session("ann")->setSetting("x", std::string(100'001, 'x')));
    }
};

SECONDLOOK_SUITE(TestQueueOrder)
#include "tst_queue_order.moc"
