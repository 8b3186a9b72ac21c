#include <QTest>

#include "storage/adjudication_writes.h"
#include "storage/audit_log.h"
#include "storage/change_log.h"
#include "tests/contract/adjudication_helper.h"
#include "tests/support/registry.h"

#include <map>

using namespace secondlook;
using base::ErrorCode;
using review::ChangeFilter;
using review::ChangeKind;
using test::AdjudicationProject;

/// What any reader of the audit log must do.
class TestChangeLog : public QObject
{
    Q_OBJECT

    static std::unique_ptr<review::ChangeLog> logOf(const test::TestProject &project, const char *reader = "ann")
    {
        return std::make_unique<storage::SqlChangeLog>(project.connection(), reader);
    }
    /// As initialising a project from a document does.
    static void nameLabels(const test::TestProject &project)
    {
        const auto &labels = project.schema().labels();
        for (std::size_t i = 0; i < labels.size(); ++i)
            QVERIFY(project.connection()->execute("INSERT INTO current_label (label, current, name, offered) VALUES "
                                                  "(:label, :current, :name, 1)",
                                                  i, i, labels[i].name));
    }
    /// Two records: about the first ann and ben disagree and the lead decides, the second is skipped by ann.
    static void fill(AdjudicationProject &project)
    {
        project.clock().advance(60'000);
        review::Answer sure = test::labelled(0, "the Courier left it there");
        sure.ownConfidence = 3;
        QVERIFY(project.answer("ann", 1, sure));
        project.clock().advance(60'000);
        QVERIFY(project.answer("ben", 1, 1));
        review::Answer skip;
        skip.action = domain::Action::Skip;
        skip.skipReason = domain::SkipReason::NeedsExpert;
        QVERIFY(project.answer("ann", 2, skip));
        project.clock().advance(60'000);
        review::Decision decision;
        decision.label = 1;
        decision.reason = domain::DisagreementReason::Careless;
        decision.comment = "Weder noch: DIE FÜSSE fehlen";
        QVERIFY(project.adjudicator("lead")->decide({1}, decision));
    }
    /// "action/action/..." of all entries that match, newest first, read in pages of `size`.
    static QString actionsOf(review::ChangeLog &log, const ChangeFilter &filter, int size = 100)
    {
        QStringList actions;
        std::int64_t before = 0;
        do {
            const auto page = log.page(filter, before, size, {});
            if (!page)
                return QString::fromStdString(page.error().text());
            for (const review::Change &change : page->changes)
                actions << QString::fromStdString(change.action);
            if (page->next >= before && before > 0)
                return QStringLiteral("it goes round in circles");
            before = page->next;
        } while (before > 0);
        return actions.join(QLatin1Char('/'));
    }
    static review::ChangeDetail newestOf(review::ChangeLog &log, const char *action)
    {
        std::int64_t before = 0;
        do {
            const auto page = log.page({}, before, 100, {});
            for (const review::Change &change : page->changes)
                if (change.action == action)
                    return *log.detail(change.entry);
            before = page->next;
        } while (before > 0);
        return {};
    }
    /// Entries as `secondlook` writes them, many at a time.
    static void write(storage::Connection &connection, int count, base::TimeMs at, const std::string &actor,
                      const std::string &subject)
    {
        auto transaction = storage::Transaction::write(connection);
        for (int i = 0; i < count; ++i)
            QVERIFY(storage::appendAudit(connection, at, actor, "annotate_label", subject, R"({"label":"refund"})"));
        QVERIFY(transaction->commit());
    }

private Q_SLOTS:
    void entriesComeNewestFirstWithWhatTheProjectKnows()
    {
        AdjudicationProject project(2);
        fill(project);
        const auto log = logOf(project);
        const auto page = log->page({}, 0, 4, {});
        QVERIFY(page);
        QCOMPARE(page->changes.size(), 4U);
        const review::Change &decided = page->changes[0];
        QCOMPARE(decided.action, std::string("adjudicate_decided"));
        QCOMPARE(decided.externalId, std::string("r1"));
        QCOMPARE(decided.record.value, 1);
        QCOMPARE(decided.fact("label"), project.schema().labels()[1].name);
        QCOMPARE(decided.fact("reason"), std::string("careless"));
        QCOMPARE(decided.at, project.clock().now());
        QVERIFY(decided.reviewer.isValid());
        const review::Change &skipped =
            page->changes[1].action == "annotate_skip" ? page->changes[1] : page->changes[2];
        QCOMPARE(skipped.actor, std::string("ann"));
        QCOMPARE(skipped.fact("skip_reason"), std::string("1"));
        QCOMPARE(page->next, page->changes.back().entry);
        const auto all = log->page({}, 0, 1'000, {});
        QVERIFY(all && all->next == 0);
        for (std::size_t i = 0; i < all->changes.size(); ++i)
            QCOMPARE(all->changes[i].entry, std::int64_t(all->changes.size() - i));
        const review::Change &first = all->changes.back();
        QVERIFY(!first.reviewer.isValid() || !first.actor.empty());
        QCOMPARE(log->counts()->entries, std::int64_t(all->changes.size()));
    }
    void whatAnAnswerSaidIsKnown()
    {
        AdjudicationProject project(2);
        fill(project);
        const auto log = logOf(project);
        const auto page = log->page({.who = "ann", .text = "courier"}, 0, 10, {});
        QVERIFY(page && page->changes.size() == 1);
        QCOMPARE(page->changes[0].fact("own_confidence"), std::string("3"));
        QCOMPARE(page->changes[0].fact("comment"), std::string("the Courier left it there"));
        const auto session = project.reviewer("ann");
        const auto undone = session->undo();
        QVERIFY(undone);
        const auto newest = log->page({}, 0, 1, {});
        QCOMPARE(newest->changes[0].action, std::string("annotate_undo"));
        QVERIFY(newest->changes[0].fact("label_before").empty()); // it was a skip
    }
    /// Nobody sees another's answer before giving their own, here neither.
    void answersOfOthersAreWithheldUntilPeopleAreDone()
    {
        AdjudicationProject project(2);
        QVERIFY(project.answer("ann", 1, test::labelled(1, "the courier left it")));
        const ChangeFilter byText{.text = "courier"};
        for (const char *reader : {"ben", "lead", ""}) {
            const auto log = logOf(project, reader);
            const auto page = log->page({.who = "ann"}, 0, 10, {});
            QVERIFY(page && page->changes.size() == 1);
            QVERIFY(page->changes[0].withheld && page->changes[0].facts.empty());
            QCOMPARE(page->changes[0].externalId, std::string("r1")); // that it was answered is no secret
            const auto detail = log->detail(page->changes[0].entry);
            QVERIFY(detail && detail->change.withheld && detail->change.facts.empty());
            QCOMPARE(actionsOf(*log, byText), QString()); // and it cannot be searched for
        }
        QCOMPARE(actionsOf(*logOf(project, "ann"), byText), QStringLiteral("annotate_label"));
        QVERIFY(project.answer("ben", 1, 0)); // now a conflict: who said what is not for the adjudicator's eyes
        QCOMPARE(actionsOf(*logOf(project, "lead"), byText), QString());
        review::Decision decision;
        decision.label = 1;
        QVERIFY(project.adjudicator("lead")->decide({1}, decision));
        QCOMPARE(actionsOf(*logOf(project, "lead"), byText), QStringLiteral("annotate_label"));
        QVERIFY(project.adjudicator("lead")->undo());
        QCOMPARE(actionsOf(*logOf(project, "lead"), byText), QString());
    }
    void everyPageSizeFindsTheSame_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {1, 2, 3, 100})
            QTest::addRow("%d", size) << size;
    }
    void everyPageSizeFindsTheSame()
    {
        QFETCH(const int, size);
        AdjudicationProject project(2);
        fill(project);
        const auto log = logOf(project);
        QCOMPARE(actionsOf(*log, {}, size), actionsOf(*log, {}, 1'000));
        QCOMPARE(actionsOf(*log, {.who = "ann"}, size), QStringLiteral("annotate_skip/annotate_label"));
    }
    void filtersKeepToWhatTheySay()
    {
        AdjudicationProject project(2);
        fill(project);
        const auto log = logOf(project);
        const base::TimeMs now = project.clock().now();
        QCOMPARE(actionsOf(*log, {.kind = ChangeKind::Conflicts}), QStringLiteral("adjudicate_decided"));
        QCOMPARE(actionsOf(*log, {.kind = ChangeKind::Answers, .since = now - 60'000}),
                 QStringLiteral("annotate_skip/annotate_label"));
        QCOMPARE(actionsOf(*log, {.who = "ann", .kind = ChangeKind::Conflicts}), QString());
        QCOMPARE(actionsOf(*log, {.since = now + 1}), QString());
        QCOMPARE(actionsOf(*log, {.text = "füsse"}), QStringLiteral("adjudicate_decided"));
        QCOMPARE(actionsOf(*log, {.kind = ChangeKind::Answers, .text = "R2"}), QStringLiteral("annotate_skip"));
        QCOMPARE(actionsOf(*log, {.text = "nobody wrote this"}), QString());
        QCOMPARE(actionsOf(*log, {.text = "%"}), QString()); // nothing but itself
        QCOMPARE(actionsOf(*log, {.who = "ann' OR '1'='1"}), QString());
    }
    void peopleAreThoseWhoReviewAndThoseWhoWrote()
    {
        AdjudicationProject project(2);
        fill(project);
        const auto people = logOf(project)->people();
        QVERIFY(people);
        const std::vector<std::string> expected{"ann", "ben", "lead"};
        QVERIFY(std::ranges::includes(*people, std::vector<std::string>{"ann"}));
        std::size_t met = 0;
        for (const std::string &name : *people)
            met += met < expected.size() && name == expected[met] ? 1 : 0;
        QCOMPARE(met, expected.size());
        auto sorted = *people;
        std::ranges::sort(sorted);
        QVERIFY(std::ranges::adjacent_find(sorted) == sorted.end());
    }
    void oneCallLooksAtABoundedPart()
    {
        AdjudicationProject project(1);
        const auto connection = project.connection();
        const base::TimeMs now = project.clock().now();
        write(*connection, 1, now, "zoe", "record 1");
        write(*connection, 30'000, now + 1'000, "ann", "run 7");
        const auto log = logOf(project);
        const std::int64_t all = log->counts()->entries;
        auto page = log->page({.who = "zoe"}, 0, 10, {});
        QVERIFY(page && page->changes.empty());
        QCOMPARE(page->next, all + 1 - 20'000);
        page = log->page({.who = "zoe"}, page->next, 10, {});
        QVERIFY(page && page->changes.size() == 1 && page->next == 0);
        page = log->page({.text = "r1"}, 0, 10, {});
        QCOMPARE(page->next, all + 1 - 5'000);
        int calls = 0;
        for (std::int64_t before = 0; calls == 0 || before > 0; ++calls) {
            page = log->page({.text = "r1"}, before, 1'000, {});
            before = page->next;
        }
        QCOMPARE(calls, 7);
        QVERIFY(!page->changes.empty());
        // What is older than anything asked for is not looked through.
        page = log->page({.who = "zoe", .since = now + 2'000}, 0, 10, {});
        QVERIFY(page && page->changes.empty() && page->next == 0);
        std::stop_source stopped;
        stopped.request_stop();
        const auto cancelled = log->page({.text = "r1"}, 0, 10, stopped.get_token());
        QVERIFY(!cancelled && cancelled.error().code == ErrorCode::Cancelled);
    }
    void theLogIsWalkedWithoutSorting()
    {
        AdjudicationProject project(1);
        const auto connection = project.connection();
        const auto plan = connection->query("EXPLAIN QUERY PLAN SELECT sequence FROM audit_event WHERE sequence >= 3 "
                                            "AND sequence < 9 AND actor = 'ann' ORDER BY sequence DESC LIMIT 5");
        QVERIFY(plan);
        std::string steps;
        while ((*plan)->next())
            steps += (*plan)->text(3) + "; ";
        (*plan)->finish();
        QVERIFY2(steps.find("USING INTEGER PRIMARY KEY") != std::string::npos, steps.c_str());
        QVERIFY2(steps.find("TEMP B-TREE") == std::string::npos, steps.c_str());
    }
    void aDecisionTellsWhatWasBefore()
    {
        AdjudicationProject project(2);
        nameLabels(project);
        fill(project);
        const auto log = logOf(project);
        auto detail = newestOf(*log, "adjudicate_decided");
        QCOMPARE(detail.change.externalId, std::string("r1"));
        const auto &labels = project.schema().labels();
        std::map<std::string, int> votes(detail.votesBefore.begin(), detail.votesBefore.end());
        QCOMPARE(votes, (std::map<std::string, int>{{labels[0].name, 1}, {labels[1].name, 1}}));
        QVERIFY(!detail.text.empty());
        QVERIFY(detail.decision.isValid() && !detail.isTakenBack);
        QCOMPARE(detail.hash.size(), 64U);
        QCOMPARE(detail.previousHash, log->detail(detail.change.entry - 1)->hash);
        QVERIFY(project.adjudicator("lead")->undo(detail.decision));
        detail = newestOf(*log, "adjudicate_decided");
        QVERIFY(!detail.decision.isValid() && detail.isTakenBack);
        QCOMPARE(newestOf(*log, "adjudicate_taken_back").change.fact("label_before"), labels[1].name);
        const auto missing = log->detail(1'000'000);
        QVERIFY(!missing && missing.error().code == ErrorCode::NotFound);
    }
    void laterAnswersDoNotChangeWhatWasBefore()
    {
        AdjudicationProject project(1);
        nameLabels(project);
        QVERIFY(project.answer("ann", 1, 0));
        QVERIFY(project.answer("ben", 1, 1));
        const auto lead = project.adjudicator("lead");
        QVERIFY(lead->keepAmbiguous({1}, {}));
        QVERIFY(lead->undo());
        QVERIFY(lead->sendBack({1}, review::SendBackTo::SameReviewers, ""));
        QVERIFY(project.answer("ann", 1, 1));
        std::map<std::string, int> votes;
        for (const auto &[label, count] : newestOf(*logOf(project), "adjudicate_ambiguous").votesBefore)
            votes[label] = count;
        const auto &labels = project.schema().labels();
        QCOMPARE(votes, (std::map<std::string, int>{{labels[0].name, 1}, {labels[1].name, 1}}));
    }
    void aModelTrainedSinceIsNamed()
    {
        AdjudicationProject project(2);
        fill(project);
        project.clock().advance(1'000);
        const auto connection = project.connection();
        storage::ProjectStore store(*connection, project.clock(), "lead");
        const auto model = store.addModel("linear", 1, 7, "content", "{}");
        QVERIFY(model);
        const auto log = logOf(project);
        QCOMPARE(newestOf(*log, "adjudicate_decided").models, std::vector<std::string>{*model});
        QVERIFY(newestOf(*log, "annotate_skip").models.empty()); // not settled
        QVERIFY(newestOf(*log, "train").runs.empty());
    }
    void theRecordCanBeRead()
    {
        AdjudicationProject project(2);
        const auto log = logOf(project);
        QCOMPARE(log->record({2})->externalId, std::string("r2"));
        const auto missing = log->record({99});
        QVERIFY(!missing && missing.error().code == ErrorCode::NotFound);
    }
    void theSampleTellsWhetherTheModelWasRight()
    {
        test::TestProject project;
        nameLabels(project);
        project.import({"refund 0.99 a", "refund 0.99 b", "refund 0.99 c"});
        domain::Policy policy;
        project.run(policy, 0.9);
        const auto connection = project.connection();
        // As a run draws them; here all of them.
        QVERIFY(connection->executeLines("DELETE FROM review_task"));
        for (int i = 1; i <= 3; ++i)
            QVERIFY(connection->execute("INSERT INTO review_task (id, record_id, run_id, state, priority, reasons, "
                                        "overlap, blind, created_at) VALUES (:id, :record, 1, 1, 0.5, :reasons, 1, 1, "
                                        ":at)",
                                        i, i, i < 3 ? int(domain::AuditSample) : int(domain::RandomAutoSlice),
                                        1'000 + i));
        const auto session = project.session("ann");
        const auto tasks = session->lease(2);
        QVERIFY(tasks && tasks->size() == 2);
        std::map<std::string, std::uint16_t> said;
        for (const domain::ReviewTask &task : *tasks) {
            const std::uint16_t label = said.empty() ? 0 : 1;
            said[task.record.externalId] = label;
            QVERIFY(session->answer(task.id, test::labelled(label)));
        }
        const auto log = logOf(project);
        QCOMPARE(log->counts()->sampled, 3);
        const auto page = log->sample({}, 0, 10, {});
        QVERIFY(page && page->records.size() == 3 && page->next == 0);
        for (const review::SampledRecord &one : page->records) {
            const auto answer = said.find(one.externalId);
            if (answer == said.end()) {
                QCOMPARE(one.found, review::SampledRecord::Found::Waiting);
                QVERIFY(one.predicted.empty()); // somebody is still to judge it blind
                continue;
            }
            QCOMPARE(one.reviewer, std::string("ann"));
            QCOMPARE(one.found,
                     answer->second == 0 ? review::SampledRecord::Found::Right : review::SampledRecord::Found::Wrong);
            QCOMPARE(one.predicted, project.schema().labels()[0].name);
            QCOMPARE(one.settled, project.schema().labels()[answer->second].name);
        }
        QCOMPARE(log->sample({.text = "R2"}, 0, 10, {})->records.size(), 1U);
        QCOMPARE(log->sample({.since = 1'003}, 0, 10, {})->records.size(), 1U);
        const auto two = log->sample({}, 0, 2, {});
        QCOMPARE(two->records.size(), 2U);
        QCOMPARE(log->sample({}, two->next, 2, {})->records.size(), 1U);
    }
    void theChainIsChecked()
    {
        AdjudicationProject project(1);
        const auto connection = project.connection();
        write(*connection, 12'000, 77, "ann", "run 1");
        const auto log = logOf(project);
        std::vector<std::int64_t> steps;
        const auto whole = log->check({}, [&](const base::Progress &progress) { steps.push_back(progress.done); });
        QVERIFY(whole);
        QCOMPARE(whole->entries, log->counts()->entries);
        QCOMPARE(whole->firstBroken, 0);
        QVERIFY(steps.size() >= 3 && steps.back() == whole->entries);
        std::stop_source stop;
        const auto stopped = log->check(stop.get_token(), [&](const base::Progress &) { stop.request_stop(); });
        QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
        QVERIFY(connection->executeLines("UPDATE audit_event SET detail = '{}' WHERE sequence = 7001"));
        const auto broken = log->check({}, {});
        QCOMPARE(broken->firstBroken, 7'001);
        QCOMPARE(broken->brokenAt, 77);
        QVERIFY(connection->executeLines("DELETE FROM audit_event WHERE sequence = 5001"));
        QCOMPARE(log->check({}, {})->firstBroken, 5'002);
        QCOMPARE(storage::verifyAudit(*connection)->firstBroken, 5'002);
    }
};

SECONDLOOK_SUITE(TestChangeLog)
#include "tst_change_log.moc"
