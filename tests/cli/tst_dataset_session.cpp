#include <QTest>

// Dataset versions as the desk works with them: the same as the command line makes, a page of rows at a time.
#include "app/compose/adjudicating.h"
#include "app/compose/dataset_reads.h"
#include "app/compose/dataset_session.h"
#include "tests/cli/cli_runner.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>

#include <fstream>
#include <sstream>

using namespace secondlook;
using namespace secondlook::test;
using datasets::draftVersion;
using Json = nlohmann::ordered_json;

class TestDatasetSession : public QObject
{
    Q_OBJECT

    CliRunner *m_cli = nullptr;
    std::string m_path;
    std::unique_ptr<datasets::DatasetSession> m_session;

    /// Records 1 to `records`; every second is a seed, the smallest label has one.
    void make(int records, const std::string &policy = "{}")
    {
        m_path = m_cli->path("p.secondlook");
        m_cli->must({"init", m_path, "--labels", m_cli->write("labels.txt", "yes\nno\nmaybe\n"), "--policy",
                     m_cli->write("policy.json", policy)});
        import(1, records);
        open();
    }
    void import(int from, int to)
    {
        std::string rows = "id,text,label\n";
        for (int i = from; i <= to; ++i)
            rows += "r-" + std::to_string(i) + "," + words(i) + "," + (i % 2 != 0 ? "" : i == 2 ? "no" : "yes") + "\n";
        m_cli->must({"import", m_path, m_cli->write("in.csv", rows), "--label", "label"});
    }
    void open()
    {
        auto opened = compose::openDatasetSession(m_path, "ana", m_cli->clock);
        QVERIFY(opened);
        m_session = std::move(*opened);
    }
    static std::string words(int number)
    {
        std::string text;
        for (int i = 0; i < 8; ++i)
            text += "w" + std::to_string(number) + std::string(1, static_cast<char>('a' + i)) + " ";
        return text;
    }
    QStringList files() const { return QDir(QString::fromStdString(m_cli->path("."))).entryList(QDir::Files); }

private Q_SLOTS:
    void init() { m_cli = new CliRunner; }
    void cleanup()
    {
        m_session.reset();
        delete std::exchange(m_cli, nullptr);
    }

