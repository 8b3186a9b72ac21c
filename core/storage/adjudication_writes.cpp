#include "storage/adjudication_writes.h"

#include "domain/review_task.h"
#include "storage/assignment_state.h"
#include "storage/audit_log.h"
#include "storage/standing_answers.h"

namespace secondlook::storage {

using base::Result;
using base::Status;
using domain::Adjudication;

Status settleAs(Connection &connection, const Adjudication &adjudication)
{
    SECONDLOOK_TRY(connection.execute("UPDATE review_task SET state = :state, contested = 0 WHERE id = :id",
                                      domain::TaskState::Done, adjudication.task));
    SECONDLOOK_TRY(connection.execute("UPDATE assignment SET state = :to WHERE task_id = :task AND state = :from",
                                      AssignmentState::Answered, adjudication.task, AssignmentState::GuidelineAsked));
    const bool ambiguous = adjudication.kind == domain::AdjudicationKind::Ambiguous;
    const auto written = connection.writeTime(adjudication.at);
    if (!written)
        return tl::unexpected(written.error());
    return connection.execute("UPDATE outcome SET state = :state, label = :label, label_source = :source, "
                              "changed_at = :at, written_at = :written WHERE record_id = :record",
                              ambiguous ? domain::RecordState::Ambiguous : domain::RecordState::Settled,
                              adjudication.label, ambiguous ? "ambiguous" : "adjudicated", adjudication.at, *written,
                              adjudication.record);
}

Status reopenForAdjudicator(Connection &connection, const Adjudication &adjudication)
{
    SECONDLOOK_TRY(connection.execute("UPDATE review_task SET state = :state WHERE id = :id",
                                      domain::TaskState::Conflict, adjudication.task));
    return backToTheRun(connection, adjudication.record, adjudication.at);
}

Status reopenAdjudicated(Connection &connection, const Adjudication &adjudication, base::TimeMs now)
{
    const auto state = settleByStandingAnswers(connection, adjudication.task, now);
    return state ? Status() : tl::unexpected(state.error());
}

Status noteExport(Connection &connection, base::TimeMs now, const std::string &actor, const std::string &detail)
{
    auto transaction = Transaction::write(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    SECONDLOOK_TRY(connection.execute("INSERT INTO project (name, value) VALUES ('last_export', :value) ON CONFLICT "
                                      "(name) DO UPDATE SET value = excluded.value",
                                      std::to_string(now)));
    SECONDLOOK_TRY(appendAudit(connection, now, actor, "export", "project", detail));
    return transaction->commit();
}

Result<std::optional<base::TimeMs>> exportedSince(Connection &connection, base::TimeMs since)
{
    const auto last = connection.number("SELECT CAST(value AS BIGINT) FROM project WHERE name = 'last_export'", -1);
    if (!last)
        return tl::unexpected(last.error());
    return *last >= since ? std::optional(*last) : std::nullopt;
}

} // namespace secondlook::storage
