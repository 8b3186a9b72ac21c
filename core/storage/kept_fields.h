#pragma once

#include "domain/record.h"

#include <optional>
#include <vector>

namespace secondlook::storage {

/// The fields of a record that stands, with what an incoming copy of it keeps beyond (domain::isKeptField): keys that
/// are missing are added, objects within objects as well; what stands is not changed. None where nothing is new.
std::optional<std::vector<domain::Field>> withMoreKept(const std::vector<domain::Field> &standing,
                                                       const std::vector<domain::Field> &incoming);

} // namespace secondlook::storage
