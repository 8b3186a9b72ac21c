// Measures files of neighbours with the built command line, as whole processes: a Label Studio export of 100,000 tasks
// and 300,000 annotations on its way in, and 1,000,000 labelled records on their way out in every format. Prints one
// JSON object.
#include "tests/bench/whole_process.h"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <random>
#include <string>
#include <vector>

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;
using secondlook::bench::ProcessFigures;
using secondlook::bench::runProcess;

namespace {

constexpr int taskCount = 100'000;
constexpr int annotatorsPerTask = 3;
constexpr int recordCount = 1'000'000;
constexpr int labelCount = 20;

std::string text(std::mt19937_64 &random)
{
    static const std::vector<std::string> words = {"parcel", "invoice", "late",  "broken", "refund", "where", "order",
                                                   "please", "again",   "phone", "number", "still",  "third", "week"};
    std::string made;
    for (auto count = 6 + random() % 10; count > 0; --count)
        made += (made.empty() ? "" : " ") + words[random() % words.size()];
    return made;
}

std::string label(std::uint64_t number)
{
    return "label_" + std::to_string(number % labelCount);
}

/// With the members that Label Studio writes for every task and annotation.
void writeTasks(const fs::path &path)
{
    std::mt19937_64 random(7);
    std::ofstream file(path);
    int annotation = 0;
    for (int task = 0; task < taskCount; ++task) {
        Json annotations = Json::array();
        for (int who = 0; who < annotatorsPerTask; ++who)
            annotations.push_back(
                {{"id", ++annotation},
                 {"completed_by", who + 1},
                 {"result", Json::array({{{"value", {{"choices", {label(random() % 10 == 0 ? random() : task)}}}},
                                          {"id", "r" + std::to_string(annotation)},
                                          {"from_name", "label"},
                                          {"to_name", "text"},
                                          {"type", "choices"},
                                          {"origin", "manual"}}})},
                 {"was_cancelled", false},
                 {"ground_truth", false},
                 {"created_at", "2026-03-01T10:00:00.000000Z"},
                 {"updated_at", "2026-03-01T10:00:00.000000Z"},
                 {"lead_time", 4.25},
                 {"task", task + 1},
                 {"project", 1}});
        file << (task == 0 ? "[" : ",\n")
             << Json{{"id", task + 1},
                     {"annotations", std::move(annotations)},
                     {"data", {{"text", text(random) + " " + std::to_string(task)}}},
                     {"meta", Json::object()},
                     {"created_at", "2026-03-01T09:00:00.000000Z"},
                     {"updated_at", "2026-03-01T10:00:00.000000Z"},
                     {"total_annotations", annotatorsPerTask},
                     {"cancelled_annotations", 0}};
    }
    file << "]\n";
}

void writeLabelled(const fs::path &path)
{
    std::mt19937_64 random(11);
    std::ofstream file(path);
    for (int i = 0; i < recordCount; ++i)
        file << R"({"id":"rec-)" << i << R"(","text":")" << text(random) << " " << i << R"(","label":")"
             << label(random()) << "\"}\n";
}

ProcessFigures must(const std::vector<std::string> &call)
{
    const ProcessFigures figures = runProcess(call);
    if (figures.exitCode != 0) {
        std::cerr << "a step of the benchmark failed: " << call.at(1) << " " << call.at(2) << "\n";
        std::exit(1);
    }
    return figures;
}

Json measured(const ProcessFigures &figures)
{
    return {{"seconds", figures.seconds}, {"peak_mb", figures.peakMb}};
}

} // namespace

int main(int, char **argv)
{
    const fs::path bin = fs::canonical(argv[0]).parent_path();
    const fs::path folder = bin.parent_path() / "bench-formats";
    fs::remove_all(folder);
    fs::create_directories(folder);
    const std::string secondlook = bin / "secondlook";
    std::ofstream labels(folder / "labels.txt");
    for (int i = 0; i < labelCount; ++i)
        labels << label(static_cast<std::uint64_t>(i)) << "\n";
    labels.close();
    Json figures;

    const std::string brought = folder / "brought.secondlook";
    writeTasks(folder / "tasks.json");
    must({secondlook, "init", brought, "--labels", folder / "labels.txt"});
    const ProcessFigures imported = must({secondlook, "import", brought, folder / "tasks.json", "--json"});
    figures["import_label_studio"] = measured(imported);
    figures["import_label_studio"]["annotations"] = Json::parse(imported.output).at("annotations");
    figures["import_label_studio"]["bytes"] = fs::file_size(folder / "tasks.json");

    const std::string labelled = folder / "labelled.secondlook";
    writeLabelled(folder / "labelled.jsonl");
    must({secondlook, "init", labelled, "--labels", folder / "labels.txt"});
    must({secondlook, "import", labelled, folder / "labelled.jsonl"});
    for (const char *format : {"jsonl", "label-studio", "huggingface", "csv", "prodigy", "argilla", "doccano"}) {
        const ProcessFigures out =
            must({secondlook, "export", labelled, folder / (std::string("out.") + format), "--format", format});
        figures["export"][format] = measured(out);
    }
    std::cout << figures << "\n";
    return 0;
}
