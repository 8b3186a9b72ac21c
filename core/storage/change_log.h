#pragma once

#include "review/change_log.h"
#include "storage/change_facts.h"
#include "storage/sql/connection.h"

#include <memory>

namespace secondlook::storage {

/// The audit log out of the project file.
class SqlChangeLog final : public review::ChangeLog
{
public:
    /// See ChangeFacts for `reader`.
    SqlChangeLog(std::unique_ptr<Connection> connection, std::string reader);

    base::Result<review::ChangeCounts> counts() override;
    base::Result<std::vector<std::string>> people() override;
    base::Result<review::ChangePage> page(const review::ChangeFilter &filter, std::int64_t before, int count,
                                          std::stop_token stop) override;
    base::Result<review::SamplePage> sample(const review::ChangeFilter &filter, std::int64_t before, int count,
                                            std::stop_token stop) override;
    base::Result<review::ChangeDetail> detail(std::int64_t entry) override;
    base::Result<domain::Record> record(base::RecordId record) override;
    base::Result<review::ChainCheck> check(std::stop_token stop, const base::ProgressCallback &progress) override;

private:
    struct Range;

    base::Status readRange(const review::ChangeFilter &filter, const Range &range, int count,
                           const std::stop_token &stop, review::ChangePage &page);
    base::Result<bool> anyYoungEnough(const review::ChangeFilter &filter, const Range &range);
    base::Status addUses(review::ChangeDetail &detail);
    base::Status addDecision(review::ChangeDetail &detail);

    std::unique_ptr<Connection> m_connection;
    ChangeFacts m_facts;
};

} // namespace secondlook::storage
