// Measures dataset versions of 1,000,000 records with the built command line, as whole processes, and the search for
// near-duplicates among 1,000,000 short texts by itself. Prints one JSON object.
#include "datasets/near_duplicates.h"
#include "tests/bench/whole_process.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;
using secondlook::bench::ProcessFigures;
using secondlook::bench::runProcess;

namespace {

constexpr int recordCount = 1'000'000;
constexpr int seedCount = 10'000;
constexpr int labelCount = 20;

std::string word(std::uint64_t number)
{
    std::string text;
    for (int i = 0; i < 5; ++i, number /= 13)
        text += {"bcdfghklmnprt"[number % 13], "aeiou"[number % 5]};
    return text;
}

/// Six to fifteen words, one of which tells the label; one text in twenty is another one with a word more.
std::vector<std::string> makeTexts()
{
    std::mt19937_64 random(7);
    std::vector<std::string> texts;
    texts.reserve(recordCount);
    for (int i = 0; i < recordCount; ++i) {
        if (i > 100 && random() % 20 == 0) {
            texts.push_back(texts[static_cast<std::size_t>(i) - labelCount] + " again");
            continue;
        }
        std::string text = "topic" + word(static_cast<std::uint64_t>(i % labelCount) * 7919);
        for (auto words = 5 + random() % 10; words > 0; --words)
            text += " " + word(random() % 60'000);
        texts.push_back(std::move(text));
    }
    return texts;
}

std::string label(int record)
{
    return "label_" + std::to_string(record % labelCount);
}

void writeRecords(const std::vector<std::string> &texts, const fs::path &path)
{
    std::ofstream file(path);
    for (int i = 0; i < recordCount; ++i) {
        file << R"({"id":"rec-)" << i << R"(","text":")" << texts[static_cast<std::size_t>(i)] << "\"";
        if (i < seedCount)
            file << R"(,"label":")" << label(i) << "\"";
        file << "}\n";
    }
}

/// Two people's answers to every tenth record from `first` on.
void writeAnswers(int first, const fs::path &path)
{
    std::ofstream file(path);
    file << "item,annotator,label\n";
    for (int i = seedCount + first; i < recordCount; i += 10)
        for (const char *who : {"ann", "ben"})
            file << "rec-" << i << "," << who << "," << label(i) << "\n";
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

/// In a process of its own, so that its memory is its own.
int nearDuplicatesAlone(int threads)
{
    const std::vector<std::string> texts = makeTexts();
    const auto begin = std::chrono::steady_clock::now();
    secondlook::datasets::NearDuplicates near;
    for (const std::string &text : texts)
        near.add(text);
    const auto groups = near.groups(threads, {});
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    const std::set<std::uint32_t> distinct(groups.begin(), groups.end());
    std::cout << Json{{"texts", texts.size()}, {"groups", distinct.size()}, {"seconds", took.count()}} << "\n";
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3 && std::string(argv[1]) == "near")
        return nearDuplicatesAlone(std::stoi(argv[2]));
    if (argc == 3 && std::string(argv[1]) == "records") {
        writeRecords(makeTexts(), argv[2]);
        return 0;
    }
    const fs::path bin = fs::canonical(argv[0]).parent_path();
    const fs::path folder = bin.parent_path() / "bench-datasets";
    fs::remove_all(folder);
    fs::create_directories(folder);
    const std::string secondlook = bin / "secondlook";
    const std::string project = folder / "p.secondlook";
    Json figures;
    const ProcessFigures near = must({argv[0], "near", "2"});
    figures["near_duplicates"] = Json::parse(near.output);
    figures["near_duplicates"]["peak_mb_with_texts"] = near.peakMb;

    std::ofstream labels(folder / "labels.txt");
    for (int i = 0; i < labelCount; ++i)
        labels << label(i) << "\n";
    labels.close();
    // A process begins with the peak of the one that starts it, so this one must stay small.
    must({argv[0], "records", folder / "records.jsonl"});
    writeAnswers(0, folder / "first.csv");
    writeAnswers(5, folder / "second.csv");
    must({secondlook, "init", project, "--labels", folder / "labels.txt"});
    must({secondlook, "import", project, folder / "records.jsonl"});
    must({secondlook, "train", project});
    must({secondlook, "run", project});
    must({secondlook, "annotate", project, folder / "first.csv"});
    const auto before = fs::file_size(project);
    figures["create"] = measured(must({secondlook, "dataset", "create", project, "--json"}));
    const Json shown = Json::parse(must({secondlook, "dataset", "show", project, "--json"}).output);
    figures["rows"] = shown.at("card").at("rows");
    figures["label_sources"] = shown.at("card").at("label_sources");
    figures["bytes_a_row"] = double(fs::file_size(project) - before) / shown.at("card").at("rows").get<double>();
    must({secondlook, "annotate", project, folder / "second.csv"});
    figures["create_second"] = measured(must({secondlook, "dataset", "create", project, "--json"}));
    const ProcessFigures diff = must({secondlook, "dataset", "diff", project, "1", "2", "--json", "--show", "0"});
    figures["diff"] = measured(diff);
    figures["diff"]["confirmed"] = Json::parse(diff.output).at("confirmed");
    figures["verify"] = measured(must({secondlook, "dataset", "verify", project, "1", "--json"}));
    figures["export"] = measured(
        must({secondlook, "export", project, folder / "out.jsonl", "--format", "jsonl", "--dataset", "1", "--json"}));
    figures["export_without_version"] =
        measured(must({secondlook, "export", project, folder / "plain.jsonl", "--format", "jsonl", "--json"}));
    figures["export_bytes"] = fs::file_size(folder / "out.jsonl");
    std::cout << figures << "\n";
    return 0;
}
