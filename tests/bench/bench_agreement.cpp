// Measures the coefficients of agreement and prints one JSON object, a table of it on standard error.
// Speed: 10,000,000 ratings, 2,000,000 items by 5 of 50 raters who are right with probability 0.5 to 0.95, 5 labels.
// Coverage: how often the 95 % intervals hold the coefficient of the population that the ratings were drawn from.
#include "agreement/agreement_report.h"
#include "agreement/chance_corrected.h"
#include "agreement/conger_kappa.h"
#include "base/parallel.h"
#include "tests/bench/coverage_model.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <iostream>
#include <random>
#include <thread>

#include <sys/resource.h>

using Json = nlohmann::ordered_json;
using namespace secondlook;
using namespace secondlook::agreement;

namespace {

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double peakMb()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

std::vector<Rating> drawManyRows(std::uint32_t items)
{
    constexpr std::uint32_t raters = 50;
    constexpr std::uint32_t labels = 5;
    std::mt19937_64 random(5);
    std::uniform_real_distribution<double> anyShare;
    std::uniform_int_distribution<std::uint32_t> anyRater(0, raters - 1);
    std::uniform_int_distribution<std::uint32_t> anyLabel(0, labels - 1);
    std::uniform_int_distribution<std::uint32_t> anyOther(1, labels - 1);
    std::vector<double> accuracy;
    for (std::uint32_t rater = 0; rater < raters; ++rater)
        accuracy.push_back(0.5 + 0.45 * anyShare(random));
    std::vector<Rating> rows;
    rows.reserve(std::size_t{items} * 5);
    for (std::uint32_t item = 0; item < items; ++item) {
        const std::uint32_t truth = anyLabel(random);
        std::array<std::uint32_t, 5> chosen{};
        for (std::size_t i = 0; i < chosen.size(); ++i) {
            do
                chosen[i] = anyRater(random);
            while (std::find(chosen.begin(), chosen.begin() + static_cast<std::ptrdiff_t>(i), chosen[i]) !=
                   chosen.begin() + static_cast<std::ptrdiff_t>(i));
            const bool isRight = anyShare(random) < accuracy[chosen[i]];
            rows.push_back({item, chosen[i], isRight ? truth : (truth + anyOther(random)) % labels});
        }
    }
    return rows;
}

Json figuresOf(const Estimate &estimate)
{
    return {{"value", estimate.value.value_or(-2.0)},
            {"low", estimate.interval ? estimate.interval->low : -2.0},
            {"high", estimate.interval ? estimate.interval->high : -2.0}};
}

Json measureSpeed(std::uint32_t items, int threads)
{
    Json figures{{"ratings", std::size_t{items} * 5}, {"threads", threads}};
    const Ratings ratings = [&] {
        const std::vector<Rating> rows = drawManyRows(items);
        const auto start = std::chrono::steady_clock::now();
        Ratings made(rows, {items, 50, 5});
        figures["seconds_to_arrange_by_item"] = secondsSince(start);
        return made;
    }();
    const AgreementWeights weights = AgreementWeights::identity(5);
    auto start = std::chrono::steady_clock::now();
    const CountPatterns patterns(ratings, threads);
    const CountAgreement counts = countAgreement(patterns, weights);
    const Estimate alpha = krippendorffAlpha(patterns, AlphaMetric::Nominal);
    figures["seconds_percent_alpha_fleiss_ac1_brennan_prediger"] = secondsSince(start);
    figures["peak_mb"] = peakMb();
    const RaterPairs pairs = raterPairs(ratings, weights, 10, threads);
    figures["seconds_with_all_pairwise_kappas"] = secondsSince(start);
    const Estimate conger = congerKappa(ratings, patterns, weights, threads);
    figures["seconds_with_pairs_and_conger"] = secondsSince(start);
    start = std::chrono::steady_clock::now();
    const AgreementReport report = agreementReport(ratings, {.bootstrap = BootstrapPlan{}, .threads = threads});
    figures["seconds_whole_report_1000_resamples"] = secondsSince(start);
    figures["peak_mb_whole_report"] = peakMb();
    figures["patterns"] = patterns.size();
    figures["pairs"] = pairs.pairs.size();
    figures["alpha"] = figuresOf(alpha);
    figures["alpha_bootstrap"] = figuresOf(report.krippendorffAlpha);
    figures["gwet_ac1"] = figuresOf(counts.gwetAc);
    figures["cohen_kappa"] = figuresOf(pairs.meanCohenKappa);
    figures["conger_kappa"] = figuresOf(conger);
    return figures;
}

std::vector<bench::CoverageModel> coverageModels()
{
    const std::vector<std::pair<std::string, std::vector<double>>> prevalences{
        {"balanced", {0.5, 0.5}}, {"skewed", {0.9, 0.1}}, {"three labels", {0.6, 0.3, 0.1}}};
    const std::vector<double> accuracy{0.95, 0.9, 0.85, 0.92, 0.8};
    std::vector<bench::CoverageModel> models;
    for (const auto &[name, prevalence] : prevalences)
        for (const std::uint32_t items : {50U, 200U})
            for (const std::ptrdiff_t raters : {2, 3, 5})
                for (const double missing : {0.0, 0.3})
                    models.push_back({name + ", " + std::to_string(items) + " items, " + std::to_string(raters) +
                                          (missing > 0.0 ? " raters, 30 % missing" : " raters"),
                                      prevalence,
                                      {accuracy.begin(), accuracy.begin() + raters},
                                      missing,
                                      items});
    return models;
}

constexpr std::size_t coefficientCount = 8;
constexpr std::array<const char *, coefficientCount> coefficientNames{
    "percent",          "krippendorff_alpha", "fleiss_kappa", "gwet_ac1",
    "brennan_prediger", "conger_kappa",       "cohen_kappa",  "scott_pi"};

/// Shares of samples whose interval holds the truth, coefficient by coefficient; samples without an interval count as
/// misses.
std::array<double, coefficientCount> coverageOf(const bench::CoverageModel &model, int samples)
{
    const bench::PopulationTruth truth = bench::truthOf(model);
    const std::array<double, coefficientCount> truths{
        truth.percent,         truth.krippendorffAlpha, truth.fleissKappa, truth.gwetAc,
        truth.brennanPrediger, truth.congerKappa,       truth.cohenKappa,  truth.scottPi};
    std::array<double, coefficientCount> coverage{};
    std::mt19937_64 random(11);
    const AgreementWeights weights = AgreementWeights::identity(static_cast<std::uint32_t>(model.prevalence.size()));
    for (int sample = 0; sample < samples; ++sample) {
        const Ratings ratings = bench::drawRatings(model, random);
        const CountPatterns patterns(ratings);
        const CountAgreement counts = countAgreement(patterns, weights);
        const RaterPairs pairs = raterPairs(ratings, weights);
        const std::array<Estimate, coefficientCount> estimates{
            counts.percent,         krippendorffAlpha(patterns, AlphaMetric::Nominal),
            counts.fleissKappa,     counts.gwetAc,
            counts.brennanPrediger, congerKappa(ratings, patterns, weights),
            pairs.meanCohenKappa,   pairs.meanScottPi};
        for (std::size_t i = 0; i < coefficientCount; ++i)
            if (const auto &interval = estimates[i].interval;
                interval && interval->low <= truths[i] + 1e-12 && truths[i] <= interval->high + 1e-12)
                coverage[i] += 1.0 / samples;
    }
    return coverage;
}

Json measureCoverage(int samples, int threads)
{
    const std::vector<bench::CoverageModel> models = coverageModels();
    std::vector<std::array<double, coefficientCount>> coverage(models.size());
    base::parallelFor(models.size(), threads, {},
                      [&](std::size_t model) { coverage[model] = coverageOf(models[model], samples); });
    Json figures{{"samples", samples}, {"settings", models.size()}};
    std::array<std::vector<double>, coefficientCount> ofCoefficient;
    for (std::size_t model = 0; model < models.size(); ++model) {
        std::fprintf(stderr, "%-44s", models[model].name.c_str());
        for (std::size_t i = 0; i < coefficientCount; ++i) {
            std::fprintf(stderr, " %.3f", coverage[model][i]);
            ofCoefficient[i].push_back(coverage[model][i]);
            if (coverage[model][i] < 0.93 || coverage[model][i] > 0.97)
                figures["outside_0.93_to_0.97"][models[model].name][coefficientNames[i]] = coverage[model][i];
        }
        std::fprintf(stderr, "\n");
    }
    for (std::size_t i = 0; i < coefficientCount; ++i) {
        std::ranges::sort(ofCoefficient[i]);
        figures[coefficientNames[i]] = {{"lowest", ofCoefficient[i].front()},
                                        {"median", ofCoefficient[i][ofCoefficient[i].size() / 2]},
                                        {"highest", ofCoefficient[i].back()}};
    }
    return figures;
}

} // namespace

int main()
{
    const int threads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    Json figures;
    figures["speed"] = measureSpeed(2'000'000, threads);
    std::cerr << figures["speed"].dump(2) << "\ncoverage of the 95 % intervals:";
    for (const char *name : coefficientNames)
        std::cerr << ' ' << name;
    std::cerr << "\n";
    figures["coverage"] = measureCoverage(4000, threads);
    std::cout << figures << "\n";
    return 0;
}
