#pragma once

#include "base/result.h"
#include "review/change_log.h"
#include "storage/audit_log.h"
#include "storage/sql/connection.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <utility>

namespace secondlook::storage {

/// The number that the text is; 0 where it is none.
std::int64_t numberOf(const std::string &text);

/// Makes lines about entries of the audit log: reads what they say, and looks up what the project knows beside it.
class ChangeFacts
{
public:
    /// `reader`: the name under which whoever reads answers records; empty: nobody who does.
    ChangeFacts(Connection &connection, std::string reader) : m_connection(connection), m_reader(std::move(reader)) {}

    /// What stands in the entry itself. Cheap: asks nothing of the database.
    static review::Change written(const AuditEvent &event);
    /// Adds who it was, the record's id, and the facts that the log leaves to the project; or takes all facts out where
    /// they are withheld.
    [[nodiscard]] base::Status complete(review::Change &change);

    /// Whether the text stands in the record's id or a fact; `text` is as folded() gives it, not empty.
    static bool mentions(const review::Change &change, const std::string &text);
    static std::string folded(const std::string &text);

private:
    base::Status addReviewer(review::Change &change);
    base::Status addRecord(review::Change &change);
    base::Status addAnswer(review::Change &change);
    base::Result<bool> isWithheld(const review::Change &change);
    base::Status addDecision(review::Change &change);
    base::Status addSource(review::Change &change);

    Connection &m_connection;
    std::string m_reader;
    std::unordered_map<std::string, base::ReviewerId> m_reviewers; ///< known by name
};

} // namespace secondlook::storage
