#include "datasets/leak_watch.h"

#include <algorithm>

namespace secondlook::datasets {

std::string LeakWatch::keyOf(const domain::Record &record)
{
    if (m_entity.empty())
        return record.externalId;
    const auto field = std::ranges::find(record.fields, m_entity, &domain::Field::name);
    const bool isSegment = record.segment.starts_with(m_entity + "=");
    if (field == record.fields.end() && !isSegment)
        return record.externalId;
    m_entitySeen = true;
    return m_entity + "=" + (isSegment ? record.segment.substr(m_entity.size() + 1) : field->value);
}

void LeakWatch::add(const ExportRow &row, Split given, bool heldOut)
{
    m_near.add(row.record.text);
    m_facts.entities.push_back(entityOf(keyOf(row.record)));
    m_facts.given.push_back(given);
    m_facts.heldOut.push_back(heldOut ? 1 : 0);
}

base::Status LeakWatch::finish(int threads, const std::stop_token &stop)
{
    if (!m_entity.empty() && !m_entitySeen)
        return base::fail(base::ErrorCode::Usage,
                          "no record has the field '" + m_entity + "'; name a field that records have as the entity");
    m_facts.words = m_near.words();
    m_facts.nearGroups = m_near.groups(threads, stop);
    if (m_facts.nearGroups.size() != m_near.size())
        return base::fail(base::ErrorCode::Cancelled, "looking for near-duplicates was stopped");
    return {};
}

} // namespace secondlook::datasets
