#include <QTest>

#include "app/compose/reviewing.h"
#include "app/compose/starting.h"
#include "tests/cli/cli_runner.h"
#include "tests/support/registry.h"

using namespace secondlook;
using namespace secondlook::test;
using Json = nlohmann::ordered_json;

/// `guideline review` and `guideline flips`, as people and scripts see them.
class TestGuidelineReviewCommand : public QObject
{
    Q_OBJECT

    /// ann has called letters 1 to 6 broken and 7 to 10 a wish; the second guideline says something else of broken.
    static std::string makeProject(CliRunner &cli, int records = 10)
    {
        std::string rows = "id,text\n";
        for (int i = 1; i <= records; ++i)
            rows += std::to_string(i) + ",letter " + std::to_string(i) + "\n";
        compose::StartRequest request;
        request.path = cli.path("lamps.secondlook");
        request.labelDocument = "broken\nwish\npraise\n";
        request.policyDocument = R"({"overlap":{"share":0},"queue":{"random_share":0}})";
        request.file = cli.write("in.csv", rows);
        request.columns.id = "id";
        request.columns.text = "text";
        const auto started = compose::startProject(request, cli.clock, "lead");
        if (!started)
            qFatal("%s", started.error().text().c_str());
        const std::string &project = request.path;
        cli.must({"guideline", "set", project, cli.write("1.md", "Read.\n## broken\nDark.\n## wish\nMore.\n")});
        answer(cli, project, 10, [](std::int64_t record) { return record <= 6 ? 0 : 1; });
        cli.must({"guideline", "set", project, cli.write("2.md", "Read.\n## broken\nDark or dim.\n## wish\nMore.\n")});
        return project;
    }
    template <typename LabelOf>
    static void answer(CliRunner &cli, const std::string &project, int count, const LabelOf &labelOf)
    {
        const auto session = compose::openReviewSession(project, "ann", cli.clock);
        QVERIFY2(session, session ? "" : session.error().text().c_str());
        const auto tasks = (*session)->lease(count);
        QVERIFY(tasks);
        QCOMPARE(tasks->size(), std::size_t(count));
        for (const domain::ReviewTask &task : *tasks) {
            review::Answer answer;
            answer.label = std::uint16_t(labelOf(task.record.id.value));
            QVERIFY((*session)->answer(task.id, answer));
        }
    }
    static void mustRefuse(CliRunner &cli, const std::vector<std::string> &call, int exitCode, const char *words)
    {
        const CliResult refused = cli.run(call);
        QCOMPARE(refused.exitCode, exitCode);
        QVERIFY2(refused.err.find(words) != std::string::npos, refused.err.c_str());
    }

private Q_SLOTS:
    void theTranscript()
    {
        CliRunner cli;
        const std::string project = makeProject(cli);
        QCOMPARE(cli.must({"guideline", "review", project, "--sample", "4", "--dry-run"}).out,
                 std::string("Guideline 2 is about 1 label: broken\n6 earlier decisions may be touched\n"
                             "Would ask for 4 of them again\n"));
        QCOMPARE(cli.must({"guideline", "flips", project}).out,
                 std::string("Guideline 2 is about 1 label: broken\n6 earlier decisions may be touched\n"
                             "0 were asked for again: 0 answered, 0 skipped or flagged, 0 waiting\n"));
        QCOMPARE(cli.must({"guideline", "review", project, "--sample", "4"}).out,
                 std::string("Guideline 2 is about 1 label: broken\n6 earlier decisions may be touched\n"
                             "Asked for 4 of them again\n"));
        const std::string waiting = cli.must({"guideline", "flips", project}).out;
        QVERIFY2(waiting.ends_with("Nothing is answered yet, so there is no flip rate\n"), waiting.c_str());
        int given = 0;
        answer(cli, project, 4, [&given](std::int64_t) { return given++ == 0 ? 2 : 0; });
        QCOMPARE(cli.must({"guideline", "flips", project}).out,
                 std::string("Guideline 2 is about 1 label: broken\n6 earlier decisions may be touched\n"
                             "4 were asked for again: 4 answered, 0 skipped or flagged, 0 waiting\n"
                             "label   touched    asked  answered  changed  flip rate      95% interval\n"
                             "broken        6        4         4        1      25.0%     0.6% to 80.6%\n"
                             "all           6        4         4        1      25.0%     0.6% to 80.6%\n"
                             "So about 2 (1 to 3) of the 6 would change\n"
                             "That stands on 4 answers only: too few to rely on\n"));
        QCOMPARE(cli.must({"guideline", "review", project}).out,
                 std::string("Guideline 2 is about 1 label: broken\n6 earlier decisions may be touched\n"
                             "Asked for 2 of them again\n"));
        QCOMPARE(cli.must({"guideline", "review", project, "--undo"}).out,
                 std::string("Took back 2 decisions that were asked again and not answered\n"));
        cli.must({"audit", "verify", project});
    }
    void theObjects()
    {
        CliRunner cli;
        const std::string project = makeProject(cli);
        const Json asked =
            cli.must({"guideline", "review", project, "--label", "wish", "--label", "praise", "--seed", "3", "--json"})
                .json();
        COMPARE_JSON(asked.at("dry_run"), false);
        COMPARE_JSON(asked.at("asked_now"), 4);
        COMPARE_JSON(asked.at("guideline_version"), 2);
        COMPARE_JSON(asked.at("general"), false);
        COMPARE_JSON(asked.at("waiting"), 4);
        COMPARE_JSON(asked.at("flip_rate"), nullptr);
        COMPARE_JSON(asked.at("labels").at(0).at("label"), "wish");
        COMPARE_JSON(asked.at("labels").at(0).at("touched"), 4);
        COMPARE_JSON(asked.at("labels").at(1).at("touched"), 0);
        int given = 0;
        answer(cli, project, 4, [&given](std::int64_t) { return given++ < 2 ? 2 : 1; });
        const Json flips = cli.must({"guideline", "flips", project, "--version", "2", "--json"}).json();
        COMPARE_JSON(flips.at("answered"), 4);
        COMPARE_JSON(flips.at("changed"), 2);
        COMPARE_JSON(flips.at("flip_rate"), 0.5);
        COMPARE_JSON(flips.at("expected_changed"), 2.0);
        COMPARE_JSON(flips.at("expected_interval"), Json::array({2.0, 2.0}));
        COMPARE_JSON(flips.at("labels").at(0).at("changed"), 2);
        COMPARE_JSON(flips.at("repeats"), 0);
        COMPARE_JSON(cli.must({"guideline", "review", project, "--undo", "--json"}).json(), (Json{{"taken_back", 0}}));
    }
    void whatHoldsForAllIsSaid()
    {
        CliRunner cli;
        const std::string project = makeProject(cli);
        cli.must({"guideline", "set", project, cli.write("3.md", "Read twice.\n## broken\nDark or dim.\n")});
        QCOMPARE(cli.must({"guideline", "review", project, "--dry-run"}).out,
                 std::string("Guideline 3 is about every label: what holds for all of them differs from version 2\n"
                             "10 earlier decisions may be touched\nWould ask for 10 of them again\n"));
    }
    void whatCannotBeReviewedIsRefused()
    {
        CliRunner cli;
        const std::string project = makeProject(cli);
        mustRefuse(cli, {"guideline", "review", project, "--version", "1"}, 2, "name the labels");
        cli.must({"guideline", "review", project, "--version", "1", "--label", "wish", "--dry-run"});
        mustRefuse(cli, {"guideline", "review", project, "--version", "7"}, 1, "no guideline version 7");
        mustRefuse(cli, {"guideline", "flips", project, "--version", "7"}, 1, "no guideline version 7");
        mustRefuse(cli, {"guideline", "review", project, "--label", "hope"}, 2, "no such label");
        mustRefuse(cli, {"guideline", "review", project, "--sample", "0"}, 2, "--sample");
        cli.must({"guideline", "review", project, "--sample", "1"});
        mustRefuse(cli, {"guideline", "review", project, "--label", "wish"}, 2, "other labels");
        const std::string none = cli.path("none.secondlook");
        cli.must({"init", none, "--labels", cli.write("labels.txt", "broken\nwish\n")});
        mustRefuse(cli, {"guideline", "review", none}, 1, "no guideline yet");
        mustRefuse(cli, {"guideline", "flips", none}, 1, "no guideline yet");
        mustRefuse(cli, {"guideline", "review", none, "--undo"}, 1, "no guideline");
    }
    void aPackIsRefused()
    {
        CliRunner cli;
        const std::string project = makeProject(cli, 11);
        const std::string pack = cli.path("ben.secondlook");
        cli.must({"pack", "create", project, pack, "--tasks", "1", "--reviewer", "ben"});
        for (const char *command : {"review", "flips"})
            mustRefuse(cli, {"guideline", command, pack}, 1, "this is a review pack");
        mustRefuse(cli, {"guideline", "review", pack, "--undo"}, 1, "this is a review pack");
    }
};

SECONDLOOK_SUITE(TestGuidelineReviewCommand)
#include "tst_guideline_review.moc"
