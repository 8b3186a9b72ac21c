#include <QTest>

// What other engines read of a project: nothing that was said is missed by who asks for what is newer.
#include "domain/annotation.h"
#include "domain/review_task.h"
#include "storage/adjudication_session.h"
#include "storage/current_label.h"
#include "storage/gold_tasks.h"
#include "storage/outside_annotations.h"
#include "storage/schema_store.h"
#include "storage/standing_answers.h"
#include "tests/contract/adjudication_helper.h"
#include "tests/support/registry.h"

#include <algorithm>
#include <map>

using namespace secondlook;
using test::AdjudicationProject;

namespace {

using Rows = std::map<std::string, std::string>;

/// A copy of a view that another engine keeps: it asks only for rows that are newer than the newest it has.
class Follower
{
public:
    Follower(const AdjudicationProject &project, std::string view, std::string key, std::string columns)
        : m_project(project), m_view(std::move(view)), m_key(std::move(key)), m_columns(std::move(columns))
    {
    }

    /// How many rows came, after which the copy has to be the view.
    int follow()
    {
        std::int64_t newest = m_newest;
        const Rows came = read(m_newest, newest);
        for (const auto &[key, row] : came)
            m_copy[key] = row;
        m_newest = newest;
        return static_cast<int>(came.size());
    }
    bool isWhole() const
    {
        std::int64_t newest = 0;
        return read(-1, newest) == m_copy;
    }
    const Rows &copy() const { return m_copy; }

private:
    Rows read(std::int64_t after, std::int64_t &newest) const
    {
        Rows rows;
        const auto connection = m_project.connection();
        const auto found = connection->query(
            "SELECT " + m_key + ", updated_at, " + m_columns + " FROM " + m_view + " WHERE updated_at > :after", after);
        if (!found)
            qFatal("%s", found.error().text().c_str());
        while ((*found)->next()) {
            newest = std::max(newest, (*found)->int64(1));
            rows[(*found)->text(0)] = (*found)->text(2);
        }
        return rows;
    }

    const AdjudicationProject &m_project;
    std::string m_view;
    std::string m_key;
    std::string m_columns;
    Rows m_copy;
    std::int64_t m_newest = -1;
};

class Followed
{
public:
    explicit Followed(const AdjudicationProject &project)
        : m_current(project, "labels_current", "record_id",
                    "state || ' ' || COALESCE(label, '-') || ' ' || COALESCE(label_source, '-') || ' ' || "
                    "COALESCE(soft_label, '-') || ' ' || COALESCE(model_label, '-')"),
          m_history(project, "labels_history", "event_id",
                    "kind || ' ' || action || ' ' || record_id || ' ' || COALESCE(label, '-') || ' ' || "
                    "COALESCE(said_by, '-') || ' ' || COALESCE(takes_back, '-')")
    {
    }

    /// Rows that came into the copy of what is and of what was said; both have to be whole then.
    void follow(int current, int history)
    {
        QCOMPARE(m_current.follow(), current);
        QCOMPARE(m_history.follow(), history);
        QVERIFY(m_current.isWhole());
        QVERIFY(m_history.isWhole());
    }
    std::string of(const std::string &record) const { return found(m_current.copy(), record); }
    std::string event(const std::string &id) const { return found(m_history.copy(), id); }

private:
    static std::string found(const Rows &rows, const std::string &key)
    {
        const auto row = rows.find(key);
        return row == rows.end() ? "none" : row->second;
    }

    Follower m_current;
    Follower m_history;
};

} // namespace

class TestLabelViews : public QObject
{
    Q_OBJECT

    /// Records that need two people, of a project that knows the names of its labels.
    class NamedProject : public AdjudicationProject
    {
    public:
        explicit NamedProject(int records) : AdjudicationProject(records)
        {
            const auto opened = connection();
            auto transaction = storage::Transaction::write(*opened);
            if (!opened->execute(
                    "UPDATE label_schema SET document = :document",
                    R"({"fields":[{"labels":[{"name":"refund"},{"name":"delivery"},{"name":"praise"}]}]})") ||
                !storage::writeCurrentLabels(*opened, 1) || !transaction->commit())
                qFatal("the labels have no names");
        }
    };

