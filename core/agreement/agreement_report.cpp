#include "agreement/agreement_report.h"

#include "agreement/chance_corrected.h"
#include "agreement/conger_kappa.h"

#include <algorithm>
#include <cmath>

namespace secondlook::agreement {

namespace {

void countThose(const Ratings &ratings, AgreementReport &report)
{
    std::vector<bool> isActive(ratings.shape().raters);
    for (std::size_t item = 0; item < ratings.shape().items; ++item) {
        const auto answers = ratings.of(item);
        report.items += answers.empty() ? 0 : 1;
        report.pairable += answers.size() < 2 ? 0 : 1;
        for (const Ratings::Answer &answer : answers)
            isActive[answer.rater] = true;
    }
    report.raters = std::ranges::count(isActive, true);
    report.ratings = static_cast<std::int64_t>(ratings.size());
    report.labels = ratings.shape().labels;
}

/// The bootstrap's intervals in the place of those that stand.
void bootstrapReport(const CountPatterns &patterns, const AgreementWeights &weights, const ReportOptions &options,
                     AgreementReport &report)
{
    const CountCoefficients coefficients(patterns, weights);
    const PatternStatistics statistics = [&](std::span<const std::int64_t> items,
                                             std::span<std::optional<double>> values) {
        const CountCoefficients::Values counts = coefficients.values(items);
        if (counts.percentReason == Undefined::None) {
            values[0] = counts.percent;
            values[1] = counts.fleissKappa;
            values[2] = counts.gwetAc;
            values[3] = counts.brennanPrediger;
        }
        Undefined why = Undefined::None;
        if (const auto distance = distanceOf(options.metric, options.values, patterns.labels(), why))
            values[4] = krippendorffAlphaOf(patterns, items, *distance).value;
    };
    Estimate *const estimates[] = {&report.percent, &report.fleissKappa, &report.gwetAc, &report.brennanPrediger,
                                   &report.krippendorffAlpha};
    const std::vector<Resampled> resampled =
        bootstrapItems(patterns, statistics, std::size(estimates), *options.bootstrap,
                       {.threads = options.threads, .stop = options.stop, .progress = options.progress});
    for (std::size_t i = 0; i < resampled.size(); ++i) {
        if (!estimates[i]->value)
            continue;
        estimates[i]->interval = resampled[i].interval;
        estimates[i]->reason = resampled[i].reason;
    }
}

} // namespace

const Estimate &AgreementReport::operator[](Coefficient coefficient) const
{
    switch (coefficient) {
    case Coefficient::Percent:
        return percent;
    case Coefficient::KrippendorffAlpha:
        return krippendorffAlpha;
    case Coefficient::FleissKappa:
        return fleissKappa;
    case Coefficient::CongerKappa:
        return congerKappa;
    case Coefficient::CohenKappa:
        return cohenKappa;
    case Coefficient::ScottPi:
        return scottPi;
    case Coefficient::GwetAc:
        return gwetAc;
    case Coefficient::BrennanPrediger:
        return brennanPrediger;
    }
    return percent;
}

AgreementReport agreementReport(const Ratings &ratings, const ReportOptions &options)
{
    AgreementReport report;
    countThose(ratings, report);
    const AgreementWeights weights = options.weights.value_or(AgreementWeights::identity(report.labels));
    const CountPatterns patterns(ratings, options.threads);
    const CountAgreement counts = countAgreement(patterns, weights);
    report.percent = counts.percent;
    report.pooledPercent = counts.pooledPercent;
    report.fleissKappa = counts.fleissKappa;
    report.gwetAc = counts.gwetAc;
    report.brennanPrediger = counts.brennanPrediger;
    report.krippendorffAlpha = krippendorffAlpha(patterns, options.metric, options.values);
    report.isWeighted = !weights.isIdentity();
    if (report.krippendorffAlpha.reason == Undefined::NoValues)
        report.firstWithoutValue = static_cast<std::uint32_t>(
            std::ranges::find_if(options.values, [](double value) { return !std::isfinite(value); }) -
            options.values.begin());
    report.byLabel = labelAgreement(patterns);
    for (const LabelAgreement &label : report.byLabel)
        report.commonestShare =
            std::max(report.commonestShare, static_cast<double>(label.ratings) / static_cast<double>(report.ratings));
    if (!options.stop.stop_requested())
        report.congerKappa = congerKappa(ratings, patterns, weights, options.threads);
    if (!options.stop.stop_requested()) {
        report.pairs = raterPairs(ratings, weights, options.minSharedItems, options.threads);
        report.cohenKappa = report.pairs.meanCohenKappa;
        report.scottPi = report.pairs.meanScottPi;
    }
    report.isBootstrapped = options.bootstrap && report.items > 0;
    if (report.isBootstrapped)
        bootstrapReport(patterns, weights, options, report);
    report.notes = notesOf(report, ratings, patterns);
    return report;
}

Ratings ofItems(const Ratings &ratings, std::span<const std::uint32_t> items)
{
    std::vector<bool> isKept(ratings.shape().items);
    for (const std::uint32_t item : items)
        if (item < isKept.size())
            isKept[item] = true;
    std::vector<Rating> rows;
    for (std::uint32_t item = 0; item < isKept.size(); ++item)
        if (isKept[item])
            for (const Ratings::Answer &answer : ratings.of(item))
                rows.push_back({item, answer.rater, answer.label});
    return {rows, ratings.shape(), Repeats::Count}; // repeats were dealt with before
}

} // namespace secondlook::agreement
