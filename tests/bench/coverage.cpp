#include "tests/bench/coverage.h"

#include "agreement/agreement_report.h"
#include "agreement/chance_corrected.h"
#include "agreement/conger_kappa.h"
#include "base/parallel.h"
#include "tests/bench/coverage_population.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>
#include <map>

namespace secondlook::bench {

using namespace agreement;
using Json = nlohmann::ordered_json;

namespace {

/// Figures that are worked out together, always in the same order.
struct Figures
{
    std::vector<std::string> names;
    std::function<std::vector<double>(const Population &)> truths;
    std::function<std::vector<Estimate>(const Ratings &)> estimates;
    bool isSlow = false; ///< takes half of the samples
};

struct Setting
{
    CoverageModel model;
    const Figures *figures = nullptr;
};

constexpr Interval asked{0.93, 0.97};

/// In how many of the samples.
struct Coverage
{
    int samples = 0;
    int held = 0;
    int truthBelow = 0; ///< the interval lies above the truth
    int truthAbove = 0;
    int without = 0; ///< no interval

    double share(int of) const { return static_cast<double>(of) / samples; }
    bool isOutside() const { return share(held) < asked.low || share(held) > asked.high; }
    /// What may be the share in all samples, at 99.9 %, since hundreds of figures are looked at.
    Interval noise() const
    {
        constexpr double z = 3.290526731491895;
        return scoreInterval(share(held), samples, z);
    }
    /// Which side of the ends it is on cannot be told yet.
    bool isNearAnEnd() const
    {
        const Interval of = noise();
        const auto has = [&of](double end) { return of.low < end && end < of.high; };
        return has(asked.low) || has(asked.high);
    }
    bool isOutsideBeyondNoise() const { return isOutside() && !isNearAnEnd(); }
};

AgreementWeights identityOf(std::size_t labels)
{
    return AgreementWeights::identity(static_cast<std::uint32_t>(labels));
}

Figures unweighted(std::size_t labels)
{
    return {{"percent", "krippendorff_alpha", "fleiss_kappa", "gwet_ac1", "brennan_prediger", "conger_kappa",
             "cohen_kappa", "scott_pi"},
            [weights = identityOf(labels)](const Population &of) -> std::vector<double> {
                return {of.percent(weights),         of.alpha(AlphaMetric::Nominal),
                        of.fleissKappa(weights),     of.gwetAc(weights),
                        of.brennanPrediger(weights), of.congerKappa(weights),
                        of.cohenKappa(weights),      of.scottPi(weights)};
            },
            [weights = identityOf(labels)](const Ratings &ratings) -> std::vector<Estimate> {
                const CountPatterns patterns(ratings);
                const CountAgreement counts = countAgreement(patterns, weights);
                const RaterPairs pairs = raterPairs(ratings, weights);
                return {counts.percent,         krippendorffAlpha(patterns, AlphaMetric::Nominal),
                        counts.fleissKappa,     counts.gwetAc,
                        counts.brennanPrediger, congerKappa(ratings, patterns, weights),
                        pairs.meanCohenKappa,   pairs.meanScottPi};
            }};
}

Figures ofLevels()
{
    const std::vector<double> levels{1.0, 2.0, 3.0, 4.0, 5.0};
    const AgreementWeights linear = AgreementWeights::linear(levels);
    const AgreementWeights quadratic = AgreementWeights::quadratic(levels);
    return {{"alpha_ordinal", "alpha_interval", "gwet_ac2_linear", "cohen_kappa_quadratic"},
            [=](const Population &of) -> std::vector<double> {
                return {of.alpha(AlphaMetric::Ordinal), of.alpha(AlphaMetric::Interval), of.gwetAc(linear),
                        of.cohenKappa(quadratic)};
            },
            [=](const Ratings &ratings) -> std::vector<Estimate> {
                const CountPatterns patterns(ratings);
                return {krippendorffAlpha(patterns, AlphaMetric::Ordinal, levels),
                        krippendorffAlpha(patterns, AlphaMetric::Interval, levels),
                        countAgreement(patterns, linear).gwetAc, raterPairs(ratings, quadratic).meanCohenKappa};
            }};
}

Figures byLabel(std::size_t labels)
{
    Figures figures;
    for (std::size_t label = 0; label < labels; ++label) {
        figures.names.push_back("alpha_of_label_" + std::to_string(label + 1));
        figures.names.push_back("specific_agreement_on_label_" + std::to_string(label + 1));
    }
    figures.truths = [labels](const Population &of) {
        std::vector<double> truths;
        for (std::size_t label = 0; label < labels; ++label) {
            truths.push_back(of.alphaOfLabel(label));
            truths.push_back(of.specificAgreement(label));
        }
        return truths;
    };
    figures.estimates = [labels](const Ratings &ratings) {
        std::vector<Estimate> estimates(2 * labels);
        for (const LabelAgreement &label : labelAgreement(CountPatterns(ratings))) {
            estimates[2 * std::size_t{label.label}] = label.alpha;
            estimates[2 * std::size_t{label.label} + 1] = label.specificAgreement;
        }
        return estimates;
    };
    return figures;
}

Figures bootstrapped(std::size_t labels)
{
    return {{"bootstrap_percent", "bootstrap_alpha", "bootstrap_fleiss_kappa", "bootstrap_gwet_ac1",
             "bootstrap_brennan_prediger"},
            [weights = identityOf(labels)](const Population &of) -> std::vector<double> {
                return {of.percent(weights), of.alpha(AlphaMetric::Nominal), of.fleissKappa(weights),
                        of.gwetAc(weights), of.brennanPrediger(weights)};
            },
            [](const Ratings &ratings) -> std::vector<Estimate> {
                const AgreementReport report = agreementReport(ratings, {.bootstrap = BootstrapPlan{}});
                return {report.percent, report.krippendorffAlpha, report.fleissKappa, report.gwetAc,
                        report.brennanPrediger};
            },
            true};
}

/// Ends that are off by rounding still hold the truth.
void count(const Estimate &estimate, double truth, Coverage &into)
{
    ++into.samples;
    if (!estimate.interval)
        ++into.without;
    else if (truth < estimate.interval->low - 1e-12)
        ++into.truthBelow;
    else if (truth > estimate.interval->high + 1e-12)
        ++into.truthAbove;
    else
        ++into.held;
}

/// Half as many more again and again, up to ten times as many, while any figure is near an end.
std::vector<Coverage> coverageOf(const Setting &setting, int samples)
{
    const int first = setting.figures->isSlow ? samples / 2 : samples;
    const std::vector<double> truths = setting.figures->truths(Population(setting.model));
    std::vector<Coverage> coverage(truths.size());
    std::mt19937_64 random(11);
    const auto draw = [&](int more) {
        for (int sample = 0; sample < more; ++sample) {
            const std::vector<Estimate> estimates = setting.figures->estimates(drawRatings(setting.model, random));
            for (std::size_t i = 0; i < truths.size(); ++i)
                count(estimates[i], truths[i], coverage[i]);
        }
    };
    draw(first);
    for (int round = 0; round < 18 && std::ranges::any_of(coverage, &Coverage::isNearAnEnd); ++round)
        draw(first / 2);
    return coverage;
}

/// A population with its name, in the sizes and with the missing answers that are measured.
void addSettings(const std::string &name, const CoverageModel &model, const Figures &figures,
                 std::vector<Setting> &into)
{
    for (const std::uint32_t items : {50U, 200U})
        for (const double missing : {0.0, 0.3}) {
            Setting &made = into.emplace_back(Setting{model, &figures});
            made.model.items = items;
            made.model.missing = missing;
            made.model.name = name + ", " + std::to_string(items) + " items, " + std::to_string(model.raters()) +
                              (missing > 0.0 ? " raters, 30 % missing" : " raters");
        }
}

struct AllFigures
{
    std::array<Figures, 2> plain{unweighted(2), unweighted(3)};
    std::array<Figures, 2> ofLabels{byLabel(2), byLabel(3)};
    std::array<Figures, 2> resampled{bootstrapped(2), bootstrapped(3)};
    Figures levels = ofLevels();
};

std::vector<Setting> settingsOf(const AllFigures &figures)
{
    const std::array<double, 5> accuracy{0.95, 0.9, 0.85, 0.92, 0.8};
    const std::pair<const char *, std::vector<double>> prevalences[] = {
        {"balanced", {0.5, 0.5}}, {"skewed", {0.9, 0.1}}, {"three labels", {0.6, 0.3, 0.1}}};
    std::vector<Setting> settings;
    for (const auto &[name, prevalence] : prevalences) {
        const std::size_t set = prevalence.size() - 2;
        const auto model = [&](std::ptrdiff_t raters) {
            return trueLabelModel(prevalence, {accuracy.begin(), accuracy.begin() + raters});
        };
        addSettings(name, model(3), figures.resampled[set], settings);
        addSettings(name, model(3), figures.ofLabels[set], settings);
        for (const std::ptrdiff_t raters : {2, 3, 5})
            addSettings(name, model(raters), figures.plain[set], settings);
    }
    addSettings("levels alike", scoreModel({-1.2, -0.4, 0.4, 1.2}), figures.levels, settings);
    addSettings("mostly low levels", scoreModel({0.2, 0.8, 1.3, 1.8}), figures.levels, settings);
    return settings;
}

Json wordsOf(const Setting &setting, std::size_t figure, const Coverage &of)
{
    return {{"figure", setting.figures->names[figure]},
            {"setting", setting.model.name},
            {"samples", of.samples},
            {"held", of.share(of.held)},
            {"noise", {of.noise().low, of.noise().high}},
            {"truth_below", of.share(of.truthBelow)},
            {"truth_above", of.share(of.truthAbove)},
            {"without", of.share(of.without)}};
}

Json summaryOf(const std::vector<Setting> &settings, const std::vector<std::vector<Coverage>> &coverage)
{
    std::map<std::string, std::vector<double>> held;
    Json outside = Json::array();
    int figures = 0;
    int beyondNoise = 0;
    for (std::size_t place = 0; place < settings.size(); ++place) {
        std::fprintf(stderr, "%s (%d samples):", settings[place].model.name.c_str(), coverage[place].front().samples);
        for (std::size_t i = 0; i < coverage[place].size(); ++i) {
            const std::string &name = settings[place].figures->names[i];
            const Coverage &of = coverage[place][i];
            std::fprintf(stderr, " %s %.4f", name.c_str(), of.share(of.held));
            held[name].push_back(of.share(of.held));
            ++figures;
            if (of.isOutside())
                outside.push_back(wordsOf(settings[place], i, of));
            beyondNoise += of.isOutsideBeyondNoise() ? 1 : 0;
        }
        std::fprintf(stderr, "\n");
    }
    Json ofFigure;
    for (auto &[name, shares] : held) {
        std::ranges::sort(shares);
        ofFigure[name] = {
            {"lowest", shares.front()}, {"median", shares[shares.size() / 2]}, {"highest", shares.back()}};
    }
    return {{"figures", figures},
            {"of_figure", std::move(ofFigure)},
            {"outside", std::move(outside)},
            {"outside_beyond_noise", beyondNoise}};
}

} // namespace

Json measureCoverage(int samples, int threads)
{
    const AllFigures figures;
    const std::vector<Setting> settings = settingsOf(figures);
    std::vector<std::vector<Coverage>> coverage(settings.size());
    base::parallelFor(settings.size(), threads, {},
                      [&](std::size_t place) { coverage[place] = coverageOf(settings[place], samples); });
    Json measured{{"samples", samples}, {"settings", settings.size()}};
    measured.update(summaryOf(settings, coverage));
    return measured;
}

} // namespace secondlook::bench
