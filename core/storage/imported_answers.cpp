#include "storage/imported_answers.h"

#include "storage/gold_tasks.h"
#include "storage/outside_annotations.h"

namespace secondlook::storage {

using base::Result;
using base::Status;

Status ImportedAnswers::begin()
{
    const auto last = m_connection.number("SELECT MAX(id) FROM annotation", 0);
    if (!last)
        return tl::unexpected(last.error());
    m_nextAnnotation = *last + 1;
    return {};
}

Result<base::ReviewerId> ImportedAnswers::reviewer(const std::string &name)
{
    const auto known = m_reviewers.find(name);
    if (known != m_reviewers.end())
        return known->second;
    auto id = m_store.reviewer(name);
    if (id)
        m_reviewers.emplace(name, *id);
    return id;
}

Status ImportedAnswers::addAnswers(base::RecordId record, const pipeline::PreparedRecord &prepared, bool isNew,
                                   base::TimeMs now, pipeline::ImportCounts &counts)
{
    std::vector<std::uint16_t> labels;
    std::int64_t added = 0;
    for (const pipeline::PreparedAnnotation &annotation : prepared.annotations) {
        const auto id = reviewer(annotation.annotator);
        if (!id)
            return tl::unexpected(id.error());
        const OutsideAnnotation outside{.externalId = {},
                                        .reviewer = *id,
                                        .label = annotation.label,
                                        .schemaVersion = m_schemaVersion,
                                        .comment = annotation.comment,
                                        .tookMs = annotation.tookMs,
                                        .values = annotation.values,
                                        .at = annotation.at};
        const auto result = addFittingAnnotation(m_connection, record, outside, now, m_nextAnnotation, isNew);
        if (!result)
            return tl::unexpected(result.error());
        const bool isRepeat = *result == OutsideResult::Duplicate;
        counts.repeated += isRepeat ? 1 : 0;
        counts.superseded += *result == OutsideResult::Superseded ? 1 : 0;
        added += isRepeat ? 0 : 1;
        if (annotation.label)
            labels.push_back(*annotation.label);
    }
    counts.annotations += added;
    if (added == 0)
        return {};
    const auto settled = isNew ? settleNew(m_connection, record, labels, now, m_asking)
                               : settleOutside(m_connection, record, now, m_asking);
    if (!settled)
        return tl::unexpected(settled.error());
    counts.settled += *settled == OutsideSettlement::Settled ? 1 : 0;
    counts.contested += *settled == OutsideSettlement::Contested ? 1 : 0;
    counts.conflicts += *settled == OutsideSettlement::Conflict ? 1 : 0;
    return {};
}

Result<std::string> ImportedAnswers::take(base::RecordId record, const pipeline::PreparedRecord &prepared, bool isNew,
                                          base::TimeMs now, pipeline::ImportCounts &counts)
{
    SECONDLOOK_TRY(addAnswers(record, prepared, isNew, now, counts));
    if (!prepared.gold)
        return std::string();
    const auto added = addGold(m_connection, prepared.record.externalId, *prepared.gold, m_schemaVersion, now);
    if (!added)
        return tl::unexpected(added.error());
    counts.gold += *added == GoldResult::Added ? 1 : 0;
    if (*added == GoldResult::IsSeed)
        return "the label of '" + prepared.record.externalId + "' trains the classifier, so the record cannot be gold";
    if (*added == GoldResult::Differs)
        return "'" + prepared.record.externalId + "' is gold already, with another label";
    return std::string();
}

} // namespace secondlook::storage
