#pragma once

#include "domain/annotation.h"
#include "domain/review_task.h"
#include "storage/sql/statement.h"

#include <string>
#include <string_view>

namespace secondlook::storage {

/// A query over tasks (t) with record (r), prediction (p) and run (n); `rest` adds joins, condition and order.
std::string taskSelect(std::string_view rest);
domain::ReviewTask readTask(const Statement &row);

/// A query over annotations (a); `rest` adds joins, condition and order, `more` adds columns after the annotation's.
std::string annotationSelect(std::string_view rest, std::string_view more = {});
inline constexpr int annotationColumns = 13;
domain::Annotation readAnnotation(const Statement &row);

} // namespace secondlook::storage
