#include "domain/annotation.h"
#include "domain/review_task.h"
#include "storage/adjudication_rows.h"
#include "storage/dataset_store.h"
#include "storage/field_values.h"
#include "storage/project_reads.h"
#include "storage/record_columns.h"
#include "storage/review_rows.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace secondlook::storage {

using domain::TraceStep;

namespace {

tl::unexpected<base::Error> noSuchRecord(const std::string &externalId)
{
    return base::fail(base::ErrorCode::NotFound, "there is no record with this id", "record " + externalId);
}

std::string shortNumber(double value)
{
    std::array<char, 32> digits{};
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, 4).ptr;
    return {digits.data(), end};
}

std::string reasonList(std::uint32_t bits)
{
    std::string text;
    for (int bit = 0; bit < domain::reasonBits; ++bit) {
        if ((bits & (1U << static_cast<unsigned>(bit))) != 0) {
            text += text.empty() ? "" : ", ";
            text += domain::reasonName(static_cast<domain::Reason>(1U << static_cast<unsigned>(bit)));
        }
    }
    return text;
}

/// Collects the steps of one record.
class Tracer
{
public:
    Tracer(Connection &connection, const LabelSchemas &schemas)
        : m_connection(connection), m_schemas(schemas), m_schema(schemas.rbegin()->second)
    {
    }

    base::Result<std::vector<TraceStep>> trace(const std::string &externalId)
    {
        SECONDLOOK_TRY(imported(externalId));
        SECONDLOOK_TRY(predicted());
        SECONDLOOK_TRY(failed());
        SECONDLOOK_TRY(queued());
        SECONDLOOK_TRY(annotated());
        SECONDLOOK_TRY(adjudicated());
        SECONDLOOK_TRY(outcome());
        SECONDLOOK_TRY(versions());
        std::stable_sort(m_steps.begin(), m_steps.end(),
                         [](const TraceStep &a, const TraceStep &b) { return a.at < b.at; });
        return std::move(m_steps);
    }

private:
    template <typename Read> base::Status each(std::string_view sql, Read read)
    {
        auto rows = m_connection.query(sql, m_record);
        if (!rows)
            return tl::unexpected(rows.error());
        while ((*rows)->next())
            m_steps.push_back(read(**rows));
        return {};
    }

    const domain::LabelSchema &schemaOf(int version) const
    {
        const auto found = m_schemas.find(version);
        return found == m_schemas.end() ? m_schema : found->second;
    }

    void addLabel(TraceStep &step, std::int64_t label, int schemaVersion) const
    {
        const std::string then = schemaOf(schemaVersion).nameAt(label);
        const std::string now = m_schema.nameAt(label);
        step.details.push_back({"label", then});
        if (now != then)
            step.details.push_back({"current_label", now});
    }

    base::Status imported(const std::string &externalId)
    {
        auto rows = m_connection.query(
            "SELECT r.id, r.content_hash, s.name, s.path, s.imported_at, k.kind, k.label, k.schema_version "
            "FROM record r JOIN source s ON s.id = r.source_id LEFT JOIN known_label k ON k.record_id = r.id "
            "WHERE r.external_id = :external_id",
            externalId);
        if (!rows)
            return tl::unexpected(rows.error());
        Statement &row = **rows;
        if (!row.next())
            return noSuchRecord(externalId);
        m_record = {row.int64(0)};
        m_steps.push_back({row.int64(4),
                           "imported",
                           {{"source", row.text(2)}, {"path", row.text(3)}, {"content_hash", row.text(1)}}});
        if (!row.isNull(5)) {
            m_steps.push_back({row.int64(4), "known_label", {{"kind", row.integer(5) == 2 ? "gold" : "seed"}}});
            addLabel(m_steps.back(), row.int64(6), row.integer(7));
            m_steps.back().details.push_back({"schema_version", row.text(7)});
        }
        row.finish();
        return {};
    }

