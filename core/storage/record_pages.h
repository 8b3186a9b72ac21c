#pragma once

#include "base/clock.h"
#include "pipeline/run_store.h"
#include "storage/sql/connection.h"

#include <memory>
#include <string>
#include <vector>

namespace secondlook::storage {

std::string_view selectionName(pipeline::Selection selection);
/// " FROM record r LEFT JOIN outcome o ... WHERE ...": the records of a selection.
std::string fromSelection(pipeline::Selection selection);
/// Whether the records of a run over this selection are written down when it begins (run_record), because others may
/// join the selection while it goes on, or leave it. What is new or of any kind needs no list: none join below the last
/// record of the run, and of the new ones those that leave have their outcome.
bool isListed(pipeline::Selection selection);

class SqlRecordPages final : public pipeline::RecordPages
{
public:
    explicit SqlRecordPages(std::unique_ptr<Connection> connection);

    base::Result<std::vector<domain::Record>> page(const pipeline::RecordRange &range, base::RecordId after,
                                                   int count) override;

private:
    std::unique_ptr<Connection> m_connection;
};

class SqlKeptAnswers final : public pipeline::KeptAnswers
{
public:
    explicit SqlKeptAnswers(std::unique_ptr<Connection> connection);

    base::Result<std::optional<std::string>> find(const std::string &key) override;

private:
    std::unique_ptr<Connection> m_connection;
};

/// Removes kept answers that are still these.
[[nodiscard]] base::Status dropAnswers(Connection &connection, const std::vector<pipeline::KeptAnswer> &answers);

/// Keeps answers of a model server; those that are kept already stay as they are.
[[nodiscard]] base::Status keepAnswers(Connection &connection, const std::vector<pipeline::KeptAnswer> &answers,
                                       base::TimeMs at);

} // namespace secondlook::storage
