#pragma once

#include "calibration/held_out.h"

#include <cstdint>
#include <span>
#include <vector>

namespace secondlook::calibration {

/// Scores of several predictions, one row each, before they become probabilities.
struct ScoredRows
{
    std::span<const float> scores;         ///< rows * classes values, row by row; finite
    std::size_t classes = 0;               ///< values in a row
    std::span<const std::int32_t> truth;   ///< one a row: the column that is right
    std::span<const std::uint8_t> exclude; ///< one a row: not 0 leaves the row out; empty takes every row
};

/// Temperature scaling (Guo, Pleiss, Sun & Weinberger 2017, eq. 9): the inverse temperature b for which
/// p(k) = exp(b * score(k)) / sum over j of exp(b * score(j)) gives the least negative log-likelihood.
/// The right column counts as 1 - e and the others share e = 1 / (rows + 2), so that rows without a single error do not
/// make the next one look certain (after Platt 1999, section 2.2). Kept in [0.05, 20]; 1 where there is nothing to fit.
double fitInverseTemperature(const ScoredRows &rows);

struct CrossFitted
{
    HeldOutPredictions heldOut;        ///< one a row: confidence under the temperature of the other folds
    double inverseTemperature = 1.0;   ///< fitted to all rows: for records to come
    std::vector<double> inverseOfFold; ///< one a fold: fitted to the rows of the others
};

/// Calibrates rows that were scored out of fold without measuring any of them on a temperature it took part in:
/// the rows of fold f (`foldOf`, one a row, 0 <= f < folds) get the temperature fitted to the rows of the other folds.
/// `rows.exclude` is not used.
CrossFitted crossFitTemperature(const ScoredRows &rows, std::span<const int> foldOf, int folds);

} // namespace secondlook::calibration
