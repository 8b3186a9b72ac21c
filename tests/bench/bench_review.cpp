// Measures the desk at its limits: a queue of 10,000,000 records of which 100,000 are settled at once and taken back at
// once, memory, decision key to next record painted, and typing in a list of 10,000 labels. Prints one JSON object.
// Uses the queue that bench_desk left; without it it says so.
#include "app/compose/reviewing.h"
#include "review/review_session.h"
#include "storage/sql/connection.h"
#include "tests/bench/desk_probe.h"
#include "tests/bench/whole_process.h"

#include <QApplication>

#include <filesystem>
#include <fstream>
#include <iostream>

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;
using namespace secondlook;

namespace {

constexpr int copies = 10;
constexpr int decisions = 400;
constexpr int manyLabels = 10'000;

template <typename T> T must(base::Result<T> result)
{
    if (!result) {
        std::cerr << result.error().text() << "\n";
        std::exit(1);
    }
    return std::move(*result);
}

void must(const base::Status &status)
{
    if (!status) {
        std::cerr << status.error().text() << "\n";
        std::exit(1);
    }
}

double secondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.elapsed()) / 1000.0;
}

/// The queue of bench_desk ten times over. Its decisions are not copied; their tasks are open in the copies.
void multiply(const std::string &queue, const std::string &project)
{
    for (const char *part : {"", "-wal", "-shm"})
        fs::remove(project + part);
    fs::copy_file(queue, project);
    const auto connection = must(storage::Connection::open(project));
    const std::int64_t records = must(connection->number("SELECT MAX(id) FROM record", 0));
    for (int copy = 1; copy < copies; ++copy) {
        auto transaction = must(storage::Transaction::write(*connection));
        const std::int64_t by = records * copy;
        must(
            connection->execute("INSERT INTO record (id, external_id, content_hash, source_id, segment, text, fields) "
                                "SELECT id + :by, external_id || '-' || :copy, content_hash, source_id, segment, text, "
                                "fields FROM record WHERE id <= :records",
                                by, copy, records));
        must(
            connection->execute("INSERT INTO outcome (record_id, state, run_id, changed_at) SELECT record_id + :by, 2, "
                                "run_id, changed_at FROM outcome WHERE record_id <= :records",
                                by, records));
        must(connection->execute("INSERT INTO prediction (run_id, record_id, label, confidence, raw_confidence, other, "
                                 "scores, signals, tier, reasons, created_at) SELECT run_id, record_id + :by, label, "
                                 "confidence, raw_confidence, other, scores, signals, tier, reasons, created_at FROM "
                                 "prediction WHERE record_id <= :records",
                                 by, records));
        must(
            connection->execute("INSERT INTO review_task (id, record_id, run_id, state, priority, reasons, overlap, "
                                "blind, created_at, margin, draw) SELECT id + :by, record_id + :too, run_id, 1, "
                                "priority, reasons, overlap, blind, created_at, margin, draw FROM review_task WHERE id "
                                "<= :records",
                                by, by, records));
        must(transaction.commit());
    }
}

std::unique_ptr<review::ReviewSession> session(const std::string &project, const base::Clock &clock)
{
    return must(compose::openReviewSession(project, "lead", clock));
}

Json bulk(const std::string &project)
{
    const base::SystemClock clock;
    Json figures;
    const auto lead = session(project, clock);
    std::vector<base::TaskId> all;
    figures["list_10M_seconds"] = secondsOf([&] { all = must(lead->candidates({}, 10'000'000)); });
    figures["listed"] = all.size();
    all.resize(static_cast<std::size_t>(review::mostInBulk));
    review::Answer answer;
    answer.label = 1;
    std::int64_t decided = 0;
    figures["preview_100k_seconds"] = secondsOf([&] { must(lead->previewAll(all, 1)); });
    const auto decideAll = [&] { decided = must(lead->answerAll(all, answer, {})).decided; };
    figures["decide_100k_seconds"] = secondsOf(decideAll);
    figures["decided"] = decided;
    figures["undo_100k_seconds"] = secondsOf([&] { must(lead->undo()); });
    decideAll();
    return figures;
}

std::vector<double> typeOverManyLabels(const fs::path &bin, const fs::path &folder)
{
    const std::string project = (folder / "many_labels.secondlook").string();
    for (const char *part : {"", "-wal", "-shm"})
        fs::remove(project + part);
    const std::vector<std::string> nouns{"card", "parcel", "invoice", "meter", "order", "refund", "voucher", "account"};
    const std::vector<std::string> states{"lost", "late", "broken", "unknown", "doubled", "missing", "charged", "open"};
    std::ofstream labels(folder / "many_labels.txt");
    for (int i = 0; i < manyLabels; ++i)
        labels << nouns[i % 8] << '_' << states[i / 8 % 8] << '_' << i << '\n';
    labels.close();
    std::ofstream records(folder / "few.jsonl");
    for (int i = 0; i < 20; ++i)
        records << R"({"id": "few-)" << i << R"(", "text": "My parcel is late, number )" << i << "\"}\n";
    records.close();
    const std::string secondlook = bin / "secondlook";
    for (const std::vector<std::string> &step :
         {std::vector<std::string>{secondlook, "init", project, "--labels", folder / "many_labels.txt", "--policy",
                                   folder / "assisted.json"},
          {secondlook, "import", project, folder / "few.jsonl"},
          {secondlook, "run", project}})
        if (bench::runProcess(step).exitCode != 0)
            return {};
    const auto desk = bench::openDesk(project);
    const QStringList words{QStringLiteral("parcel late 1"), QStringLiteral("broken_41"), QStringLiteral("e"),
                            QStringLiteral("99"), QStringLiteral("voucher charged 5")};
    return desk ? bench::typeAhead(*desk, words + words + words) : std::vector<double>();
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const fs::path bin = fs::canonical(argv[0]).parent_path();
    const fs::path folder = bin.parent_path() / "bench";
    const std::string queue = (folder / "queue.secondlook").string();
    if (!fs::exists(queue)) {
        std::cout << Json{{"skipped", "run bench_desk first: it makes the queue"}} << "\n";
        return 0;
    }
    Json figures;
    const std::vector<double> letters = typeOverManyLabels(bin, folder);
    if (letters.empty()) {
        std::cerr << "typing in the list of labels came to nothing\n";
        return 1;
    }
    bench::addQuantiles(figures, "type_ahead_10k_labels_ms", letters);
    const std::string project = (folder / "large.secondlook").string();
    if (!fs::exists(project)) // left by a run that did not end
        multiply(queue, project);
    figures["bulk"] = bulk(project);
    const double before = bench::residentMb();
    const auto desk = bench::openDesk(project);
    const bench::Decided keys = desk ? bench::decide(*desk, decisions, folder) : bench::Decided();
    if (keys.painted.size() != decisions) {
        std::cerr << "only " << keys.painted.size() << " decisions came through\n" << figures << "\n";
        return 1;
    }
    bench::addDecided(figures, "_10M", keys);
    figures["resident_before_desk_mb"] = before;
    figures["resident_mb"] = bench::residentMb();
    std::cout << figures << "\n";
    fs::remove(project);
    return 0;
}
