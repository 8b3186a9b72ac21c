#pragma once

#include "domain/record.h"

#include <string>
#include <utility>
#include <vector>

namespace secondlook::quality {

/// What whoever brings records in says about their fields. A segment "channel=email" is a field "channel" too.
struct DeclaredFields
{
    std::vector<std::string> required;                           ///< every record has them, and not only blanks
    std::vector<std::pair<std::string, std::string>> agreeing{}; ///< the two say the same, in upper or lower case
};

/// Whether one of the required fields is absent or blank. Pure.
bool lacksField(const domain::Record &record, const DeclaredFields &declared);

/// Whether two fields that are to agree both say something, and not the same. Pure.
bool fieldsDisagree(const domain::Record &record, const DeclaredFields &declared);

} // namespace secondlook::quality
