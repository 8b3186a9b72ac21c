#pragma once

#include "datasets/dataset_part.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace secondlook::datasets {

enum class ChangeKind { Added, Removed, Relabelled };

std::string_view changeKindName(ChangeKind kind);

/// How one record differs between two versions.
struct RowChange
{
    std::int64_t record = 0;
    ChangeKind kind = ChangeKind::Added;
    std::string oldLabel; ///< empty: none, or a soft label
    std::string newLabel; ///< the same
    /// Added: the source of its label. Removed: leftOutReasonName(), or "earlier" where the newer version was made
    /// before the record had a label. Relabelled: the sources of both labels, as "auto -> adjudicated".
    std::string why;
};

/// How two versions differ: counts, and the first changes of each kind.
struct VersionDiff
{
    std::int64_t added = 0;
    std::int64_t removed = 0;
    std::int64_t relabelled = 0;
    std::int64_t confirmed = 0; ///< the same label, now from another source
    std::int64_t same = 0;      ///< all other rows that are in both
    std::map<std::string, std::int64_t> addedWhy;
    std::map<std::string, std::int64_t> removedWhy;
    std::map<std::string, std::int64_t> relabelledWhy;
    std::vector<RowChange> first; ///< rising by record; at most `mostNamed` of each kind, after `leftOut` of them
};

/// Compares versions part by part.
class VersionComparison
{
public:
    /// Names of the labels by position in each version.
    VersionComparison(std::vector<std::string> oldLabels, std::vector<std::string> newLabels, std::size_t mostNamed,
                      std::size_t leftOut = 0)
        : m_oldLabels(std::move(oldLabels)),
          m_newLabels(std::move(newLabels)),
          m_mostNamed(mostNamed),
          m_leftOut(leftOut)
    {
    }

    /// Two parts of the same number, in rising order; one that a version does not have is empty.
    void add(const DatasetPart &older, const DatasetPart &newer);
    /// Two parts with the same bytes, where the labels' names are the same too: that many rows.
    void addSame(std::int64_t rows) { m_diff.same += rows; }
    bool sameLabels() const { return m_oldLabels == m_newLabels; }

    const VersionDiff &diff() const { return m_diff; }

private:
    void note(ChangeKind kind, const DatasetRow *older, const DatasetRow *newer, const std::string &why);
    void compare(const DatasetRow &older, const DatasetRow &newer);

    std::vector<std::string> m_oldLabels;
    std::vector<std::string> m_newLabels;
    std::size_t m_mostNamed;
    std::size_t m_leftOut;
    VersionDiff m_diff;
};

} // namespace secondlook::datasets
