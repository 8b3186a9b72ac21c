// Measures the coefficients of agreement and prints one JSON object, a table of it on standard error.
// Speed: 10,000,000 ratings, 2,000,000 items by 5 of 50 raters who are right with probability 0.5 to 0.95, 5 labels;
// in long form in memory, and as a file through the command line.
// Coverage: how often the 95 % intervals hold the coefficient of the population that the ratings were drawn from. Exits
// with 1 where that is fewer than 93 % or more than 97 % of samples for any. The word speed or coverage as argument
// leaves the other out.
#include "agreement/agreement_report.h"
#include "agreement/chance_corrected.h"
#include "agreement/conger_kappa.h"
#include "tests/bench/coverage.h"
#include "tests/bench/whole_process.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <random>
#include <string>
#include <thread>

#include <sys/resource.h>

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;
using namespace secondlook;
using namespace nlohmann::literals;
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
    const std::vector<Rating> rows = drawManyRows(items);
    auto start = std::chrono::steady_clock::now();
    const Ratings ratings(rows, {items, 50, 5});
    figures["seconds_to_arrange_by_item"] = secondsSince(start);
    const AgreementWeights weights = AgreementWeights::identity(5);
    const CountPatterns patterns(ratings, threads);
    const CountAgreement counts = countAgreement(patterns, weights);
    const Estimate alpha = krippendorffAlpha(patterns, AlphaMetric::Nominal);
    figures["from_long_form"] = {{"what", "percent, alpha, Fleiss, AC1, Brennan-Prediger"},
                                 {"seconds", secondsSince(start)},
                                 {"seconds_asked", 1.0},
                                 {"peak_mb", peakMb()},
                                 {"mb_asked", 500}};
    const RaterPairs pairs = raterPairs(ratings, weights, 10, threads);
    figures["from_long_form_with_all_pairwise_kappas"] = {
        {"seconds", secondsSince(start)}, {"seconds_asked", 3.0}, {"peak_mb", peakMb()}, {"mb_asked", 500}};
    start = std::chrono::steady_clock::now();
    const Estimate conger = congerKappa(ratings, patterns, weights, threads);
    figures["seconds_of_conger"] = secondsSince(start);
    start = std::chrono::steady_clock::now();
    const AgreementReport report = agreementReport(Ratings(rows, {items, 50, 5}),
                                                   {.bootstrap = BootstrapPlan{.resamples = 1000}, .threads = threads});
    figures["whole_report_1000_resamples"] = {{"seconds", secondsSince(start)}, {"seconds_asked", 20.0}};
    figures["peak_mb_whole_report"] = peakMb(); // with the ratings twice
    figures["patterns"] = patterns.size();
    figures["pairs"] = pairs.pairs.size();
    figures["alpha"] = figuresOf(alpha);
    figures["alpha_bootstrap"] = figuresOf(report.krippendorffAlpha);
    figures["gwet_ac1"] = figuresOf(counts.gwetAc);
    figures["cohen_kappa"] = figuresOf(pairs.meanCohenKappa);
    figures["conger_kappa"] = figuresOf(conger);
    return figures;
}

/// The same ratings as a file, through the command line.
Json measureCommand(const fs::path &bin, std::uint32_t items)
{
    const fs::path folder = bin.parent_path() / "bench-agreement";
    fs::remove_all(folder);
    fs::create_directories(folder);
    const fs::path file = folder / "ratings.csv";
    {
        std::ofstream csv(file);
        csv << "item,annotator,label\n";
        for (const Rating &row : drawManyRows(items))
            csv << 'i' << row.item << ",r" << row.rater << ',' << row.label << '\n';
    }
    const bench::ProcessFigures process =
        bench::runProcess({bin / "secondlook", "agreement", "--ratings", file, "--json"});
    const bool isWhole = process.exitCode == 0 && Json::parse(process.output).at("ratings") == std::size_t{items} * 5;
    Json figures{{"file_mb", static_cast<double>(fs::file_size(file)) / 1e6},
                 {"seconds", isWhole ? Json(process.seconds) : Json("the command failed")},
                 {"seconds_asked", 10.0},
                 {"processor_seconds", process.processorSeconds},
                 {"peak_mb", process.peakMb}};
    fs::remove_all(folder);
    return figures;
}

} // namespace

int main(int argc, char **argv)
{
    const std::string only = argc > 1 ? argv[1] : "";
    const int threads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    Json figures;
    if (only != "coverage") {
        figures["speed"] = measureSpeed(2'000'000, threads);
        figures["agreement_of_a_file"] = measureCommand(fs::canonical(argv[0]).parent_path(), 2'000'000);
        std::cerr << figures.dump(2) << "\n";
    }
    if (only != "speed")
        figures["coverage"] = bench::measureCoverage(4000, threads);
    std::cout << figures << "\n";
    const Json outside = figures.value("/coverage/outside"_json_pointer, Json::array());
    for (const Json &one : outside)
        std::cerr << one << "\n";
    if (outside.empty())
        return 0;
    std::cerr << outside.size() << " of " << figures["coverage"]["figures"]
              << " 95 % intervals hold the truth in fewer than 93 % or more than 97 % of samples: those above; "
              << figures["coverage"]["outside_beyond_noise"] << " of them beyond what chance explains\n";
    return 1;
}
