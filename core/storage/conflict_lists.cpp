#include "storage/conflict_lists.h"

#include "domain/review_task.h"
#include "storage/adjudication_rows.h"
#include "storage/current_label.h"
#include "storage/standing_answers.h"

#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>

namespace secondlook::storage {

using base::Result;
using base::Status;
using review::ConflictList;
using review::OrderedConflict;

namespace {

constexpr const char *answerStands =
    "a.action = 1 AND NOT EXISTS (SELECT 1 FROM annotation n WHERE n.supersedes = a.id)";

/// The first table, which the joins keep in front (a plain join might begin with all answers there are), and which of
/// its rows.
std::pair<std::string, std::string> sourceOf(ConflictList list)
{
    switch (list) {
    case ConflictList::Open:
        return {"review_task t", "t.state = 3"};
    case ConflictList::Waiting:
        return {"review_task t", "t.contested = 1"};
    case ConflictList::Ambiguous:
        return {"adjudication j", std::string("j.kind = 2 AND ") + stands};
    case ConflictList::Decided:
        break;
    }
    return {"adjudication j", std::string("j.kind = 1 AND ") + stands};
}

bool isSettled(ConflictList list)
{
    return list == ConflictList::Ambiguous || list == ConflictList::Decided;
}

bool holds(const std::vector<review::LabelVotes> &votes, std::uint16_t label)
{
    return std::ranges::any_of(votes, [label](const review::LabelVotes &one) { return one.label == label; });
}

} // namespace

std::string conflictListSql(const review::ConflictView &view)
{
    const auto [source, which] = sourceOf(view.list);
    const bool settled = isSettled(view.list);
    const std::string row = settled ? "j" : "t";
    return "SELECT " + std::string(settled ? "j.task_id" : "t.id") + ", " + currentLabel("a.label") +
           ", a.reviewer_id, a.record_id FROM " + source + (view.segment ? " CROSS JOIN record r" : "") +
           " CROSS JOIN annotation a WHERE " + which +
           (view.segment ? " AND r.id = " + row + ".record_id AND r.segment = :segment" : "") +
           " AND a.record_id = " + row + ".record_id AND " + answerStands +
           (settled ? " ORDER BY j.created_at DESC, j.id DESC" : "");
}

Result<std::optional<ConflictList>> conflictListOf(Connection &connection, base::TaskId task)
{
    auto row = connection.query("SELECT state, contested FROM review_task WHERE id = :id", task);
    if (!row)
        return tl::unexpected(row.error());
    if (!(*row)->next())
        return std::nullopt;
    const auto state = static_cast<domain::TaskState>((*row)->integer(0));
    const bool contested = (*row)->integer(1) != 0;
    (*row)->finish();
    if (state == domain::TaskState::Conflict)
        return ConflictList::Open;
    if (contested)
        return ConflictList::Waiting;
    const auto kind = connection.number("SELECT j.kind FROM adjudication j WHERE j.task_id = :task AND j.kind IN (1, "
                                        "2) AND " +
                                            std::string(stands),
                                        0, task);
    if (!kind)
        return tl::unexpected(kind.error());
    if (*kind == 0)
        return std::nullopt;
    return *kind == static_cast<int>(domain::AdjudicationKind::Ambiguous) ? ConflictList::Ambiguous
                                                                          : ConflictList::Decided;
}

Result<std::set<std::int64_t>> ConflictLists::setAside()
{
    auto rows = m_connection.query(
        "SELECT j.task_id FROM adjudication j WHERE j.reviewer_id = :me AND j.kind = 4 AND " + std::string(stands),
        m_adjudicator);
    if (!rows)
        return tl::unexpected(rows.error());
    std::set<std::int64_t> tasks;
    while ((*rows)->next())
        tasks.insert((*rows)->int64(0));
    return tasks;
}

Result<std::vector<OrderedConflict>> ConflictLists::read(const review::ConflictView &view)
{
    const std::string sql = conflictListSql(view);
    auto rows = view.segment ? m_connection.query(sql, *view.segment) : m_connection.query(sql);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<OrderedConflict> conflicts;
    std::vector<std::vector<std::uint16_t>> labels;
    std::unordered_map<std::int64_t, std::size_t> places;
    const std::set<base::RecordId> only = view.records
                                              ? std::set<base::RecordId>(view.records->begin(), view.records->end())
                                              : std::set<base::RecordId>();
    while ((*rows)->next()) {
        if (view.records && !only.contains({(*rows)->int64(3)}))
            continue;
        const auto [place, isNew] = places.try_emplace((*rows)->int64(0), conflicts.size());
        if (isNew) {
            conflicts.emplace_back().task = {(*rows)->int64(0)};
            labels.emplace_back();
        }
        labels[place->second].push_back(static_cast<std::uint16_t>((*rows)->integer(1)));
        if (!m_mayDecideOwn && (*rows)->int64(2) == m_adjudicator.value)
            conflicts[place->second].own = true;
    }
    for (std::size_t i = 0; i < conflicts.size(); ++i)
        conflicts[i].votes = review::countVotes(labels[i]);
    return conflicts;
}

Result<std::vector<OrderedConflict>> ConflictLists::list(const review::ConflictView &view)
{
    auto conflicts = read(view);
    if (!conflicts)
        return conflicts;
    if (view.labels)
        std::erase_if(*conflicts, [&](const OrderedConflict &conflict) {
            return !holds(conflict.votes, view.labels->first) || !holds(conflict.votes, view.labels->second);
        });
    if (isSettled(view.list))
        return conflicts;
    const auto aside = setAside();
    if (!aside)
        return tl::unexpected(aside.error());
    for (OrderedConflict &conflict : *conflicts)
        conflict.setAside = aside->contains(conflict.task.value);
    if (view.order == review::ConflictOrder::Worth)
        review::byWorth(*conflicts);
    else
        std::ranges::sort(*conflicts, {}, &OrderedConflict::task);
    review::leaveForLast(*conflicts);
    return conflicts;
}

Result<std::vector<std::pair<review::LabelPair, std::int64_t>>> ConflictLists::pairs()
{
    const auto conflicts = read({});
    if (!conflicts)
        return tl::unexpected(conflicts.error());
    std::map<review::LabelPair, std::int64_t> counts;
    for (const OrderedConflict &conflict : *conflicts)
        if (const auto pair = review::leadingPair(conflict.votes))
            ++counts[*pair];
    std::vector<std::pair<review::LabelPair, std::int64_t>> pairs(counts.begin(), counts.end());
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const auto &one, const auto &other) { return one.second > other.second; });
    return pairs;
}

