#pragma once

#include "app/cli/command.h"
#include "app/compose/field_rated.h"

#include <cstdint>
#include <string>

namespace secondlook::cli {

/// Works out and prints how far people agree on a field with several labels or spans an answer, for people or, under
/// the keys of `agreement --json`, for programs. What such answers have no value for is null there.
void printSeveral(Context &context, const compose::FieldRated &field);

/// That so many answers to a scale say there is none.
std::string leftOutInWords(std::int64_t answers);

} // namespace secondlook::cli
