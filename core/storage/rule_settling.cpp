#include "storage/rule_settling.h"

#include "storage/adjudication_rows.h"
#include "storage/adjudication_writes.h"
#include "storage/audit_log.h"
#include "storage/conflict_lists.h"
#include "storage/standing_answers.h"
#include "storage/vote_table.h"

#include <nlohmann/json.hpp>

#include <set>

namespace secondlook::storage {

using base::Result;
using base::Status;
using domain::Adjudication;
using review::ErrorOnGold;
using review::Estimate;
using review::RuleSettled;

namespace {

Result<std::vector<base::TaskId>> openConflicts(Connection &connection)
{
    auto rows = connection.query("SELECT t.id FROM review_task t WHERE t.state = 3 ORDER BY t.id");
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<base::TaskId> tasks;
    while ((*rows)->next())
        tasks.push_back({(*rows)->int64(0)});
    return tasks;
}

/// Settles the open conflicts of one transaction.
class RuleSettler
{
public:
    RuleSettler(Connection &connection, const domain::LabelSchema &schema, const Rule &rule, base::TimeMs now,
                const std::string &actor)
        : m_connection(connection), m_schema(schema), m_rule(rule), m_now(now), m_actor(actor)
    {
    }

    /// Told, not acted on: before the transaction that writes, for nobody else to wait for it.
    Status tryOnGold()
    {
        const auto gold = readGoldVotes(m_connection, m_schema.labels().size(), m_rule.method.needsAllItems);
        if (!gold)
            return tl::unexpected(gold.error());
        ErrorOnGold &error = m_settled.gold;
        error.records = static_cast<std::int64_t>(gold->truth.size());
        if (error.records == 0)
            return {};
        const auto estimates = m_rule.method.estimate(gold->table);
        if (!estimates)
            return tl::unexpected(estimates.error());
        for (std::size_t i = 0; i < gold->truth.size(); ++i) {
            if (!isSure(estimates->at(i)))
                continue;
            const bool isWrong = estimates->at(i)->label != gold->truth[i];
            ++error.items;
            error.wrong += isWrong ? 1 : 0;
            error.disputed += gold->isDisputed[i] ? 1 : 0;
            error.disputedWrong += isWrong && gold->isDisputed[i] ? 1 : 0;
        }
        return {};
    }

    Result<RuleSettled> settle()
    {
        const auto tasks = openConflicts(m_connection);
        if (!tasks)
            return tl::unexpected(tasks.error());
        const auto table = readVotes(m_connection, m_schema.labels().size(), *tasks, m_rule.method.needsAllItems);
        const auto estimates = table ? m_rule.method.estimate(*table) : tl::unexpected(table.error());
        if (!estimates)
            return tl::unexpected(estimates.error());
        m_settled.conflicts = static_cast<std::int64_t>(tasks->size());
        SECONDLOOK_TRY(readOwn());
        SECONDLOOK_TRY(expect(*tasks, *estimates));
        if (m_rule.dryRun)
            return m_settled;
        if (m_rule.about)
            m_rule.about(m_settled);
        for (std::size_t i = 0; i < tasks->size(); ++i) {
            if (!isSure(estimates->at(i)) || isLeftToOthers((*tasks)[i]))
                continue;
            SECONDLOOK_TRY(write((*tasks)[i], *estimates->at(i)));
            if (m_rule.stop.stop_requested())
                return stopped();
        }
        SECONDLOOK_TRY(note());
        return m_settled;
    }

private:
    static tl::unexpected<base::Error> stopped()
    {
        return base::fail(base::ErrorCode::Cancelled, "settling was stopped; nothing of it is kept");
    }

    bool isSure(const std::optional<Estimate> &estimate) const
    {
        return estimate && estimate->probability >= m_rule.minProbability;
    }

    bool isLeftToOthers(base::TaskId task) const { return !m_rule.ownConflicts && m_own.contains(task); }

    /// The open conflicts with an answer of the adjudicator.
    Status readOwn()
    {
        if (!m_rule.adjudicator.isValid())
            return {};
        auto rows = m_connection.query(
            "SELECT t.id FROM review_task t JOIN annotation a ON a.record_id = t.record_id AND a.action = 1 AND "
            "a.reviewer_id = :me AND NOT EXISTS (SELECT 1 FROM annotation n WHERE n.supersedes = a.id) WHERE t.state = "
            "3",
            m_rule.adjudicator);
        if (!rows)
            return tl::unexpected(rows.error());
        while ((*rows)->next())
            m_own.insert({(*rows)->int64(0)});
        return {};
    }

    Status expect(const std::vector<base::TaskId> &tasks, const std::vector<std::optional<Estimate>> &estimates)
    {
        double error = 0.0;
        for (std::size_t i = 0; i < tasks.size(); ++i) {
            if (!isSure(estimates.at(i)))
                continue;
            if (isLeftToOthers(tasks[i])) {
                ++m_settled.own;
                continue;
            }
            ++m_settled.settled;
            error += 1.0 - estimates.at(i)->probability;
        }
        if (m_settled.settled > 0)
            m_settled.expectedError = error / static_cast<double>(m_settled.settled);
        if (m_rule.stop.stop_requested())
            return stopped();
        return {};
    }

