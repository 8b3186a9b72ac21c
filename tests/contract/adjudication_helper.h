#pragma once

#include "storage/adjudication_session.h"
#include "tests/support/test_project.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace secondlook::test {

/// A project whose records r1, r2, ... each need so many reviewers, and what people say about them.
class AdjudicationProject : public TestProject
{
public:
    explicit AdjudicationProject(int records = 1, int overlap = 2);

    /// Further answers that sessions of reviewers, opened from now on, ask for where people disagree.
    void askExtra(int reviewers) { m_extra = reviewers; }
    /// Share of gold in what sessions, opened from now on, hand out.
    void mixGold(double share) { m_gold = share; }

    std::unique_ptr<storage::SqlReviewSession> reviewer(const std::string &name);
    std::unique_ptr<storage::SqlAdjudicationSession> adjudicator(const std::string &name, bool ownConflicts = false);

    base::TaskId taskOf(int record) const;
    /// Leases the record and answers it. False where it is not free for this reviewer.
    bool answer(const std::string &reviewer, int record, const review::Answer &answer);
    bool answer(const std::string &reviewer, int record, std::uint16_t label);
    /// Takes the record into the reviewer's hands, so that the project knows them as somebody who reviews.
    void lease(const std::string &reviewer, int record);

    domain::TaskState stateOf(int record) const;
    /// "state label source" of the record's outcome.
    std::string outcomeOf(int record) const;
    std::string text(const std::string &sql) const;

private:
    int m_extra = 0;
    double m_gold = 0.0;
};

review::Answer labelled(std::uint16_t label, const std::string &comment = {});

} // namespace secondlook::test
