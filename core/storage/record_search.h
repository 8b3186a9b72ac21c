#pragma once

#include "review/record_search.h"
#include "storage/search_condition.h"
#include "storage/sql/connection.h"
#include "storage/text_index.h"

#include <functional>
#include <memory>

namespace secondlook::storage {

/// Reads the ids from the newest down in ranges that grow, each with one query, until the page is full: a request to
/// stop is heard between two of them.
class SqlRecordSearch final : public review::RecordSearch
{
public:
    explicit SqlRecordSearch(std::unique_ptr<Connection> connection);

    base::Result<std::int64_t> unindexed() override;
    base::Status index(std::stop_token stop, const base::ProgressCallback &progress) override;
    base::Result<std::vector<review::FoundRecord>> page(const review::RecordFilter &filter, base::RecordId before,
                                                        int count, std::stop_token stop) override;
    base::Result<std::int64_t> count(const review::RecordFilter &filter, std::int64_t limit,
                                     std::stop_token stop) override;

private:
    base::Result<Statement *> runOver(IdRange range, const review::RecordFilter &filter, const FilterFacts &facts,
                                      const std::string &select, std::int64_t limit, const std::string &after);
    base::Status eachRange(base::RecordId before, const std::stop_token &stop,
                           const std::function<base::Result<bool>(IdRange)> &read);

    std::unique_ptr<Connection> m_connection;
    TextIndex m_index;
};

} // namespace secondlook::storage