    void aDraftIsWhatTheCommandLineMakes()
    {
        make(40);
        const auto draft = m_session->draft({});
        QVERIFY(draft);
        QCOMPARE(draft->card.version, 1);
        QCOMPARE(draft->card.rows, 20);
        QVERIFY(m_session->versions(0, 10)->versions.empty()); // nothing is stored
        QCOMPARE(*m_session->freeze({}), 1);
        m_cli->must({"dataset", "create", m_path}); // with nothing new
        const auto desk = m_session->version(1);
        const auto line = m_session->version(2);
        QVERIFY(desk && line);
        QVERIFY(desk->parts == line->parts);
        QCOMPARE(desk->recipe, line->recipe);
        QCOMPARE(desk->createdBy, std::string("ana"));
        COMPARE_JSON(m_cli->must({"dataset", "verify", m_path, "1", "--json"}).json().at("intact"), true);
    }
    void theRecipeOfTheVersionBeforeIsTakenOn()
    {
        make(20);
        m_cli->must({"dataset", "create", m_path, "--name", "mine", "--license", "CC0-1.0", "--filter", "-id:r-4"});
        const auto draft = m_session->draft({});
        QVERIFY(draft);
        QCOMPARE(draft->card.version, 2);
        QCOMPARE(draft->card.license, std::string("CC0-1.0"));
        QCOMPARE(draft->card.rows, 9);
    }
    void aFailingGateNeedsAReason()
    {
        make(20, R"({"gates":{"license_known":true,"min_label_records":2}})");
        QVERIFY(m_session->draft({}));
        QCOMPARE(m_session->freeze({{"license", "ours"}}).error().code, base::ErrorCode::Input);
        QCOMPARE(m_session->freeze({{"license", "ours"}, {"label_minimum", "  "}}).error().code,
                 base::ErrorCode::Input);
        QVERIFY(m_session->versions(0, 10)->versions.empty());
        QCOMPARE(*m_session->freeze({{"license", " ours "}, {"label_minimum", "a trial"}}), 1);
        const Json card = m_cli->must({"dataset", "show", m_path, "--json"}).json().at("card");
        COMPARE_JSON(card.at("gates").at(1).at("accepted"), (Json{{"by", "ana"}, {"reason", "ours"}}));
        QVERIFY(card.at("limits").dump().find("ana let it pass: a trial.") != std::string::npos);
        QVERIFY(m_cli->must({"dataset", "show", m_path}).out.find("accepted by ana: ours") != std::string::npos);
        const auto read = m_session->version(1);
        QCOMPARE(read->card.gates[1].accepted->reason, std::string("ours"));
        QVERIFY(!m_session->versions(0, 10)->versions.front().gatesPass);
        // What was accepted counts at the export as well, as long as nothing is worse.
        m_cli->must({"export", m_path, m_cli->path("out.jsonl"), "--format", "jsonl", "--dataset", "1"});
        const std::string log = m_cli->must({"audit", "log", m_path, "--json"}).out;
        QVERIFY(log.find("a trial") != std::string::npos);
    }
    void theCommandLineTakesAReasonToo()
    {
        make(20, R"({"gates":{"license_known":true}})");
        QCOMPARE(m_cli->run({"dataset", "create", m_path, "--reason", "ours"}).exitCode, 2);
        m_cli->must({"dataset", "create", m_path, "--allow-failed-gates", "--reason", "ours"});
        QCOMPARE(m_session->version(1)->card.gates[0].accepted->reason, std::string("ours"));
        m_cli->must({"dataset", "create", m_path, "--allow-failed-gates"});
        QVERIFY(!m_session->version(2)->card.gates[0].accepted);
        QCOMPARE(m_cli->run({"export", m_path, m_cli->path("o"), "--format", "jsonl", "--dataset", "2"}).exitCode, 3);
    }
    void anotherVersionMadeMeanwhileIsAConflict()
    {
        make(20);
        QVERIFY(m_session->draft({}));
        m_cli->must({"dataset", "create", m_path});
        QCOMPARE(m_session->freeze({}).error().code, base::ErrorCode::Conflict);
        QCOMPARE(m_session->versions(0, 10)->versions.size(), 1U);
    }
    void aStoppedDraftStoresNothing()
    {
        make(20);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(m_session->draft({stop.get_token(), {}}).error().code, base::ErrorCode::Cancelled);
        QCOMPARE(m_session->freeze({}).error().code, base::ErrorCode::NotFound);
    }
    void versionsComeAPageAtATime()
    {
        make(10);
        for (int i = 0; i < 5; ++i)
            m_cli->must({"dataset", "create", m_path});
        const auto first = m_session->versions(0, 2);
        QCOMPARE(first->versions.size(), 2U);
        QCOMPARE(first->versions[0].version, 5);
        QVERIFY(first->hasMore);
        const auto last = m_session->versions(3, 2);
        QCOMPARE(last->versions[1].version, 1);
        QVERIFY(!last->hasMore);
    }
    void rowsComeAPageAtATimeAndById()
    {
        make(9'000); // three parts
        m_cli->must({"dataset", "create", m_path});
        const auto ids = [&](const datasets::RowQuery &query) {
            const auto page = m_session->rows(query, {});
            std::vector<std::string> found;
            for (const datasets::VersionRow &row : page->rows)
                found.push_back(row.id);
            return found;
        };
        using Ids = std::vector<std::string>;
        QCOMPARE(ids({.version = 1, .most = 2}), (Ids{"r-2", "r-4"}));
        QCOMPARE(ids({.version = 1, .from = 2'046, .most = 3}), (Ids{"r-4094", "r-4096", "r-4098"})); // over two parts
        QCOMPARE(ids({.version = 1, .from = 4'499, .most = 3}), (Ids{"r-9000"}));
        QCOMPARE(m_session->rows({.version = 1}, {})->total, 4'500);
        QCOMPARE(ids({.version = 1, .id = "r-450", .most = 3}), (Ids{"r-450", "r-4500", "r-4502"}));
        QVERIFY(ids({.version = 1, .id = "r-451"}).front() != "r-451"); // it has no label
        QVERIFY(ids({.version = 1, .id = "q"}).empty());
        const auto row = m_session->rows({.version = 1, .most = 1}, {})->rows.front();
        QCOMPARE(row.label, std::string("no"));
        QCOMPARE(row.source, std::string("seed"));
        QCOMPARE(row.text, words(2).substr(0, row.text.size()));
        QVERIFY(m_session->draft({}));
        QCOMPARE(ids({.version = draftVersion, .from = 2'046, .most = 1}), (Ids{"r-4094"}));
    }
    void whatStandsBehindAGateIsShown()
    {
        make(20, R"({"gates":{"min_label_records":5,"max_source_share":{"seed":0.5},"max_ambiguous_share":0.1}})");
        QVERIFY(m_session->draft({}));
        const auto few = m_session->rows({.version = draftVersion, .gate = "label_minimum"}, {});
        QCOMPARE(few->total, 1);
        QCOMPARE(few->rows.front().id, std::string("r-2"));
        QCOMPARE(m_session->rows({.version = draftVersion, .gate = "source_share.seed"}, {})->total, 10);
        QCOMPARE(m_session->rows({.version = draftVersion, .gate = "ambiguous_share"}, {})->total, 0);
        const auto page =
            m_session->rows({.version = draftVersion, .gate = "source_share.seed", .from = 8, .most = 5}, {});
        QCOMPARE(page->rows.size(), 2U);
        QCOMPARE(page->total, 10);
    }
    void rowsOfTheLabelThatMovedMostAreShown()
    {
        make(20, R"({"gates":{"max_drift":0.1}})"); // 1 no, 9 yes
        QVERIFY(m_session->draft({}));
        QCOMPARE(*m_session->freeze({}), 1);
        m_cli->must({"annotate", m_path,
                     m_cli->write("more.csv", "item,annotator,label\nr-1,ann,no\nr-3,ann,no\nr-5,ann,no\n")});
        const auto draft = m_session->draft({});
        QVERIFY(draft && !draft->card.gates.front().pass);
        QCOMPARE(draft->card.drift->most, std::string("no"));
        const auto rows = m_session->rows({.version = draftVersion, .gate = "drift"}, {});
        QCOMPARE(rows->total, 4);
        for (const datasets::VersionRow &row : rows->rows)
            QCOMPARE(row.label, std::string("no"));
    }
    void recordsThatLeakAreShown()
    {
        make(0, R"({"gates":{"no_leakage":true}})");
        const std::string start = "one two three four five six seven eight nine ten eleven twelve";
        const auto add = [&](const std::string &id, const std::string &end) {
            m_cli->must(
                {"import", m_path, m_cli->write("one.csv", "id,text,label\n" + id + "," + start + end + ",yes\n")});
        };
        add("left", " a b c d e f");
        add("right", " a b c p q r s t u");
        m_cli->must({"dataset", "create", m_path, "--filter", "id:left", "--split", "100,0,0"});
        m_cli->must({"dataset", "create", m_path, "--filter", "id:right", "--split", "0,0,100"});
        m_cli->must({"dataset", "create", m_path});
        add("middle", " a b c d p q r");
        const auto draft = m_session->draft({});
        QVERIFY(draft && !draft->card.gates.front().pass);
        const auto leaking = m_session->rows({.version = draftVersion, .gate = "leakage"}, {});
        QCOMPARE(leaking->total, 3);
        QCOMPARE(leaking->rows.back().id, std::string("middle")); // which joins the others
    }
    void aDifferenceComesAPageAtATime()
    {
        make(20);
        m_cli->must({"dataset", "create", m_path});
        import(21, 60);
        m_cli->must({"annotate", m_path, m_cli->write("a.csv", "item,annotator,label\nr-4,ann,no\nr-4,ben,no\n")});
        QVERIFY(m_session->draft({}));
        const auto counts = m_session->difference({.older = 1}, {});
        QVERIFY(counts && counts->rows.empty());
        QCOMPARE(counts->diff.added, 20);
        QCOMPARE(counts->diff.relabelled, 1);
        const auto last = m_session->difference({.older = 1, .from = 18, .most = 5}, {});
        QCOMPARE(last->rows.size(), 2U);
        QCOMPARE(last->rows[1].id, std::string("r-60"));
        QCOMPARE(last->rows[1].change.why, std::string("seed"));
        const auto changed =
            m_session->difference({.older = 1, .kind = datasets::ChangeKind::Relabelled, .most = 5}, {});
        QCOMPARE(changed->rows.size(), 1U);
        QCOMPARE(changed->rows[0].change.oldLabel, std::string("yes"));
        QCOMPARE(changed->rows[0].change.newLabel, std::string("no"));
        QCOMPARE(changed->rows[0].change.why, std::string("seed -> agreed"));
    }
    void whereARowComesFromIsWhatTracePrints()
    {
        make(10);
        m_cli->must({"dataset", "create", m_path});
        const auto origin = m_session->origin("r-2");
        QVERIFY(origin);
        COMPARE_JSON(m_cli->must({"trace", m_path, "r-2", "--json"}).json(), Json::parse(origin->json));
        QCOMPARE(origin->steps.back().what, std::string("dataset_version"));
        QCOMPARE(m_session->origin("r-none").error().code, base::ErrorCode::NotFound);
    }
    void anExportIsThatOfTheCommandLine()
    {
        make(20);
        m_cli->must({"dataset", "create", m_path});
        const auto done =
            m_session->exportVersion({.version = 1, .format = "jsonl", .path = m_cli->path("desk.jsonl")}, {});
        QVERIFY(done && done->written);
        m_cli->must({"export", m_path, m_cli->path("line.jsonl"), "--format", "jsonl", "--dataset", "1"});
        QCOMPARE(CliRunner::read(m_cli->path("desk.jsonl")), CliRunner::read(m_cli->path("line.jsonl")));
        QCOMPARE(done->rows, 10);
        for (const std::string &format : m_session->exportFormats())
            QVERIFY2(m_session->exportVersion({.version = 1, .format = format, .path = m_cli->path("e-" + format)}, {})
                         ->written,
                     format.c_str());
    }
    void reviewersAndSoftLabelsCanBeLeftOut()
    {
        make(20);
        m_cli->must(
            {"annotate", m_path,
             m_cli->write("a.csv", "item,annotator,label\nr-1,zoe,yes\nr-1,ben,yes\nr-3,zoe,yes\nr-3,ben,no\n")});
        {
            const auto desk = compose::openAdjudicationSession(m_path, "lead", m_cli->clock);
            const auto conflicts = (*desk)->conflicts({});
            QCOMPARE(conflicts->size(), 1U);
            QVERIFY((*desk)->keepAmbiguous(conflicts->front(), {}));
        }
        {
            const auto project = compose::Project::open(m_path, m_cli->clock, "ana");
            QVERIFY((*project)->connection().executeLines(
                "UPDATE record SET fields = '{\"_kept.prodigy\":\"{\\\"who\\\":\\\"zoe\\\"}\"}' WHERE id = 1"));
        }
        m_cli->must({"dataset", "create", m_path});
        const std::string file = m_cli->path("out.jsonl");
        m_cli->must({"export", m_path, file, "--format", "jsonl", "--dataset", "1"});
        QVERIFY(CliRunner::read(file).find("zoe") != std::string::npos);
        const auto done =
            m_session->exportVersion({.version = 1, .format = "jsonl", .path = file, .reviewers = false}, {});
        QVERIFY(done && done->written);
        const std::string hidden = CliRunner::read(file);
        QVERIFY(hidden.find("zoe") == std::string::npos && hidden.find("ben") == std::string::npos);
        QVERIFY(hidden.find("\"reviewer\":\"reviewer-2\"") != std::string::npos);
        m_cli->must({"export", m_path, file, "--format", "jsonl", "--dataset", "1", "--reviewers", "leave-out"});
        QCOMPARE(CliRunner::read(file), hidden);
        QCOMPARE(m_cli->run({"export", m_path, file, "--format", "jsonl", "--reviewers", "leave-out"}).exitCode, 2);
        QVERIFY(hidden.find("\"distribution\"") != std::string::npos);
        const auto hard = m_session->exportVersion({.version = 1, .format = "jsonl", .path = file, .soft = false}, {});
        QVERIFY(hard && hard->written);
        QCOMPARE(hard->rows, done->rows - 1);
        QCOMPARE(hard->leftOut.back().second, 1);
        QVERIFY(CliRunner::read(file).find("\"distribution\"") == std::string::npos);
        m_cli->must(
            {"export", m_path, m_cli->path("line"), "--format", "jsonl", "--dataset", "1", "--soft", "leave-out"});
        QCOMPARE(CliRunner::read(m_cli->path("line")), CliRunner::read(file));
    }
    void aStoppedExportLeavesNothing()
    {
        make(20);
        m_cli->must({"dataset", "create", m_path});
        const QStringList before = files();
        std::stop_source stop;
        stop.request_stop();
        const std::string folder = m_cli->path("folder");
        for (const auto &[format, path] :
             {std::pair("jsonl", m_cli->path("out.jsonl")), std::pair("huggingface", folder)})
            QCOMPARE(m_session->exportVersion({.version = 1, .format = format, .path = path}, {stop.get_token(), {}})
                         .error()
                         .code,
                     base::ErrorCode::Cancelled);
        QCOMPARE(files(), before);
        QVERIFY(!QFile::exists(QString::fromStdString(folder)));
    }
    void aFolderThatIsNotEmptyIsRefused()
    {
        make(20);
        m_cli->must({"dataset", "create", m_path});
        const QString folder = QString::fromStdString(m_cli->path("full"));
        QVERIFY(QDir().mkpath(folder));
        m_cli->write("full/mine.txt", "keep me");
        const auto refused =
            m_session->exportVersion({.version = 1, .format = "huggingface", .path = folder.toStdString()}, {});
        QCOMPARE(refused.error().code, base::ErrorCode::Conflict);
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{QStringLiteral("mine.txt")});
    }
    void anythingButAnExportIsAChange()
    {
        make(10);
        const auto change = m_session->facts()->change;
        m_cli->must({"export", m_path, m_cli->path("o"), "--format", "jsonl"});
        QCOMPARE(m_session->facts()->change, change);
        import(11, 12);
        QVERIFY(m_session->facts()->change != change);
        QVERIFY(m_session->facts()->canChange && !m_session->facts()->isPack);
    }
};

SECONDLOOK_SUITE(TestDatasetSession)
#include "tst_dataset_session.moc"
