#include <QTest>

#include "storage/adjudication_writes.h"
#include "storage/audit_log.h"
#include "storage/project_reads.h"
#include "tests/contract/adjudication_helper.h"
#include "tests/support/registry.h"

using namespace secondlook;
using base::ErrorCode;
using domain::TaskState;
using review::ConflictList;
using review::Decision;
using review::ManyAction;
using review::ManyPreview;
using test::AdjudicationProject;

/// What is done about many records at once, and taken back in one go.
class TestManyRecords : public QObject
{
    Q_OBJECT

    static Decision byLabel(std::uint16_t label)
    {
        Decision decision;
        decision.label = label;
        return decision;
    }
    static std::vector<base::RecordId> records(std::int64_t last)
    {
        std::vector<base::RecordId> ids;
        for (std::int64_t id = 1; id <= last; ++id)
            ids.push_back({id});
        return ids;
    }
    /// 1 open, 2 outvoted, 3 agreed, 4 decided, 5 ambiguous, 6 waiting, 7 not answered.
    static void fill(AdjudicationProject &project)
    {
        project.lease("cid", 7);
        for (const int record : {1, 4, 5})
            QVERIFY(project.answer("ann", record, 0) && project.answer("ben", record, 1));
        QVERIFY(project.answer("ann", 3, 0) && project.answer("ben", 3, 0));
        project.askExtra(1);
        for (const int record : {2, 6})
            QVERIFY(project.answer("ann", record, 0) && project.answer("ben", record, 1));
        QVERIFY(project.answer("cid", 2, 1));
        QCOMPARE(project.outcomeOf(2), std::string("3 1 agreed"));
        const auto lead = project.adjudicator("lead");
        QVERIFY(lead->decide({4}, byLabel(1)) && lead->keepAmbiguous({5}, {}));
    }
    static std::string stateOfAll(const AdjudicationProject &project)
    {
        std::string all;
        for (int record = 1; record <= 7; ++record)
            all += project.text("SELECT t.state || ' ' || t.contested || ' ' || t.overlap || ' ' || t.extra FROM "
                                "review_task t WHERE t.record_id = " +
                                std::to_string(record)) +
                   ", " + project.outcomeOf(record) + "\n";
        return all;
    }

private Q_SLOTS:
    void whereTheyStandIsCounted()
    {
        AdjudicationProject project(7);
        fill(project);
        const auto lead = project.adjudicator("lead");
        const ManyPreview all{
            .open = 1, .waiting = 1, .outvoted = 1, .agreed = 2, .decided = 1, .ambiguous = 1, .own = 0};
        QVERIFY(*lead->previewMany(records(7), ManyAction::KeepAmbiguous) == all);
        QVERIFY(*lead->previewMany(records(7), ManyAction::Adjudicate) == all);
        QCOMPARE(all.changed(ManyAction::KeepAmbiguous), 3);
        QCOMPARE(all.changed(ManyAction::Adjudicate), 1);
        QVERIFY(lead->previewMany({{99}}, ManyAction::Adjudicate)->agreed == 1); // nothing is known of it
        const auto tooMany = lead->previewMany(records(100'001), ManyAction::Adjudicate);
        QVERIFY(!tooMany && tooMany.error().code == ErrorCode::Usage);
        QVERIFY(!lead->doMany(records(100'001), ManyAction::Adjudicate));
    }
    void softLabelsAreKeptAndTakenBackAsOne()
    {
        AdjudicationProject project(7);
        fill(project);
        const std::string before = stateOfAll(project);
        const auto lead = project.adjudicator("lead");
        const auto done = lead->doMany(records(7), ManyAction::KeepAmbiguous);
        QVERIFY(done);
        QCOMPARE(done->changed, 3);
        for (const int record : {1, 2, 6}) {
            QCOMPARE(project.outcomeOf(record), std::string("4 - ambiguous"));
            QCOMPARE(project.stateOf(record), TaskState::Done);
        }
        QCOMPARE(project.outcomeOf(3), std::string("3 0 agreed"));
        QCOMPARE(project.outcomeOf(4), std::string("3 1 adjudicated"));
        const auto kept = lead->open({2})->history.back();
        QCOMPARE(kept.softLabel.size(), 2U);
        QCOMPARE(kept.softLabel.at(project.schema().labels()[1].name), 2.0 / 3.0);
        QVERIFY(kept.modelShown && kept.reason == domain::DisagreementReason::TrulyAmbiguous);
        QVERIFY(storage::noteExport(*project.connection(), project.clock().now(), "lead", "{}"));
        const auto back = lead->undoMany(done->batch);
        QVERIFY(back && back->exportedAt);
        QCOMPARE(back->changed, 3);
        QCOMPARE(stateOfAll(project), before);
        const auto nothing = lead->undoMany(done->batch);
        QVERIFY(!nothing && nothing.error().code == ErrorCode::Conflict);
        QCOMPARE(storage::verifyAudit(*project.connection())->firstBroken, 0);
    }
    void onesOwnAnswersAreForOthers()
    {
        AdjudicationProject project(7);
        fill(project);
        QVERIFY(*project.adjudicator("cid")->previewMany(records(7), ManyAction::KeepAmbiguous) ==
                (ManyPreview{.open = 1, .waiting = 1, .agreed = 2, .decided = 1, .ambiguous = 1, .own = 1}));
        QCOMPARE(project.adjudicator("ann")->doMany(records(7), ManyAction::KeepAmbiguous)->changed, 0);
        // To ask for an adjudicator is no decision.
        QCOMPARE(project.adjudicator("ann")->doMany(records(7), ManyAction::Adjudicate)->changed, 1);
        const auto ben = project.adjudicator("ben", true);
        QCOMPARE(ben->doMany(records(7), ManyAction::KeepAmbiguous)->changed, 3);
        QVERIFY(ben->open({1})->history.back().ownConflict);
    }
    void theOutvotedWaitForAnAdjudicator()
    {
        AdjudicationProject project(7);
        fill(project);
        const std::string before = stateOfAll(project);
        const auto lead = project.adjudicator("lead");
        const auto done = lead->doMany(records(7), ManyAction::Adjudicate);
        QVERIFY(done);
        QCOMPARE(done->changed, 1);
        QCOMPARE(project.stateOf(2), TaskState::Conflict);
        QCOMPARE(project.outcomeOf(2), std::string("2 - -"));
        review::ConflictView only;
        only.records = std::vector<base::RecordId>{{2}, {3}};
        QVERIFY(*lead->conflicts(only) == (std::vector<base::TaskId>{{2}}));
        QCOMPARE(lead->conflicts({})->size(), 2U);
        const auto steps = storage::readTrace(*project.connection(), {{1, project.schema()}}, "r2");
        QVERIFY(std::ranges::count(*steps, "adjudication_reopened", &domain::TraceStep::what) == 1);
        // The last undo takes back what was done in one go, over restarts.
        const auto back = project.adjudicator("lead")->undo();
        QVERIFY(back && *back && (*back)->others == 0);
        QCOMPARE(stateOfAll(project), before);
    }
    void whatWasDecidedSinceStays()
    {
        AdjudicationProject project(7);
        fill(project);
        QVERIFY(project.answer("cid", 6, 1)); // a second one that is outvoted
        const auto lead = project.adjudicator("lead");
        const auto done = lead->doMany(records(7), ManyAction::Adjudicate);
        QCOMPARE(done->changed, 2);
        QVERIFY(project.adjudicator("boss")->decide({2}, byLabel(0)));
        QCOMPARE(lead->undoMany(done->batch)->changed, 1);
        QCOMPARE(project.outcomeOf(2), std::string("3 0 adjudicated"));
        QCOMPARE(project.outcomeOf(6), std::string("3 1 agreed"));
        QVERIFY(!lead->undoMany(done->batch));
        const auto single = lead->undo(done->batch); // its first is the one that was decided since
        QVERIFY(!single && single.error().code == ErrorCode::Conflict);
    }
    void theLastUndoTakesBackAllOfIt()
    {
        AdjudicationProject project(7);
        fill(project);
        const std::string before = stateOfAll(project);
        QVERIFY(project.adjudicator("lead")->doMany(records(7), ManyAction::KeepAmbiguous));
        const auto back = project.adjudicator("lead")->undo();
        QVERIFY(back && *back);
        QCOMPARE((*back)->others, 2);
        QCOMPARE(stateOfAll(project), before);
    }
    void aRuleIsNotTakenBackWithIt()
    {
        AdjudicationProject project(7);
        fill(project);
        const auto done = project.adjudicator("lead")->doMany(records(7), ManyAction::KeepAmbiguous);
        QVERIFY(!project.adjudicator("boss")->undoMany(done->batch)); // nor by somebody else
        QCOMPARE(project.outcomeOf(1), std::string("4 - ambiguous"));
    }
    void aDecisionThatIsTakenBackWaitsAgainForThoseItHadWaitedFor_data()
    {
        QTest::addColumn<QString>("who");
        QTest::newRow("asked by the policy") << "policy";
        QTest::newRow("another reviewer") << "another";
        QTest::newRow("the same reviewers") << "same";
    }
    void aDecisionThatIsTakenBackWaitsAgainForThoseItHadWaitedFor()
    {
        QFETCH(const QString, who);
        AdjudicationProject project(2);
        project.lease("cid", 2);
        if (who == QLatin1String("policy"))
            project.askExtra(1);
        QVERIFY(project.answer("ann", 1, 0) && project.answer("ben", 1, 1));
        const auto lead = project.adjudicator("lead");
        if (who != QLatin1String("policy"))
            QVERIFY(lead->sendBack({1},
                                   who == QLatin1String("same") ? review::SendBackTo::SameReviewers
                                                                : review::SendBackTo::AnotherReviewer,
                                   "mind the date"));
        const auto state = [&project] {
            return project.text("SELECT state || ' ' || overlap || ' ' || extra || ' ' || contested || ' ' || (SELECT "
                                "GROUP_CONCAT(state) FROM assignment WHERE task_id = 1) FROM review_task WHERE id = 1");
        };
        const std::string before = state();
        QVERIFY(lead->decide({1}, byLabel(1)));
        const auto mine = *project.reviewer("ann")->lease(5);
        QVERIFY(std::ranges::none_of(mine, [](const domain::ReviewTask &task) { return task.id.value == 1; }));
        const auto back = lead->undo();
        QVERIFY(back && *back && (*back)->list == ConflictList::Waiting);
        QCOMPARE(state(), before);
        if (who == QLatin1String("policy"))
            return;
        QVERIFY(lead->undo()); // and what was sent back is taken back as it was sent
        QCOMPARE(project.text("SELECT state || ' ' || overlap || ' ' || extra || ' ' || contested FROM review_task "
                              "WHERE id = 1"),
                 std::string("3 2 0 0"));
    }
    void aRefusedUndoIsNotOfferedAgain()
    {
        AdjudicationProject project(3);
        project.lease("cid", 3);
        for (const int record : {1, 2})
            QVERIFY(project.answer("ann", record, 0) && project.answer("ben", record, 1));
        const auto lead = project.adjudicator("lead");
        QVERIFY(lead->decide({2}, byLabel(0)));
        QVERIFY(lead->sendBack({1}, review::SendBackTo::AnotherReviewer, "") && project.answer("cid", 1, 2));
        const auto refused = lead->undo();
        QVERIFY(!refused && refused.error().code == ErrorCode::Conflict);
        const auto before = lead->undo();
        QVERIFY(before && *before);
        QCOMPARE((*before)->adjudication.task.value, 2);
        const auto nothing = lead->undo();
        QVERIFY(nothing && !*nothing);
    }
    void aNoteBecomesTheNextGuideline()
    {
        AdjudicationProject project(1);
        const auto lead = project.adjudicator("lead");
        const auto first = lead->addGuidelineNote(0, 1, "Ask what is wanted.", 0);
        QVERIFY(first);
        QCOMPARE(*first, 1);
        const auto second = lead->addGuidelineNote(1, 2, "Mind the date.", 1);
        QVERIFY(second);
        QCOMPARE(*second, 2);
        const auto guideline = *lead->guideline();
        QCOMPARE(guideline->version, 2);
        const QString document = QString::fromStdString(guideline->document);
        QVERIFY(document.indexOf(QLatin1String("Ask what is wanted.")) > 0);
        QCOMPARE(document.count(QLatin1String("Mind the date.")), 2);
        const auto &labels = project.schema().labels();
        QCOMPARE(guideline->reason, "note on " + labels[1].name + " and " + labels[2].name);
        const auto stale = lead->addGuidelineNote(0, 1, "Too late.", 1);
        QVERIFY(!stale && stale.error().code == ErrorCode::Conflict);
        QCOMPARE(lead->addGuidelineNote(0, 0, "The same.", 2).error().code, ErrorCode::Usage);
        QCOMPARE(lead->addGuidelineNote(0, 77, "None.", 2).error().code, ErrorCode::Usage);
        QCOMPARE(lead->addGuidelineNote(0, 1, " ", 2).error().code, ErrorCode::Usage);
        QVERIFY(project.connection()->executeLines("UPDATE guideline SET document = '" + std::string(1'999'990, 'x') +
                                                   "'"));
        QCOMPARE(lead->addGuidelineNote(0, 1, "Too much.", 2).error().code, ErrorCode::Usage);
        QCOMPARE(project.number("SELECT COUNT(*) FROM guideline"), 2);
    }
    void ambiguousRecordsTellTheirMostProbableLabel()
    {
        AdjudicationProject project(7);
        fill(project);
        QVERIFY(project.adjudicator("lead")->doMany(records(7), ManyAction::KeepAmbiguous));
        const auto labels = storage::readAmbiguousLabels(*project.connection(), project.schema());
        QVERIFY(labels);
        QCOMPARE(labels->likeliest.size(), 1U); // 0, 1, 1
        QCOMPARE(labels->likeliest.at(0).label, std::uint16_t(1));
        QCOMPARE(labels->tied, 3);
        QCOMPARE(storage::readTrustedLabels(*project.connection())->size(), 2U);
    }
};

SECONDLOOK_SUITE(TestManyRecords)
#include "tst_many_records.moc"
