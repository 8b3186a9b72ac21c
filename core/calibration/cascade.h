#pragma once

#include "calibration/held_out.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace secondlook::calibration {

/// What one labeler of a cascade said of records with a known label, on none of which it was fitted: one a record; none
/// where it gave no label.
using MemberOutcomes = std::vector<std::optional<HeldOut>>;

/// Confidences from which each labeler but the last is sure; none: it never is.
using CascadeCuts = std::vector<std::optional<double>>;

/// The cuts under which a sure answer keeps the promise: for each labeler in turn the lowest confidence at which
/// autoThreshold() holds, among the records that those before leave to it. `members`: at least one, all of one length.
/// `exclude`: one a record, not 0 leaves it out; empty takes all.
CascadeCuts fitCascadeCuts(std::span<const MemberOutcomes> members, double targetPrecision, double confidence,
                           std::span<const std::uint8_t> exclude = {});

/// Which labeler has the word for record `row`: the first that is sure, else the last.
std::size_t deciderOf(std::span<const MemberOutcomes> members, const CascadeCuts &cuts, std::size_t row);

/// What a cascade spares and what that costs in mistakes.
struct CascadeFit
{
    CascadeCuts cuts;                  ///< fitted to all records: for those to come
    std::vector<std::size_t> deciders; ///< one a record: who has the word under the cuts of the other folds
    std::int64_t records = 0;
    std::int64_t sure = 0;  ///< of these, a labeler before the last was sure
    std::int64_t wrong = 0; ///< of the sure ones, not the known label
    Interval spared;        ///< sure of records, with its exact 95% interval (Clopper & Pearson 1934)
    Interval risk;          ///< wrong of sure, the same
};

/// Fits the cuts, and measures them without using any record for a cut it took part in: the records of fold f
/// (`foldOf`, one a record, 0 <= f < folds) are decided under the cuts of the other folds.
CascadeFit fitCascade(std::span<const MemberOutcomes> members, double targetPrecision, double confidence,
                      std::span<const int> foldOf, int folds);

} // namespace secondlook::calibration
