// Measures import, run and export of 1,000,000 records with the built command line, as whole processes, beside plain
// SQLite calls that insert the same rows. Prints one JSON object. Needs the public data sets (SECONDLOOK_DATA).
#include "base/hash.h"
#include "tests/bench/whole_process.h"

#include <nlohmann/json.hpp>
#include <sqlite3.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <random>
#include <string_view>
#include <vector>

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;
using secondlook::bench::ProcessFigures;
using secondlook::bench::runProcess;

namespace {

constexpr int recordCount = 1'000'000;

std::vector<std::string> wordsOf(const fs::path &csv)
{
    std::ifstream file(csv);
    std::vector<std::string> words;
    for (std::string word; file >> word;) {
        const bool plain = word.find_first_of("\",\\") == std::string::npos;
        if (plain && words.size() < 60'000)
            words.push_back(word);
    }
    return words;
}

struct Row
{
    std::string id;
    std::string text;
};

std::vector<Row> makeRows(const std::vector<std::string> &words)
{
    std::mt19937_64 random(7);
    std::vector<Row> rows;
    rows.reserve(recordCount);
    for (int i = 0; i < recordCount; ++i) {
        std::string number = std::to_string(i);
        Row row{"rec-" + std::string(7 - number.size(), '0') + number, {}};
        const std::size_t length = 6 + random() % 10;
        for (std::size_t w = 0; w < length; ++w)
            row.text += (w > 0 ? " " : "") + words[random() % words.size()];
        rows.push_back(std::move(row));
    }
    return rows;
}

void writeJsonl(const std::vector<Row> &rows, const fs::path &path)
{
    std::ofstream file(path);
    for (const Row &row : rows)
        file << R"({"id":")" << row.id << R"(","text":")" << row.text << "\",\"channel\":\"chat\"}\n";
}

/// The same rows, each with one of the labels.
void writeLabelled(const std::vector<Row> &rows, const Json &labels, const fs::path &path)
{
    std::ofstream file(path);
    for (std::size_t i = 0; i < rows.size(); ++i)
        file << R"({"id":")" << rows[i].id << R"(","text":")" << rows[i].text << R"(","label":)"
             << labels[i % labels.size()] << "}\n";
}

void execute(sqlite3 *database, const char *sql)
{
    char *message = nullptr;
    if (sqlite3_exec(database, sql, nullptr, nullptr, &message) != SQLITE_OK) {
        std::cerr << "yardstick: " << message << "\n";
        std::exit(1);
    }
}

/// Seconds that plain calls take to insert the same rows into the same table.
double plainInsertSeconds(const std::vector<Row> &rows, const fs::path &path)
{
    fs::remove(path);
    std::vector<std::string> hashes;
    for (const Row &row : rows)
        hashes.push_back(secondlook::base::sha256Hex(row.text).substr(0, 32));
    sqlite3 *database = nullptr;
    sqlite3_open(path.c_str(), &database);
    execute(database, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-48000; "
                      "PRAGMA wal_autocheckpoint=4000; PRAGMA foreign_keys=ON;");
    execute(database, "CREATE TABLE source (id INTEGER PRIMARY KEY); INSERT INTO source VALUES (1);"
                      "CREATE TABLE record (id INTEGER PRIMARY KEY, external_id TEXT NOT NULL UNIQUE, content_hash "
                      "TEXT NOT NULL, source_id INTEGER NOT NULL REFERENCES source(id), segment TEXT NOT NULL, text "
                      "TEXT NOT NULL, fields TEXT NOT NULL)");
    const auto started = std::chrono::steady_clock::now();
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO record VALUES (?, ?, ?, ?, ?, ?, ?)", -1, &insert, nullptr);
    execute(database, "BEGIN IMMEDIATE");
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i > 0 && i % 5'000 == 0)
            execute(database, "COMMIT; BEGIN IMMEDIATE");
        const auto bind = [insert](int at, const std::string &text) {
            sqlite3_bind_text(insert, at, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
        };
        sqlite3_bind_int64(insert, 1, static_cast<sqlite3_int64>(i) + 1);
        bind(2, rows[i].id);
        bind(3, hashes[i]);
        sqlite3_bind_int64(insert, 4, 1);
        sqlite3_bind_text(insert, 5, "channel=chat", -1, SQLITE_STATIC);
        bind(6, rows[i].text);
        sqlite3_bind_text(insert, 7, "{}", -1, SQLITE_STATIC);
        if (sqlite3_step(insert) != SQLITE_DONE)
            std::exit(1);
        sqlite3_reset(insert);
    }
    execute(database, "COMMIT");
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    sqlite3_finalize(insert);
    sqlite3_close(database);
    fs::remove(path);
    return seconds;
}

ProcessFigures must(const ProcessFigures &figures)
{
    if (figures.exitCode != 0) {
        std::cerr << "a step of the benchmark failed with exit code " << figures.exitCode << "\n";
        std::exit(1);
    }
    return figures;
}

/// Makes the files of records and prints how long plain calls take over the same rows. Its own process: the programs
/// that are measured would inherit the peak memory of whoever holds a million rows.
int makeRecords(const fs::path &banking, const fs::path &folder)
{
    const std::vector<Row> rows = makeRows(wordsOf(banking / "train.csv"));
    const Json labels = Json::parse(std::ifstream(folder / "labels.json")).at("labels");
    writeJsonl(rows, folder / "records.jsonl");
    writeLabelled(rows, labels, folder / "labelled.jsonl");
    std::cout << plainInsertSeconds(rows, folder / "plain.sqlite") << "\n";
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const char *named = std::getenv("SECONDLOOK_DATA");
    const fs::path data = named != nullptr ? fs::path(named) : fs::path(SECONDLOOK_SOURCE_DIR) / "../shared/data";
    const fs::path banking = data / "banking77";
    if (!fs::exists(banking)) {
        std::cout << Json{{"skipped", "the public data sets are not on this machine (set SECONDLOOK_DATA)"}} << "\n";
        return 0;
    }
    const fs::path self = fs::canonical(argv[0]);
    const fs::path folder = self.parent_path().parent_path() / "bench";
    if (argc == 2 && std::string_view(argv[1]) == "make-records")
        return makeRecords(banking, folder);

    const std::string program = self.parent_path() / "secondlook";
    fs::remove_all(folder);
    fs::create_directories(folder);
    std::ofstream(folder / "labels.json") << Json{{"labels", Json::parse(std::ifstream(banking / "categories.json"))}};
    const std::string project = folder / "million.secondlook";
    const std::string labelled = folder / "labelled.secondlook";
    must(runProcess({program, "init", project, "--labels", folder / "labels.json"}));
    must(runProcess({program, "import", project, banking / "train.csv", "--text", "text", "--label", "category"}));
    const ProcessFigures train = must(runProcess({program, "train", project}));
    const double plain = std::stod(must(runProcess({self, "make-records"})).output);
    const ProcessFigures imported = must(runProcess({program, "import", project, folder / "records.jsonl"}));
    const ProcessFigures run = must(runProcess({program, "run", project, "--json"}));
    must(runProcess({program, "init", labelled, "--labels", folder / "labels.json"}));
    must(runProcess({program, "import", labelled, folder / "labelled.jsonl"}));
    const ProcessFigures exported =
        must(runProcess({program, "export", labelled, folder / "out.jsonl", "--format", "jsonl", "--json"}));
    const Json summary = Json::parse(run.output);

    Json figures;
    figures["train_seconds"] = train.seconds;
    figures["plain_sqlite_insert_seconds"] = plain;
    figures["import_seconds"] = imported.seconds;
    figures["import_to_plain_ratio"] = imported.seconds / plain;
    figures["import_peak_mb"] = imported.peakMb;
    figures["run_seconds_to_committed"] = summary.at("seconds");
    figures["run_seconds_with_files"] = run.seconds;
    figures["run_peak_mb"] = run.peakMb;
    figures["run_tiers"] = summary.at("tiers");
    figures["export_rows"] = Json::parse(exported.output).at("rows");
    figures["export_seconds"] = exported.seconds;
    figures["export_peak_mb"] = exported.peakMb;
    figures["export_bytes"] = fs::file_size(folder / "out.jsonl");
    std::cout << figures << "\n";
    return 0;
}
