#include "datasets/card_counter.h"

namespace secondlook::datasets {

void CardCounter::add(const DatasetRow &row, const ExportRow &shown)
{
    ++m_rows;
    ++m_sources[static_cast<std::size_t>(row.source) - 1];
    if (!row.label)
        ++m_softRows;
    else if (*row.label < m_labels.size())
        ++m_labels[*row.label];
    for (const ExportAnnotation &annotation : shown.annotations) {
        if (annotation.label.empty())
            continue;
        ++m_annotations;
        m_reviewers.insert(annotation.reviewer);
        if (annotation.guidelineVersion > 0)
            m_guidelines.insert(annotation.guidelineVersion);
    }
    if (!shown.modelVersion.empty())
        m_models.insert(shown.modelVersion);
    if (shown.schemaVersion > 0)
        m_schemas.insert(shown.schemaVersion);
    if (shown.policyVersion > 0)
        m_policies.insert(shown.policyVersion);
}

void CardCounter::fill(DatasetCard &card) const
{
    card.rows = m_rows;
    card.softRows = m_softRows;
    card.annotations = m_annotations;
    card.reviewers = static_cast<int>(m_reviewers.size());
    card.models.assign(m_models.begin(), m_models.end());
    card.guidelineVersions.assign(m_guidelines.begin(), m_guidelines.end());
    card.schemaVersions.assign(m_schemas.begin(), m_schemas.end());
    card.policyVersions.assign(m_policies.begin(), m_policies.end());
    for (std::size_t i = 0; i < card.labels.size() && i < m_labels.size(); ++i)
        if (m_labels[i] > 0 || card.labels[i].isOffered())
            card.labelCounts.emplace_back(card.labels[i].name, m_labels[i]);
    for (const LabelSource source : allLabelSources)
        if (const std::int64_t rows = m_sources[static_cast<std::size_t>(source) - 1]; rows > 0)
            card.labelSources.emplace_back(labelSourceName(source), rows);
    for (const LeftOutReason reason : allLeftOutReasons)
        if (const std::int64_t records = m_leftOut[static_cast<std::size_t>(reason) - 1]; records > 0)
            card.leftOut.emplace_back(leftOutReasonName(reason), records);
    for (const Split split : {Split::Train, Split::Validation, Split::Test})
        card.splits.emplace_back(splitName(split), m_splits[static_cast<std::size_t>(split)]);
}

} // namespace secondlook::datasets
