#pragma once

#include <nlohmann/json.hpp>

namespace secondlook::bench {

/// How often the 95 % intervals hold the coefficient of the population that `samples` samples a setting were drawn
/// from: for each figure the lowest, median and highest share over its settings, and under "outside" every share that
/// is not from 0.93 to 0.97, with the shares of samples in which the truth lay below and above the interval or there
/// was none. A table of all goes to standard error. The same figures whatever the number of threads.
nlohmann::ordered_json measureCoverage(int samples, int threads);

} // namespace secondlook::bench
