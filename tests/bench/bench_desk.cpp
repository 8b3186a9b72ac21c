// Measures the desk on a queue of 1,000,000 records: start to first record painted as a whole process, and the time
// from a decision key to the next record painted in the real window. Prints one JSON object. Uses the records that
// bench_pipeline left; without them it says so. Leaves the queue for bench_review.
#include "tests/bench/desk_probe.h"
#include "tests/bench/whole_process.h"

#include <QApplication>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <vector>

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;
using namespace secondlook;

namespace {

constexpr int decisions = 400;

/// Without a trained model every record goes to people; none is judged blind, so that one key is always a decision.
bool makeQueue(const fs::path &bin, const fs::path &folder, const std::string &project)
{
    for (const char *part : {"", "-wal", "-shm"})
        fs::remove(project + part);
    std::ofstream(folder / "assisted.json") << R"({"overlap": {"share": 0}, "queue": {"random_share": 0}})";
    const std::string secondlook = bin / "secondlook";
    for (const std::vector<std::string> &step :
         {std::vector<std::string>{secondlook, "init", project, "--labels", folder / "labels.json", "--policy",
                                   folder / "assisted.json"},
          {secondlook, "import", project, folder / "records.jsonl"},
          {secondlook, "run", project}})
        if (bench::runProcess(step).exitCode != 0)
            return false;
    return true;
}

/// The same keys with the project in memory, where the disk takes no time: what the program itself needs. Empty where
/// this machine has no such place or no room in it.
bench::Decided decideInMemory(const std::string &project)
{
    const fs::path place = "/dev/shm";
    std::error_code failed;
    const bool hasRoom = fs::is_directory(place) && fs::space(place, failed).available > 4 * fs::file_size(project);
    const fs::path folder = place / "secondlook-bench";
    bench::Decided keys;
    if (!hasRoom || !fs::create_directories(folder, failed))
        return keys;
    const std::string copy = folder / "queue.secondlook";
    if (fs::copy_file(project, copy, failed)) {
        const auto desk = bench::openDesk(copy);
        if (desk)
            keys = bench::decide(*desk, decisions, folder);
    }
    fs::remove_all(folder, failed);
    return keys;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const fs::path bin = fs::canonical(argv[0]).parent_path();
    const fs::path folder = bin.parent_path() / "bench";
    const std::string project = (folder / "queue.secondlook").string();
    if (!fs::exists(folder / "records.jsonl")) {
        std::cout << Json{{"skipped", "run bench_pipeline first: it makes the records"}} << "\n";
        return 0;
    }
    if (!makeQueue(bin, folder, project)) {
        std::cerr << "the queue could not be made\n";
        return 1;
    }
    std::vector<double> starts;
    for (int i = 0; i < 5; ++i)
        starts.push_back(bench::runProcess({bin / "secondlook-desk", project, "--page", "review", "--reviewer", "bench",
                                            "--shot", folder / "shot.png"})
                             .seconds);
    std::sort(starts.begin(), starts.end());
    bench::Decided keys;
    if (const auto desk = bench::openDesk(project))
        keys = bench::decide(*desk, decisions, folder);
    if (keys.painted.size() != decisions) {
        std::cerr << "only " << keys.painted.size() << " decisions came through\n";
        return 1;
    }
    Json figures;
    figures["start_to_picture_seconds_median"] = starts[starts.size() / 2];
    figures["start_to_picture_seconds_max"] = starts.back();
    bench::addDecided(figures, "", keys);
    if (const bench::Decided inMemory = decideInMemory(project); !inMemory.painted.empty())
        bench::addDecided(figures, "_in_memory", inMemory);
    std::cout << figures << "\n";
    return 0;
}
