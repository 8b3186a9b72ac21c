#include <QTest>

#include "storage/adjudication_writes.h"
#include "storage/audit_log.h"
#include "storage/project_reads.h"
#include "storage/rule_settling.h"
#include "tests/contract/adjudication_helper.h"
#include "tests/support/registry.h"

using namespace secondlook;
using base::ErrorCode;
using domain::TaskState;
using review::Decision;
using test::AdjudicationProject;

/// Decisions are taken back by adding to the log, and what a rule decided is taken back as one.
class TestAdjudicationUndo : public QObject
{
    Q_OBJECT

    static Decision byLabel(std::uint16_t label)
    {
        Decision decision;
        decision.label = label;
        return decision;
    }
    /// Each record answered by ann, ben and cid; these labels one after the other.
    static void answered(AdjudicationProject &project, int record, const std::vector<std::uint16_t> &labels)
    {
        const char *const names[] = {"ann", "ben", "cid"};
        for (std::size_t i = 0; i < labels.size(); ++i)
            QVERIFY(project.answer(names[i], record, labels.at(i)));
    }
    static base::Result<review::RuleSettled> majority(const AdjudicationProject &project, double least,
                                                      bool dryRun = false)
    {
        const auto connection = project.connection();
        return storage::settleByRule(*connection, project.schema(), {review::majorityMethod(), least, dryRun}, 5'000,
                                     "lead");
    }

private Q_SLOTS:
    void anUndoIsAddedAndTheConflictIsOpenAgain()
    {
        AdjudicationProject project(2);
        answered(project, 1, {0, 1});
        answered(project, 2, {0, 1});
        QVERIFY(project.adjudicator("lead")->decide({1}, byLabel(1)));
        QVERIFY(project.adjudicator("lead")->keepAmbiguous({2}, {}));
        const auto lead = project.adjudicator("lead"); // after a restart
        const auto second = lead->undo();
        QVERIFY(second && *second && (*second)->adjudication.task.value == 2 && !(*second)->exportedAt);
        QCOMPARE(project.stateOf(2), TaskState::Conflict);
        QCOMPARE(project.outcomeOf(2), std::string("2 - -"));
        QVERIFY(lead->undo());
        QCOMPARE(project.outcomeOf(1), std::string("2 - -"));
        const auto nothing = lead->undo();
        QVERIFY(nothing && !*nothing);
        QCOMPARE(project.number("SELECT COUNT(*) FROM adjudication"), 4);
        QCOMPARE(project.number("SELECT COUNT(*) FROM audit_event WHERE action = 'adjudicate_taken_back'"), 2);
        QVERIFY(lead->decide({1}, byLabel(0)));
        QCOMPARE(project.outcomeOf(1), std::string("3 0 adjudicated"));
        QCOMPARE(lead->open({1})->history.size(), 3U);
        QCOMPARE(storage::verifyAudit(*project.connection())->firstBroken, 0);
    }
    void aSampledRecordGoesBackToCommitted()
    {
        AdjudicationProject project(1);
        answered(project, 1, {0, 1});
        QVERIFY(project.connection()->executeLines("UPDATE prediction SET tier = 1"));
        const auto lead = project.adjudicator("lead");
        QVERIFY(lead->keepAmbiguous({1}, {}));
        QVERIFY(lead->undo());
        QCOMPARE(project.outcomeOf(1), std::string("1 - -"));
    }
    void itSaysThatTheProjectWasExportedSince()
    {
        AdjudicationProject project(2);
        answered(project, 1, {0, 1});
        answered(project, 2, {0, 1});
        const auto lead = project.adjudicator("lead");
        QVERIFY(lead->decide({1}, byLabel(1)));
        project.clock().advance(1'000);
        const base::TimeMs exported = project.clock().now();
        QVERIFY(storage::noteExport(*project.connection(), exported, "lead", "{}"));
        project.clock().advance(1'000);
        QVERIFY(lead->decide({2}, byLabel(1)));
        const auto after = lead->undo();
        QVERIFY(after && *after && !(*after)->exportedAt);
        const auto before = lead->undo();
        QVERIFY(before && *before && (*before)->exportedAt == exported);
    }
    void whatFollowedIsSaid()
    {
        AdjudicationProject project(2);
        answered(project, 1, {0, 1});
        project.lease("cid", 2);
        const auto lead = project.adjudicator("lead");
        // Sent back and answered since.
        const auto sent = lead->sendBack({1}, review::SendBackTo::AnotherReviewer, "");
        QVERIFY(sent && project.answer("cid", 1, 2));
        const auto answeredSince = lead->undo();
        QVERIFY(!answeredSince && answeredSince.error().code == ErrorCode::Conflict);
        QVERIFY2(answeredSince.error().message.find("answered since") != std::string::npos,
                 answeredSince.error().message.c_str());
        // ... and decided by somebody else since.
        QVERIFY(project.adjudicator("boss")->decide({1}, byLabel(0)));
        const auto decidedSince = lead->undo(sent->id);
        QVERIFY(!decidedSince && decidedSince.error().message.find("decided since") != std::string::npos);
        QCOMPARE(project.outcomeOf(1), std::string("3 0 adjudicated"));
        // What somebody else decided is theirs.
        const auto theirs = lead->undo({sent->id.value + 1});
        QVERIFY(!theirs && theirs.error().code == ErrorCode::Usage);
    }
    void sentBackAndTakenBackBeforeAnybodyAnswered_data()
    {
        QTest::addColumn<int>("to");
        QTest::newRow("another reviewer") << int(review::SendBackTo::AnotherReviewer);
        QTest::newRow("the same ones") << int(review::SendBackTo::SameReviewers);
    }
    void sentBackAndTakenBackBeforeAnybodyAnswered()
    {
        QFETCH(const int, to);
        AdjudicationProject project(2);
        answered(project, 1, {0, 1});
        project.lease("cid", 2);
        const auto state = [&project] {
            return project.text("SELECT state || ' ' || overlap || ' ' || extra || ' ' || contested || ' ' || (SELECT "
                                "COUNT(*) FROM assignment WHERE task_id = 1 AND state = 2) FROM review_task WHERE "
                                "id = 1");
        };
        const std::string before = state();
        const auto lead = project.adjudicator("lead");
        QVERIFY(lead->sendBack({1}, review::SendBackTo(to), ""));
        QVERIFY(state() != before);
        QVERIFY(lead->undo());
        QCOMPARE(state(), before);
        QVERIFY(lead->sendBack({1}, review::SendBackTo(to), "")); // and the other way round once more
    }
    void aRuleSettlesWhatItCanWithItsProvenance()
    {
        AdjudicationProject project(4, 3);
        answered(project, 1, {0, 0, 1});
        answered(project, 2, {0, 1, 2});
        answered(project, 3, {1, 2, 2});
        answered(project, 4, {1, 1, 1}); // agreed
        const auto preview = majority(project, 0.5, true);
        QVERIFY(preview && preview->conflicts == 3 && preview->settled == 2);
        QCOMPARE(*preview->expectedError, 1.0 / 3);
        QCOMPARE(project.number("SELECT COUNT(*) FROM adjudication"), 0);
        const auto sure = majority(project, 0.7, true);
        QVERIFY(sure && sure->settled == 0 && !sure->expectedError);

        const auto done = majority(project, 0.5);
        QVERIFY(done && done->settled == 2 && done->conflicts == 3);
        QCOMPARE(project.outcomeOf(1), std::string("3 0 adjudicated"));
        QCOMPARE(project.outcomeOf(3), std::string("3 2 adjudicated"));
        QCOMPARE(project.stateOf(2), TaskState::Conflict);
        QCOMPARE(project.number("SELECT COUNT(*) FROM adjudication WHERE method = 'majority' AND reviewer_id IS NULL "
                                "AND probability > 0.66 AND probability < 0.67 AND batch = 1"),
                 2);
        QCOMPARE(project.number("SELECT COUNT(*) FROM audit_event WHERE action = 'adjudicate_rule'"), 1);
        QVERIFY(majority(project, 0.5)->settled == 0); // nothing is left for it
    }
    void whatARuleSettledIsTakenBackAsOne()
    {
        AdjudicationProject project(3, 3);
        for (int record = 1; record <= 3; ++record)
            answered(project, record, {0, 0, 1});
        QVERIFY(majority(project, 0.5));
        const auto lead = project.adjudicator("lead");
        const auto one = lead->undo({2}); // a single decision of a rule is anybody's
        QVERIFY(one && *one && (*one)->adjudication.method == "majority");
        QVERIFY(lead->decide({2}, byLabel(2)));
        const auto connection = project.connection();
        const auto taken = storage::takeBackLastRule(*connection, project.schema(), 6'000, "lead");
        QVERIFY(taken && *taken);
        QCOMPARE((*taken)->reopened, 2);
        QCOMPARE((*taken)->method, std::string("majority"));
        QCOMPARE(project.stateOf(1), TaskState::Conflict);
        QCOMPARE(project.outcomeOf(3), std::string("2 - -"));
        QCOMPARE(project.outcomeOf(2), std::string("3 2 adjudicated")); // a person's decision stays
        const auto again = storage::takeBackLastRule(*connection, project.schema(), 6'000, "lead");
        QVERIFY(again && !*again);
        QCOMPARE(storage::verifyAudit(*connection)->firstBroken, 0);
    }
    void aRuleAtTheDeskIsTakenBackAsOtherDecisionsAre()
    {
        AdjudicationProject project(4, 3);
        for (int record = 1; record <= 3; ++record)
            answered(project, record, {0, 0, 1});
        answered(project, 4, {0, 1, 2});
        const auto ann = project.adjudicator("ann");
        QCOMPARE(ann->facts()->rules, std::vector<std::string>{"majority"});
        const auto own = ann->previewRule("majority", 0.5);
        QVERIFY(own && own->settled == 0 && own->own == 3); // one of the answers is hers
        QVERIFY(ann->settleByRule("majority", 0.5)->settled == 0);
        QVERIFY(!ann->previewRule("coin", 0.5));

        const auto lead = project.adjudicator("lead");
        QVERIFY(lead->decide({4}, byLabel(2)));
        const auto preview = lead->previewRule("majority", 0.5);
        QVERIFY(preview && preview->settled == 3 && preview->conflicts == 3 && preview->own == 0);
        QCOMPARE(project.stateOf(1), TaskState::Conflict);
        QCOMPARE(lead->settleByRule("majority", 0.5)->settled, 3);
        QCOMPARE(project.outcomeOf(2), std::string("3 0 adjudicated"));
        QCOMPARE(project.text("SELECT method || ' ' || reviewer_id || ' ' || own_conflict FROM adjudication WHERE "
                              "task_id = 2"),
                 project.text("SELECT 'majority ' || id || ' 0' FROM reviewer WHERE name = 'lead'"));
        const auto back = project.adjudicator("lead")->undo(); // after a restart
        QVERIFY(back && *back);
        QCOMPARE((*back)->others, 2);
        for (int record = 1; record <= 3; ++record)
            QCOMPARE(project.stateOf(record), TaskState::Conflict);
        QCOMPARE(project.outcomeOf(4), std::string("3 2 adjudicated"));
        QVERIFY(lead->settleByRule("majority", 0.5));
        const auto connection = project.connection();
        QCOMPARE((*storage::takeBackLastRule(*connection, project.schema(), 6'000, "other"))->reopened, 3);

        const auto allowed = project.adjudicator("ann", true);
        QCOMPARE(allowed->settleByRule("majority", 0.5)->settled, 3);
        QCOMPARE(project.number("SELECT COUNT(*) FROM adjudication WHERE own_conflict = 1 AND method = 'majority'"), 3);
    }
    void aMethodThatLearnsFromAllRecordsIsGivenThem()
    {
        AdjudicationProject project(3);
        answered(project, 1, {0, 1});
        answered(project, 2, {0, 0});
        review::VoteTable seen;
        const review::ConsensusMethod trustsTheFirst{
            "first", true,
            [&seen](const review::VoteTable &table) -> base::Result<std::vector<std::optional<review::Estimate>>> {
                seen = table;
                return std::vector<std::optional<review::Estimate>>{{{table.votes.front().label, 0.9}}};
            }};
        const auto connection = project.connection();
        const auto done = storage::settleByRule(*connection, project.schema(), {trustsTheFirst, 0.9}, 5'000, "lead");
        QVERIFY(done && done->settled == 1);
        QCOMPARE(*done->expectedError, 1.0 - 0.9);
        QCOMPARE(seen.items, 2U);
        QCOMPARE(seen.votes.size(), 4U);
        QCOMPARE(project.text("SELECT method || ' ' || probability FROM adjudication"), std::string("first 0.9"));
    }
    void aStoppedRuleKeepsNothing()
    {
        AdjudicationProject project(1, 3);
        answered(project, 1, {0, 0, 1});
        std::stop_source stop;
        stop.request_stop();
        const auto connection = project.connection();
        const auto done = storage::settleByRule(
            *connection, project.schema(), {review::majorityMethod(), 0.5, false, stop.get_token()}, 5'000, "lead");
        QVERIFY(!done && done.error().code == ErrorCode::Cancelled);
        QCOMPARE(project.stateOf(1), TaskState::Conflict);
        QCOMPARE(project.number("SELECT COUNT(*) FROM adjudication"), 0);
    }
};

SECONDLOOK_SUITE(TestAdjudicationUndo)
#include "tst_adjudication_undo.moc"
