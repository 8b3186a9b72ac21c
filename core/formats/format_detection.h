#pragma once

#include "base/result.h"
#include "formats/delimited_text.h"
#include "formats/item_splitter.h"
#include "formats/record_reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace secondlook::formats {

/// From the name's ending and the first character that is not blank. `head` must hold one.
FileFormat detectFormat(const std::string &name, std::string_view head);

/// The column names of a delimited file, from its first row. Columns without a name are called column_1, column_2 ...
/// by their place. Errors: too many columns, a name that is too long or stands twice.
[[nodiscard]] base::Result<std::vector<std::string>> headerNames(const RawItem &header, std::string_view text,
                                                                 const Dialect &dialect, const ReadLimits &limits,
                                                                 const std::string &file);

} // namespace secondlook::formats
