#include "storage/outside_annotations.h"
#include "tests/contract/pack_helper.h"
#include "tests/support/registry.h"

#include <QFile>

using namespace secondlook;
using test::label;
using test::PackProject;

/// Packs that are not merged: each with one sentence, and nothing changed.
class TestPackRefusals : public QObject
{
    Q_OBJECT

    static void mustSay(const std::string &sentence, const char *words)
    {
        QVERIFY2(sentence.find(words) != std::string::npos, sentence.c_str());
        QVERIFY2(sentence.find('\n') == std::string::npos, sentence.c_str());
    }

private Q_SLOTS:
    void anAlteredPackIsRefused_data()
    {
        QTest::addColumn<QString>("change");
        const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QString::fromLatin1(sql); };
        row("text", "UPDATE record SET text = 'other' WHERE id = 1");
        row("record added", "INSERT INTO record (id, external_id, content_hash, source_id, segment, text, fields) "
                            "SELECT 99, 'x', content_hash, source_id, segment, text, fields FROM "
                            "record WHERE id = 1");
        row("prediction", "UPDATE prediction SET label = 2 WHERE record_id = 1");
        row("blindness", "UPDATE review_task SET blind = 1 - blind");
        row("overlap", "UPDATE review_task SET overlap = 9");
        row("labels", "UPDATE label_schema SET document = '[]'");
        row("reviewer", "UPDATE project SET value = 'ben' WHERE name = 'pack_reviewer'");
        row("digest", "UPDATE project SET value = 'x' WHERE name = 'pack_sha256'");
        row("label of an answer", "UPDATE annotation SET label = 2 WHERE id = 1");
        row("blindness of an answer", "UPDATE annotation SET blind = 1 - blind WHERE id = 1");
        row("kind of an answer", "UPDATE annotation SET action = 2, label = NULL WHERE id = 1");
        row("answer removed", "DELETE FROM annotation WHERE id = 2");
        row("answer added", "INSERT INTO annotation (id, task_id, record_id, reviewer_id, action, label, "
                            "schema_version, flag_reason, blind, comment, took_ms, created_at) SELECT 50, task_id, "
                            "record_id, reviewer_id, 1, 1, 1, 0, 0, '', 0, 5 FROM annotation WHERE id = 1");
        row("answer moved", "UPDATE annotation SET record_id = 2 WHERE id = 1");
        row("label that is none", "UPDATE annotation SET label = 77 WHERE id = 1");
        row("label that is no number", "UPDATE annotation SET label = 'x' WHERE id = 1");
        row("label far too large", "UPDATE annotation SET label = 4294967297 WHERE id = 1");
        row("confidence", "UPDATE annotation SET own_confidence = -3 WHERE id = 1");
        row("time", "UPDATE annotation SET created_at = -1 WHERE id = 1");
        row("supersedes itself", "UPDATE annotation SET supersedes = 1 WHERE id = 1");
        row("long comment", "UPDATE annotation SET comment = printf('%20000d', 1) WHERE id = 1");
        row("log", "UPDATE audit_event SET actor = 'else' WHERE sequence = 2");
        row("log emptied", "DELETE FROM audit_event");
    }
    void anAlteredPackIsRefused()
    {
        QFETCH(QString, change);
        PackProject project;
        const std::string pack = project.make("ann");
        project.labelAll(pack, "ann", 1);
        test::tamper(pack, change.toStdString());
        mustSay(project.refusal(pack), "the pack was altered");
    }
    void answersOfSomebodyElseAreRefused()
    {
        PackProject project;
        const std::string pack = project.make("ann");
        project.labelAll(pack, "ben", 1);
        mustSay(project.refusal(pack), "given to 'ann' but holds answers of 'ben'");
    }
    void aPackThatIsCutShortIsRefused()
    {
        PackProject project;
        const std::string pack = project.make("ann");
        project.labelAll(pack, "ann", 1);
        const std::string whole = test::bytesOf(pack);
        test::writeBytes(pack, whole.substr(0, whole.size() / 2));
        mustSay(project.refusal(pack), "cut short");
        test::writeBytes(pack, whole.substr(0, 60));
        mustSay(project.refusal(pack), "not a Second Look project");
        test::writeBytes(pack, "");
        mustSay(project.refusal(pack), "not a Second Look project");
        QVERIFY(QFile::remove(QString::fromStdString(pack)));
        mustSay(project.refusal(pack), "there is no such pack");
    }
    void damageIsRefused()
    {
        PackProject project(300);
        const std::string pack = project.make("ann");
        std::string damaged = test::bytesOf(pack);
        for (std::size_t at = 4096 * 10; at < damaged.size(); ++at)
            damaged[at] = static_cast<char>(at * 7);
        test::writeBytes(pack, damaged);
        mustSay(project.refusal(pack), "damaged");
    }
    void aPackOfAnotherProjectIsRefused()
    {
        PackProject project;
        PackProject other;
        (void)project.make("ann");
        mustSay(project.refusal(other.make("ann")), "not given out by this project");
        // A project that never gave out anything refuses as well.
        PackProject fresh;
        mustSay(fresh.refusal(project.path("ann.pack")), "not given out by this project");
    }
    void aProjectIsNoPack()
    {
        PackProject project;
        const PackProject other;
        mustSay(project.refusal(other.path()), "this is a project, not a review pack");
        const auto open = project.connection();
        const auto itself = storage::PackCopy::open(project.path());
        QVERIFY(!itself);
        mustSay(itself.error().text(), "open project itself");
    }
    void aPackInUseIsRefused()
    {
        PackProject project;
        const std::string pack = project.make("ann");
        const auto desk = project.desk(pack, "ann");
        const auto refused = project.tryMerge(pack);
        QVERIFY(!refused);
        mustSay(refused.error().text(), "ann.pack");
    }
    void twoCopiesThatWereBothWorkedOnAreRefused()
    {
        PackProject project;
        const std::string pack = project.make("ann");
        const std::string copy = project.path("copy.pack");
        test::writeBytes(copy, test::bytesOf(pack));
        project.labelAll(pack, "ann", 1);
        project.labelAll(copy, "ann", 2);
        (void)project.merge(pack);
        mustSay(project.refusal(copy), "another copy of this pack");
    }
    void anOlderStateOfAPackBringsNothing()
    {
        PackProject project;
        const std::string pack = project.make("ann");
        {
            const auto ann = project.desk(pack, "ann");
            QVERIFY(ann->answer(ann->lease(1)->at(0).id, label(1)));
        }
        const std::string older = project.path("older.pack");
        test::writeBytes(older, test::bytesOf(pack));
        project.labelAll(pack, "ann", 1);
        QCOMPARE(project.merge(pack).annotations, 4);
        const auto again = project.merge(older);
        QCOMPARE(again.annotations, 0);
        QCOMPARE(again.alreadyMerged, 1);
    }
    void aMergeThatEndsHalfwayLeavesNothing()
    {
        PackProject project;
        const std::string pack = project.make("ann");
        project.labelAll(pack, "ann", 1);
        const std::string before = project.everything();
        {
            const auto opened = project.connection();
            const auto copy = storage::PackCopy::open(pack);
            const auto answers = storage::readPackAnswers(*opened, **copy, {{1, project.schema()}});
            auto outer = storage::Transaction::write(*opened);
            QVERIFY(storage::mergePack(*opened, *answers, project.clock().now(), {0, "lead"}));
            // The program ends here.
        }
        QCOMPARE(project.everything(), before);
        QCOMPARE(project.merge(pack).annotations, 4);
    }
};

SECONDLOOK_SUITE(TestPackRefusals)
#include "tst_pack_refusals.moc"
