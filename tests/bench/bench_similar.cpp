// Measures similar settled records: 100,000 halves of package descriptions of this Debian machine are settled, then
// others are compared with them. Prints one JSON object: how long an answer takes, and how much of the exact ten
// nearest it finds (recall@10).
#include "app/compose/models.h"
#include "app/compose/reviewing.h"
#include "classify/linear_classifier.h"
#include "classify/text_sketch.h"
#include "review/review_session.h"
#include "tests/bench/whole_process.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;
using namespace secondlook;

namespace {

constexpr std::size_t settledRecords = 100'000;
constexpr std::size_t queries = 200;
constexpr int neighbours = 10;

template <typename T> T must(base::Result<T> result)
{
    if (!result) {
        std::cerr << result.error().text() << "\n";
        std::exit(1);
    }
    return std::move(*result);
}

double millisecondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// Cuts every description in two at a blank: neighbours in meaning that are no copies.
std::size_t writeHalves(const fs::path &from, const fs::path &to)
{
    std::ifstream in(from);
    std::ofstream out(to);
    std::size_t written = 0;
    for (std::string line; written < settledRecords + queries && std::getline(in, line);) {
        const Json record = Json::parse(line);
        const auto text = record.at("text").get<std::string>();
        std::size_t middle = text.find(' ', text.size() / 2);
        middle = middle == std::string::npos ? text.size() : middle;
        const std::string halves[] = {text.substr(0, middle), text.substr(middle)};
        for (int half = 0; half < 2; ++half) {
            if (halves[half].size() < 20)
                continue;
            Json made{{"id", record.at("id").get<std::string>() + "/" + std::to_string(half)}, {"text", halves[half]}};
            if (half == 0 && record.contains("label"))
                made["label"] = record.at("label");
            out << made << '\n';
            ++written;
        }
    }
    return written;
}

bool makeProject(const fs::path &bin, const fs::path &folder, const std::string &project)
{
    fs::create_directories(folder);
    for (const char *part : {"", "-wal", "-shm"})
        fs::remove(project + part);
    const fs::path script = fs::path(SECONDLOOK_SOURCE_DIR) / "resources/sample/make_package_archive.sh";
    if (bench::runProcess({"/bin/sh", script, folder}).exitCode != 0 ||
        writeHalves(folder / "records.jsonl", folder / "halves.jsonl") < settledRecords + queries)
        return false;
    std::ofstream(folder / "policy.json") << R"({"review_threshold": 1, "overlap": {"share": 0}, )"
                                          << R"("queue": {"random_share": 0}})";
    const std::string secondlook = bin / "secondlook";
    for (const std::vector<std::string> &step :
         {std::vector<std::string>{secondlook, "init", project, "--labels", folder / "labels.json", "--policy",
                                   folder / "policy.json"},
          {secondlook, "import", project, folder / "halves.jsonl"},
          {secondlook, "train", project},
          {secondlook, "run", project}})
        if (bench::runProcess(step).exitCode != 0)
            return false;
    return true;
}

/// Tasks that stay open are what is compared with those that are settled.
std::vector<domain::ReviewTask> settle(review::ReviewSession &session)
{
    std::vector<base::TaskId> tasks = must(session.candidates({review::QueueOrder::Random, {}}, 1'000'000));
    std::vector<domain::ReviewTask> open;
    for (std::size_t i = 0; i < queries; ++i)
        open.push_back(must(session.task(tasks[i])));
    tasks.erase(tasks.begin(), tasks.begin() + queries);
    review::Answer answer;
    answer.label = 0;
    tasks.resize(std::min(tasks.size(), settledRecords));
    must(session.answerAll(tasks, answer, {}));
    return open;
}

class Exact
{
public:
    Exact(compose::Project &project, const classify::Vocabulary &vocabulary) : m_vocabulary(vocabulary)
    {
        auto *rows = must(project.connection().query(
            "SELECT r.id, r.text FROM record r JOIN outcome o ON o.record_id = r.id AND o.state = 3"));
        while (rows->next())
            m_texts.emplace_back(rows->int64(0), classify::weighedText(vocabulary, rows->text(1)));
    }

    std::size_t size() const { return m_texts.size(); }

    /// The similarity of the last of the nearest: whatever is as similar is as right.
    double leastOfNearest(const domain::ReviewTask &task) const
    {
        const auto terms = classify::weighedText(m_vocabulary, task.record.text);
        std::vector<double> all;
        for (const auto &[record, others] : m_texts)
            if (record != task.record.id.value)
                all.push_back(classify::cosine(terms, others));
        std::nth_element(all.begin(), all.begin() + neighbours - 1, all.end(), std::greater());
        return all[neighbours - 1];
    }

private:
    const classify::Vocabulary &m_vocabulary;
    std::vector<std::pair<std::int64_t, std::vector<classify::Term>>> m_texts;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const fs::path bin = fs::canonical(argv[0]).parent_path();
    const fs::path folder = bin.parent_path() / "bench" / "similar";
    const std::string project = (folder / "similar.secondlook").string();
    if (!makeProject(bin, folder, project)) {
        std::cerr << "the project could not be made; this needs the package lists of Debian\n";
        return 1;
    }
    const base::SystemClock clock;
    const auto session = must(compose::openReviewSession(project, "bench", clock));
    const std::vector<domain::ReviewTask> open = settle(*session);
    Json figures;
    auto start = std::chrono::steady_clock::now();
    double longestPart = 0.0;
    for (bool complete = false; !complete;) {
        const auto part = std::chrono::steady_clock::now();
        complete = must(session->similar(open.front(), neighbours)).complete;
        longestPart = std::max(longestPart, millisecondsSince(part));
    }
    figures["taken_in_seconds"] = millisecondsSince(start) / 1000.0;
    figures["longest_part_ms"] = longestPart;
    const auto opened = must(compose::Project::open(project, clock, "bench"));
    const auto loaded = must(compose::loadClassifier(*opened, "linear"));
    const auto model = std::dynamic_pointer_cast<const classify::LinearClassifier>(loaded.classifier);
    const Exact exact(*opened, model->vocabulary());
    std::vector<double> milliseconds;
    int found = 0;
    int wanted = 0;
    for (const domain::ReviewTask &task : open) {
        start = std::chrono::steady_clock::now();
        const auto similar = must(session->similar(task, neighbours));
        milliseconds.push_back(millisecondsSince(start));
        const double least = exact.leastOfNearest(task);
        wanted += neighbours;
        found += static_cast<int>(
            std::ranges::count_if(similar.records, [least](const auto &r) { return r.similarity >= least - 1e-9; }));
    }
    std::ranges::sort(milliseconds);
    figures["settled"] = exact.size();
    figures["answer_ms_p50"] = milliseconds[milliseconds.size() / 2];
    figures["answer_ms_p95"] = milliseconds[milliseconds.size() * 95 / 100];
    figures["answer_ms_max"] = milliseconds.back();
    figures["recall_at_10"] = static_cast<double>(found) / wanted;
    std::cout << figures << "\n";
    return 0;
}
