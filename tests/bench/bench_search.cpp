// Measures filters over 1,000,000 records: how long the index of words takes and how large it is, and how soon the
// first page of 50 records is there. Prints one JSON object. Uses the project that bench_pipeline left; without it it
// says so.
#include "review/record_filter.h"
#include "storage/project_store.h"
#include "storage/record_search.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <iostream>
#include <map>
#include <sstream>

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;
using namespace secondlook;

namespace {

constexpr int pageSize = 50;
constexpr std::size_t filtersOfAKind = 40;

template <typename T> T must(base::Result<T> result)
{
    if (!result) {
        std::cerr << result.error().text() << "\n";
        std::exit(1);
    }
    return std::move(*result);
}

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Bytes of the project's pages that hold something.
std::int64_t bytesOf(storage::Connection &connection)
{
    const std::int64_t pages = must(connection.number("PRAGMA page_count", 0));
    return (pages - must(connection.number("PRAGMA freelist_count", 0))) *
           must(connection.number("PRAGMA page_size", 0));
}

domain::LabelSchema schemaOf(storage::Connection &connection)
{
    const storage::VersionedDocument stored =
        must(storage::ProjectStore(connection, base::SystemClock(), "bench").latestSchema());
    const Json document = Json::parse(stored.document);
    domain::SchemaField field;
    for (const Json &label : document.at("fields").at(0).at("labels"))
        field.labels.push_back({.name = label.at("name").get<std::string>()});
    return {"bench", {field}};
}

/// Words and pairs of neighbours from records spread over the project, with how often they were seen.
struct Seen
{
    std::map<std::string, int> words;
    std::vector<std::string> phrases;
};

Seen lookAtTexts(storage::Connection &connection)
{
    Seen seen;
    auto *rows = must(connection.query("SELECT text FROM record WHERE id % 101 = 7 ORDER BY id"));
    while (rows->next()) {
        std::istringstream text(rows->text(0));
        std::string last;
        for (std::string word; text >> word; last = word) {
            if (word.size() < 2 || word.find_first_not_of("abcdefghijklmnopqrstuvwxyz") != std::string::npos)
                word.clear();
            else
                ++seen.words[word];
            if (!last.empty() && !word.empty() && seen.phrases.size() < filtersOfAKind)
                seen.phrases.push_back('"' + last + ' ' + word + '"');
        }
    }
    return seen;
}

std::vector<std::string> wordsBySeen(const Seen &seen, bool common)
{
    std::vector<std::pair<int, std::string>> ordered;
    for (const auto &[word, times] : seen.words)
        ordered.emplace_back(common ? -times : times, word);
    std::sort(ordered.begin(), ordered.end());
    std::vector<std::string> words;
    for (std::size_t i = 0; i < std::min(filtersOfAKind, ordered.size()); ++i)
        words.push_back(ordered[i].second);
    return words;
}

std::vector<std::string> around(const std::string &before, const std::vector<std::string> &words,
                                const std::string &after = {})
{
    std::vector<std::string> filters;
    for (std::size_t i = 0; i < std::min(filtersOfAKind, words.size()); ++i)
        filters.push_back(before + words[i] + after);
    return filters;
}

/// Milliseconds to the first page, over all filters of a kind.
Json measure(storage::SqlRecordSearch &search, const domain::LabelSchema &schema,
             const std::vector<std::string> &filters)
{
    std::vector<double> times;
    std::size_t rows = 0;
    for (const std::string &text : filters) {
        const auto start = std::chrono::steady_clock::now();
        const review::RecordFilter filter = must(review::parseFilter(text, schema));
        rows += must(search.page(filter, {}, pageSize, {})).size();
        times.push_back(secondsSince(start) * 1000.0);
    }
    std::sort(times.begin(), times.end());
    const auto quantile = [&times](double share) {
        return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
    };
    Json figures{{"filters", filters.size()}, {"rows", rows}, {"ms_p50", quantile(0.5)}};
    // A few filters have no 95th percentile, only a slowest one.
    figures[filters.size() < 20 ? "ms_max" : "ms_p95"] = filters.size() < 20 ? times.back() : quantile(0.95);
    return figures;
}

Json measureAll(storage::SqlRecordSearch &search, storage::Connection &connection)
{
    const domain::LabelSchema schema = schemaOf(connection);
    const Seen seen = lookAtTexts(connection);
    const std::vector<std::string> rare = wordsBySeen(seen, false);
    const std::vector<std::string> common = wordsBySeen(seen, true);
    std::vector<std::string> labels;
    for (const domain::Label &label : schema.labels())
        labels.push_back('"' + label.name + '"');

    const std::vector<std::pair<const char *, std::vector<std::string>>> kinds{
        {"text_phrase", seen.phrases},
        {"rare_word", rare},
        {"common_word", common},
        {"label_and_conf", around("label:", labels, " conf<0.6")},
        {"segment_and_rare_word", around("channel=chat ", rare)},
        {"segment_and_common_word", around("channel=chat ", common)},
        {"label_and_common_word", around("label:", labels, " " + common.front())},
        {"without_a_common_word", around("-", common)},
        {"nothing_no_such_word", around("zzq", rare)},
        {"nothing_label_and_conf", around("label:", labels, " conf>=0.99999")},
        {"nothing_common_word_and_state", around("state:failed ", common)},
        {"nothing_new", {"state:new"}},
        {"oldest_source", {"source:train.csv"}},
        {"id", {"id:rec-0500000"}},
        {"ids_that_begin", {"id:rec-05*", "id:rec-050000*", "id:x*"}},
    };
    Json figures;
    for (const auto &[name, filters] : kinds)
        figures[name] = measure(search, schema, filters);
    return figures;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const fs::path folder = fs::canonical(argv[0]).parent_path().parent_path() / "bench";
    const fs::path million = folder / "million.secondlook";
    const fs::path project = folder / "search.secondlook";
    if (!fs::exists(million)) {
        std::cout << Json{{"skipped", "bench_pipeline has left no project of a million records; run it first"}} << "\n";
        return 0;
    }
    for (const char *part : {"", "-wal", "-shm"})
        fs::remove(project.string() + part);
    fs::copy_file(million, project);

    storage::SqlRecordSearch search(must(storage::Connection::open(project)));
    const auto connection = must(storage::Connection::open(project));
    Json figures;
    figures["records"] = must(connection->number("SELECT COUNT(*) FROM record", 0));
    const std::int64_t before = bytesOf(*connection);
    const auto start = std::chrono::steady_clock::now();
    if (const base::Status indexed = search.index({}, {}); !indexed) {
        std::cerr << indexed.error().text() << "\n";
        return 1;
    }
    figures["index_seconds"] = secondsSince(start);
    figures["index_bytes"] = bytesOf(*connection) - before;
    figures["first_page"] = measureAll(search, *connection);
    std::cout << figures << "\n";
    return 0;
}
