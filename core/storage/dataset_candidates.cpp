#include "storage/dataset_candidates.h"

#include "domain/review_task.h"
#include "domain/tier.h"

#include <algorithm>

namespace secondlook::storage {

using base::Result;
using base::Status;
using datasets::LabelSource;
using datasets::LeftOutReason;
using domain::RecordState;

namespace {

// A standing flag is an action of 3.
constexpr const char *candidateSelect =
    "SELECT r.id, o.state, o.label, o.label_source, o.run_id, o.changed_at, p.label, p.tier, p.confidence, k.kind, "
    "k.label, k.schema_version, n.schema_version, t.state, t.reasons, CASE WHEN o.state = 2 AND EXISTS (SELECT 1 FROM "
    "annotation a WHERE a.record_id = r.id AND a.action = 3 AND NOT EXISTS (SELECT 1 FROM annotation b WHERE "
    "b.supersedes = a.id)) THEN 1 ELSE 0 END FROM record r LEFT JOIN outcome o ON o.record_id = r.id "
    "LEFT JOIN prediction p ON p.run_id = o.run_id AND p.record_id = o.record_id LEFT JOIN run n ON n.id = o.run_id "
    "LEFT JOIN known_label k ON k.record_id = r.id LEFT JOIN review_task t ON t.record_id = r.id WHERE ";

constexpr int goldKind = 2;
constexpr std::uint32_t heldOutReasons = domain::AuditSample | domain::RandomAutoSlice;

LeftOutReason whyOpen(const Statement &row)
{
    if (!row.isNull(13) && row.integer(13) == static_cast<int>(domain::TaskState::Conflict))
        return LeftOutReason::Conflict;
    if (row.integer(15) != 0)
        return LeftOutReason::Flagged;
    return row.integer(1) == static_cast<int>(RecordState::Queued) ? LeftOutReason::Waiting : LeftOutReason::Unlabelled;
}

/// Source and label of a record that is not gold; no source where it has no label.
std::optional<LabelSource> labelOf(const Statement &row, datasets::DatasetRow &into)
{
    switch (static_cast<RecordState>(row.integer(1))) {
    case RecordState::Committed:
        if (row.isNull(6))
            return {};
        into.label = static_cast<std::uint16_t>(row.integer(6));
        return row.integer(7) == static_cast<int>(domain::Tier::Auto) ? LabelSource::Auto : LabelSource::Audit;
    case RecordState::Settled:
        into.label = static_cast<std::uint16_t>(row.integer(2));
        return datasets::labelSourceNamed(row.text(3));
    case RecordState::Ambiguous:
        return LabelSource::Ambiguous;
    default:
        return {};
    }
}

} // namespace

Status DatasetCandidates::lookUp()
{
    auto facts = lookUpFilter(m_connection, m_filter, {});
    if (!facts)
        return tl::unexpected(facts.error());
    m_facts = std::move(*facts);
    return {};
}

Candidate DatasetCandidates::candidate(const Statement &row) const
{
    Candidate found;
    found.row.record = row.int64(0);
    found.row.run = row.isNull(4) ? 0 : row.int64(4);
    found.row.decidedAt = row.isNull(5) ? 0 : row.int64(5);
    found.row.schemaVersion = row.isNull(11) ? row.integer(12) : row.integer(11);
    found.confidence = row.isNull(8) ? 1.0 : row.real(8);
    const bool gold = !row.isNull(9) && row.integer(9) == goldKind;
    found.heldOut = gold || (static_cast<std::uint32_t>(row.int64(14)) & heldOutReasons) != 0;
    const auto source = gold ? std::optional(LabelSource::Gold) : labelOf(row, found.row);
    if (gold) {
        found.row.label = static_cast<std::uint16_t>(row.integer(10));
        found.row.decidedAt = 0; // when it was brought in is not stored
    }
    if (found.row.label)
        found.row.label = m_schema.current(*found.row.label);
    if (!source) {
        found.leftOut = whyOpen(row);
        return found;
    }
    found.row.source = *source;
    if (*source == LabelSource::Ambiguous ? !m_recipe.soft : !m_recipe.sources.contains(*source))
        found.leftOut = *source == LabelSource::Ambiguous ? LeftOutReason::Soft : LeftOutReason::Source;
    return found;
}

Result<std::vector<Candidate>> DatasetCandidates::read(IdRange range)
{
    BoundValues values;
    const std::string sql =
        candidateSelect + searchCondition(m_filter, m_facts, range, m_connection.dialect(), values) + " ORDER BY r.id";
    auto rows = m_connection.prepared(sql);
    if (!rows)
        return tl::unexpected(rows.error());
    SECONDLOOK_TRY((*rows)->runWith(values.all()));
    std::vector<Candidate> found;
    while ((*rows)->next())
        found.push_back(candidate(**rows));
    return found;
}

Result<Candidate> DatasetCandidates::readOne(std::int64_t record)
{
    auto rows = m_connection.query(candidateSelect + std::string("r.id = :id"), record);
    if (!rows)
        return tl::unexpected(rows.error());
    Candidate found;
    if ((*rows)->next())
        found = candidate(**rows);
    (*rows)->finish();
    return found;
}

Result<std::vector<bool>> readHeldOut(Connection &connection, IdRange range,
                                      const std::vector<datasets::DatasetRow> &rows)
{
    std::vector<bool> heldOut(rows.size(), false);
    const auto mark = [&](std::int64_t record) {
        const auto found = std::ranges::lower_bound(rows, record, {}, &datasets::DatasetRow::record);
        if (found != rows.end() && found->record == record)
            heldOut[static_cast<std::size_t>(found - rows.begin())] = true;
    };
    auto gold =
        connection.query("SELECT record_id FROM known_label WHERE kind = 2 AND record_id >= :from AND record_id "
                         "< :before",
                         range.from, range.before);
    if (!gold)
        return tl::unexpected(gold.error());
    while ((*gold)->next())
        mark((*gold)->int64(0));
    auto tasks = connection.query("SELECT record_id, reasons FROM review_task WHERE record_id >= :from AND record_id < "
                                  ":before",
                                  range.from, range.before);
    if (!tasks)
        return tl::unexpected(tasks.error());
    while ((*tasks)->next())
        if ((static_cast<std::uint32_t>((*tasks)->int64(1)) & heldOutReasons) != 0)
            mark((*tasks)->int64(0));
    return heldOut;
}

} // namespace secondlook::storage
