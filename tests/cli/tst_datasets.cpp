#include <QTest>

// Dataset versions from the command line: made, compared, exported, and the same for all time.
#include "app/compose/project.h"
#include "app/compose/reviewing.h"
#include "base/hash.h"
#include "tests/cli/cli_runner.h"
#include "tests/support/registry.h"

#include <QProcess>

#include <algorithm>
#include <map>
#include <set>

using namespace secondlook;
using namespace secondlook::test;
using Json = nlohmann::ordered_json;

class TestDatasetsCli : public QObject
{
    Q_OBJECT

    /// Records 1 to `records`; of the first, every second has a label of its own.
    static std::string makeProject(CliRunner &cli, int records = 8, const std::string &policy = "{}")
    {
        const std::string path = cli.path("p.secondlook");
        cli.must({"init", path, "--labels", cli.write("labels.txt", "yes\nno\nmaybe\n"), "--policy",
                  cli.write("policy.json", policy)});
        importRecords(cli, path, 1, records);
        return path;
    }
    static void importRecords(CliRunner &cli, const std::string &path, int from, int to)
    {
        std::string rows = "id,text,customer,label\n";
        for (int i = from; i <= to; ++i)
            rows += std::to_string(i) + "," + words(i) + ",c" + std::to_string(i % 5) + "," +
                    (i % 2 == 0   ? "yes"
                     : i % 3 == 0 ? "no"
                                  : "") +
                    "\n";
        cli.must({"import", path, cli.write("in.csv", rows), "--label", "label"});
    }
    /// Texts that share no two neighbouring words.
    static std::string words(int number)
    {
        std::string text;
        for (int i = 0; i < 8; ++i)
            text += "w" + std::string(1, static_cast<char>('a' + number % 26)) +
                    std::string(1, static_cast<char>('a' + number / 26 % 26)) +
                    std::string(1, static_cast<char>('a' + i)) + " ";
        return text;
    }
    static void addText(CliRunner &cli, const std::string &path, const std::string &id, const std::string &text)
    {
        cli.must({"import", path, cli.write("one.csv", "id,text,label\n" + id + "," + text + ",yes\n")});
    }
    static std::string exported(CliRunner &cli, const std::string &path, const std::string &version)
    {
        const std::string file = cli.path("out.jsonl");
        cli.must({"export", path, file, "--format", "jsonl", "--dataset", version});
        return CliRunner::read(file);
    }
    static std::map<std::string, std::string> splitsOf(CliRunner &cli, const std::string &path,
                                                       const std::string &version)
    {
        std::map<std::string, std::string> splits;
        std::istringstream lines(exported(cli, path, version));
        for (std::string line; std::getline(lines, line);) {
            const Json row = Json::parse(line);
            splits[row.at("id")] = row.at("split");
        }
        return splits;
    }
    static void execute(const std::string &path, const std::string &sql)
    {
        const base::SystemClock clock;
        const auto project = compose::Project::open(path, clock, "tester");
        QVERIFY((*project)->connection().executeLines(sql));
    }

private Q_SLOTS:
    void aVersionIsMadeShownAndListed()
    {
        CliRunner cli;
        const std::string path = makeProject(cli);
        const CliResult made = cli.must({"dataset", "create", path, "--name", "demo", "--license", "CC0-1.0"});
        const std::string sha256 = cli.must({"dataset", "show", path, "--json"}).json().at("sha256");
        QCOMPARE(made.out,
                 "Dataset demo, version 1: 5 rows, made 2025-06-15T15:06:40.000Z\nsha256 " + sha256 +
                     "\nSplits\n  train       5\n  validation  0\n  test        0\nLabels from\n  seed  5\nLeft out\n"
                     "  unlabelled  3\nNote: How far people agree is not known: too few records have two independent "
                     "answers, or all answers are the same.\nNote: 1 label has no record.\nNote: Splits are drawn by "
                     "entity, not by label: the share of a label may differ between them. Gold and random samples are "
                     "in test only.\n");
        QCOMPARE(cli.must({"dataset", "show", path}).out, made.out);
        QCOMPARE(cli.must({"dataset", "list", path}).out,
                 "  1  2025-06-15T15:06:40.000Z  5 rows  demo  " + sha256.substr(0, 12) + "\n");
        QCOMPARE(cli.must({"dataset", "verify", path}).out, std::string("Version 1: 5 rows are what they were\n"));
        const Json json = cli.must({"dataset", "show", path, "1", "--json"}).json();
        COMPARE_JSON(json.at("dataset_version"), "1");
        COMPARE_JSON(json.at("card").at("labels"), Json({{"yes", 4}, {"no", 1}, {"maybe", 0}}));
        COMPARE_JSON(json.at("recipe").at("split"), Json({80, 10, 10}));
    }
    void theSameProjectGivesTheSameVersion()
    {
        // Whatever the machine, the time zone and the locale: the hash is fixed.
        CliRunner cli;
        const std::string path = makeProject(cli);
        const Json made = cli.must({"dataset", "create", path, "--json"}).json();
        COMPARE_JSON(made.at("created"), true);
        COMPARE_JSON(made.at("sha256"), "2e003388e99a2217d277639433bc1331f762d04076a12e3923a0e4970163a7ff");
    }
    void theEnvironmentChangesNothingInAnExport()
    {
        CliRunner cli;
        const std::string path = makeProject(cli, 40);
        cli.must({"dataset", "create", path});
        const std::string calm = exported(cli, path, "1");
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TZ"), QStringLiteral("Asia/Tokyo"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8"));
        process.setProcessEnvironment(environment);
        const std::string file = cli.path("abroad.jsonl");
        process.start(QStringLiteral(SECONDLOOK_BIN_DIR "/secondlook"),
                      {QStringLiteral("export"), QString::fromStdString(path), QString::fromStdString(file),
                       QStringLiteral("--format"), QStringLiteral("jsonl"), QStringLiteral("--dataset"),
                       QStringLiteral("v1")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(CliRunner::read(file), calm);
    }
    void theContractOfAnExportIsKept()
    {
        CliRunner cli;
        const std::string path = makeProject(cli);
        cli.must({"dataset", "create", path});
        const std::string file = cli.path("out.jsonl");
        const Json json = cli.must({"export", path, file, "--format", "jsonl", "--dataset", "latest", "--json"}).json();
        COMPARE_JSON(json.at("dataset_version"), "1");
        COMPARE_JSON(json.at("rows"), 5);
        COMPARE_JSON(json.at("files").at(0).at("sha256"), base::sha256Hex(CliRunner::read(file)));
        COMPARE_JSON(json.at("gates"), Json::array());
        const Json row = Json::parse(CliRunner::read(file).substr(0, CliRunner::read(file).find('\n')));
        COMPARE_JSON(row.at("id"), "2");
        COMPARE_JSON(row.at("weight"), 1.0);
        QVERIFY(row.contains("split"));
        const Json log = cli.must({"audit", "log", path, "--json"}).json();
        QVERIFY(log.dump().find("dataset_version") != std::string::npos);
    }
    void anOldVersionKeepsItsBytesWhateverHappens()
    {
        CliRunner cli;
        const std::string path = makeProject(cli, 30);
        cli.must({"annotate", path,
                  cli.write("a.csv", "item,annotator,label,comment\n1,ann,yes,sure\n1,ben,yes,\n5,ann,no,\n5,ben,no,\n"
                                     "7,ann,yes,\n7,ben,maybe,\n")});
        cli.must({"dataset", "create", path});
        const std::string before = exported(cli, path, "1");
        const Json shown = cli.must({"dataset", "show", path, "1", "--json"}).json();

        cli.clock.advance(86'400'000);
        cli.must({"annotate", path,
                  cli.write("b.csv", "item,annotator,label,gold\n5,cid,yes,\n11,ann,no,\n1,cid,yes,no\n")});
        importRecords(cli, path, 31, 60);
        cli.must({"train", path});
        cli.must({"run", path});
        cli.must({"dataset", "create", path, "--split", "20,40,40", "--seed", "77"});
        {
            const auto session = compose::openReviewSession(path, "ann", cli.clock);
            while (*(*session)->undo())
                ;
        }
        QCOMPARE(exported(cli, path, "1"), before);
        QVERIFY(exported(cli, path, "2") != before);
        COMPARE_JSON(cli.must({"dataset", "show", path, "1", "--json"}).json(), shown);
        COMPARE_JSON(cli.must({"dataset", "verify", path, "1", "--json"}).json().at("intact"), true);
        COMPARE_JSON(cli.must({"dataset", "verify", path, "2", "--json"}).json().at("intact"), true);
    }
    void anOldVersionKeepsTheNamesOfItsLabels()
    {
        CliRunner cli;
        const std::string path = makeProject(cli, 10);
        cli.must({"dataset", "create", path});
        const std::string before = exported(cli, path, "1");
        execute(path, "INSERT INTO label_schema (version, document, created_at) VALUES (2, "
                      "'{\"labels\":[\"ja\",\"nein\",\"vielleicht\"]}', 5)");
        QCOMPARE(exported(cli, path, "1"), before);
        cli.must({"dataset", "create", path});
        QVERIFY(exported(cli, path, "2").find("\"label\":\"ja\"") != std::string::npos);
        const Json diff = cli.must({"dataset", "diff", path, "1", "2", "--json"}).json();
        COMPARE_JSON(diff.at("relabelled"), 7);
        COMPARE_JSON(cli.must({"dataset", "show", path, "1", "--json"}).json().at("card").at("labels").begin().key(),
                     "yes");
    }
    void aSplitNeverChanges()
    {
        CliRunner cli;
        const std::string path = makeProject(cli, 40);
        std::map<std::string, std::string> given;
        const std::vector<std::vector<std::string>> ways = {
            {}, {"--seed", "9"}, {"--split", "10,45,45"}, {"--entity", "customer"}, {"--filter", "-id:4"}, {}};
        for (std::size_t i = 0; i < ways.size(); ++i) {
            std::vector<std::string> call = {"dataset", "create", path};
            call.insert(call.end(), ways[i].begin(), ways[i].end());
            cli.must(call);
            for (const auto &[id, split] : splitsOf(cli, path, std::to_string(i + 1)))
                QCOMPARE(given.try_emplace(id, split).first->second, split);
            importRecords(cli, path, 41 + int(i) * 20, 60 + int(i) * 20);
        }
        QVERIFY(given.size() > 80);
        std::set<std::string> used;
        for (const auto &[id, split] : given)
            used.insert(split);
        QCOMPARE(used.size(), std::size_t(3));
    }
    void recordsOfAnEntityStayTogether()
    {
        CliRunner cli;
        const std::string path = makeProject(cli, 60);
        cli.must({"dataset", "create", path, "--entity", "customer", "--split", "40,30,30"});
        std::map<std::string, std::set<std::string>> byCustomer;
        for (const auto &[id, split] : splitsOf(cli, path, "1"))
            byCustomer[std::to_string(std::stoi(id) % 5)].insert(split);
        for (const auto &[customer, splits] : byCustomer)
            QCOMPARE(splits.size(), std::size_t(1));
        const CliResult wrong = cli.run({"dataset", "create", path, "--entity", "custmer"});
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY(wrong.err.find("no record has the field 'custmer'") != std::string::npos);
    }
    void nearDuplicatesJoinTheirGroup()
    {
        CliRunner cli;
        const std::string path = makeProject(cli, 60);
        cli.must({"dataset", "create", path, "--split", "34,33,33"});
        for (int i = 2; i <= 60; i += 2)
            addText(cli, path, "again-" + std::to_string(i), words(i) + "!!");
        const Json made = cli.must({"dataset", "create", path, "--split", "34,33,33", "--json"}).json();
        COMPARE_JSON(made.at("leaks"), Json::array());
        const auto splits = splitsOf(cli, path, "2");
        for (int i = 2; i <= 60; i += 2)
            QCOMPARE(splits.at("again-" + std::to_string(i)), splits.at(std::to_string(i)));
    }
    void aRecordThatJoinsTwoSplitsIsNamed()
    {
        CliRunner cli;
        const std::string path = makeProject(cli, 0, R"({"gates":{"no_leakage":true}})");
        const std::string start = "one two three four five six seven eight nine ten eleven twelve";
        const std::string one = start + " a b c d e f";
        const std::string two = start + " a b c p q r s t u";
        const std::string bridge = start + " a b c d p q r";
        addText(cli, path, "left", one);
        addText(cli, path, "right", two);
        cli.must({"dataset", "create", path, "--filter", "id:left", "--split", "100,0,0"});
        cli.must({"dataset", "create", path, "--filter", "id:right", "--split", "0,0,100"});
        cli.must({"dataset", "create", path});
        addText(cli, path, "middle", bridge);
        const CliResult leaking = cli.run({"dataset", "create", path, "--json"});
        QCOMPARE(leaking.exitCode, 3);
        const Json leak = leaking.json().at("leaks").at(0);
        COMPARE_JSON(leak.at("kind"), "near_duplicate");
        COMPARE_JSON(leak.at("records"),
                     Json({{{"split", "train"}, {"id", "left"}}, {{"split", "test"}, {"id", "right"}}}));
        COMPARE_JSON(leak.at("joined_by"), "middle");
        cli.must({"dataset", "create", path, "--filter", "-id:middle"});
        // Made nevertheless, it is named again by every export.
        cli.must({"dataset", "create", path, "--allow-failed-gates"});
        const CliResult exported =
            cli.run({"export", path, cli.path("o.jsonl"), "--format", "jsonl", "--dataset", "latest", "--json"});
        QCOMPARE(exported.exitCode, 3);
        COMPARE_JSON(exported.json().at("leaks").at(0).at("records"), leak.at("records"));
    }
    void goldIsTestAndLaterGoldIsALeak()
    {
        CliRunner cli;
        const std::string path = makeProject(cli, 20, R"({"gates":{"no_leakage":true}})");
        cli.must({"annotate", path, cli.write("gold.csv", "item,annotator,label,gold\n1,ann,yes,yes\n")});
        cli.must({"dataset", "create", path, "--split", "100,0,0"});
        const auto splits = splitsOf(cli, path, "1");
        QCOMPARE(splits.at("1"), std::string("test"));
        QCOMPARE(splits.at("2"), std::string("train"));
        // A record that trained becomes gold: the old version may not leave any more, a new one leaves it out.
        cli.must({"annotate", path, cli.write("answer.csv", "item,annotator,label\n5,ann,no\n5,ben,no\n")});
        cli.must({"dataset", "create", path, "--split", "100,0,0"});
        cli.must({"annotate", path, cli.write("gold.csv", "item,annotator,label,gold\n5,cid,no,no\n")});
        const std::string file = cli.path("leak.jsonl");
        const CliResult refused = cli.run({"export", path, file, "--format", "jsonl", "--dataset", "2", "--json"});
        QCOMPARE(refused.exitCode, 3);
        COMPARE_JSON(refused.json().at("files"), Json::array());
        COMPARE_JSON(refused.json().at("leaks").at(0).at("kind"), "held_out_in_train");
        COMPARE_JSON(refused.json().at("leaks").at(0).at("records").at(0).at("id"), "5");
        QVERIFY(!std::ifstream(file));
        cli.must({"export", path, file, "--format", "jsonl", "--dataset", "2", "--allow-failed-gates"});
        const Json next = cli.must({"dataset", "create", path, "--json"}).json();
        COMPARE_JSON(next.at("card").at("left_out").at("held_out"), 1);
        const Json diff = cli.must({"dataset", "diff", path, "2", "--json"}).json();
        COMPARE_JSON(diff.at("removed_why"), Json({{"held_out", 1}}));
        COMPARE_JSON(diff.at("changes").at(0).at("id"), "5");
    }
    void aGateThatFailsStopsIt()
    {
        CliRunner cli;
        const std::string path = makeProject(
            cli, 20,
            R"({"gates":{"min_agreement":0.8,"min_label_records":2,"license_known":true,"max_source_share":{"seed":0.9}}})");
        const CliResult refused = cli.run({"dataset", "create", path});
        QCOMPARE(refused.exitCode, 3);
        QCOMPARE(
            refused.out,
            std::string("  gate agreement          found 0.000  limit 0.800  FAILS  Agreement is not known: too few "
                        "records have two independent answers, or all are the same.\n"
                        "  gate label_minimum      found 0.000  limit 2.000  FAILS  The label maybe has 0 records; 1 "
                        "label has too few.\n"
                        "  gate source_share.seed  found 1.000  limit 0.900  FAILS  13 of 13 rows are from the "
                        "source seed.\n"
                        "  gate license            found 0.000  limit 1.000  FAILS  No licence was named.\n"));
        QVERIFY(refused.err.find("no version was made") != std::string::npos);
        COMPARE_JSON(cli.must({"dataset", "list", path, "--json"}).json().at("versions"), Json::array());
        QCOMPARE(cli.run({"dataset", "create", path, "--json"}).json().at("created").get<bool>(), false);

        const Json made = cli.must({"dataset", "create", path, "--allow-failed-gates", "--json"}).json();
        const std::string limits = made.at("card").at("limits").dump();
        QVERIFY(limits.find("The quality gate agreement does not pass") != std::string::npos);
        QVERIFY(limits.find("The quality gate license does not pass") != std::string::npos);
        const std::string file = cli.path("out.jsonl");
        const CliResult kept = cli.run({"export", path, file, "--format", "jsonl", "--dataset", "1"});
        QCOMPARE(kept.exitCode, 3);
        QVERIFY(!std::ifstream(file));
        QVERIFY(kept.out.find("gate license") != std::string::npos);
        cli.must({"export", path, file, "--format", "jsonl", "--dataset", "1", "--allow-failed-gates"});
        QVERIFY(!CliRunner::read(file).empty());
    }
    void splitsCanKeepTheirSharesWithinEachLabel()
    {
        CliRunner cli;
        const std::string path = makeProject(cli, 60); // 30 yes, 10 no
        cli.must({"dataset", "create", path, "--split", "80,10,10", "--draw", "by-label"});
        std::map<std::string, int> test;
        for (const auto &[id, split] : splitsOf(cli, path, "1"))
            ++test[split + (std::stoi(id) % 2 == 0 ? " yes" : " no")];
        QVERIFY((test == std::map<std::string, int>{{"train yes", 24},
                                                    {"validation yes", 3},
                                                    {"test yes", 3},
                                                    {"train no", 8},
                                                    {"validation no", 1},
                                                    {"test no", 1}}));
        QVERIFY(cli.must({"dataset", "show", path}).out.find("not by label") == std::string::npos);
        // A later version goes on where this one was, unless it is told otherwise.
        COMPARE_JSON(
            cli.must({"dataset", "create", path, "--from", "1", "--json"}).json().at("recipe").at("stratified"), true);
        QVERIFY(!cli.must({"dataset", "create", path, "--json"}).json().at("recipe").contains("stratified"));
        QVERIFY(splitsOf(cli, path, "3") == splitsOf(cli, path, "1"));
    }
    void formatsForTrainingWriteAFileForEachSplit_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"fasttext", "spacy", "openai-chat"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void formatsForTrainingWriteAFileForEachSplit()
    {
        QFETCH(QString, format);
        CliRunner cli;
        const std::string path = makeProject(cli, 60);
        cli.must({"dataset", "create", path, "--draw", "by-label", "--split", "80,0,20"});
        const auto splits = splitsOf(cli, path, "1");
        const Json written = cli.must({"export", path, cli.path("out.txt"), "--format", format.toStdString(),
                                       "--dataset", "1", "--json"})
                                 .json();
        std::map<std::string, int> found;
        for (const Json &file : written.at("files")) {
            const std::string name = file.is_string() ? file.get<std::string>() : file.at("path").get<std::string>();
            const std::string split = name.ends_with("out.train.txt")  ? "train"
                                      : name.ends_with("out.test.txt") ? "test"
                                                                       : "";
            QVERIFY2(!name.ends_with("out.validation.txt"), "no row is in it");
            if (split.empty())
                continue; // what stands beside the rows
            std::istringstream lines(CliRunner::read(name));
            for (std::string line; std::getline(lines, line);) {
                // Texts name their number, so each line can be found in its split.
                const auto row = std::ranges::find_if(splits, [&line](const auto &one) {
                    return line.find(words(std::stoi(one.first))) != std::string::npos;
                });
                QVERIFY2(row != splits.end(), line.c_str());
                QCOMPARE(row->second, split);
                ++found[row->first];
            }
        }
        QCOMPARE(found.size(), splits.size());
    }
    /// Names from data and paths of any sign stay names; where nothing can be written, nothing is.
    void aFileCanHaveAnyNameAndAFolderMayRefuse()
    {
        CliRunner cli;
        const std::string path = makeProject(cli, 20);
        cli.must({"dataset", "create", path});
        const std::string odd = cli.path("a b; rm -rf $HOME '\" \xC3\xBC %s \n.jsonl");
        cli.must({"export", path, odd, "--format", "jsonl", "--dataset", "1"});
        QVERIFY(!CliRunner::read(odd).empty());
        for (const char *format : {"jsonl", "csv", "huggingface", "label-studio"}) {
            const CliResult refused =
                cli.run({"export", path, "/proc/second-look-out", "--format", format, "--dataset", "1"});
            QVERIFY2(refused.exitCode != 0, format);
            QVERIFY2(refused.err.find("/proc/second-look-out") != std::string::npos, refused.err.c_str());
            QVERIFY2(refused.out.empty(), refused.out.c_str());
        }
    }
    void labelsMayMoveOnlySoFar()
    {
        CliRunner cli;
        const std::string path = makeProject(cli, 20, R"({"gates":{"max_drift":0.1}})"); // 10 yes, 3 no
        const Json first = cli.must({"dataset", "create", path, "--json"}).json();
        QVERIFY(!first.at("card").contains("drift"));
        cli.must({"annotate", path, cli.write("more.csv", "item,annotator,label\n1,ann,no\n5,ann,no\n7,ann,no\n")});
        const CliResult refused = cli.run({"dataset", "create", path, "--json"}); // 10 of 16 against 10 of 13
        QCOMPARE(refused.exitCode, 3);
        COMPARE_JSON(refused.json().at("card").at("gates").at(0).at("detail"),
                     "Since version 1 labels moved by 0.144 of 1; most no, from 0.231 to 0.375 of the rows.");
        const Json second = cli.must({"dataset", "create", path, "--allow-failed-gates", "--json"}).json();
        COMPARE_JSON(second.at("card").at("drift").at("since"), 1);
        QVERIFY(cli.must({"dataset", "show", path}).out.find("  drift  0.144 of 1 since version 1\n") !=
                std::string::npos);
        // Measured from what is newest, and a new name is no movement.
        cli.must({"schema", "change", path, "--labels", cli.write("labels.txt", "certainly\nno\nmaybe\n"), "--rename",
                  "yes=certainly", "--reason", "clearer"});
        const Json third = cli.must({"dataset", "create", path, "--json"}).json();
        COMPARE_JSON(third.at("card").at("drift").at("since"), 2);
        COMPARE_JSON(third.at("card").at("drift").at("value"), 0.0);
    }
    void agreementAndGoldAreMeasured()
    {
        CliRunner cli;
        const std::string path = makeProject(cli, 60);
        std::string rows = "item,annotator,label,gold\n";
        for (int i = 1; i <= 59; i += 2)
            for (const char *who : {"ann", "ben"})
                rows += std::to_string(i) + "," + who + "," +
                        (i % 10 == 1 && who == std::string("ben") ? "maybe"
                         : i % 4 == 1                             ? "yes"
                                                                  : "no") +
                        "," + (i < 10 && i % 3 != 0 ? "yes" : "") + "\n";
        cli.must({"annotate", path, cli.write("a.csv", rows)});
        const Json card = cli.must({"dataset", "create", path, "--json"}).json().at("card");
        COMPARE_JSON(card.at("agreement").at(0).at("name"), "krippendorff_alpha");
        const Json alpha = card.at("agreement").at(0);
        QVERIFY(alpha.at("low").get<double>() < alpha.at("value").get<double>());
        QVERIFY(alpha.at("records").get<int>() > 10);
        COMPARE_JSON(card.at("reviewers"), 2);
        COMPARE_JSON(card.at("gold_accuracy").at("value"), 0.5); // of 1, 5 and 7
        COMPARE_JSON(card.at("gold_accuracy").at("records"), 6);
    }
    void aDifferenceSaysWhy()
    {
        CliRunner cli;
        const std::string path = makeProject(cli, 12);
        cli.must(
            {"annotate", path, cli.write("a.csv", "item,annotator,label\n1,ann,yes\n1,ben,yes\n5,ann,no\n5,ben,no\n")});
        cli.must({"dataset", "create", path});
        cli.must({"annotate", path, cli.write("b.csv", "item,annotator,label\n5,cid,yes\n7,ann,no\n7,ben,no\n")});
        cli.must({"dataset", "create", path, "--filter", "-id:2"});
        QCOMPARE(cli.must({"dataset", "diff", path, "1"}).out,
                 std::string("  added       1: agreed 1\n  removed     2: conflict 1, filter 1\n  relabelled  0\n"
                             "  confirmed   0\n  same        8\n  removed 2  filter\n  removed 5  conflict\n"
                             "  added 7  agreed\n"));
        QCOMPARE(cli.must({"dataset", "diff", path, "2", "1", "--show", "0"}).out,
                 std::string("  added       2: agreed 1, seed 1\n  removed     1: earlier 1\n  relabelled  0\n"
                             "  confirmed   0\n  same        8\n"));
    }
    void aVersionIsMadeFromAnother()
    {
        CliRunner cli;
        const std::string path = makeProject(cli, 30);
        cli.must({"dataset", "create", path, "--filter", "customer=c2", "--split", "50,25,25", "--license", "CC0-1.0",
                  "--soft", "leave-out", "--sources", "seed,single"});
        const Json first = cli.must({"dataset", "show", path, "--json"}).json().at("recipe");
        importRecords(cli, path, 31, 40);
        cli.must({"dataset", "create", path, "--from", "1"});
        COMPARE_JSON(cli.must({"dataset", "show", path, "--json"}).json().at("recipe"), first);
        cli.must({"dataset", "create", path, "--from", "v1", "--license", "CC-BY-4.0", "--soft", "keep"});
        const Json third = cli.must({"dataset", "show", path, "3", "--json"}).json().at("recipe");
        COMPARE_JSON(third.at("license"), "CC-BY-4.0");
        COMPARE_JSON(third.at("soft"), true);
        COMPARE_JSON(third.at("filter"), "customer=c2");
    }
    void tamperingIsFoundAndNotExported()
    {
        CliRunner cli;
        const std::string path = makeProject(cli);
        cli.must({"dataset", "create", path});
        execute(path, "UPDATE record SET text = 'another text' WHERE external_id = '4'");
        const CliResult found = cli.run({"dataset", "verify", path});
        QCOMPARE(found.exitCode, 1);
        QVERIFY(found.out.starts_with("  Record 4: the record, or an answer or prediction"));
        QCOMPARE(cli.run({"export", path, cli.path("out.jsonl"), "--format", "jsonl", "--dataset", "1"}).exitCode, 1);
        QVERIFY(!std::ifstream(cli.path("out.jsonl")));
        execute(path,
                "UPDATE record SET text = '" + words(4).substr(0, words(4).size() - 1) + "' WHERE external_id = '4'");
        execute(path, "UPDATE dataset_version SET manifest = REPLACE(manifest, '\"seed\":1', '\"seed\":2')");
        QVERIFY(cli.run({"dataset", "verify", path}).out.starts_with("  The manifest is not the one"));
        execute(path, "UPDATE dataset_part SET content = zeroblob(9)");
        QVERIFY(cli.run({"dataset", "verify", path}).out.find("The part of 5 rows") != std::string::npos);
    }
    void tracingNamesTheVersions()
    {
        CliRunner cli;
        const std::string path = makeProject(cli);
        cli.must({"dataset", "create", path});
        cli.must({"dataset", "create", path, "--filter", "-id:4"});
        const Json steps = cli.must({"trace", path, "4", "--json"}).json().at("steps");
        COMPARE_JSON(steps.back().at("what"), "dataset_version");
        COMPARE_JSON(steps.back().at("version"), "1");
        COMPARE_JSON(steps.back().at("label"), "yes");
    }
    void whatDoesNotFitIsRefused()
    {
        CliRunner cli;
        const std::string path = makeProject(cli);
        const auto refused = [&](const std::vector<std::string> &more, int exitCode, const char *words) {
            std::vector<std::string> call = {"dataset"};
            call.insert(call.end(), more.begin(), more.end());
            const CliResult result = cli.run(call);
            QVERIFY2(result.err.find(words) != std::string::npos, result.err.c_str());
            QCOMPARE(result.exitCode, exitCode);
        };
        refused({"create", path, "--split", "80,10"}, 2, "add up to 100");
        refused({"create", path, "--sources", "people"}, 2, "there is no source of labels 'people'");
        refused({"create", path, "--filter", "label:nothing"}, 2, "nothing");
        refused({"create", path, "--filter", "id:99"}, 1, "no version was made");
        refused({"create", path, "--from", "1"}, 1, "no dataset version");
        refused({"show", path, "x1"}, 2, "not 'x1'");
        refused({"show", path}, 1, "'dataset create' makes one");
        cli.must({"dataset", "create", path});
        refused({"show", path, "2"}, 1, "there is no dataset version 2");
        QCOMPARE(cli.run({"export", path, cli.path("o"), "--format", "jsonl", "--allow-failed-gates"}).exitCode, 2);
    }
    void aPackMakesNone()
    {
        CliRunner cli;
        const std::string path = makeProject(cli, 10, R"({"review_threshold":1})");
        cli.must({"train", path});
        cli.must({"run", path});
        const std::string pack = cli.path("ann.secondlook");
        cli.must({"pack", "create", path, pack, "--reviewer", "ann", "--tasks", "5"});
        const CliResult refused = cli.run({"dataset", "create", pack});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.err.find("this is a review pack") != std::string::npos);
    }
    void aStopRequestLeavesNothing()
    {
        CliRunner cli;
        const std::string path = makeProject(cli, 20);
        cli.stop.request_stop();
        QCOMPARE(cli.run({"dataset", "create", path}).exitCode, 130);
        cli.stop = {};
        QCOMPARE(cli.must({"dataset", "list", path}).out,
                 std::string("No dataset version yet; 'dataset create' makes one\n"));
    }
};

SECONDLOOK_SUITE(TestDatasetsCli)
#include "tst_datasets.moc"
