// Measures the agreement page on a project of made-up answers: 1,000,000 of them by 8 reviewers to 300,000 records, 77
// labels. Prints one JSON object: milliseconds to read the project and to compute the
// report, from the page being opened to it being painted, the longest time for which the interface did not answer
// meanwhile, and how long the ambiguous records took after that. With an argument: that project, which is made where it
// is not there.
#include "app/compose/annotating.h"
#include "app/compose/importing.h"
#include "app/compose/rated.h"
#include "ui/agreement/agreement_page.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <filesystem>
#include <fstream>
#include <iostream>

using namespace secondlook;

namespace {

constexpr std::int64_t benchLabels = 77;
constexpr std::int64_t benchRecords = 300'000;
constexpr std::int64_t benchAnswers = 1'000'000;

std::string benchLabel(std::int64_t label)
{
    return "label_" + std::to_string(label);
}

void writeFiles(const std::string &records, const std::string &answers)
{
    std::ofstream lines(records);
    for (std::int64_t i = 0; i < benchRecords; ++i)
        lines << R"({"id":")" << i << R"(","text":"letter )" << i << R"(","channel":")" << (i % 3 ? "email" : "chat")
              << "\"}\n";
    std::uint64_t state = 1;
    const auto below = [&state](std::uint64_t count) {
        state = state * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
        return std::int64_t((state >> 33U) % count);
    };
    std::ofstream rows(answers);
    rows << "item,annotator,label,seconds,at\n";
    for (std::int64_t i = 0; i < benchAnswers; ++i) {
        const std::int64_t record = i * benchRecords / benchAnswers;
        const std::int64_t truth = record * 2'654'435'761 % benchLabels;
        rows << record << ",reviewer-" << i % 8 + 1 << ','
             << benchLabel(below(100) < 80 ? truth : (truth + 1 + below(3)) % benchLabels) << ',' << 3 + below(9)
             << ",2026-0" << 1 + i * 6 / benchAnswers << "-1" << below(9) << "T10:00:00Z\n";
    }
}

/// Exits with words on standard error where a step fails.
template <typename Result> void must(const Result &result)
{
    if (result)
        return;
    std::cerr << result.error().text() << '\n';
    std::exit(1);
}

void makeProject(const std::string &path, const std::string &folder, const base::Clock &clock)
{
    writeFiles(folder + "/records.jsonl", folder + "/answers.csv");
    domain::LabelSchema schema;
    schema.name = "bench";
    schema.fields.emplace_back().name = "label";
    for (std::int64_t i = 0; i < benchLabels; ++i)
        schema.fields[0].labels.emplace_back().name = benchLabel(i);
    auto project = compose::Project::create(path, schema, {}, clock, "bench");
    must(project);
    compose::ImportRequest import;
    import.file = folder + "/records.jsonl";
    import.columns.segment = "channel";
    must(compose::importFile(**project, import));
    compose::AnnotateRequest annotate;
    annotate.file = folder + "/answers.csv";
    must(compose::annotate(**project, annotate));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    ui::Theme::instance().applyTo(*qApp);
    const base::SystemClock clock;
    const QTemporaryDir folder;
    const std::string path = argc > 1 ? argv[1] : folder.filePath(QStringLiteral("bench.secondlook")).toStdString();
    if (!std::filesystem::exists(path))
        makeProject(path, folder.path().toStdString(), clock);
    const ui::OpenAgreementSource open = [&] { return compose::openAgreementSource(path, "lead", clock); };

    QElapsedTimer timer;
    timer.start();
    auto source = open();
    must(source);
    const ui::AgreementData data{
        *(*source)->schema(), std::make_shared<review::Judgements>(*(*source)->judgements({}, {})), {}, {}};
    const qint64 read = timer.restart();
    const auto report = ui::computeReport(data, {}, {}, {});
    const qint64 computed = timer.elapsed();

    ui::AgreementPage page(open, clock);
    page.resize(1440, 900);
    QTimer beat;
    QElapsedTimer sinceBeat;
    qint64 longest = 0;
    QObject::connect(&beat, &QTimer::timeout, [&] { longest = std::max(longest, sinceBeat.restart()); });
    sinceBeat.start();
    beat.start(1); // sleeps between, for the sake of the threads that work
    timer.restart();
    page.show();
    while (page.presenter().state() != ui::AgreementPresenter::State::Ready)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    page.grab();
    const qint64 painted = timer.elapsed();
    while (page.presenter().ambiguityState() == ui::AgreementPresenter::AmbiguityState::Waiting)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::cout << "{\"read_ms\":" << read << ",\"compute_ms\":" << computed << ",\"open_to_painted_ms\":" << painted
              << ",\"longest_pause_ms\":" << longest << ",\"ambiguity_ms\":" << timer.elapsed()
              << ",\"records\":" << (*report)->selection.compared << "}\n";
    return 0;
}
