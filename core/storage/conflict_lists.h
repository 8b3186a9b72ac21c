#pragma once

#include "review/adjudication_session.h"
#include "review/conflict_order.h"
#include "storage/sql/connection.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace secondlook::storage {

/// Which list a task stands in; none where people never disagreed about it, or came to agree.
[[nodiscard]] base::Result<std::optional<review::ConflictList>> conflictListOf(Connection &connection,
                                                                               base::TaskId task);

/// A query for task, label, reviewer and record of every standing answer to the conflicts of a view, in no order where
/// they are not settled; its pair of labels, its records and its order stay out. With a segment it has one value to
/// bind.
std::string conflictListSql(const review::ConflictView &view);

/// Conflicts as one adjudicator sees them. Only tasks of the asked list and their answers are read.
class ConflictLists
{
public:
    /// `mayDecideOwn`: see AdjudicationFacts::ownConflicts.
    ConflictLists(Connection &connection, base::ReviewerId adjudicator, bool mayDecideOwn)
        : m_connection(connection), m_adjudicator(adjudicator), m_mayDecideOwn(mayDecideOwn)
    {
    }

    base::Result<std::vector<review::OrderedConflict>> list(const review::ConflictView &view);
    base::Result<std::vector<std::pair<review::LabelPair, std::int64_t>>> pairs();
    base::Result<std::optional<review::ConflictRow>> row(base::TaskId task);
    base::Result<review::ConflictCounts> counts(base::TimeMs today);
    base::Result<review::Precedents> precedents(const review::LabelPair &pair, int count,
                                                const domain::LabelSchema &schema);

private:
    base::Result<std::vector<review::OrderedConflict>> read(const review::ConflictView &view);
    base::Result<std::set<std::int64_t>> setAside();

    Connection &m_connection;
    base::ReviewerId m_adjudicator;
    bool m_mayDecideOwn;
};

} // namespace secondlook::storage
