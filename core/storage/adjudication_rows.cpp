#include "storage/adjudication_rows.h"

#include "storage/audit_log.h"
#include "storage/current_label.h"
#include "storage/field_values.h"

#include <nlohmann/json.hpp>

namespace secondlook::storage {

using base::Result;
using base::Status;
using domain::Adjudication;
using domain::AdjudicationKind;

Result<bool> isAdjudicated(Connection &connection, base::RecordId record)
{
    const auto standing =
        connection.number("SELECT COUNT(*) FROM adjudication j WHERE j.record_id = :record AND j.kind IN (1, 2) AND " +
                              std::string(stands),
                          0, record);
    if (!standing)
        return tl::unexpected(standing.error());
    return *standing > 0;
}

std::string adjudicationSelect(std::string_view rest, std::string_view more)
{
    return "SELECT j.id, j.task_id, j.record_id, j.kind, " + currentLabel("j.label") +
           ", j.answers, j.soft_label, j.method, j.probability, "
           "j.reviewer_id, j.why, j.reason, j.own_conflict, j.names_shown, j.model_shown, j.took_ms, j.created_at, "
           "j.takes_back, j.batch" +
           std::string(more) + " FROM adjudication j " + std::string(rest);
}

Adjudication readAdjudication(const Statement &row)
{
    Adjudication read;
    read.id = {row.int64(0)};
    read.task = {row.int64(1)};
    read.record = {row.int64(2)};
    read.kind = static_cast<AdjudicationKind>(row.integer(3));
    if (!row.isNull(4))
        read.label = static_cast<std::uint16_t>(row.integer(4));
    read.values = valuesFromText(row.text(5)).value_or(domain::FieldValues());
    read.softLabel = softLabelFromText(row.text(6));
    read.method = row.text(7);
    if (!row.isNull(8))
        read.probability = row.real(8);
    read.adjudicator = {row.int64(9)};
    read.reason = static_cast<domain::DisagreementReason>(row.integer(10));
    read.comment = row.text(11);
    read.ownConflict = row.integer(12) != 0;
    read.namesShown = row.integer(13) != 0;
    read.modelShown = row.integer(14) != 0;
    read.tookMs = row.int64(15);
    read.at = row.int64(16);
    read.takesBack = {row.int64(17)};
    read.batch = {row.int64(18)};
    return read;
}

namespace {

std::string auditDetail(const Adjudication &adjudication, const domain::LabelSchema &schema)
{
    nlohmann::json detail = {{"adjudication", adjudication.id.value}, {"task", adjudication.task.value}};
    if (adjudication.label)
        detail["label"] = schema.nameAt(*adjudication.label);
    if (!adjudication.values.empty())
        detail["answers"] = valuesToJson(adjudication.values);
    if (!adjudication.softLabel.empty())
        detail["soft_label"] = adjudication.softLabel;
    if (adjudication.reason != domain::DisagreementReason::None)
        detail["reason"] = disagreementReasonName(adjudication.reason);
    if (!adjudication.comment.empty())
        detail["comment"] = adjudication.comment;
    if (adjudication.probability) {
        detail["method"] = adjudication.method;
        detail["probability"] = *adjudication.probability;
    }
    if (adjudication.ownConflict)
        detail["own_conflict"] = true;
    if (adjudication.takesBack.isValid())
        detail["takes_back"] = adjudication.takesBack.value;
    return detail.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

} // namespace

Status addAdjudication(Connection &connection, Adjudication &adjudication,
                       const std::optional<review::LabelPair> &leading, const domain::LabelSchema &schema,
                       const std::string &actor)
{
    const auto last = connection.number("SELECT MAX(id) FROM adjudication", 0);
    if (!last)
        return tl::unexpected(last.error());
    adjudication.id = {*last + 1};
    const auto written = connection.writeTime(adjudication.at);
    if (!written)
        return tl::unexpected(written.error());
    const auto low = leading ? std::optional(leading->first) : std::nullopt;
    const auto high = leading ? std::optional(leading->second) : std::nullopt;
    SECONDLOOK_TRY(connection.execute(
        "INSERT INTO adjudication (id, task_id, record_id, kind, label, answers, soft_label, method, probability, "
        "reviewer_id, why, reason, own_conflict, names_shown, model_shown, took_ms, created_at, takes_back, batch, "
        "pair_low, pair_high, after_annotation, written_at) VALUES (:id, :task, :record, :kind, :label, :answers, "
        ":soft_label, "
        ":method, "
        ":probability, :reviewer, :why, :reason, :own_conflict, :names_shown, :model_shown, :took_ms, :at, "
        ":takes_back, :batch, :low, :high, COALESCE((SELECT MAX(id) FROM annotation), 0), :written)",
        adjudication.id, adjudication.task, adjudication.record, adjudication.kind, adjudication.label,
        valuesToText(adjudication.values), softLabelToText(adjudication.softLabel), adjudication.method,
        adjudication.probability, adjudication.adjudicator, adjudication.reason, adjudication.comment,
        adjudication.ownConflict, adjudication.namesShown, adjudication.modelShown, adjudication.tookMs,
        adjudication.at, adjudication.takesBack, adjudication.batch, low, high, *written));
    return appendAudit(connection, adjudication.at, actor,
                       "adjudicate_" + std::string(adjudicationKindName(adjudication.kind)),
                       "record " + std::to_string(adjudication.record.value), auditDetail(adjudication, schema));
}

domain::SoftLabel softLabelOf(const std::vector<review::LabelVotes> &votes, const domain::LabelSchema &schema)
{
    int all = 0;
    for (const review::LabelVotes &one : votes)
        all += one.votes;
    domain::SoftLabel softLabel;
    for (const review::LabelVotes &one : votes)
        softLabel[schema.nameAt(one.label)] = static_cast<double>(one.votes) / all;
    return softLabel;
}

domain::SoftLabel mergedSoftLabel(const domain::SoftLabel &softLabel, const domain::LabelSchema &schema)
{
    domain::SoftLabel merged;
    for (const auto &[label, share] : softLabel) {
        const int position = schema.indexOfEver(label);
        merged[position < 0 ? label : schema.nameAt(position)] += share;
    }
    return merged;
}

std::string softLabelToText(const domain::SoftLabel &softLabel)
{
    return nlohmann::json(softLabel).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

domain::SoftLabel softLabelFromText(const std::string &text)
{
    const nlohmann::json object = nlohmann::json::parse(text, nullptr, false);
    domain::SoftLabel softLabel;
    if (object.is_object())
        for (const auto &[label, share] : object.items())
            if (share.is_number())
                softLabel[label] = share.get<double>();
    return softLabel;
}

} // namespace secondlook::storage
