#include "base/hash.h"
#include "calibration/reliability.h"
#include "classify/linear_trainer.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <vector>

// Measures the built-in classifier on public data and prints one JSON object. Banking77 is read from the folder that
// SECONDLOOK_DATA names (../shared/data beside the checkout where it is not set), the package archive from apt-cache.

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

/// "name: short description" of every package, with its section as the label; one in six trains.
DataSet readArchive()
{
    DataSet data;
    std::set<std::string> seen;
    std::string package;
    std::string description;
    std::string section;
    const auto endStanza = [&] {
        if (!package.empty() && !section.empty() && seen.insert(package).second) {
            auto &part = base::stableHash(package) % 6 == 0 ? data.train : data.test;
            part.push_back({package + ": " + description, data.labelOf(section.substr(section.find('/') + 1))});
        }
        package.clear();
        description.clear();
        section.clear();
    };
    FILE *pipe = popen("apt-cache dumpavail", "r");
    if (pipe == nullptr)
        return data;
    char *line = nullptr;
    std::size_t capacity = 0;
    for (ssize_t length; (length = getline(&line, &capacity, pipe)) > 0;) {
        const std::string text(line, static_cast<std::size_t>(length - 1));
        if (text.empty())
            endStanza();
        else if (text.starts_with("Package: "))
            package = text.substr(9);
        else if (text.starts_with("Description: "))
            description = text.substr(13);
        else if (text.starts_with("Section: "))
            section = text.substr(9);
    }
    endStanza();
    std::free(line);
    pclose(pipe);
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

int main()
{
    const char *named = std::getenv("SECONDLOOK_DATA");
    const std::string folder = named != nullptr ? named : SECONDLOOK_SOURCE_DIR "/../shared/data";
    nlohmann::ordered_json out;
    for (const auto &[name, data] : {std::pair("banking77", readBanking(folder)), std::pair("archive", readArchive())})
        if (!data.train.empty())
            measure(name, data, out);
    std::cout << out.dump(2) << "\n";
    return out.empty() ? 1 : 0;
}
