// Measures runs over a model server with the built command line, as whole processes, against a mock server in this one:
// how much of the allowed rate is used, what a request costs, many connections, a mix of failures, a cost cap, and
// kills. Prints one JSON object. Takes about ten minutes; names of parts as arguments run only these.
#include "tests/bench/whole_process.h"
#include "tests/support/mock_model_server.h"

#include <nlohmann/json.hpp>

#include <sys/resource.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <mutex>
#include <random>
#include <set>

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;
using namespace secondlook;
using namespace secondlook::test;
using std::chrono::steady_clock;

namespace {

constexpr int labelCount = 20;

/// What a server let through, second by second.
class Admitted
{
public:
    void add(double amount)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_begin)
            m_begin = steady_clock::now();
        const auto second =
            static_cast<std::size_t>(std::chrono::duration<double>(steady_clock::now() - *m_begin).count());
        m_seconds.resize(std::max(m_seconds.size(), second + 1));
        m_seconds[second] += amount;
    }

    /// The least share of `perMinute` that any 60 whole seconds used, without the first five and the last.
    double leastUse(double perMinute) const
    {
        double least = 1e9;
        for (std::size_t from = 5; from + 60 < m_seconds.size(); ++from) {
            double sum = 0.0;
            for (std::size_t second = from; second < from + 60; ++second)
                sum += m_seconds[second];
            least = std::min(least, sum / perMinute);
        }
        return least;
    }

private:
    std::mutex m_mutex;
    std::optional<steady_clock::time_point> m_begin;
    std::vector<double> m_seconds;
};

/// The longest time without a question, from begin() on.
class LongestStall
{
public:
    explicit LongestStall(std::size_t records) : m_records(records) {}

    void begin()
    {
        const std::lock_guard lock(m_mutex);
        m_last.reset();
        m_longest = m_longestAtEnd = {};
        m_asked.clear();
    }
    void asked(const std::string &prompt)
    {
        const std::lock_guard lock(m_mutex);
        const auto now = steady_clock::now();
        const auto stall = now - m_last.value_or(now);
        auto &longest = m_asked.size() < m_records ? m_longest : m_longestAtEnd;
        longest = std::max(longest, stall);
        m_last = now;
        m_asked.insert(std::hash<std::string>()(prompt));
    }
    /// As long as there were records that had not been asked yet.
    double seconds() const { return std::chrono::duration<double>(m_longest).count(); }
    /// When all that was left were records that failed and wait for their own next try.
    double secondsAtEnd() const { return std::chrono::duration<double>(m_longestAtEnd).count(); }

private:
    std::size_t m_records;
    std::mutex m_mutex;
    std::optional<steady_clock::time_point> m_last;
    steady_clock::duration m_longest{};
    steady_clock::duration m_longestAtEnd{};
    std::set<std::size_t> m_asked; ///< by the hash of what was asked
};

