#pragma once

#include "app/cli/command.h"
#include "app/compose/dataset_draft.h"
#include "app/compose/dataset_reads.h"

#include <nlohmann/json_fwd.hpp>
#include <vector>

namespace secondlook::cli {

nlohmann::ordered_json leaksJson(const std::vector<compose::NamedLeak> &leaks);
nlohmann::ordered_json differenceJson(const compose::DatasetDifference &difference);

/// One gate a line: its name, what was found, the limit, and whether it passes.
void printGates(std::ostream &out, const std::vector<datasets::GateResult> &gates);
void printLeaks(std::ostream &out, const std::vector<compose::NamedLeak> &leaks);
/// What a version says of itself.
void printVersion(Context &context, const compose::DatasetVersion &version);
void printDifference(Context &context, const compose::DatasetDifference &difference);

} // namespace secondlook::cli
