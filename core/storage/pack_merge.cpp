#include "storage/pack_merge.h"

#include "storage/assignment_state.h"
#include "storage/audit_log.h"
#include "storage/field_values.h"

#include <nlohmann/json.hpp>

#include <map>

namespace secondlook::storage {

using base::ErrorCode;
using base::Result;
using base::Status;
using domain::Action;
using domain::TaskState;

namespace {

/// A record that the pack says something new about, as it stood before.
struct Touched
{
    base::TaskId task; ///< none where the task is gone
    TaskState before = TaskState::Open;
    bool contested = false; ///< before
    bool late = false;
};

class PackMerger
{
public:
    PackMerger(Connection &project, const PackAnswers &pack, base::TimeMs now, const Asking &asking)
        : m_project(project), m_pack(pack), m_now(now), m_asking(asking), m_reviewer(pack.origin.reviewer)
    {
    }

    Result<PackMerged> merge()
    {
        SECONDLOOK_TRY(readLastIds());
        for (const PackAnswer &answer : m_pack.answers)
            SECONDLOOK_TRY(take(answer));
        for (const auto &[record, touched] : m_touched)
            SECONDLOOK_TRY(settle({record}, touched));
        return m_merged;
    }

    int takenBack() const { return m_takenBack; }

private:
    Status readLastIds()
    {
        const auto annotation = m_project.number("SELECT MAX(id) FROM annotation", 0);
        const auto bulk = m_project.number("SELECT MAX(bulk_id) FROM annotation", 0);
        if (!annotation || !bulk)
            return tl::unexpected(annotation ? bulk.error() : annotation.error());
        m_lastAnnotation = *annotation;
        m_bulkBefore = *bulk;
        return {};
    }

    Status take(const PackAnswer &answer)
    {
        const std::int64_t number = answer.annotation.id.value;
        auto row = m_project.query("SELECT annotation_id, sha256 FROM pack_annotation WHERE pack_id = :pack AND "
                                   "number = :number",
                                   m_pack.origin.packId, number);
        if (!row)
            return tl::unexpected(row.error());
        if (!(*row)->next())
            return add(answer);
        m_here[number] = {(*row)->int64(0)};
        const bool same = (*row)->text(1) == answer.sha256;
        (*row)->finish();
        if (!same)
            return base::fail(ErrorCode::Conflict,
                              "another copy of this pack was merged before and says something else in answer " +
                                  std::to_string(number) + "; only one copy of a pack can be worked on",
                              m_pack.path);
        ++m_merged.alreadyMerged;
        return {};
    }

    Status add(const PackAnswer &answer)
    {
        const domain::Annotation &annotation = answer.annotation;
        const auto touched = touch(annotation.record);
        if (!touched)
            return tl::unexpected(touched.error());
        const base::AnnotationId id{++m_lastAnnotation};
        const base::AnnotationId supersedes =
            annotation.supersedes.isValid() ? m_here[annotation.supersedes.value] : base::AnnotationId{};
        const std::optional<std::int64_t> bulk =
            answer.bulk ? std::optional(*answer.bulk + m_bulkBefore) : std::nullopt; // never a group of the project
        const auto written = m_project.writeTime(m_now);
        if (!written)
            return tl::unexpected(written.error());
        SECONDLOOK_TRY(m_project.execute(
            "INSERT INTO annotation (id, task_id, record_id, reviewer_id, action, label, schema_version, flag_reason, "
            "blind, own_confidence, comment, took_ms, created_at, supersedes, skip_reason, bulk_id, answers, "
            "guideline_version, written_at) VALUES (:id, :task, :record, :reviewer, :action, :label, :schema_version, "
            ":flag_reason, :blind, :own_confidence, :comment, :took_ms, :at, :supersedes, :skip_reason, :bulk, "
            ":answers, :guideline_version, :written)",
            id, touched->task, annotation.record, m_reviewer, annotation.action, annotation.label, answer.schemaVersion,
            annotation.flagReason, annotation.blind, annotation.ownConfidence, annotation.comment, annotation.tookMs,
            annotation.at, supersedes, answer.skipReason, bulk, valuesToText(annotation.values),
            annotation.guidelineVersion, *written));
        SECONDLOOK_TRY(m_project.execute("INSERT INTO pack_annotation (pack_id, number, annotation_id, late, sha256) "
                                         "VALUES (:pack, :number, :annotation, :late, :sha256)",
                                         m_pack.origin.packId, annotation.id.value, id, touched->late, answer.sha256));
        m_here[annotation.id.value] = id;
        ++m_merged.annotations;
        m_merged.late += touched->late ? 1 : 0;
        return {};
    }

