#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace secondlook::datasets {

/// How far the shares of the labels moved since an earlier version.
struct LabelDrift
{
    int since = 0;      ///< that version
    double value = 0.0; ///< 0: the same shares, 1: no label in common
    std::string most;   ///< label whose share moved most; empty where none did
    double from = 0.0;  ///< its share then
    double to = 0.0;    ///< and now
};

using LabelCounts = std::vector<std::pair<std::string, std::int64_t>>;

/// Half the sum of the differences of the shares: the total variation distance (Levin, Peres and Wilmer 2009,
/// proposition 4.2). `nowCalled` says what a label of the earlier counts is called in the newer ones: what was renamed
/// did not move, and what was merged counts together. Without a row on one of the sides the value is 0 or 1. Pure.
LabelDrift labelDrift(int since, const LabelCounts &earlier, const LabelCounts &newer,
                      const std::function<std::string(const std::string &)> &nowCalled);

} // namespace secondlook::datasets
