#include "storage/row_evidence.h"

#include "domain/annotation.h"
#include "storage/adjudication_rows.h"
#include "storage/field_values.h"
#include "storage/record_columns.h"

#include <algorithm>

namespace secondlook::storage {

using base::Result;
using base::Status;
using datasets::DatasetRow;
using datasets::ExportRow;
using datasets::LabelSource;

namespace {

Status readIdNames(Connection &connection, std::string_view sql, std::map<std::int64_t, std::string> &into)
{
    auto rows = connection.query(sql);
    if (!rows)
        return tl::unexpected(rows.error());
    into.clear();
    while ((*rows)->next())
        into.emplace((*rows)->int64(0), (*rows)->text(1));
    return {};
}

domain::FieldValue answeredTo(const domain::FieldValues &values, const std::string &name)
{
    const auto found = values.find(name);
    return found == values.end() ? domain::FieldValue() : found->second;
}

base::Error gone(const DatasetRow &row)
{
    return {base::ErrorCode::Storage,
            "something that this row rests on is no longer stored; restore the project from "
            "a copy",
            "record number " + std::to_string(row.record)};
}

} // namespace

RowEvidence::RowEvidence(Connection &connection, const domain::LabelSchema &schema)
    : m_connection(connection), m_schema(schema), m_answerNames(schema.answerNames())
{
}

Status RowEvidence::loadNames()
{
    SECONDLOOK_TRY(readIdNames(m_connection, "SELECT id, name FROM source", m_sources));
    SECONDLOOK_TRY(readIdNames(m_connection, "SELECT id, name FROM reviewer", m_reviewers));
    auto rows = m_connection.query("SELECT id, model_version, policy_version, schema_version FROM run");
    if (!rows)
        return tl::unexpected(rows.error());
    m_runs.clear();
    while ((*rows)->next())
        m_runs[(*rows)->int64(0)] = {(*rows)->text(1), (*rows)->integer(2), (*rows)->integer(3)};
    return {};
}

Status RowEvidence::load(IdRange range)
{
    SECONDLOOK_TRY(loadRecords(range));
    SECONDLOOK_TRY(loadAnswers(range));
    SECONDLOOK_TRY(loadPredictions(range));
    return loadAdjudications(range);
}

Status RowEvidence::loadRecords(IdRange range)
{
    auto rows = m_connection.query("SELECT r.id, r.external_id, r.text, r.segment, r.fields, r.source_id FROM record r "
                                   "WHERE r.id >= :from AND r.id < :before ORDER BY r.id",
                                   range.from, range.before);
    if (!rows)
        return tl::unexpected(rows.error());
    m_facts.clear();
    while ((*rows)->next()) {
        Facts &facts = m_facts.emplace_back();
        facts.record = readRecord(**rows);
        facts.source = (*rows)->int64(5);
    }
    return {};
}

Status RowEvidence::loadAnswers(IdRange range)
{
    // Repeats and gold have numbers of their own: they settle nothing.
    auto rows = m_connection.query(
        "SELECT a.record_id, a.id, a.reviewer_id, a.action, a.label, a.blind, a.took_ms, a.created_at, "
        "a.guideline_version, a.comment, a.answers, a.supersedes FROM annotation a WHERE a.record_id >= :from AND "
        "a.record_id < :before AND a.action <= 4 ORDER BY a.record_id, a.id",
        range.from, range.before);
    if (!rows)
        return tl::unexpected(rows.error());
    const Statement &row = **rows;
    while ((*rows)->next()) {
        Facts *facts = factsOf(row.int64(0));
        if (facts == nullptr)
            continue;
        if (!row.isNull(11)) {
            const auto before = std::ranges::find(facts->answers, row.int64(11), &Answer::id);
            if (before != facts->answers.end())
                before->superseded = true;
        }
        facts->answers.push_back({row.int64(1), row.int64(2), row.integer(3), row.isNull(4) ? -1 : row.int64(4),
                                  row.integer(5) != 0, false, row.int64(6), row.int64(7), row.integer(8), row.text(9),
                                  row.text(10)});
    }
    return {};
}

Status RowEvidence::loadPredictions(IdRange range)
{
    auto rows = m_connection.query("SELECT p.record_id, p.run_id, p.label, p.confidence FROM prediction p WHERE "
                                   "p.record_id >= :from AND p.record_id < :before ORDER BY p.record_id, p.run_id",
                                   range.from, range.before);
    if (!rows)
        return tl::unexpected(rows.error());
    while ((*rows)->next())
        if (Facts *facts = factsOf((*rows)->int64(0)))
            facts->predictions.push_back({(*rows)->int64(1), (*rows)->int64(2), (*rows)->real(3)});
    return {};
}

Status RowEvidence::loadAdjudications(IdRange range)
{
    auto rows = m_connection.query(adjudicationSelect("WHERE j.record_id >= :from AND j.record_id < :before AND j.kind "
                                                      "IN (1, 2, 5) ORDER BY j.record_id, j.id"),
                                   range.from, range.before);
    if (!rows)
        return tl::unexpected(rows.error());
    while ((*rows)->next()) {
        domain::Adjudication adjudication = readAdjudication(**rows);
        Facts *facts = factsOf(adjudication.record.value);
        if (facts == nullptr)
            continue;
        if (adjudication.kind == domain::AdjudicationKind::TakenBack)
            facts->takenBack.insert(adjudication.takesBack.value);
        else
            facts->adjudications.push_back(std::move(adjudication));
    }
    return {};
}

RowEvidence::Facts *RowEvidence::factsOf(std::int64_t record)
{
    const auto found = std::ranges::lower_bound(m_facts, record, {}, [](const Facts &f) { return f.record.id.value; });
    return found == m_facts.end() || found->record.id.value != record ? nullptr : &*found;
}

const RowEvidence::Facts *RowEvidence::factsOf(std::int64_t record) const
{
    return const_cast<RowEvidence *>(this)->factsOf(record);
}

void RowEvidence::addStanding(DatasetRow &row) const
{
    const Facts *facts = factsOf(row.record);
    if (facts == nullptr)
        return;
    for (const Answer &answer : facts->answers)
        if (!answer.superseded && answer.action <= static_cast<int>(domain::Action::Skip))
            row.annotations.push_back(answer.id);
    if (row.source != LabelSource::Adjudicated && row.source != LabelSource::Ambiguous)
        return;
    for (const domain::Adjudication &adjudication : facts->adjudications)
        if (!facts->takenBack.contains(adjudication.id.value))
            row.adjudication = adjudication.id.value;
}

std::optional<double> RowEvidence::ruleProbability(const DatasetRow &row) const
{
    const Facts *facts = factsOf(row.record);
    if (facts == nullptr || row.adjudication == 0)
        return {};
    const auto found =
        std::ranges::find(facts->adjudications, base::AdjudicationId{row.adjudication}, &domain::Adjudication::id);
    return found == facts->adjudications.end() ? std::nullopt : found->probability;
}

bool RowEvidence::addAnnotations(ExportRow &out, const DatasetRow &row, const Facts &facts) const
{
    const bool bypeople = row.source != LabelSource::Seed && row.source != LabelSource::Gold && !isModels(row.source);
    for (const std::int64_t id : row.annotations) {
        const auto answer = std::ranges::find(facts.answers, id, &Answer::id);
        if (answer == facts.answers.end())
            return false;
        const auto reviewer = m_reviewers.find(answer->reviewer);
        if (reviewer == m_reviewers.end())
            return false;
        const bool labelled = answer->action == static_cast<int>(domain::Action::Label);
        out.annotations.push_back({reviewer->second, labelled ? m_schema.nameAt(answer->label) : std::string(),
                                   answer->blind, base::isoTime(answer->at), double(answer->tookMs) / 1000.0,
                                   answer->comment, answer->guidelineVersion,
                                   valuesFromText(answer->answers).value_or(domain::FieldValues())});
        if (labelled && bypeople)
            out.reviewers.push_back(reviewer->second);
    }
    std::ranges::stable_sort(out.annotations, {}, &datasets::ExportAnnotation::reviewer);
    std::ranges::sort(out.reviewers);
    const auto repeated = std::ranges::unique(out.reviewers);
    out.reviewers.erase(repeated.begin(), repeated.end());
    return true;
}

bool RowEvidence::addPrediction(ExportRow &out, const DatasetRow &row, const Facts &facts) const
{
    if (row.run == 0)
        return true;
    const auto run = m_runs.find(row.run);
    if (run == m_runs.end())
        return false;
    out.policyVersion = run->second.policyVersion;
    const auto predicted = std::ranges::find(facts.predictions, row.run, &Predicted::run);
    if (predicted == facts.predictions.end())
        return !isModels(row.source);
    out.modelLabel = m_schema.nameAt(predicted->label);
    out.confidence = predicted->confidence;
    out.modelVersion = run->second.modelVersion;
    return true;
}

void RowEvidence::addAnswers(ExportRow &out, const DatasetRow &row, const Facts &facts,
                             const domain::Adjudication *adjudication) const
{
    std::vector<domain::FieldValues> all;
    if (adjudication != nullptr && !adjudication->values.empty()) {
        all.push_back(adjudication->values);
    } else if (row.label && !isModels(row.source)) {
        for (const Answer &answer : facts.answers)
            if (answer.action == static_cast<int>(domain::Action::Label) &&
                m_schema.current(answer.label) == *row.label &&
                std::ranges::find(row.annotations, answer.id) != row.annotations.end())
                all.push_back(valuesFromText(answer.answers).value_or(domain::FieldValues()));
    }
    for (const std::string &name : m_answerNames) {
        const domain::FieldValue first = all.empty() ? domain::FieldValue() : answeredTo(all.front(), name);
        const bool same = std::ranges::all_of(
            all, [&](const domain::FieldValues &values) { return answeredTo(values, name) == first; });
        out.answers.push_back({name, same ? first : domain::FieldValue()});
        if (!same)
            out.answersDiffer.push_back(name);
    }
}

Result<ExportRow> RowEvidence::rowOf(const DatasetRow &row) const
{
    const Facts *facts = factsOf(row.record);
    if (facts == nullptr)
        return tl::unexpected(gone(row));
    ExportRow out;
    out.record = facts->record;
    const auto source = m_sources.find(facts->source);
    out.sourceName = source == m_sources.end() ? std::string() : source->second;
    out.label = row.label ? m_schema.nameAt(*row.label) : std::string();
    out.labelSource = labelSourceName(row.source);
    out.gold = row.source == LabelSource::Gold ? out.label : std::string();
    out.decidedAt = row.decidedAt == 0 ? std::string() : base::isoTime(row.decidedAt);
    out.schemaVersion = row.schemaVersion;
    out.split = splitName(row.split);
    out.weight = double(row.weight) / 1e6;
    const domain::Adjudication *adjudication = nullptr;
    if (row.adjudication != 0) {
        const auto found =
            std::ranges::find(facts->adjudications, base::AdjudicationId{row.adjudication}, &domain::Adjudication::id);
        if (found == facts->adjudications.end())
            return tl::unexpected(gone(row));
        adjudication = &*found;
    }
    if (row.source == LabelSource::Ambiguous && adjudication != nullptr)
        for (const auto &[label, share] : mergedSoftLabel(adjudication->softLabel, m_schema))
            out.distribution.emplace_back(label, share);
    if (!addAnnotations(out, row, *facts) || !addPrediction(out, row, *facts))
        return tl::unexpected(gone(row));
    addAnswers(out, row, *facts, adjudication);
    return out;
}

} // namespace secondlook::storage