    Result<Touched> touch(base::RecordId record)
    {
        const auto known = m_touched.find(record.value);
        if (known != m_touched.end())
            return known->second;
        auto row = m_project.query(
            "SELECT t.id, t.state, (SELECT COUNT(*) FROM adjudication j WHERE j.record_id = t.record_id AND j.kind IN "
            "(1, 2) "
            "AND NOT EXISTS (SELECT 1 FROM adjudication u WHERE u.takes_back = j.id)), "
            "(SELECT COUNT(*) FROM annotation a JOIN pack_annotation m ON m.annotation_id = a.id WHERE "
            "a.record_id = t.record_id AND a.action = 1 AND m.late = 0 AND NOT EXISTS (SELECT 1 FROM annotation n "
            "WHERE n.supersedes = a.id)), t.contested FROM review_task t WHERE t.record_id = :record",
            record);
        if (!row)
            return tl::unexpected(row.error());
        Touched touched{{}, TaskState::Open, false, true};
        if ((*row)->next()) {
            touched.task = {(*row)->int64(0)};
            touched.before = static_cast<TaskState>((*row)->integer(1));
            touched.contested = (*row)->integer(4) != 0;
            // What answers of packs settled, answers of other packs may settle anew: so their order does not matter.
            const bool settledWithoutPacks = touched.before == TaskState::Done && (*row)->int64(3) == 0;
            touched.late = (*row)->int64(2) > 0 || settledWithoutPacks;
        }
        (*row)->finish();
        m_touched.emplace(record.value, touched);
        return touched;
    }

    Status settle(base::RecordId record, const Touched &touched)
    {
        const auto takenBack = keepNewestLabel(m_project, record, m_reviewer, m_now);
        if (!takenBack)
            return tl::unexpected(takenBack.error());
        m_takenBack += *takenBack;
        if (!touched.task.isValid())
            return {};
        SECONDLOOK_TRY(updateAssignment(touched.task));
        if (touched.late)
            return {};
        const auto after = settleByStandingAnswers(m_project, touched.task, m_now, m_asking);
        if (!after)
            return tl::unexpected(after.error());
        const auto contested = m_project.number("SELECT contested FROM review_task WHERE id = :id", 0, touched.task);
        if (!contested)
            return tl::unexpected(contested.error());
        m_merged.contested += *contested != 0 && !touched.contested ? 1 : 0;
        if (*after != touched.before) {
            m_merged.settled += *after == TaskState::Done ? 1 : 0;
            m_merged.conflicts += *after == TaskState::Conflict ? 1 : 0;
        }
        return {};
    }

    /// The task is answered or passed on where such an answer stands; otherwise it is still out with the reviewer.
    Status updateAssignment(base::TaskId task)
    {
        const auto action = m_project.number(
            "SELECT a.action FROM annotation a WHERE a.task_id = :task AND a.reviewer_id = :reviewer AND a.action <> 4 "
            "AND NOT EXISTS (SELECT 1 FROM annotation n WHERE n.supersedes = a.id) ORDER BY a.action LIMIT 1",
            0, task, m_reviewer);
        const auto last = m_project.number("SELECT MAX(id) FROM assignment", 0);
        if (!action || !last)
            return tl::unexpected(action ? last.error() : action.error());
        const auto state = *action == 0                                 ? AssignmentState::InPack
                           : *action == static_cast<int>(Action::Label) ? AssignmentState::Answered
                                                                        : AssignmentState::PassedOn;
        return m_project.execute(
            "INSERT INTO assignment (id, task_id, reviewer_id, state, leased_until) VALUES (:id, :task, :reviewer, "
            ":state, 0) ON CONFLICT (task_id, reviewer_id) DO UPDATE SET state = excluded.state",
            *last + 1, task, m_reviewer, state);
    }

    Connection &m_project;
    const PackAnswers &m_pack;
    base::TimeMs m_now;
    Asking m_asking;
    base::ReviewerId m_reviewer;
    std::int64_t m_lastAnnotation = 0;
    std::int64_t m_bulkBefore = 0;
    std::map<std::int64_t, base::AnnotationId> m_here; ///< by the pack's number
    std::map<std::int64_t, Touched> m_touched;         ///< by record
    PackMerged m_merged;
    int m_takenBack = 0;
};

} // namespace

Result<PackMerged> mergePack(Connection &project, const PackAnswers &pack, base::TimeMs now, const Asking &asking)
{
    auto transaction = Transaction::write(project);
    if (!transaction)
        return tl::unexpected(transaction.error());
    PackMerger merger(project, pack, now, asking);
    auto merged = merger.merge();
    if (!merged)
        return merged;
    const nlohmann::json detail = {{"reviewer", pack.origin.reviewerName},
                                   {"annotations", merged->annotations},
                                   {"already_merged", merged->alreadyMerged},
                                   {"settled", merged->settled},
                                   {"conflicts", merged->conflicts},
                                   {"late", merged->late},
                                   {"contested", merged->contested},
                                   {"taken_back", merger.takenBack()},
                                   {"pack_head", pack.auditHead}};
    SECONDLOOK_TRY(appendAudit(project, now, asking.actor, "pack_merged", "pack " + pack.origin.packId, detail.dump()));
    SECONDLOOK_TRY(transaction->commit());
    return merged;
}

} // namespace secondlook::storage
