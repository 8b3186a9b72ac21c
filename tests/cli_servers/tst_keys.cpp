// Keys of model servers in the keychain: put there from standard input, used by a run, shown nowhere.
#include <QTest>

#include "app/compose/keys.h"
#include "app/compose/running.h"
#include "keychain/desktop_key_chain.h"
#include "tests/cli/cli_runner.h"
#include "tests/support/mock_model_server.h"
#include "tests/support/registry.h"

#include <atomic>
#include <map>
#include <thread>

using namespace secondlook;
using test::CliResult;
using test::CliRunner;
using Json = nlohmann::ordered_json;

namespace {

constexpr const char *secret = "sk-very-secret-42";

/// A keychain in memory, that can stay locked.
class MemoryKeyChain final : public servers::KeyChain
{
public:
    base::Result<std::optional<std::string>> read(const std::string &name, const std::stop_token &stop) override
    {
        ++asked;
        while (isWaiting && !stop.stop_requested())
            std::this_thread::yield();
        if (stop.stop_requested())
            return base::fail(base::ErrorCode::Cancelled, "nobody waits any more", name);
        if (isLocked)
            return base::fail(base::ErrorCode::Unreachable, "the keychain of this machine stayed locked", name);
        const auto found = keys.find(name);
        return found == keys.end() ? std::nullopt : std::optional(found->second);
    }
    base::Status write(const std::string &name, const std::string &key, const std::stop_token &) override
    {
        keys[name] = key;
        return {};
    }
    base::Status remove(const std::string &name, const std::stop_token &) override
    {
        if (keys.erase(name) == 0)
            return base::fail(base::ErrorCode::NotFound, "the keychain has no such key", name);
        return {};
    }

    std::map<std::string, std::string> keys;
    bool isLocked = false;
    std::atomic<bool> isWaiting = false;
    std::atomic<int> asked = 0;
};

test::MockOptions demandingKey()
{
    test::MockOptions options;
    options.apiKey = secret;
    return options;
}

} // namespace

class TestKeys : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliRunner> m_cli;
    std::unique_ptr<test::MockModelServer> m_server;
    MemoryKeyChain *m_keys = nullptr;

    std::string project() const { return m_cli->path("p.secondlook"); }
    void addProvider(const Json &key)
    {
        const Json profile = {{"name", "mock"}, {"kind", "openai"},     {"base_url", m_server->origin() + "/v1"},
                              {"model", "m"},   {"timeout_seconds", 2}, {"key", key}};
        m_cli->must({"provider", "add", project(), m_cli->write("provider.json", profile.dump())});
    }

