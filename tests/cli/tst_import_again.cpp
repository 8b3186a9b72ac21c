// Records that stand already, and come again with a label; and all rejected lines of one call.
#include "tests/cli/cli_runner.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>
#include <sstream>

using namespace secondlook::test;
using Json = nlohmann::ordered_json;

class TestImportAgain : public QObject
{
    Q_OBJECT

    static std::string project(CliRunner &cli)
    {
        const std::string path = cli.path("p.secondlook");
        cli.must({"init", path, "--labels", cli.write("labels.txt", "yes\nno\n")});
        return path;
    }
    static Json import(CliRunner &cli, const std::string &project, const std::string &rows, bool gold = false)
    {
        std::vector<std::string> call{"import", project, cli.write("in.csv", rows), "--json"};
        if (gold)
            call.emplace_back("--gold");
        const Json json = cli.must(call).json();
        countsEveryLine(json, static_cast<int>(std::count(rows.begin(), rows.end(), '\n')) - 1);
        return json;
    }
    static void countsEveryLine(const Json &imported, int lines)
    {
        const int sum = imported.at("imported").get<int>() + imported.at("duplicates").get<int>() +
                        imported.at("rejected").get<int>();
        QCOMPARE(sum, lines);
        COMPARE_JSON(imported.at("read"), lines);
    }
    static Json status(CliRunner &cli, const std::string &project)
    {
        return cli.must({"status", project, "--json"}).json();
    }
    static std::vector<Json> rejects(const std::string &project)
    {
        std::vector<Json> parsed;
        std::istringstream in(CliRunner::read(project + ".rejects.jsonl"));
        for (std::string line; std::getline(in, line);)
            parsed.push_back(Json::parse(line));
        return parsed;
    }
    /// The reason of the one rejected line.
    static std::string reason(const Json &imported, int line)
    {
        const Json &list = imported.at("rejects");
        return list.size() == 1 && list.at(0).at("line") == line ? list.at(0).at("reason").get<std::string>()
                                                                 : "rejects: " + list.dump();
    }

private Q_SLOTS:
    void aLabelThatComesLaterIsTaken()
    {
        CliRunner cli;
        const std::string path = project(cli);
        import(cli, path, "id,text\n1,one\n2,two\n3,three\n");
        cli.must({"run", path}); // all three wait for people
        COMPARE_JSON(status(cli, path).at("queue").at("open"), 3);
        const Json again = import(cli, path, "id,text,label\n1,one,yes\n2,two,no\n3,three,\n");
        COMPARE_JSON(again.at("imported"), 0);
        COMPARE_JSON(again.at("duplicates"), 3);
        COMPARE_JSON(again.at("labelled"), 2);
        COMPARE_JSON(status(cli, path).at("states").at("settled"), 2);
        COMPARE_JSON(status(cli, path).at("queue").at("open"), 1);
        COMPARE_JSON(cli.must({"train", path, "--json"}).json().at("labels"), 2);
        const Json same = import(cli, path, "id,text,label\n1,one,yes\n2,two,no\n3,three,\n");
        COMPARE_JSON(same.at("duplicates"), 3);
        COMPARE_JSON(same.at("labelled"), 0);
        QVERIFY2(cli.must({"import", path, cli.write("last.csv", "id,text,label\n3,three,no\n")})
                         .out.find("of the duplicates, labelled now  1") != std::string::npos,
                 "not said");
    }
    void anotherLabelIsRejected()
    {
        CliRunner cli;
        const std::string path = project(cli);
        const Json twice = import(cli, path, "id,text,label\n1,one,yes\n1,one,no\n1,one,yes\n");
        COMPARE_JSON(twice.at("imported"), 1);
        COMPARE_JSON(twice.at("duplicates"), 1);
        QCOMPARE(reason(twice, 3), std::string("'1' came with another label before"));
        // The raw line is kept with it.
        std::string more = "id,text,label\n";
        for (int i = 0; i < 101; ++i)
            more += "1,one,no\n";
        import(cli, path, more);
        COMPARE_JSON(rejects(path).at(0).at("raw"), "1,one,no");
        COMPARE_JSON(rejects(path).at(100).at("line"), 102);
        COMPARE_JSON(status(cli, path).at("states").at("settled"), 1);
    }
    void whatPeopleSaidStands()
    {
        CliRunner cli;
        const std::string path = project(cli);
        import(cli, path, "id,text\n1,one\n2,two\n");
        const std::string answers = "item,annotator,label\n1,ann,yes\n2,ann,yes\n2,ben,no\n";
        cli.must({"annotate", path, cli.write("answers.csv", answers)});
        COMPARE_JSON(import(cli, path, "id,text,label\n1,one,yes\n").at("duplicates"), 1);
        QCOMPARE(reason(import(cli, path, "id,text,label\n1,one,no\n"), 2),
                 std::string("'1' is settled already, with another label"));
        QCOMPARE(reason(import(cli, path, "id,text,label\n2,two,no\n"), 2),
                 std::string("people have begun with '2'; bring the label in as an answer, with 'annotate'"));
        COMPARE_JSON(status(cli, path).at("states").at("settled"), 1);
        COMPARE_JSON(status(cli, path).at("queue").at("conflicts"), 1);
    }
    void goldComesToRecordsThatStand()
    {
        CliRunner cli;
        const std::string path = project(cli);
        import(cli, path, "id,text,label\n1,one,\n2,two,yes\n3,three,\n");
        const Json gold = import(cli, path, "id,text,label\n1,one,yes\n2,two,yes\n3,three,\n", true);
        COMPARE_JSON(gold.at("gold"), 1);
        COMPARE_JSON(gold.at("duplicates"), 2);
        QCOMPARE(reason(gold, 3), std::string("the label of '2' trains the classifier, so the record cannot be gold"));
        COMPARE_JSON(import(cli, path, "id,text,label\n1,one,yes\n", true).at("duplicates"), 1);
        QCOMPARE(reason(import(cli, path, "id,text,label\n1,one,no\n", true), 2),
                 std::string("'1' is gold already, with another label"));
        // Gold trains nothing, whatever comes later.
        COMPARE_JSON(import(cli, path, "id,text,label\n1,one,yes\n").at("labelled"), 0);
        QCOMPARE(reason(import(cli, path, "id,text,label\n1,one,no\n"), 2),
                 std::string("'1' is gold already, with another label"));
    }
    void allFilesOfACallShareOneListOfRejects()
    {
        CliRunner cli;
        const std::string path = project(cli);
        std::string broken = "{\"id\":\"a\",\"text\":\"one\"}\n";
        for (int i = 0; i < 60; ++i)
            broken += "broken " + std::to_string(i) + "\n";
        const std::string long4096(4096, 'x');
        const Json both = cli.must({"import", path, cli.write("one.jsonl", broken),
                                    cli.write("two.jsonl", broken + long4096 + "\n" + long4096 + "y\n"), "--json"})
                              .json();
        COMPARE_JSON(both.at("rejected"), 122);
        QCOMPARE(both.at("rejects").size(), 100U);
        const auto kept = rejects(path);
        QCOMPARE(kept.size(), 122U);
        COMPARE_JSON(kept.at(0).at("source"), "one.jsonl");
        COMPARE_JSON(kept.at(60).at("source"), "two.jsonl");
        COMPARE_JSON(kept.at(119).at("raw"), "broken 59");
        COMPARE_JSON(kept.at(119).contains("cut"), false);
        // What was cut says so; what was not does not.
        COMPARE_JSON(kept.at(120).at("raw"), long4096);
        COMPARE_JSON(kept.at(120).contains("cut"), false);
        COMPARE_JSON(kept.at(121).at("raw"), long4096);
        COMPARE_JSON(kept.at(121).value("cut", false), true);
    }
    void aLineThatIsRefusedLaterSaysWhetherItWasCut()
    {
        CliRunner cli;
        const std::string path = project(cli);
        std::string rows =
            "{\"id\":\"a\",\"text\":\"one\"}\n{\"id\":\"a\",\"text\":\"" + std::string(5000, 'x') + "\"}\n";
        for (int i = 0; i < 100; ++i)
            rows += "{\"id\":\"a\",\"text\":\"other\"}\n";
        cli.must({"import", path, cli.write("in.jsonl", rows)});
        const auto kept = rejects(path);
        QCOMPARE(kept.size(), 101U);
        COMPARE_JSON(kept.at(0).value("cut", false), true);
        COMPARE_JSON(kept.at(1).contains("cut"), false);
    }
};

SECONDLOOK_SUITE(TestImportAgain)
#include "tst_import_again.moc"
