#pragma once

#include "base/result.h"
#include "domain/adjudication.h"
#include "domain/label_schema.h"
#include "review/conflict_order.h"
#include "storage/sql/connection.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook::storage {

/// Whether a decision or a soft label stands for the record.
[[nodiscard]] base::Result<bool> isAdjudicated(Connection &connection, base::RecordId record);

/// A query over adjudications (j); `rest` adds condition and order, `more` adds columns after the adjudication's.
std::string adjudicationSelect(std::string_view rest, std::string_view more = {});
inline constexpr int adjudicationColumns = 19;
/// Condition on j: nothing took it back.
inline constexpr const char *stands = "NOT EXISTS (SELECT 1 FROM adjudication u WHERE u.takes_back = j.id)";
domain::Adjudication readAdjudication(const Statement &row);

/// Stores it under a new id, with its event in the audit log: "adjudicate_decided" and so on. `leading` are the labels
/// that led then. Call inside a transaction.
[[nodiscard]] base::Status addAdjudication(Connection &connection, domain::Adjudication &adjudication,
                                           const std::optional<review::LabelPair> &leading,
                                           const domain::LabelSchema &schema, const std::string &actor);

/// The shares of the votes.
domain::SoftLabel softLabelOf(const std::vector<review::LabelVotes> &votes, const domain::LabelSchema &schema);

/// The same in labels of the schema: under the names they have there, those that became one added up. Names that it
/// does not know stay.
domain::SoftLabel mergedSoftLabel(const domain::SoftLabel &softLabel, const domain::LabelSchema &schema);

/// A soft label as the column holds it and exports show it: a JSON object by label name; and back.
std::string softLabelToText(const domain::SoftLabel &softLabel);
domain::SoftLabel softLabelFromText(const std::string &text);

} // namespace secondlook::storage
