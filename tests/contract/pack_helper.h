#pragma once

#include "storage/pack_answers.h"
#include "storage/pack_maker.h"
#include "storage/pack_merge.h"
#include "tests/support/test_project.h"

#include <string>
#include <vector>

namespace secondlook::test {

/// A project with a queue, and what is done with the packs of it.
class PackProject : public TestProject
{
public:
    /// Records r1, r2, ... all in review, least sure first, each for so many reviewers.
    explicit PackProject(int records = 4, int overlap = 1);

    /// Further answers that merges ask for from now on where people disagree.
    void askExtra(int reviewers) { m_extra = reviewers; }

    base::Result<storage::PackMade> tryMake(const std::string &reviewer, int tasks = 100, int days = 14);
    /// Gives the path of the pack.
    std::string make(const std::string &reviewer, int tasks = 100, int days = 14);
    std::unique_ptr<storage::SqlReviewSession> desk(const std::string &pack, const std::string &reviewer);
    /// Labels every task of the pack that is still open.
    void labelAll(const std::string &pack, const std::string &reviewer, std::uint16_t label);

    base::Result<storage::PackMerged> tryMerge(const std::string &pack);
    storage::PackMerged merge(const std::string &pack);
    /// The sentence of a merge that must be refused, and must have changed nothing.
    std::string refusal(const std::string &pack);

    /// What merging comes to: tasks, outcomes and answers by reviewer and record, without row numbers.
    std::string results() const;
    /// Everything of the project that a refused merge must leave alone.
    std::string everything() const;
    std::string rows(const std::string &path, const std::string &sql, int columns) const;

private:
    int m_extra = 0;
};

review::Answer label(std::uint16_t position);
std::string bytesOf(const std::string &path);
void writeBytes(const std::string &path, const std::string &bytes);
/// Changes a pack behind the back of the program.
void tamper(const std::string &pack, const std::string &sql);

} // namespace secondlook::test
