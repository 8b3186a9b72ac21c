#include "storage/seed_labels.h"

#include "domain/record.h"
#include "domain/review_task.h"
#include "storage/current_label.h"

#include <optional>

namespace secondlook::storage {

using base::Result;
using base::Status;

namespace {

/// Why the label cannot be added, or none where it can.
Result<std::optional<SeedResult>> standing(Connection &connection, base::RecordId record, std::uint16_t label,
                                           base::TimeMs now)
{
    auto row = connection.query(
        "SELECT k.kind, " + currentLabel("k.label") + ", o.state, " + currentLabel("o.label") +
            ", EXISTS (SELECT 1 FROM annotation a WHERE a.record_id = r.id) OR EXISTS (SELECT 1 FROM review_task t "
            "JOIN assignment s ON s.task_id = t.id WHERE t.record_id = r.id AND (s.state NOT IN (1, 3) OR (s.state = 1 "
            "AND "
            "s.leased_until > :now))) FROM record r LEFT JOIN known_label k ON "
            "k.record_id = r.id LEFT JOIN outcome o ON o.record_id = r.id WHERE r.id = :record",
        now, record);
    if (!row)
        return tl::unexpected(row.error());
    std::optional<SeedResult> result;
    if ((*row)->next()) {
        const Statement &found = **row;
        const auto state = static_cast<domain::RecordState>(found.integer(2));
        const bool isSettled = state == domain::RecordState::Settled || state == domain::RecordState::Ambiguous;
        if (!found.isNull(0))
            result = found.integer(1) == label ? SeedResult::Known
                     : found.integer(0) == 2   ? SeedResult::Gold
                                               : SeedResult::Seed;
        else if (isSettled)
            result = !found.isNull(3) && found.integer(3) == label ? SeedResult::Known : SeedResult::Settled;
        else if (found.integer(4) != 0)
            result = SeedResult::Begun;
    }
    (*row)->finish();
    return result;
}

} // namespace

Result<SeedResult> addSeed(Connection &connection, base::RecordId record, std::uint16_t label, int schemaVersion,
                           base::TimeMs now)
{
    const auto before = standing(connection, record, label, now);
    if (!before)
        return tl::unexpected(before.error());
    if (*before)
        return **before;
    const auto written = connection.writeTime(now);
    if (!written)
        return tl::unexpected(written.error());
    SECONDLOOK_TRY(connection.execute("INSERT INTO known_label (record_id, kind, label, schema_version, written_at) "
                                      "VALUES (:record, 1, :label, :schema_version, :written)",
                                      record, label, schemaVersion, *written));
    SECONDLOOK_TRY(connection.execute(
        "INSERT INTO outcome (record_id, state, label, label_source, changed_at, written_at) VALUES (:record, :state, "
        ":label, 'seed', :at, :written) ON CONFLICT (record_id) DO UPDATE SET state = excluded.state, label = "
        "excluded.label, label_source = excluded.label_source, changed_at = excluded.changed_at, written_at = "
        "excluded.written_at",
        record, domain::RecordState::Settled, label, now, *written));
    // It waits for nobody any more.
    SECONDLOOK_TRY(connection.execute("UPDATE review_task SET state = :done WHERE record_id = :record AND state = 1",
                                      domain::TaskState::Done, record));
    return SeedResult::Added;
}

std::string refusalOf(SeedResult result, const std::string &externalId)
{
    switch (result) {
    case SeedResult::Added:
    case SeedResult::Known:
        return {};
    case SeedResult::Gold:
        return "'" + externalId + "' is gold already, with another label";
    case SeedResult::Seed:
        return "'" + externalId + "' came with another label before";
    case SeedResult::Settled:
        return "'" + externalId + "' is settled already, with another label";
    case SeedResult::Begun:
        return "people have begun with '" + externalId + "'; bring the label in as an answer, with 'annotate'";
    }
    return {};
}

} // namespace secondlook::storage
