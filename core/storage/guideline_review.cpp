#include "storage/guideline_review.h"

#include "base/hash.h"
#include "storage/assignment_state.h"
#include "storage/audit_log.h"
#include "storage/current_label.h"
#include "storage/pack_identity.h"
#include "storage/repeats.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <set>
#include <unordered_set>
#include <vector>

namespace secondlook::storage {

using base::Result;
using base::Status;
using domain::GuidelineReview;
using domain::ReviewedDecisions;

namespace {

/// Decisions (a) with their tasks (t); to bind: the version. See readGuidelineReview(). Answers are read in their
/// order, and what is about few of them is read once, not looked up for each: the sign before a.record_id keeps a
/// database from going from task to task.
constexpr const char *touchedDecisions =
    "FROM annotation a JOIN review_task t ON t.record_id = +a.record_id AND t.state IN (1, 2) AND t.contested = 0 "
    "WHERE a.action = 1 AND a.guideline_version < :version AND a.id NOT IN (SELECT n.supersedes FROM annotation n "
    "WHERE n.supersedes > 0) AND a.record_id NOT IN (SELECT j.record_id FROM adjudication j WHERE j.kind IN (1, 2) AND "
    "NOT EXISTS (SELECT 1 FROM adjudication u WHERE u.takes_back = j.id)) AND a.record_id NOT IN (SELECT k.record_id "
    "FROM known_label k WHERE k.kind = 2)";

/// Condition: what was said counts as one of these labels today. It names the labels as they are stored, so that
/// nothing is looked up for answers with another one.
Result<std::string> saysOneOf(Connection &connection, const std::vector<std::uint16_t> &labels)
{
    std::set<std::int64_t> stored(labels.begin(), labels.end());
    auto rows = connection.query("SELECT label, current FROM current_label");
    if (!rows)
        return tl::unexpected(rows.error());
    while ((*rows)->next())
        if (std::ranges::find(labels, (*rows)->integer(1)) != labels.end())
            stored.insert((*rows)->int64(0));
        else
            stored.erase((*rows)->int64(0));
    std::string list;
    for (const std::int64_t label : stored)
        list += (list.empty() ? "" : ", ") + std::to_string(label);
    return " AND a.label IN (" + (list.empty() ? "-1" : list) + ")";
}

/// Condition: given at this desk, and with its reviewer in one of these states.
std::string givenHere(const char *states)
{
    return std::string("a.task_id = t.id AND EXISTS (SELECT 1 FROM assignment s WHERE s.task_id = t.id AND "
                       "s.reviewer_id = a.reviewer_id AND s.state IN (") +
           states + ")) AND NOT EXISTS (SELECT 1 FROM pack_annotation m WHERE m.annotation_id = a.id)";
}

ReviewedDecisions *ofLabel(GuidelineReview &review, int label)
{
    const auto found = std::ranges::find(review.change.labels, label);
    return found == review.change.labels.end()
               ? nullptr
               : &review.ofLabel[static_cast<std::size_t>(found - review.change.labels.begin())];
}

Status countTouched(Connection &connection, GuidelineReview &review)
{
    const auto inScope = saysOneOf(connection, review.change.labels);
    if (!inScope)
        return tl::unexpected(inScope.error());
    auto rows = connection.query("SELECT " + currentLabel("a.label") + ", CASE WHEN " + givenHere("2, 5, 6, 9") +
                                     " THEN 1 ELSE 0 END " + touchedDecisions + *inScope,
                                 review.version);
    if (!rows)
        return tl::unexpected(rows.error());
    while ((*rows)->next())
        if (ReviewedDecisions *decisions = ofLabel(review, (*rows)->integer(0)))
            ++((*rows)->integer(1) != 0 ? decisions->touched : decisions->elsewhere);
    return {};
}

Status countAsked(Connection &connection, GuidelineReview &review)
{
    auto rows = connection.query(
        "SELECT " + currentLabel("a.label") +
            " AS said, COUNT(*), SUM(CASE WHEN b.action = 1 THEN 1 ELSE 0 END), SUM(CASE WHEN b.action = 1 AND " +
            currentLabel("b.label") + " <> " + currentLabel("a.label") +
            " THEN 1 ELSE 0 END), SUM(CASE WHEN b.action <> 1 THEN 1 ELSE 0 END), SUM(CASE WHEN b.id IS "
            "NULL AND s.state IN (6, 9) THEN 1 ELSE 0 END) FROM guideline_review g JOIN annotation a ON a.id = "
            "g.annotation_id LEFT JOIN annotation b ON b.id = g.answer_id LEFT JOIN assignment s ON s.task_id = "
            "g.task_id "
            "AND s.reviewer_id = g.reviewer_id WHERE g.guideline_version = :version GROUP BY said",
        review.version);
    if (!rows)
        return tl::unexpected(rows.error());
    while ((*rows)->next()) {
        ReviewedDecisions *decisions = ofLabel(review, (*rows)->integer(0));
        if (decisions == nullptr)
            continue;
        decisions->asked = (*rows)->int64(1);
        decisions->answered = (*rows)->int64(2);
        decisions->changed = (*rows)->int64(3);
        decisions->passed = (*rows)->int64(4);
        decisions->waiting = (*rows)->int64(5);
        decisions->touched += decisions->answered; // these do not stand any more
    }
    return {};
}

struct TouchedDecision
{
    std::uint64_t draw = 0;
    base::AnnotationId id;
    base::RecordId record;
    base::TaskId task;
    base::ReviewerId reviewer;
};

/// In the order of a random draw.
Result<std::vector<TouchedDecision>> drawDecisions(Connection &connection, const GuidelineScope &scope,
                                                   std::uint64_t seed)
{
    const auto inScope = saysOneOf(connection, scope.change.labels);
    if (!inScope)
        return tl::unexpected(inScope.error());
    auto rows = connection.query("SELECT a.id, a.record_id, a.task_id, a.reviewer_id " + std::string(touchedDecisions) +
                                     *inScope + " AND " + givenHere("2") +
                                     " AND NOT EXISTS (SELECT 1 FROM guideline_review g WHERE g.task_id = t.id AND "
                                     "g.guideline_version = :same)",
                                 scope.version, scope.version);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<TouchedDecision> decisions;
    while ((*rows)->next()) {
        const base::AnnotationId id{(*rows)->int64(0)};
        decisions.push_back({base::stableHash("decision " + std::to_string(id.value), seed),
                             id,
                             {(*rows)->int64(1)},
                             {(*rows)->int64(2)},
                             {(*rows)->int64(3)}});
    }
    (*rows)->finish();
    std::ranges::sort(decisions, {}, [](const auto &one) { return std::make_pair(one.draw, one.id.value); });
    return decisions;
}

std::vector<TouchedDecision> oneARecord(const std::vector<TouchedDecision> &drawn, std::int64_t size)
{
    std::vector<TouchedDecision> chosen;
    std::unordered_set<std::int64_t> records;
    for (const TouchedDecision &decision : drawn) {
        if (static_cast<std::int64_t>(chosen.size()) >= size)
            break;
        if (records.insert(decision.record.value).second)
            chosen.push_back(decision);
    }
    return chosen;
}

Status giveBack(Connection &connection, const std::vector<TouchedDecision> &decisions, int version, base::TimeMs now)
{
    auto assignment = connection.number("SELECT MAX(id) FROM assignment", 0);
    auto review = connection.number("SELECT MAX(id) FROM guideline_review", 0);
    if (!assignment || !review)
        return tl::unexpected(assignment ? review.error() : assignment.error());
    for (const TouchedDecision &decision : decisions) {
        SECONDLOOK_TRY(connection.execute(
            "INSERT INTO guideline_review (id, guideline_version, annotation_id, task_id, reviewer_id, asked_at) "
            "VALUES (:id, :version, :annotation, :task, :reviewer, :at)",
            ++*review, version, decision.id, decision.task, decision.reviewer, now));
        // A new id, since what a reviewer holds comes in the order of ids.
        SECONDLOOK_TRY(connection.execute(
            "UPDATE assignment SET id = :id, state = :state WHERE task_id = :task AND reviewer_id = :reviewer",
            ++*assignment, AssignmentState::GuidelineAsked, decision.task, decision.reviewer));
    }
    return {};
}

constexpr const char *canBeTakenBack =
    "guideline_version = :version AND answer_id IS NULL AND EXISTS (SELECT 1 FROM assignment s WHERE s.task_id = "
    "guideline_review.task_id AND s.reviewer_id = guideline_review.reviewer_id AND s.state = 9) AND NOT EXISTS (SELECT "
    "1 FROM annotation n WHERE n.supersedes = guideline_review.annotation_id)";

std::string subjectOf(int version)
{
    return "guideline " + std::to_string(version);
}

} // namespace

Result<GuidelineReview> readGuidelineReview(Connection &connection, const GuidelineScope &scope)
{
    auto transaction = Transaction::read(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    GuidelineReview review{scope.version, scope.change, {}, 0, 0};
    review.ofLabel.resize(scope.change.labels.size());
    SECONDLOOK_TRY(countTouched(connection, review));
    SECONDLOOK_TRY(countAsked(connection, review));
    const auto repeats = Repeats(connection, {}).consistency();
    if (!repeats)
        return tl::unexpected(repeats.error());
    review.repeats = repeats->repeated;
    review.repeatsChanged = repeats->repeated - repeats->alike;
    SECONDLOOK_TRY(transaction->commit());
    return review;
}

Result<std::int64_t> askForGuidelineReview(Connection &connection, const GuidelineScope &scope,
                                           const ReviewSample &sample, const base::Clock &clock,
                                           const std::string &actor)
{
    const std::vector<std::uint16_t> &labels = scope.change.labels;
    if (labels.empty())
        return base::fail(base::ErrorCode::Usage,
                          "this version says nothing else of any label than the one before; name the labels to review",
                          subjectOf(scope.version));
    auto transaction = Transaction::write(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    SECONDLOOK_TRY(mustNotBePack(connection, "ask for earlier decisions again"));
    const auto drawn = drawDecisions(connection, scope, sample.seed);
    if (!drawn)
        return tl::unexpected(drawn.error());
    const std::vector<TouchedDecision> chosen = oneARecord(*drawn, sample.size);
    const auto asked = static_cast<std::int64_t>(chosen.size());
    if (sample.dryRun || asked == 0)
        return asked;
    const base::TimeMs now = clock.now();
    SECONDLOOK_TRY(keepScope(connection, scope));
    SECONDLOOK_TRY(giveBack(connection, chosen, scope.version, now));
    std::vector<std::int64_t> decisions;
    for (const TouchedDecision &decision : chosen)
        decisions.push_back(decision.id.value);
    const nlohmann::json detail = {
        {"asked", asked}, {"seed", sample.seed}, {"labels", labels}, {"decisions", decisions}};
    SECONDLOOK_TRY(
        appendAudit(connection, now, actor, "ask_guideline_review", subjectOf(scope.version), detail.dump()));
    SECONDLOOK_TRY(transaction->commit());
    return asked;
}

Result<std::int64_t> takeBackGuidelineReview(Connection &connection, int version, const base::Clock &clock,
                                             const std::string &actor)
{
    auto transaction = Transaction::write(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    SECONDLOOK_TRY(mustNotBePack(connection, "take back what was asked again"));
    auto rows = connection.query(
        "SELECT id, task_id, reviewer_id FROM guideline_review WHERE " + std::string(canBeTakenBack), version);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<std::array<std::int64_t, 3>> asks;
    while ((*rows)->next())
        asks.push_back({(*rows)->int64(0), (*rows)->int64(1), (*rows)->int64(2)});
    (*rows)->finish();
    const auto count = static_cast<std::int64_t>(asks.size());
    if (count == 0)
        return count;
    for (const auto &[id, task, reviewer] : asks) {
        SECONDLOOK_TRY(connection.execute("UPDATE assignment SET state = :state WHERE task_id = :task AND reviewer_id "
                                          "= :reviewer",
                                          AssignmentState::Answered, task, reviewer));
        SECONDLOOK_TRY(
            connection.execute("DELETE FROM draft WHERE task_id = :task AND reviewer_id = :reviewer", task, reviewer));
        SECONDLOOK_TRY(connection.execute("DELETE FROM guideline_review WHERE id = :id", id));
    }
    SECONDLOOK_TRY(forgetScope(connection, version));
    const nlohmann::json detail = {{"taken_back", count}};
    SECONDLOOK_TRY(
        appendAudit(connection, clock.now(), actor, "take_back_guideline_review", subjectOf(version), detail.dump()));
    SECONDLOOK_TRY(transaction->commit());
    return count;
}

} // namespace secondlook::storage
