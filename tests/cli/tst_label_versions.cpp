#include <QTest>

// The label schema changes while answers are there: what each command says about them afterwards.
#include "app/compose/project.h"
#include "app/compose/reviewing.h"
#include "review/review_session.h"
#include "tests/cli/cli_runner.h"
#include "tests/support/registry.h"

#include <map>
#include <sstream>

using namespace secondlook;
using namespace secondlook::test;
using Json = nlohmann::ordered_json;

namespace {

constexpr base::TimeMs dayLong = 24LL * 60 * 60 * 1000;

} // namespace

class TestLabelVersions : public QObject
{
    Q_OBJECT

    static bool says(const std::string &text, const char *words) { return text.find(words) != std::string::npos; }

    /// Seeds for all labels, and answers of two people: on r1 they agree, on r2 they differ between late and delivery,
    /// on r3 between refund and praise.
    static std::string makeProject(CliRunner &cli, const std::string &policy = "{}")
    {
        const std::string project = cli.path("p.secondlook");
        cli.must({"init", project, "--labels", cli.write("labels.txt", "refund\nlate\ndelivery\npraise\n"), "--policy",
                  cli.write("policy.json", policy)});
        std::string rows = "id,text,label\n";
        const std::vector<std::string> labels = {"refund", "late", "delivery", "praise"};
        for (int i = 0; i < 40; ++i)
            rows += "s" + std::to_string(i) + "," + labels[std::size_t(i) % 4] + " words of " +
                    std::string(1, char('a' + i % 26)) + "," + labels[std::size_t(i) % 4] + "\n";
        cli.must({"import", project, cli.write("seeds.csv", rows), "--label", "label"});
        cli.must(
            {"import", project, cli.write("r.csv", "id,text\nr1,where is it\nr2,too late\nr3,money back thanks\n")});
        cli.must({"annotate", project,
                  cli.write("answers.csv", "item,annotator,label\nr1,ana,late\nr1,ben,late\nr2,ana,late\n"
                                           "r2,ben,delivery\nr3,ana,refund\nr3,ben,praise\n")});
        return project;
    }
    /// The same, and six records wait for people.
    static std::string makeWithQueue(CliRunner &cli)
    {
        const std::string project = makeProject(cli, R"({"review_threshold":1})");
        std::string rows = "id,text\n";
        for (int i = 0; i < 6; ++i)
            rows += "q" + std::to_string(i) + ",praise for late words " + std::string(1, char('a' + i)) + "\n";
        cli.must({"import", project, cli.write("queue.csv", rows)});
        cli.must({"train", project});
        cli.must({"run", project});
        return project;
    }
    static std::vector<std::string> change(CliRunner &cli, const std::string &project, const std::string &labels,
                                           const std::vector<std::string> &rules)
    {
        std::vector<std::string> arguments = {
            "schema", "change", project, "--labels", cli.write("new.txt", labels), "--reason", "as we talk"};
        arguments.insert(arguments.end(), rules.begin(), rules.end());
        return arguments;
    }
    /// late and delivery become shipping, which is delivery under another name; praise is called thanks.
    static CliResult mergeAndRename(CliRunner &cli, const std::string &project,
                                    const std::vector<std::string> &more = {"--json"})
    {
        std::vector<std::string> rules = {"--rename",      "delivery=shipping", "--rename",
                                          "praise=thanks", "--merge",           "late=shipping"};
        rules.insert(rules.end(), more.begin(), more.end());
        return cli.must(change(cli, project, "refund\nshipping\nthanks\n", rules));
    }
    static std::map<std::string, Json> rowsOf(CliRunner &cli, const std::string &project,
                                              const std::vector<std::string> &more = {})
    {
        const std::string file = cli.path("out.jsonl");
        std::vector<std::string> arguments = {"export", project, file, "--format", "jsonl"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        cli.must(arguments);
        std::map<std::string, Json> rows;
        std::istringstream lines(CliRunner::read(file));
        for (std::string line; std::getline(lines, line);) {
            Json row = Json::parse(line);
            const std::string id = row.at("id");
            rows[id] = std::move(row);
        }
        return rows;
    }
    static std::map<std::string, int> labelsOf(const std::map<std::string, Json> &rows)
    {
        std::map<std::string, int> counts;
        for (const auto &[id, row] : rows)
            ++counts[row.at("label").is_string() ? row.at("label").get<std::string>() : "null"];
        return counts;
    }
    static int conflictsOf(CliRunner &cli, const std::string &project)
    {
        return cli.must({"status", project, "--json"}).json().at("queue").at("conflicts");
    }
    /// Steps of one kind in the life of a record.
    static std::vector<Json> steps(CliRunner &cli, const std::string &project, const std::string &record,
                                   const std::string &what)
    {
        std::vector<Json> found;
        const Json traced = cli.must({"trace", project, record, "--json"}).json();
        for (const Json &step : traced.at("steps"))
            if (step.at("what") == what)
                found.push_back(step);
        return found;
    }

private Q_SLOTS:
    void aCompatibleChangeNeedsNoReason()
    {
        CliRunner cli;
        const std::string project = makeProject(cli);
        const CliResult made = cli.must({"schema", "change", project, "--labels",
                                         cli.write("new.txt", "refund\nlate\ndelivery\npraise\nloss\n"), "--json"});
        COMPARE_JSON(made.json().at("label_schema_version"), 2);
        COMPARE_JSON(made.json().at("breaking"), false);
        QCOMPARE(made.json().at("changes").size(), 1U);
        COMPARE_JSON(made.json().at("changes")[0].at("kind"), "label_added");
        COMPARE_JSON(cli.must({"status", project, "--json"}).json().at("label_schema_version"), 2);
        const CliResult same = cli.must({"schema", "change", project, "--labels", cli.path("new.txt")});
        QCOMPARE(same.out, std::string("Nothing to change: this is label schema version 2\n"));
        QVERIFY(cli.must({"audit", "verify", project, "--json"}).json().at("intact") == true);
    }
    void aBreakingChangeIsCountedAndNeedsAReason()
    {
        CliRunner cli;
        const std::string project = makeProject(cli);
        std::vector<std::string> arguments =
            change(cli, project, "refund\nlate\npraise\n", {"--merge", "delivery=late"});
        arguments.push_back("--dry-run");
        const CliResult dry = cli.must(arguments);
        QVERIFY2(says(dry.out, "label_merged  delivery -> late  (1 answers, 10 seeds and gold)"), dry.out.c_str());
        QVERIFY(says(dry.out, "The change is breaking. Nothing was changed"));
        COMPARE_JSON(cli.must({"status", project, "--json"}).json().at("label_schema_version"), 1);
        const CliResult silent =
            cli.run({"schema", "change", project, "--labels", cli.path("new.txt"), "--merge", "delivery=late"});
        QCOMPARE(silent.exitCode, 2);
        QVERIFY(says(silent.err, "say why with --reason"));
    }
    void aLabelWithAnswersIsNotLeftOutInSilence()
    {
        CliRunner cli;
        const std::string project = makeProject(cli);
        const CliResult refused = cli.run(change(cli, project, "refund\nlate\ndelivery\n", {}));
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(says(refused.err, "leaves out 'praise', which has 1 answer, 10 seed or gold labels"),
                 refused.err.c_str());
        QVERIFY(says(refused.err, "--retire 'praise'"));
        QCOMPARE(cli.must({"schema", "log", project, "--json"}).json().at("versions").size(), 1U);
        cli.must(change(cli, project, "refund\nlate\ndelivery\n", {"--retire", "praise"}));
        QCOMPARE(labelsOf(rowsOf(cli, project))["praise"], 10);
        const CliResult again =
            cli.run({"annotate", project, cli.write("late.csv", "item,annotator,label\nr1,cy,praise\n")});
        QVERIFY(says(again.err + again.out, "praise"));
        QVERIFY(!says(cli.must({"agreement", project, "--json"}).out, "\"cy\""));
    }
    void oldAnswersCountAsWhatTheirLabelBecame()
    {
        CliRunner cli;
        const std::string project = makeProject(cli);
        QCOMPARE(conflictsOf(cli, project), 2);
        const Json done = mergeAndRename(cli, project).json();
        COMPARE_JSON(done.at("label_schema_version"), 2);
        COMPARE_JSON(done.at("breaking"), true);
        COMPARE_JSON(done.at("conflicts_settled"), 1); // late and delivery are one label now
        QCOMPARE(conflictsOf(cli, project), 1);
        const auto rows = rowsOf(cli, project);
        const std::map<std::string, int> expected = {{"refund", 10}, {"shipping", 22}, {"thanks", 10}};
        QVERIFY(labelsOf(rows) == expected);
        COMPARE_JSON(rows.at("r2").at("label"), "shipping");
        COMPARE_JSON(rows.at("r2").at("label_source"), "agreed");
        const Json agreement = cli.must({"agreement", project, "--json"}).json();
        COMPARE_JSON(agreement.at("percent").at("value"), 2.0 / 3.0);
        COMPARE_JSON(agreement.at("labels"), Json::array({"refund", "shipping", "thanks"}));
        const CliResult log = cli.must({"schema", "log", project});
        QVERIFY2(says(log.out, "breaking    label_merged  late -> shipping"), log.out.c_str());
        QVERIFY(says(log.out, "as we talk"));
        QVERIFY(cli.must({"audit", "verify", project, "--json"}).json().at("intact") == true);
        QVERIFY(says(cli.must({"audit", "log", project}).out, "label_merged"));
    }
    void whatWasSaidStaysInTheTrace()
    {
        CliRunner cli;
        const std::string project = makeProject(cli);
        mergeAndRename(cli, project);
        const std::vector<Json> said = steps(cli, project, "r2", "annotated");
        QCOMPARE(said.size(), 2U);
        COMPARE_JSON(said[0].at("label"), "late");
        COMPARE_JSON(said[0].at("current_label"), "shipping");
        COMPARE_JSON(steps(cli, project, "r2", "settled").at(0).at("label"), "shipping");
        COMPARE_JSON(steps(cli, project, "s3", "known_label").at(0).at("label"), "praise");
        COMPARE_JSON(steps(cli, project, "s3", "known_label").at(0).at("current_label"), "thanks");
        QVERIFY(!steps(cli, project, "s0", "known_label").at(0).contains("current_label"));
    }
    void anOlderVersionIsExportedWhileItsWindowLasts()
    {
        CliRunner cli;
        const std::string project = makeProject(cli);
        const auto before = rowsOf(cli, project);
        mergeAndRename(cli, project, {"--deprecate-days", "30", "--json"});
        const auto older = rowsOf(cli, project, {"--schema-version", "1"});
        QVERIFY(labelsOf(older)["late"] > 0);
        for (const auto &[id, row] : before)
            COMPARE_JSON(older.at(id).at("label"), row.at("label"));
        QCOMPARE(older.size(), before.size() + 1); // r2, which was a conflict then
        QVERIFY(rowsOf(cli, project, {"--schema-version", "2"}) == rowsOf(cli, project));
        QCOMPARE(cli.run({"export", project, cli.path("x"), "--format", "jsonl", "--schema-version", "3"}).exitCode, 1);
        cli.clock.advance(30 * dayLong - 1);
        rowsOf(cli, project, {"--schema-version", "1"});
        cli.clock.advance(1);
        const CliResult over =
            cli.run({"export", project, cli.path("over.jsonl"), "--format", "jsonl", "--schema-version", "1"});
        QCOMPARE(over.exitCode, 1);
        QVERIFY2(says(over.err, "label schema version 1 could be exported until 2025-07-15T") &&
                     says(over.err, "--schema-version"),
                 over.err.c_str());
    }
    void labelsThatAnOlderVersionDoesNotHaveAreLeftOutAndCounted()
    {
        CliRunner cli;
        const std::string project = makeProject(cli);
        cli.must(change(cli, project, "refund\nlate\ndelivery\npraise\nloss\n", {}));
        cli.must({"import", project, cli.write("more.csv", "id,text,label\nn1,it is lost,loss\n"), "--label", "label"});
        cli.must({"annotate", project, cli.write("cy.csv", "item,annotator,label\ns0,cy,loss\n")});
        const CliResult older =
            cli.must({"export", project, cli.path("o.jsonl"), "--format", "jsonl", "--schema-version", "1", "--json"});
        COMPARE_JSON(older.json().at("schema_version"), 1);
        QCOMPARE(older.json().at("left_out").size(), 1U);
        QVERIFY(says(older.json().at("left_out")[0].at("reason"), "newer than label schema version 1"));
        const auto newer = rowsOf(cli, project);
        COMPARE_JSON(newer.at("n1").at("label"), "loss");
        QVERIFY(!rowsOf(cli, project, {"--schema-version", "1"}).contains("n1"));
    }
    void aDatasetVersionStaysWhatItIs()
    {
        CliRunner cli;
        const std::string project = makeProject(cli);
        cli.must({"dataset", "create", project, "--name", "one"});
        cli.must({"export", project, cli.path("before.jsonl"), "--format", "jsonl", "--dataset", "1"});
        mergeAndRename(cli, project);
        COMPARE_JSON(cli.must({"dataset", "verify", project, "1", "--json"}).json().at("problems"), 0);
        cli.must({"export", project, cli.path("after.jsonl"), "--format", "jsonl", "--dataset", "1"});
        QCOMPARE(CliRunner::read(cli.path("after.jsonl")), CliRunner::read(cli.path("before.jsonl")));
        cli.must({"dataset", "create", project, "--name", "two"});
        COMPARE_JSON(cli.must({"dataset", "verify", project, "2", "--json"}).json().at("problems"), 0);
        cli.must({"export", project, cli.path("two.jsonl"), "--format", "jsonl", "--dataset", "2"});
        QVERIFY(says(CliRunner::read(cli.path("two.jsonl")), "\"shipping\""));
        QVERIFY(!says(CliRunner::read(cli.path("two.jsonl")), "\"label\":\"late\""));
        const std::vector<Json> versions = steps(cli, project, "s1", "dataset_version");
        QCOMPARE(versions.size(), 2U);
        COMPARE_JSON(versions[0].at("label"), "late");
        COMPARE_JSON(versions[1].at("label"), "shipping");
        const Json diff = cli.must({"dataset", "diff", project, "1", "2", "--json"}).json();
        COMPARE_JSON(diff.at("added"), 1); // r2
    }
    void aModelOfBeforeIsMappedOrRefused()
    {
        CliRunner cli;
        const std::string project = makeProject(cli);
        cli.must({"train", project});
        mergeAndRename(cli, project);
        cli.must({"run", project});
        const auto rows = rowsOf(cli, project, {"--records", "all"});
        for (const auto &[id, row] : rows)
            if (row.at("model_label").is_string())
                QVERIFY2(row.at("model_label") == "refund" || row.at("model_label") == "shipping" ||
                             row.at("model_label") == "thanks",
                         row.dump().c_str());
        cli.must(change(cli, project, "refund\nshipping\nthanks\nloss\n", {}));
        const CliResult classified = cli.must({"classify", project}, "{\"id\":\"x\",\"text\":\"late words\"}\n");
        QVERIFY(!says(classified.out, "\"auto\""));
        cli.must(change(cli, project, "refund\nshipping\nloss\n", {"--retire", "thanks"}));
        const CliResult refused = cli.run({"run", project, "--records", "all"});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(says(refused.err, "can still answer 'thanks'") && says(refused.err, "train again"),
                 refused.err.c_str());
        cli.must({"train", project});
        cli.must({"run", project, "--records", "all"});
        for (const auto &[id, row] : rowsOf(cli, project, {"--records", "all"}))
            QVERIFY(!row.at("model_label").is_string() || row.at("model_label") != "thanks");
    }
    void aDeskThatIsOpenIsTold()
    {
        CliRunner cli;
        const std::string project = makeWithQueue(cli);
        const auto session = compose::openReviewSession(project, "dora", cli.clock);
        const auto tasks = (*session)->lease(2);
        QVERIFY(tasks && tasks->size() == 2);
        cli.must(change(cli, project, "refund\nshipping\n",
                        {"--rename", "delivery=shipping", "--merge", "late=shipping", "--retire", "praise"}));
        review::Answer answer;
        answer.label = 3;
        const auto retired = (*session)->answer(tasks->at(0).id, answer);
        QVERIFY(!retired);
        QVERIFY2(says(retired.error().text(), "does not offer this label any more"), retired.error().text().c_str());
        answer.label = 1; // late, which counts as shipping now
        QVERIFY((*session)->answer(tasks->at(1).id, answer));
        const Json said = steps(cli, project, tasks->at(1).record.externalId, "annotated").back();
        COMPARE_JSON(said.at("label"), "late");
        COMPARE_JSON(said.at("current_label"), "shipping");
    }
    void aPackOfBeforeIsMerged()
    {
        CliRunner cli;
        const std::string project = makeWithQueue(cli);
        const std::string pack = cli.path("eva.pack");
        const int tasks = cli.must({"pack", "create", project, pack, "--tasks", "3", "--reviewer", "eva", "--json"})
                              .json()
                              .at("tasks");
        mergeAndRename(cli, project);
        std::string record;
        {
            const auto session = compose::openReviewSession(pack, "eva", cli.clock);
            const auto leased = (*session)->lease(1);
            record = leased->front().record.externalId;
            review::Answer answer;
            answer.label = 1;
            QVERIFY((*session)->answer(leased->front().id, answer));
        }
        QVERIFY(tasks >= 1);
        const CliResult refused =
            cli.run({"schema", "change", pack, "--labels", cli.write("two.txt", "refund\nlate\n"), "--reason", "no"});
        QCOMPARE(refused.exitCode, 1);
        cli.must({"pack", "merge", project, pack});
        const Json said = steps(cli, project, record, "annotated").back();
        COMPARE_JSON(said.at("reviewer"), "eva");
        COMPARE_JSON(said.at("label"), "late");
        COMPARE_JSON(said.at("current_label"), "shipping");
        // One that goes out now has the new labels.
        const std::string next = cli.path("fay.pack");
        cli.must({"pack", "create", project, next, "--tasks", "1", "--reviewer", "fay"});
        const auto session = compose::openReviewSession(next, "fay", cli.clock);
        QCOMPARE((*session)->facts()->schema.nameAt(1), std::string("shipping"));
    }
    void stakesKeepTheirLabels()
    {
        CliRunner cli;
        const std::string project = makeProject(cli, R"({"stakes":{"late":"high","praise":"low"}})");
        COMPARE_JSON(mergeAndRename(cli, project).json().at("policy_changed"), true);
        const base::SystemClock clock;
        const auto opened = compose::Project::open(project, clock, "tester");
        QCOMPARE((*opened)->policyVersion(), 2);
        const std::map<std::string, domain::Stakes> expected = {{"shipping", domain::Stakes::High},
                                                                {"thanks", domain::Stakes::Low}};
        QVERIFY((*opened)->policy().stakes == expected);
    }
    void theSchemaThatIsShownCanBeGivenBack()
    {
        CliRunner cli;
        const std::string project = makeProject(cli);
        mergeAndRename(cli, project);
        const std::string shown = cli.must({"schema", "show", project}).out;
        const CliResult same = cli.must({"schema", "change", project, "--labels", cli.write("shown.json", shown)});
        QVERIFY(says(same.out, "Nothing to change"));
        const Json first = cli.must({"schema", "show", project, "--version", "1", "--json"}).json();
        QCOMPARE(first.at("schema").at("fields")[0].at("labels").size(), 4U);
        const Json second = cli.must({"schema", "show", project, "--json"}).json();
        COMPARE_JSON(second.at("merged").at("late"), "shipping");
        QCOMPARE(second.at("schema").at("fields")[0].at("labels").size(), 3U);
    }
};

SECONDLOOK_SUITE(TestLabelVersions)
#include "tst_label_versions.moc"
