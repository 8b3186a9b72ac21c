#include "pipeline/run_estimate.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace secondlook::pipeline {

namespace {

constexpr int draws = 1'000;

struct Sums
{
    double requests = 0.0;
    double input = 0.0;
    double output = 0.0;

    void add(const RecordUsage &usage, double times)
    {
        requests += times * usage.requests;
        input += times * usage.inputTokens;
        output += times * usage.outputTokens;
    }
};

Sums drawn(const std::vector<Stratum> &strata, std::mt19937_64 &random)
{
    Sums sums;
    double sampled = 0.0;
    double unsampled = 0.0;
    for (const Stratum &stratum : strata) {
        const std::size_t size = stratum.sample.size();
        (size > 0 ? sampled : unsampled) += static_cast<double>(stratum.records);
        for (std::size_t i = 0; i < size; ++i) // the remainder is even enough: samples are small
            sums.add(stratum.sample[random() % size], static_cast<double>(stratum.records) / static_cast<double>(size));
    }
    if (sampled > 0.0) {
        const double scale = 1.0 + unsampled / sampled;
        sums = {sums.requests * scale, sums.input * scale, sums.output * scale};
    }
    return sums;
}

double minutesFor(double amount, double perMinute)
{
    return perMinute > 0.0 ? amount / perMinute : 0.0;
}

double secondsByLimits(const Sums &sums, const RateLimits &limits)
{
    return 60.0 * std::max({minutesFor(sums.requests, limits.requestsPerMinute),
                            minutesFor(sums.input + sums.output, limits.tokensPerMinute),
                            minutesFor(sums.input, limits.inputTokensPerMinute),
                            minutesFor(sums.output, limits.outputTokensPerMinute)});
}

Spread spreadOf(std::vector<double> values)
{
    std::ranges::sort(values);
    const auto at = [&](double share) { return values[static_cast<std::size_t>(share * double(values.size() - 1))]; };
    return {at(0.5), at(0.9)};
}

} // namespace

RunEstimate estimateRun(const std::vector<Stratum> &strata, const TokenPrices &prices, const RateLimits &limits,
                        double secondsARequest, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    std::vector<double> requests;
    std::vector<double> input;
    std::vector<double> output;
    std::vector<double> money;
    std::vector<double> seconds;
    int boundByLimits = 0;
    for (int draw = 0; draw < draws; ++draw) {
        const Sums sums = drawn(strata, random);
        const double byLimits = secondsByLimits(sums, limits);
        const double bySpeed = sums.requests * secondsARequest / std::max(limits.mostInFlight, 1);
        boundByLimits += byLimits > bySpeed ? 1 : 0;
        requests.push_back(sums.requests);
        input.push_back(sums.input);
        output.push_back(sums.output);
        money.push_back((sums.input * double(prices.input) + sums.output * double(prices.output)) / 1e6);
        seconds.push_back(std::max(byLimits, bySpeed));
    }
    return {spreadOf(requests), spreadOf(input),   spreadOf(output),
            spreadOf(money),    spreadOf(seconds), boundByLimits > draws / 2};
}

} // namespace secondlook::pipeline
