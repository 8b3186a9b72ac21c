#include "storage/audit_log.h"
#include "storage/guideline_store.h"
#include "storage/project_reads.h"
#include "tests/contract/pack_helper.h"
#include "tests/support/registry.h"

using namespace secondlook;
using test::label;
using test::PackProject;

/// Versions of the guideline, and which one stood behind each answer.
class TestGuideline : public QObject
{
    Q_OBJECT

    static storage::GuidelineStored set(PackProject &project, const std::string &document)
    {
        const auto stored =
            storage::storeGuideline(*project.connection(), document, "because", project.clock(), "lead");
        if (!stored)
            qFatal("%s", stored.error().text().c_str());
        return *stored;
    }
    /// "action version" of each annotation, in order.
    static std::string versions(const PackProject &project, const std::string &path)
    {
        return project.rows(path, "SELECT action, guideline_version FROM annotation ORDER BY id", 2);
    }
    static std::string traced(const PackProject &project, const std::string &record)
    {
        std::string text;
        const auto steps = storage::readTrace(*project.connection(), {{1, project.schema()}}, record);
        for (const domain::TraceStep &step : *steps)
            for (const domain::Field &detail : step.details)
                text += detail.name == "guideline_version" ? step.what + "=" + detail.value + " " : "";
        return text;
    }

private Q_SLOTS:
    void eachChangeIsAVersionWithItsEvent()
    {
        PackProject project(1);
        const auto opened = project.connection();
        QVERIFY(!*storage::guidelineAfter(*opened, 0));
        QCOMPARE(*storage::guidelineVersion(*opened), 0);
        QVERIFY(set(project, "first").isNew);
        const auto same = set(project, "first");
        QCOMPARE(same.version, 1);
        QVERIFY(!same.isNew);
        project.clock().advance(1'000);
        QCOMPARE(set(project, "second").version, 2);
        QCOMPARE(set(project, "first").version, 3); // back again is a change as well
        QCOMPARE(project.number("SELECT COUNT(*) FROM audit_event WHERE action = 'set_guideline'"), 3);
        QCOMPARE(storage::verifyAudit(*opened)->firstBroken, 0);
        const auto second = storage::guidelineOfVersion(*opened, 2);
        QCOMPARE(second->document, std::string("second"));
        QCOMPARE(second->reason, std::string("because"));
        QCOMPARE(second->createdAt, project.clock().now());
        QVERIFY(storage::guidelineOfVersion(*opened, 4).error().code == base::ErrorCode::NotFound);
        const auto session = project.session("ann");
        QCOMPARE((*session->guideline())->version, 3);
        QCOMPARE((*session->guideline(2))->document, std::string("first"));
        QVERIFY(!*session->guideline(3));
    }
    void aReasonThatIsTooLongStoresNothing()
    {
        PackProject project(1);
        const std::string reason(1'001, 'x');
        const auto refused = storage::storeGuideline(*project.connection(), "text", reason, project.clock(), "lead");
        QVERIFY(!refused && refused.error().code == base::ErrorCode::Usage);
        QCOMPARE(project.number("SELECT COUNT(*) FROM guideline"), 0);
    }
    void everyAnswerCarriesTheVersionInForce()
    {
        PackProject project(4);
        const auto ann = project.session("ann", 0.0);
        QCOMPARE(ann->answer(ann->lease(1)->at(0).id, label(1))->guidelineVersion, 0);
        set(project, "first"); // while the session is open
        QCOMPARE(ann->answer(ann->lease(1)->at(0).id, label(1))->guidelineVersion, 1);
        set(project, "second");
        QCOMPARE(ann->undo()->value().takenBack.guidelineVersion, 1);
        QCOMPARE(ann->answerAll(ann->candidates({}, 10).value(), label(2), {})->decided, 3);
        QCOMPARE(versions(project, project.path()), std::string("1|0\n1|1\n4|2\n1|2\n1|2\n1|2\n"));
        QCOMPARE(ann->history(1)->at(0).annotation.guidelineVersion, 2);
        QCOMPARE(traced(project, "r1"), std::string());
        QCOMPARE(traced(project, "r2"), std::string("annotated=1 annotated=2 annotated=2 "));
    }
    void aSecondAnswerCarriesItsOwn()
    {
        PackProject project(1, 2);
        set(project, "first");
        const auto ann = project.session("ann");
        const auto pick = ann->answer(ann->lease(1)->at(0).id, label(2));
        QVERIFY(pick && pick->blind);
        set(project, "second");
        QCOMPARE(ann->reconsider(pick->id, label(0))->guidelineVersion, 2);
        QCOMPARE(versions(project, project.path()), std::string("1|1\n1|2\n"));
    }
    void aPackCarriesTheVersionInForceAndBringsItBack()
    {
        PackProject project(3);
        set(project, "first");
        set(project, "second");
        const std::string pack = project.make("ann");
        QCOMPARE(project.rows(pack, "SELECT version, document FROM guideline", 2), std::string("2|second\n"));
        set(project, "third"); // while the pack is out
        QCOMPARE((*project.desk(pack, "ann")->guideline())->document, std::string("second"));
        project.labelAll(pack, "ann", 1);
        QCOMPARE(project.merge(pack).annotations, 3);
        QCOMPARE(versions(project, project.path()), std::string("1|2\n1|2\n1|2\n"));
        QCOMPARE(project.merge(pack).alreadyMerged, 3);
        QCOMPARE(traced(project, "r1"), std::string("annotated=2 "));
    }
    void whatAMergeTakesBackCarriesTheVersionInForce()
    {
        PackProject project(1);
        const std::string pack = project.make("ann");
        project.clock().advance(15 * 86'400'000LL);
        const auto ann = project.session("ann");
        QVERIFY(ann->answer(ann->lease(1)->at(0).id, label(0)));
        project.labelAll(pack, "ann", 1);
        set(project, "first");
        QCOMPARE(project.merge(pack).annotations, 1);
        QCOMPARE(versions(project, project.path()), std::string("1|0\n1|0\n4|1\n"));
    }
    void aPackGetsNoGuidelineOfItsOwn()
    {
        PackProject project(1);
        const auto pack = storage::Connection::open(project.make("ann"));
        const auto refused = storage::storeGuideline(**pack, "text", {}, project.clock(), "ann");
        QVERIFY(!refused);
        QVERIFY2(refused.error().text().find("review pack") != std::string::npos, refused.error().text().c_str());
        QCOMPARE(*(*pack)->number("SELECT COUNT(*) FROM guideline", -1), 0);
    }
    void aPackWithAnotherGuidelineIsRefused_data()
    {
        QTest::addColumn<QString>("change");
        const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QString::fromLatin1(sql); };
        row("document", "UPDATE guideline SET document = 'anything goes'");
        row("removed", "DELETE FROM guideline");
        row("version added", "INSERT INTO guideline (version, document, reason, created_at) VALUES (7, 'x', '', 1)");
        row("version of an answer", "UPDATE annotation SET guideline_version = 1 WHERE id = 1");
        row("no version of an answer", "UPDATE annotation SET guideline_version = 0");
        row("version that is none", "UPDATE annotation SET guideline_version = -4 WHERE id = 1");
    }
    void aPackWithAnotherGuidelineIsRefused()
    {
        QFETCH(QString, change);
        PackProject project(2);
        set(project, "first");
        set(project, "second");
        const std::string pack = project.make("ann");
        project.labelAll(pack, "ann", 1);
        test::tamper(pack, change.toStdString());
        const std::string sentence = project.refusal(pack);
        QVERIFY2(sentence.find("altered") != std::string::npos, sentence.c_str());
    }
    void aGuidelineAddedToAPackThatHadNoneIsRefused()
    {
        PackProject project(1);
        const std::string pack = project.make("ann");
        project.labelAll(pack, "ann", 1);
        test::tamper(pack, "INSERT INTO guideline (version, document, reason, created_at) VALUES (1, 'x', '', 1)");
        const std::string sentence = project.refusal(pack);
        QVERIFY2(sentence.find("altered") != std::string::npos, sentence.c_str());
    }
    /// Of version 0.1.0, before there were guidelines: packs that are out must not change their digest.
    void aPackWithoutAGuidelineHasTheDigestOfBefore()
    {
        PackProject project(2);
        const std::string pack = project.make("ann");
        const std::string stored = project.rows(pack, "SELECT value FROM project WHERE name = 'pack_sha256'", 1);
        QCOMPARE(QString::fromStdString(stored),
                 QStringLiteral("32455f9eac8e70ffaf337e2bda7cc93db0b521f9ba0cff509614f1483a868aa4\n"));
    }
};

SECONDLOOK_SUITE(TestGuideline)
#include "tst_guideline.moc"
