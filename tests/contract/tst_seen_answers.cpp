#include "storage/agreement_source.h"
#include "tests/contract/adjudication_helper.h"
#include "tests/support/registry.h"

using namespace secondlook;
using base::RecordId;
using domain::TaskState;
using test::AdjudicationProject;
using Records = std::vector<RecordId>;

/// Nobody sees on the page Agreement what others answered to a record about which they may still be asked.
class TestSeenAnswers : public QObject
{
    Q_OBJECT

    static std::unique_ptr<review::AgreementSource> sourceFor(const AdjudicationProject &project,
                                                              const std::string &reader)
    {
        static const test::TestClock clock;
        return std::make_unique<storage::SqlAgreementSource>(
            project.connection(), project.schema(), storage::GuidelineReviewing{{}, clock, reader},
            [](const std::string &document) -> base::Result<domain::Policy> {
                domain::Policy policy;
                policy.reviewThreshold = double(document.size()) / 100.0;
                return policy;
            });
    }
    static Records stillAsked(const AdjudicationProject &project, const std::string &reader)
    {
        return sourceFor(project, reader)->stillAsked().value();
    }
    /// Record 1 is a conflict of ann and ben, 2 waits for a second answer beside ann's, 3 is settled by both, nobody
    /// has answered 4.
    static void fill(AdjudicationProject &project)
    {
        QVERIFY(project.answer("ann", 1, 0) && project.answer("ben", 1, 1));
        QVERIFY(project.answer("ann", 2, 0));
        QVERIFY(project.answer("ann", 3, 0) && project.answer("ben", 3, 0));
        QCOMPARE(project.stateOf(1), TaskState::Conflict);
        QCOMPARE(project.stateOf(3), TaskState::Done);
    }

private Q_SLOTS:
    void openRecordsNotAnsweredYetAreKeptBack()
    {
        AdjudicationProject project(4);
        fill(project);
        QCOMPARE(stillAsked(project, "ann"), (Records{{4}}));
        QCOMPARE(stillAsked(project, "ben"), (Records{{2}, {4}}));
        QCOMPARE(stillAsked(project, "somebody new"), (Records{{2}, {4}}));
        project.lease("ben", 2);
        QCOMPARE(stillAsked(project, "ben"), (Records{{2}, {4}}));
        QVERIFY(project.answer("ben", 2, 0));
        QCOMPARE(stillAsked(project, "ben"), (Records{{4}}));
    }
    void contestedRecordsWaitForTheOnesWhoAreAsked()
    {
        AdjudicationProject project(4);
        project.askExtra(1);
        project.lease("cleo", 4);
        QVERIFY(project.answer("ann", 1, 0) && project.answer("ben", 1, 1));
        QCOMPARE(project.stateOf(1), TaskState::Open); // waits for cleo
        QVERIFY(std::ranges::binary_search(stillAsked(project, "cleo"), RecordId{1}));
        QVERIFY(!std::ranges::binary_search(stillAsked(project, "ann"), RecordId{1}));
    }
    void whoIsAskedOnceMoreWaitsAgain()
    {
        AdjudicationProject project(4);
        fill(project);
        const auto lead = project.adjudicator("lead");
        QVERIFY(lead->sendBack(project.taskOf(1), review::SendBackTo::SameReviewers, "look again"));
        QCOMPARE(stillAsked(project, "ann"), (Records{{1}, {4}}));
        QCOMPARE(stillAsked(project, "ben"), (Records{{1}, {2}, {4}}));
    }
    void goldThatIsOutIsKeptBack()
    {
        AdjudicationProject project(4);
        fill(project);
        QVERIFY(project.connection()->execute(
            "INSERT INTO known_label (record_id, kind, label, schema_version) VALUES (3, 2, 0, 1)"));
        project.mixGold(1.0);
        const auto tasks = project.reviewer("cleo")->lease(1);
        QVERIFY(tasks);
        QVERIFY(std::ranges::binary_search(stillAsked(project, "cleo"), RecordId{3}));
        QVERIFY(!std::ranges::binary_search(stillAsked(project, "ben"), RecordId{3}));
    }
    void whoHasReadAConflictIsNotAskedAboutIt()
    {
        AdjudicationProject project(4);
        fill(project);
        project.lease("cleo", 4); // works at this desk, as does dora
        project.lease("dora", 4);
        QVERIFY(sourceFor(project, "cleo")->noteSeen({{1}, {3}}));
        QVERIFY(project.adjudicator("lead")->sendBack(project.taskOf(1), review::SendBackTo::AnotherReviewer, {}));
        QCOMPARE(project.stateOf(1), TaskState::Open);
        QVERIFY(!std::ranges::binary_search(stillAsked(project, "cleo"), RecordId{1}));
        QVERIFY(!project.answer("cleo", 1, 0));
        QVERIFY(project.answer("dora", 1, 0));
    }
    void aLeaseEndsAndOwnAnswersStay()
    {
        AdjudicationProject project(4);
        fill(project);
        project.lease("cleo", 4);
        QVERIFY(sourceFor(project, "cleo")->noteSeen({{4}, {99}}));
        const auto held = project.reviewer("cleo")->lease(9);
        QVERIFY(held && !held->empty());
        for (const domain::ReviewTask &task : *held)
            QVERIFY(task.record.id != RecordId{4});
        const std::string before = project.text("SELECT group_concat(id || ' ' || state) FROM assignment");
        QVERIFY(sourceFor(project, "ann")->noteSeen({{1}, {2}, {3}}));
        QCOMPARE(project.text("SELECT group_concat(id || ' ' || state) FROM assignment"), before);
    }
    void theModelIsSureFromThePolicysThresholdOn()
    {
        AdjudicationProject project(1);
        QCOMPARE(sourceFor(project, "ann")->sureFrom().value(), 0.02); // of "{}"
        QVERIFY(project.connection()->execute(
            "INSERT INTO policy (version, document, reason, created_at) VALUES (7, 'a newer document', '', 5)"));
        QCOMPARE(sourceFor(project, "ann")->sureFrom().value(), 0.16);
    }
};

SECONDLOOK_SUITE(TestSeenAnswers)
#include "tst_seen_answers.moc"