    static storage::NewSchemaVersion renamed()
    {
        storage::NewSchemaVersion added;
        added.after = 1;
        added.document = R"({"name":"tickets","fields":[{"name":"intent","labels":[{"name":"money back"},)"
                         R"({"name":"delivery"},{"name":"praise"}]}]})";
        added.changes = "[]";
        added.reason = "clearer";
        return added;
    }

private Q_SLOTS:
    void whoAsksForWhatIsNewerMissesNothing()
    {
        NamedProject project(3);
        Followed followed(project);
        followed.follow(3, 3); // the run
        QCOMPARE(followed.of("r1"), std::string("queued - - - refund"));
        QVERIFY(project.answer("ann", 1, 0));
        followed.follow(0, 1);
        project.clock().advance(-5'000); // somebody sets the clock back
        QVERIFY(project.answer("ben", 1, 0));
        followed.follow(1, 1);
        QCOMPARE(followed.of("r1"), std::string("settled refund agreed - refund"));
        QCOMPARE(followed.event("answer-2"), std::string("answer label r1 refund ben -"));
        {
            const auto ben = project.reviewer("ben");
            const auto undone = ben->undo();
            QVERIFY(undone && *undone);
        }
        followed.follow(1, 1);
        QCOMPARE(followed.of("r1"), std::string("queued - - - refund"));
        QCOMPARE(followed.event("answer-3"), std::string("answer undo r1 - ben answer-2"));

        QVERIFY(project.answer("ann", 2, 0) && project.answer("ben", 2, 1));
        QVERIFY(project.answer("ann", 3, 0) && project.answer("ben", 3, 1));
        followed.follow(0, 4);
        project.clock().advance(-60'000);
        review::Decision decision;
        decision.label = 1;
        QVERIFY(project.adjudicator("lead")->decide(project.taskOf(2), decision));
        followed.follow(1, 1);
        QCOMPARE(followed.of("r2"), std::string("settled delivery adjudicated - refund"));
        QVERIFY(project.adjudicator("lead")->keepAmbiguous(project.taskOf(3), {}));
        followed.follow(1, 1);
        QVERIFY(followed.of("r3").starts_with("ambiguous - ambiguous {"));
        QVERIFY(project.adjudicator("lead")->undo());
        followed.follow(1, 1);
        QCOMPARE(followed.event("adjudication-3"), std::string("adjudication taken_back r3 - lead adjudication-2"));
    }
    void whatComesFromOutsideIsNewThoughItWasSaidLongAgo()
    {
        NamedProject project(1);
        Followed followed(project);
        followed.follow(1, 1);
        const auto connection = project.connection();
        auto transaction = storage::Transaction::write(*connection);
        storage::OutsideAnnotation annotation{.externalId = "r1", .reviewer = {1}, .label = 2, .schemaVersion = 1};
        annotation.reviewer = *storage::ProjectStore(*connection, project.clock(), "tester").reviewer("dora");
        annotation.at = 1'000;
        QVERIFY(storage::addOutsideAnnotation(*connection, annotation, project.schema(), project.clock().now()));
        QVERIFY(storage::settleOutside(*connection, "r1", project.clock().now()));
        QVERIFY(transaction->commit());
        followed.follow(1, 1);
        QCOMPARE(followed.of("r1"), std::string("settled praise single - refund"));
        QCOMPARE(project.number("SELECT said_at FROM labels_history WHERE kind = 'answer'"), 1'000);
        QCOMPARE(*storage::addGold(*connection, "r1", 2, 1, 7), storage::GoldResult::Added);
        followed.follow(0, 1);
        QCOMPARE(followed.event("given-1"), std::string("given gold r1 praise test -"));
    }
    void aNewNameComesToEveryRowThatShowsIt()
    {
        NamedProject project(3);
        QVERIFY(project.answer("ann", 1, 1) && project.answer("ben", 1, 1));
        Followed followed(project);
        followed.follow(3, 5);
        project.clock().advance(-1'000);
        QVERIFY(storage::addSchemaVersion(*project.connection(), renamed(), project.clock().now(), "tester"));
        followed.follow(3, 3); // all that the model called so, none of what ann and ben said
        QCOMPARE(followed.of("r1"), std::string("settled delivery agreed - money back"));
    }
    void aLaterRunIsNewToo()
    {
        NamedProject project(2);
        Followed followed(project);
        followed.follow(2, 2);
        domain::Policy policy;
        policy.reviewThreshold = 0.1;
        project.run(policy, 0.1, 2, pipeline::Selection::All);
        followed.follow(2, 2);
        QVERIFY(followed.of("r1").starts_with("committed refund "));
    }
    /// The later of two writers is the later one, whatever they believe the time to be.
    void theOrderIsThatOfCommitting()
    {
        const NamedProject project(1);
        const auto first = project.connection();
        const auto second = project.connection();
        base::TimeMs before = 0;
        {
            auto transaction = storage::Transaction::write(*first);
            const auto at = first->writeTime(9'000'000'000'000);
            const auto again = first->writeTime(1);
            QVERIFY(at && again);
            QCOMPARE(*again, *at);
            before = *at;
            QVERIFY(transaction->commit());
        }
        auto transaction = storage::Transaction::write(*second);
        QCOMPARE(*second->writeTime(5), before + 1);
        QVERIFY(transaction->commit());
        QVERIFY(!second->writeTime(5)); // outside of a transaction nothing is ordered
    }
    void whatIsTakenBackLeavesNoTime()
    {
        const NamedProject project(1);
        const auto connection = project.connection();
        {
            auto transaction = storage::Transaction::write(*connection);
            QVERIFY(connection->writeTime(9'000'000'000'000));
        }
        auto transaction = storage::Transaction::write(*connection);
        const auto at = connection->writeTime(5);
        QVERIFY(at && *at < 9'000'000'000'000);
        QVERIFY(transaction->commit());
        QCOMPARE(project.number("SELECT at FROM write_clock"), *at);
    }
    void statesAreCalledAsEverywhere()
    {
        const NamedProject project(1);
        const auto connection = project.connection();
        for (const domain::RecordState state :
             {domain::RecordState::Committed, domain::RecordState::Queued, domain::RecordState::Settled,
              domain::RecordState::Ambiguous, domain::RecordState::Failed}) {
            QVERIFY(connection->execute("UPDATE outcome SET state = :state", state));
            const auto row = connection->query("SELECT state FROM labels_current");
            QVERIFY(row && (*row)->next());
            QCOMPARE((*row)->text(0), std::string(domain::recordStateName(state)));
            (*row)->finish();
        }
    }
};

SECONDLOOK_SUITE(TestLabelViews)
#include "tst_label_views.moc"
