#pragma once

#include "domain/prediction.h"
#include "domain/record.h"
#include "storage/sql/statement.h"

#include <string>
#include <vector>

namespace secondlook::storage {

/// The columns of a record in the order in which readRecord takes them; the table is called r.
inline constexpr const char *recordColumns = "r.id, r.external_id, r.text, r.segment, r.fields";

/// Reads a record from five columns that begin at `first`.
domain::Record readRecord(const Statement &row, int first = 0);

/// Reads a prediction from the columns label, confidence, raw_confidence, other, scores and signals from `first` on.
domain::Prediction readPrediction(const Statement &row, int first);

/// Named values as a JSON object, in order, and back.
std::string fieldsToJson(const std::vector<domain::Field> &fields);
std::vector<domain::Field> fieldsFromJson(const std::string &json);

} // namespace secondlook::storage
