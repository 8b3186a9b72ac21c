// Measures consensus on made-up ratings: items x 5 answers of 5 different raters out of 50, 5 labels, raters right with
// probability 0.5 to 0.95 and their errors spread evenly. Prints one JSON object, times in seconds.
#include "agreement/ambiguity.h"
#include "agreement/consensus.h"
#include "agreement/rater_signals.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <ctime>
#include <iostream>
#include <random>
#include <string>
#include <vector>

#include <sys/resource.h>

using Json = nlohmann::ordered_json;
using namespace secondlook;
using namespace secondlook::agreement;

namespace {

constexpr std::uint32_t raters = 50;
constexpr std::uint32_t labels = 5;
constexpr std::size_t answersToAnItem = 5;
constexpr int threads = 2;

struct MadeUp
{
    Ratings ratings;
    std::vector<std::uint32_t> truth; ///< one an item
};

MadeUp makeUp(std::uint32_t items)
{
    std::mt19937_64 random(1);
    const auto drawn = [&random] { return static_cast<double>(random() >> 11U) * 0x1p-53; };
    const auto below = [&random](std::uint64_t count) { return static_cast<std::uint32_t>(random() % count); };
    std::vector<double> right(raters);
    for (double &share : right)
        share = 0.5 + 0.45 * drawn();
    std::vector<std::uint32_t> panel(raters);
    for (std::uint32_t rater = 0; rater < raters; ++rater)
        panel[rater] = rater;
    std::vector<Rating> rows;
    rows.reserve(items * answersToAnItem);
    MadeUp made;
    for (std::uint32_t item = 0; item < items; ++item) {
        made.truth.push_back(below(labels));
        for (std::uint32_t i = 0; i < answersToAnItem; ++i) {
            std::swap(panel[i], panel[i + below(raters - i)]);
            const bool isRight = drawn() < right[panel[i]];
            const std::uint32_t other = (made.truth.back() + 1 + below(labels - 1)) % labels;
            rows.push_back({item, panel[i], isRight ? made.truth.back() : other});
        }
    }
    made.ratings = Ratings(rows, {items, raters, labels});
    return made;
}

double secondsSince(std::chrono::steady_clock::time_point begin)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

double accuracyOf(const Consensus &consensus, const MadeUp &made)
{
    std::size_t right = 0;
    for (std::size_t item = 0; item < made.truth.size(); ++item)
        right += consensus.distributions.best(item)->label == made.truth[item] ? 1 : 0;
    return static_cast<double>(right) / static_cast<double>(made.truth.size());
}

Json measure(ConsensusMethod method, const MadeUp &made, int maxIterations)
{
    const auto begin = std::chrono::steady_clock::now();
    const double processor = processorSeconds();
    const auto consensus =
        estimateConsensus(method, made.ratings, {.threads = threads, .maxIterations = maxIterations});
    if (!consensus) {
        std::cerr << consensus.error().text() << "\n";
        std::exit(1);
    }
    const double seconds = secondsSince(begin);
    return {{"seconds", seconds},
            {"processor_seconds", processorSeconds() - processor},
            {"iterations", consensus->iterations},
            {"converged", consensus->converged},
            {"accuracy", accuracyOf(*consensus, made)}};
}

/// The test for disagreement, with the consensus for a model.
Json measureAmbiguity(const MadeUp &made)
{
    const auto consensus = estimateConsensus(ConsensusMethod::DawidSkene, made.ratings, {.threads = threads});
    const auto begin = std::chrono::steady_clock::now();
    const auto found = findAmbiguity(made.ratings, consensus->distributions, consensus->distributions,
                                     {.sureFrom = 0.7}, {.threads = threads});
    std::size_t unknown = 0;
    for (const RecordAmbiguity &record : *found)
        unknown += record.finding == RecordFinding::Unknown ? 1 : 0;
    return {{"seconds", secondsSince(begin)}, {"records", found->size()}, {"unknown", unknown}};
}

Json measureSignals(const MadeUp &made)
{
    std::vector<TimedAnswer> answers;
    for (std::uint32_t item = 0; item < made.ratings.shape().items; ++item)
        for (const Ratings::Answer &answer : made.ratings.of(item))
            answers.push_back({{item, answer.rater, answer.label}, static_cast<float>(2 + item % 7)});
    const auto begin = std::chrono::steady_clock::now();
    const auto found = raterSignals(answers, made.ratings.shape(), nullptr);
    return {{"seconds", secondsSince(begin)}, {"raters", found.size()}};
}

} // namespace

int main()
{
    constexpr int untilConverged = 1000;
    Json figures{{"threads", threads}};
    {
        const MadeUp ten = makeUp(2'000'000);
        Json &of = figures["ratings_10M"];
        of["majority"] = measure(ConsensusMethod::Majority, ten, untilConverged);
        of["wawa"] = measure(ConsensusMethod::Wawa, ten, untilConverged);
        of["dawid_skene_10_iterations"] = measure(ConsensusMethod::DawidSkene, ten, 10);
        of["dawid_skene"] = measure(ConsensusMethod::DawidSkene, ten, untilConverged);
        of["fast_dawid_skene"] = measure(ConsensusMethod::FastDawidSkene, ten, untilConverged);
        of["ambiguity"] = measureAmbiguity(ten);
        of["rater_signals"] = measureSignals(ten);
    }
    const MadeUp one = makeUp(200'000);
    Json &of = figures["ratings_1M"];
    of["one_coin"] = measure(ConsensusMethod::OneCoin, one, untilConverged);
    of["mace"] = measure(ConsensusMethod::Mace, one, untilConverged);
    of["glad"] = measure(ConsensusMethod::Glad, one, untilConverged);
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    figures["peak_mib"] = usage.ru_maxrss / 1024;
    std::cout << figures << "\n";
    return 0;
}
