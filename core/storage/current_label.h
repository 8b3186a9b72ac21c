#pragma once

#include "storage/sql/connection.h"

#include <string>
#include <string_view>

namespace secondlook::storage {

/// Expression: what the label in `column`, which names its table ("a.label"), counts as in the newest version of the
/// label schema. Every query that reads labels of answers, predictions or decisions to compare or to show them goes
/// through it, or through domain::LabelSchema::current(), which does the same for any version; what is stored stays as
/// it was said.
inline std::string currentLabel(std::string_view column)
{
    const std::string label(column);
    return "COALESCE((SELECT l.current FROM current_label l WHERE l.label = " + label + "), " + label + ")";
}

/// Works the table of current labels out again, from the newest document of the label schema. In one transaction, which
/// is also when the labels that have another name than before were renamed.
[[nodiscard]] base::Status writeCurrentLabels(Connection &connection, base::TimeMs now);

} // namespace secondlook::storage
