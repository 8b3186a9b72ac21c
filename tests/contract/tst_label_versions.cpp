#include <QTest>

// Answers of before, read through what their labels became.
#include "domain/schema_change.h"
#include "review/record_filter.h"
#include "storage/agreement_source.h"
#include "storage/current_label.h"
#include "storage/gold_tasks.h"
#include "storage/project_reads.h"
#include "storage/record_search.h"
#include "storage/reviewer_notes.h"
#include "storage/schema_store.h"
#include "storage/standing_answers.h"
#include "storage/vote_table.h"
#include "tests/support/registry.h"
#include "tests/support/test_project.h"

using namespace secondlook;
using test::TestProject;

class TestStoredLabelVersions : public QObject
{
    Q_OBJECT

    /// delivery (1) becomes praise (2); the document as the project stores it.
    static storage::NewSchemaVersion merged(int after = 1)
    {
        storage::NewSchemaVersion added;
        added.after = after;
        added.document = R"({"name":"tickets","fields":[{"name":"intent","labels":[{"name":"refund"},)"
                         R"({"name":"delivery"},{"name":"praise"}]}],"history":{"order":[2,0],"gone":)"
                         R"([{"position":1,"became":2}],"names":{}}})";
        added.changes = "[]";
        added.reason = "one team";
        added.breaking = true;
        added.olderUntil = 7;
        return added;
    }
    static domain::LabelSchema schemaNow(const TestProject &project)
    {
        domain::LabelSchema wanted = project.schema();
        wanted.fields.front().labels = {{.name = "praise"}, {.name = "refund"}};
        return domain::updateSchema(project.schema(), wanted, {.merged = {{"delivery", "praise"}}})->schema;
    }
    static void mustAdd(TestProject &project)
    {
        const auto stored = storage::addSchemaVersion(*project.connection(), merged(), project.clock().now(), "tester");
        QVERIFY2(stored, stored ? "" : stored.error().text().c_str());
        QCOMPARE(stored->version, 2);
    }
    /// All records wait for two people.
    static void queue(TestProject &project, const std::vector<std::string> &texts)
    {
        project.import(texts);
        domain::Policy policy;
        policy.reviewThreshold = 1.0;
        policy.overlapShare = 1.0;
        policy.goldShare = 0.0;
        policy.extraReviewers = 0;
        project.run(policy, {});
    }
    static void answerAll(TestProject &project, const std::string &reviewer, const std::vector<std::uint16_t> &labels)
    {
        const auto session = project.session(reviewer, 0.0);
        for (const std::uint16_t label : labels) {
            const auto tasks = session->lease(1);
            QVERIFY(tasks && tasks->size() == 1);
            review::Answer answer;
            answer.label = label;
            QVERIFY(session->answer(tasks->front().id, answer));
        }
    }

private Q_SLOTS:
    void aVersionIsStoredWholeOrNotAtAll()
    {
        TestProject project;
        mustAdd(project);
        QCOMPARE(project.number("SELECT exportable_until FROM label_schema WHERE version = 1"), 7);
        QCOMPARE(project.number("SELECT COUNT(*) FROM label_schema WHERE version = 2 AND breaking = 1 AND "
                                "exportable_until IS NULL AND reason = 'one team' AND made_by = 'tester'"),
                 1);
        QCOMPARE(project.number("SELECT COUNT(*) FROM audit_event WHERE action = 'label_schema'"), 1);
        const auto late = storage::addSchemaVersion(*project.connection(), merged(1), 5, "tester");
        QVERIFY(!late);
        QVERIFY(late.error().code == base::ErrorCode::Conflict);
        QCOMPARE(project.number("SELECT COUNT(*) FROM label_schema"), 2);
        QCOMPARE(project.number("SELECT COUNT(*) FROM audit_event WHERE action = 'label_schema'"), 1);
    }
    void theTableFollowsFromTheDocument()
    {
        TestProject project;
        mustAdd(project);
        QCOMPARE(project.number("SELECT COUNT(*) FROM current_label"), 3);
        QCOMPARE(project.number("SELECT current FROM current_label WHERE label = 1"), 2);
        QCOMPARE(project.number("SELECT COUNT(*) FROM current_label WHERE name = 'praise' AND offered = 1"), 2);
        const auto connection = project.connection();
        QVERIFY(connection->executeLines("DELETE FROM current_label"));
        QVERIFY(storage::writeCurrentLabels(*connection, 1));
        QCOMPARE(project.number("SELECT current FROM current_label WHERE label = 1"), 2);
    }
    void aDamagedDocumentChangesNoLabels()
    {
        TestProject project;
        const auto connection = project.connection();
        for (const char *document :
             {R"({"fields":[{"labels":["a",{"name":3}]}],"history":{"gone":[7,{"position":"x"},{"position":0}]}})",
              R"({"fields":[{"labels":[{"name":"a"}]}],"history":[]})", R"([1])", "not json"}) {
            QVERIFY(connection->execute("UPDATE label_schema SET document = :document", document));
            QVERIFY(storage::writeCurrentLabels(*connection, 1));
            QCOMPARE(project.number("SELECT COUNT(*) FROM current_label WHERE current <> label"), 0);
        }
    }
    void votesAreThoseOfTheLabelItBecame()
    {
        TestProject project;
        queue(project, {"refund 0.4 a", "praise 0.4 b", "delivery 0.4 c"});
        answerAll(project, "ana", {1, 2, 0});
        answerAll(project, "ben", {2, 2, 1});
        QCOMPARE(project.number("SELECT COUNT(*) FROM review_task WHERE state = 3"), 2);
        const std::int64_t before = project.number("SELECT SUM(label) FROM annotation");
        mustAdd(project);
        QCOMPARE(project.number("SELECT SUM(label) FROM annotation"), before); // nothing is rewritten
        QCOMPARE(project.number("SELECT COUNT(*) FROM review_task WHERE state = 3"), 1);
        const auto connection = project.connection();
        const auto votes = storage::readVotes(*connection, 3, {{1}, {2}, {3}}, false);
        QVERIFY(votes);
        for (const auto &vote : votes->votes)
            QVERIFY(vote.label != 1);
        QCOMPARE(*storage::standingLabels(*connection, {1}), (std::vector<std::uint16_t>{2, 2}));
        const auto trusted = storage::readTrustedLabels(*connection);
        QCOMPARE(trusted->size(), 2U);
        for (const storage::TrustedLabel &label : *trusted)
            QCOMPARE(label.label, 2);
    }
    void judgementsHaveNoLabelsThatAreGone()
    {
        TestProject project;
        queue(project, {"refund 0.4 a", "praise 0.4 b"});
        answerAll(project, "ana", {1, 0});
        mustAdd(project);
        storage::SqlAgreementSource source(project.connection(), schemaNow(project), {{}, project.clock(), "tester"});
        QCOMPARE(source.schema()->labels().size(), 2U);
        const auto judgements = source.judgements({}, {});
        QVERIFY(judgements);
        QCOMPARE(judgements->answers.size(), 2U);
        QCOMPARE(judgements->answers[0].label, 0); // praise comes first now
        QCOMPARE(judgements->answers[1].label, 1);
        const auto predictions = source.predictions(judgements->records, {});
        QCOMPARE((*predictions)[0]->label, 1);
        QCOMPARE((*predictions)[1]->label, 0);
    }
    void draftsComeBackUnderTheLabelOfNow()
    {
        TestProject project;
        queue(project, {"refund 0.4 a", "praise 0.4 b"});
        const auto session = project.session("ana", 0.0);
        const auto tasks = session->lease(2);
        review::Draft draft;
        draft.label = 1;
        QVERIFY(session->keepDraft(tasks->at(1).id, draft));
        draft.label = 0;
        QVERIFY(session->keepDraft(tasks->at(0).id, draft));
        mustAdd(project);
        const auto connection = project.connection();
        const auto ana = storage::ProjectStore(*connection, project.clock(), "tester").reviewer("ana");
        const auto drafts = storage::readDrafts(*connection, *ana);
        QCOMPARE(*drafts->at(tasks->at(1).id).label, 2);
        QCOMPARE(*drafts->at(tasks->at(0).id).label, 0);
    }
    void filtersFindWhatBecameTheLabel()
    {
        TestProject project;
        queue(project, {"refund 0.4 a", "praise 0.4 b", "delivery 0.4 c"});
        answerAll(project, "ana", {1, 1, 1});
        answerAll(project, "ben", {1, 1, 1});
        mustAdd(project);
        const domain::LabelSchema schema = schemaNow(project);
        for (const auto &[text, found] : std::vector<std::pair<std::string, std::size_t>>{
                 {"label:praise", 2}, {"settled:praise", 3}, {"label:refund", 1}}) {
            const auto filter = review::parseFilter(text, schema);
            QVERIFY2(filter, text.c_str());
            storage::SqlRecordSearch search(project.connection());
            const auto page = search.page(*filter, {}, 10, {});
            QVERIFY(page);
            QCOMPARE(page->size(), found);
        }
        QVERIFY(!review::parseFilter("label:delivery", schema));
    }
    void goldIsRightInTheLabelItBecame()
    {
        TestProject project;
        project.import({"refund 0.4 a"});
        const auto connection = project.connection();
        QVERIFY(*storage::addGold(*connection, "r1", 1, 1, 1) == storage::GoldResult::Added);
        mustAdd(project);
        QVERIFY(*storage::addGold(*connection, "r1", 2, 2, 1) == storage::GoldResult::Known);
        QVERIFY(*storage::addGold(*connection, "r1", 0, 2, 1) == storage::GoldResult::Differs);
    }
};

SECONDLOOK_SUITE(TestStoredLabelVersions)
#include "tst_label_versions.moc"
