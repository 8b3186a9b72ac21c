#include "storage/outside_annotations.h"

#include "base/text.h"
#include "domain/annotation.h"
#include "review/settling.h"
#include "storage/adjudication_rows.h"
#include "storage/field_values.h"

namespace secondlook::storage {

using base::Result;
using base::Status;

namespace {

Result<std::int64_t> recordOf(Connection &connection, const std::string &externalId)
{
    return connection.number("SELECT id FROM record WHERE external_id = :external_id", 0, externalId);
}

Status checkValues(Connection &connection, std::int64_t record, const OutsideAnnotation &annotation,
                   const domain::LabelSchema &schema)
{
    auto text = connection.query("SELECT text FROM record WHERE id = :id", record);
    if (!text)
        return tl::unexpected(text.error());
    const std::size_t characters = (*text)->next() ? base::codePointCount((*text)->text(0)) : 0;
    (*text)->finish();
    return domain::validateValues(annotation.values, schema, schema.nameAt(annotation.label), characters);
}

Status setState(Connection &connection, std::int64_t record, const review::Settlement &settlement, base::TimeMs now)
{
    const int state = settlement.state == domain::TaskState::Done ? 3 : 2;
    SECONDLOOK_TRY(connection.execute(
        "INSERT INTO outcome (record_id, state, label, label_source, changed_at) "
        "VALUES (:record_id, :state, :label, :source, :at) ON CONFLICT (record_id) DO UPDATE SET "
        "state = excluded.state, label = excluded.label, label_source = excluded.label_source, "
        "changed_at = excluded.changed_at",
        record, state, settlement.label,
        settlement.label ? std::optional<std::string>(settlement.source) : std::optional<std::string>(), now));
    const auto last = connection.number("SELECT MAX(id) FROM review_task", 0);
    if (!last)
        return tl::unexpected(last.error());
    return connection.execute(
        "INSERT INTO review_task (id, record_id, state, priority, reasons, overlap, blind, created_at) "
        "VALUES (:id, :record_id, :state, 0, 0, 1, 1, :at) ON CONFLICT (record_id) DO UPDATE SET "
        "state = excluded.state, contested = 0",
        *last + 1, record, settlement.state, now);
}

} // namespace

Result<OutsideResult> addOutsideAnnotation(Connection &connection, const OutsideAnnotation &annotation,
                                           const domain::LabelSchema &schema, base::TimeMs now)
{
    const auto record = recordOf(connection, annotation.externalId);
    if (!record)
        return tl::unexpected(record.error());
    if (*record == 0)
        return OutsideResult::NoSuchRecord;
    SECONDLOOK_TRY(checkValues(connection, *record, annotation, schema));
    const std::string answers = valuesToText(annotation.values);
    auto standing = connection.query(
        "SELECT a.id, a.label, a.answers FROM annotation a WHERE a.record_id = :record_id AND a.reviewer_id = "
        ":reviewer_id AND "
        "a.action = 1 AND NOT EXISTS (SELECT 1 FROM annotation n WHERE n.supersedes = a.id) ORDER BY a.id DESC LIMIT 1",
        *record, annotation.reviewer);
    if (!standing)
        return tl::unexpected(standing.error());
    base::AnnotationId earlier;
    if ((*standing)->next()) {
        if ((*standing)->integer(1) == annotation.label && (*standing)->text(2) == answers) {
            (*standing)->finish();
            return OutsideResult::Duplicate;
        }
        earlier = {(*standing)->int64(0)};
    }
    (*standing)->finish();
    const auto last = connection.number("SELECT MAX(id) FROM annotation", 0);
    if (!last)
        return tl::unexpected(last.error());
    SECONDLOOK_TRY(connection.execute(
        "INSERT INTO annotation (id, record_id, reviewer_id, action, label, schema_version, flag_reason, blind, "
        "comment, took_ms, created_at, supersedes, answers) VALUES (:id, :record_id, :reviewer_id, 1, :label, "
        ":schema_version, 0, 1, :comment, :took_ms, :at, :supersedes, :answers)",
        *last + 1, *record, annotation.reviewer, annotation.label, annotation.schemaVersion, annotation.comment,
        annotation.tookMs, now, earlier, answers));
    return earlier.isValid() ? OutsideResult::Superseded : OutsideResult::Added;
}

Result<OutsideSettlement> settleOutside(Connection &connection, const std::string &externalId, base::TimeMs now)
{
    const auto record = recordOf(connection, externalId);
    if (!record)
        return tl::unexpected(record.error());
    const auto adjudicated = isAdjudicated(connection, {*record});
    if (!adjudicated)
        return tl::unexpected(adjudicated.error());
    if (*adjudicated)
        return OutsideSettlement::Unchanged;
    auto rows = connection.query("SELECT a.label FROM annotation a WHERE a.record_id = :record_id AND a.action = 1 AND "
                                 "NOT EXISTS (SELECT 1 FROM annotation n WHERE n.supersedes = a.id) ORDER BY a.id",
                                 *record);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<std::uint16_t> labels;
    while ((*rows)->next())
        labels.push_back(static_cast<std::uint16_t>((*rows)->integer(0)));
    const review::Settlement settlement = review::settle(labels, 1);
    if (settlement.state == domain::TaskState::Open)
        return OutsideSettlement::Unchanged;
    SECONDLOOK_TRY(setState(connection, *record, settlement, now));
    return settlement.state == domain::TaskState::Done ? OutsideSettlement::Settled : OutsideSettlement::Conflict;
}

} // namespace secondlook::storage
