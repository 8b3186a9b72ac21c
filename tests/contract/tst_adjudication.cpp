#include <QTest>

#include "storage/audit_log.h"
#include "storage/project_reads.h"
#include "tests/contract/adjudication_helper.h"
#include "tests/support/registry.h"

#include <algorithm>
#include <atomic>
#include <set>
#include <thread>

using namespace secondlook;
using base::ErrorCode;
using domain::TaskState;
using review::ConflictList;
using review::Decision;
using test::AdjudicationProject;
using test::labelled;

/// The port review::AdjudicationSession: how a conflict is found, seen and decided.
class TestAdjudication : public QObject
{
    Q_OBJECT

    static Decision byLabel(std::uint16_t label)
    {
        Decision decision;
        decision.label = label;
        return decision;
    }
    static void disagree(AdjudicationProject &project, int record, std::uint16_t one, std::uint16_t other)
    {
        QVERIFY(project.answer("ann", record, one));
        QVERIFY(project.answer("ben", record, other));
        QCOMPARE(project.stateOf(record), TaskState::Conflict);
    }
    static std::vector<std::int64_t> listed(review::AdjudicationSession &session, const review::ConflictView &view = {})
    {
        std::vector<std::int64_t> ids;
        const auto tasks = *session.conflicts(view);
        for (const base::TaskId task : tasks)
            ids.push_back(task.value);
        return ids;
    }
    using Ids = std::vector<std::int64_t>;

private Q_SLOTS:
    void theListComesByWorth()
    {
        AdjudicationProject project(5);
        disagree(project, 1, 0, 2); // the only one of its pair
        disagree(project, 3, 0, 1);
        disagree(project, 4, 1, 0);                                          // the same two labels
        QVERIFY(project.answer("ann", 5, 0) && project.answer("ben", 5, 0)); // no conflict
        const auto lead = project.adjudicator("lead");
        QCOMPARE(listed(*lead, {.order = review::ConflictOrder::Oldest}), (Ids{1, 3, 4}));
        QCOMPARE(listed(*lead), (Ids{3, 4, 1}));
        const auto rows = *lead->rows({{3}, {1}, {99}});
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows.at(0).worth, 2.0); // one bit, twice
        QCOMPARE(rows.at(1).worth, 1.0);
        QCOMPARE(rows.at(0).externalId, std::string("r3"));
        QVERIFY((rows.at(1).votes == std::vector<review::LabelVotes>{{0, 1}, {2, 1}}));
        const auto pairs = *lead->pairs();
        QCOMPARE(pairs.size(), 2U);
        QVERIFY((pairs.at(0) == std::pair(review::LabelPair(0, 1), std::int64_t(2))));
    }
    void theListIsFiltered()
    {
        AdjudicationProject project(3);
        disagree(project, 1, 0, 2);
        disagree(project, 2, 0, 1);
        disagree(project, 3, 1, 0);
        QVERIFY(project.connection()->executeLines("UPDATE record SET segment = 'channel=email' WHERE id = 3"));
        const auto lead = project.adjudicator("lead");
        QCOMPARE(listed(*lead, {.labels = std::pair<std::uint16_t, std::uint16_t>(1, 0)}), (Ids{2, 3}));
        QCOMPARE(listed(*lead, {.segment = "channel=email"}), (Ids{3}));
        QCOMPARE(listed(*lead, {.segment = "channel=chat"}), (Ids{}));
        QVERIFY(
            (*lead->segments() == std::vector<std::pair<std::string, std::int64_t>>{{"", 2}, {"channel=email", 1}}));
        QCOMPARE(lead->rows({{3}})->at(0).segment, std::string("channel=email"));
    }
    void answersStandUnnamedInAnOrderOfTheTask()
    {
        AdjudicationProject project(12, 3);
        std::set<std::string> orders;
        for (int record = 1; record <= 12; ++record) {
            project.clock().advance(1'000);
            QVERIFY(project.answer("ann", record, labelled(0, "because")));
            QVERIFY(project.answer("ben", record, 0) && project.answer("cid", record, 1));
            const auto lead = project.adjudicator("lead");
            const auto seen = *lead->open(project.taskOf(record));
            const auto again = *project.adjudicator("boss")->open(project.taskOf(record));
            std::string order;
            for (std::size_t i = 0; i < seen.answers.size(); ++i) {
                QCOMPARE(seen.answers.at(i).mark, int(i));
                QCOMPARE(again.answers.at(i).id, seen.answers.at(i).id);
                order += std::to_string(seen.answers.at(i).rater);
            }
            orders.insert(order);
            QVERIFY((seen.votes == std::vector<review::LabelVotes>{{0, 2}, {1, 1}}));
            const auto names = *lead->reviewerNames(project.taskOf(record));
            QCOMPARE(names.size(), 3U);
            for (std::size_t i = 0; i < 3; ++i)
                QVERIFY((seen.answers.at(i).comment == "because") == (names.at(i) == "ann"));
        }
        QVERIFY2(orders.size() > 2, "the order says who answered");
    }
    void aDecisionSettlesWithItsReason()
    {
        AdjudicationProject project(2);
        disagree(project, 1, 0, 1);
        const auto lead = project.adjudicator("lead");
        Decision decision = byLabel(1);
        decision.reason = domain::DisagreementReason::GuidelineUnclear;
        decision.comment = "asks where the parcel is";
        decision.tookMs = 4'000;
        const auto decided = lead->decide(project.taskOf(1), decision);
        QVERIFY(decided && decided->id.isValid() && !decided->namesShown && !decided->modelShown);
        QCOMPARE(project.stateOf(1), TaskState::Done);
        QCOMPARE(project.outcomeOf(1), std::string("3 1 adjudicated"));
        QCOMPARE(project.text("SELECT actor || ' ' || subject FROM audit_event WHERE action = 'adjudicate_decided'"),
                 std::string("lead record 1"));
        const auto trace = *storage::readTrace(*project.connection(), {{1, project.schema()}}, "r1");
        const auto step = std::ranges::find(trace, "adjudicated", &domain::TraceStep::what);
        QVERIFY(step != trace.end());
        const auto detail = [&](const char *name) {
            const auto found = std::ranges::find(step->details, name, &domain::Field::name);
            return found == step->details.end() ? std::string() : found->value;
        };
        QCOMPARE(detail("adjudicator"), std::string("lead"));
        QCOMPARE(detail("label"), std::string("delivery"));
        QCOMPARE(detail("reason"), std::string("guideline_unclear"));
        QCOMPARE(detail("comment"), std::string("asks where the parcel is"));
        QCOMPARE(detail("own_conflict"), std::string());
        QCOMPARE(listed(*lead), (Ids{}));
        QCOMPARE(listed(*lead, {.list = ConflictList::Decided}), (Ids{project.taskOf(1).value}));
        const auto counts = *lead->counts(project.clock().now());
        QCOMPARE(counts.open * 10 + counts.settledToday, 1);
        project.clock().advance(1);
        QCOMPARE(lead->counts(project.clock().now())->settledToday, 0);
    }
    void theSecondOfTwoLeadsIsTold()
    {
        AdjudicationProject project(1);
        disagree(project, 1, 0, 1);
        const auto lead = project.adjudicator("lead");
        const auto boss = project.adjudicator("boss");
        const base::TaskId task = project.taskOf(1);
        QVERIFY(lead->open(task) && boss->open(task));
        QVERIFY(lead->decide(task, byLabel(0)));
        const auto late = boss->decide(task, byLabel(1));
        QVERIFY(!late && late.error().code == ErrorCode::Conflict);
        QVERIFY2(late.error().message.starts_with("this conflict was settled by lead meanwhile"),
                 late.error().message.c_str());
        for (const auto &refused : {boss->keepAmbiguous(task, {}), boss->setAside(task),
                                    boss->sendBack(task, review::SendBackTo::AnotherReviewer, "")})
            QVERIFY(!refused && refused.error().code == ErrorCode::Conflict);
        QCOMPARE(project.outcomeOf(1), std::string("3 0 adjudicated"));
    }
    void atTheSameInstantOneDecides()
    {
        constexpr int records = 20;
        AdjudicationProject project(records);
        for (int record = 1; record <= records; ++record)
            disagree(project, record, 0, 1);
        std::atomic<int> decided = 0;
        std::atomic<int> late = 0;
        const auto decideAll = [&](const std::string &name, std::uint16_t label) {
            const auto session = project.adjudicator(name);
            for (int record = 1; record <= records; ++record) {
                const auto done = session->decide(base::TaskId{record}, byLabel(label));
                decided += done ? 1 : 0;
                late += !done && done.error().code == ErrorCode::Conflict ? 1 : 0;
            }
        };
        {
            const std::jthread one([&] { decideAll("lead", 0); });
            const std::jthread other([&] { decideAll("boss", 1); });
        }
        QCOMPARE(decided.load(), records);
        QCOMPARE(late.load(), records);
        QCOMPARE(project.number("SELECT COUNT(*) FROM adjudication j JOIN outcome o ON o.record_id = j.record_id AND "
                                "o.label = j.label AND o.state = 3"),
                 records);
        QCOMPARE(storage::verifyAudit(*project.connection())->firstBroken, 0);
    }
    void onesOwnConflictIsForOthers()
    {
        AdjudicationProject project(2);
        disagree(project, 1, 0, 1);
        disagree(project, 2, 0, 2);
        const auto ann = project.adjudicator("ann");
        const auto seen = *ann->open(project.taskOf(1));
        QVERIFY(seen.own && !seen.mayDecide);
        const auto refused = ann->decide(project.taskOf(1), byLabel(0));
        QVERIFY(!refused && refused.error().code == ErrorCode::Usage);
        QVERIFY(!ann->keepAmbiguous(project.taskOf(1), {}));
        QCOMPARE(ann->counts(0)->ownOpen, 2);
        const auto allowed = project.adjudicator("ann", true);
        QVERIFY(allowed->open(project.taskOf(1))->mayDecide);
        const auto decided = allowed->decide(project.taskOf(1), byLabel(0));
        QVERIFY(decided && decided->ownConflict);
        QCOMPARE(project.number("SELECT own_conflict FROM adjudication"), 1);
    }
    void eachLabelersLastAnswerIsAVote()
    {
        AdjudicationProject project(1);
        disagree(project, 1, 0, 1);
        const auto lead = project.adjudicator("lead");
        const auto alone = lead->labelerVotes(project.taskOf(1));
        QVERIFY(alone);
        QCOMPARE(alone->size(), 1U);
        QCOMPARE(alone->front().labeler, std::string("spoken-1"));
        // A newer version of the same labeler, and another one whose version is no number of its name.
        const auto add = [&project](int run, const std::string &classifier, const std::string &version, int label) {
            const auto connection = project.connection();
            QVERIFY(connection->execute(
                "CREATE TEMP TABLE copied AS SELECT * FROM run WHERE id = (SELECT MIN(id) FROM run)"));
            QVERIFY(connection->execute("UPDATE copied SET id = :id, run_key = :key, classifier = :classifier, "
                                        "model_version = :version",
                                        run, "key-" + std::to_string(run), classifier, version));
            QVERIFY(connection->execute("INSERT INTO run SELECT * FROM copied"));
            QVERIFY(connection->execute("CREATE TEMP TABLE said AS SELECT * FROM prediction WHERE record_id = 1 AND "
                                        "run_id = (SELECT MIN(id) FROM run)"));
            QVERIFY(
                connection->execute("UPDATE said SET run_id = :run, label = :label, confidence = 0.75", run, label));
            QVERIFY(connection->execute("INSERT INTO prediction SELECT * FROM said"));
        };
        add(11, "spoken", "spoken-2", 2);
        add(12, "llm:local", "8f2a", 1);
        const auto votes = lead->labelerVotes(project.taskOf(1));
        QVERIFY(votes);
        QCOMPARE(*votes, (std::vector<review::LabelerVote>{{"llm:local", 1, 0.75F}, {"spoken-2", 2, 0.75F}}));
    }
    void whatWasLookedAtIsKeptWithTheDecision()
    {
        AdjudicationProject project(2);
        disagree(project, 1, 0, 1);
        disagree(project, 2, 0, 1);
        const auto lead = project.adjudicator("lead");
        const auto model = lead->modelAnswer(project.taskOf(1));
        QVERIFY(model && *model && (*model)->label == 0);
        QVERIFY(lead->modelAnswer(project.taskOf(1)));
        QVERIFY(lead->reviewerNames(project.taskOf(2)));
        const auto first = *project.adjudicator("lead")->decide(project.taskOf(1), byLabel(0)); // after a restart too
        const auto second = *lead->decide(project.taskOf(2), byLabel(0));
        QVERIFY(first.modelShown && !first.namesShown);
        QVERIFY(!second.modelShown && second.namesShown);
        QCOMPARE(project.number("SELECT COUNT(*) FROM adjudication WHERE kind = 7"), 1);
    }
    void aPickCarriesAllThatWasAnswered_data()
    {
        QTest::addColumn<bool>("byPick");
        QTest::newRow("an answer") << true;
        QTest::newRow("its label") << false;
    }
    void aPickCarriesAllThatWasAnswered()
    {
        QFETCH(const bool, byPick);
        AdjudicationProject project(1);
        project.ask({{"urgency", domain::FieldKind::Scale}});
        review::Answer one = labelled(0);
        one.values = {{"urgency", std::int64_t(2)}};
        review::Answer other = labelled(1);
        other.values = {{"urgency", std::int64_t(2)}}; // in conflict over the label alone
        QVERIFY(project.answer("ann", 1, one) && project.answer("ben", 1, other));
        const auto lead = project.adjudicator("lead");
        const auto seen = *lead->open(project.taskOf(1));
        QVERIFY(seen.differingFields.empty());
        Decision decision;
        if (byPick)
            decision.pick = std::ranges::find(seen.answers, 1, &review::ConflictAnswer::label)->id;
        else
            decision.label = 1;
        QVERIFY(lead->decide(project.taskOf(1), decision));
        std::vector<datasets::ExportRow> rows;
        QVERIFY(storage::readExportRows(*project.connection(), project.schema(), [&](const datasets::ExportRow &row) {
            rows.push_back(row);
            return base::Status();
        }));
        QCOMPARE(rows.size(), 1U);
        QCOMPARE(rows.at(0).label, std::string("delivery"));
        QCOMPARE(rows.at(0).labelSource, std::string("adjudicated"));
        QVERIFY(rows.at(0).answers.at(0).value == domain::FieldValue(std::int64_t(2)));
    }
    void aPickAmongLikeLabelsIsWhatThatOneSaid()
    {
        AdjudicationProject project(1, 3);
        project.ask({{"urgency", domain::FieldKind::Scale}});
        std::int64_t urgency = 1;
        for (const auto &[name, label] :
             std::vector<std::pair<std::string, std::uint16_t>>{{"ann", 0}, {"ben", 1}, {"cid", 1}}) {
            review::Answer answer = labelled(label);
            answer.values = {{"urgency", urgency++}};
            QVERIFY(project.answer(name, 1, answer));
        }
        const auto lead = project.adjudicator("lead");
        const auto seen = *lead->open(project.taskOf(1));
        const domain::FieldValues said = {{"urgency", std::int64_t(3)}};
        Decision decision;
        decision.pick = std::ranges::find(seen.answers, said, &review::ConflictAnswer::values)->id;
        QVERIFY(lead->decide(project.taskOf(1), decision));
        std::vector<datasets::ExportRow> rows;
        QVERIFY(storage::readExportRows(*project.connection(), project.schema(), [&](const datasets::ExportRow &row) {
            rows.push_back(row);
            return base::Status();
        }));
        QVERIFY(rows.at(0).answers.at(0).value == domain::FieldValue(std::int64_t(3)));
        QVERIFY(rows.at(0).answersDiffer.empty());
    }
    void aLabelThatNobodyGaveNeedsTheRequiredFields()
    {
        AdjudicationProject project(1);
        project.ask({{"urgency", domain::FieldKind::Scale}});
        review::Answer one = labelled(0);
        one.values = {{"urgency", std::int64_t(2)}};
        review::Answer other = labelled(1);
        other.values = {{"urgency", std::int64_t(4)}};
        QVERIFY(project.answer("ann", 1, one) && project.answer("ben", 1, other));
        const auto lead = project.adjudicator("lead");
        QCOMPARE(lead->open(project.taskOf(1))->differingFields, std::vector<std::string>{"urgency"});
        const auto refused = lead->decide(project.taskOf(1), byLabel(2));
        QVERIFY(!refused && refused.error().code == ErrorCode::Usage);
        QVERIFY2(refused.error().text().find("urgency") != std::string::npos, refused.error().text().c_str());
        Decision whole = byLabel(2);
        whole.values = {{"urgency", std::int64_t(5)}};
        QVERIFY(lead->decide(project.taskOf(1), whole));
        std::vector<datasets::ExportRow> rows;
        QVERIFY(storage::readExportRows(*project.connection(), project.schema(), [&](const datasets::ExportRow &row) {
            rows.push_back(row);
            return base::Status();
        }));
        QVERIFY(rows.at(0).answers.at(0).value == domain::FieldValue(std::int64_t(5)));
    }
    void whatDoesNotFitIsRefused()
    {
        AdjudicationProject project(2);
        disagree(project, 1, 0, 1);
        const auto lead = project.adjudicator("lead");
        Decision both = byLabel(0);
        both.pick = {1};
        Decision long_ = byLabel(0);
        long_.comment = std::string(10'001, 'x');
        for (const Decision &decision : {Decision{}, both, byLabel(9), long_})
            QCOMPARE(lead->decide(project.taskOf(1), decision).error().code, ErrorCode::Usage);
        Decision gone;
        gone.pick = {77};
        QCOMPARE(lead->decide(project.taskOf(1), gone).error().code, ErrorCode::Conflict);
        QCOMPARE(lead->decide(project.taskOf(2), byLabel(0)).error().code, ErrorCode::Conflict);
        QCOMPARE(lead->open(project.taskOf(2)).error().code, ErrorCode::NotFound);
        QCOMPARE(project.stateOf(1), TaskState::Conflict);
        QCOMPARE(project.number("SELECT COUNT(*) FROM adjudication"), 0);
    }
    void anAmbiguousRecordKeepsItsShares()
    {
        AdjudicationProject project(2, 3);
        QVERIFY(project.answer("ann", 1, 0) && project.answer("ben", 1, 0) && project.answer("cid", 1, 1));
        const auto lead = project.adjudicator("lead");
        Decision why;
        why.reason = domain::DisagreementReason::TrulyAmbiguous;
        const auto kept = lead->keepAmbiguous(project.taskOf(1), why);
        QVERIFY(kept && !kept->label);
        QCOMPARE(kept->softLabel, (domain::SoftLabel{{"delivery", 1.0 / 3}, {"refund", 2.0 / 3}}));
        QCOMPARE(project.outcomeOf(1), std::string("4 - ambiguous"));
        const auto connection = project.connection();
        const auto status = *storage::readStatus(*connection, project.clock().now());
        QCOMPARE(status.states.at("ambiguous"), 1);
        QCOMPARE(status.tasksInConflict, 0);
        QVERIFY(storage::readTrustedLabels(*connection)->empty());
        QCOMPARE(listed(*lead, {.list = ConflictList::Ambiguous}), (Ids{project.taskOf(1).value}));
        QCOMPARE(lead->counts(0)->ambiguous, 1);
        std::vector<datasets::ExportRow> rows;
        QVERIFY(storage::readExportRows(*connection, project.schema(), [&](const datasets::ExportRow &row) {
            rows.push_back(row);
            return base::Status();
        }));
        QCOMPARE(rows.size(), 1U);
        QVERIFY(rows.at(0).label.empty() && rows.at(0).labelSource == "ambiguous");
        QCOMPARE(rows.at(0).distribution.at(0).first, std::string("delivery"));
        QCOMPARE(rows.at(0).distribution.at(1).second, 2.0 / 3);
        // A later run lets it be.
        domain::Policy policy;
        policy.reviewThreshold = 1.0;
        project.run(policy, {}, 2, pipeline::Selection::All);
        QCOMPARE(project.outcomeOf(1), std::string("4 - ambiguous"));
    }
    void sentBackToAnotherReviewer()
    {
        AdjudicationProject project(2);
        disagree(project, 1, 0, 1);
        const auto lead = project.adjudicator("lead");
        const base::TaskId task = project.taskOf(1);
        const auto alone = lead->sendBack(task, review::SendBackTo::AnotherReviewer, "");
        QVERIFY(!alone && alone.error().code == ErrorCode::Usage); // the adjudicator has seen the answers
        project.lease("cid", 2);
        QVERIFY(lead->sendBack(task, review::SendBackTo::AnotherReviewer, "mind the date"));
        QCOMPARE(listed(*lead), (Ids{}));
        QCOMPARE(listed(*lead, {.list = ConflictList::Waiting}), (Ids{task.value}));
        QVERIFY(!project.answer("lead", 1, 0));
        const auto cid = project.reviewer("cid");
        const auto tasks = *cid->lease(5);
        const auto found = std::ranges::find(tasks, task, &domain::ReviewTask::id);
        QVERIFY(found != tasks.end() && found->blind && found->word.empty());
        QVERIFY(cid->answer(task, labelled(1)));
        QCOMPARE(project.outcomeOf(1), std::string("3 1 agreed"));
    }
    void sentBackToTheSameReviewers()
    {
        AdjudicationProject project(2);
        disagree(project, 1, 0, 1);
        const auto lead = project.adjudicator("lead");
        const base::TaskId task = project.taskOf(1);
        QVERIFY(lead->sendBack(task, review::SendBackTo::SameReviewers, "mind the date"));
        const auto ann = project.reviewer("ann");
        const auto first = *ann->lease(1);
        QCOMPARE(first.size(), 1U);
        QCOMPARE(first.at(0).id, task);
        QVERIFY(first.at(0).askedAgain);
        QCOMPARE(first.at(0).word, std::string("mind the date"));
        const auto second = ann->answer(task, labelled(2));
        QVERIFY(second && second->supersedes.isValid());
        QCOMPARE(project.stateOf(1), TaskState::Open); // ben was asked as well
        QVERIFY(project.answer("ben", 1, 1));
        QCOMPARE(project.stateOf(1), TaskState::Conflict);
        QCOMPARE(lead->open(task)->answers.size(), 2U);
        QVERIFY(lead->sendBack(task, review::SendBackTo::SameReviewers, ""));
        QVERIFY(project.answer("ben", 1, 2)); // one comes round, and the other need not say it again
        QCOMPARE(project.outcomeOf(1), std::string("3 2 agreed"));
        QVERIFY(ann->lease(1)->empty() || ann->lease(1)->at(0).id != task);
        QCOMPARE(project.number("SELECT COUNT(*) FROM annotation WHERE action = 1"), 5);
    }
    void whatWasSetAsideComesLast()
    {
        AdjudicationProject project(3);
        for (int record = 1; record <= 3; ++record)
            disagree(project, record, 0, 1);
        const auto lead = project.adjudicator("lead");
        QVERIFY(lead->setAside({1}));
        QCOMPARE(listed(*lead), (Ids{2, 3, 1}));
        QVERIFY(lead->rows({{1}})->at(0).setAside);
        QCOMPARE(listed(*project.adjudicator("boss")), (Ids{1, 2, 3}));
        QVERIFY(lead->undo());
        QCOMPARE(listed(*lead), (Ids{1, 2, 3}));
    }
    void waitingOnesCanBeDecidedAndEndLeases()
    {
        AdjudicationProject project(2);
        project.askExtra(1);
        project.lease("cid", 2);
        QVERIFY(project.answer("ann", 1, 0) && project.answer("ben", 1, 1));
        const base::TaskId task = project.taskOf(1);
        project.lease("cid", 1);
        const auto cid = project.adjudicator("cid");
        QCOMPARE(listed(*cid, {.list = ConflictList::Waiting}), (Ids{task.value}));
        QVERIFY(cid->open(task)); // cid has seen the answers, and is not asked any more
        const auto late = project.reviewer("cid")->answer(task, labelled(0));
        QVERIFY(!late && late.error().code == ErrorCode::Conflict);
        QVERIFY(project.adjudicator("lead")->decide(task, byLabel(1)));
        QCOMPARE(project.outcomeOf(1), std::string("3 1 adjudicated"));
        QCOMPARE(project.number("SELECT contested FROM review_task WHERE id = 1"), 0);
    }
    void anAnswerInADecidedConflictStays()
    {
        AdjudicationProject project(1);
        disagree(project, 1, 0, 1);
        const auto lead = project.adjudicator("lead");
        QVERIFY(lead->decide(project.taskOf(1), byLabel(0)));
        const auto undone = project.reviewer("ben")->undo();
        QVERIFY(!undone && undone.error().code == ErrorCode::Conflict);
        QVERIFY2(undone.error().message.find("adjudicated") != std::string::npos, undone.error().message.c_str());
        QVERIFY(lead->undo());
        QVERIFY(project.reviewer("ben")->undo());
        QVERIFY(project.answer("ben", 1, 0));
        QCOMPARE(project.outcomeOf(1), std::string("3 0 agreed"));
    }
    void earlierDecisionsOfThePair()
    {
        AdjudicationProject project(4);
        for (int record = 1; record <= 3; ++record)
            disagree(project, record, 0, 1);
        disagree(project, 4, 0, 2);
        const auto lead = project.adjudicator("lead");
        Decision said = byLabel(1);
        said.comment = "the parcel";
        QVERIFY(lead->decide({1}, byLabel(1)) && lead->decide({2}, said) && lead->keepAmbiguous({3}, {}));
        QVERIFY(lead->decide({4}, byLabel(0)));
        const auto precedents = *lead->precedents(1, 0, 2);
        QVERIFY((precedents.labels == std::vector<review::LabelVotes>{{1, 2}}));
        QCOMPARE(precedents.ambiguous, 1);
        QCOMPARE(precedents.latest.size(), 2U);
        QCOMPARE(precedents.latest.at(1).comment, std::string("the parcel"));
        QCOMPARE(precedents.latest.at(1).adjudicator, std::string("lead"));
        QVERIFY(lead->undo({1}));
        QVERIFY((lead->precedents(0, 1, 9)->labels == std::vector<review::LabelVotes>{{1, 1}}));
    }
    void votesByNumber()
    {
        AdjudicationProject project(3);
        disagree(project, 2, 0, 1);
        QVERIFY(project.answer("ann", 3, 2));
        const auto lead = project.adjudicator("lead");
        const auto alone = *lead->votes({{2}}, false);
        QCOMPARE(alone.items * 100 + alone.raters * 10 + alone.labels, 133U);
        QVERIFY((alone.votes == std::vector<review::Vote>{{0, 0, 0}, {0, 1, 1}}));
        const auto all = *lead->votes({{2}}, true);
        QCOMPARE(all.items, 2U);
        QVERIFY((all.votes.back() == review::Vote{1, 0, 2}));
        const auto seen = *lead->open({2});
        for (const review::ConflictAnswer &answer : seen.answers)
            QCOMPARE(int(answer.rater), int(answer.label)); // ann, who came first, said 0
    }
};

SECONDLOOK_SUITE(TestAdjudication)
#include "tst_adjudication.moc"
