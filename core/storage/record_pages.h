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

class SqlRecordPages final : public pipeline::RecordPages
{
public:
    /// `chosen`: the records of Selection::Chosen, rising.
    explicit SqlRecordPages(std::unique_ptr<Connection> connection, std::vector<base::RecordId> chosen = {});

    base::Result<std::vector<domain::Record>> page(pipeline::Selection selection, base::RecordId after,
                                                   base::RecordId upTo, int count, base::RunId unlessIn) override;

private:
    base::Result<std::vector<domain::Record>> chosenPage(base::RecordId after, base::RecordId upTo, int count,
                                                         base::RunId unlessIn);

    std::unique_ptr<Connection> m_connection;
    std::vector<base::RecordId> m_chosen;
};

class SqlKeptAnswers final : public pipeline::KeptAnswers
{
public:
    explicit SqlKeptAnswers(std::unique_ptr<Connection> connection);

    base::Result<std::optional<std::string>> find(const std::string &key) override;

private:
    std::unique_ptr<Connection> m_connection;
};

/// Keeps answers of a model server; those that are kept already stay as they are.
[[nodiscard]] base::Status keepAnswers(Connection &connection, const std::vector<pipeline::KeptAnswer> &answers,
                                       base::TimeMs at);

} // namespace secondlook::storage
