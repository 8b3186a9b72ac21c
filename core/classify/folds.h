#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace secondlook::classify {

/// Which of `folds` folds each example is held out in. Examples with the same group (copies of one text) share a fold,
/// every label is spread as evenly as that allows, and the folds are as even in size. The same input gives the same
/// folds. `labels` and `groups` have one value an example.
std::vector<int> stratifiedFolds(std::span<const std::uint16_t> labels, std::span<const std::uint64_t> groups,
                                 int folds, std::uint64_t seed);

} // namespace secondlook::classify
