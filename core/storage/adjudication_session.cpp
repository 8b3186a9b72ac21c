#include "storage/adjudication_session.h"

#include "base/hash.h"
#include "domain/merged_labels.h"
#include "domain/review_task.h"
#include "storage/adjudication_rows.h"
#include "storage/assignment_state.h"
#include "storage/guideline_store.h"
#include "storage/record_columns.h"
#include "storage/review_rows.h"
#include "storage/seen_answers.h"
#include "storage/vote_table.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace secondlook::storage {

using base::Result;
using base::Status;
using domain::AdjudicationKind;
using review::Conflict;
using review::ConflictAnswer;

SqlAdjudicationSession::SqlAdjudicationSession(std::unique_ptr<Connection> connection, const base::Clock &clock,
                                               AdjudicationContext context)
    : m_connection(std::move(connection)),
      m_clock(clock),
      m_context(std::move(context)),
      m_lists(*m_connection, m_context.adjudicator, m_context.facts.ownConflicts)
{
}

Result<review::AdjudicationFacts> SqlAdjudicationSession::facts()
{
    return m_context.facts;
}

Status SqlAdjudicationSession::inTransaction(const std::function<Status()> &change)
{
    auto transaction = Transaction::write(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    SECONDLOOK_TRY(change());
    return transaction->commit();
}

Result<std::vector<base::TaskId>> SqlAdjudicationSession::conflicts(const review::ConflictView &view)
{
    const auto ordered = m_lists.list(view);
    if (!ordered)
        return tl::unexpected(ordered.error());
    m_listed.clear();
    std::vector<base::TaskId> tasks;
    for (const review::OrderedConflict &conflict : *ordered) {
        tasks.push_back(conflict.task);
        m_listed[conflict.task] = {conflict.worth, conflict.setAside};
    }
    return tasks;
}

Result<std::vector<review::ConflictRow>> SqlAdjudicationSession::rows(const std::vector<base::TaskId> &tasks)
{
    std::vector<review::ConflictRow> rows;
    for (const base::TaskId task : tasks) {
        auto row = m_lists.row(task);
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            continue;
        if (const auto listed = m_listed.find(task); listed != m_listed.end()) {
            (*row)->worth = listed->second.worth;
            (*row)->setAside = listed->second.setAside;
        }
        rows.push_back(std::move(**row));
    }
    return rows;
}

Result<std::vector<std::pair<review::LabelPair, std::int64_t>>> SqlAdjudicationSession::pairs()
{
    return m_lists.pairs();
}

Result<std::vector<std::pair<std::string, std::int64_t>>> SqlAdjudicationSession::segments()
{
    auto rows = m_connection->query("SELECT r.segment, COUNT(*) FROM review_task t JOIN record r ON r.id = t.record_id "
                                    "WHERE t.state = 3 GROUP BY r.segment ORDER BY r.segment");
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<std::pair<std::string, std::int64_t>> segments;
    while ((*rows)->next())
        segments.emplace_back((*rows)->text(0), (*rows)->int64(1));
    return segments;
}

Result<Conflict> SqlAdjudicationSession::open(base::TaskId task)
{
    auto transaction = Transaction::write(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto list = conflictListOf(*m_connection, task);
    if (!list)
        return tl::unexpected(list.error());
    if (!*list)
        return base::fail(base::ErrorCode::NotFound, "people do not disagree about this record",
                          "task " + std::to_string(task.value));
    auto row =
        m_connection->query("SELECT " + std::string(recordColumns) +
                                ", t.overlap FROM review_task t JOIN record r ON r.id = t.record_id WHERE t.id = :id",
                            task);
    if (!row)
        return tl::unexpected(row.error());
    Conflict conflict{.task = task, .list = **list};
    if ((*row)->next()) {
        conflict.record = readRecord(**row);
        conflict.asked = (*row)->integer(5);
    }
    (*row)->finish();
    SECONDLOOK_TRY(readAnswers(conflict));
    SECONDLOOK_TRY(readPasses(conflict));
    SECONDLOOK_TRY(readHistory(conflict));
    SECONDLOOK_TRY(noteAnswersSeen(*m_connection, m_context.adjudicator, task));
    SECONDLOOK_TRY(transaction->commit());
    return conflict;
}

namespace {

std::vector<std::string> fieldsThatDiffer(const std::vector<ConflictAnswer> &answers, const domain::LabelSchema &schema)
{
    std::vector<std::string> differ;
    for (const std::string &name : schema.answerNames()) {
        const auto value = [&name](const ConflictAnswer &answer) {
            const auto found = answer.values.find(name);
            return found == answer.values.end() ? domain::FieldValue() : found->second;
        };
        const bool same = std::ranges::all_of(
            answers, [&](const ConflictAnswer &answer) { return value(answer) == value(answers.front()); });
        if (!same)
            differ.push_back(name);
    }
    return differ;
}

} // namespace

Status SqlAdjudicationSession::readAnswers(Conflict &conflict)
{
    auto rows = m_connection->query(
        annotationSelect("WHERE a.record_id = :record AND a.action = 1 AND NOT EXISTS (SELECT 1 FROM annotation n "
                         "WHERE n.supersedes = a.id) ORDER BY a.id",
                         ", (SELECT COUNT(*) FROM reviewer v WHERE v.id < a.reviewer_id)"),
        conflict.record.id);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<std::tuple<std::uint64_t, std::int64_t, ConflictAnswer>> drawn;
    std::vector<std::uint16_t> labels;
    while ((*rows)->next()) {
        const domain::Annotation given = readAnnotation(**rows);
        ConflictAnswer answer{.id = given.id, .label = *given.label, .values = given.values, .blind = given.blind};
        answer.rater = static_cast<std::uint32_t>((*rows)->int64(annotationColumns));
        answer.ownConfidence = given.ownConfidence;
        answer.comment = given.comment;
        answer.tookMs = given.tookMs;
        answer.at = given.at;
        answer.own = given.reviewer == m_context.adjudicator;
        conflict.own = conflict.own || answer.own;
        labels.push_back(answer.label);
        const std::uint64_t place = base::stableHash("reviewer " + std::to_string(given.reviewer.value),
                                                     static_cast<std::uint64_t>(conflict.task.value));
        drawn.emplace_back(place, given.id.value, std::move(answer));
    }
    (*rows)->finish();
    std::ranges::sort(drawn, {}, [](const auto &one) { return std::make_pair(std::get<0>(one), std::get<1>(one)); });
    for (auto &[place, id, answer] : drawn) {
        const bool isSame = !conflict.answers.empty() && conflict.answers.back().rater == answer.rater;
        answer.mark = conflict.answers.empty() ? 0 : conflict.answers.back().mark + (isSame ? 0 : 1);
        conflict.answers.push_back(std::move(answer));
    }
    conflict.votes = review::countVotes(labels);
    conflict.differingFields = fieldsThatDiffer(conflict.answers, m_context.facts.schema);
    conflict.mayDecide = !conflict.own || m_context.facts.ownConflicts;
    return {};
}

Status SqlAdjudicationSession::readPasses(Conflict &conflict)
{
    auto rows = m_connection->query(
        annotationSelect("WHERE a.record_id = :record AND a.action IN (2, 3) AND NOT EXISTS (SELECT 1 FROM annotation "
                         "n WHERE n.supersedes = a.id) ORDER BY a.created_at, a.id"),
        conflict.record.id);
    if (!rows)
        return tl::unexpected(rows.error());
    while ((*rows)->next()) {
        const domain::Annotation passed = readAnnotation(**rows);
        conflict.passes.push_back({passed.action, passed.flagReason, passed.skipReason, passed.comment, passed.at});
    }
    return {};
}

Status SqlAdjudicationSession::readHistory(Conflict &conflict)
{
    auto rows = m_connection->query(
        adjudicationSelect("WHERE j.record_id = :record AND j.kind NOT IN (6, 7) ORDER BY j.id"), conflict.record.id);
    if (!rows)
        return tl::unexpected(rows.error());
    while ((*rows)->next())
        conflict.history.push_back(readAdjudication(**rows));
    return {};
}

Result<review::VoteTable> SqlAdjudicationSession::votes(const std::vector<base::TaskId> &tasks, bool others)
{
    return readVotes(*m_connection, m_context.facts.schema.labels().size(), tasks, others);
}

Result<bool> SqlAdjudicationSession::lookedAt(base::TaskId task, AdjudicationKind what)
{
    const auto looks = m_connection->number(
        "SELECT COUNT(*) FROM adjudication WHERE task_id = :task AND reviewer_id = :me AND kind = :kind", 0, task,
        m_context.adjudicator, what);
    if (!looks)
        return tl::unexpected(looks.error());
    return *looks > 0;
}

Status SqlAdjudicationSession::noteLook(base::TaskId task, AdjudicationKind what)
{
    return inTransaction([&]() -> Status {
        const auto before = lookedAt(task, what);
        if (!before)
            return tl::unexpected(before.error());
        if (*before)
            return {};
        const auto record = m_connection->number("SELECT record_id FROM review_task WHERE id = :id", 0, task);
        if (!record)
            return tl::unexpected(record.error());
        domain::Adjudication look;
        look.task = task;
        look.record = {*record};
        look.kind = what;
        look.adjudicator = m_context.adjudicator;
        look.at = m_clock.now();
        return addAdjudication(*m_connection, look, {}, m_context.facts.schema, m_context.facts.adjudicator);
    });
}

Result<std::optional<domain::Prediction>> SqlAdjudicationSession::modelAnswer(base::TaskId task)
{
    auto row = m_connection->query(taskSelect("WHERE t.id = :id"), m_context.adjudicator, m_context.adjudicator, task);
    if (!row)
        return tl::unexpected(row.error());
    if (!(*row)->next())
        return base::fail(base::ErrorCode::NotFound, "there is no such task", "task " + std::to_string(task.value));
    domain::ReviewTask shown = readTask(**row, m_context.facts.schema);
    (*row)->finish();
    if (!shown.prediction)
        return std::nullopt;
    SECONDLOOK_TRY(noteLook(task, AdjudicationKind::ModelShown));
    return std::move(*shown.prediction);
}

Result<std::vector<review::LabelerVote>> SqlAdjudicationSession::labelerVotes(base::TaskId task)
{
    auto rows = m_connection->query(
        "SELECT p.label, p.confidence, p.raw_confidence, p.other, p.scores, p.signals, n.classifier, n.model_version "
        "FROM review_task t JOIN prediction p ON p.record_id = t.record_id JOIN run n ON n.id = p.run_id WHERE t.id = "
        ":id ORDER BY p.run_id DESC",
        task);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<review::LabelerVote> votes;
    std::set<std::string> seen;
    while ((*rows)->next()) {
        const std::string classifier = (*rows)->text(6);
        if (!seen.insert(classifier).second)
            continue;
        domain::Prediction prediction = readPrediction(**rows, 0);
        domain::mergeLabels(prediction, m_context.facts.schema);
        const std::string version = (*rows)->text(7);
        votes.push_back(
            {version.starts_with(classifier) ? version : classifier, prediction.label, prediction.confidence});
    }
    return votes;
}

Result<std::vector<std::string>> SqlAdjudicationSession::reviewerNames(base::TaskId task)
{
    const auto conflict = open(task);
    if (!conflict)
        return tl::unexpected(conflict.error());
    std::vector<std::string> names;
    for (const ConflictAnswer &answer : conflict->answers) {
        if (answer.mark < static_cast<int>(names.size()))
            continue;
        auto row = m_connection->query("SELECT v.name FROM annotation a JOIN reviewer v ON v.id = a.reviewer_id WHERE "
                                       "a.id = :id",
                                       answer.id);
        if (!row)
            return tl::unexpected(row.error());
        names.push_back((*row)->next() ? (*row)->text(0) : std::string());
        (*row)->finish();
    }
    SECONDLOOK_TRY(noteLook(task, AdjudicationKind::NamesShown));
    return names;
}

Result<review::ConflictCounts> SqlAdjudicationSession::counts(base::TimeMs today)
{
    return m_lists.counts(today);
}

Result<review::Precedents> SqlAdjudicationSession::precedents(std::uint16_t one, std::uint16_t other, int count)
{
    return m_lists.precedents(review::labelPair(one, other), count, m_context.facts.schema);
}

Result<std::optional<domain::Guideline>> SqlAdjudicationSession::guideline(int known)
{
    return guidelineAfter(*m_connection, known);
}

} // namespace secondlook::storage
