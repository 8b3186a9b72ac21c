#include <QTest>

#include "app/compose/reviewing.h"
#include "tests/cli/cli_runner.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QProcess>

#include <csignal>

using namespace secondlook;
using test::CliResult;
using test::CliRunner;
using Json = nlohmann::ordered_json;

/// Review packs from the command line, and reviewed through what the desk uses.
class TestPacks : public QObject
{
    Q_OBJECT

    static bool has(const std::string &text, const std::string &part) { return text.find(part) != std::string::npos; }

    /// A project with the bundled support messages, most of them in review.
    static std::string makeProject(CliRunner &cli, const std::string &name = "support.secondlook", bool trained = false)
    {
        const std::string project = cli.path(name);
        cli.must({"init", project, "--labels", CliRunner::samplePath("support-labels.json")});
        cli.must({"import", project, CliRunner::samplePath("support-messages.jsonl")});
        if (trained)
            cli.must({"train", project});
        cli.must({"run", project});
        return project;
    }

    static std::vector<std::string> create(const std::string &project, const std::string &pack,
                                           const std::string &tasks, const std::string &reviewer)
    {
        return {"pack", "create", project, pack, "--tasks", tasks, "--reviewer", reviewer, "--json"};
    }

    /// Opened as the desk does, under the name of somebody else.
    static int answerAll(const CliRunner &cli, const std::string &pack, std::uint16_t label)
    {
        const auto session = compose::openReviewSession(pack, "whoever", cli.clock);
        int answered = 0;
        for (auto tasks = (*session)->lease(1); !tasks->empty(); tasks = (*session)->lease(1), ++answered) {
            review::Answer answer;
            answer.label = label;
            if (!(*session)->answer(tasks->front().id, answer))
                qFatal("an answer in a pack was refused");
        }
        return answered;
    }

    static int settledIn(CliRunner &cli, const std::string &project)
    {
        return cli.must({"status", project, "--json"}).json().at("states").at("settled");
    }

