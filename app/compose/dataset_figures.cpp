#include "app/compose/dataset_figures.h"

#include "agreement/agreement_report.h"
#include "app/compose/rated.h"
#include "calibration/intervals.h"
#include "datasets/quality_gates.h"

#include <algorithm>

namespace secondlook::compose {

namespace {

constexpr int threads = 2;

agreement::Ratings ratingsOn(const review::Judgements &judgements, const std::vector<std::int64_t> &records,
                             std::size_t labels)
{
    std::vector<bool> isIn(judgements.records.size());
    for (std::size_t item = 0; item < isIn.size(); ++item)
        isIn[item] = std::ranges::binary_search(records, judgements.records[item].value);
    std::vector<agreement::Rating> rows;
    for (const review::Judgement &judgement : judgements.answers)
        if (isIn[judgement.item])
            rows.push_back({judgement.item, judgement.reviewer, judgement.label});
    return {rows,
            {.items = static_cast<std::uint32_t>(judgements.records.size()),
             .raters = static_cast<std::uint32_t>(judgements.reviewers.size()),
             .labels = static_cast<std::uint32_t>(labels)}};
}

void addEstimate(datasets::DatasetCard &card, const char *name, const agreement::Estimate &estimate,
                 std::int64_t records)
{
    if (estimate.value && estimate.interval)
        card.agreement.push_back({name, *estimate.value, estimate.interval->low, estimate.interval->high, records});
}

void addGoldAccuracy(const review::Judgements &judgements, datasets::DatasetCard &card)
{
    std::int64_t answered = 0;
    std::int64_t right = 0;
    for (const review::Judgement &judgement : judgements.answers) {
        const auto &gold = judgements.gold[judgement.item];
        answered += gold ? 1 : 0;
        right += gold == judgement.label ? 1 : 0;
    }
    if (answered == 0)
        return;
    const calibration::Interval share = calibration::wilson(right, answered);
    card.goldAccuracy = {"gold_accuracy", share.value, share.low, share.high, answered};
}

} // namespace

base::Status addFigures(Project &project, const std::vector<std::int64_t> &records, datasets::DatasetCard &card,
                        const std::stop_token &stop)
{
    const auto source = openAgreementSource(project.path(), project.actor(), project.clock());
    if (!source)
        return tl::unexpected(source.error());
    const auto judgements = (*source)->judgements(stop, {});
    if (!judgements)
        return tl::unexpected(judgements.error());
    addGoldAccuracy(*judgements, card);
    agreement::ReportOptions options;
    options.threads = threads;
    options.stop = stop;
    const auto report = agreement::agreementReport(
        ratingsOn(*judgements, records, project.schema().asWritten().labels().size()), options);
    if (stop.stop_requested())
        return base::fail(base::ErrorCode::Cancelled, "the dataset version was stopped; nothing was stored");
    addEstimate(card, datasets::alphaName, report.krippendorffAlpha, report.pairable);
    addEstimate(card, "percent", report.percent, report.pairable);
    addEstimate(card, "gwet_ac1", report.gwetAc, report.pairable);
    return {};
}

} // namespace secondlook::compose
