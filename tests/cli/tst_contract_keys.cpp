// The names that scripts rely on: every key of the contract is there, and of the stated kind.
#include "tests/cli/cli_runner.h"
#include "tests/cli/separable_texts.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTest>

#include <spdlog/spdlog.h>

#include <unistd.h>

using namespace secondlook::test;
using Json = nlohmann::ordered_json;

class TestContractKeys : public QObject
{
    Q_OBJECT

    /// Every key of `example` is in `printed` with a value of its kind, and so on inside objects and lists; null in the
    /// example stands for any kind.
    static void mustHold(const Json &printed, const Json &example, const std::string &place = {})
    {
        if (example.is_object()) {
            QVERIFY2(printed.is_object(), place.c_str());
            for (const auto &[key, value] : example.items()) {
                QVERIFY2(printed.contains(key), (place + "/" + key + " is not in " + printed.dump()).c_str());
                mustHold(printed.at(key), value, place + "/" + key);
            }
        } else if (example.is_array()) {
            QVERIFY2(printed.is_array() && (example.empty() || !printed.empty()), place.c_str());
            if (!example.empty())
                mustHold(printed.at(0), example.at(0), place + "[0]");
        } else if (!example.is_null()) {
            const bool isSame = example.is_number_integer() ? printed.is_number_integer()
                                : example.is_number()       ? printed.is_number()
                                                            : printed.type() == example.type();
            QVERIFY2(isSame, (place + " is " + printed.dump()).c_str());
        }
    }
    static std::string project(CliRunner &cli)
    {
        const std::string path = cli.path("p.secondlook");
        cli.must({"init", path, "--labels", cli.write("labels.txt", "money\nparcel\n")});
        cli.must({"import", path, cli.write("seeds.csv", separableSeeds())});
        return path;
    }

private Q_SLOTS:
    void everyCommandPrintsItsKeys()
    {
        CliRunner cli;
        const std::string path = project(cli);
        const std::string records = cli.write("more.csv", separableRecords(30) + "x1,another text\n");
        mustHold(cli.must({"import", path, records, "--json"}).json(),
                 Json::parse(R"({"read":1,"imported":1,"duplicates":1,"rejected":1,
                                 "rejects":[{"line":1,"reason":"s"}],"seconds":0.5})"));
        mustHold(cli.must({"train", path, "--json"}).json(), Json::parse(R"({"model_version":"s","labels":1,"classes":1,
                                 "accuracy":{"value":0.5,"low":0.5,"high":0.5},"ece":0.5,"seconds":0.5,
                                 "model_bytes":1})"));
        mustHold(cli.must({"run", path, "--json"}).json(),
                 Json::parse(R"({"run_id":"s","classifier":"s","model_version":"s","policy_version":1,
                                 "schema_version":1,"input":1,"tiers":{"auto":1,"audit":1,"review":1},
                                 "failed":{"permanent":1,"transient":1,"by_reason":{}},"pending":1,"resumed":1,
                                 "cached":1,"tokens":{"input":1,"output":1},"cost":0.5,"seconds":0.5,
                                 "records_per_second":0.5,"tolerance":0.5,"within_tolerance":true,
                                 "lanes":{"fast":{},"slow":{}},
                                 "outputs":{"enriched":"s","failures":"s","summary":"s"}})"));
        cli.must({"annotate", path, cli.write("a.csv", "item,annotator,label\nx5,ann,money\n")});
        mustHold(cli.must({"status", path, "--json"}).json(),
                 Json::parse(R"({"records":1,"states":{"new":1,"committed":1,"queued":1,"settled":1,"ambiguous":1,
                                 "failed":1},"queue":{"open":1,"claimed":1,"conflicts":1,"done":1},"annotations":1,
                                 "reviewers":[{"name":"s","annotations":1}],"label_schema_version":1,
                                 "policy_version":1,"model_version":"s","last_run":{}})"));
        mustHold(cli.must({"export", path, cli.path("out.jsonl"), "--format", "jsonl", "--json"}).json(),
                 Json::parse(R"({"format":"s","dataset_version":null,"rows":1,
                                 "files":[{"path":"s","bytes":1,"sha256":"s"}],"gates":[]})"));
        cli.must({"dataset", "create", path});
        mustHold(cli.run({"export", path, cli.path("version.jsonl"), "--format", "jsonl", "--dataset", "1", "--json"})
                     .json(),
                 Json::parse(R"({"format":"s","dataset_version":"s","rows":1,
                                 "files":[{"path":"s","bytes":1,"sha256":"s"}],"gates":[]})"));
        const CliResult answer = cli.must({"classify", path}, "{\"text\":\"refund invoice\"}\n");
        mustHold(Json::parse(answer.out).at("prediction"),
                 Json::parse(R"({"label":"s","confidence":0.5,"tier":"s","distribution":{},"model_version":"s"})"));
    }
    void annotateReadsTheNamedColumns()
    {
        CliRunner cli;
        const std::string path = project(cli);
        cli.must({"import", path, cli.write("more.csv", "id,text\na,one\nb,two\n")});
        // The columns that would be taken by themselves say something else.
        const std::string file = cli.write("answers.csv", "item,annotator,label,ticket,who,answer\n"
                                                          "b,zoe,parcel,a,ann,money\n"
                                                          "a,zoe,parcel,b,ben,money\n");
        const Json done =
            cli.must({"annotate", path, file, "--item", "ticket", "--reviewer", "who", "--label", "answer", "--json"})
                .json();
        COMPARE_JSON(done.at("imported"), 2);
        COMPARE_JSON(done.at("settled"), 2);
        const Json trace = cli.must({"trace", path, "a", "--json"}).json();
        QVERIFY2(trace.dump().find("\"ann\"") != std::string::npos && trace.dump().find("money") != std::string::npos,
                 trace.dump().c_str());
        QVERIFY2(trace.dump().find("zoe") == std::string::npos, trace.dump().c_str());
        const CliResult missing = cli.run({"annotate", path, file, "--reviewer", "nobody", "--json"});
        QCOMPARE(missing.exitCode, 1);
        QVERIFY2(missing.err.find("nobody") != std::string::npos, missing.err.c_str());
    }
    void theLogIsJsonWhateverIsSaid()
    {
        CliRunner cli;
        const std::string path = project(cli);
        cli.must({"--log-json", "status", path});
        const std::string said = "a \"word\", a \\ and\na line; \xC3\xA4 \xFF";
        const std::string kept = cli.path("stderr");
        const int before = ::dup(STDERR_FILENO);
        QFile file(QString::fromStdString(kept));
        QVERIFY(file.open(QIODevice::WriteOnly));
        ::dup2(file.handle(), STDERR_FILENO);
        spdlog::warn("{}", said);
        spdlog::info("below the level");
        ::dup2(before, STDERR_FILENO);
        ::close(before);
        const Json line = Json::parse(CliRunner::read(kept), nullptr, false);
        QVERIFY2(line.is_object(), CliRunner::read(kept).c_str());
        COMPARE_JSON(line.at("message"), "a \"word\", a \\ and\na line; \xC3\xA4 \xEF\xBF\xBD");
        COMPARE_JSON(line.at("level"), "warning");
        QVERIFY(line.at("at").get<std::string>().ends_with("Z"));
        cli.must({"status", path}); // people read the log again
    }
};

SECONDLOOK_SUITE(TestContractKeys)
#include "tst_contract_keys.moc"
