#pragma once

#include "app/compose/models.h"
#include "formats/record_reader.h"

#include <iosfwd>
#include <stop_token>
#include <string>

namespace secondlook::compose {

struct ClassifyRequest
{
    std::string classifier = "linear";
    std::string textKey = "text";
    std::string idKey = "id";
    std::stop_token stop;
};

/// A filter: for every line of `in`, one JSON object, the same object goes to `out` with `prediction` added, in order.
/// A line that cannot be classified gets a `prediction` with its failure; nothing is left out. Answers are flushed
/// whenever no further line is waiting. Nothing is written to the project.
[[nodiscard]] base::Status classifyLines(Project &project, std::istream &in, std::ostream &out,
                                         const ClassifyRequest &request);

} // namespace secondlook::compose
