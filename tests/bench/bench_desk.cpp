// Measures the desk on a queue of 1,000,000 records: start to first record painted as a whole process, and the time
// from a decision key to the next record painted in the real window. Prints one JSON object. Uses the records that
// bench_pipeline left; without them it says so.
#include "app/desk/desk.h"
#include "tests/bench/whole_process.h"
#include "ui/review/record_text.h"
#include "ui/review/state_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <vector>

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;
using namespace secondlook;

namespace {

constexpr int warmUp = 20;
constexpr int decisions = 400;

template <typename Condition> bool waitFor(Condition condition, int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > milliseconds)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    }
    return true;
}

double quantile(const std::vector<double> &sorted, double share)
{
    return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
}

/// Milliseconds from each decision key to the next record painted.
std::vector<double> decide(desk::Desk &desk)
{
    auto *text = desk.window().findChild<ui::RecordText *>();
    bool painted = false;
    QObject::connect(text, &ui::RecordText::painted, [&painted] { painted = true; });
    // What was painted before the text changed does not count.
    QObject::connect(text, &QTextEdit::textChanged, [&painted] { painted = false; });
    auto *pause = desk.window().findChild<ui::StatePage *>();
    std::vector<double> milliseconds;
    for (int i = 0; static_cast<int>(milliseconds.size()) < decisions; ++i) {
        QTest::qWait(5); // a reviewer reads; what was asked for after the last paint comes in meanwhile
        const QString before = text->toPlainText();
        QWidget *focus = QApplication::focusWidget();
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(focus != nullptr ? focus : static_cast<QWidget *>(&desk.window()), Qt::Key_1);
        const auto nextPainted = [&] { return painted && text->toPlainText() != before; };
        // At the goal of the session the desk asks, with a button; waiting for a record has none.
        const auto goalReached = [pause] {
            return pause->isVisible() && qobject_cast<QAbstractButton *>(QApplication::focusWidget()) != nullptr;
        };
        if (!waitFor([&] { return nextPainted() || goalReached(); }, 5'000))
            break;
        if (goalReached()) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            if (!waitFor(nextPainted, 5'000))
                break;
            continue;
        }
        if (i >= warmUp)
            milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    return milliseconds;
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
    for (const char *part : {"", "-wal", "-shm"})
        fs::remove(project + part);
    const std::string secondlook = bin / "secondlook";
    // Without a trained model every record goes to people.
    for (const std::vector<std::string> &step :
         {std::vector<std::string>{secondlook, "init", project, "--labels", folder / "labels.json"},
          {secondlook, "import", project, folder / "records.jsonl"},
          {secondlook, "run", project}}) {
        if (bench::runProcess(step).exitCode != 0) {
            std::cerr << "the queue could not be made\n";
            return 1;
        }
    }
    std::vector<double> starts;
    for (int i = 0; i < 5; ++i)
        starts.push_back(bench::runProcess({bin / "secondlook-desk", project, "--page", "review", "--reviewer", "bench",
                                            "--shot", folder / "shot.png"})
                             .seconds);
    std::sort(starts.begin(), starts.end());

    desk::DeskOptions options;
    options.project = QString::fromStdString(project);
    options.page = QStringLiteral("review");
    options.reviewer = QStringLiteral("bench");
    desk::Desk desk(options);
    bool ready = false;
    QObject::connect(&desk, &desk::Desk::ready, [&ready] { ready = true; });
    desk.show();
    if (!waitFor([&ready] { return ready; }, 30'000)) {
        std::cerr << "the desk did not get ready\n";
        return 1;
    }
    const std::vector<double> keys = decide(desk);
    if (keys.size() != decisions) {
        std::cerr << "only " << keys.size() << " decisions came through\n";
        return 1;
    }
    Json figures;
    figures["start_to_picture_seconds_median"] = starts[starts.size() / 2];
    figures["start_to_picture_seconds_max"] = starts.back();
    figures["key_to_painted_ms_p50"] = quantile(keys, 0.50);
    figures["key_to_painted_ms_p95"] = quantile(keys, 0.95);
    figures["key_to_painted_ms_p99"] = quantile(keys, 0.99);
    figures["key_to_painted_ms_max"] = keys.back();
    std::cout << figures << "\n";
    return 0;
}
