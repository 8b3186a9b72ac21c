// Labelers that are made of others, and the lanes of a run, over model servers of our own on this machine.
#include "tests/cli/cli_runner.h"
#include "tests/support/mock_model_server.h"
#include "tests/support/registry.h"

#include <QTest>

#include <atomic>
#include <sstream>

using namespace secondlook;
using namespace secondlook::test;
using Json = nlohmann::ordered_json;

namespace {

bool contains(const std::string &text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

int recordsIn(const Json &run, const char *lane)
{
    return run.at("lanes").at(lane).at("records").get<int>();
}

/// A project with the labels card and refund. Most records say so in words that `linear` learns; every fourth is hard:
/// its words are the same whatever its label, which stands in a number that only the server can read.
class LabelerProject
{
public:
    explicit LabelerProject(int labelled = 400, int open = 100, MockOptions options = {}, const Json &policy = {})
        : m_server(withTruth(std::move(options)))
    {
        std::vector<std::string> init{"init", path(), "--labels",
                                      m_cli.write("labels.json", R"({"labels":["card","refund"]})")};
        if (!policy.empty())
            init.insert(init.end(), {"--policy", m_cli.write("policy.json", policy.dump())});
        m_cli.must(init);
        std::string lines;
        for (int i = 0; i < labelled + open; ++i)
            lines += recordLine(i, i < labelled);
        std::vector<std::string> import{"import", path(), m_cli.write("records.jsonl", lines)};
        if (labelled > 0)
            import.insert(import.end(), {"--label", "label"});
        m_cli.must(import);
        addProvider("mock");
    }

    static bool isHard(int number) { return number % 4 == 3; }
    static const char *truth(int number) { return number / 4 % 2 == 0 ? "card" : "refund"; }
    static std::string recordLine(int number, bool isLabelled)
    {
        const std::string id = std::to_string(number);
        const bool isCard = std::string_view(truth(number)) == "card";
        const std::string text = isHard(number) ? "What about case " + id + " of mine please"
                                 : isCard       ? "My lost card " + id + " was stolen at the bank machine"
                                                : "Give my money back, order " + id + " never came to the door";
        Json line = {{"id", "r-" + id}, {"text", text}};
        if (isLabelled)
            line["label"] = truth(number);
        return line.dump() + "\n";
    }
    /// Of the record that a prompt is about.
    static int numberIn(const std::string &prompt)
    {
        for (const char *before : {"about case ", "lost card ", "back, order "})
            if (const std::size_t at = prompt.find(before); at != std::string::npos)
                return std::stoi(prompt.substr(at + std::string_view(before).size()));
        return 0;
    }

    void addProvider(const std::string &name, const Json &more = Json::object())
    {
        Json profile = {{"name", name},
                        {"kind", "openai"},
                        {"base_url", m_server.origin() + "/v1"},
                        {"model", name},
                        {"prices", {{"input", 1.0}, {"output", 2.0}}},
                        {"timeout_seconds", 2}};
        profile.update(more);
        m_cli.must({"provider", "add", path(), m_cli.write("provider.json", profile.dump())});
    }
    CliResult addLabeler(const Json &document)
    {
        return m_cli.run({"labeler", "add", path(), m_cli.write("labeler.json", document.dump())});
    }
    void mustAddCascade()
    {
        const CliResult added = addLabeler({{"name", "tickets"},
                                            {"kind", "cascade"},
                                            {"members", {"linear", "llm:mock"}},
                                            {"sure", {{"precision", 0.985}}}});
        QVERIFY2(added.exitCode == 0, added.err.c_str());
    }
    Json train(const std::string &classifier)
    {
        return m_cli.must({"train", path(), "--json", "--classifier", classifier}).json();
    }
    CliResult run(const std::string &classifier, const std::vector<std::string> &more = {})
    {
        return m_cli.run(runCall(classifier, more));
    }
    Json mustRun(const std::string &classifier, const std::vector<std::string> &more = {})
    {
        const Json json = m_cli.must(runCall(classifier, more)).json();
        mustAddUp(json);
        return json;
    }
    std::vector<std::string> runCall(const std::string &classifier, const std::vector<std::string> &more) const
    {
        std::vector<std::string> call{"run", path(), "--json", "--classifier", classifier, "--tolerance", "1"};
        call.insert(call.end(), more.begin(), more.end());
        return call;
    }
    static void mustAddUp(const Json &run)
    {
        const Json &fast = run.at("lanes").at("fast");
        const Json &slow = run.at("lanes").at("slow");
        const auto sum = [&](const char *key) { return fast.at(key).get<double>() + slow.at(key).get<double>(); };
        QCOMPARE(sum("input"), run.at("input").get<double>());
        QCOMPARE(sum("pending"), run.at("pending").get<double>());
        QCOMPARE(sum("requests"), run.at("requests").get<double>());
        QCOMPARE(sum("cached"), run.at("cached").get<double>());
        QVERIFY(std::abs(sum("cost") - run.at("cost").get<double>()) < 1e-9);
        QCOMPARE(fast.at("tokens").at("input").get<int>() + slow.at("tokens").at("input").get<int>(),
                 run.at("tokens").at("input").get<int>());
        QCOMPARE(sum("failed"),
                 run.at("failed").at("permanent").get<double>() + run.at("failed").at("transient").get<double>());
    }
    /// The lines of the enriched file.
    static std::vector<Json> enriched(const Json &run)
    {
        std::istringstream lines(CliRunner::read(run.at("outputs").at("enriched").get<std::string>()));
        std::vector<Json> all;
        for (std::string line; std::getline(lines, line);)
            all.push_back(Json::parse(line));
        return all;
    }
    static int numberOf(const Json &line) { return std::stoi(line.at("id").get<std::string>().substr(2)); }

    std::string path() const { return m_cli.path("tickets.secondlook"); }
    CliRunner &cli() { return m_cli; }
    MockCounts counts() const { return m_server.counts(); }

private:
    static MockOptions withTruth(MockOptions options)
    {
        if (!options.label)
            options.label = [](const std::string &prompt) { return std::string(truth(numberIn(prompt))); };
        return options;
    }

    CliRunner m_cli;
    MockModelServer m_server;
};

} // namespace

class TestLabelers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLabelerIsKeptAndListed()
    {
        LabelerProject project(0, 4);
        project.mustAddCascade();
        const Json list = project.cli().must({"labeler", "list", project.path(), "--json"}).json();
        COMPARE_JSON(list.at("labelers").at(0).at("members"), (Json{"linear", "llm:mock"}));
        const CliResult unknown =
            project.addLabeler({{"name", "x"}, {"kind", "cascade"}, {"members", {"linear", "llm:nobody"}}});
        QCOMPARE(unknown.exitCode, 1);
        QVERIFY2(contains(unknown.err, "there is no provider 'nobody'"), unknown.err.c_str());
        const CliResult wrong =
            project.addLabeler({{"name", "x"}, {"kind", "cascade"}, {"members", Json::array({"linear"})}});
        QVERIFY2(contains(wrong.err, "labeler.json: /members"), wrong.err.c_str());
        QCOMPARE(project.cli().run({"labeler", "add", project.path()}).exitCode, 2);
        QVERIFY(contains(project.cli().must({"audit", "log", project.path(), "--json"}).out, "labeler_set"));
    }
    void aCascadeHasToBeTrained()
    {
        LabelerProject project(0, 4);
        project.mustAddCascade();
        const CliResult run = project.run("cascade:tickets");
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(contains(run.err, "train --classifier cascade:tickets"), run.err.c_str());
        const CliResult train = project.cli().run({"train", project.path(), "--classifier", "cascade:tickets"});
        QVERIFY2(contains(train.err, "at least 50 are needed"), train.err.c_str());
        const CliResult nobody = project.run("ensemble:tickets");
        QVERIFY2(contains(nobody.err, "there is no labeler 'ensemble:tickets'; there are: cascade:tickets"),
                 nobody.err.c_str());
    }
    void aLimitDrawsARandomSample()
    {
        LabelerProject project;
        project.mustAddCascade();
        const auto train = [&](const char *seed) {
            return project.cli()
                .must({"train", project.path(), "--json", "--classifier", "cascade:tickets", "--limit", "60", "--seed",
                       seed})
                .json();
        };
        const auto asked = [&] { return project.counts().distinctPaid; };
        const Json first = train("1");
        QCOMPARE(first.at("labels").get<int>(), 60);
        QCOMPARE(first.at("members").at(1).at("labelled").get<int>(), 60); // just these were asked about
        const std::int64_t afterFirst = asked();
        train("1");
        QCOMPARE(asked(), afterFirst); // the same records
        const Json second = train("2");
        QCOMPARE(second.at("members").at(1).at("labelled").get<int>(), 60);
        QVERIFY(asked() > afterFirst + 20); // others
    }
    void whatIsSettledBetweenTwoAttemptsIsAskedAboutToo()
    {
        LabelerProject project;
        project.mustAddCascade();
        const CliResult stopped =
            project.cli().run({"train", project.path(), "--classifier", "cascade:tickets", "--cost-cap", "0.002"});
        QCOMPARE(stopped.exitCode, 4);
        std::string more;
        for (int number = 900; number < 912; ++number)
            more += LabelerProject::recordLine(number, true);
        project.cli().must({"import", project.path(), project.cli().write("more.jsonl", more), "--label", "label"});
        const Json trained = project.train("cascade:tickets");
        QCOMPARE(trained.at("members").at(1).at("labelled").get<int>(), trained.at("labels").get<int>());
    }
    void linearIsTrainedAnewOnlyWhereItsLabelsChanged()
    {
        LabelerProject project;
        project.mustAddCascade();
        project.cli().must({"train", project.path(), "--seed", "7"});
        const Json same = project.train("cascade:tickets");
        COMPARE_JSON(same.at("members").at(0).at("model_version"), "linear-1");
        COMPARE_JSON(same.at("new_linear"), nullptr);
        project.cli().must({"import", project.path(),
                            project.cli().write("more.jsonl", LabelerProject::recordLine(900, true)), "--label",
                            "label"});
        const Json changed = project.train("cascade:tickets");
        COMPARE_JSON(changed.at("members").at(0).at("model_version"), "linear-2");
        COMPARE_JSON(changed.at("new_linear"), "linear-2");
        const CliResult said = project.cli().must({"train", project.path(), "--classifier", "cascade:tickets"});
        QVERIFY(!contains(said.out, "was trained now"));
    }
    void aCascadeAsksTheServerOnlyAboutHardRecords()
    {
        LabelerProject project;
        project.mustAddCascade();
        const Json trained = project.train("cascade:tickets");
        COMPARE_JSON(trained.at("model_version"), "cascade-1");
        QCOMPARE(trained.at("labels").get<int>(), 400);
        QCOMPARE(trained.at("members").at(0).at("model_version").get<std::string>(), std::string("linear-1"));
        QVERIFY(trained.at("members").at(0).at("sure_from").is_number());
        const double spared = trained.at("saving").at("records").at("value").get<double>();
        QVERIFY2(spared > 0.7 && spared < 0.8, trained.dump().c_str());
        QCOMPARE(trained.at("saving").at("requests").at("of").get<int>(), 400);
        QCOMPARE(trained.at("saving").at("requests").at("spared").get<int>(), qRound(spared * 400));
        QVERIFY(trained.at("saving").at("cost").at("spared").get<double>() > 0.0);
        QVERIFY(trained.at("risk").at("high").get<double>() < 0.05);
        QVERIFY(trained.at("accuracy").at("value").get<double>() > 0.95);

        const auto before = project.counts().answered200;
        const Json run = project.mustRun("cascade:tickets");
        QCOMPARE(run.at("input").get<int>(), 100);
        COMPARE_JSON(run.at("classifier"), "cascade");
        COMPARE_JSON(run.at("lanes").at("fast").at("labeler"), "linear-1");
        COMPARE_JSON(run.at("lanes").at("slow").at("labeler"), "llm:mock");
        const int slow = recordsIn(run, "slow");
        QVERIFY2(slow > 20 && slow <= 25, run.dump().c_str()); // the hard ones, but for a lucky guess
        QCOMPARE(recordsIn(run, "fast"), 100 - slow);
        QCOMPARE(run.at("lanes").at("fast").at("requests").get<int>(), 0);
        QCOMPARE(project.counts().answered200 - before, slow);
        int wrong = 0;
        for (const Json &line : LabelerProject::enriched(run))
            wrong += line.at("label") == LabelerProject::truth(LabelerProject::numberOf(line)) ? 0 : 1;
        QVERIFY2(wrong <= 25 - slow, run.dump().c_str());
        QVERIFY(run.at("tiers").at("auto").get<int>() > 60);
        const Json again = project.mustRun("cascade:tickets", {"--records", "all"});
        QCOMPARE(again.at("requests").get<int>(), 0); // all was answered before, here or in the training
        COMPARE_JSON(project.cli().must({"audit", "verify", project.path(), "--json"}).json().at("intact"), true);
    }
    void peopleReadTheLanes()
    {
        LabelerProject project;
        project.mustAddCascade();
        const CliResult trained = project.cli().must({"train", project.path(), "--classifier", "cascade:tickets"});
        QVERIFY2(contains(trained.out, "sure answers are not the settled label"), trained.out.c_str());
        const CliResult run = project.cli().must({"run", project.path(), "--classifier", "cascade:tickets"});
        QVERIFY2(contains(run.out, "Fast lane  linear-1: 7"), run.out.c_str());
        QVERIFY2(contains(run.out, "Slow lane  llm:mock: 2"), run.out.c_str());
    }
    void aCascadeStopsAtItsCostCapAndGoesOn()
    {
        LabelerProject project(400, 1600); // several pages, so that the cap comes first
        project.mustAddCascade();
        (void)project.train("cascade:tickets");
        const auto before = project.counts().answered200;
        const CliResult stopped = project.run("cascade:tickets", {"--cost-cap", "0.005"});
        QCOMPARE(stopped.exitCode, 4);
        const Json first = stopped.json();
        LabelerProject::mustAddUp(first);
        QVERIFY(first.at("cost").get<double>() <= 0.005);
        QVERIFY(first.at("lanes").at("slow").at("pending").get<int>() > 0);
        const Json rest = project.mustRun("cascade:tickets", {"--cost-cap", "1"});
        COMPARE_JSON(rest.at("run_id"), first.at("run_id"));
        const int slow = recordsIn(rest, "slow");
        QVERIFY(slow > 320 && recordsIn(rest, "fast") == 1600 - slow);
        QCOMPARE(recordsIn(first, "fast"), 1600 - slow); // what the cap does not hold up
        QCOMPARE(rest.at("lanes").at("slow").at("requests").get<int>(), slow);
        QCOMPARE(project.counts().answered200 - before, slow);
        QCOMPARE(project.counts().mostPaidForOne, 1);
    }
    void sureRecordsAreCommittedThoughTheServerIsAway()
    {
        const auto isAway = std::make_shared<std::atomic_bool>(false);
        MockOptions options;
        options.fault = [isAway](const MockQuestion &) { return *isAway ? MockFault::ClosesAtOnce : MockFault::None; };
        LabelerProject project(400, 100, options);
        project.mustAddCascade();
        (void)project.train("cascade:tickets");
        *isAway = true;
        const CliResult stopped = project.run("cascade:tickets");
        QCOMPARE(stopped.exitCode, 5);
        const Json first = stopped.json();
        LabelerProject::mustAddUp(first);
        const int fast = recordsIn(first, "fast");
        QVERIFY(fast >= 75);
        QCOMPARE(first.at("pending").get<int>(), 100 - fast);
        *isAway = false;
        const Json rest = project.mustRun("cascade:tickets");
        QCOMPARE(rest.at("resumed").get<int>(), fast);
        QCOMPARE(recordsIn(rest, "slow"), 100 - fast);
    }
    void aCascadeOfTwoServersAsksTheDearOneLast()
    {
        // The cheap one answers easy records alone; of hard ones it says nothing.
        std::atomic_int dear = 0;
        MockOptions options;
        options.fault = [&dear](const MockQuestion &question) {
            const bool isCheap = question.model == "cheap";
            dear += isCheap ? 0 : 1;
            return isCheap && contains(question.prompt, "about case") ? MockFault::Refusal : MockFault::None;
        };
        LabelerProject project(200, 60, options);
        project.addProvider("cheap");
        const CliResult added =
            project.addLabeler({{"name", "two"}, {"kind", "cascade"}, {"members", {"llm:cheap", "llm:mock"}}});
        QVERIFY2(added.exitCode == 0, added.err.c_str());
        const Json trained = project.train("cascade:two");
        QCOMPARE(trained.at("members").at(0).at("labelled").get<int>(), 150);
        dear = 0;
        const Json run = project.mustRun("cascade:two");
        const int slow = recordsIn(run, "slow");
        QVERIFY2(slow >= 15 && slow < 20, run.dump().c_str());
        QCOMPARE(dear.load(), slow);
        QCOMPARE(recordsIn(run, "fast"), 60 - slow);
        QCOMPARE(run.at("requests").get<int>(), 60 + slow);
        QVERIFY(run.at("tiers").at("auto").get<int>() > 40);
        for (const Json &line : LabelerProject::enriched(run))
            COMPARE_JSON(line.at("label"), LabelerProject::truth(LabelerProject::numberOf(line)));
    }
    void rulesCanBeTheCheapOne()
    {
        LabelerProject project(400, 100);
        const std::string rules =
            project.cli().write("rules.json", R"({"rules":[{"label":"card","when":{"text":"lost card"}}]})");
        project.cli().must({"run", project.path(), "--rules", rules, "--tolerance", "1", "--limit", "1"});
        const CliResult added =
            project.addLabeler({{"name", "r"}, {"kind", "cascade"}, {"members", {"rules", "llm:mock"}}});
        QVERIFY2(added.exitCode == 0, added.err.c_str());
        const Json trained = project.train("cascade:r");
        COMPARE_JSON(trained.at("members").at(0).at("sure_from"), 1.0);
        const Json run = project.mustRun("cascade:r", {"--records", "all"});
        QCOMPARE(recordsIn(run, "fast") + recordsIn(run, "slow"), 500);
        QVERIFY(recordsIn(run, "fast") > 150);
    }
    void anEnsembleWeighsItsMembers()
    {
        LabelerProject project;
        project.addProvider("second");
        const CliResult added = project.addLabeler(
            {{"name", "all"}, {"kind", "ensemble"}, {"members", {"llm:mock", "linear", "llm:second"}}});
        QVERIFY2(added.exitCode == 0, added.err.c_str());
        const Json trained = project.train("ensemble:all");
        COMPARE_JSON(trained.at("model_version"), "ensemble-1");
        QCOMPARE(trained.at("members").size(), std::size_t(3));
        COMPARE_JSON(trained.at("members").at(0).at("name"), "linear");
        QVERIFY(trained.at("members").at(1).at("weight").get<double>() > 0.0);
        QVERIFY(trained.at("accuracy").at("value").get<double>() > 0.98);
        const Json run = project.mustRun("ensemble:all");
        QCOMPARE(run.at("requests").get<int>(), 200); // both servers about every record
        QCOMPARE(recordsIn(run, "fast"), 100);
        COMPARE_JSON(run.at("lanes").at("fast").at("labeler"), "linear-1, llm:mock, llm:second");
        QVERIFY(run.at("tiers").at("auto").get<int>() > 90);
        for (const Json &line : LabelerProject::enriched(run))
            COMPARE_JSON(line.at("label"), LabelerProject::truth(LabelerProject::numberOf(line)));
    }
    void disagreementGoesToPeopleWhereThePolicySaysSo_data()
    {
        QTest::addColumn<bool>("toPeople");
        QTest::addRow("not asked for") << false;
        QTest::addRow("asked for") << true;
    }
    void disagreementGoesToPeopleWhereThePolicySaysSo()
    {
        QFETCH(bool, toPeople);
        LabelerProject project(400, 100, {}, toPeople ? Json{{"signals", {{"labelers_disagree", "review"}}}} : Json());
        const CliResult added =
            project.addLabeler({{"name", "all"}, {"kind", "ensemble"}, {"members", {"linear", "llm:mock"}}});
        QVERIFY2(added.exitCode == 0, added.err.c_str());
        const Json trained = project.train("ensemble:all");
        const int disagreeing = trained.at("disagreement").at("records").get<int>();
        QVERIFY2(disagreeing > 10 && disagreeing < 100, trained.dump().c_str()); // linear guesses the hard ones
        int signalled = 0;
        int sent = 0;
        for (const Json &line : LabelerProject::enriched(project.mustRun("ensemble:all"))) {
            const bool isSent = contains(line.at("reasons").dump(), "signal:labelers_disagree");
            const bool isSignalled = contains(line.at("signals").dump(), "labelers_disagree");
            signalled += isSignalled ? 1 : 0;
            sent += isSent ? 1 : 0;
            QVERIFY(!isSent || line.at("tier") == "review");
        }
        QVERIFY(signalled > 5);
        QCOMPARE(sent, toPeople ? signalled : 0);
    }
    void anEnsembleWithoutAServerNeedsNone()
    {
        LabelerProject project;
        const std::string rules = project.cli().write(
            "rules.json", R"({"rules":[{"label":"card","confidence":0.9,"when":{"text":"lost card"}}]})");
        project.cli().must({"run", project.path(), "--rules", rules, "--tolerance", "1", "--limit", "1"});
        const CliResult added =
            project.addLabeler({{"name", "own"}, {"kind", "ensemble"}, {"members", {"linear", "rules"}}});
        QVERIFY2(added.exitCode == 0, added.err.c_str());
        (void)project.train("ensemble:own");
        const Json run = project.mustRun("ensemble:own", {"--records", "all"});
        QCOMPARE(recordsIn(run, "fast"), 500);
        QCOMPARE(project.counts().answered200, 0);
    }
    void anotherPromptHasToBeTrainedAgain()
    {
        LabelerProject project(200, 4);
        project.mustAddCascade();
        (void)project.train("cascade:tickets");
        project.addProvider("mock", {{"instructions", "Be kind"}});
        const CliResult run = project.run("cascade:tickets");
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(contains(run.err, "was not trained yet for what its members"), run.err.c_str());
        (void)project.train("cascade:tickets");
        COMPARE_JSON(project.mustRun("cascade:tickets").at("model_version"), "cascade-2");
    }
    void slowRecordsHaveALaneOfTheirOwn()
    {
        LabelerProject project(0, 60);
        project.addProvider("mock", {{"lanes", {{"patterns", Json::array({"about case"})}, {"concurrency", 1}}}});
        const Json run = project.mustRun("llm:mock");
        QCOMPARE(recordsIn(run, "slow"), 15);
        QCOMPARE(recordsIn(run, "fast"), 45);
        QCOMPARE(run.at("lanes").at("slow").at("requests").get<int>(), 15);
        COMPARE_JSON(run.at("lanes").at("slow").at("labeler"), "llm:mock");
        QVERIFY(run.at("lanes").at("slow").at("tokens").at("input").get<int>() > 0);
        const std::string metrics = project.cli().path("metrics");
        (void)project.mustRun("llm:mock", {"--records", "all", "--metrics-file", metrics});
        QVERIFY(contains(CliRunner::read(metrics), "lane=\"slow\"} 15.0\n"));
    }
    void aSlowRecordHoldsNoFastOne()
    {
        // Slow records wait until every fast one has been answered: were they in the way, nothing would ever move.
        const auto fast = std::make_shared<std::atomic_int>(0);
        const auto early = std::make_shared<std::atomic_int>(0);
        MockOptions options;
        options.retryAfter = std::chrono::milliseconds(20);
        options.fault = [fast, early](const MockQuestion &question) {
            if (!contains(question.prompt, "about case")) {
                ++*fast;
                return MockFault::None;
            }
            if (*fast >= 450)
                return MockFault::None;
            ++*early;
            return MockFault::ServerError500;
        };
        LabelerProject project(0, 600, options);
        project.addProvider("mock", {{"concurrency", 4},
                                     {"attempts", 20},
                                     {"lanes", {{"patterns", Json::array({"about case"})}, {"concurrency", 1}}}});
        const Json run = project.mustRun("llm:mock");
        QVERIFY(*early > 0);
        QCOMPARE(recordsIn(run, "fast"), 450);
        QCOMPARE(recordsIn(run, "slow"), 150);
        QVERIFY(run.at("lanes").at("slow").at("retries").get<int>() > 0);
        QCOMPARE(run.at("lanes").at("fast").at("retries").get<int>(), 0);
    }
    void aSlowRecordHasABudgetOfItsOwn()
    {
        LabelerProject project(0, 8);
        project.addProvider(
            "mock",
            {{"lanes", {{"patterns", Json::array({"about case"})}, {"concurrency", 1}, {"record_tokens", 10}}}});
        const Json run = project.mustRun("llm:mock");
        QCOMPARE(run.at("failed").at("by_reason").at("budget_exceeded").get<int>(), 2);
        QCOMPARE(run.at("lanes").at("slow").at("failed").get<int>(), 2);
        QCOMPARE(run.at("lanes").at("fast").at("failed").get<int>(), 0);
    }
    void theMarginOfLinearMakesRecordsSlow()
    {
        LabelerProject project(200, 40);
        project.cli().must({"train", project.path()});
        project.addProvider("mock", {{"lanes", {{"margin", 0.6}}}});
        const Json run = project.mustRun("llm:mock");
        QCOMPARE(recordsIn(run, "slow"), 10);
    }
    void lanesThatCannotBeReadAreRefused()
    {
        LabelerProject project(0, 1);
        const auto add = [&](const Json &lanes) {
            const Json profile = {{"name", "x"},
                                  {"kind", "openai"},
                                  {"base_url", "http://localhost:1/v1"},
                                  {"model", "m"},
                                  {"lanes", lanes}};
            return project.cli().run(
                {"provider", "add", project.path(), project.cli().write("x.json", profile.dump())});
        };
        QVERIFY(contains(add({{"patterns", Json::array({"("})}}).err, "x.json: /lanes/patterns/0"));
        QVERIFY(contains(add({{"scripts", Json::array({"klingon"})}}).err, "/lanes/scripts/0"));
        QVERIFY(contains(add({{"concurrency", 0}}).err, "/lanes/concurrency"));
        QVERIFY(contains(add({{"margin", 2}}).err, "/lanes/margin"));
    }
};

SECONDLOOK_SUITE(TestLabelers)
#include "tst_labelers.moc"
