#include "storage/schema_store.h"

#include "base/hash.h"
#include "storage/audit_log.h"
#include "storage/current_label.h"
#include "storage/standing_answers.h"

#include <nlohmann/json.hpp>

#include <array>
#include <utility>

namespace secondlook::storage {

using base::ErrorCode;
using base::Result;
using base::Status;

LabelUse &LabelUse::operator+=(const LabelUse &other)
{
    answers += other.answers;
    predictions += other.predictions;
    known += other.known;
    decisions += other.decisions;
    return *this;
}

Result<std::vector<SchemaVersion>> schemaVersions(Connection &connection)
{
    auto rows = connection.query("SELECT version, document, created_at, made_by, reason, breaking, changes, "
                                 "exportable_until FROM label_schema ORDER BY version");
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<SchemaVersion> versions;
    while ((*rows)->next()) {
        const Statement &row = **rows;
        versions.push_back({row.integer(0), row.text(1), row.int64(2), row.text(3), row.text(4), row.integer(5) != 0,
                            row.text(6), row.isNull(7) ? std::nullopt : std::optional(row.int64(7))});
    }
    return versions;
}

Result<std::vector<LabelUse>> readLabelUse(Connection &connection, std::size_t labels)
{
    std::vector<LabelUse> uses(labels);
    const std::array<std::pair<const char *, std::int64_t LabelUse::*>, 4> tables = {
        {{"annotation", &LabelUse::answers},
         {"prediction", &LabelUse::predictions},
         {"known_label", &LabelUse::known},
         {"adjudication", &LabelUse::decisions}}};
    for (const auto &[table, count] : tables) {
        auto rows = connection.query("SELECT label, COUNT(*) FROM " + std::string(table) +
                                     " WHERE label IS NOT NULL GROUP BY label");
        if (!rows)
            return tl::unexpected(rows.error());
        while ((*rows)->next())
            if (const std::int64_t label = (*rows)->int64(0); label >= 0 && label < static_cast<std::int64_t>(labels))
                uses[static_cast<std::size_t>(label)].*count = (*rows)->int64(1);
    }
    return uses;
}

namespace {

Result<std::int64_t> settleWhatAgreesNow(Connection &connection, base::TimeMs now, const std::string &actor)
{
    auto rows = connection.query("SELECT t.id FROM review_task t WHERE (t.state = 3 OR t.contested = 1) AND (SELECT "
                                 "COUNT(DISTINCT " +
                                 currentLabel("a.label") +
                                 ") FROM annotation a WHERE a.record_id = t.record_id AND a.action = 1 AND NOT EXISTS "
                                 "(SELECT 1 FROM annotation n WHERE n.supersedes = a.id)) = 1 ORDER BY t.id");
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<base::TaskId> tasks;
    while ((*rows)->next())
        tasks.push_back({(*rows)->int64(0)});
    for (const base::TaskId task : tasks) {
        const auto settled = settleByStandingAnswers(connection, task, now, {0, actor});
        if (!settled)
            return tl::unexpected(settled.error());
    }
    return static_cast<std::int64_t>(tasks.size());
}

Status addPolicy(Connection &connection, const std::string &document, int schemaVersion, base::TimeMs now)
{
    return connection.execute("INSERT INTO policy (version, document, reason, created_at) VALUES ((SELECT MAX(version) "
                              "+ 1 FROM policy), :document, :reason, :at)",
                              document, "names of label schema version " + std::to_string(schemaVersion), now);
}

} // namespace

Result<StoredSchemaVersion> addSchemaVersion(Connection &connection, const NewSchemaVersion &added, base::TimeMs now,
                                             const std::string &actor)
{
    auto transaction = Transaction::write(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto newest = connection.number("SELECT MAX(version) FROM label_schema", 0);
    if (!newest)
        return tl::unexpected(newest.error());
    if (*newest != added.after)
        return base::fail(ErrorCode::Conflict, "the label schema was changed meanwhile; look at it and try again",
                          "label schema version " + std::to_string(*newest));
    const int version = added.after + 1;
    SECONDLOOK_TRY(connection.execute("UPDATE label_schema SET exportable_until = :until WHERE version = :version",
                                      added.olderUntil, added.after));
    SECONDLOOK_TRY(connection.execute(
        "INSERT INTO label_schema (version, document, created_at, made_by, reason, breaking, changes) VALUES "
        "(:version, :document, :at, :actor, :reason, :breaking, :changes)",
        version, added.document, now, actor, added.reason, added.breaking, added.changes));
    SECONDLOOK_TRY(writeCurrentLabels(connection, now));
    if (added.policy)
        SECONDLOOK_TRY(addPolicy(connection, *added.policy, version, now));
    const auto settled = settleWhatAgreesNow(connection, now, actor);
    if (!settled)
        return tl::unexpected(settled.error());
    const nlohmann::json detail = {{"sha256", base::sha256Hex(added.document)},
                                   {"breaking", added.breaking},
                                   {"changes", nlohmann::json::parse(added.changes, nullptr, false)},
                                   {"reason", added.reason},
                                   {"older_exportable_until", base::isoTime(added.olderUntil)},
                                   {"settled", *settled},
                                   {"new_policy_version", added.policy.has_value()}};
    SECONDLOOK_TRY(appendAudit(connection, now, actor, "label_schema",
                               "label schema version " + std::to_string(version),
                               detail.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)));
    SECONDLOOK_TRY(transaction->commit());
    return StoredSchemaVersion{version, *settled};
}

} // namespace secondlook::storage