private Q_SLOTS:
    void init()
    {
        m_cli = std::make_unique<CliRunner>();
        m_server = std::make_unique<test::MockModelServer>(demandingKey());
        auto keys = std::make_unique<MemoryKeyChain>();
        m_keys = keys.get();
        compose::useKeyChain(std::move(keys));
        m_cli->must({"init", project(), "--labels", m_cli->write("labels.txt", "yes\nno\n")});
        addProvider({{"keychain", "work"}});
    }
    void cleanupTestCase() { compose::useKeyChain(std::make_unique<keychain::DesktopKeyChain>()); }

    void aKeyIsPutThereAndUsed()
    {
        const CliResult before = m_cli->run({"provider", "test", project(), "mock"});
        QCOMPARE(before.exitCode, 2);
        QVERIFY2(before.err.find("'secondlook provider set-key PROJECT mock' puts one there") != std::string::npos,
                 before.err.c_str());
        const CliResult set = m_cli->must({"provider", "set-key", project(), "mock"}, std::string(" ") + secret + "\n");
        QCOMPARE(set.out, std::string("The keychain holds the key 'work'\n"));
        QCOMPARE(m_keys->keys, (std::map<std::string, std::string>{{"work", secret}}));
        const CliResult tested = m_cli->must({"provider", "test", project(), "mock"});
        for (const std::string &text :
             {set.out, set.err, tested.out, tested.err, m_cli->must({"provider", "list", project(), "--json"}).out,
              m_cli->must({"provider", "list", project()}).out, m_cli->must({"audit", "log", project()}).out,
              CliRunner::read(project())})
            QVERIFY(text.find(secret) == std::string::npos);
        QVERIFY(m_cli->must({"provider", "list", project()}).out.find("key 'work' of the keychain") !=
                std::string::npos);
    }
    void aKeyIsRemoved()
    {
        m_keys->keys["work"] = secret;
        COMPARE_JSON(m_cli->must({"provider", "remove-key", project(), "mock", "--json"}).json(),
                     Json({{"provider", "mock"}, {"keychain", "work"}, {"is_set", false}}));
        QVERIFY(m_keys->keys.empty());
        QCOMPARE(m_cli->run({"provider", "remove-key", project(), "mock"}).exitCode, 1);
    }
    void whatIsNoKeyIsRefusedWithoutBeingShown()
    {
        for (const std::string &input :
             {std::string(), std::string("\n"), std::string("two words\n"), std::string("k\xC3\xA4y\n"),
              std::string("ke\0y", 4), std::string(10'001, 'k')}) {
            const CliResult result = m_cli->run({"provider", "set-key", project(), "mock"}, input);
            QCOMPARE(result.exitCode, 2);
            QVERIFY(input.size() < 3 || result.err.find(input.substr(0, 4)) == std::string::npos);
        }
        QVERIFY(m_keys->keys.empty());
    }
    void aLockedKeychainIsOutOfReach()
    {
        m_keys->isLocked = true;
        const CliResult result = m_cli->run({"provider", "test", project(), "mock"});
        QCOMPARE(result.exitCode, 5);
        QVERIFY(result.err.find("stayed locked") != std::string::npos);
    }
    void waitingForALockedKeychainCanBeGivenUp()
    {
        m_keys->isWaiting = true; // until it is stopped
        std::stop_source stop;
        base::SystemClock clock;
        const auto opened = compose::Project::open(project(), clock, "ana");
        QVERIFY(opened.has_value());
        compose::RunRequest request;
        request.classifier = "llm:mock";
        request.selection = pipeline::Selection::All;
        request.stop = stop.get_token();
        std::jthread someone([&] {
            while (m_keys->asked == 0)
                std::this_thread::yield();
            stop.request_stop();
        });
        const auto run = compose::runProject(**opened, request);
        QVERIFY(!run.has_value());
        QCOMPARE(int(run.error().code), int(base::ErrorCode::Cancelled));
    }
    void aProfileMustNameTheKey()
    {
        addProvider({{"environment", "SECONDLOOK_TEST_KEY"}});
        const CliResult result = m_cli->run({"provider", "set-key", project(), "mock"}, secret);
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.err.find(R"("key": {"keychain": "mock"})") != std::string::npos, result.err.c_str());
    }
    /// As where a window closes: jobs of the keychain belong to the main thread, which waits for the asking one.
    void waitingEndsThoughTheMainThreadIsBusy()
    {
        std::stop_source stop;
        base::Result<std::optional<std::string>> read;
        std::thread asking([&] { read = keychain::DesktopKeyChain().read("secondlook-test", stop.get_token()); });
        stop.request_stop();
        asking.join();
        QVERIFY(!read.has_value());
        QCOMPARE(int(read.error().code), int(base::ErrorCode::Cancelled));
        QCoreApplication::processEvents(); // and nobody is asked to unlock anything any more
    }
    void aMachineWithoutAKeychainSaysSo()
    {
        // Nobody listens there, so that no keychain of whoever runs this is asked.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        keychain::DesktopKeyChain keys;
        for (const base::Status &status :
             {keys.write("secondlook-test", "x", {}), keys.read("secondlook-test", {}).map([](const auto &) {}),
              keys.remove("secondlook-test", {})}) {
            QVERIFY(!status);
            QVERIFY2(status.error().code == base::ErrorCode::Unreachable, status.error().text().c_str());
            QVERIFY(status.error().message.find("key.environment") != std::string::npos);
        }
    }
};

SECONDLOOK_SUITE(TestKeys)
#include "tst_keys.moc"
