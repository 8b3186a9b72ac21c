// What a model server is told, and how sure of its answers the command line takes it to be.
#include "tests/cli_servers/server_project.h"
#include "tests/support/mock_answer.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <memory>
#include <mutex>
#include <set>

using namespace secondlook;
using namespace secondlook::test;

namespace {

/// What a server was asked, word for word.
class Heard
{
public:
    MockOptions options()
    {
        MockOptions options;
        options.label = [this](const std::string &prompt) {
            const std::lock_guard lock(m_mutex);
            m_prompts.push_back(prompt);
            return labelFoundIn(prompt.substr(prompt.rfind("<record-") + 1), {"yes", "no"});
        };
        return options;
    }
    std::vector<std::string> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_prompts, {});
    }

private:
    std::mutex m_mutex;
    std::vector<std::string> m_prompts;
};

/// The prompt about the record that says this.
std::string promptAbout(const std::vector<std::string> &prompts, const std::string &text)
{
    for (const std::string &prompt : prompts)
        if (holdsPart(prompt.substr(prompt.rfind("<record-") + 1), text))
            return prompt;
    return {};
}

std::size_t timesIn(const std::string &text, const std::string &part)
{
    std::size_t times = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++times;
    return times;
}

std::vector<Json> enrichedLines(const Json &run)
{
    std::vector<Json> lines;
    std::istringstream file(CliRunner::read(run.at("outputs").at("enriched").get<std::string>()));
    for (std::string line; std::getline(file, line);)
        lines.push_back(Json::parse(line));
    return lines;
}

void importLines(ServerProject &project, const std::vector<Json> &lines, bool isLabelled)
{
    std::string text;
    for (const Json &line : lines)
        text += line.dump() + "\n";
    std::vector<std::string> import{"import", project.path(),
                                    project.cli().write(isLabelled ? "settled.jsonl" : "new.jsonl", text)};
    if (isLabelled)
        import.insert(import.end(), {"--label", "label"});
    project.cli().must(import);
}

const std::vector<Json> settledMail = {
    {{"id", "s1"}, {"text", "One card was stolen"}, {"label", "yes"}},
    {{"id", "s2"}, {"text", "A refund has not come for shoes"}, {"label", "no"}},
    {{"id", "s3"}, {"text", "Somebody has stolen a card from me"}, {"label", "yes"}},
    {{"id", "s4"}, {"text", "Write to ada@example.org about shoes"}, {"label", "no"}},
};

} // namespace

class TestPrompts : public QObject
{
    Q_OBJECT

