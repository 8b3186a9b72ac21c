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

} // namespace secondlook::pipeline
