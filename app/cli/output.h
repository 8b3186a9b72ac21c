#pragma once

#include "app/cli/command.h"
#include "app/compose/project.h"
#include "base/result.h"
#include "domain/record.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace secondlook::cli {

/// Prints the object on one line.
void printJson(Context &context, const nlohmann::ordered_json &json);

/// "name   1,234", the names padded to one column.
void printCounts(Context &context, const std::vector<std::pair<std::string, std::int64_t>> &counts);

/// "83.2%" with one decimal.
std::string percent(double share);
std::string decimals(double value, int places);
/// "12,840": the nearest whole number.
std::string whole(double value);

nlohmann::ordered_json rejectsJson(const std::vector<domain::RejectedLine> &rejects);
/// The first lines that were rejected, for people.
void printRejects(Context &context, const std::vector<domain::RejectedLine> &rejects, const std::string &file);

/// A whole file as text; at most 64 MiB.
[[nodiscard]] base::Result<std::string> readTextFile(const std::string &path);

} // namespace secondlook::cli
