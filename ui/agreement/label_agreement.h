#pragma once

#include "agreement/label_agreement.h"
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

/// What reviewers make of one label.
struct LabelAgreement
{
    std::uint32_t label = 0;
    std::int64_t records = 0;              ///< with two answers or more, one of them the label
    agreement::Estimate specific;          ///< how often a second answer is the label too, where a first one is
    agreement::Estimate alpha;             ///< Krippendorff's, of "this label or not"
    std::optional<std::uint32_t> takenFor; ///< the label that most often stands against it; null: always alone
    std::int64_t takenForPairs = 0;
};

/// Labels that were given at all, and how they meet.
struct LabelsAgreement
{
    std::vector<LabelAgreement> labels; ///< that can be compared, the lowest specific agreement first
    std::vector<LabelPair> pairs;       ///< by first, then second
};

/// Linear in ratings, as long as a record has few different labels. `each`: agreement::labelAgreement() of the same
/// ratings.
LabelsAgreement labelsAgreement(const agreement::Ratings &ratings, const std::vector<agreement::LabelAgreement> &each);

/// How well two labels are told apart, 0 (not at all) to 1 (always): 1 - (n_ab / 2)^2 / (n_aa n_bb) with n the pairs of
/// answers (degree of distinguishability: Darroch & McCloud 1986), at least 0; null below 20 pairs that touch a and b
/// alone.
std::optional<double> distinguishability(std::int64_t both, std::int64_t firstAlone, std::int64_t secondAlone);

/// distinguishability() of each of labels.pairs.
std::vector<std::optional<double>> toldApart(const LabelsAgreement &labels);

/// The `most` labels that are mixed up most, each beside those that it is mixed up with; labels never mixed up come
/// last, by number.
std::vector<std::uint32_t> mostConfused(const LabelsAgreement &labels, std::size_t most);

} // namespace secondlook::ui
