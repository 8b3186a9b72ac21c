#include <QTest>

#include "storage/agreement_source.h"
#include "storage/audit_log.h"
#include "storage/guideline_review.h"
#include "storage/guideline_store.h"
#include "storage/outside_annotations.h"
#include "tests/contract/adjudication_helper.h"
#include "tests/contract/pack_helper.h"
#include "tests/support/registry.h"

using namespace secondlook;
using domain::Action;
using domain::GuidelineChange;
using domain::GuidelineReview;
using domain::ReviewedDecisions;
using storage::GuidelineScope;
using test::AdjudicationProject;
using test::labelled;

/// Earlier decisions that a new version of the guideline may touch: counted, asked again, and how many changed.
class TestGuidelineReview : public QObject
{
    Q_OBJECT

    template <typename Project> static int setGuideline(Project &project, const std::string &document)
    {
        return storage::storeGuideline(*project.connection(), document, "", project.clock(), "lead")->version;
    }
    /// ann labels records 1 to `refunds` as 0 and the others, up to `records`, as 1; then the guideline changes for 0.
    static void decide(AdjudicationProject &project, int refunds, int records)
    {
        setGuideline(project, "first");
        for (int record = 1; record <= records; ++record)
            QVERIFY(project.answer("ann", record, record <= refunds ? 0 : 1));
        QCOMPARE(setGuideline(project, "second"), 2);
    }
    static GuidelineScope about(std::vector<std::uint16_t> labels, int version = 2)
    {
        return {version, {std::move(labels), false}};
    }
    template <typename Project>
    static std::int64_t ask(Project &project, const GuidelineScope &scope, std::int64_t size = 50,
                            std::uint64_t seed = 1, bool dryRun = false)
    {
        const auto asked =
            storage::askForGuidelineReview(*project.connection(), scope, {size, seed, dryRun}, project.clock(), "lead");
        if (!asked)
            qFatal("%s", asked.error().text().c_str());
        return *asked;
    }
    static std::int64_t takeBack(AdjudicationProject &project, int version = 2)
    {
        return *storage::takeBackGuidelineReview(*project.connection(), version, project.clock(), "lead");
    }
    template <typename Project> static GuidelineReview read(Project &project, const GuidelineScope &scope)
    {
        const auto review = storage::readGuidelineReview(*project.connection(), scope);
        if (!review)
            qFatal("%s", review.error().text().c_str());
        return *review;
    }
    static ReviewedDecisions all(AdjudicationProject &project, const GuidelineScope &scope = about({0}))
    {
        return read(project, scope).inAll();
    }
    /// The records that are with the reviewer because of the guideline.
    static std::vector<domain::ReviewTask> asked(AdjudicationProject &project, const std::string &reviewer)
    {
        const auto tasks = project.reviewer(reviewer)->lease(100);
        if (!tasks)
            qFatal("%s", tasks.error().text().c_str());
        std::vector<domain::ReviewTask> asked;
        for (const domain::ReviewTask &task : *tasks)
            if (task.guidelineChanged)
                asked.push_back(task);
        return asked;
    }
    static std::int64_t out(const AdjudicationProject &project)
    {
        return project.number("SELECT COUNT(*) FROM assignment WHERE state = 9");
    }

private Q_SLOTS:
    void decisionsUnderOlderVersionsAreCountedByLabel()
    {
        AdjudicationProject project(6, 1);
        QVERIFY(project.answer("ann", 1, 0)); // before there was a guideline
        setGuideline(project, "first");
        QVERIFY(project.answer("ann", 2, 0));
        QVERIFY(project.answer("ann", 3, 1));
        QVERIFY(project.answer("ann", 4, 2));
        setGuideline(project, "second");
        QVERIFY(project.answer("ann", 5, 0)); // by the new version
        const GuidelineReview review = read(project, about({0, 1}));
        QCOMPARE(review.version, 2);
        QCOMPARE(review.ofLabel.size(), std::size_t(2));
        QCOMPARE(review.ofLabel[0], (ReviewedDecisions{.touched = 2}));
        QCOMPARE(review.ofLabel[1], (ReviewedDecisions{.touched = 1}));
        QCOMPARE(review.inAll().touched, 3);
        QCOMPARE(all(project, about({0}, 1)).touched, 1); // what version 1 may touch
    }
    void labelsThatWereMergedCountAsWhatTheyBecame()
    {
        AdjudicationProject project(4, 1);
        decide(project, 2, 4);
        test::tamper(project.path(),
                     "INSERT INTO current_label (label, current, name, offered) VALUES (0, 0, 'refund', 1)\n"
                     "INSERT INTO current_label (label, current, name, offered) VALUES (1, 0, 'refund', 0)\n"
                     "INSERT INTO current_label (label, current, name, offered) VALUES (2, 2, 'other', 1)");
        QCOMPARE(all(project).touched, 4);
        QCOMPARE(all(project, about({1})).touched, 0);
        QCOMPARE(ask(project, about({0})), 4);
    }
    void whatDoesNotStandIsNotCounted()
    {
        AdjudicationProject project(4, 1);
        setGuideline(project, "first");
        const auto ann = project.reviewer("ann");
        const auto tasks = ann->lease(4);
        QVERIFY(tasks && ann->answer(tasks->at(0).id, labelled(0)) && ann->undo()->has_value());
        review::Answer skip;
        skip.action = Action::Skip;
        QVERIFY(ann->answer(tasks->at(1).id, skip));
        QVERIFY(ann->answer(tasks->at(2).id, labelled(0)));
        setGuideline(project, "second");
        QCOMPARE(all(project).touched, 1);
        QCOMPARE(ask(project, about({0})), 1);
    }
    void conflictsDecisionsOfAdjudicatorsAndGoldAreLeftAlone()
    {
        AdjudicationProject project(4, 2);
        setGuideline(project, "first");
        for (int record = 1; record <= 4; ++record) {
            QVERIFY(project.answer("ann", record, 0));
            QVERIFY(project.answer("ben", record, record <= 2 ? 1 : 0));
        }
        QVERIFY(project.adjudicator("eva")->decide(project.taskOf(1), {.label = 0}));
        QVERIFY(*storage::addGold(*project.connection(), "r3", 0, 1, 1) == storage::GoldResult::Added);
        setGuideline(project, "second");
        QCOMPARE(all(project), (ReviewedDecisions{.touched = 2})); // both answers to the fourth record
        QCOMPARE(ask(project, about({0})), 1);                     // one decision a record
        QCOMPARE(project.number("SELECT task_id FROM guideline_review"), project.taskOf(4).value);
        QCOMPARE(ask(project, about({0})), 0);
    }
    void answersFromFilesAndPacksAreCountedApartAndNotAsked()
    {
        test::PackProject project(3);
        setGuideline(project, "first");
        const std::string pack = project.make("ann", 1);
        project.labelAll(pack, "ann", 0);
        QCOMPARE(project.merge(pack).annotations, 1);
        const auto opened = project.connection();
        const base::ReviewerId cid = *storage::ProjectStore(*opened, project.clock(), "tester").reviewer("cid");
        storage::OutsideAnnotation outside{
            .externalId = "r2", .reviewer = cid, .label = 0, .schemaVersion = 1, .comment = {}};
        auto transaction = storage::Transaction::write(*opened);
        QVERIFY(storage::addOutsideAnnotation(*opened, outside, project.schema(), project.clock().now()));
        QVERIFY(storage::settleOutside(*opened, "r2", project.clock().now()));
        QVERIFY(transaction->commit());
        setGuideline(project, "second");
        QCOMPARE(read(project, about({0})).inAll(), (ReviewedDecisions{.elsewhere = 2}));
        QCOMPARE(ask(project, about({0})), 0);
    }
    void theSampleGoesToThoseWhoDecidedAndTheLabelsStand()
    {
        AdjudicationProject project(12, 1);
        decide(project, 8, 11);
        QVERIFY(project.answer("ben", 12, 1));
        QCOMPARE(ask(project, about({0}), 3, 1, true), 3);
        QCOMPARE(out(project), 0); // a dry run changes nothing
        QCOMPARE(project.number("SELECT COUNT(*) FROM guideline_review_label"), 0);
        QCOMPARE(ask(project, about({0}), 3), 3);
        QCOMPARE(all(project), (ReviewedDecisions{.touched = 8, .asked = 3, .waiting = 3}));
        const auto tasks = asked(project, "ann");
        QCOMPARE(tasks.size(), std::size_t(3));
        for (const domain::ReviewTask &task : tasks) {
            QVERIFY(task.record.id.value <= 8);
            QVERIFY(!task.askedAgain && task.word.empty());
            QCOMPARE(project.stateOf(int(task.record.id.value)), domain::TaskState::Done);
            QCOMPARE(project.outcomeOf(int(task.record.id.value)), std::string("3 0 single"));
        }
        QVERIFY(asked(project, "ben").empty());
        QCOMPARE(project.number("SELECT COUNT(*) FROM audit_event WHERE action = 'ask_guideline_review'"), 1);
        QCOMPARE(storage::verifyAudit(*project.connection())->firstBroken, 0);
    }
    void aNewAnswerTakesThePlaceOfTheOld()
    {
        AdjudicationProject project(3, 1);
        decide(project, 3, 3);
        QCOMPARE(ask(project, about({0})), 3);
        const auto ann = project.reviewer("ann");
        const auto tasks = asked(project, "ann");
        QCOMPARE(tasks.size(), std::size_t(3));
        const auto other = ann->answer(tasks[0].id, labelled(2));
        QVERIFY(other && other->supersedes.isValid() && other->guidelineVersion == 2);
        const int changed = int(tasks[0].record.id.value);
        QCOMPARE(project.outcomeOf(changed), std::string("3 2 single"));
        QVERIFY(ann->answer(tasks[1].id, labelled(0)));
        QCOMPARE(all(project),
                 (ReviewedDecisions{.touched = 3, .asked = 3, .answered = 2, .changed = 1, .waiting = 1}));
        // Skipped: the earlier label stands and is not asked for a second time.
        review::Answer skip;
        skip.action = Action::Skip;
        QVERIFY(ann->answer(tasks[2].id, skip));
        QCOMPARE(project.outcomeOf(int(tasks[2].record.id.value)), std::string("3 0 single"));
        QCOMPARE(all(project), (ReviewedDecisions{.touched = 3, .asked = 3, .answered = 2, .changed = 1, .passed = 1}));
        QVERIFY(asked(project, "ann").empty());
        QCOMPARE(ask(project, about({0})), 0);
        QVERIFY(!ann->answer(tasks[1].id, labelled(1))); // no second time
        // One of the three is not touched by the next version any more.
        setGuideline(project, "third");
        QCOMPARE(all(project, about({0}, 3)).touched, 2);
        QCOMPARE(ask(project, about({0}, 3)), 2);
        QCOMPARE(all(project).changed, 1); // that of version 2 stays
    }
    void anAnswerThatIsTakenBackIsAskedForOnceMore()
    {
        AdjudicationProject project(2, 1);
        decide(project, 2, 2);
        QCOMPARE(ask(project, about({0})), 2);
        const auto ann = project.reviewer("ann");
        const auto tasks = asked(project, "ann");
        QVERIFY(ann->answer(tasks[0].id, labelled(1)));
        const auto undone = ann->undo();
        QVERIFY(undone && *undone && (*undone)->task.id == tasks[0].id && (*undone)->task.guidelineChanged);
        QCOMPARE(all(project).answered, 0);
        QCOMPARE(asked(project, "ann").size(), std::size_t(2));
        QVERIFY(asked(project, "ben").empty()); // nobody else gets it meanwhile
        QCOMPARE(project.number("SELECT COUNT(*) FROM assignment WHERE state = 1 AND task_id = " +
                                std::to_string(tasks[0].id.value)),
                 0);
        QCOMPARE(takeBack(project), 1); // the one whose earlier label stands
        QVERIFY(ann->answer(tasks[0].id, labelled(2)));
        QCOMPARE(project.outcomeOf(int(tasks[0].record.id.value)), std::string("3 2 single"));
        QCOMPARE(all(project), (ReviewedDecisions{.touched = 2, .asked = 1, .answered = 1, .changed = 1}));
        // A skip that is taken back as well.
        QCOMPARE(ask(project, about({0})), 1);
        review::Answer skip;
        skip.action = Action::Skip;
        QVERIFY(ann->answer(tasks[1].id, skip));
        QCOMPARE(all(project).passed, 1);
        QVERIFY(ann->undo()->has_value());
        QCOMPARE(asked(project, "ann").size(), std::size_t(1));
        QCOMPARE(project.outcomeOf(int(tasks[1].record.id.value)), std::string("3 0 single"));
    }
    void aBlindRecordIsBlindAgainAndTheSecondAnswerCounts()
    {
        AdjudicationProject project(1, 2);
        setGuideline(project, "first");
        QVERIFY(project.answer("ann", 1, 0) && project.answer("ben", 1, 0));
        setGuideline(project, "second");
        QCOMPARE(ask(project, about({0})), 1);
        const std::string name = asked(project, "ann").empty() ? "ben" : "ann";
        const auto session = project.reviewer(name);
        const auto tasks = asked(project, name);
        QVERIFY(tasks.size() == 1 && tasks[0].blind);
        const auto pick = session->answer(tasks[0].id, labelled(1));
        QVERIFY(pick && pick->blind);
        QCOMPARE(project.stateOf(1), domain::TaskState::Conflict); // the other one still says 0
        QVERIFY(session->reconsider(pick->id, labelled(0)));
        QCOMPARE(all(project), (ReviewedDecisions{.touched = 2, .asked = 1, .answered = 1}));
        QCOMPARE(project.stateOf(1), domain::TaskState::Done);
        // How far people agree goes by the new first pick, once.
        static const test::TestClock clock;
        storage::SqlAgreementSource source(project.connection(), project.schema(), {{}, clock, ""});
        const auto judgements = source.judgements({}, {});
        QVERIFY(judgements && judgements->answers.size() == 2);
        QCOMPARE(judgements->answers[0].label + judgements->answers[1].label, 1);
    }
    void whatAnAdjudicatorSettlesMeanwhileIsNotAskedAnyMore()
    {
        AdjudicationProject project(1, 2);
        setGuideline(project, "first");
        QVERIFY(project.answer("ann", 1, 0)); // and one more answer is waited for
        setGuideline(project, "second");
        QCOMPARE(ask(project, about({0})), 1);
        const auto ann = project.reviewer("ann");
        const base::TaskId task = project.taskOf(1);
        QVERIFY(project.answer("ben", 1, 1));
        QCOMPARE(project.stateOf(1), domain::TaskState::Conflict);
        QVERIFY(project.adjudicator("eva")->decide(task, {.label = 1}));
        QVERIFY(asked(project, "ann").empty());
        const auto late = ann->answer(task, labelled(0));
        QVERIFY(!late && late.error().code == base::ErrorCode::Conflict);
        QCOMPARE(all(project), (ReviewedDecisions{.asked = 1}));
        QCOMPARE(project.outcomeOf(1), std::string("3 1 adjudicated"));
    }
    void aDraftIsKept()
    {
        AdjudicationProject project(1, 1);
        decide(project, 1, 1);
        QCOMPARE(ask(project, about({0})), 1);
        const auto ann = project.reviewer("ann");
        QVERIFY(ann->keepDraft(project.taskOf(1), {.label = 2, .ownConfidence = {}, .comment = "hm"}));
        QCOMPARE(ann->drafts()->at(project.taskOf(1)).comment, std::string("hm"));
        QCOMPARE(takeBack(project), 1);
        QVERIFY(ann->drafts()->empty());
    }
    void noDecisionIsAskedTwiceForAVersion()
    {
        AdjudicationProject project(10, 1);
        decide(project, 10, 10);
        QCOMPARE(ask(project, about({0}), 4), 4);
        QCOMPARE(ask(project, about({0}), 4), 4);
        QCOMPARE(ask(project, about({0}), 4), 2);
        QCOMPARE(ask(project, about({0}), 4), 0);
        QCOMPARE(project.number("SELECT COUNT(DISTINCT annotation_id) FROM guideline_review"), 10);
    }
    void theSeedDrawsTheSample()
    {
        const auto drawn = [](std::uint64_t seed) {
            AdjudicationProject project(20, 1);
            decide(project, 20, 20);
            ask(project, about({0}), 5, seed);
            return project.text("SELECT GROUP_CONCAT(annotation_id) FROM guideline_review");
        };
        QCOMPARE(drawn(1), drawn(1));
        QVERIFY(drawn(1) != drawn(2));
        QVERIFY(drawn(1) != "1,2,3,4,5");
    }
    void whatIsNotAnsweredCanBeTakenBack()
    {
        AdjudicationProject project(4, 1);
        decide(project, 4, 4);
        QCOMPARE(ask(project, about({0})), 4);
        const auto ann = project.reviewer("ann");
        const auto tasks = asked(project, "ann");
        QVERIFY(ann->answer(tasks[0].id, labelled(1)));
        QCOMPARE(takeBack(project), 3);
        QCOMPARE(out(project), 0);
        QVERIFY(asked(project, "ann").empty());
        QCOMPARE(all(project), (ReviewedDecisions{.touched = 4, .asked = 1, .answered = 1, .changed = 1}));
        QVERIFY(!ann->answer(tasks[1].id, labelled(1)));
        QCOMPARE(takeBack(project), 0);
        QCOMPARE(project.number("SELECT COUNT(*) FROM guideline_review_label"), 1);
        QCOMPARE(ask(project, about({0})), 3); // may be asked again
        QCOMPARE(project.number("SELECT COUNT(*) FROM audit_event WHERE action = 'take_back_guideline_review'"), 1);
    }
    void allOfItIsStoredOrNothing()
    {
        AdjudicationProject project(3, 1);
        decide(project, 3, 3);
        const auto opened = project.connection();
        QVERIFY(opened->executeLines("CREATE TRIGGER full BEFORE INSERT ON audit_event BEGIN SELECT RAISE(ABORT, 'no "
                                     "room'); END"));
        QVERIFY(!storage::askForGuidelineReview(*opened, about({0}), {}, project.clock(), "lead"));
        QCOMPARE(out(project), 0);
        QCOMPARE(project.number("SELECT COUNT(*) FROM guideline_review"), 0);
        QCOMPARE(project.number("SELECT COUNT(*) FROM guideline_review_label"), 0);
    }
    void theScopeComesFromTheDocumentsOrByName()
    {
        AdjudicationProject project(1, 1);
        const auto opened = project.connection();
        const auto compare = [](const std::string &before, const std::string &after) {
            return GuidelineChange{{std::uint16_t(before.size()), std::uint16_t(after.size())}, false};
        };
        const auto scope = [&](std::optional<int> version, std::vector<std::uint16_t> named = {}) {
            return storage::guidelineScope(*opened, {version, std::move(named)}, compare);
        };
        QVERIFY(scope({}).error().code == base::ErrorCode::NotFound);
        setGuideline(project, "");
        QVERIFY(scope({})->change == GuidelineChange()); // with nothing before it, it touches nothing
        const auto refused = storage::askForGuidelineReview(*opened, *scope({}), {}, project.clock(), "lead");
        QVERIFY(!refused && refused.error().code == base::ErrorCode::Usage);
        QVERIFY(project.answer("ann", 1, 0));
        setGuideline(project, "x");
        QVERIFY(scope({})->version == 2 && scope({})->change == (GuidelineChange{{0, 1}, false}));
        QVERIFY(scope(1)->version == 1);
        QVERIFY(scope(3).error().code == base::ErrorCode::NotFound);
        const auto named = scope({}, {2, 0, 2});
        QVERIFY(named->change == (GuidelineChange{{0, 2}, false}));
        QCOMPARE(ask(project, *named), 1);
        QVERIFY(scope({})->change == (GuidelineChange{{0, 2}, false})); // kept
        QVERIFY(scope({}, {0, 2}));
        QVERIFY(scope({}, {1}).error().code == base::ErrorCode::Usage);
        QCOMPARE(takeBack(project), 1);
        QVERIFY(scope({})->change == (GuidelineChange{{0, 1}, false}));
    }
    void theAgreementSourceTellsAndAsks()
    {
        AdjudicationProject project(3, 1);
        static const test::TestClock clock;
        const auto second = [](const std::string &, const std::string &) { return GuidelineChange{{0}, false}; };
        storage::SqlAgreementSource source(project.connection(), project.schema(), {second, clock, "lead"});
        QVERIFY(!*source.guidelineReview());
        decide(project, 2, 3);
        QCOMPARE((*source.guidelineReview())->inAll().touched, 2);
        QCOMPARE(*source.askForReview(2, 1), 1);
        QCOMPARE((*source.guidelineReview())->inAll(), (ReviewedDecisions{.touched = 2, .asked = 1, .waiting = 1}));
    }
    void aPackAsksNobody()
    {
        test::PackProject project(2);
        setGuideline(project, "first");
        const std::string path = project.make("ann");
        const auto pack = storage::Connection::open(path);
        const auto refused = storage::askForGuidelineReview(**pack, about({0}, 1), {}, project.clock(), "ann");
        QVERIFY(!refused && refused.error().text().find("review pack") != std::string::npos);
        QVERIFY(!storage::takeBackGuidelineReview(**pack, 1, project.clock(), "ann"));
        static const test::TestClock clock;
        storage::SqlAgreementSource source(std::move(*storage::Connection::open(path)), project.schema(),
                                           {{}, clock, "ann"});
        QVERIFY(!*source.guidelineReview());
    }
    void anAnswerOutOfAPackUnderTheNewVersionIsNotTouched()
    {
        test::PackProject project(2);
        setGuideline(project, "first");
        setGuideline(project, "second");
        const std::string pack = project.make("ann");
        project.labelAll(pack, "ann", 0);
        QCOMPARE(project.merge(pack).annotations, 2);
        QCOMPARE(read(project, about({0})).inAll(), ReviewedDecisions());
        setGuideline(project, "third");
        QCOMPARE(read(project, about({0}, 3)).inAll(), (ReviewedDecisions{.elsewhere = 2}));
    }
};

SECONDLOOK_SUITE(TestGuidelineReview)
#include "tst_guideline_review.moc"
