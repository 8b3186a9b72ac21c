#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "domain/guideline.h"
#include "domain/guideline_review.h"
#include "domain/label_schema.h"
#include "domain/prediction.h"
#include "domain/record.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace secondlook::review {

/// What one reviewer answered to one record, on their own: of a blind pick that was reconsidered once the model's
/// answer showed, the first pick. Answers taken back, skips, flags and repeats are none.
struct Judgement
{
    std::uint32_t item = 0;     ///< place in Judgements::records
    std::uint32_t reviewer = 0; ///< place in Judgements::reviewers
    std::uint16_t label = 0;    ///< place in the label schema
    bool blind = false;         ///< given before the model's answer showed
    std::uint16_t guidelineVersion = 0;
    std::int32_t tookMs = -1; ///< -1: not known
    base::TimeMs at = 0;      ///< when it was given
};

/// What one reviewer said when a record came back to them unmarked, beside what they had said before.
struct OwnRepeat
{
    std::uint32_t item = 0;     ///< place in Judgements::records
    std::uint32_t reviewer = 0; ///< place in Judgements::reviewers
    std::uint16_t first = 0;    ///< labels: places in the label schema
    std::uint16_t again = 0;
    base::TimeMs at = 0; ///< when it was said again
};

/// All judgements of a project, as numbers.
struct Judgements
{
    std::vector<base::RecordId> records;            ///< that have a judgement, rising
    std::vector<std::string> reviewers;             ///< that gave one, by name
    std::vector<std::int64_t> skipped;              ///< by reviewer: skips that stand
    std::vector<Judgement> answers;                 ///< in the order in which they were given
    std::vector<std::optional<std::uint16_t>> gold; ///< by item: its gold label, where there is one
    std::vector<OwnRepeat> repeats;                 ///< in the order in which they were given
};

/// The segments of some records.
struct Segments
{
    std::vector<std::string> names;      ///< in order of the alphabet; "" where a record has none
    std::vector<std::uint32_t> ofRecord; ///< by place of the record that was asked for: place in names
};

/// A version of the guideline and since when it is in force.
struct GuidelineTime
{
    int version = 0;
    base::TimeMs since = 0;
};

/// What is known about agreement in a project, for one reader. Changes nothing but by askForReview() and noteSeen().
/// Use it on one thread; it may read on several of its own.
class AgreementSource
{
public:
    virtual ~AgreementSource() = default;

    virtual base::Result<domain::LabelSchema> schema() = 0;
    /// All judgements. A million take some tenths of a second, 32 bytes each. Cancelled on a stop request; Input where
    /// ids do not fit into 32 bits.
    virtual base::Result<Judgements> judgements(const std::stop_token &stop,
                                                const base::ProgressCallback &progress) = 0;
    /// Oldest first.
    virtual base::Result<std::vector<GuidelineTime>> guidelineTimes() = 0;
    /// How far the guideline in force has been reviewed; none where there is none, and in a review pack. Reads all
    /// answers: some tenths of a second a million where few labels are touched, seconds where all are.
    virtual base::Result<std::optional<domain::GuidelineReview>> guidelineReview() = 0;
    /// Asks for at most so many earlier decisions again that this version may touch, drawn at random. Gives how many.
    virtual base::Result<std::int64_t> askForReview(int version, std::int64_t sample) = 0;
    /// From this calibrated confidence on the model is sure: the policy in force has a person decide below it.
    virtual base::Result<double> sureFrom() = 0;
    /// The records, rising, about which the reader may still be asked for an answer of their own, or is asked once
    /// more: what others answered to them is not for the reader yet.
    virtual base::Result<std::vector<base::RecordId>> stillAsked() = 0;
    /// The reader sees what others answered to these records: from now on nobody asks the reader about them.
    virtual base::Status noteSeen(const std::vector<base::RecordId> &records) = 0;
    /// Of these records, which rise.
    virtual base::Result<Segments> segments(const std::vector<base::RecordId> &records,
                                            const std::stop_token &stop) = 0;
    /// What the model said last about each of these records, which rise; none where nothing was predicted.
    virtual base::Result<std::vector<std::optional<domain::Prediction>>>
    predictions(const std::vector<base::RecordId> &records, const std::stop_token &stop) = 0;
    /// The records themselves, to be shown; at most 1,000 at once, in the order asked for, without those that are gone.
    virtual base::Result<std::vector<domain::Record>> records(const std::vector<base::RecordId> &records) = 0;
};

} // namespace secondlook::review
