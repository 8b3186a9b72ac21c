#pragma once

#include "base/result.h"
#include "domain/record.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace secondlook::datasets {

/// One settled or committed record as it leaves the project, with where its label comes from.
struct ExportRow
{
    domain::Record record;
    std::string sourceName; ///< the file or stream it came from
    std::string label;
    std::string labelSource;          ///< "seed", "auto", "audit", "single", "agreed" or "adjudicated"
    std::optional<double> confidence; ///< of the model, where a model predicted this record
    std::string modelLabel;           ///< what the model said; empty where no model predicted
    std::string modelVersion;
    int policyVersion = 0; ///< 0 where no run decided
    int schemaVersion = 0;
    std::vector<std::string> reviewers; ///< whose standing answers count, in order of name
    std::string decidedAt;              ///< ISO 8601 UTC
};

/// Takes rows one at a time and writes them somewhere. Nothing is visible at the destination before finish().
class RowWriter
{
public:
    virtual ~RowWriter() = default;
    virtual base::Status write(const ExportRow &row) = 0;
    virtual base::Status finish() = 0;
};

} // namespace secondlook::datasets
