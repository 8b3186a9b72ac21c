#pragma once

#include "agreement/agreement_report.h"
#include "base/progress.h"
#include "base/result.h"
#include "ui/agreement/label_agreement.h"
#include "ui/agreement/reviewer_agreement.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace secondlook::ui {

/// Krippendorff's alpha over the records whose last answer fell into one week.
struct WeekAgreement
{
    base::TimeMs begin = 0; ///< Monday, 00:00 UTC
    std::int64_t records = 0;
    agreement::Estimate alpha;
};

/// What a reader of the coefficients should know.
enum class AgreementNote {
    Prevalence,       ///< people mostly agree, yet little more than by chance, as one label is given most of the time
    SmallSample,      ///< fewer than 100 records
    FewDisagreements, ///< the intervals rest on fewer than 5 records
    Assisted,         ///< some answers were given after the model's answer showed
    PairsWithFew,     ///< pairs of reviewers with fewer than 10 shared records are not in the mean kappa
    TooManyPairs,     ///< the pairs of reviewers are more than can be compared
    WeeksLeftOut,     ///< weeks without a value
};

/// All that the page and its report say about the answers of one scope, except ambiguity.
struct AgreementReport
{
    AgreementScope scope;
    AgreementSelection selection;
    agreement::AgreementReport figures; ///< nominal
    std::int64_t assisted = 0;          ///< answers after the model's answer showed
    std::uint32_t commonestLabel = 0;
    std::int64_t disagreements = 0; ///< records whose answers differ, where they are few
    std::int64_t pairsWithFew = 0;
    std::vector<WeekAgreement> weeks; ///< rising; only those with a value
    LabelsAgreement labels;
    std::vector<ReviewerAgreement> reviewers;
    std::vector<AgreementNote> notes;
};

/// Linear in answers, but for the pairs of reviewers that answered the same record. Cancelled after a stop request.
base::Result<std::shared_ptr<const AgreementReport>> computeReport(const AgreementData &data,
                                                                   const AgreementScope &scope,
                                                                   const std::stop_token &stop,
                                                                   const base::ProgressCallback &progress);

/// The Monday, 00:00 UTC, of a time's week.
base::TimeMs weekOf(base::TimeMs time);

} // namespace secondlook::ui