    static void mustRefuse(CliRunner &cli, const std::vector<std::string> &arguments, int exitCode, const char *words)
    {
        const CliResult refused = cli.run(arguments);
        QCOMPARE(refused.exitCode, exitCode);
        QVERIFY2(has(refused.err, words), refused.err.c_str());
        QCOMPARE(std::count(refused.err.begin(), refused.err.end(), '\n'), 1);
        QVERIFY(refused.out.empty());
    }

private Q_SLOTS:
    void aPackGoesOutAndComesBack()
    {
        CliRunner cli;
        const std::string project = makeProject(cli);
        const std::string pack = cli.path("ana.secondlook");
        const Json made = cli.must(create(project, pack, "20", "ana")).json();
        COMPARE_JSON(made.at("pack"), pack);
        COMPARE_JSON(made.at("reviewer"), "ana");
        COMPARE_JSON(made.at("tasks"), 20);
        COMPARE_JSON(made.at("records"), 20);
        QCOMPARE(made.at("pack_id").get<std::string>().size(), std::size_t(36));
        COMPARE_JSON(cli.must({"status", project, "--json"}).json().at("queue").at("claimed"), 20);
        COMPARE_JSON(cli.must({"status", pack, "--json"}).json().at("records"), 20);

        QCOMPARE(answerAll(cli, pack, 0), 20);
        const Json inPack = cli.must({"status", pack, "--json"}).json().at("reviewers");
        QCOMPARE(inPack.size(), 1U);
        COMPARE_JSON(inPack.at(0).at("name"), "ana");

        const int before = settledIn(cli, project);
        const Json merged = cli.must({"pack", "merge", project, pack, "--json"}).json();
        // The policy wants a second reviewer for some of them.
        const int settled = settledIn(cli, project) - before;
        QVERIFY2(settled > 10 && settled <= 20, std::to_string(settled).c_str());
        COMPARE_JSON(merged, (Json{{"packs",
                                    {{{"pack", pack},
                                      {"pack_id", made.at("pack_id")},
                                      {"reviewer", "ana"},
                                      {"annotations", 20},
                                      {"already_merged", 0},
                                      {"settled", settled},
                                      {"contested", 0},
                                      {"conflicts", 0},
                                      {"late", 0}}}}}));
        const Json again = cli.must({"pack", "merge", project, pack, pack, "--json"}).json().at("packs");
        QCOMPARE(again.size(), 2U);
        COMPARE_JSON(again.at(1).at("annotations"), 0);
        COMPARE_JSON(again.at(1).at("already_merged"), 20);
        COMPARE_JSON(cli.must({"status", project, "--json"}).json().at("annotations"), 20);
        COMPARE_JSON(cli.must({"audit", "verify", project, "--json"}).json().at("intact"), true);
    }
    void theTranscript()
    {
        CliRunner cli;
        const std::string project = makeProject(cli);
        const std::string pack = cli.path("ana.secondlook");
        const CliResult made = cli.must({"pack", "create", project, pack, "--tasks", "9999", "--reviewer", "ana"});
        QCOMPARE(made.out, "Packed 574 tasks for ana into " + pack +
                               "\nNobody else is given them for 14 days\nTo review them: secondlook-desk " + pack +
                               "\n");
        QCOMPARE(made.err, std::string("secondlook: fewer tasks are open for ana than asked for\n"));
        const CliResult merged = cli.must({"pack", "merge", project, pack});
        QVERIFY2(merged.out.starts_with(pack + " of ana\n"), merged.out.c_str());
        for (const char *line :
             {"answers", "late", "merged before", "records settled", "records contested", "records in conflict"})
            QVERIFY2(has(merged.out, line), line);
    }
    void theWordsThatSpokeForALabelComeAlong()
    {
        CliRunner cli;
        const std::string project = makeProject(cli, "trained.secondlook", true);
        const std::string pack = cli.path("ana.secondlook");
        cli.must(create(project, pack, "50", "ana"));
        const auto session = compose::openReviewSession(pack, "ana", cli.clock);
        std::size_t words = 0;
        const auto tasks = (*session)->lease(50);
        for (const domain::ReviewTask &task : *tasks)
            words += (*session)->evidence(task, task.prediction ? task.prediction->label : 0)->size();
        QVERIFY(words > 0);
        COMPARE_JSON(cli.must({"export", pack, cli.path("out.jsonl"), "--format", "jsonl", "--json"}).json().at("rows"),
                     0);
    }
    void wrongUsageIsTwo()
    {
        CliRunner cli;
        const std::string project = makeProject(cli);
        const std::string pack = cli.path("ana.secondlook");
        for (const char *tasks : {"0", "-3", "many"})
            QCOMPARE(cli.run(create(project, pack, tasks, "ana")).exitCode, 2);
        for (const std::vector<std::string> &wrong :
             {std::vector<std::string>{"pack"}, {"pack", "create", project, pack}, {"pack", "merge", project}})
            QCOMPARE(cli.run(wrong).exitCode, 2);
        mustRefuse(cli, {"pack", "create", project, pack, "--tasks", "3", "--reviewer", ""}, 2, "name");
        QVERIFY(!QFile::exists(QString::fromStdString(pack)));
        COMPARE_JSON(cli.must({"status", project, "--json"}).json().at("queue").at("claimed"), 0);
    }
    void whatIsNoPackOfThisProjectIsRefused()
    {
        CliRunner cli;
        const std::string project = makeProject(cli);
        const std::string other = makeProject(cli, "other.secondlook");
        const std::string pack = cli.path("ana.secondlook");
        const std::string foreign = cli.path("foreign.secondlook");
        cli.must(create(project, pack, "5", "ana"));
        cli.must(create(other, foreign, "5", "ana"));
        answerAll(cli, pack, 0);
        const std::string before = cli.must({"audit", "verify", project}).out;
        mustRefuse(cli, {"pack", "merge", project, project}, 1, "open project itself");
        mustRefuse(cli, {"pack", "merge", project, other}, 1, "a project, not a review pack");
        mustRefuse(cli, {"pack", "merge", project, cli.path("none")}, 1, "no such pack");
        mustRefuse(cli, {"pack", "merge", pack, foreign}, 1, "this is a review pack");
        mustRefuse(cli, {"pack", "create", pack, cli.path("of"), "--tasks", "1", "--reviewer", "b"}, 1,
                   "this is a review pack");
        mustRefuse(cli, {"pack", "create", project, other, "--tasks", "1", "--reviewer", "b"}, 1,
                   "there is a file already");
        mustRefuse(cli, {"pack", "create", project, project, "--tasks", "1", "--reviewer", "b"}, 1,
                   "open project itself");
        // One that cannot be merged keeps out those beside it: a call that fails has changed nothing.
        mustRefuse(cli, {"pack", "merge", project, pack, foreign}, 1, "not given out by this project");
        QCOMPARE(cli.must({"audit", "verify", project}).out, before);
        COMPARE_JSON(cli.must({"status", project, "--json"}).json().at("annotations"), 0);
    }
    void aPackIsThereToBeReviewed()
    {
        CliRunner cli;
        const std::string pack = cli.path("ana.secondlook");
        cli.must(create(makeProject(cli), pack, "5", "ana"));
        const std::string file = cli.write("in.csv", "id,text,item,annotator,label\n1,one,1,ben,refund_status\n");
        const std::string rules = cli.write("rules.json", R"({"rules":[]})");
        for (const std::vector<std::string> &call : {std::vector<std::string>{"import", pack, file},
                                                     {"annotate", pack, file},
                                                     {"train", pack},
                                                     {"run", pack},
                                                     {"run", pack, "--rules", rules}})
            mustRefuse(cli, call, 1, "this is a review pack");
    }
    void aMergeKilledAtAnyInstantIsWholeOrNot()
    {
        CliRunner cli;
        const std::string project = makeProject(cli);
        const std::string pack = cli.path("ana.secondlook");
        cli.must(create(project, pack, "400", "ana"));
        QCOMPARE(answerAll(cli, pack, 1), 400);
        int killed = 0;
        for (int patience = 4; patience < 4'000; patience += patience / 4 + 3) {
            QProcess merge;
            merge.start(QStringLiteral(SECONDLOOK_BIN_DIR "/secondlook"),
                        {QStringLiteral("pack"), QStringLiteral("merge"), QString::fromStdString(project),
                         QString::fromStdString(pack)});
            QVERIFY(merge.waitForStarted());
            const bool finished = merge.waitForFinished(patience);
            if (!finished) {
                ::kill(static_cast<pid_t>(merge.processId()), SIGKILL);
                QVERIFY(merge.waitForFinished());
                ++killed;
            }
            const int there = cli.must({"status", project, "--json"}).json().at("annotations").get<int>();
            QVERIFY2(there == 0 || there == 400, std::to_string(there).c_str());
            if (finished)
                break;
        }
        QVERIFY(killed > 0);
        COMPARE_JSON(cli.must({"pack", "merge", project, pack, "--json"}).json().at("packs").at(0).at("already_merged"),
                     400);
        COMPARE_JSON(cli.must({"audit", "verify", project, "--json"}).json().at("intact"), true);
    }
};

SECONDLOOK_SUITE(TestPacks)
#include "tst_packs.moc"
