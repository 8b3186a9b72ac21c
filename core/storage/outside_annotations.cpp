#include "storage/outside_annotations.h"

#include "base/text.h"
#include "domain/annotation.h"
#include "review/settling.h"
#include "storage/adjudication_rows.h"
#include "storage/current_label.h"
#include "storage/field_values.h"

namespace secondlook::storage {

using base::Result;
using base::Status;
using domain::TaskState;

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
    return domain::validateValues(annotation.values, schema, schema.nameAt(annotation.label.value_or(0)), characters);
}

Status setState(Connection &connection, base::RecordId record, const review::Settlement &settlement, base::TimeMs now)
{
    const int state = settlement.state == TaskState::Done ? 3 : 2;
    const auto written = connection.writeTime(now);
    if (!written)
        return tl::unexpected(written.error());
    SECONDLOOK_TRY(connection.execute(
        "INSERT INTO outcome (record_id, state, label, label_source, changed_at, written_at) "
        "VALUES (:record_id, :state, :label, :source, :at, :written) ON CONFLICT (record_id) DO UPDATE SET "
        "state = excluded.state, label = excluded.label, label_source = excluded.label_source, "
        "changed_at = excluded.changed_at, written_at = excluded.written_at",
        record, state, settlement.label,
        settlement.label ? std::optional<std::string>(settlement.source) : std::optional<std::string>(), now,
        *written));
    const auto last = connection.number("SELECT MAX(id) FROM review_task", 0);
    if (!last)
        return tl::unexpected(last.error());
    return connection.execute(
        "INSERT INTO review_task (id, record_id, state, priority, reasons, overlap, blind, created_at) "
        "VALUES (:id, :record_id, :state, 0, 0, 1, 1, :at) ON CONFLICT (record_id) DO UPDATE SET "
        "state = excluded.state, contested = 0",
        *last + 1, record, settlement.state, now);
}

/// What becomes of a record whose answers disagree.
Result<OutsideSettlement> escalate(Connection &connection, base::RecordId record, std::size_t answers, base::TimeMs now,
                                   const Asking &asking)
{
    const auto task = connection.number("SELECT id FROM review_task WHERE record_id = :record_id", 0, record);
    if (!task)
        return tl::unexpected(task.error());
    // Two of three answers that came together are no tie that was broken: all of them stand before the extra ones.
    SECONDLOOK_TRY(connection.execute("UPDATE review_task SET overlap = :answers WHERE id = :id AND extra = 0",
                                      static_cast<std::int64_t>(answers), *task));
    const auto state = settleByStandingAnswers(connection, base::TaskId{*task}, now, asking);
    if (!state)
        return tl::unexpected(state.error());
    return *state == TaskState::Done       ? OutsideSettlement::Settled
           : *state == TaskState::Conflict ? OutsideSettlement::Conflict
                                           : OutsideSettlement::Contested;
}

/// What a reviewer said last about a record: a label, or that it was passed on.
struct StandingAnswer
{
    base::AnnotationId id; ///< none where nothing stands
    std::optional<std::uint16_t> label;
    std::string answers;
};

Result<StandingAnswer> standingAnswer(Connection &connection, base::RecordId record, base::ReviewerId reviewer)
{
    auto rows = connection.query(
        "SELECT a.id, " + currentLabel("a.label") +
            ", a.answers FROM annotation a WHERE a.record_id = :record_id AND a.reviewer_id = "
            ":reviewer_id AND a.action IN (1, 2) AND NOT EXISTS (SELECT 1 FROM annotation n WHERE n.supersedes = a.id) "
            "ORDER BY a.action, a.id DESC LIMIT 1",
        record, reviewer);
    if (!rows)
        return tl::unexpected(rows.error());
    StandingAnswer standing;
    if ((*rows)->next()) {
        standing.id = {(*rows)->int64(0)};
        if (!(*rows)->isNull(1))
            standing.label = static_cast<std::uint16_t>((*rows)->integer(1));
        standing.answers = (*rows)->text(2);
    }
    (*rows)->finish();
    return standing;
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
    const auto last = connection.number("SELECT MAX(id) FROM annotation", 0);
    if (!last)
        return tl::unexpected(last.error());
    std::int64_t next = *last + 1;
    return addFittingAnnotation(connection, {*record}, annotation, now, next, false);
}

Result<OutsideResult> addFittingAnnotation(Connection &connection, base::RecordId record,
                                           const OutsideAnnotation &annotation, base::TimeMs now, std::int64_t &nextId,
                                           bool isNewRecord)
{
    const std::string answers = valuesToText(annotation.values);
    base::AnnotationId earlier;
    if (!isNewRecord) {
        const auto standing = standingAnswer(connection, record, annotation.reviewer);
        if (!standing)
            return tl::unexpected(standing.error());
        const bool saysTheSame = standing->label == annotation.label && standing->answers == answers;
        const bool saysLess = !annotation.label && standing->label;
        if (standing->id.isValid() && (saysTheSame || saysLess))
            return OutsideResult::Duplicate;
        earlier = standing->id;
    }
    const domain::Action action = annotation.label ? domain::Action::Label : domain::Action::Skip;
    const auto written = connection.writeTime(now);
    if (!written)
        return tl::unexpected(written.error());
    SECONDLOOK_TRY(connection.execute(
        "INSERT INTO annotation (id, record_id, reviewer_id, action, label, schema_version, flag_reason, blind, "
        "comment, took_ms, created_at, supersedes, answers, written_at) VALUES (:id, :record_id, :reviewer_id, "
        ":action, :label, "
        ":schema_version, 0, 1, :comment, :took_ms, :at, :supersedes, :answers, :written)",
        nextId, record, annotation.reviewer, action, annotation.label, annotation.schemaVersion, annotation.comment,
        annotation.tookMs, annotation.at.value_or(now), earlier, answers, *written));
    ++nextId;
    return earlier.isValid() ? OutsideResult::Superseded : OutsideResult::Added;
}

Result<OutsideSettlement> settleOutside(Connection &connection, const std::string &externalId, base::TimeMs now,
                                        const Asking &asking)
{
    const auto record = recordOf(connection, externalId);
    if (!record)
        return tl::unexpected(record.error());
    return settleOutside(connection, base::RecordId{*record}, now, asking);
}

Result<OutsideSettlement> settleOutside(Connection &connection, base::RecordId record, base::TimeMs now,
                                        const Asking &asking)
{
    const auto adjudicated = isAdjudicated(connection, record);
    if (!adjudicated)
        return tl::unexpected(adjudicated.error());
    if (*adjudicated)
        return OutsideSettlement::Unchanged;
    const auto labels = standingLabels(connection, record);
    if (!labels)
        return tl::unexpected(labels.error());
    return settleNew(connection, record, *labels, now, asking);
}

Result<OutsideSettlement> settleNew(Connection &connection, base::RecordId record,
                                    const std::vector<std::uint16_t> &labels, base::TimeMs now, const Asking &asking)
{
    const review::Settlement settlement = review::settle(labels, 1);
    if (settlement.state == TaskState::Open)
        return OutsideSettlement::Unchanged;
    SECONDLOOK_TRY(setState(connection, record, settlement, now));
    if (settlement.state == TaskState::Done)
        return OutsideSettlement::Settled;
    return escalate(connection, record, labels.size(), now, asking);
}

} // namespace secondlook::storage
