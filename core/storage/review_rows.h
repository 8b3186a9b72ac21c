#pragma once

#include "domain/annotation.h"
#include "domain/label_schema.h"
#include "domain/review_task.h"
#include "storage/sql/statement.h"

#include <string>
#include <string_view>

namespace secondlook::storage {

/// A query over tasks (t) with record (r), prediction (p) and run (n) as one reviewer sees them, whose id is the first
/// two values to bind; `rest` adds joins, condition and order. A blind task is so until this reviewer's first label:
/// after that the model's answer was seen, even if the label was taken back. While it is out as a repeat, or asked
/// again since the guideline has changed, it is blind again; while it is out as gold it is blind.
std::string taskSelect(std::string_view rest);
/// Labels that were merged are those of `schema`.
domain::ReviewTask readTask(const Statement &row, const domain::LabelSchema &schema);

/// A query over annotations (a); `rest` adds joins, condition and order, `more` adds columns after the annotation's.
std::string annotationSelect(std::string_view rest, std::string_view more = {});
inline constexpr int annotationColumns = 17;
/// annotation.action of a repeat: no query that settles or exports labels, which have action 1, comes upon it.
inline constexpr int repeatAction = 5;
/// ... and of a label for gold.
inline constexpr int goldAction = 6;
int storedAction(const domain::Annotation &annotation);
domain::Annotation readAnnotation(const Statement &row);

} // namespace secondlook::storage
