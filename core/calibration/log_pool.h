#pragma once

#include "calibration/held_out.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace secondlook::calibration {

/// The logarithmic opinion pool (Genest & Zidek 1986): with weights w(m) from 0 and members' distributions p(m),
///
///     p(k) = product over m of p(m)(k) ^ w(m), divided by the sum of the same over all classes.
///
/// The weights need not sum up to 1: members that are right more often than they say get more, and one that only
/// repeats another adds nothing. With one member this is temperature scaling (Guo et al. 2017, eq. 9), its weight the
/// inverse temperature. `logs`: members * classes natural logarithms of probabilities, finite, member by member. Gives
/// one probability a class; they sum up to 1.
std::vector<double> logPool(std::span<const float> logs, std::span<const double> weights);

/// What the members said of several records.
struct PooledRows
{
    std::span<const float> logs; ///< rows * members * classes natural logarithms of probabilities, finite
    std::size_t members = 0;
    std::size_t classes = 0;
    std::span<const std::int32_t> truth;   ///< one a row: the class that is right
    std::span<const std::uint8_t> exclude; ///< one a row: not 0 leaves the row out; empty takes every row
};

/// The weights, each in [0, 20], under which the rows are most likely; the likelihood is concave in them. The right
/// class counts as 1 - e and the others share e = 1 / (rows + 2) (after Platt 1999, section 2.2). Of members that
/// always say the same the weight is shared alike. 1 / members each where there is nothing to fit.
std::vector<double> fitPoolWeights(const PooledRows &rows);

struct CrossFittedPool
{
    HeldOutPredictions heldOut;  ///< one a row: confidence under the weights of the other folds
    std::vector<double> weights; ///< fitted to all rows: for records to come
};

/// Fits weights without measuring any row on weights it took part in: the rows of fold f (`foldOf`, one a row,
/// 0 <= f < folds) get those fitted to the rows of the other folds. `rows.exclude` is not used.
CrossFittedPool crossFitPool(const PooledRows &rows, std::span<const int> foldOf, int folds);

} // namespace secondlook::calibration
