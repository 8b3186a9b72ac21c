#include "tests/cli/cli_runner.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTest>

using namespace secondlook::test;
using Json = nlohmann::ordered_json;

/// `guideline set`, `guideline show` and `init --guideline`, as people and scripts see them.
class TestGuidelineCommand : public QObject
{
    Q_OBJECT

    static std::string makeProject(CliRunner &cli, const std::vector<std::string> &more = {})
    {
        const std::string project = cli.path("lamps.secondlook");
        std::vector<std::string> call{"init", project, "--labels", cli.write("labels.txt", "broken\nwish\npraise\n")};
        call.insert(call.end(), more.begin(), more.end());
        cli.must(call);
        return project;
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
        const std::string first = cli.write("first.md", "# Lamps\n\nRead twice.\n\n## broken\n\nDark or flickering.\n");
        const CliResult set = cli.must({"guideline", "set", project, first, "--reason", "to begin with"});
        QCOMPARE(set.out, std::string("Stored guideline version 1\n2 of 3 labels have no part: wish, praise\n"));
        const CliResult same = cli.must({"guideline", "set", project, first});
        QCOMPARE(same.out, std::string("Nothing to store: this is guideline version 1\n"
                                       "2 of 3 labels have no part: wish, praise\n"));
        const std::string all =
            cli.write("all.md", "\xEF\xBB\xBF# broken\nDark.\n# wish\nMore light.\n# praise\nThanks.");
        QCOMPARE(cli.must({"guideline", "set", project, all}).out, std::string("Stored guideline version 2\n"));
        const CliResult shown = cli.must({"guideline", "show", project});
        QCOMPARE(shown.out, std::string("# broken\nDark.\n# wish\nMore light.\n# praise\nThanks."));
        QVERIFY2(shown.err.starts_with("guideline version 2  20"), shown.err.c_str());
        const CliResult old = cli.must({"guideline", "show", project, "--version", "1"});
        QCOMPARE(old.out, CliRunner::read(first));
        QVERIFY2(old.err.ends_with("Z  to begin with\n"), old.err.c_str());
    }
    void theObjects()
    {
        CliRunner cli;
        const std::string project = makeProject(cli);
        const std::string file = cli.write("g.md", "# broken\nDark.\n");
        COMPARE_JSON(
            cli.must({"guideline", "set", project, file, "--reason", "why", "--json"}).json(),
            (Json{
                {"guideline_version", 1}, {"new", true}, {"labels", 3}, {"labels_without_part", {"wish", "praise"}}}));
        COMPARE_JSON(cli.must({"guideline", "set", project, file, "--json"}).json().at("new"), false);
        const Json shown = cli.must({"guideline", "show", project, "--json"}).json();
        COMPARE_JSON(shown.at("guideline_version"), 1);
        COMPARE_JSON(shown.at("reason"), "why");
        COMPARE_JSON(shown.at("document"), "# broken\nDark.\n");
        QVERIFY(shown.at("created_at").get<std::string>().ends_with("Z"));
        const Json events = cli.must({"audit", "log", project, "--json"}).json().at("events");
        COMPARE_JSON(events.back().at("action"), "set_guideline");
        COMPARE_JSON(events.back().at("detail").at("reason"), "why");
    }
    void aProjectCanBeginWithOne()
    {
        CliRunner cli;
        const std::string file = cli.write("g.md", "# broken\nDark.\n# wish\nx\n");
        const std::string labels = cli.write("labels.txt", "broken\nwish\npraise\n");
        const std::string project = cli.path("a.secondlook");
        QCOMPARE(cli.must({"init", project, "--labels", labels, "--guideline", file}).out,
                 "Made " + project +
                     " with 3 labels, label schema version 1, policy version 1, guideline version 1\n"
                     "1 of 3 labels have no part: praise\n");
        const Json made =
            cli.must({"init", cli.path("b.secondlook"), "--labels", labels, "--guideline", file, "--json"}).json();
        COMPARE_JSON(made.at("guideline_version"), 1);
        COMPARE_JSON(made.at("labels_without_part"), Json::array({"praise"}));
        QCOMPARE(cli.must({"guideline", "show", project}).out, CliRunner::read(file));
    }
    void whatIsNoGuidelineIsRefused()
    {
        CliRunner cli;
        const std::string project = makeProject(cli);
        mustRefuse(cli, {"guideline", "show", project}, 1, "the project has no guideline");
        mustRefuse(cli, {"guideline", "show", project, "--version", "0"}, 2, "--version");
        const std::pair<std::string, const char *> files[] = {
            {cli.write("bytes.md", "# broken\n\xFF\xFE\n"), "not UTF-8"},
            {cli.write("blank.md", " \n\n"), "empty"},
            {cli.write("large.md", std::string(2'000'001, 'x')), "larger than 2 MB"},
            {cli.path("none.md"), "no such file"}};
        for (const auto &[file, words] : files) {
            mustRefuse(cli, {"guideline", "set", project, file}, 1, words);
            const std::string never = cli.path("never.secondlook");
            mustRefuse(cli, {"init", never, "--labels", cli.path("labels.txt"), "--guideline", file}, 1, words);
            QVERIFY(!QFile::exists(QString::fromStdString(never)));
        }
        mustRefuse(cli, {"guideline", "show", project}, 1, "the project has no guideline");
        cli.must({"guideline", "set", project, cli.write("most.md", std::string(2'000'000, 'x'))});
        mustRefuse(cli, {"guideline", "show", project, "--version", "2"}, 1, "no guideline version 2");
        mustRefuse(cli, {"guideline", "set", project, cli.write("r.md", "x"), "--reason", std::string(1'001, 'x')}, 2,
                   "reason");
        for (const std::vector<std::string> &wrong :
             {std::vector<std::string>{"guideline"}, {"guideline", "set", project}, {"guideline", "drop", project}})
            QCOMPARE(cli.run(wrong).exitCode, 2);
    }
    void aPackIsRefused()
    {
        CliRunner cli;
        const std::string project =
            makeProject(cli, {"--policy", cli.write("policy.json", R"({"review_threshold":1})")});
        const std::string file = cli.write("g.md", "# broken\nDark.\n");
        cli.must({"import", project,
                  cli.write("in.csv", "id,text,label\n1,it is dark,broken\n2,more light,wish\n3,lamp out,\n"),
                  "--label", "label"});
        cli.must({"guideline", "set", project, file});
        cli.must({"train", project});
        cli.must({"run", project});
        const std::string pack = cli.path("ana.secondlook");
        cli.must({"pack", "create", project, pack, "--tasks", "1", "--reviewer", "ana"});
        mustRefuse(cli, {"guideline", "set", pack, cli.write("h.md", "# wish\nx\n")}, 1, "this is a review pack");
        QCOMPARE(cli.must({"guideline", "show", pack}).out, CliRunner::read(file));
    }
};

SECONDLOOK_SUITE(TestGuidelineCommand)
#include "tst_guideline.moc"
