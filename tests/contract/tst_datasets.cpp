#include <QTest>

#include "base/hash.h"
#include "datasets/leak_watch.h"
#include "storage/audit_log.h"
#include "storage/dataset_reading.h"
#include "storage/gold_tasks.h"
#include "storage/project_reads.h"
#include "tests/contract/adjudication_helper.h"
#include "tests/contract/pack_helper.h"
#include "tests/support/registry.h"

using namespace secondlook;
using base::ErrorCode;
using datasets::DatasetRecipe;
using datasets::DatasetRow;
using datasets::ExportRow;
using datasets::LabelSource;
using datasets::Split;
using storage::DatasetStore;
using test::AdjudicationProject;
using test::labelled;

/// Which records a version holds, what its rows rest on, and how it is kept.
class TestDatasets : public QObject
{
    Q_OBJECT

    struct Held
    {
        storage::ReadPart read;
        std::vector<ExportRow> rows;
        std::vector<bool> heldOut;
    };

    static Held readAll(const test::TestProject &project, const DatasetRecipe &recipe = {})
    {
        const auto connection = project.connection();
        const auto filter = review::parseFilter(recipe.filter, project.schema());
        storage::DatasetReading reading(*connection, project.schema(), *filter, recipe);
        Held held;
        if (!reading.begin())
            qFatal("the reading does not begin");
        auto read = reading.read(0, [&held](const DatasetRow &, const ExportRow &shown, bool heldOut) {
            held.rows.push_back(shown);
            held.heldOut.push_back(heldOut);
        });
        if (!read)
            qFatal("%s", read.error().text().c_str());
        held.read = std::move(*read);
        return held;
    }
    /// "r1 refund agreed ann,ben" of each row, one a line.
    static std::string drawn(const Held &held)
    {
        std::string text;
        for (const ExportRow &row : held.rows) {
            text += row.record.externalId + " " + (row.label.empty() ? "-" : row.label) + " " + row.labelSource;
            for (const std::string &reviewer : row.reviewers)
                text += (&reviewer == &row.reviewers.front() ? " " : ",") + reviewer;
            text += "\n";
        }
        return text;
    }
    static std::string leftOut(const Held &held)
    {
        std::string text;
        for (const datasets::LeftOut &out : held.read.part.leftOut)
            text += std::to_string(out.record) + " " + std::string(leftOutReasonName(out.reason)) + "\n";
        return text;
    }
    /// Stores what was read as the next version, all of it in one split.
    static base::Status store(const test::TestProject &project, Held &held, int version, Split split = Split::Train)
    {
        const auto connection = project.connection();
        storage::NewDataset made;
        made.version = version;
        made.manifest = "{\"version\":" + std::to_string(version) + "}";
        made.createdAt = 4'000'000'000'000; // after all else
        made.auditDetail = "{}";
        for (DatasetRow &row : held.read.part.rows) {
            row.split = row.split == Split::None ? split : row.split;
            held.read.given[static_cast<std::size_t>(row.record)] = static_cast<char>(row.split);
        }
        const std::string bytes = encodePart(held.read.part);
        made.parts.emplace(base::sha256Hex(bytes), bytes);
        made.order = {{0, base::sha256Hex(bytes), static_cast<std::int64_t>(held.read.part.rows.size())}};
        made.splits.emplace(0, held.read.given);
        return DatasetStore(*connection).add(made, "lead");
    }
    /// Rows whose evidence gives another digest than before.
    static int changed(const test::TestProject &project, const datasets::DatasetPart &part)
    {
        const auto connection = project.connection();
        storage::RowEvidence evidence(*connection, project.schema());
        if (!evidence.loadNames() || !evidence.load({0, datasets::recordsPerPart}))
            qFatal("the evidence cannot be read");
        int count = 0;
        std::string scratch;
        for (const DatasetRow &row : part.rows) {
            const auto shown = evidence.rowOf(row);
            count += !shown || digestOf(*shown, scratch) != row.digest ? 1 : 0;
        }
        return count;
    }
    static void decide(AdjudicationProject &project, int record, std::uint16_t label)
    {
        review::Decision decision;
        decision.label = label;
        QVERIFY(project.adjudicator("lead")->decide(project.taskOf(record), decision));
    }
    static void disagree(AdjudicationProject &project, int record)
    {
        QVERIFY(project.answer("ann", record, 0) && project.answer("ben", record, 1));
    }
    /// 1: agreed. 2: adjudicated. 3: ambiguous. 4: a conflict. 5: one answer. 6: flagged. 7: nothing yet.
    static void fill(AdjudicationProject &project)
    {
        QVERIFY(project.answer("ann", 1, 2) && project.answer("ben", 1, 2));
        disagree(project, 2);
        decide(project, 2, 1);
        disagree(project, 3);
        QVERIFY(project.adjudicator("lead")->keepAmbiguous(project.taskOf(3), {}));
        disagree(project, 4);
        QVERIFY(project.answer("ann", 5, 0));
        review::Answer flag;
        flag.action = domain::Action::Flag;
        flag.flagReason = domain::FlagReason::NotReadable;
        QVERIFY(project.answer("ann", 6, flag));
    }

private Q_SLOTS:
    void eachSourceOfLabelsIsRead()
    {
        AdjudicationProject project(7);
        fill(project);
        const Held held = readAll(project);
        QCOMPARE(drawn(held), std::string("r1 praise agreed ann,ben\nr2 delivery adjudicated ann,ben\nr3 - ambiguous "
                                          "ann,ben\n"));
        QCOMPARE(held.rows[2].distribution.size(), std::size_t(2));
        QCOMPARE(held.rows[2].distribution[1].second, 0.5);
        QCOMPARE(held.rows[0].annotations.size(), std::size_t(2));
        QCOMPARE(held.rows[0].modelLabel, std::string("refund"));
        QCOMPARE(held.rows[0].policyVersion, 1);
        QVERIFY(held.rows[0].confidence && *held.rows[0].confidence > 0.09);
        std::string why;
        for (const datasets::LeftOutReason reason : held.read.leftOut)
            why += std::string(leftOutReasonName(reason)) + " ";
        QCOMPARE(why, std::string("conflict waiting flagged waiting "));
        QCOMPARE(leftOut(held), std::string()); // none of them was in a version before
    }
    void whatWasTakenBackIsNotInIt()
    {
        AdjudicationProject project(1);
        QVERIFY(project.answer("ann", 1, labelled(0, "too quick")));
        QVERIFY(project.reviewer("ann")->undo());
        QVERIFY(project.answer("ann", 1, labelled(2, "better")) && project.answer("ben", 1, 2));
        const Held held = readAll(project);
        QCOMPARE(drawn(held), std::string("r1 praise agreed ann,ben\n"));
        QCOMPARE(held.rows[0].annotations.size(), std::size_t(2));
        QCOMPARE(held.rows[0].annotations[0].comment, std::string("better"));
        QCOMPARE(held.read.part.rows[0].annotations.size(), std::size_t(2));
    }
    void theyAreTheRowsOfAnExport()
    {
        AdjudicationProject project(7);
        fill(project);
        const Held held = readAll(project);
        const auto connection = project.connection();
        std::size_t at = 0;
        QVERIFY(storage::readExportRows(*connection, project.schema(), [&](const ExportRow &row) -> base::Status {
            const ExportRow &mine = held.rows.at(at++);
            const bool same = row.record == mine.record && row.label == mine.label &&
                              row.labelSource == mine.labelSource && row.sourceName == mine.sourceName &&
                              row.decidedAt == mine.decidedAt && row.reviewers == mine.reviewers &&
                              row.modelLabel == mine.modelLabel && row.confidence == mine.confidence &&
                              row.modelVersion == mine.modelVersion && row.policyVersion == mine.policyVersion &&
                              row.schemaVersion == mine.schemaVersion && row.distribution == mine.distribution;
            return same ? base::Status() : base::fail(ErrorCode::Internal, row.record.externalId);
        }));
        QCOMPARE(at, held.rows.size());
    }
    void sourcesAndSoftLabelsCanBeLeftOut()
    {
        AdjudicationProject project(7);
        fill(project);
        DatasetRecipe recipe;
        recipe.sources = {LabelSource::Adjudicated};
        recipe.soft = false;
        const Held held = readAll(project, recipe);
        QCOMPARE(drawn(held), std::string("r2 delivery adjudicated ann,ben\n"));
        QVERIFY(held.read.leftOut[0] == datasets::LeftOutReason::Source);
        QVERIFY(held.read.leftOut[1] == datasets::LeftOutReason::Soft);
    }
    void goldIsHeldOutWhateverElseItIs()
    {
        AdjudicationProject project(7);
        fill(project);
        QCOMPARE(*storage::addGold(*project.connection(), "r1", 0, 1, 1), storage::GoldResult::Added);
        const Held held = readAll(project);
        QCOMPARE(drawn(held).substr(0, 15), std::string("r1 refund gold\n"));
        QCOMPARE(held.rows[0].gold, std::string("refund"));
        QVERIFY(held.heldOut[0] && !held.heldOut[1]);
        DatasetRecipe recipe;
        recipe.sources.erase(LabelSource::Gold);
        QVERIFY(drawn(readAll(project, recipe)).starts_with("r2"));
    }
    void samplesOfWhatTheModelCommittedAreHeldOut()
    {
        test::TestProject project;
        project.import({"refund 0.99 a", "refund 0.99 b", "delivery 0.7 c", "praise 0.1 d"});
        domain::Policy policy;
        policy.randomAutoSlice = 1.0;
        policy.auditSamplingRate = 0.0;
        policy.queueRandomShare = 1.0;
        project.run(policy, 0.9);
        const Held held = readAll(project);
        QCOMPARE(drawn(held), std::string("r1 refund auto\nr2 refund auto\nr3 delivery audit\n"));
        QVERIFY((held.heldOut == std::vector{true, true, false}));
        QVERIFY((*storage::readHeldOut(*project.connection(), {0, 10}, held.read.part.rows) == held.heldOut));
    }
    void weightsCanFollowTrust()
    {
        test::TestProject project;
        project.import({"refund 0.99 a", "delivery 0.7 c"});
        project.run({}, 0.9);
        DatasetRecipe recipe;
        recipe.weightByTrust = true;
        const Held held = readAll(project, recipe);
        QCOMPARE(held.read.part.rows[0].weight, 990'000U);
        QCOMPARE(held.read.part.rows[1].weight, 700'000U);
        QCOMPARE(readAll(project).read.part.rows[1].weight, 1'000'000U);
    }
    void nothingInAVersionChangesAfterwards()
    {
        AdjudicationProject project(7);
        fill(project);
        Held held = readAll(project);
        QVERIFY(store(project, held, 1));
        const auto hash = project.text("SELECT sha256 FROM dataset_version_part");
        // Answers taken back, given anew, decided otherwise, made gold, and a run that predicts again.
        QVERIFY(project.reviewer("ben")->undo());
        QVERIFY(project.adjudicator("lead")->undo());
        QVERIFY(project.adjudicator("lead")->undo());
        decide(project, 2, 2);
        QVERIFY(project.answer("cid", 7, 1));
        QCOMPARE(*storage::addGold(*project.connection(), "r1", 0, 1, 1), storage::GoldResult::Added);
        project.import({"praise 0.9 more"});
        project.run({}, 0.5, 1, pipeline::Selection::All);
        QVERIFY(drawn(readAll(project)) != drawn(held));
        const auto part = DatasetStore(*project.connection()).part(hash);
        QVERIFY(part && *part == held.read.part);
        QCOMPARE(changed(project, *part), 0);
    }
    void whatIsNoLongerWhatItWasIsNoticed()
    {
        for (const char *tampering :
             {"UPDATE record SET text = 'refund 0.1000 text' WHERE id = 1",
              "UPDATE record SET external_id = 'r100' WHERE id = 1", "UPDATE source SET name = 'other'",
              "UPDATE annotation SET comment = 'no' WHERE record_id = 1 AND label = 2",
              "UPDATE annotation SET label = 0 WHERE record_id = 1",
              "UPDATE reviewer SET name = 'eve' WHERE name = "
              "'ann'",
              "UPDATE prediction SET confidence = 0.5 WHERE record_id = 1", "UPDATE run SET model_version = 'other'",
              "DELETE FROM annotation WHERE record_id = 1", "UPDATE adjudication SET soft_label = '{\"refund\":1}'"}) {
            AdjudicationProject project(7);
            fill(project);
            const Held held = readAll(project);
            QCOMPARE(changed(project, held.read.part), 0);
            test::tamper(project.path(), "PRAGMA foreign_keys=OFF");
            test::tamper(project.path(), tampering);
            QVERIFY2(changed(project, held.read.part) > 0, tampering);
        }
    }
    void aVersionIsStoredWholeWithItsEvent()
    {
        AdjudicationProject project(7);
        fill(project);
        Held held = readAll(project);
        QVERIFY(store(project, held, 1));
        const auto connection = project.connection();
        DatasetStore opened(*connection);
        QCOMPARE(*opened.newest(), 1);
        QCOMPARE(opened.version(1)->manifest, std::string("{\"version\":1}"));
        QCOMPARE(opened.version(1)->sha256, base::sha256Hex("{\"version\":1}"));
        QVERIFY(opened.version(2).error().code == ErrorCode::NotFound);
        QCOMPARE(opened.all()->size(), std::size_t(1));
        QCOMPARE(opened.parts(1)->size(), std::size_t(1));
        QCOMPARE(project.number("SELECT COUNT(*) FROM audit_event WHERE action = 'create_dataset' AND subject = "
                                "'dataset version 1'"),
                 1);
        QCOMPARE(storage::verifyAudit(*connection)->firstBroken, 0);
        // Not the next one any longer: nothing of it stays.
        const auto late = store(project, held, 1);
        QVERIFY(!late && late.error().code == ErrorCode::Conflict);
        QVERIFY(!store(project, held, 3));
        QCOMPARE(project.number("SELECT COUNT(*) FROM dataset_version"), 1);
        QCOMPARE(project.number("SELECT COUNT(*) FROM audit_event WHERE action = 'create_dataset'"), 1);
    }
    void versionsShareWhatIsAlike()
    {
        AdjudicationProject project(7);
        fill(project);
        Held first = readAll(project);
        QVERIFY(store(project, first, 1));
        Held second = readAll(project);
        QVERIFY(store(project, second, 2));
        QCOMPARE(project.number("SELECT COUNT(*) FROM dataset_part"), 1);
        QCOMPARE(project.number("SELECT COUNT(*) FROM dataset_version_part"), 2);
    }
    void damagedPartsAreRefused()
    {
        AdjudicationProject project(7);
        fill(project);
        Held held = readAll(project);
        QVERIFY(store(project, held, 1));
        const auto hash = project.text("SELECT sha256 FROM dataset_part");
        test::tamper(project.path(), "UPDATE dataset_part SET content = zeroblob(20)");
        QVERIFY(DatasetStore(*project.connection()).part(hash).error().code == ErrorCode::Input);
        QVERIFY(!DatasetStore(*project.connection()).part("none"));
    }
    void aSplitThatWasGivenIsKnownLater()
    {
        AdjudicationProject project(7);
        fill(project);
        Held held = readAll(project);
        QVERIFY(held.read.part.rows[0].split == Split::None);
        QVERIFY(store(project, held, 1, Split::Validation));
        QVERIFY(project.answer("ben", 5, 0));
        const Held next = readAll(project);
        QCOMPARE(next.read.part.rows.size(), std::size_t(4));
        QVERIFY(next.read.part.rows[0].split == Split::Validation);
        QVERIFY(next.read.part.rows[3].split == Split::None);
    }
    void whoIsNoLongerInItIsNamedWithTheReason()
    {
        AdjudicationProject project(7);
        fill(project);
        Held held = readAll(project);
        QVERIFY(store(project, held, 1));
        QVERIFY(project.adjudicator("lead")->undo()); // the soft label of 3
        DatasetRecipe recipe;
        recipe.filter = "-id:r1";
        recipe.sources.erase(LabelSource::Adjudicated);
        QCOMPARE(leftOut(readAll(project, recipe)), std::string("1 filter\n2 source\n3 conflict\n"));
    }
    void whatBecameGoldAfterItWasLearntFromIsLeftOut()
    {
        AdjudicationProject project(7);
        fill(project);
        Held held = readAll(project);
        QVERIFY(store(project, held, 1, Split::Train));
        QCOMPARE(*storage::addGold(*project.connection(), "r1", 0, 1, 1), storage::GoldResult::Added);
        const Held next = readAll(project);
        QVERIFY(drawn(next).starts_with("r2"));
        QCOMPARE(leftOut(next), std::string("1 held_out\n"));
    }
    void aPackHasNoVersions()
    {
        test::PackProject project(4);
        const std::string pack = project.make("ann");
        const auto connection = storage::Connection::open(pack);
        storage::NewDataset made;
        made.version = 1;
        const auto refused = DatasetStore(**connection).add(made, "ann");
        QVERIFY(!refused && refused.error().message.find("make dataset versions") != std::string::npos);
    }
    void aRecordKnowsItsVersions()
    {
        AdjudicationProject project(7);
        fill(project);
        Held held = readAll(project);
        QVERIFY(store(project, held, 1, Split::Test));
        const auto holding = storage::versionsWith(*project.connection(), 2);
        QCOMPARE(holding->size(), std::size_t(1));
        QVERIFY(holding->front().row.split == Split::Test);
        QVERIFY(storage::versionsWith(*project.connection(), 7)->empty());
        const auto steps = storage::readTrace(*project.connection(), {{1, project.schema()}}, "r2");
        QCOMPARE(steps->back().what, std::string("dataset_version"));
        QCOMPARE(steps->back().details.at(1).value, std::string("delivery"));
    }
};

SECONDLOOK_SUITE(TestDatasets)
#include "tst_datasets.moc"
