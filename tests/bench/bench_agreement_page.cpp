// Measures the agreement page on made-up answers: 1,000,000 of them by 8 reviewers to 300,000 records, 77 labels.
// Prints one JSON object: milliseconds to compute the report, from the answers being read to the page being painted,
// and the longest time for which the interface did not answer meanwhile.
#include "tests/support/memory_agreement_source.h"
#include "tests/support/test_clock.h"
#include "ui/agreement/agreement_page.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <iostream>

using namespace secondlook;

namespace {

void fillLarge(test::AgreementProject &project, base::TimeMs now)
{
    constexpr int benchLabels = 77;
    constexpr std::int64_t benchAnswers = 1'000'000;
    project.schema.name = "bench";
    project.schema.fields.emplace_back().name = "label";
    for (int i = 0; i < benchLabels; ++i)
        project.schema.fields[0].labels.emplace_back().name = "label_" + std::to_string(i);
    for (int i = 0; i < 8; ++i)
        project.judgements.reviewers.push_back("reviewer-" + std::to_string(i + 1));
    project.judgements.skipped.assign(8, 100);
    std::uint64_t state = 1;
    const auto below = [&state](std::uint64_t count) {
        state = state * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
        return (state >> 33U) % count;
    };
    for (std::int64_t answer = 0; answer < benchAnswers; ++answer) {
        const std::int64_t record = answer * 3 / 10 + 1;
        const std::uint64_t truth = std::uint64_t(record) * 2'654'435'761U % benchLabels;
        const auto label = std::uint16_t(below(100) < 80 ? truth : (truth + 1 + below(3)) % benchLabels);
        project.add(record, std::uint32_t(answer % 8), label, now - (benchAnswers - answer) * 6000);
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    ui::Theme::instance().applyTo(*qApp);
    const test::TestClock clock;
    test::AgreementProject project;
    fillLarge(project, clock.now());
    test::MemoryAgreementSource source(project);
    ui::AgreementData data{*source.schema(), *source.judgements({}, {}), {}, {}};
    data.segments = *source.segments(data.judgements.records, {});
    QElapsedTimer timer;
    timer.start();
    const auto report = ui::computeReport(data, {}, {}, {});
    const qint64 computed = timer.elapsed();

    ui::AgreementPage page(test::openerOf(project), clock);
    page.resize(1440, 900);
    QTimer beat;
    QElapsedTimer sinceBeat;
    qint64 longest = 0;
    QObject::connect(&beat, &QTimer::timeout, [&] { longest = std::max(longest, sinceBeat.restart()); });
    sinceBeat.start();
    beat.start(0);
    timer.restart();
    page.show();
    while (page.presenter().state() != ui::AgreementPresenter::State::Ready)
        QCoreApplication::processEvents();
    page.grab();
    const qint64 painted = timer.elapsed();
    while (page.presenter().ambiguityState() == ui::AgreementPresenter::AmbiguityState::Waiting)
        QCoreApplication::processEvents();
    std::cout << "{\"compute_ms\":" << computed << ",\"open_to_painted_ms\":" << painted
              << ",\"longest_pause_ms\":" << longest << ",\"ambiguity_ms\":" << timer.elapsed()
              << ",\"records\":" << (*report)->selection.compared << "}\n";
    return 0;
}
