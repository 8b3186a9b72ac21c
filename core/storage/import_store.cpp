#include "storage/import_store.h"

#include "domain/review_task.h"
#include "storage/audit_log.h"
#include "storage/kept_fields.h"
#include "storage/record_columns.h"
#include "storage/record_signals.h"
#include "storage/seed_labels.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace secondlook::storage {

using base::Status;

SqlImportStore::SqlImportStore(std::unique_ptr<Connection> connection, const base::Clock &clock, std::string actor,
                               int schemaVersion, int extraReviewers)
    : m_connection(std::move(connection)),
      m_clock(clock),
      m_actor(std::move(actor)),
      m_schemaVersion(schemaVersion),
      m_store(*m_connection, clock, m_actor),
      m_answers(*m_connection, m_store, schemaVersion, {extraReviewers, m_actor})
{
}

base::Result<base::SourceId> SqlImportStore::addSource(const std::string &name, const std::string &path)
{
    auto transaction = Transaction::write(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto last = m_connection->number("SELECT MAX(id) FROM source", 0);
    if (!last)
        return tl::unexpected(last.error());
    const auto newest = m_connection->number("SELECT MAX(id) FROM record", 0);
    if (!newest)
        return tl::unexpected(newest.error());
    m_first = {*newest + 1};
    const base::SourceId id{*last + 1};
    SECONDLOOK_TRY(
        m_connection->execute("INSERT INTO source (id, name, path, imported_at) VALUES (:id, :name, :path, :at)", id,
                              name, path, m_clock.now()));
    SECONDLOOK_TRY(transaction->commit());
    return id;
}

base::Result<SqlImportStore::Added> SqlImportStore::addRecord(base::SourceId source, base::RecordId &id,
                                                              pipeline::PreparedRecord &prepared)
{
    const domain::Record &record = prepared.record;
    auto insert =
        m_connection->prepared("INSERT INTO record (id, external_id, content_hash, source_id, segment, text, fields, "
                               "signals, characters, language) VALUES (:id, :external_id, :content_hash, :source_id, "
                               ":segment, :text, :fields, :signals, :characters, :language) "
                               "ON CONFLICT (external_id) DO NOTHING");
    if (!insert)
        return tl::unexpected(insert.error());
    SECONDLOOK_TRY((*insert)->run(id, record.externalId, prepared.contentHash, source, record.segment, record.text,
                                  fieldsToJson(record.fields), prepared.facts.signals, prepared.facts.characters,
                                  prepared.facts.language));
    if ((*insert)->changedRows() == 1)
        return Added::New;
    return compareWithStanding(id, prepared);
}

base::Result<SqlImportStore::Added> SqlImportStore::compareWithStanding(base::RecordId &id,
                                                                        const pipeline::PreparedRecord &prepared)
{
    auto present = m_connection->query("SELECT id, content_hash, fields FROM record WHERE external_id = :external_id",
                                       prepared.record.externalId);
    if (!present)
        return tl::unexpected(present.error());
    const bool same = (*present)->next() && (*present)->text(1) == prepared.contentHash;
    id = {same ? (*present)->int64(0) : 0};
    const bool keepsMore = same && std::ranges::any_of(prepared.record.fields, domain::isKeptField);
    const std::string fields = keepsMore ? (*present)->text(2) : std::string();
    (*present)->finish();
    if (!same)
        return Added::Refused;
    if (keepsMore) {
        const auto more = withMoreKept(fieldsFromJson(fields), prepared.record.fields);
        if (more)
            SECONDLOOK_TRY(
                m_connection->execute("UPDATE record SET fields = :fields WHERE id = :id", fieldsToJson(*more), id));
    }
    return Added::Duplicate;
}

Status SqlImportStore::addLabel(std::int64_t record, domain::KnownLabelKind kind, std::uint16_t label)
{
    const bool gold = kind == domain::KnownLabelKind::Gold;
    const auto written = m_connection->writeTime(m_clock.now());
    if (!written)
        return tl::unexpected(written.error());
    SECONDLOOK_TRY(m_connection->execute("INSERT INTO known_label (record_id, kind, label, schema_version, written_at) "
                                         "VALUES (:record_id, :kind, :label, :schema_version, :written)",
                                         record, gold ? 2 : 1, label, m_schemaVersion, *written));
    if (gold)
        return {};
    return m_connection->execute("INSERT INTO outcome (record_id, state, label, label_source, changed_at, written_at) "
                                 "VALUES (:record_id, :state, :label, 'seed', :at, :written)",
                                 record, domain::RecordState::Settled, label, m_clock.now(), *written);
}

Status SqlImportStore::addRejects(base::SourceId source, const std::vector<domain::RejectedLine> &rejected)
{
    if (rejected.empty())
        return {};
    auto last = m_connection->number("SELECT MAX(id) FROM rejected_line", 0);
    if (!last)
        return tl::unexpected(last.error());
    for (const domain::RejectedLine &line : rejected)
        SECONDLOOK_TRY(m_connection->execute("INSERT INTO rejected_line (id, source_id, line, reason, raw, cut) "
                                             "VALUES (:id, :source_id, :line, :reason, :raw, :cut)",
                                             ++*last, source, line.line, line.reason, line.raw, line.isCut));
    return {};
}

base::Result<pipeline::ImportCounts> SqlImportStore::addBatch(base::SourceId source, domain::KnownLabelKind kind,
                                                              pipeline::ImportBatch &batch)
{
    auto transaction = Transaction::write(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    pipeline::ImportCounts counts;
    SECONDLOOK_TRY(store(source, kind, batch, counts));
    SECONDLOOK_TRY(addRejects(source, batch.rejected));
    SECONDLOOK_TRY(transaction->commit());
    counts.rejected = static_cast<std::int64_t>(batch.rejected.size());
    counts.read = counts.imported + counts.duplicates + counts.rejected;
    return counts;
}

Status SqlImportStore::store(base::SourceId source, domain::KnownLabelKind kind, pipeline::ImportBatch &batch,
                             pipeline::ImportCounts &counts)
{
    const auto last = m_connection->number("SELECT MAX(id) FROM record", 0);
    if (!last)
        return tl::unexpected(last.error());
    SECONDLOOK_TRY(m_answers.begin());
    std::int64_t next = *last + 1;
    for (pipeline::PreparedRecord &prepared : batch.records) {
        base::RecordId id{next};
        const base::Result<Added> added = addRecord(source, id, prepared);
        if (!added)
            return tl::unexpected(added.error());
        auto refusal =
            *added == Added::Refused
                ? base::Result<std::string>("id '" + prepared.record.externalId + "' stands already with other content")
                : takeLabels(id, kind, prepared, *added == Added::New, counts);
        if (!refusal)
            return tl::unexpected(refusal.error());
        next += *added == Added::New ? 1 : 0;
        if (!refusal->empty())
            batch.rejected.push_back({prepared.line, std::move(*refusal), std::move(prepared.raw), prepared.rawIsCut});
    }
    return {};
}

base::Result<std::string> SqlImportStore::takeLabels(base::RecordId id, domain::KnownLabelKind kind,
                                                     pipeline::PreparedRecord &prepared, bool isNew,
                                                     pipeline::ImportCounts &counts)
{
    if (isNew) {
        ++counts.imported;
        domain::countSignals(counts.signals, prepared.facts.signals);
        if (prepared.label)
            SECONDLOOK_TRY(addLabel(id.value, kind, *prepared.label));
    } else if (prepared.label && kind == domain::KnownLabelKind::Gold) {
        prepared.gold = prepared.label; // the record stands: it becomes gold as by any file that knows the true label
        auto refusal = m_answers.take(id, prepared, isNew, m_clock.now(), counts);
        counts.duplicates += refusal && refusal->empty() ? 1 : 0;
        return refusal;
    } else if (prepared.label) {
        const auto seed = addSeed(*m_connection, id, *prepared.label, m_schemaVersion, m_clock.now());
        if (!seed)
            return tl::unexpected(seed.error());
        if (std::string refusal = refusalOf(*seed, prepared.record.externalId); !refusal.empty()) {
            const auto answers = m_answers.take(id, prepared, isNew, m_clock.now(), counts); // these are no less true
            return answers ? base::Result<std::string>(std::move(refusal)) : tl::unexpected(answers.error());
        }
        counts.labelled += *seed == SeedResult::Added ? 1 : 0;
    }
    counts.duplicates += isNew ? 0 : 1;
    return m_answers.take(id, prepared, isNew, m_clock.now(), counts);
}

base::Result<domain::SignalCounts> SqlImportStore::applyLimits(base::SourceId source,
                                                               const quality::ImportLimits &limits)
{
    const auto last = m_connection->number("SELECT MAX(id) FROM record", 0);
    if (!last)
        return tl::unexpected(last.error());
    return RecordSignals(*m_connection).apply({source, m_first, {*last}}, limits);
}

Status SqlImportStore::finishSource(base::SourceId source, const pipeline::ImportCounts &counts)
{
    auto transaction = Transaction::write(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    nlohmann::json detail = {{"read", counts.read},
                             {"imported", counts.imported},
                             {"duplicates", counts.duplicates},
                             {"rejected", counts.rejected}};
    if (counts.annotations > 0)
        detail.update({{"annotations", counts.annotations}, {"superseded", counts.superseded}});
    if (counts.gold > 0)
        detail["gold"] = counts.gold;
    if (counts.labelled > 0)
        detail["labelled"] = counts.labelled;
    SECONDLOOK_TRY(appendAudit(*m_connection, m_clock.now(), m_actor, "import",
                               "source " + std::to_string(source.value), detail.dump()));
    return transaction->commit();
}

} // namespace secondlook::storage
