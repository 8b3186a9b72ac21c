#pragma once

#include "agreement/estimate.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook::agreement {

enum class Coefficient {
    Percent,
    KrippendorffAlpha,
    FleissKappa,
    CongerKappa,
    CohenKappa,
    ScottPi,
    GwetAc,
    BrennanPrediger,
};

/// As in a sentence, for instance "Krippendorff's alpha". Gwet's AC1 is AC2 where labels agree by weights.
std::string_view nameOf(Coefficient coefficient, bool isWeighted = false);

/// What a reader of the report should know.
enum class NoteKind {
    IsUndefined,            ///< coefficient, reason; for NoValues the label, the first that has none
    NoInterval,             ///< coefficient, reason
    NotBootstrapped,        ///< the bootstrap was asked for, and some intervals are not its own
    Prevalence,             ///< coefficient, value, percent, ac, share
    FewItems,               ///< count: items with two ratings or more, below 30
    FewDisagreements,       ///< count: items whose raters disagree, below 5; the intervals rest on them
    SingleRatings,          ///< count: items with one rating
    UnratedItems,           ///< count: items with none
    PairsTooFew,            ///< count: pairs of raters that share too few items to count in the means
    PairsWithoutKappa,      ///< count: pairs of raters who both always said the same one label
    LabelOfOneRater,        ///< label, count: its ratings, all by one rater, of two or more active
    UnusedLabels,           ///< count: declared labels without a rating
    LabelsWithoutAlpha,     ///< count of them, reason (one note for each), label: the first of them
    SmallPairsWithoutKappa, ///< count: as PairsWithoutKappa, of pairs that share too few items for the means anyway
};

struct AgreementNote
{
    NoteKind kind = NoteKind::IsUndefined;
    Coefficient coefficient = Coefficient::Percent;
    Undefined reason = Undefined::None;
    bool isWeighted = false; ///< the coefficient
    std::int64_t count = 0;
    std::uint32_t label = 0;
    double value = 0.0;   ///< of the coefficient
    double percent = 0.0; ///< percent agreement
    double ac = 0.0;      ///< AC1
    double share = 0.0;   ///< of ratings with the most frequent label

    bool operator==(const AgreementNote &) const = default;
};

/// A whole English sentence. `labelNames` may be empty, then labels go by number from 1.
std::string inWords(const AgreementNote &note, std::span<const std::string> labelNames = {});

struct AgreementReport;
struct LabelAgreement;
class Ratings;
class CountPatterns;

/// The notes of a report whose numbers are there. Coefficients part through prevalence where percent agreement is 0.8
/// or more and AC1 0.6 or more, but the coefficient is below 0.6 and at least 0.2 below AC1: "high agreement but low
/// kappa" (Feinstein & Cicchetti 1990; Byrt, Bishop & Carlin 1993). 0.6 is where Landis & Koch (1977) begin
/// "substantial"; 0.8 and 0.2 are ours. With weights, for which these limits were not made, nothing is said of it. At
/// most 20 notes about labels of one rater.
std::vector<AgreementNote> notesOf(const AgreementReport &report, const Ratings &ratings,
                                   const CountPatterns &patterns);

/// A note for each reason for which labels have no alpha.
void noteLabelsWithoutAlpha(std::span<const LabelAgreement> labels, std::vector<AgreementNote> &notes);

} // namespace secondlook::agreement
