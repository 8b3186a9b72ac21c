#pragma once

#include "datasets/dataset_card.h"
#include "datasets/export_row.h"

#include <map>
#include <set>
#include <string>

namespace secondlook::formats {

/// Counts what is written, so that a card says what its files hold.
class CardTally
{
public:
    void add(const datasets::ExportRow &row, const std::string &split);
    /// Puts the counts into the card; lists of versions, and the time, only where the card has none.
    void fill(datasets::DatasetCard &card) const;

private:
    std::map<std::string, std::int64_t> m_splits;
    std::map<std::string, std::int64_t> m_sources;
    std::map<std::string, std::int64_t> m_labels;
    std::int64_t m_rows = 0;
    std::int64_t m_softRows = 0;
    std::int64_t m_annotations = 0;
    std::set<std::string> m_reviewers;
    std::set<std::string> m_models;
    std::set<int> m_guidelines;
    std::set<int> m_schemas;
    std::set<int> m_policies;
    std::string m_newest; ///< time of the newest decision
};

} // namespace secondlook::formats
