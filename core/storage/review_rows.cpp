#include "storage/review_rows.h"

#include "domain/merged_labels.h"
#include "storage/assignment_state.h"
#include "storage/current_label.h"
#include "storage/field_values.h"
#include "storage/packed_scores.h"
#include "storage/record_columns.h"

namespace secondlook::storage {

std::string taskSelect(std::string_view rest)
{
    return "SELECT " + std::string(recordColumns) +
           ", t.id, t.reasons, t.priority, t.overlap, CASE WHEN (t.blind = 1 OR me.state = 7) AND NOT EXISTS (SELECT 1 "
           "FROM annotation "
           "seen LEFT JOIN assignment mine ON mine.task_id = seen.task_id AND mine.reviewer_id = seen.reviewer_id "
           "WHERE "
           "seen.record_id = t.record_id AND seen.task_id = t.id AND seen.reviewer_id = :viewer AND seen.action = 1 "
           "AND "
           "COALESCE(mine.state, 2) NOT IN (5, 9)) THEN 1 ELSE 0 END, n.model_version, n.policy_version, p.label, "
           "p.confidence, p.raw_confidence, p.other, p.scores, p.signals, p.tier, me.state, CASE WHEN me.state = 6 "
           "THEN "
           "(SELECT j.reason FROM adjudication j WHERE j.task_id = t.id AND j.kind = 3 AND NOT EXISTS (SELECT 1 FROM "
           "adjudication u WHERE u.takes_back = j.id) ORDER BY j.id DESC LIMIT 1) END, r.signals FROM review_task t "
           "JOIN record r ON r.id = t.record_id LEFT JOIN run n ON n.id = t.run_id LEFT JOIN assignment me "
           "ON me.task_id = t.id AND me.reviewer_id = :me "
           "LEFT JOIN prediction p ON p.run_id = t.run_id AND p.record_id = t.record_id " +
           std::string(rest);
}

domain::ReviewTask readTask(const Statement &row, const domain::LabelSchema &schema)
{
    domain::ReviewTask task;
    task.record = readRecord(row);
    task.id = {row.int64(5)};
    task.reasons = static_cast<std::uint32_t>(row.int64(6));
    task.priority = row.real(7);
    task.overlap = row.integer(8);
    task.blind = row.integer(9) != 0;
    task.modelVersion = row.text(10);
    task.policyVersion = row.integer(11);
    task.askedAgain = static_cast<AssignmentState>(row.integer(19)) == AssignmentState::AskedAgain;
    task.guidelineChanged = static_cast<AssignmentState>(row.integer(19)) == AssignmentState::GuidelineAsked;
    task.word = row.text(20);
    task.record.signals = static_cast<std::uint32_t>(row.int64(21));
    if (row.isNull(12))
        return task;
    domain::Prediction prediction;
    prediction.label = static_cast<std::uint16_t>(row.integer(12));
    prediction.confidence = static_cast<float>(row.real(13));
    prediction.rawConfidence = static_cast<float>(row.real(14));
    prediction.other = static_cast<float>(row.real(15));
    prediction.scores = unpackScores(row.bytes(16));
    prediction.signals = static_cast<std::uint32_t>(row.int64(17));
    domain::mergeLabels(prediction, schema);
    task.prediction = std::move(prediction);
    task.tier = static_cast<domain::Tier>(row.integer(18));
    return task;
}

std::string annotationSelect(std::string_view rest, std::string_view more)
{
    return "SELECT a.id, a.task_id, a.record_id, a.reviewer_id, a.action, " + currentLabel("a.label") +
           ", a.flag_reason, a.blind, "
           "a.own_confidence, a.comment, a.took_ms, a.created_at, a.supersedes, a.skip_reason, a.bulk_id, a.answers, "
           "a.guideline_version" +
           std::string(more) + " FROM annotation a " + std::string(rest);
}

int storedAction(const domain::Annotation &annotation)
{
    return annotation.repeat ? repeatAction : annotation.gold ? goldAction : static_cast<int>(annotation.action);
}

domain::Annotation readAnnotation(const Statement &row)
{
    domain::Annotation annotation;
    annotation.id = {row.int64(0)};
    annotation.task = {row.int64(1)};
    annotation.record = {row.int64(2)};
    annotation.reviewer = {row.int64(3)};
    annotation.repeat = row.integer(4) == repeatAction;
    annotation.gold = row.integer(4) == goldAction;
    annotation.action =
        annotation.settlesNothing() ? domain::Action::Label : static_cast<domain::Action>(row.integer(4));
    if (!row.isNull(5))
        annotation.label = static_cast<std::uint16_t>(row.integer(5));
    annotation.flagReason = static_cast<domain::FlagReason>(row.integer(6));
    annotation.blind = row.integer(7) != 0;
    if (!row.isNull(8))
        annotation.ownConfidence = row.integer(8);
    annotation.comment = row.text(9);
    annotation.tookMs = row.int64(10);
    annotation.at = row.int64(11);
    annotation.supersedes = {row.int64(12)};
    annotation.bulk = {row.int64(14)};
    annotation.skipReason = static_cast<domain::SkipReason>(row.integer(13));
    annotation.values = valuesFromText(row.text(15)).value_or(domain::FieldValues());
    annotation.guidelineVersion = row.integer(16);
    return annotation;
}

} // namespace secondlook::storage