    base::Status predicted()
    {
        return each("SELECT p.run_id, p.label, p.confidence, p.tier, p.reasons, p.created_at, n.classifier, "
                    "n.model_version, n.policy_version, n.schema_version, p.confidence_from "
                    "FROM run n JOIN prediction p ON p.run_id = n.id WHERE p.record_id = :record_id ORDER BY p.run_id",
                    [this](const Statement &row) {
                        TraceStep step{row.int64(5), "predicted", {{"run", "run-" + row.text(0)}}};
                        addLabel(step, row.int64(1), row.integer(9));
                        const std::vector<domain::Field> rest = {
                            {"confidence", shortNumber(row.real(2))},
                            {"tier", std::string(tierName(static_cast<domain::Tier>(row.integer(3))))},
                            {"reasons", reasonList(static_cast<std::uint32_t>(row.int64(4)))},
                            {"classifier", row.text(6)},
                            {"model_version", row.text(7)},
                            {"policy_version", row.text(8)},
                            {"schema_version", row.text(9)}};
                        step.details.insert(step.details.end(), rest.begin(), rest.end());
                        const auto from = static_cast<domain::ConfidenceFrom>(row.integer(10));
                        if (from != domain::ConfidenceFrom::Classifier)
                            step.details.push_back({"confidence_method", std::string(confidenceFromName(from))});
                        return step;
                    });
    }

    base::Status failed()
    {
        return each("SELECT f.run_id, f.transient, f.reason, f.detail, f.created_at FROM run n "
                    "JOIN failure f ON f.run_id = n.id WHERE f.record_id = :record_id ORDER BY f.run_id",
                    [](const Statement &row) {
                        return TraceStep{row.int64(4),
                                         "failed",
                                         {{"run", "run-" + row.text(0)},
                                          {"kind", row.integer(1) != 0 ? "transient" : "permanent"},
                                          {"reason", row.text(2)},
                                          {"detail", row.text(3)}}};
                    });
    }

    base::Status queued()
    {
        return each("SELECT id, reasons, overlap, blind, created_at FROM review_task WHERE record_id = :record_id",
                    [](const Statement &row) {
                        return TraceStep{row.int64(4),
                                         "queued",
                                         {{"task", row.text(0)},
                                          {"reasons", reasonList(static_cast<std::uint32_t>(row.int64(1)))},
                                          {"reviewers_needed", row.text(2)},
                                          {"blind", row.integer(3) != 0 ? "yes" : "no"}}};
                    });
    }

    base::Status annotated()
    {
        return each("SELECT a.id, v.name, a.action, a.label, a.flag_reason, a.blind, a.comment, a.created_at, "
                    "a.supersedes, a.skip_reason, a.answers, a.guideline_version, a.schema_version FROM annotation a "
                    "JOIN reviewer v ON "
                    "v.id = a.reviewer_id "
                    "WHERE a.record_id = :record_id ORDER BY a.id",
                    [this](const Statement &row) { return annotation(row); });
    }

    TraceStep annotation(const Statement &row) const
    {
        const bool repeat = row.integer(2) == repeatAction;
        const bool gold = row.integer(2) == goldAction;
        const auto action = repeat || gold ? domain::Action::Label : static_cast<domain::Action>(row.integer(2));
        TraceStep step{row.int64(7),
                       "annotated",
                       {{"annotation", row.text(0)},
                        {"reviewer", row.text(1)},
                        {"action", repeat ? "repeat"
                                   : gold ? "gold"
                                          : std::string(actionName(action))}}};
        if (!row.isNull(3))
            addLabel(step, row.int64(3), row.integer(12));
        if (action == domain::Action::Flag)
            step.details.push_back(
                {"reason", std::string(flagReasonName(static_cast<domain::FlagReason>(row.integer(4))))});
        if (const auto reason = static_cast<domain::SkipReason>(row.integer(9)); reason != domain::SkipReason::None)
            step.details.push_back({"reason", std::string(skipReasonName(reason))});
        if (action == domain::Action::Label)
            step.details.push_back({"seen", row.integer(5) != 0 ? "blind" : "assisted"});
        if (!row.text(6).empty())
            step.details.push_back({"comment", row.text(6)});
        if (!row.isNull(8))
            step.details.push_back({"supersedes", row.text(8)});
        if (row.text(10) != "{}")
            step.details.push_back({"answers", row.text(10)});
        if (row.integer(11) > 0)
            step.details.push_back({"guideline_version", row.text(11)});
        return step;
    }

    base::Status adjudicated()
    {
        return each(
            adjudicationSelect("LEFT JOIN reviewer v ON v.id = j.reviewer_id WHERE j.record_id = :record_id AND "
                               "j.kind NOT IN (6, 7) ORDER BY j.id",
                               ", v.name"),
            [this](const Statement &row) {
                return adjudication(readAdjudication(row), row.text(adjudicationColumns));
            });
    }

