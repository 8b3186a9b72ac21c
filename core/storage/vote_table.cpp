#include "storage/vote_table.h"

#include "storage/current_label.h"
#include "storage/review_rows.h"

#include <unordered_map>
#include <unordered_set>

namespace secondlook::storage {

using base::Result;
using base::Status;
using review::VoteTable;

namespace {

class VoteReader
{
public:
    explicit VoteReader(Connection &connection) : m_connection(connection) {}

    Status readRaters()
    {
        auto rows = m_connection.query("SELECT id FROM reviewer ORDER BY id");
        if (!rows)
            return tl::unexpected(rows.error());
        while ((*rows)->next())
            m_raters.emplace((*rows)->int64(0), m_table.raters++);
        return {};
    }

    Status readTask(base::TaskId task)
    {
        auto rows = m_connection.query("SELECT t.record_id, a.reviewer_id, " + currentLabel("a.label") +
                                           " FROM review_task t LEFT JOIN annotation a ON a.record_id = "
                                           "t.record_id AND a.action = 1 AND NOT EXISTS (SELECT 1 FROM annotation n "
                                           "WHERE n.supersedes = a.id) WHERE "
                                           "t.id = :task ORDER BY a.id",
                                       task);
        if (!rows)
            return tl::unexpected(rows.error());
        while ((*rows)->next()) {
            m_taken.insert((*rows)->int64(0));
            if (!(*rows)->isNull(1))
                add(**rows);
        }
        m_table.tasks.push_back(task);
        ++m_table.items;
        return {};
    }

    /// Of the gold records that were answered.
    Status readGold(GoldVotes &gold)
    {
        auto rows = m_connection.query(
            "SELECT k.record_id, a.reviewer_id, " + currentLabel("a.label") + ", " + currentLabel("k.label") +
                " FROM known_label k JOIN annotation a ON a.record_id = k.record_id AND (a.action = 1 OR a.action = "
                ":gold) AND NOT EXISTS (SELECT 1 FROM annotation n WHERE n.supersedes = a.id) WHERE k.kind = 2 ORDER "
                "BY "
                "k.record_id, a.id",
            goldAction);
        if (!rows)
            return tl::unexpected(rows.error());
        std::int64_t current = 0;
        while ((*rows)->next()) {
            if ((*rows)->int64(0) != current) {
                current = (*rows)->int64(0);
                m_taken.insert(current);
                m_table.items = static_cast<std::uint32_t>(gold.truth.size());
                gold.truth.push_back(static_cast<std::uint16_t>((*rows)->integer(3)));
                gold.isDisputed.push_back(false);
            }
            const bool isFirst = m_table.votes.empty() || m_table.votes.back().item != m_table.items;
            add(**rows);
            if (!isFirst && m_table.votes[m_table.votes.size() - 2].label != m_table.votes.back().label)
                gold.isDisputed.back() = true;
        }
        m_table.items = static_cast<std::uint32_t>(gold.truth.size());
        m_table.tasks.resize(gold.truth.size());
        return {};
    }

    Status readOthers()
    {
        auto rows = m_connection.query("SELECT a.record_id, a.reviewer_id, " + currentLabel("a.label") +
                                       " FROM annotation a WHERE a.action = "
                                       "1 AND NOT EXISTS (SELECT 1 FROM annotation n WHERE n.supersedes = a.id) ORDER "
                                       "BY a.record_id, a.reviewer_id, a.id");
        if (!rows)
            return tl::unexpected(rows.error());
        std::int64_t current = 0;
        while ((*rows)->next()) {
            const std::int64_t record = (*rows)->int64(0);
            if (m_taken.contains(record))
                continue;
            if (current != 0 && record != current)
                ++m_table.items;
            current = record;
            add(**rows);
        }
        m_table.items += current != 0 ? 1 : 0;
        return {};
    }

    VoteTable &table() { return m_table; }

private:
    void add(const Statement &row)
    {
        m_table.votes.push_back({m_table.items, m_raters.at(row.int64(1)), static_cast<std::uint16_t>(row.integer(2))});
    }

    Connection &m_connection;
    VoteTable m_table;
    std::unordered_map<std::int64_t, std::uint32_t> m_raters;
    std::unordered_set<std::int64_t> m_taken; ///< records of the tasks
};

} // namespace

Result<VoteTable> readVotes(Connection &connection, std::size_t labels, const std::vector<base::TaskId> &tasks,
                            bool others)
{
    auto transaction = Transaction::read(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    VoteReader reader(connection);
    reader.table().labels = static_cast<std::uint32_t>(labels);
    SECONDLOOK_TRY(reader.readRaters());
    for (const base::TaskId task : tasks)
        SECONDLOOK_TRY(reader.readTask(task));
    if (others)
        SECONDLOOK_TRY(reader.readOthers());
    SECONDLOOK_TRY(transaction->commit());
    return std::move(reader.table());
}

Result<GoldVotes> readGoldVotes(Connection &connection, std::size_t labels, bool others)
{
    auto transaction = Transaction::read(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    VoteReader reader(connection);
    reader.table().labels = static_cast<std::uint32_t>(labels);
    SECONDLOOK_TRY(reader.readRaters());
    GoldVotes gold;
    SECONDLOOK_TRY(reader.readGold(gold));
    if (others)
        SECONDLOOK_TRY(reader.readOthers());
    SECONDLOOK_TRY(transaction->commit());
    gold.table = std::move(reader.table());
    return gold;
}

} // namespace secondlook::storage
