#pragma once

#include <cstdint>
#include <vector>

namespace secondlook::domain {

/// Which labels a guideline says something else of than another one.
struct GuidelineChange
{
    std::vector<std::uint16_t> labels; ///< places in the label schema, rising
    bool general = false;              ///< what holds for all labels differs, so these are all of them

    bool operator==(const GuidelineChange &) const = default;
};

/// Decisions that a change of the guideline may touch, and what became of those that were asked again.
struct ReviewedDecisions
{
    std::int64_t touched = 0;   ///< given here under an older version, with those answered anew since
    std::int64_t elsewhere = 0; ///< likewise, but out of packs or files: nobody can be asked for them here
    std::int64_t asked = 0;
    std::int64_t answered = 0; ///< of these, with a label
    std::int64_t changed = 0;  ///< of the answered, with another label than before
    std::int64_t passed = 0;   ///< skipped or flagged: the earlier label stands
    std::int64_t waiting = 0;  ///< still with their reviewers

    ReviewedDecisions &operator+=(const ReviewedDecisions &other)
    {
        touched += other.touched;
        elsewhere += other.elsewhere;
        asked += other.asked;
        answered += other.answered;
        changed += other.changed;
        passed += other.passed;
        waiting += other.waiting;
        return *this;
    }
    bool operator==(const ReviewedDecisions &) const = default;
};

/// How far a version of the guideline has been reviewed.
struct GuidelineReview
{
    int version = 0;
    GuidelineChange change;                 ///< what is reviewed: by comparison with the version before, or as named
    std::vector<ReviewedDecisions> ofLabel; ///< by place in change.labels, of the decisions for that label before
    std::int64_t repeats = 0;               ///< records that came back unmarked, whatever the guideline ...
    std::int64_t repeatsChanged = 0;        ///< ... and got another label

    ReviewedDecisions inAll() const
    {
        ReviewedDecisions all;
        for (const ReviewedDecisions &one : ofLabel)
            all += one;
        return all;
    }
};

} // namespace secondlook::domain
