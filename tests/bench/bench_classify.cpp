#include "calibration/reliability.h"
#include "classify/linear_trainer.h"
#include "tests/bench/whole_process.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

// Measures the built-in classifier on public data and prints one JSON object. Banking77 is read from the folder that
// SECONDLOOK_DATA names (../shared/data beside the checkout where it is not set); the package archive is the one that
// ./dev run classifies.

using namespace secondlook;

namespace {

struct DataSet
{
    std::vector<classify::TrainingExample> train;
    std::vector<classify::TrainingExample> test;
    std::map<std::string, std::uint16_t> labels;

    std::uint16_t labelOf(const std::string &name)
    {
        return labels.emplace(name, static_cast<std::uint16_t>(labels.size())).first->second;
    }
};

/// Processor time: what one core does, however busy the machine is with other things.
double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

double secondsSince(std::chrono::steady_clock::time_point begin)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// Rows of two columns with a header; quotes as in RFC 4180.
std::vector<std::pair<std::string, std::string>> readCsv(const std::string &path)
{
    std::ifstream file(path);
    const std::string bytes((std::istreambuf_iterator<char>(file)), {});
    std::vector<std::pair<std::string, std::string>> rows;
    std::string cells[2];
    int cell = 0;
    bool quoted = false;
    for (const char byte : bytes) {
        if (byte == '"') {
            if (!quoted && !cells[cell].empty())
                cells[cell] += byte; // a doubled quote
            quoted = !quoted;
        } else if (byte == ',' && !quoted && cell == 0) {
            cell = 1;
        } else if (byte == '\n' && !quoted) {
            rows.emplace_back(cells[0], cells[1]);
            cells[0].clear();
            cells[1].clear();
            cell = 0;
        } else if (byte != '\r') {
            cells[cell] += byte;
        }
    }
    if (!rows.empty())
        rows.erase(rows.begin());
    return rows;
}

DataSet readBanking(const std::string &folder)
{
    DataSet data;
    for (const auto &[text, label] : readCsv(folder + "/banking77/train.csv"))
        data.train.push_back({text, data.labelOf(label)});
    for (const auto &[text, label] : readCsv(folder + "/banking77/test.csv"))
        data.test.push_back({text, data.labelOf(label)});
    return data;
}

/// The package archive as the sample's own script makes it: what carries a label trains, the rest is judged by the
/// file of the truth. Without data where the machine has no package lists.
DataSet readArchive(const std::filesystem::path &folder)
{
    DataSet data;
    const std::string script = SECONDLOOK_SOURCE_DIR "/resources/sample/make_package_archive.sh";
    if (bench::runProcess({"/bin/sh", script, folder.string()}).exitCode != 0)
        return data;
    std::unordered_map<std::string, std::string> truth;
    for (auto &[id, label] : readCsv(folder / "truth.csv"))
        truth.emplace(std::move(id), std::move(label));
    std::ifstream records(folder / "records.jsonl");
    for (std::string line; std::getline(records, line);) {
        const auto record = nlohmann::json::parse(line);
        const bool isLabelled = record.contains("label");
        const std::string &label =
            isLabelled ? record["label"].get_ref<const std::string &>() : truth.at(record.at("id").get<std::string>());
        (isLabelled ? data.train : data.test).push_back({record.at("text").get<std::string>(), data.labelOf(label)});
    }
    return data;
}

std::vector<domain::Record> recordsOf(const std::vector<classify::TrainingExample> &examples)
{
    std::vector<domain::Record> records(examples.size());
    for (std::size_t i = 0; i < examples.size(); ++i)
        records[i].text = examples[i].text;
    return records;
}

void measure(const std::string &name, const DataSet &data, nlohmann::ordered_json &out)
{
    const double trainBegin = processorSeconds();
    const auto trained = classify::trainLinear(data.train, data.labels.size());
    const double trainProcessorSeconds = processorSeconds() - trainBegin;
    if (!trained) {
        std::cerr << name << ": " << trained.error().text() << "\n";
        return;
    }
    const std::string bytes = trained->classifier->serialize();
    const auto loadBegin = std::chrono::steady_clock::now();
    const auto classifier = classify::LinearClassifier::load(bytes, "linear-1");
    const double loadSeconds = secondsSince(loadBegin);

    const std::vector<domain::Record> records = recordsOf(data.test);
    std::vector<domain::PredictionResult> results(records.size());
    classifier->classify(records, results);
    calibration::HeldOutPredictions predictions;
    for (std::size_t i = 0; i < results.size(); ++i) {
        const auto &prediction = std::get<domain::Prediction>(results[i]);
        predictions.push_back({prediction.confidence, prediction.label == data.test[i].label});
    }
    const auto correct = std::count_if(predictions.begin(), predictions.end(), [](const auto &p) { return p.correct; });

    const double predictBegin = processorSeconds();
    std::size_t predicted = 0;
    while (predicted < 200'000) {
        classifier->classify(records, results);
        predicted += records.size();
    }
    const double predictSeconds = processorSeconds() - predictBegin;

    out[name + "_accuracy"] = static_cast<double>(correct) / static_cast<double>(records.size());
    out[name + "_ece"] = calibration::equalMassEce(predictions);
    out[name + "_predict_per_second"] = static_cast<double>(predicted) / predictSeconds;
    out[name + "_train_seconds"] = trained->report.seconds;
    out[name + "_train_processor_seconds"] = trainProcessorSeconds;
    out[name + "_model_bytes"] = bytes.size();
    out[name + "_load_ms"] = loadSeconds * 1000.0;
    out[name + "_examples"] = data.train.size();
    out[name + "_test"] = data.test.size();
    out[name + "_classes"] = trained->report.classes;
    out[name + "_cross_validated_accuracy"] = trained->report.accuracy.value;
    out[name + "_cross_validated_ece"] = trained->report.ece;
}

} // namespace

int main(int, char **argv)
{
    const char *named = std::getenv("SECONDLOOK_DATA");
    const std::string folder = named != nullptr ? named : SECONDLOOK_SOURCE_DIR "/../shared/data";
    const std::filesystem::path archive =
        std::filesystem::canonical(argv[0]).parent_path().parent_path() / "bench-classify";
    nlohmann::ordered_json out;
    for (const auto &[name, data] :
         {std::pair("banking77", readBanking(folder)), std::pair("archive", readArchive(archive))})
        if (!data.train.empty())
            measure(name, data, out);
    std::cout << out.dump(2) << "\n";
    return out.empty() ? 1 : 0;
}