class Scene
{
public:
    Scene(const std::string &name, int records, MockOptions options, const Json &profile)
        : m_folder(fs::temp_directory_path() / ("bench-server-" + name)), m_server(std::move(options))
    {
        fs::remove_all(m_folder);
        fs::create_directories(m_folder);
        Json labels = Json::array();
        for (int i = 0; i < labelCount; ++i)
            labels.push_back("label_" + std::to_string(i));
        write("labels.json", Json{{"labels", labels}}.dump());
        std::mt19937 random(7);
        std::ofstream file(m_folder / "records.jsonl");
        for (int i = 0; i < records; ++i) {
            std::string text = "Record " + std::to_string(i);
            for (auto words = 5 + random() % 30; words > 0; --words)
                text += " word" + std::to_string(random() % 5'000);
            file << Json{{"id", "r-" + std::to_string(i)}, {"text", text}}.dump() << "\n";
        }
        file.close();
        Json whole = {{"name", "mock"},
                      {"kind", "openai"},
                      {"base_url", m_server.origin() + "/v1"},
                      {"model", "m"},
                      {"prices", {{"input", 1.0}, {"output", 2.0}}}};
        whole.update(profile);
        write("provider.json", whole.dump());
        call({"init", project(), "--labels", (m_folder / "labels.json").string()});
        call({"import", project(), (m_folder / "records.jsonl").string()});
        call({"provider", "add", project(), (m_folder / "provider.json").string()});
        call({"provider", "test", project(), "mock"});
        m_before = m_server.counts();
    }
    ~Scene() { fs::remove_all(m_folder); }

    static std::vector<std::string> command(const std::vector<std::string> &arguments)
    {
        std::vector<std::string> all{(fs::read_symlink("/proc/self/exe").parent_path() / "secondlook").string()};
        all.insert(all.end(), arguments.begin(), arguments.end());
        return all;
    }
    bench::ProcessFigures run(const std::vector<std::string> &more = {}) const
    {
        return bench::runProcess(command(runArguments(more)));
    }
    std::vector<std::string> runArguments(const std::vector<std::string> &more = {}) const
    {
        std::vector<std::string> all{"run", project(), "--json", "--classifier", "llm:mock", "--tolerance", "1"};
        all.insert(all.end(), more.begin(), more.end());
        return all;
    }
    std::string project() const { return (m_folder / "p.secondlook").string(); }
    std::int64_t paid() const { return m_server.counts().answered200 - m_before.answered200; }
    std::int64_t refused() const { return m_server.counts().refused429 - m_before.refused429; }
    MockCounts counts() const { return m_server.counts(); }

private:
    void write(const char *name, const std::string &text) const { std::ofstream(m_folder / name) << text; }
    static void call(const std::vector<std::string> &arguments)
    {
        const auto done = bench::runProcess(command(arguments));
        if (done.exitCode != 0) {
            std::cerr << arguments.front() << " ended with " << done.exitCode << "\n";
            std::exit(1);
        }
    }

    fs::path m_folder;
    MockModelServer m_server;
    MockCounts m_before;
};

Json summaryOf(const bench::ProcessFigures &figures)
{
    const Json run = Json::parse(figures.output, nullptr, false);
    if (run.is_discarded())
        return {{"exit_code", figures.exitCode}};
    return {{"exit_code", figures.exitCode},    {"input", run["input"]},
            {"review", run["tiers"]["review"]}, {"failed", run["failed"]},
            {"pending", run["pending"]},        {"requests", run["requests"]},
            {"retries", run["retries"]},        {"cost", run["cost"]},
            {"seconds", run["seconds"]},        {"records_per_second", run["records_per_second"]}};
}

/// `allowed`: what the server really lets through in a minute, of requests or of tokens.
Json rateUse(const char *name, int records, MockLimits limits, const Json &claimed, double allowed, bool ofTokens)
{
    const auto admitted = std::make_shared<Admitted>();
    MockOptions options;
    options.latency = std::chrono::milliseconds(200);
    options.limits = limits;
    options.fault = [admitted, ofTokens](const MockQuestion &question) {
        constexpr double answerTokens = 8; // {"label":"label_7"} as this server cuts it, about
        admitted->add(ofTokens ? static_cast<double>(question.promptTokens) + answerTokens : 1.0);
        return MockFault::None;
    };
    const Scene scene(name, records, options, {{"concurrency", 100}, {"limits", claimed}});
    const auto figures = scene.run();
    Json json = summaryOf(figures);
    json["least_use_of_60_s"] = admitted->leastUse(allowed);
    json["refused_429"] = scene.refused();
    return json;
}

Json requestsBound()
{
    MockLimits limits;
    limits.requestsPerMinute = 6'000;
    return rateUse("requests", 8'000, limits, {{"requests_per_minute", 6'000}}, 6'000, false);
}

Json tokensBound()
{
    MockLimits limits;
    limits.tokensPerMinute = 1'500'000;
    return rateUse("tokens", 9'000, limits, {{"tokens_per_minute", 1'500'000}}, 1'500'000, true);
}

Json lyingServer()
{
    MockLimits limits;
    limits.requestsPerMinute = 4'200;
    limits.claimed = 6'000.0 / 4'200.0;
    return rateUse("lying", 8'000, limits, {{"requests_per_minute", 6'000}}, 4'200, false);
}

