#pragma once

#include "domain/label_schema.h"
#include "domain/tier.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace secondlook::domain {

/// What a dataset version must meet before it is made or exported. What is not set is not asked for. Shares are 0..1.
struct QualityGates
{
    std::optional<double> minAgreement;           ///< lower end of the interval of Krippendorff's alpha
    std::optional<double> minGoldAccuracy;        ///< lower end of the interval of the share of right answers to gold
    std::optional<int> minLabelRecords;           ///< of each label of the schema
    std::optional<double> maxAmbiguousShare;      ///< of the rows
    std::map<std::string, double> maxSourceShare; ///< of the rows, by the name of the label's source
    bool noLeakage = false;
    bool licenseKnown = false;
    std::optional<double> maxDrift; ///< of the labels' shares, since the version before

    bool operator==(const QualityGates &) const = default;
};

/// The versioned document that maps predictions to tiers. All shares and probabilities are 0..1.
struct Policy
{
    double reviewThreshold = 0.5;   ///< below it a person decides
    double autoPrecision = 0.95;    ///< the auto threshold is the lowest one whose precision reaches this ...
    double autoConfidence = 0.95;   ///< ... with this one-sided-lower-bound confidence (Clopper and Pearson 1934)
    double auditSamplingRate = 0.1; ///< share of the audit tier that people check as well
    double randomAutoSlice = 0.02;  ///< share of the auto tier that people check as well
    double overlapShare = 0.1;      ///< share of queued records that get `overlapReviewers` independent answers
    int overlapReviewers = 2;
    int extraReviewers = 1;               ///< further independent answers where those disagree, before it is a conflict
    double blindShare = 0.0;              ///< share of tier review that is judged before the model's answer shows
    double queueRandomShare = 0.05;       ///< share of tier review that is drawn at random into every reviewer's queue
    double repeatShare = 0.02;            ///< of what a reviewer is given: own past records that come back unmarked ...
    int repeatAfterHours = 24;            ///< ... not earlier than this after they were settled
    double goldShare = 0.05;              ///< of what a reviewer is given: records whose true label is known, unmarked
    bool ownConflicts = false;            ///< people may adjudicate conflicts that they are part of
    std::uint64_t seed = 1;               ///< of every draw
    std::map<std::string, Stakes> stakes; ///< overrides the stakes of the label schema
    std::map<Signal, Tier> signals;       ///< a record with this signal goes to this tier at best: Audit or Review
    QualityGates gates;                   ///< of dataset versions
};

} // namespace secondlook::domain
