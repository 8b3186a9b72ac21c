#pragma once

#include <nlohmann/json.hpp>

namespace secondlook::bench {

/// How often the 95 % intervals hold the coefficient of the population that the samples were drawn from: for each
/// figure the lowest, median and highest share over its settings, and under "outside" every share that is not from 0.93
/// to 0.97, with how far chance may have moved it ("noise", 99.9 %) and the shares of samples in which the truth lay
/// below and above the interval or there was none. "outside_beyond_noise" counts those that chance does not explain.
/// `samples` a setting, half of it for the bootstrap; two and a half times as many where the noise of a figure reaches
/// over 0.93 or 0.97. A table of all goes to standard error. The same figures whatever the number of threads.
nlohmann::ordered_json measureCoverage(int samples, int threads);

} // namespace secondlook::bench
