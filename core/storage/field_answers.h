#pragma once

#include "base/ids.h"
#include "base/progress.h"
#include "domain/field_value.h"
#include "storage/sql/connection.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace secondlook::storage {

/// What one reviewer answered to one further field of one record.
struct FieldAnswer
{
    std::uint32_t item = 0;     ///< place in FieldAnswers::records
    std::uint32_t reviewer = 0; ///< place in FieldAnswers::reviewers
    domain::FieldValue value;
};

/// All answers to one further field.
struct FieldAnswers
{
    std::vector<base::RecordId> records; ///< that have an answer, rising
    std::vector<std::string> reviewers;  ///< that gave one, by name, in the order in which they came to the project
    std::vector<FieldAnswer> answers;    ///< in the order in which they were given
};

/// Reads what was answered under this name of LabelSchema::answerNames() but the label. The same answers count as among
/// review::Judgements. Reads all annotations: seconds a million. Cancelled on a stop request.
[[nodiscard]] base::Result<FieldAnswers> readFieldAnswers(Connection &connection, const std::string &field,
                                                          const std::stop_token &stop,
                                                          const base::ProgressCallback &progress);

} // namespace secondlook::storage
