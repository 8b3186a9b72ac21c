// Kills a reviewer's process in the middle of 1,000 decisions, again and again, and looks at what is left: every
// decision that was acknowledged must be stored, none twice, and the audit log must be whole. Prints one JSON object.
#include "app/compose/project.h"
#include "app/compose/reviewing.h"
#include "base/clock.h"
#include "tests/bench/whole_process.h"

#include <nlohmann/json.hpp>

#include <array>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <random>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;
using namespace secondlook;

namespace {

constexpr int kills = 50;
constexpr int decisions = 1'000;
constexpr const char *reviewer = "bench";

[[noreturn]] void giveUp(const std::string &why)
{
    std::cerr << why << "\n";
    std::exit(1);
}

/// Decides record after record and writes the id of each one to `out` once the decision was acknowledged.
int decideAll(const std::string &project, int out)
{
    const base::SystemClock clock;
    auto session = compose::openReviewSession(project, reviewer, clock);
    if (!session)
        giveUp(session.error().text());
    for (int i = 0; i < decisions; ++i) {
        const auto tasks = (*session)->lease(4);
        if (!tasks || tasks->empty())
            break;
        review::Answer answer;
        answer.label = 1;
        if (!(*session)->answer(tasks->front().id, answer))
            break;
        const std::string line = tasks->front().record.externalId + "\n";
        if (write(out, line.data(), line.size()) < 0)
            break;
    }
    return 0;
}

/// Ids that were acknowledged before the process was killed, `wait` after the first of them.
std::vector<std::string> decideAndKill(const std::string &project, std::chrono::microseconds wait)
{
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        giveUp("no pipe");
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        _exit(decideAll(project, ends[1]));
    }
    close(ends[1]);
    std::string text;
    std::array<char, 4096> buffer{};
    const auto take = [&] {
        const ssize_t got = read(ends[0], buffer.data(), buffer.size());
        text.append(buffer.data(), got > 0 ? static_cast<std::size_t>(got) : 0);
        return got > 0;
    };
    take();
    std::this_thread::sleep_for(wait);
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    while (take()) {
    }
    close(ends[0]);
    std::vector<std::string> ids;
    for (std::size_t at = 0, end = 0; (end = text.find('\n', at)) != std::string::npos; at = end + 1)
        ids.push_back(text.substr(at, end - at));
    return ids;
}

struct Count
{
    int lost = 0;
    int doubled = 0;
    int acknowledged = 0;
    int stored = 0;
};

Count compare(const std::string &project, const std::vector<std::string> &acknowledged)
{
    const base::SystemClock clock;
    auto session = compose::openReviewSession(project, reviewer, clock);
    if (!session)
        giveUp(session.error().text());
    const auto history = (*session)->history(10 * decisions);
    if (!history)
        giveUp(history.error().text());
    Count count;
    std::multiset<std::string> stored;
    for (const review::PastDecision &past : *history)
        stored.insert(past.externalId);
    for (const std::string &id : acknowledged)
        count.lost += stored.contains(id) ? 0 : 1;
    for (auto it = stored.begin(); it != stored.end(); it = stored.upper_bound(*it))
        count.doubled += stored.count(*it) > 1 ? 1 : 0;
    count.acknowledged = static_cast<int>(acknowledged.size());
    count.stored = static_cast<int>(stored.size());
    return count;
}

void must(const std::vector<std::string> &call)
{
    if (bench::runProcess(call).exitCode != 0)
        giveUp("a step of the benchmark failed: " + call.at(1));
}

} // namespace

int main(int, char **argv)
{
    const fs::path bin = fs::canonical(argv[0]).parent_path();
    const fs::path folder = bin.parent_path() / "bench-killed";
    fs::remove_all(folder);
    fs::create_directories(folder);
    const std::string fresh = folder / "fresh.secondlook";
    std::ofstream records(folder / "records.jsonl");
    for (int i = 0; i < decisions + 100; ++i)
        records << Json{{"id", "rec-" + std::to_string(i)}, {"text", "message number " + std::to_string(i)}} << "\n";
    records.close();
    std::ofstream(folder / "labels.txt") << "yes\nno\n";
    const std::string secondlook = bin / "secondlook";
    must({secondlook, "init", fresh, "--labels", folder / "labels.txt"});
    must({secondlook, "import", fresh, folder / "records.jsonl"});
    must({secondlook, "run", fresh});

    std::mt19937 random(11);
    std::uniform_int_distribution<int> microseconds(0, 1'500'000);
    Json figures{{"kills", kills}, {"acknowledged", 0}, {"stored", 0},
                 {"lost", 0},      {"doubled", 0},      {"damaged_logs", 0}};
    for (int i = 0; i < kills; ++i) {
        const std::string project = folder / "killed.secondlook";
        for (const char *part : {"", "-wal", "-shm"})
            fs::remove(project + part);
        fs::copy_file(fresh, project);
        const auto acknowledged = decideAndKill(project, std::chrono::microseconds(microseconds(random)));
        const Count count = compare(project, acknowledged);
        figures["acknowledged"] = figures["acknowledged"].get<int>() + count.acknowledged;
        figures["stored"] = figures["stored"].get<int>() + count.stored;
        figures["lost"] = figures["lost"].get<int>() + count.lost;
        figures["doubled"] = figures["doubled"].get<int>() + count.doubled;
        if (bench::runProcess({secondlook, "audit", "verify", project}).exitCode != 0)
            figures["damaged_logs"] = figures["damaged_logs"].get<int>() + 1;
    }
    std::cout << figures << "\n";
    return figures["lost"] == 0 && figures["doubled"] == 0 && figures["damaged_logs"] == 0 ? 0 : 1;
}