    Status write(base::TaskId task, const Estimate &estimate)
    {
        const auto record = m_connection.number("SELECT record_id FROM review_task WHERE id = :id", 0, task);
        const auto last = m_connection.number("SELECT MAX(id) FROM adjudication", 0);
        if (!record || !last)
            return tl::unexpected(record ? last.error() : record.error());
        const auto labels = standingLabels(m_connection, {*record});
        if (!labels)
            return tl::unexpected(labels.error());
        if (!m_batch.isValid())
            m_batch = {*last + 1};
        Adjudication decision;
        decision.task = task;
        decision.record = {*record};
        decision.label = estimate.label;
        decision.adjudicator = m_rule.adjudicator;
        decision.ownConflict = m_own.contains(task);
        decision.method = m_rule.method.name;
        decision.probability = estimate.probability;
        decision.at = m_now;
        decision.batch = m_batch;
        SECONDLOOK_TRY(addAdjudication(m_connection, decision, review::leadingPair(review::countVotes(*labels)),
                                       m_schema, m_actor));
        return settleAs(m_connection, decision);
    }

    Status note()
    {
        if (m_settled.settled == 0)
            return {};
        const nlohmann::json detail = {{"method", m_rule.method.name},
                                       {"min_probability", m_rule.minProbability},
                                       {"conflicts", m_settled.conflicts},
                                       {"settled", m_settled.settled},
                                       {"expected_error", *m_settled.expectedError}};
        return appendAudit(m_connection, m_now, m_actor, "adjudicate_rule",
                           "adjudication " + std::to_string(m_batch.value), detail.dump());
    }

    Connection &m_connection;
    const domain::LabelSchema &m_schema;
    const Rule &m_rule;
    base::TimeMs m_now;
    const std::string &m_actor;
    base::AdjudicationId m_batch;
    std::set<base::TaskId> m_own;
    RuleSettled m_settled;
};

Result<std::vector<Adjudication>> standingOfLastRule(Connection &connection)
{
    const auto batch = connection.number("SELECT MAX(j.batch) FROM adjudication j WHERE j.batch IS NOT NULL AND "
                                         "j.kind = 1 AND " +
                                             std::string(stands),
                                         0);
    if (!batch)
        return tl::unexpected(batch.error());
    auto rows = connection.query(
        adjudicationSelect("WHERE j.batch = :batch AND j.kind = 1 AND " + std::string(stands) + " ORDER BY j.id"),
        *batch);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<Adjudication> decisions;
    while ((*rows)->next())
        decisions.push_back(readAdjudication(**rows));
    return decisions;
}

} // namespace

Result<RuleSettled> settleByRule(Connection &connection, const domain::LabelSchema &schema, const Rule &rule,
                                 base::TimeMs now, const std::string &actor)
{
    RuleSettler settler(connection, schema, rule, now, actor);
    SECONDLOOK_TRY(settler.tryOnGold());
    auto transaction = rule.dryRun ? Transaction::read(connection) : Transaction::write(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto settled = settler.settle();
    if (!settled)
        return settled;
    SECONDLOOK_TRY(transaction->commit());
    return settled;
}

Result<std::optional<RuleTakenBack>> takeBackLastRule(Connection &connection, const domain::LabelSchema &schema,
                                                      base::TimeMs now, const std::string &actor)
{
    auto transaction = Transaction::write(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto decisions = standingOfLastRule(connection);
    if (!decisions)
        return tl::unexpected(decisions.error());
    if (decisions->empty())
        return std::nullopt;
    const Adjudication &first = decisions->front();
    for (const Adjudication &decision : *decisions) {
        Adjudication undo;
        undo.task = decision.task;
        undo.record = decision.record;
        undo.kind = domain::AdjudicationKind::TakenBack;
        undo.method = decision.method;
        undo.at = now;
        undo.takesBack = decision.id;
        SECONDLOOK_TRY(addAdjudication(connection, undo, {}, schema, actor));
        SECONDLOOK_TRY(reopenAdjudicated(connection, decision, now));
    }
    const auto exported = exportedSince(connection, first.at);
    if (!exported)
        return tl::unexpected(exported.error());
    const nlohmann::json detail = {{"method", first.method}, {"reopened", decisions->size()}};
    SECONDLOOK_TRY(appendAudit(connection, now, actor, "adjudicate_rule_taken_back",
                               "adjudication " + std::to_string(first.batch.value), detail.dump()));
    SECONDLOOK_TRY(transaction->commit());
    return RuleTakenBack{first.method, static_cast<std::int64_t>(decisions->size()), *exported};
}

} // namespace secondlook::storage
