#pragma once

#include "review/record_filter.h"
#include "storage/sql/dialect.h"
#include "storage/sql/statement.h"

#include <QVariantList>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace secondlook::storage {

/// Values of a statement that is put together, for Statement::runWith.
class BoundValues
{
public:
    /// Gives the placeholder that stands for the value.
    template <typename T> std::string add(const T &value)
    {
        m_values.append(Statement::variant(value));
        return ":v" + std::to_string(m_values.size());
    }
    const QVariantList &all() const { return m_values; }

private:
    QVariantList m_values;
};

/// Ids of records from `from` to before `before`.
struct IdRange
{
    std::int64_t from = 0;
    std::int64_t before = 0;
};

/// What must be looked up before a filter becomes a condition.
struct FilterFacts
{
    std::map<std::string, std::vector<std::int64_t>> sources;      ///< ids by name, of the names in the filter
    std::map<std::uint16_t, std::vector<std::int64_t>> mergedInto; ///< labels that became one of those in the filter
    std::map<std::string, bool> fewIds; ///< whether few ids begin so, of the beginnings in the filter
    std::vector<std::int64_t> setSizes; ///< of wantedSets() in a sample; empty where they are not known
};

/// A query for the ids of records whose external id begins so.
std::string idsThatBegin(const std::string &beginning, BoundValues &values);

/// Whether the filter can be answered only by an up-to-date index of words.
/// Whether the filter can only be answered by what NearTexts knows.
bool needsNearTexts(const review::RecordFilter &filter);

bool needsTextIndex(const review::RecordFilter &filter);

/// Queries for sets of ids within the range; a record that matches is in each of them. Terms that only a record itself
/// can answer, and negated ones, make none. The number and order depend on the filter alone.
std::vector<std::string> wantedSets(const review::RecordFilter &filter, const FilterFacts &facts, IdRange range,
                                    const Dialect &dialect, BoundValues &values);

/// The filter as a condition on record r within the range: in the smallest of the wanted sets, in the others, in none
/// of those that are not wanted, and what the record itself must say. The cost is bounded by the size of the range,
/// whatever the terms are and in whatever order they stand.
std::string searchCondition(const review::RecordFilter &filter, const FilterFacts &facts, IdRange range,
                            const Dialect &dialect, BoundValues &values);

} // namespace secondlook::storage