    static Json providerOf(ServerProject &project)
    {
        return project.cli().must({"provider", "list", project.path(), "--json"}).json().at("providers").at(0);
    }
    static std::vector<std::string> addWith(ServerProject &project, const std::string &templateText)
    {
        const Json profile = {
            {"name", "mock"}, {"kind", "openai"}, {"base_url", project.server().origin() + "/v1"}, {"model", "m"}};
        return {"provider",     "add",
                project.path(), project.cli().write("own.json", profile.dump()),
                "--template",   project.cli().write("own.txt", templateText)};
    }

private Q_SLOTS:
    void aTemplateIsCopiedIntoTheProject()
    {
        Heard heard;
        ServerProject project(heard.options(), 3);
        const Json builtIn = providerOf(project);
        const std::string shown = project.cli().must({"provider", "template", project.path(), "mock"}).out;
        QVERIFY2(holdsPart(shown, "{{labels}}") && holdsPart(shown, "\n---\n{{settled_examples}}\n{{record}}\n"),
                 shown.c_str());
        const Json before = project.mustRun();
        (void)heard.take();
        const std::string text = "Sort it.\n{{label_names}}\n---\n{{record}}\nWhich one is it?\n";
        project.cli().must(addWith(project, text));
        QVERIFY(QFile::remove(QString::fromStdString(project.cli().path("own.txt"))));
        QCOMPARE(project.cli().must({"provider", "template", project.path(), "mock"}).out, text);
        const Json own = project.cli().must({"provider", "template", project.path(), "mock", "--json"}).json();
        QCOMPARE(own.at("built_in").get<bool>(), false);
        COMPARE_JSON(own.at("version"), providerOf(project).at("template_version"));
        QVERIFY(own.at("version") != builtIn.at("template_version"));
        const Json run = project.mustRun({"--records", "all"});
        QVERIFY(run.at("model_version") != before.at("model_version"));
        QVERIFY(enrichedLines(run)[0].at("prompt_version") != enrichedLines(before)[0].at("prompt_version"));
        const auto prompts = heard.take();
        QCOMPARE(prompts.size(), 3U);
        for (const std::string &prompt : prompts)
            QVERIFY2(prompt.starts_with("<record-") && prompt.ends_with(">\nWhich one is it?"), prompt.c_str());
        project.addProvider(); // the built-in one again: all of it is answered
        COMPARE_JSON(project.mustRun({"--records", "all"}).at("model_version"), before.at("model_version"));
        QVERIFY(heard.take().empty());
    }
    void aTemplateThatIsWrongIsRefused()
    {
        ServerProject project({}, 1);
        const CliResult refused = project.cli().run(addWith(project, "{{labels}}\n---\n{{recrod}}\n"));
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(holdsPart(refused.err, "own.txt:3: {{recrod}} is no placeholder"), refused.err.c_str());
        QCOMPARE(providerOf(project).contains("template"), false);
        std::vector<std::string> nowhere = addWith(project, "");
        nowhere.back() = project.cli().path("nowhere.txt");
        QCOMPARE(project.cli().run(nowhere).exitCode, 1);
    }
    void theNearestSettledRecordsAreShown()
    {
        Heard heard;
        ServerProject project(heard.options(), 0);
        importLines(project, settledMail, true);
        importLines(project,
                    {{{"id", "n1"}, {"text", "My card has been stolen, yes"}},
                     {{"id", "n2"}, {"text", "Who will pay for the shoes? no"}}},
                    false);
        project.addProvider({{"examples", {{"choose", "nearest"}, {"count", 2}}}, {"mask", {{"emails", true}}}});
        const CliResult preview =
            project.cli().must({"provider", "preview", project.path(), "mock", "--record", "n1", "--json"});
        const Json run = project.mustRun();
        auto prompts = heard.take();
        const std::string first = promptAbout(prompts, "My card");
        QCOMPARE(timesIn(first, "\nLabel: "), 2U);
        QVERIFY2(holdsPart(first, "One card was stolen") && holdsPart(first, "Somebody has stolen"), first.c_str());
        QVERIFY(!holdsPart(first, "shoes"));
        COMPARE_JSON(preview.json().at("body").at("messages").at(1).at("content"), Json(first));
        const std::string second = promptAbout(prompts, "Who will pay");
        QVERIFY2(holdsPart(second, "A refund has not come") && holdsPart(second, "Write to [EMAIL_1] about"),
                 second.c_str());
        QVERIFY(!holdsPart(second, "ada@"));
        // The same question is the same question: nothing is paid twice.
        QCOMPARE(project.mustRun({"--records", "all"}).at("requests").get<int>(), 4); // the settled ones are new
        prompts = heard.take();
        QVERIFY(promptAbout(prompts, "My card").empty());
        const std::string own = promptAbout(prompts, "One card was stolen");
        QVERIFY(!own.empty());
        QCOMPARE(timesIn(own, "One card was stolen"), 1U); // never itself
        QCOMPARE(run.at("tiers").at("review").get<int>(), 2);
    }
    void fixedExamplesHaveToBeThere()
    {
        Heard heard;
        ServerProject project(heard.options(), 0);
        importLines(project, settledMail, true);
        importLines(project, {{{"id", "n1"}, {"text", "My card has been stolen, yes"}}}, false);
        const auto withIds = [&](const std::vector<std::string> &ids) {
            project.addProvider({{"examples", {{"choose", "fixed"}, {"ids", ids}}}});
        };
        withIds({"s2", "s1"});
        (void)project.mustRun();
        const auto prompts = heard.take();
        const std::string prompt = promptAbout(prompts, "My card");
        QVERIFY(prompt.find("A refund has") < prompt.find("One card was"));
        QCOMPARE(timesIn(prompt, "\nLabel: "), 2U);
        for (const char *wrong : {"n1", "nobody"}) {
            withIds({"s1", wrong});
            const CliResult refused = project.run({"--records", "all"});
            QCOMPARE(refused.exitCode, 1);
            QVERIFY2(holdsPart(refused.err, std::string(wrong) + ": the record cannot be an example"),
                     refused.err.c_str());
        }
    }
    void theConfidenceIsThatOfTheMethodAndSaysSo_data()
    {
        QTest::addColumn<Json>("more");
        QTest::addColumn<std::string>("method");
        QTest::addColumn<double>("share");
        QTest::addColumn<int>("asked");
        const auto method = [](const char *name) { return Json{{"confidence", {{"method", name}, {"votes", 3}}}}; };
        Json anthropic = method("p_true");
        anthropic["kind"] = "anthropic";
        QTest::addRow("token probabilities")
            << method("token_probabilities") << std::string("token_probabilities") << 1.0 << 6;
        QTest::addRow("p_true") << method("p_true") << std::string("p_true") << 1.0 << 12;
        QTest::addRow("p_true where no probabilities are told") << anthropic << std::string("votes") << 0.0 << 18;
        QTest::addRow("verbalized") << method("verbalized") << std::string("verbalized") << 0.0 << 6;
    }
    void theConfidenceIsThatOfTheMethodAndSaysSo()
    {
        QFETCH(Json, more);
        QFETCH(std::string, method);
        QFETCH(double, share);
        QFETCH(int, asked);
        ServerProject project({}, 6);
        if (more.contains("kind"))
            more["base_url"] = project.server().origin();
        project.addProvider(more);
        const Json estimate =
            project.cli()
                .must({"estimate", project.path(), "--json", "--classifier", "llm:mock", "--sample", "5"})
                .json();
        COMPARE_JSON(estimate.at("confidence").at("methods"), (Json{{method, 5}}));
        const std::string metrics = project.cli().path("run.prom");
        const Json run = project.mustRun({"--metrics-file", metrics});
        QCOMPARE(run.at("requests").get<int>() + run.at("cached").get<int>(), asked);
        COMPARE_JSON(run.at("confidence").at("methods"), (Json{{method, 6}}));
        QCOMPARE(run.at("confidence").at("token_probability_share").get<double>(), share);
        for (const Json &line : enrichedLines(run)) {
            QCOMPARE(line.at("confidence_method").get<std::string>(), method);
            QVERIFY(line.at("confidence").get<double>() > 0.5); // the mock states 1 %: as unsure as can be
        }
        const CliResult trace = project.cli().must({"trace", project.path(), "r-0", "--json"});
        QVERIFY2(holdsPart(trace.out, "\"confidence_method\":\"" + method + "\""), trace.out.c_str());
        QVERIFY2(holdsPart(CliRunner::read(metrics), "method=\"" + method + "\"} 6.0\n"), metrics.c_str());
    }
    void otherClassifiersHaveNoSuchFigures()
    {
        ServerProject project({}, 3);
        const Json run =
            project.cli().must({"run", project.path(), "--json", "--classifier", "linear", "--tolerance", "1"}).json();
        COMPARE_JSON(run.at("confidence").at("methods"), Json::object());
        QVERIFY(run.at("confidence").at("token_probability_share").is_null());
        QVERIFY(!enrichedLines(run)[0].contains("confidence_method"));
    }
    void aCheckThatRefusesLeavesTheLabel()
    {
        ServerProject project(failing([](const MockQuestion &question) {
                                  return holdsPart(question.prompt, "Proposed label") ? MockFault::Refusal
                                                                                      : MockFault::None;
                              }),
                              4);
        project.addProvider({{"confidence", {{"method", "p_true"}}}});
        const Json run = project.mustRun();
        QCOMPARE(run.at("tiers").at("review").get<int>(), 4);
        QCOMPARE(run.at("requests").get<int>(), 8);
        COMPARE_JSON(run.at("confidence").at("methods"), (Json{{"token_probabilities", 4}}));
    }
    void trainingDrawsItsRecordsByTheirLabels()
    {
        Heard heard;
        ServerProject project(heard.options(), 300, 300);
        const auto train = [&](const char *seed) {
            return project.cli()
                .must({"train", project.path(), "--json", "--classifier", "llm:mock", "--limit", "60", "--seed", seed})
                .json();
        };
        const Json trained = train("1");
        QCOMPARE(trained.at("labels").get<int>(), 60);
        COMPARE_JSON(trained.at("confidence").at("methods"), (Json{{"token_probabilities", 60}}));
        auto prompts = heard.take();
        std::erase_if(prompts, [](const std::string &prompt) { return !holdsPart(prompt, "Record "); }); // not the test
        QCOMPARE(prompts.size(), 60U);
        QCOMPARE(std::ranges::count_if(prompts, [](const std::string &prompt) { return holdsPart(prompt, "says no"); }),
                 20);
        std::int64_t beyondTheFirst = 0;
        for (const std::string &prompt : prompts)
            beyondTheFirst += std::stoi(prompt.substr(prompt.find("Record ") + 7)) >= 60 ? 1 : 0;
        QVERIFY2(beyondTheFirst > 30, std::to_string(beyondTheFirst).c_str());
        (void)train("1");
        QVERIFY(heard.take().empty()); // the same ones again
        (void)train("2");
        QVERIFY(heard.take().size() > 20);
    }
    void whatEachPartOfARunDidIsThere()
    {
        ServerProject project({}, 5);
        const std::string file = project.cli().path("run.prom");
        const Json run = project.mustRun({"--metrics-file", file});
        const Json &parts = run.at("operators");
        for (const char *name : {"reading", "preparing", "asking", "committing"})
            QVERIFY(parts.at(name).at("seconds").get<double>() >= 0.0);
        COMPARE_JSON(parts.at("asking").at("tokens"), run.at("tokens"));
        COMPARE_JSON(parts.at("asking").at("cost"), run.at("cost"));
        QCOMPARE(parts.at("asking").at("requests").get<int>(), 5);
        const std::string metrics = CliRunner::read(file);
        for (const char *name : {"reading", "preparing", "asking", "committing"})
            QVERIFY2(
                holdsPart(metrics, "secondlook_run_operator_seconds{run=\"run-1\",classifier=\"llm\",model_version="
                                   "\"llm-1\",operator=\"" +
                                       std::string(name) + "\"} "),
                metrics.c_str());
        QVERIFY(holdsPart(metrics, "operator=\"asking\",direction=\"output\"} " +
                                       Json(run.at("tokens").at("output").get<double>()).dump() + "\n"));
        QVERIFY(holdsPart(metrics, "secondlook_run_operator_cost{"));
    }
};

SECONDLOOK_SUITE(TestPrompts)
#include "tst_prompts.moc"