    TraceStep adjudication(const domain::Adjudication &done, const std::string &adjudicator) const
    {
        const bool decided = done.kind == domain::AdjudicationKind::Decided;
        TraceStep step{done.at,
                       decided ? "adjudicated" : "adjudication_" + std::string(adjudicationKindName(done.kind)),
                       {{"adjudication", std::to_string(done.id.value)}, {"method", done.method}}};
        const auto add = [&step](const char *name, const std::string &value) {
            if (!value.empty())
                step.details.push_back({name, value});
        };
        add("adjudicator", adjudicator);
        add("label", done.label ? m_schema.nameAt(*done.label) : std::string());
        add("soft_label", done.softLabel.empty() ? std::string() : softLabelToText(done.softLabel));
        add("probability", done.probability ? shortNumber(*done.probability) : std::string());
        add("reason", std::string(disagreementReasonName(done.reason)));
        add("comment", done.comment);
        add("answers", done.values.empty() ? std::string() : valuesToText(done.values));
        add("own_conflict", done.ownConflict && done.kind != domain::AdjudicationKind::TakenBack ? "yes" : "");
        add("takes_back", done.takesBack.isValid() ? std::to_string(done.takesBack.value) : std::string());
        return step;
    }

    base::Status outcome()
    {
        return each("SELECT o.state, CASE WHEN o.state = 4 THEN NULL ELSE COALESCE(o.label, p.label) END, "
                    "o.label_source, o.changed_at FROM outcome o "
                    "LEFT JOIN prediction p ON p.run_id = o.run_id AND p.record_id = o.record_id "
                    "WHERE o.record_id = :record_id",
                    [this](const Statement &row) {
                        TraceStep step{row.int64(3),
                                       std::string(recordStateName(static_cast<domain::RecordState>(row.integer(0)))),
                                       {}};
                        if (!row.isNull(1))
                            step.details.push_back({"label", m_schema.nameAt(row.int64(1))});
                        if (!row.isNull(2))
                            step.details.push_back({"label_source", row.text(2)});
                        return step;
                    });
    }

    base::Status versions()
    {
        const auto holding = versionsWith(m_connection, m_record.value);
        if (!holding)
            return tl::unexpected(holding.error());
        for (const HoldingVersion &version : *holding) {
            TraceStep step{version.createdAt,
                           "dataset_version",
                           {{"version", std::to_string(version.version)},
                            {"split", std::string(splitName(version.row.split))},
                            {"label_source", std::string(labelSourceName(version.row.source))},
                            {"weight", shortNumber(double(version.row.weight) / 1e6)},
                            {"sha256", version.sha256}}};
            if (version.row.label)
                step.details.insert(step.details.begin() + 1,
                                    {"label", schemaOf(version.schemaVersion).nameAt(*version.row.label)});
            m_steps.push_back(std::move(step));
        }
        return {};
    }

    Connection &m_connection;
    const LabelSchemas &m_schemas;
    const domain::LabelSchema &m_schema; ///< the newest
    base::RecordId m_record;
    std::vector<TraceStep> m_steps;
};

} // namespace

base::Result<std::vector<TraceStep>> readTrace(Connection &connection, const LabelSchemas &schemas,
                                               const std::string &externalId)
{
    return Tracer(connection, schemas).trace(externalId);
}

base::Result<domain::Record> readRecordNamed(Connection &connection, const std::string &externalId)
{
    auto row = connection.query(
        "SELECT " + std::string(recordColumns) + " FROM record r WHERE r.external_id = :external_id", externalId);
    if (!row)
        return tl::unexpected(row.error());
    if (!(*row)->next())
        return noSuchRecord(externalId);
    domain::Record record = readRecord(**row);
    (*row)->finish();
    return record;
}

base::Result<domain::Record> readRecordById(Connection &connection, base::RecordId record)
{
    auto row = connection.query("SELECT " + std::string(recordColumns) + " FROM record r WHERE r.id = :id", record);
    if (!row)
        return tl::unexpected(row.error());
    if (!(*row)->next())
        return base::fail(base::ErrorCode::NotFound, "this record is not in the project",
                          "record " + std::to_string(record.value));
    domain::Record read = readRecord(**row);
    (*row)->finish();
    return read;
}

} // namespace secondlook::storage
