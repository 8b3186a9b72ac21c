#include "storage/standing_answer_cursor.h"

#include "storage/field_values.h"

#include <algorithm>

namespace secondlook::storage {

base::Result<StandingAnswerCursor> StandingAnswerCursor::open(Connection &connection)
{
    auto names = connection.query("SELECT id, name FROM reviewer");
    if (!names)
        return tl::unexpected(names.error());
    std::unordered_map<std::int64_t, std::string> byId;
    while ((*names)->next())
        byId.emplace((*names)->int64(0), (*names)->text(1));
    // The order is that of an index, so that nothing is sorted. Of one reviewer's rows the last one kept counts: labels
    // come after skips.
    auto rows = connection.query(
        "SELECT a.record_id, a.reviewer_id, a.label, a.answers, a.blind, a.created_at, a.took_ms, a.comment, "
        "a.guideline_version FROM annotation a WHERE a.action IN (1, 2) AND NOT EXISTS (SELECT 1 FROM annotation n "
        "WHERE n.supersedes = a.id) ORDER BY a.record_id, a.reviewer_id, a.id");
    if (!rows)
        return tl::unexpected(rows.error());
    StandingAnswerCursor cursor(**rows);
    cursor.m_names = std::move(byId);
    cursor.advance();
    return cursor;
}

void StandingAnswerCursor::advance()
{
    m_ended = m_ended || !m_rows->next();
    m_record = m_ended ? 0 : m_rows->int64(0);
}

void StandingAnswerCursor::keep()
{
    const std::int64_t reviewer = m_rows->int64(1);
    const bool isLabel = !m_rows->isNull(2);
    const bool again = !m_answers.empty() && m_lastReviewer == reviewer;
    if (again && !isLabel && m_answers.back().label)
        return;
    if (!again)
        m_answers.emplace_back();
    m_lastReviewer = reviewer;
    StandingAnnotation &answer = m_answers.back();
    answer.reviewer = m_names[reviewer];
    answer.label = isLabel ? std::optional(m_rows->int64(2)) : std::nullopt;
    const std::string values = m_rows->text(3);
    answer.values = values == "{}" ? domain::FieldValues() : valuesFromText(values).value_or(domain::FieldValues());
    answer.blind = m_rows->integer(4) != 0;
    answer.at = m_rows->int64(5);
    answer.tookMs = m_rows->int64(6);
    answer.comment = m_rows->text(7);
    answer.guidelineVersion = m_rows->integer(8);
}

const std::vector<StandingAnnotation> &StandingAnswerCursor::of(base::RecordId record)
{
    m_answers.clear();
    while (!m_ended && m_record < record.value)
        advance();
    for (; !m_ended && m_record == record.value; advance())
        keep();
    std::ranges::sort(m_answers, {}, &StandingAnnotation::reviewer);
    return m_answers;
}

base::Result<std::vector<std::string>> readAnnotatorNames(Connection &connection)
{
    auto rows = connection.query("SELECT v.name FROM reviewer v WHERE EXISTS (SELECT 1 FROM annotation a WHERE "
                                 "a.reviewer_id = v.id AND a.action IN (1, 2) AND NOT EXISTS (SELECT 1 FROM annotation "
                                 "n WHERE n.supersedes = a.id))");
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<std::string> names;
    while ((*rows)->next())
        names.push_back((*rows)->text(0));
    std::ranges::sort(names);
    return names;
}

} // namespace secondlook::storage
