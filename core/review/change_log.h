#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/progress.h"
#include "base/result.h"
#include "domain/record.h"
#include "review/change_kind.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace secondlook::review {

/// One entry of the audit log, as far as a line about it needs.
struct Change
{
    std::int64_t entry = 0; ///< its number, from 1 without a gap
    base::TimeMs at = 0;
    std::string actor;
    base::ReviewerId reviewer; ///< none: the actor never reviewed here
    std::string action;        ///< "annotate_label"; see changeActions()
    std::string subject;       ///< "record 12", "run 3"
    base::RecordId record;     ///< that it is about
    std::string externalId;    ///< of that record
    /// What the log says, in the order of the alphabet, and after it what the project adds: of an answer
    /// "own_confidence" (1 to 3), "skip_reason" and "flag_reason" (numbers as stored), "comment"; "label_before", that
    /// it takes the place of or takes back; of an import "source". Lists are given as how many they hold, objects as
    /// JSON. Each value has at most 1,000 bytes.
    std::vector<domain::Field> facts;
    /// Somebody else's answer to a record that people are not done with: there are no facts, so that whoever still has
    /// to answer does not meet it here.
    bool withheld = false;

    /// "" where there is none.
    std::string fact(std::string_view name) const;
};

struct ChangeFilter
{
    std::string who;                   ///< exactly this actor; empty: everyone
    std::optional<ChangeKind> kind;    ///< none: all kinds
    std::optional<base::TimeMs> since; ///< none: from the beginning
    std::string text;                  ///< stands in the record's id or in a fact, whatever the case; empty: any

    bool isEmpty() const { return who.empty() && !kind && !since && text.empty(); }
    bool operator==(const ChangeFilter &) const = default;
};

/// What one look at the log has found.
struct ChangePage
{
    std::vector<Change> changes; ///< newest first
    std::int64_t next = 0;       ///< the next look begins below this entry; 0: the log has been read to its begin
};

/// Where the chain of the log was recomputed to.
struct ChainCheck
{
    std::int64_t entries = 0; ///< that were looked at: all there are
    /// The first one that does not follow from the one before, or that is missing at the end; 0: none.
    std::int64_t firstBroken = 0;
    base::TimeMs brokenAt = 0; ///< when that one says it was written
    bool endIsMissing = false; ///< `firstBroken` was written, and neither it nor any after it stands there
};

/// A dataset version that holds a record.
struct HeldBy
{
    int version = 0;
    std::string split; ///< "train"
};

/// Labels and how many people stood behind each, most first.
using VotesByName = std::vector<std::pair<std::string, int>>;

/// All there is to know about one entry.
struct ChangeDetail
{
    Change change;
    std::string hash;
    std::string previousHash;        ///< "" at the first entry
    std::string text;                ///< of the record; its first 2,000 bytes
    VotesByName votesBefore;         ///< of a decision about a conflict: the answers that stood then
    std::vector<HeldBy> datasets;    ///< dataset versions with the record that were made since, rising
    std::vector<std::string> models; ///< that learned since from the label that the record has to this day
    std::vector<std::int64_t> runs;  ///< of a model: the first runs that used it
    base::AdjudicationId decision;   ///< of a conflict, that can be taken back
    bool isTakenBack = false;        ///< a decision that was taken back since
};

/// A record of the audit sample: committed by a run, and drawn at random to be checked by people.
struct SampledRecord
{
    enum class Found : std::uint8_t {
        Waiting,   ///< nobody, or not enough people, answered yet
        Right,     ///< people settled it with the model's label
        Wrong,     ///< with another label
        Unsettled, ///< people disagree, or it keeps a soft label
    };

    base::TaskId task;
    base::TimeMs at = 0; ///< when it was drawn
    base::RecordId record;
    std::string externalId;
    std::int64_t run = 0;      ///< 0: not known
    std::string predicted;     ///< label; "" while somebody is still to judge it
    double confidence = 0.0;   ///< of that label
    std::string settled;       ///< label; "" unless Right or Wrong
    std::string reviewer;      ///< who answered first; "" while nobody did
    base::ReviewerId answered; ///< the same
    Found found = Found::Waiting;
};

struct SamplePage
{
    std::vector<SampledRecord> records; ///< newest first
    std::int64_t next = 0;              ///< the next look begins below this task; 0: there are no more
};

struct ChangeCounts
{
    std::int64_t entries = 0;
    std::int64_t sampled = 0; ///< records of the audit sample
};

/// The audit log of a project as it is read by people. Changes nothing. Every call blocks; an object belongs to one
/// thread. A stop request ends a call with the error Cancelled within about a tenth of a second.
class ChangeLog
{
public:
    virtual ~ChangeLog() = default;

    virtual base::Result<ChangeCounts> counts() = 0;

    /// Everybody who reviews here, by age of their profile, and then, by name, who else wrote one of the newest 20,000
    /// entries.
    virtual base::Result<std::vector<std::string>> people() = 0;

    /// Up to `count` matching entries below `before` (0: from the newest on). One call looks at no more than 20,000
    /// entries, 5,000 with a text: it may find nothing and still say where to go on. Entries follow one another in
    /// time, but for a clock that was set back: with `since`, a call ends the search where none of the entries that it
    /// looked at is young enough.
    virtual base::Result<ChangePage> page(const ChangeFilter &filter, std::int64_t before, int count,
                                          std::stop_token stop) = 0;

    /// The same for the audit sample; of the filter, time and text (id of the record, labels) count.
    virtual base::Result<SamplePage> sample(const ChangeFilter &filter, std::int64_t before, int count,
                                            std::stop_token stop) = 0;

    /// NotFound where there is no such entry.
    virtual base::Result<ChangeDetail> detail(std::int64_t entry) = 0;

    /// NotFound where there is no such record.
    virtual base::Result<domain::Record> record(base::RecordId record) = 0;

    /// Recomputes the chain from the first entry to the newest, some thousands at a time; others can write in between.
    virtual base::Result<ChainCheck> check(std::stop_token stop, const base::ProgressCallback &progress) = 0;
};

} // namespace secondlook::review
