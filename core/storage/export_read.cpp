#include "domain/review_task.h"
#include "storage/adjudication_rows.h"
#include "storage/field_values.h"
#include "storage/project_reads.h"
#include "storage/record_columns.h"

#include <algorithm>
#include <optional>

namespace secondlook::storage {

using base::Status;

namespace {

constexpr const char *exportSql =
    "SELECT r.id, r.external_id, r.text, r.segment, r.fields, s.name, o.state, o.label, o.label_source, o.changed_at, "
    "p.label, p.confidence, p.tier, n.model_version, n.policy_version, k.schema_version, n.schema_version "
    "FROM outcome o JOIN record r ON r.id = o.record_id JOIN source s ON s.id = r.source_id "
    "LEFT JOIN prediction p ON p.run_id = o.run_id AND p.record_id = o.record_id "
    "LEFT JOIN run n ON n.id = o.run_id LEFT JOIN known_label k ON k.record_id = o.record_id "
    "WHERE o.state IN (1, 3, 4) ORDER BY o.record_id";

/// Names of those whose standing labels count for the record.
base::Result<std::vector<std::string>> reviewersOf(Connection &connection, base::RecordId record)
{
    auto rows = connection.query("SELECT DISTINCT v.name FROM annotation a JOIN reviewer v ON v.id = a.reviewer_id "
                                 "WHERE a.record_id = :record_id AND a.action = 1 AND NOT EXISTS "
                                 "(SELECT 1 FROM annotation n WHERE n.supersedes = a.id) ORDER BY v.name",
                                 record);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<std::string> names;
    while ((*rows)->next())
        names.push_back((*rows)->text(0));
    return names;
}

/// What those say to the further fields whose standing label is the record's.
base::Result<std::vector<domain::FieldValues>> valuesOf(Connection &connection, base::RecordId record,
                                                        std::int64_t label)
{
    auto rows = connection.query("SELECT a.answers FROM annotation a WHERE a.record_id = :record_id AND a.action = 1 "
                                 "AND a.label = :label AND NOT EXISTS (SELECT 1 FROM annotation n WHERE n.supersedes "
                                 "= a.id) ORDER BY a.id",
                                 record, label);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<domain::FieldValues> all;
    while ((*rows)->next())
        all.push_back(valuesFromText((*rows)->text(0)).value_or(domain::FieldValues()));
    return all;
}

/// The decision or soft label that stands for the record.
base::Result<std::optional<domain::Adjudication>> adjudicationOf(Connection &connection, base::RecordId record)
{
    auto row = connection.query(
        adjudicationSelect("WHERE j.record_id = :record AND j.kind IN (1, 2) AND " + std::string(stands)), record);
    if (!row)
        return tl::unexpected(row.error());
    std::optional<domain::Adjudication> found;
    if ((*row)->next())
        found = readAdjudication(**row);
    (*row)->finish();
    return found;
}

/// One answer for each name, and which of them are not the same for all.
void addAnswers(datasets::ExportRow &row, const std::vector<std::string> &names,
                const std::vector<domain::FieldValues> &all)
{
    const auto answered = [](const domain::FieldValues &values, const std::string &name) {
        const auto found = values.find(name);
        return found == values.end() ? domain::FieldValue() : found->second;
    };
    for (const std::string &name : names) {
        const domain::FieldValue first = all.empty() ? domain::FieldValue() : answered(all.front(), name);
        const bool same = std::ranges::all_of(
            all, [&](const domain::FieldValues &values) { return answered(values, name) == first; });
        row.answers.push_back({name, same ? first : domain::FieldValue()});
        if (!same)
            row.answersDiffer.push_back(name);
    }
}

} // namespace

Status readExportRows(Connection &connection, const domain::LabelSchema &schema,
                      const std::function<Status(const datasets::ExportRow &)> &each)
{
    auto transaction = Transaction::read(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto rows = connection.query(exportSql);
    if (!rows)
        return tl::unexpected(rows.error());
    const Statement &row = **rows;
    const std::vector<std::string> names = schema.answerNames();
    while ((*rows)->next()) {
        datasets::ExportRow out;
        out.record = readRecord(row);
        out.sourceName = row.text(5);
        const auto state = static_cast<domain::RecordState>(row.integer(6));
        const bool ambiguous = state == domain::RecordState::Ambiguous;
        const bool settled = state == domain::RecordState::Settled || ambiguous;
        if (!ambiguous)
            out.label = schema.nameAt(settled ? row.int64(7) : row.int64(10));
        out.labelSource = settled ? row.text(8) : std::string(tierName(static_cast<domain::Tier>(row.integer(12))));
        std::optional<domain::Adjudication> adjudication;
        if (ambiguous || out.labelSource == "adjudicated") {
            auto found = adjudicationOf(connection, out.record.id);
            if (!found)
                return tl::unexpected(found.error());
            adjudication = std::move(*found);
        }
        if (ambiguous && adjudication)
            out.distribution.assign(adjudication->softLabel.begin(), adjudication->softLabel.end());
        out.decidedAt = base::isoTime(row.int64(9));
        if (!row.isNull(10)) {
            out.modelLabel = schema.nameAt(row.int64(10));
            out.confidence = row.real(11);
            out.modelVersion = row.text(13);
        }
        out.policyVersion = row.integer(14);
        out.schemaVersion = row.isNull(15) ? row.integer(16) : row.integer(15);
        if (settled && out.labelSource != "seed") {
            auto reviewers = reviewersOf(connection, out.record.id);
            if (!reviewers)
                return tl::unexpected(reviewers.error());
            out.reviewers = std::move(*reviewers);
        }
        if (!names.empty()) {
            const bool said = adjudication && !adjudication->values.empty();
            const auto values = said ? base::Result<std::vector<domain::FieldValues>>({adjudication->values})
                                : settled && !ambiguous ? valuesOf(connection, out.record.id, row.int64(7))
                                                        : base::Result<std::vector<domain::FieldValues>>();
            if (!values)
                return tl::unexpected(values.error());
            addAnswers(out, names, *values);
        }
        SECONDLOOK_TRY(each(out));
    }
    return transaction->commit();
}

} // namespace secondlook::storage
