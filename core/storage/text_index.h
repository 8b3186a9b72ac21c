#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "storage/sql/connection.h"

#include <cstdint>
#include <stop_token>

namespace secondlook::storage {

/// Keeps the index of the words of records up to date. Records never change, so that it only has to grow: nothing is
/// done when records are imported, all that is missing is added when somebody searches. It is made when it is first
/// needed, and made anew where it was lost or has another form.
class TextIndex
{
public:
    explicit TextIndex(Connection &connection) : m_connection(connection) {}

    /// Records that are not in the index.
    [[nodiscard]] base::Result<std::int64_t> missing();

    /// Adds what is missing, batch by batch, each in a transaction of its own. Errors: Cancelled where it was stopped;
    /// what was added stays.
    [[nodiscard]] base::Status catchUp(const std::stop_token &stop, const base::ProgressCallback &progress);

private:
    /// The last record in the index; -1 where there is none of this form.
    base::Result<std::int64_t> indexedTo();
    base::Status makeAnew();
    /// Gives how many ids the newest record is ahead of the index afterwards.
    base::Result<std::int64_t> addBatch();

    Connection &m_connection;
};

} // namespace secondlook::storage
