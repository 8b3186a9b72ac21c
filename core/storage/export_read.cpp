#include "domain/review_task.h"
#include "storage/adjudication_rows.h"
#include "storage/field_values.h"
#include "storage/project_reads.h"
#include "storage/record_columns.h"
#include "storage/standing_answer_cursor.h"

#include <algorithm>
#include <optional>

namespace secondlook::storage {

using base::Status;
using datasets::ExportSelection;

namespace {

constexpr const char *exportColumns =
    "SELECT r.id, r.external_id, r.text, r.segment, r.fields, s.name, o.state, o.label, o.label_source, o.changed_at, "
    "p.label, p.confidence, p.tier, n.model_version, n.policy_version, k.schema_version, n.schema_version, k.kind, "
    "k.label ";

constexpr const char *exportJoins = "JOIN source s ON s.id = r.source_id "
                                    "LEFT JOIN prediction p ON p.run_id = o.run_id AND p.record_id = o.record_id "
                                    "LEFT JOIN run n ON n.id = o.run_id LEFT JOIN known_label k ON k.record_id = r.id ";

std::string exportSql(ExportSelection selection)
{
    const std::string columns = exportColumns;
    if (selection == ExportSelection::Labelled)
        return columns + "FROM outcome o JOIN record r ON r.id = o.record_id " + exportJoins +
               "WHERE o.state IN (1, 3, 4) ORDER BY o.record_id";
    return columns + "FROM record r LEFT JOIN outcome o ON o.record_id = r.id " + exportJoins + "ORDER BY r.id";
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

namespace {

/// Empty where the schema, which may be an earlier version, does not have it.
std::string nameIn(const domain::LabelSchema &schema, std::int64_t label)
{
    return schema.knows(label) ? schema.nameAt(label) : std::string();
}

void takeAnnotations(datasets::ExportRow &out, const std::vector<StandingAnnotation> &answers,
                     const domain::LabelSchema &schema)
{
    for (const StandingAnnotation &answer : answers)
        out.annotations.push_back({answer.reviewer, answer.label ? nameIn(schema, *answer.label) : std::string(),
                                   answer.blind, base::isoTime(answer.at), static_cast<double>(answer.tookMs) / 1000.0,
                                   answer.comment, answer.guidelineVersion, answer.values});
}

/// What the record is and what a model said of it, from a row of exportColumns.
void takeRecord(datasets::ExportRow &out, const Statement &row, const domain::LabelSchema &schema)
{
    out.record = readRecord(row);
    out.sourceName = row.text(5);
    if (!row.isNull(9))
        out.decidedAt = base::isoTime(row.int64(9));
    if (!row.isNull(10)) {
        out.modelLabel = nameIn(schema, row.int64(10));
        out.confidence = row.real(11);
        out.modelVersion = row.text(13);
    }
    out.policyVersion = row.integer(14);
    out.schemaVersion = row.isNull(15) ? row.integer(16) : row.integer(15);
    if (row.integer(17) == 2)
        out.gold = nameIn(schema, row.int64(18));
}

/// Reads all that an export says of the records, one after another.
class ExportReader
{
public:
    ExportReader(Connection &connection, const domain::LabelSchema &schema, StandingAnswerCursor answers)
        : m_connection(connection), m_schema(schema), m_names(schema.answerNames()), m_answers(std::move(answers))
    {
    }

    /// Whether all that counts as the record's label has a name in the schema.
    bool canSay(const Statement &row, const datasets::ExportRow &out) const
    {
        const auto state = static_cast<domain::RecordState>(row.integer(6));
        const bool isGold = row.integer(17) == 2;
        if (isGold && !m_schema.knows(row.int64(18)))
            return false;
        if (state == domain::RecordState::Settled)
            return m_schema.knows(row.int64(7));
        if (state == domain::RecordState::Committed)
            return m_schema.knows(row.int64(10));
        return std::ranges::all_of(out.distribution,
                                   [this](const auto &share) { return m_schema.indexOfEver(share.first) >= 0; });
    }

    Status read(const Statement &row, datasets::ExportRow &out)
    {
        takeRecord(out, row, m_schema);
        const std::vector<StandingAnnotation> &answers = m_answers.of(out.record.id);
        takeAnnotations(out, answers, m_schema);
        const auto state = static_cast<domain::RecordState>(row.integer(6));
        const bool ambiguous = state == domain::RecordState::Ambiguous;
        const bool settled = state == domain::RecordState::Settled || ambiguous;
        if (!settled && state != domain::RecordState::Committed) {
            out.decidedAt.clear();
            addAnswers(out, m_names, {});
            return {};
        }
        if (!ambiguous)
            out.label = nameIn(m_schema, settled ? row.int64(7) : row.int64(10));
        out.labelSource = settled ? row.text(8) : std::string(tierName(static_cast<domain::Tier>(row.integer(12))));
        if (settled && out.labelSource != "seed") {
            for (const StandingAnnotation &answer : answers) {
                if (answer.label)
                    out.reviewers.push_back(answer.reviewer);
            }
        }
        return settle(out, m_schema.current(row.int64(7)), settled, ambiguous, answers);
    }

private:
    Status settle(datasets::ExportRow &out, std::int64_t label, bool settled, bool ambiguous,
                  const std::vector<StandingAnnotation> &answers)
    {
        std::optional<domain::Adjudication> adjudication;
        if (ambiguous || out.labelSource == "adjudicated") {
            auto found = adjudicationOf(m_connection, out.record.id);
            if (!found)
                return tl::unexpected(found.error());
            adjudication = std::move(*found);
        }
        if (ambiguous && adjudication)
            for (const auto &[name, share] : mergedSoftLabel(adjudication->softLabel, m_schema))
                out.distribution.emplace_back(name, share);
        if (m_names.empty())
            return {};
        std::vector<domain::FieldValues> values;
        if (adjudication && !adjudication->values.empty()) {
            values.push_back(adjudication->values);
        } else if (settled && !ambiguous) {
            for (const StandingAnnotation &answer : answers) {
                if (answer.label && m_schema.current(*answer.label) == label)
                    values.push_back(answer.values);
            }
        }
        addAnswers(out, m_names, values);
        return {};
    }

    Connection &m_connection;
    const domain::LabelSchema &m_schema;
    std::vector<std::string> m_names;
    StandingAnswerCursor m_answers;
};

} // namespace

Status readExportRows(Connection &connection, const domain::LabelSchema &schema,
                      const std::function<Status(datasets::ExportRow &&)> &each, ExportSelection selection,
                      std::int64_t *unsayable)
{
    auto transaction = Transaction::read(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto answers = StandingAnswerCursor::open(connection);
    if (!answers)
        return tl::unexpected(answers.error());
    auto rows = connection.query(exportSql(selection));
    if (!rows)
        return tl::unexpected(rows.error());
    ExportReader reader(connection, schema, std::move(*answers));
    while ((*rows)->next()) {
        datasets::ExportRow out;
        SECONDLOOK_TRY(reader.read(**rows, out));
        if (unsayable != nullptr && !reader.canSay(**rows, out)) {
            ++*unsayable;
            continue;
        }
        const bool labelled = !out.labelSource.empty();
        if (selection == ExportSelection::Answered && !labelled && out.annotations.empty())
            continue;
        SECONDLOOK_TRY(each(std::move(out)));
    }
    return transaction->commit();
}

} // namespace secondlook::storage
