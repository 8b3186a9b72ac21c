#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"
#include "domain/field_value.h"
#include "storage/sql/connection.h"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace secondlook::storage {

/// What stands of one reviewer's answers to a record.
struct StandingAnnotation
{
    std::string reviewer;
    std::optional<std::int64_t> label; ///< position in the label schema; none where the record was skipped
    domain::FieldValues values;
    bool blind = false;
    base::TimeMs at = 0;
    std::int64_t tookMs = 0;
    std::string comment;
    int guidelineVersion = 0;
};

/// Reads the standing labels and skips of all records in the order of the records, in one pass beside another query.
/// Memory is that of one record's answers and of the reviewers' names.
class StandingAnswerCursor
{
public:
    /// `connection` must outlive the cursor; call inside the transaction of the query beside it.
    [[nodiscard]] static base::Result<StandingAnswerCursor> open(Connection &connection);

    /// The answers to the record, in order of name; a reviewer has one. Records must be asked for in rising order.
    const std::vector<StandingAnnotation> &of(base::RecordId record);

private:
    explicit StandingAnswerCursor(Statement &rows) : m_rows(&rows) {}
    void advance();
    void keep();

    Statement *m_rows;
    std::unordered_map<std::int64_t, std::string> m_names;
    std::int64_t m_record = 0; ///< of the row the cursor stands on; 0 before the first and after the last
    bool m_ended = false;
    std::vector<StandingAnnotation> m_answers;
    std::int64_t m_lastReviewer = 0; ///< of the answer kept last
};

/// Everybody with a standing label or skip, in order of name.
[[nodiscard]] base::Result<std::vector<std::string>> readAnnotatorNames(Connection &connection);

} // namespace secondlook::storage
