#include "formats/card_tally.h"

#include <algorithm>

namespace secondlook::formats {

void CardTally::add(const datasets::ExportRow &row, const std::string &split)
{
    ++m_rows;
    ++m_splits[split];
    ++m_sources[row.labelSource];
    if (row.label.empty())
        m_softRows += row.distribution.empty() ? 0 : 1;
    else
        ++m_labels[row.label];
    for (const datasets::ExportAnnotation &annotation : row.annotations) {
        m_annotations += annotation.label.empty() ? 0 : 1;
        m_reviewers.insert(annotation.reviewer);
        if (annotation.guidelineVersion > 0)
            m_guidelines.insert(annotation.guidelineVersion);
    }
    if (!row.modelVersion.empty())
        m_models.insert(row.modelVersion);
    if (row.schemaVersion > 0)
        m_schemas.insert(row.schemaVersion);
    if (row.policyVersion > 0)
        m_policies.insert(row.policyVersion);
    m_newest = std::max(m_newest, row.decidedAt);
}

void CardTally::fill(datasets::DatasetCard &card) const
{
    const auto fillList = [](auto &list, const auto &counted) {
        if (list.empty())
            list.assign(counted.begin(), counted.end());
    };
    card.rows = m_rows;
    card.softRows = m_softRows;
    card.annotations = m_annotations;
    card.reviewers = static_cast<int>(m_reviewers.size());
    card.labelSources.assign(m_sources.begin(), m_sources.end());
    card.splits.assign(m_splits.begin(), m_splits.end());
    // In the order of use: train, validation, test, then others by name.
    const auto rank = [](const std::pair<std::string, std::int64_t> &split) {
        return split.first == "train" ? 0 : split.first == "validation" ? 1 : split.first == "test" ? 2 : 3;
    };
    std::ranges::stable_sort(card.splits, {}, rank);
    card.labelCounts.clear();
    for (const domain::Label &label : card.labels) {
        const auto count = m_labels.find(label.name);
        card.labelCounts.emplace_back(label.name, count == m_labels.end() ? 0 : count->second);
    }
    fillList(card.models, m_models);
    fillList(card.guidelineVersions, m_guidelines);
    fillList(card.schemaVersions, m_schemas);
    fillList(card.policyVersions, m_policies);
    if (card.createdAt.empty())
        card.createdAt = m_newest;
}

} // namespace secondlook::formats
