#pragma once

#include "datasets/dataset_card.h"
#include "datasets/dataset_part.h"
#include "datasets/export_row.h"

#include <array>
#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace secondlook::datasets {

/// Counts for a card, row by row.
class CardCounter
{
public:
    explicit CardCounter(std::size_t labels) : m_labels(labels, 0) {}

    void add(const DatasetRow &row, const ExportRow &shown);
    void addLeftOut(LeftOutReason reason) { ++m_leftOut[static_cast<std::size_t>(reason) - 1]; }
    void addSplit(Split split) { ++m_splits[static_cast<std::size_t>(split)]; }

    /// Everything that was counted; the labels of the card must be there.
    void fill(DatasetCard &card) const;

private:
    std::vector<std::int64_t> m_labels;
    std::array<std::int64_t, allLabelSources.size()> m_sources{};
    std::array<std::int64_t, allLeftOutReasons.size()> m_leftOut{};
    std::array<std::int64_t, 4> m_splits{};
    std::int64_t m_rows = 0;
    std::int64_t m_softRows = 0;
    std::int64_t m_annotations = 0;
    std::set<std::string> m_reviewers;
    std::set<std::string> m_models;
    std::set<int> m_guidelines;
    std::set<int> m_schemas;
    std::set<int> m_policies;
};

} // namespace secondlook::datasets
