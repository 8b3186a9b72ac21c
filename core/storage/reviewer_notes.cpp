#include "storage/reviewer_notes.h"

#include "storage/current_label.h"
#include "storage/field_values.h"

namespace secondlook::storage {

using base::ErrorCode;
using base::Result;
using base::Status;

namespace {

constexpr std::size_t maxNameBytes = 100;
constexpr std::size_t maxValueBytes = 100'000;
constexpr std::size_t maxAnswersBytes = 4'000'000;

} // namespace

Status keepDraft(Connection &connection, base::ReviewerId reviewer, base::TaskId task, const review::Draft &draft,
                 base::TimeMs now)
{
    if (draft.comment.size() > maxCommentBytes)
        return base::fail(ErrorCode::Usage, "a comment is at most 10,000 bytes long; shorten it");
    const std::string answers = valuesToText(draft.values);
    if (answers.size() > maxAnswersBytes)
        return base::fail(ErrorCode::Usage,
                          "what is answered to the fields is at most 4,000,000 bytes long; shorten it");
    if (draft == review::Draft{})
        return connection.execute("DELETE FROM draft WHERE reviewer_id = :reviewer AND task_id = :task", reviewer,
                                  task);
    // One that comes after the answer is late.
    return connection.execute(
        "INSERT INTO draft (reviewer_id, task_id, label, own_confidence, comment, changed_at, answers) SELECT "
        "mine.reviewer_id, mine.task_id, :label, :own_confidence, :comment, :at, :answers FROM assignment mine WHERE "
        "mine.reviewer_id = :reviewer "
        "AND mine.task_id = :task AND mine.state IN (1, 5, 6, 7, 9) ON CONFLICT (reviewer_id, task_id) DO UPDATE SET "
        "label = "
        "excluded.label, own_confidence = excluded.own_confidence, comment = excluded.comment, "
        "changed_at = excluded.changed_at, answers = excluded.answers",
        draft.label, draft.ownConfidence, draft.comment, now, answers, reviewer, task);
}

Result<std::map<base::TaskId, review::Draft>> readDrafts(Connection &connection, base::ReviewerId reviewer)
{
    auto rows =
        connection.query("SELECT d.task_id, " + currentLabel("d.label") +
                             ", d.own_confidence, d.comment, d.answers FROM draft d WHERE d.reviewer_id = :reviewer",
                         reviewer);
    if (!rows)
        return tl::unexpected(rows.error());
    std::map<base::TaskId, review::Draft> drafts;
    while ((*rows)->next()) {
        review::Draft &draft = drafts[base::TaskId{(*rows)->int64(0)}];
        if (!(*rows)->isNull(1))
            draft.label = static_cast<std::uint16_t>((*rows)->integer(1));
        if (!(*rows)->isNull(2))
            draft.ownConfidence = (*rows)->integer(2);
        draft.comment = (*rows)->text(3);
        draft.values = valuesFromText((*rows)->text(4)).value_or(domain::FieldValues());
    }
    return drafts;
}

Result<std::map<std::string, std::string>> readSettings(Connection &connection, base::ReviewerId reviewer)
{
    auto rows = connection.query("SELECT name, value FROM reviewer_setting WHERE reviewer_id = :reviewer", reviewer);
    if (!rows)
        return tl::unexpected(rows.error());
    std::map<std::string, std::string> settings;
    while ((*rows)->next())
        settings[(*rows)->text(0)] = (*rows)->text(1);
    return settings;
}

Status setSetting(Connection &connection, base::ReviewerId reviewer, const std::string &name, const std::string &value)
{
    if (name.empty() || name.size() > maxNameBytes || value.size() > maxValueBytes)
        return base::fail(ErrorCode::Usage, "a setting has a name of at most 100 bytes and at most 100,000 bytes",
                          name);
    if (value.empty())
        return connection.execute("DELETE FROM reviewer_setting WHERE reviewer_id = :reviewer AND name = :name",
                                  reviewer, name);
    return connection.execute("INSERT INTO reviewer_setting (reviewer_id, name, value) VALUES (:reviewer, :name, "
                              ":value) ON CONFLICT (reviewer_id, name) DO UPDATE SET value = excluded.value",
                              reviewer, name, value);
}

} // namespace secondlook::storage
