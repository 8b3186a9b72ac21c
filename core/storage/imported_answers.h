#pragma once

#include "pipeline/import_store.h"
#include "storage/project_store.h"
#include "storage/sql/connection.h"
#include "storage/standing_answers.h"

#include <string>
#include <unordered_map>

namespace secondlook::storage {

/// Stores the answers that records bring along, and settles the records by them. Calls belong into one transaction of
/// the caller, which begins with begin().
class ImportedAnswers
{
public:
    ImportedAnswers(Connection &connection, ProjectStore &store, int schemaVersion, const Asking &asking)
        : m_connection(connection), m_store(store), m_schemaVersion(schemaVersion), m_asking(asking)
    {
    }

    base::Status begin();
    /// Adds to `counts`. `isNew` says that the record was just stored. Gives why the true label that came along is not
    /// taken, or nothing.
    base::Result<std::string> take(base::RecordId record, const pipeline::PreparedRecord &prepared, bool isNew,
                                   base::TimeMs now, pipeline::ImportCounts &counts);

private:
    base::Result<base::ReviewerId> reviewer(const std::string &name);
    base::Status addAnswers(base::RecordId record, const pipeline::PreparedRecord &prepared, bool isNew,
                            base::TimeMs now, pipeline::ImportCounts &counts);

    Connection &m_connection;
    ProjectStore &m_store;
    int m_schemaVersion;
    Asking m_asking;
    std::int64_t m_nextAnnotation = 0;
    std::unordered_map<std::string, base::ReviewerId> m_reviewers; ///< of what was committed, and this transaction
};

} // namespace secondlook::storage
