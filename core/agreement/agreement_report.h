#pragma once

#include "agreement/agreement_notes.h"
#include "agreement/agreement_weights.h"
#include "agreement/estimate.h"
#include "agreement/item_bootstrap.h"
#include "agreement/krippendorff_alpha.h"
#include "agreement/label_agreement.h"
#include "agreement/rater_pairs.h"
#include "agreement/ratings.h"
#include "base/progress.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace secondlook::agreement {

struct ReportOptions
{
    AlphaMetric metric = AlphaMetric::Nominal; ///< of alpha; the kappas go by `weights`
    /// The number each declared label stands for, NaN where it is none: alpha is undefined then (NoValues), unless the
    /// metric is nominal. May be empty for the nominal and the ordinal metric.
    std::vector<double> values;
    /// Of every coefficient but alpha; identity where absent.
    std::optional<AgreementWeights> weights;
    std::int64_t minSharedItems = 10; ///< for a pair of raters to count in the means
    /// With it the intervals of percent, Fleiss, AC1, Brennan-Prediger and alpha are the bootstrap's. Those of Conger's
    /// kappa and of the means over pairs stay as they are.
    std::optional<BootstrapPlan> bootstrap;
    int threads = 1;
    std::stop_token stop;
    base::ProgressCallback progress; ///< of the bootstrap, in resamples
};

/// All that is said of one set of ratings.
struct AgreementReport
{
    std::int64_t items = 0;    ///< with a rating
    std::int64_t pairable = 0; ///< with two or more
    std::int64_t raters = 0;   ///< with a rating
    std::int64_t ratings = 0;
    std::uint32_t labels = 0;            ///< declared
    double commonestShare = 0.0;         ///< of ratings with the most frequent label
    bool isWeighted = false;             ///< every coefficient but alpha: gwetAc is AC2
    bool isBootstrapped = false;         ///< where that is possible
    std::uint32_t firstWithoutValue = 0; ///< label that is no number; where alpha is undefined for that

    Estimate percent;
    Estimate pooledPercent; ///< over pairs of ratings, without interval
    Estimate krippendorffAlpha;
    Estimate fleissKappa;
    Estimate congerKappa;
    Estimate cohenKappa; ///< mean over pairs of raters
    Estimate scottPi;    ///< mean over pairs of raters
    Estimate gwetAc;     ///< AC1, with weights AC2
    Estimate brennanPrediger;

    RaterPairs pairs;
    std::vector<LabelAgreement> byLabel; ///< labels with a rating
    std::vector<AgreementNote> notes;

    const Estimate &operator[](Coefficient coefficient) const;
};

/// The same bits whatever the number of threads, and on repeat. After a stop request what is not worked out yet is
/// missing: look at the token. For one segment: agreementReport(ofItems(ratings, items)).
AgreementReport agreementReport(const Ratings &ratings, const ReportOptions &options = {});

/// The ratings of some items alone; items keep their numbers, the others have no ratings (and the report says so).
/// Items may come in any order, each counts once; those that are none are passed over.
Ratings ofItems(const Ratings &ratings, std::span<const std::uint32_t> items);

} // namespace secondlook::agreement
