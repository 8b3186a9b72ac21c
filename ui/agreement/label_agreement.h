#pragma once

#include "agreement/estimate.h"
#include "agreement/ratings.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace secondlook::ui {

/// How often two answers to one record were these two labels; first < second, or the same label twice.
struct LabelPair
{
    std::uint32_t first = 0;
    std::uint32_t second = 0;
    std::int64_t pairs = 0;

    bool operator==(const LabelPair &) const = default;
};

/// What reviewers make of one label. With r_ik of r_i answers of record i the label k, over records with r_i >= 2:
struct LabelAgreement
{
    std::uint32_t label = 0;
    std::int64_t records = 0; ///< with r_i >= 2 and r_ik >= 1
    /// How often another reviewer says k too where one says it, sum_i r_ik (r_ik - 1) / (r_i - 1) / sum_i r_ik
    /// (specific agreement: Spitzer & Fleiss 1974), with the linearised interval of a ratio over records.
    agreement::Estimate specific;
    /// Krippendorff's alpha of "k or not k".
    agreement::Estimate alpha;
    std::optional<std::uint32_t> takenFor; ///< the label that most often stands against it; null: always alone
    std::int64_t takenForPairs = 0;
};

/// Labels that were given at all, and how they meet.
struct LabelsAgreement
{
    std::vector<LabelAgreement> labels; ///< lowest specific agreement first
    std::vector<LabelPair> pairs;       ///< by first, then second
};

/// Linear in ratings, as long as a record has few different labels.
LabelsAgreement labelsAgreement(const agreement::Ratings &ratings);

/// How well two labels are told apart, 0 (not at all) to 1 (always): 1 - (n_ab / 2)^2 / (n_aa n_bb) with n the pairs of
/// answers (degree of distinguishability: Darroch & McCloud 1986), at least 0; null below 20 pairs that touch a and b
/// alone.
std::optional<double> distinguishability(std::int64_t both, std::int64_t firstAlone, std::int64_t secondAlone);

/// The `most` labels that are mixed up most, each beside those that it is mixed up with; labels never mixed up come
/// last, by number.
std::vector<std::uint32_t> mostConfused(const LabelsAgreement &labels, std::size_t most);

} // namespace secondlook::ui
