// What nobody should be given: each is said with the exit code and the place that the contract names.
#include "tests/cli/cli_runner.h"
#include "tests/support/registry.h"

#include <QTest>

#include <fstream>
#include <sstream>

using namespace secondlook::test;
using Json = nlohmann::ordered_json;

class TestBadInput : public QObject
{
    Q_OBJECT

    static std::string project(CliRunner &cli)
    {
        const std::string path = cli.path("p.secondlook");
        cli.must({"init", path, "--labels", cli.write("labels.txt", "yes\nno\n")});
        cli.must({"import", path, cli.write("few.csv", "id,text\n1,one\n2,two\n")});
        return path;
    }

private Q_SLOTS:
    void aFileThatCannotBeReadIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("the file is empty");
        QTest::newRow("one blank line") << QByteArray("\n") << QStringLiteral("the file is empty");
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\x02\x01\0\0\0\0",
                                              10)
                                << QStringLiteral("binary file");
        QTest::newRow("no text column") << QByteArray("a,b\n1,2\n") << QStringLiteral("name it with --text");
    }
    void aFileThatCannotBeReadIsRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, words);
        CliRunner cli;
        const std::string path = project(cli);
        const std::string file = cli.write("bad.csv", content.toStdString());
        const CliResult refused = cli.run({"import", path, file, "--json"});
        QCOMPARE(refused.exitCode, 1);
        const Json error = refused.json().at("error");
        COMPARE_JSON(error.at("kind"), "input");
        COMPARE_JSON(error.at("where"), file);
        QVERIFY2(error.at("message").get<std::string>().find(words.toStdString()) != std::string::npos,
                 refused.out.c_str());
        QCOMPARE(refused.err, "secondlook: " + file + ": " + error.at("message").get<std::string>() + "\n");
        COMPARE_JSON(cli.must({"status", path, "--json"}).json().at("records"), 2);
    }
    void aBadLineIsRejectedAndTheRestComesIn_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("words");
        QTest::newRow("over-long") << "{\"id\":\"3\",\"text\":\"" + QByteArray(17 << 20, 'x') + "\"}"
                                   << QStringLiteral("longer than the limit of 16,777,216 bytes");
        QTest::newRow("not UTF-8") << QByteArray("{\"id\":\"3\",\"text\":\"\xff\xfe\"}") << QStringLiteral("UTF-8");
        QTest::newRow("a raw NUL") << "{\"id\":\"3\",\"text\":\"" + QByteArray(3, '\0') + "\"}"
                                   << QStringLiteral("NUL byte at byte 19");
        QTest::newRow("no text") << QByteArray("{\"id\":\"3\"}") << QStringLiteral("no text in column");
    }
    void aBadLineIsRejectedAndTheRestComesIn()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, words);
        CliRunner cli;
        const std::string path = project(cli);
        // The bad line is behind the part by which a file is taken for a binary one.
        const std::string before = "{\"id\":\"4\",\"text\":\"" + std::string(9'000, 'a') + "\"}\n";
        const std::string file =
            cli.write("in.jsonl", before + line.toStdString() + "\n{\"id\":\"5\",\"text\":\"five\"}\n");
        const Json imported = cli.must({"import", path, file, "--json"}).json();
        COMPARE_JSON(imported.at("imported"), 2);
        COMPARE_JSON(imported.at("rejected"), 1);
        COMPARE_JSON(imported.at("rejects").at(0).at("line"), 2);
        QVERIFY2(imported.at("rejects").at(0).at("reason").get<std::string>().find(words.toStdString()) !=
                     std::string::npos,
                 imported.at("rejects").dump().c_str());
    }
    void aProjectThatCannotBeOpenedIsRefused_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QString>("words");
        QTest::newRow("foreign") << QStringLiteral("foreign") << QStringLiteral("not a Second Look project");
        QTest::newRow("truncated") << QStringLiteral("truncated") << QStringLiteral("cut short");
        QTest::newRow("newer") << QStringLiteral("newer") << QStringLiteral("newer version");
    }
    void aProjectThatCannotBeOpenedIsRefused()
    {
        QFETCH(QString, damage);
        QFETCH(QString, words);
        CliRunner cli;
        std::string bytes = CliRunner::read(project(cli));
        if (damage == QLatin1String("foreign"))
            bytes[68] = 'X'; // whose file it is
        else if (damage == QLatin1String("newer"))
            bytes[63] = 99; // its schema
        else
            bytes.resize(bytes.size() / 2);
        const std::string bad = cli.write("bad.secondlook", bytes);
        for (const std::vector<std::string> &call :
             {std::vector<std::string>{"status", bad, "--json"},
              {"import", bad, cli.path("few.csv"), "--json"},
              {"run", bad, "--json"},
              {"export", bad, cli.path("out.jsonl"), "--format", "jsonl", "--json"}}) {
            const CliResult refused = cli.run(call);
            QCOMPARE(refused.exitCode, 1);
            COMPARE_JSON(refused.json().at("error").at("kind"), "input");
            COMPARE_JSON(refused.json().at("error").at("where"), bad);
            QVERIFY2(refused.err.find(words.toStdString()) != std::string::npos, refused.err.c_str());
            QVERIFY(CliRunner::read(bad) == bytes);
        }
        QVERIFY(CliRunner::read(cli.path("out.jsonl")).empty());
    }
    void aHundredThousandCharactersGoThrough()
    {
        CliRunner cli;
        const std::string path = project(cli);
        std::string text;
        while (text.size() < 200'000) // two bytes a character
            text += "\xC3\xA4";
        const std::string file = cli.write("long.jsonl", Json({{"id", "long"}, {"text", text}}).dump() + "\n");
        COMPARE_JSON(cli.must({"import", path, file, "--json"}).json().at("imported"), 1);
        const Json run = cli.must({"run", path, "--json"}).json();
        COMPARE_JSON(run.at("tiers").at("review"), 3);
        cli.must({"annotate", path, cli.write("a.csv", "item,annotator,label\nlong,ann,yes\n")});
        COMPARE_JSON(cli.must({"export", path, cli.path("out.jsonl"), "--format", "jsonl", "--json"}).json().at("rows"),
                     1);
        QVERIFY(Json::parse(CliRunner::read(cli.path("out.jsonl"))).at("text") == text);
        const CliResult answer = cli.must({"classify", path}, Json({{"id", "long"}, {"text", text}}).dump() + "\n");
        QVERIFY(Json::parse(answer.out).at("text") == text);
        QVERIFY(Json::parse(answer.out).at("prediction").contains("label"));
    }
    void howAFileIsReadIsSaid()
    {
        CliRunner cli;
        const std::string path = project(cli);
        const std::string file = cli.write("latin.csv", "nr;text\n7;Gr\xFC\xDF Gott\n8;Stra\xDF"
                                                        "e\n");
        const CliResult imported = cli.must({"import", path, file, "--id", "nr", "--json"});
        COMPARE_JSON(imported.json().at("imported"), 2);
        QCOMPARE(imported.err, file + ": The file is not UTF-8; it is read as Latin-1 (Windows-1252).\n" + file +
                                   ": Columns are separated by semicolons.\n" + file +
                                   ": Text is read from column \"text\".\n");
        QVERIFY(cli.must({"trace", path, "7"}).out.find("latin.csv") != std::string::npos);
    }
};

SECONDLOOK_SUITE(TestBadInput)
#include "tst_bad_input.moc"
