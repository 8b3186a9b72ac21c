#pragma once

#include "pipeline/cost_account.h"
#include "pipeline/rate_limiter.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace secondlook::pipeline {

/// What one record took, all its answers together.
struct RecordUsage
{
    int requests = 0;
    double inputTokens = 0.0;
    double outputTokens = 0.0;
};

/// Records that are alike, and a random sample of them.
struct Stratum
{
    std::int64_t records = 0;
    std::vector<RecordUsage> sample;
};

/// In half of all cases not more than `middle`, in nine of ten not more than `high`.
struct Spread
{
    double middle = 0.0;
    double high = 0.0;
};

struct RunEstimate
{
    Spread requests;
    Spread inputTokens;
    Spread outputTokens;
    Spread money; ///< in nanos
    Spread seconds;
    bool isBoundByLimits = false; ///< the server's limits, not its speed, decide how long it takes
};

/// What a run over all records of the strata will take: in each of 1,000 draws every stratum's sample is drawn anew
/// with replacement (bootstrap by strata, Efron & Tibshirani 1993, chapter 8), and its sums are taken for all its
/// records. The time is that of the tightest limit, or of `secondsARequest` with all connections busy where that is
/// longer. Strata without a sample count with the mean of all. The same seed gives the same estimate.
RunEstimate estimateRun(const std::vector<Stratum> &strata, const TokenPrices &prices, const RateLimits &limits,
                        double secondsARequest, std::uint64_t seed);

} // namespace secondlook::pipeline