Json zeroLatency()
{
    constexpr int records = 100'000;
    const Scene scene("speed", records, {}, {{"concurrency", 64}});
    const auto figures = scene.run();
    Json json = summaryOf(figures);
    json["client_processor_us_a_request"] = figures.processorSeconds * 1e6 / records;
    json["peak_mb"] = figures.peakMb;
    return json;
}

Json manyConnections()
{
    MockOptions options;
    options.latency = std::chrono::seconds(1);
    const Scene scene("connections", 30'000, options, {{"concurrency", 1'000}});
    const auto figures = scene.run();
    Json json = summaryOf(figures);
    json["peak_mb"] = figures.peakMb;
    json["most_at_once"] = scene.counts().traffic.mostAtOnce;
    return json;
}

Json faultMixture()
{
    MockOptions options;
    options.latency = std::chrono::milliseconds(5);
    options.retryAfter = std::chrono::milliseconds(20); // a second would make the mix last half an hour
    const auto mix = faultMix({{MockFault::RateLimitMilliseconds, 0.0495},
                               {MockFault::RateLimitSeconds, 0.0005}, // the longest stated wait: a second
                               {MockFault::ServerError500, 0.01},
                               {MockFault::Unavailable503, 0.01},
                               {MockFault::ResetInBody, 0.01},
                               {MockFault::TruncatedJson, 0.01},
                               {MockFault::WrongLabel, 0.005}},
                              11);
    constexpr int records = 100'000;
    const auto stall = std::make_shared<LongestStall>(records);
    options.fault = [mix, stall](const MockQuestion &question) {
        stall->asked(question.prompt);
        return mix(question);
    };
    const Scene scene("faults", records, options, {{"concurrency", 64}, {"attempts", 6}});
    stall->begin();
    const auto figures = scene.run();
    Json json = summaryOf(figures);
    json["longest_stall_seconds"] = stall->seconds();
    json["longest_stall_at_end_seconds"] = stall->secondsAtEnd();
    return json;
}

Json costCap()
{
    MockOptions options;
    options.latency = std::chrono::milliseconds(2);
    const Scene scene("cap", 20'000, options, {{"concurrency", 64}});
    Json json = Json::array();
    for (const char *cap : {"0.5", "1.5", "3"})
        json.push_back({{"cap", std::stod(cap)}, {"run", summaryOf(scene.run({"--cost-cap", cap}))}});
    return json;
}

Json killed()
{
    constexpr int concurrency = 32;
    constexpr int kills = 100;
    MockOptions options;
    options.latency = std::chrono::milliseconds(3);
    const Scene scene("killed", 20'000, options, {{"concurrency", concurrency}});
    std::mt19937 random(3);
    int hit = 0;
    std::int64_t mostPaidAgain = 0;
    for (int i = 0; i < kills; ++i)
        hit += bench::killProcess(Scene::command(scene.runArguments()),
                                  std::uniform_real_distribution<double>(0.02, 0.12)(random))
                   ? 1
                   : 0;
    const auto last = scene.run();
    Json json = summaryOf(last);
    const auto counts = scene.counts();
    mostPaidAgain = scene.paid() - 20'000;
    json["killed_while_running"] = hit;
    json["paid_again_in_all"] = mostPaidAgain;
    json["paid_again_a_kill"] = hit > 0 ? static_cast<double>(mostPaidAgain) / hit : 0.0;
    json["bound_a_kill"] = 2 * concurrency;
    json["most_paid_for_one"] = counts.mostPaidForOne;
    return json;
}

} // namespace

int main(int argc, char **argv)
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    const std::vector<std::pair<std::string, std::function<Json()>>> parts = {{"zero_latency", zeroLatency},
                                                                              {"many_connections", manyConnections},
                                                                              {"fault_mix", faultMixture},
                                                                              {"cost_cap", costCap},
                                                                              {"killed", killed},
                                                                              {"requests_bound", requestsBound},
                                                                              {"tokens_bound", tokensBound},
                                                                              {"lying_server", lyingServer}};
    const std::set<std::string> wanted(argv + 1, argv + argc);
    Json all = Json::object();
    for (const auto &[name, measure] : parts)
        if (wanted.empty() || wanted.contains(name))
            all[name] = measure();
    std::cout << all.dump() << "\n";
    return 0;
}
