#include "ui/agreement/agreement_report.h"

#include "agreement/count_patterns.h"
#include "agreement/krippendorff_alpha.h"
#include "base/parallel.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <thread>

namespace secondlook::ui {

using agreement::CountPatterns;

namespace {

constexpr base::TimeMs dayMs = 86'400'000;
constexpr base::TimeMs reportWeekMs = 7 * dayMs;
constexpr base::TimeMs firstMonday = 4 * dayMs; // 1970-01-05
constexpr std::int64_t smallSample = 100;
constexpr std::int64_t sharedForKappa = 10;

int reportThreads()
{
    return std::clamp(int(std::thread::hardware_concurrency()), 1, 4);
}

void computeFigures(AgreementReport &report, const std::stop_token &stop)
{
    agreement::ReportOptions options;
    options.minSharedItems = sharedForKappa;
    options.threads = reportThreads();
    options.stop = stop;
    report.figures = agreement::agreementReport(report.selection.ratings, options);
}

void computeWeeks(const AgreementData &data, AgreementReport &report)
{
    const AgreementSelection &selection = report.selection;
    const auto &answers = data.judgements->answers;
    std::vector<base::TimeMs> last(data.judgements->records.size(), 0);
    for (const std::uint32_t place : selection.answers)
        last[answers[place].item] = std::max(last[answers[place].item], answers[place].at);
    struct Week
    {
        std::vector<agreement::Rating> rows;
        std::uint32_t items = 0;
    };
    std::map<base::TimeMs, Week> weeks;
    for (std::size_t item = 0; item < selection.records.size(); ++item) {
        const auto given = selection.ratings.of(item);
        if (given.size() < 2)
            continue;
        Week &week = weeks[weekOf(last[selection.records[item]])];
        for (const auto &answer : given)
            week.rows.push_back({week.items, answer.rater, answer.label});
        ++week.items;
    }
    const agreement::RatingShape shape = selection.ratings.shape();
    for (const auto &[begin, week] : weeks) {
        const agreement::Ratings ratings(week.rows, {week.items, shape.raters, shape.labels});
        WeekAgreement found{begin, week.items, {}};
        found.alpha = agreement::krippendorffAlpha(CountPatterns(ratings), agreement::AlphaMetric::Nominal);
        if (found.alpha.value)
            report.weeks.push_back(found);
    }
    if (report.weeks.size() < weeks.size())
        report.notes.push_back(AgreementNote::WeeksLeftOut);
}

void countAnswers(const AgreementData &data, AgreementReport &report)
{
    std::vector<std::int64_t> given(data.schema.labels().size());
    for (const std::uint32_t place : report.selection.answers) {
        const review::Judgement &answer = data.judgements->answers[place];
        report.assisted += answer.blind ? 0 : 1;
        ++given[answer.label];
    }
    report.commonestLabel = static_cast<std::uint32_t>(std::ranges::max_element(given) - given.begin());
}

void takeNotes(AgreementReport &report)
{
    const auto note = [&report](AgreementNote what, bool holds) {
        if (holds && std::ranges::find(report.notes, what) == report.notes.end())
            report.notes.push_back(what);
    };
    for (const agreement::AgreementNote &known : report.figures.notes) {
        note(AgreementNote::Prevalence, known.kind == agreement::NoteKind::Prevalence);
        if (known.kind == agreement::NoteKind::FewDisagreements)
            report.disagreements = known.count;
        note(AgreementNote::FewDisagreements, known.kind == agreement::NoteKind::FewDisagreements && known.count > 0);
        if (known.kind == agreement::NoteKind::PairsTooFew)
            report.pairsWithFew = known.count;
        note(AgreementNote::PairsWithFew, known.kind == agreement::NoteKind::PairsTooFew);
    }
    note(AgreementNote::SmallSample, report.selection.compared < smallSample);
    note(AgreementNote::Assisted, report.assisted > 0);
    note(AgreementNote::TooManyPairs, report.figures.cohenKappa.reason == agreement::Undefined::TooManyPairs);
}

} // namespace

base::TimeMs weekOf(base::TimeMs time)
{
    base::TimeMs since = (time - firstMonday) % reportWeekMs;
    if (since < 0)
        since += reportWeekMs;
    return time - since;
}

base::Result<std::shared_ptr<const AgreementReport>> computeReport(const AgreementData &data,
                                                                   const AgreementScope &scope,
                                                                   const std::stop_token &stop,
                                                                   const base::ProgressCallback &progress)
{
    auto report = std::make_shared<AgreementReport>();
    report->scope = scope;
    const std::array<std::function<void()>, 3> parts = {
        // the longest first
        [&] { report->reviewers = reviewersAgreement(data, scope, report->selection, nullptr); },
        [&] {
            countAnswers(data, *report);
            computeFigures(*report, stop);
            report->labels = labelsAgreement(report->selection.ratings, report->figures.byLabel);
        },
        [&] { computeWeeks(data, *report); },
    };
    const std::array<std::function<void()>, 2> steps = {
        [&] { report->selection = selectAnswers(data, scope); },
        [&] { base::parallelFor(parts.size(), reportThreads(), stop, [&](std::size_t part) { parts[part](); }); },
    };
    for (std::size_t step = 0; step < steps.size(); ++step) {
        if (progress)
            progress({static_cast<std::int64_t>(step), static_cast<std::int64_t>(steps.size())});
        steps[step]();
        if (stop.stop_requested())
            return base::fail(base::ErrorCode::Cancelled, "the computation of agreement was stopped");
    }
    takeNotes(*report);
    return report;
}

} // namespace secondlook::ui