Result<std::optional<review::ConflictRow>> ConflictLists::row(base::TaskId task)
{
    auto record = m_connection.query("SELECT r.external_id, SUBSTR(r.text, 1, 200), r.segment, r.id, EXISTS (SELECT 1 "
                                     "FROM annotation a WHERE a.record_id = r.id AND a.reviewer_id = :me AND " +
                                         std::string(answerStands) +
                                         ") FROM review_task t JOIN record r ON r.id = t.record_id WHERE t.id = :id",
                                     m_adjudicator, task);
    if (!record)
        return tl::unexpected(record.error());
    if (!(*record)->next())
        return std::nullopt;
    review::ConflictRow row{
        .task = task, .externalId = (*record)->text(0), .text = (*record)->text(1), .segment = (*record)->text(2)};
    const base::RecordId id{(*record)->int64(3)};
    row.own = (*record)->integer(4) != 0;
    (*record)->finish();
    const auto labels = standingLabels(m_connection, id);
    if (!labels)
        return tl::unexpected(labels.error());
    row.votes = review::countVotes(*labels);
    return row;
}

Result<review::ConflictCounts> ConflictLists::counts(base::TimeMs today)
{
    review::ConflictCounts counts;
    const auto count = [this](std::int64_t &into, const std::string &sql, const auto &...values) -> Status {
        const auto number = m_connection.number("SELECT COUNT(*) FROM " + sql, 0, values...);
        if (!number)
            return tl::unexpected(number.error());
        into = *number;
        return {};
    };
    SECONDLOOK_TRY(count(counts.open, "review_task t WHERE t.state = 3"));
    SECONDLOOK_TRY(count(counts.waiting, "review_task t WHERE t.contested = 1"));
    SECONDLOOK_TRY(count(counts.ambiguous, std::string("adjudication j WHERE j.kind = 2 AND ") + stands));
    SECONDLOOK_TRY(count(counts.settledToday,
                         std::string("adjudication j WHERE j.kind IN (1, 2) AND j.created_at >= :today AND ") + stands,
                         today));
    SECONDLOOK_TRY(count(counts.ownOpen,
                         std::string("review_task t WHERE t.state = 3 AND EXISTS (SELECT 1 FROM annotation a WHERE "
                                     "a.record_id = t.record_id AND a.reviewer_id = :me AND ") +
                             answerStands + ")",
                         m_adjudicator));
    return counts;
}

Result<review::Precedents> ConflictLists::precedents(const review::LabelPair &pair, int count,
                                                     const domain::LabelSchema &schema)
{
    auto rows = m_connection.query("SELECT " + currentLabel("j.label") +
                                       " AS decided, COUNT(*) FROM adjudication j WHERE j.pair_low = :low AND "
                                       "j.pair_high = :high AND j.kind IN (1, 2) AND " +
                                       std::string(stands) + " GROUP BY decided ORDER BY COUNT(*) DESC, decided",
                                   pair.first, pair.second);
    if (!rows)
        return tl::unexpected(rows.error());
    review::Precedents precedents;
    while ((*rows)->next()) {
        if ((*rows)->isNull(0))
            precedents.ambiguous = (*rows)->int64(1);
        else if ((*rows)->integer(0) < static_cast<int>(schema.labels().size()))
            precedents.labels.push_back({static_cast<std::uint16_t>((*rows)->integer(0)), (*rows)->integer(1)});
    }
    (*rows)->finish();
    auto latest = m_connection.query(
        adjudicationSelect("JOIN record r ON r.id = j.record_id LEFT JOIN reviewer v ON v.id = j.reviewer_id WHERE "
                           "j.pair_low = :low AND j.pair_high = :high AND j.kind IN (1, 2) AND " +
                               std::string(stands) + " ORDER BY j.id DESC LIMIT :count",
                           ", SUBSTR(r.text, 1, 200), COALESCE(v.name, j.method)"),
        pair.first, pair.second, count);
    if (!latest)
        return tl::unexpected(latest.error());
    while ((*latest)->next()) {
        const domain::Adjudication one = readAdjudication(**latest);
        precedents.latest.push_back({one.task, (*latest)->text(adjudicationColumns),
                                     (*latest)->text(adjudicationColumns + 1), one.kind, one.label, one.comment,
                                     one.at});
    }
    return precedents;
}

} // namespace secondlook::storage
