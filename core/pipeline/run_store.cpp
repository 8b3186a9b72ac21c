#include "pipeline/run_store.h"

namespace secondlook::pipeline {

RunUsage &RunUsage::operator+=(const RunUsage &other)
{
    requests += other.requests;
    cached += other.cached;
    retries += other.retries;
    inputTokens += other.inputTokens;
    outputTokens += other.outputTokens;
    cost += other.cost;
    busyMilliseconds += other.busyMilliseconds;
    return *this;
}

std::optional<double> shareByTokens(const std::map<domain::ConfidenceFrom, std::int64_t> &confidenceFrom)
{
    std::int64_t all = 0;
    std::int64_t byTokens = 0;
    for (const auto &[from, count] : confidenceFrom) {
        all += count;
        if (from == domain::ConfidenceFrom::TokenProbabilities || from == domain::ConfidenceFrom::PTrue)
            byTokens += count;
    }
    return all == 0 ? std::nullopt : std::optional(static_cast<double>(byTokens) / static_cast<double>(all));
}

} // namespace secondlook::pipeline
