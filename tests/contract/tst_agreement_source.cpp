#include "storage/agreement_source.h"
#include "tests/support/registry.h"
#include "tests/support/test_project.h"

using namespace secondlook;
using review::Judgement;

/// What is read out of a project to tell how far people agree.
class TestAgreementSource : public QObject
{
    Q_OBJECT

    static std::unique_ptr<review::AgreementSource> sourceOf(const test::TestProject &project)
    {
        static const test::TestClock clock;
        const auto everyLabel = [](const std::string &, const std::string &) {
            return domain::GuidelineChange{{0, 1, 2}, true};
        };
        return std::make_unique<storage::SqlAgreementSource>(project.connection(), project.schema(),
                                                             storage::GuidelineReviewing{everyLabel, clock, "lead"});
    }
    static review::Answer labelled(std::uint16_t position)
    {
        review::Answer answer;
        answer.label = position;
        return answer;
    }
    /// Six records that everybody sees; ann says 0, 1, 2, 0, 1, 2 and ben 0 to all but the last, which he skips.
    static void fill(test::TestProject &project)
    {
        domain::Policy policy;
        policy.reviewThreshold = 1.0;
        policy.overlapShare = 1.0;
        policy.queueRandomShare = 0.0;
        policy.blindShare = 1.0;
        project.import(std::vector<std::string>(6, "refund 0.5"));
        project.run(policy, {});
        for (const std::string reviewer : {"ann", "ben"}) {
            const auto session = project.session(reviewer, 0.0);
            const auto tasks = session->lease(6);
            QVERIFY(tasks && tasks->size() == 6);
            for (const domain::ReviewTask &task : *tasks) {
                project.clock().advance(1000);
                const auto place = static_cast<std::uint16_t>((task.record.id.value - 1) % 3);
                review::Answer answer = labelled(reviewer == "ann" ? place : std::uint16_t(0));
                if (reviewer == "ben" && task.record.id.value == 6)
                    answer = {.action = domain::Action::Skip};
                answer.tookMs = 100 * task.record.id.value;
                QVERIFY(session->answer(task.id, answer));
            }
        }
    }

private Q_SLOTS:
    void readsWhoSaidWhat()
    {
        test::TestProject project;
        fill(project);
        const auto read = sourceOf(project)->judgements({}, {});
        QVERIFY(read);
        QCOMPARE(read->reviewers, (std::vector<std::string>{"ann", "ben"}));
        QCOMPARE(read->skipped, (std::vector<std::int64_t>{0, 1}));
        QCOMPARE(read->records.size(), 6U);
        QCOMPARE(read->answers.size(), 11U);
        QCOMPARE(read->gold, std::vector<std::optional<std::uint16_t>>(6));
        for (const Judgement &judgement : read->answers) {
            QCOMPARE(judgement.label, judgement.reviewer == 0 ? judgement.item % 3 : 0U);
            QVERIFY(judgement.blind);
            QCOMPARE(judgement.tookMs, int(100 * (judgement.item + 1)));
            QVERIFY(judgement.at > 0);
        }
    }
    void aTimeThatNobodyToldIsNotKnown()
    {
        test::TestProject project;
        fill(project);
        QVERIFY(project.connection()->execute("UPDATE annotation SET took_ms = 0 WHERE id = 1"));
        const auto read = sourceOf(project)->judgements({}, {});
        QVERIFY(read);
        QCOMPARE(read->answers.front().tookMs, -1);
        QVERIFY(read->answers.back().tookMs > 0);
    }
    void isTheSameAfterAnAnswerWasTakenBack()
    {
        test::TestProject project;
        fill(project);
        QVERIFY(project.session("ann", 0.0)->undo());
        const auto read = sourceOf(project)->judgements({}, {});
        QVERIFY(read);
        QCOMPARE(read->answers.size(), 10U);
    }
    void goldStandsBesideTheRecords()
    {
        test::TestProject project;
        fill(project);
        QVERIFY(project.connection()->execute(
            "INSERT INTO known_label (record_id, kind, label, schema_version) VALUES (4, 2, 1, 1), (5, 1, 2, 1)"));
        const auto read = sourceOf(project)->judgements({}, {});
        QVERIFY(read);
        std::vector<std::optional<std::uint16_t>> gold(6);
        gold[3] = 1;
        QCOMPARE(read->gold, gold);
    }
    void readsWhatTheModelSaidLast()
    {
        test::TestProject project;
        fill(project);
        project.import({"payment 0.9"});
        const auto predictions = sourceOf(project)->predictions({{1}, {6}, {7}}, {});
        QVERIFY(predictions);
        QVERIFY(predictions->at(0) && predictions->at(1));
        QCOMPARE(predictions->at(0)->confidence, 0.5F);
        QVERIFY(!predictions->at(0)->scores.empty());
        QVERIFY(!predictions->at(2));
    }
    void readsSegmentsAndRecords()
    {
        test::TestProject project;
        fill(project);
        QVERIFY(project.connection()->execute("UPDATE record SET segment = 'mail' WHERE id IN (2, 5)"));
        QVERIFY(project.connection()->execute("UPDATE record SET segment = 'chat' WHERE id = 3"));
        const auto source = sourceOf(project);
        const auto segments = source->segments({{1}, {2}, {3}, {5}}, {});
        QVERIFY(segments);
        QCOMPARE(segments->names, (std::vector<std::string>{"", "chat", "mail"}));
        QCOMPARE(segments->ofRecord, (std::vector<std::uint32_t>{0, 2, 1, 2}));
        const auto someGone = source->segments({{2}, {3}, {90}, {91}, {97}}, {});
        QVERIFY(someGone);
        QCOMPARE(someGone->names, (std::vector<std::string>{"", "chat", "mail"}));
        QCOMPARE(someGone->ofRecord, (std::vector<std::uint32_t>{2, 1, 0, 0, 0}));
        const auto records = source->records({{5}, {99}, {2}});
        QVERIFY(records);
        QCOMPARE(records->size(), 2U);
        QCOMPARE(records->front().id.value, 5);
        QVERIFY(!source->records(std::vector<base::RecordId>(1001, base::RecordId{1})));
    }
    void readsSinceWhenGuidelinesAreInForce()
    {
        test::TestProject project;
        const auto connection = project.connection();
        QVERIFY(connection->execute("INSERT INTO guideline (version, document, reason, created_at) VALUES "
                                    "(1, 'a', '', 5), (2, 'b', '', 9)"));
        const auto times = sourceOf(project)->guidelineTimes();
        QVERIFY(times);
        QCOMPARE(times->size(), 2U);
        QCOMPARE(times->back().version, 2);
        QCOMPARE(times->back().since, 9);
    }
    void aStopRequestEndsTheReading()
    {
        test::TestProject project;
        fill(project);
        std::stop_source stop;
        stop.request_stop();
        const auto source = sourceOf(project);
        const auto read = source->judgements(stop.get_token(), {});
        QVERIFY(!read && read.error().code == base::ErrorCode::Cancelled);
        QVERIFY(!source->segments({{1}}, stop.get_token()));
        QVERIFY(!source->predictions({{1}}, stop.get_token()));
    }
};

SECONDLOOK_SUITE(TestAgreementSource)
#include "tst_agreement_source.moc"
